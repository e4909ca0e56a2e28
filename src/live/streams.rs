//! The streams. Each stands on a proof, made again when a session, a role, a walk or a share of someone
//! concerned began or ended, and every minute besides: the stream ends with what it rested on.
use std::{collections::HashMap, convert::Infallible, time::Duration};

use axum::{
    extract::{FromRequestParts, OriginalUri, State},
    http::{HeaderValue, StatusCode, header::COOKIE, request::Parts},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream;
use tokio::{
    sync::{OwnedSemaphorePermit, broadcast, broadcast::error::RecvError},
    time::{Interval, interval_at},
};

use super::{Change, Topic};
use crate::{
    access::{
        About, Access, Caseload, Class, Read, Role,
        policy::{ReceiveReachOut, ViewAlerts},
    },
    app::App,
    db::{BoxFuture, Tx},
    error::Result,
    id::*,
    sql,
    web::Routes,
};

const CHECKED: Duration = Duration::from_secs(60);

pub fn routes() -> Routes {
    Routes::default()
        .get("/mentor/live", caseload)
        .get("/counselor/live", caseload)
        .get("/manager/houses/{house}/live", house)
        .get("/resident/live", own)
        .get("/resident/reach-outs/live", for_me)
}

async fn caseload(State(app): State<App>, parts: Parts) -> Result<Response> {
    open(app, parts, |app, parts| {
        Box::pin(caseload_scope(app, parts))
    })
    .await
}

async fn house(State(app): State<App>, parts: Parts) -> Result<Response> {
    open(app, parts, |app, parts| Box::pin(house_scope(app, parts))).await
}

async fn own(State(app): State<App>, parts: Parts) -> Result<Response> {
    open(app, parts, |app, parts| Box::pin(own_scope(app, parts))).await
}

/// What is for the resident alone: pages with reach-outs on them need no word of one's own ticks.
async fn for_me(State(app): State<App>, parts: Parts) -> Result<Response> {
    open(app, parts, |app, parts| Box::pin(for_me_scope(app, parts))).await
}

async fn for_me_scope(app: &App, mut parts: Parts) -> Result<Scope> {
    let read = Read::<About<ReceiveReachOut>>::from_request_parts(&mut parts, app).await?;
    Ok(Scope {
        viewer: read.of.viewer().id,
        days: Days::None,
    })
}

/// Whose changes a stream may mention: what is for the viewer, and of other people's days.
#[derive(PartialEq)]
pub struct Scope {
    viewer: PersonId,
    days: Days,
}

impl Scope {
    /// Of a screen on a house's wall. Of all that happens in the house it hears only what makes its page another one:
    /// `page` tells one from another.
    pub fn of_a_wall(house: HouseId, page: String) -> Self {
        Self {
            viewer: PersonId::from(uuid::Uuid::nil()),
            days: Days::Wall(house, page),
        }
    }

    fn covers(&self, change: &Change) -> bool {
        match change {
            Change::For(person) => *person == self.viewer,
            Change::Of(topic) => self.days.cover(topic),
            Change::Scope(_) | Change::Wall(_) => false,
        }
    }

    /// Is it to be proved again after this?
    fn rests_on(&self, change: &Change) -> bool {
        match (change, &self.days) {
            (Change::Of(topic), Days::Wall(house, _)) => topic.house == *house,
            (Change::Wall(changed), Days::Wall(house, _)) => changed == house,
            (Change::Scope(person), _) => self.concerns(*person),
            _ => false,
        }
    }

    /// Does the proof rest on what this person holds or gives?
    fn concerns(&self, person: PersonId) -> bool {
        let is_theirs = match &self.days {
            Days::None | Days::House(_) | Days::Wall(..) => false,
            Days::People(_, people) => people.contains_key(&person),
        };
        is_theirs || person == self.viewer
    }
}

/// Whose days, and who shares their own items with the viewer.
#[derive(PartialEq)]
enum Days {
    None,
    House(HouseId),
    People(Role, HashMap<PersonId, bool>),
    /// A house's screen, and what tells its page from another.
    Wall(HouseId, String),
}

impl Days {
    fn cover(&self, topic: &Topic) -> bool {
        match self {
            Self::None | Self::Wall(..) => false,
            Self::House(house) => {
                topic.house == *house && topic.source.is_known_to(Role::Manager, false)
            }
            Self::People(role, people) => people
                .get(&topic.person)
                .is_some_and(|own_shared| topic.source.is_known_to(*role, *own_shared)),
        }
    }
}

async fn house_scope(app: &App, mut parts: Parts) -> Result<Scope> {
    let read = Read::<Access<ViewAlerts>>::from_request_parts(&mut parts, app).await?;
    Ok(Scope {
        viewer: read.of.viewer().id,
        days: Days::House(read.of.house()),
    })
}

async fn own_scope(app: &App, mut parts: Parts) -> Result<Scope> {
    let read = Read::<About<ViewAlerts>>::from_request_parts(&mut parts, app).await?;
    let own = HashMap::from([(read.of.person().id, true)]);
    Ok(Scope {
        viewer: read.of.viewer().id,
        days: Days::People(read.of.role(), own),
    })
}

async fn caseload_scope(app: &App, mut parts: Parts) -> Result<Scope> {
    let Read { of, mut tx } =
        Read::<Caseload<ViewAlerts>>::from_request_parts(&mut parts, app).await?;
    let people = accepted(&mut tx, &of).await?;
    Ok(Scope {
        viewer: of.viewer().id,
        days: Days::People(of.role(), people.into_iter().collect()),
    })
}

async fn accepted(tx: &mut Tx, of: &Caseload<ViewAlerts>) -> Result<Vec<(PersonId, bool)>> {
    let people = tx.query(sql!(
        "select a.resident_id, exists (select 1 from shares s
             where s.person_id = a.resident_id and s.class = $3 and s.audience = $2
               and s.from_at <= $4 and (s.until_at is null or s.until_at > $4)) as own_shared
         from assignments a
         join memberships m on m.house_id = a.house_id and m.person_id = a.helper_id and m.role = $2
           and m.from_at <= $4 and (m.until_at is null or m.until_at > $4)
         join memberships r on r.house_id = a.house_id and r.person_id = a.resident_id and r.role = 'resident'
           and r.from_at <= $4 and (r.until_at is null or r.until_at > $4)
         where a.helper_id = $1 and a.role = $2 and a.accepted_at is not null and a.ended_at is null
         order by a.resident_id"
    ));
    let people = people
        .bind(of.viewer().id)
        .bind(of.role())
        .bind(Class::OwnRoutine)
        .bind(of.at());
    Ok(people.all().await?)
}

/// Makes the proof anew, from the request that opened the stream.
pub type Prove = fn(&App, Parts) -> BoxFuture<'_, Result<Scope>>;

struct Stream {
    app: App,
    parts: Parts,
    prove: Prove,
    scope: Scope,
    changes: broadcast::Receiver<Change>,
    check: Interval,
    _place: OwnedSemaphorePermit,
}

/// A stream on what `prove` proves, now and as long as it goes on.
pub async fn open(app: App, parts: Parts, prove: Prove) -> Result<Response> {
    // Before the proof: what changes meanwhile is not missed.
    let changes = app.live.sender.subscribe();
    let scope = prove(&app, parts.clone()).await?;
    let Ok(place) = app.live.places.clone().try_acquire_owned() else {
        return Ok(StatusCode::SERVICE_UNAVAILABLE.into_response());
    };
    let check = interval_at(tokio::time::Instant::now() + CHECKED, CHECKED);
    let stream = Stream {
        app,
        parts: kept(parts),
        prove,
        scope,
        changes,
        check,
        _place: place,
    };
    let events = stream::unfold(stream, |mut stream| async move {
        let event = stream.next().await?;
        Some((Ok::<_, Infallible>(event), stream))
    });
    Ok(Sse::new(events)
        .keep_alive(KeepAlive::default())
        .into_response())
}

/// What a proof reads, in memory of its own: the rest would hold the buffer the request came in for as long as the
/// page is open.
fn kept(mut parts: Parts) -> Parts {
    let copied = |value: &HeaderValue| HeaderValue::from_bytes(value.as_bytes()).ok();
    let cookie = parts.headers.get(COOKIE).and_then(copied);
    parts.headers = cookie.into_iter().map(|cookie| (COOKIE, cookie)).collect();
    if let Ok(uri) = parts.uri.to_string().parse() {
        parts.uri = uri;
    }
    parts.extensions.remove::<OriginalUri>();
    parts
}

impl Stream {
    /// None ends the stream.
    async fn next(&mut self) -> Option<Event> {
        let stop = self.app.live.stop.clone();
        loop {
            tokio::select! {
                () = stop.cancelled() => return None,
                _ = self.check.tick() => {
                    if self.prove_again().await? {
                        return changed();
                    }
                }
                change = self.changes.recv() => match change {
                    Ok(change) if self.scope.rests_on(&change) => {
                        if self.prove_again().await? {
                            return changed();
                        }
                    }
                    Ok(change) if self.scope.covers(&change) => return changed(),
                    Ok(_) => {}
                    // Lagging behind, it may have missed its own.
                    Err(RecvError::Lagged(_)) => {
                        self.prove_again().await?;
                        return changed();
                    }
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }

    /// Is its reach another now? None where nothing is left to stand on.
    async fn prove_again(&mut self) -> Option<bool> {
        let scope = (self.prove)(&self.app, self.parts.clone()).await.ok()?;
        let is_another = scope != self.scope;
        self.scope = scope;
        Some(is_another)
    }
}

fn changed() -> Option<Event> {
    Some(Event::default().event("changed").data("1"))
}
