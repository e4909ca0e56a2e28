//! Live pages: an event says only that something changed, and only to whoever may know of it; the
//! page then fetches itself again, with all its checks.
mod streams;

pub use streams::{Prove, Scope, open, routes};

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use tokio::sync::{Semaphore, broadcast, mpsc};
use tokio_util::sync::CancellationToken;

use crate::{alerts::Source, db::Db, id::*};

/// Open at one time; one more polls instead.
const STREAMS: usize = 2000;
/// Events a slow reader may lag behind before it is told to look again anyhow.
const BACKLOG: usize = 256;
/// Changes that may wait to be told to the other servers, whose pages look again each minute besides.
const UNTOLD: usize = 8192;

/// Somebody's days or alert changed. `source` decides who may notice: what concerns house items is
/// for all helpers, the rest never for managers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Topic {
    pub house: HouseId,
    pub person: PersonId,
    pub source: Source,
}

/// What streams hear; browsers hear of it only that something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// Somebody's days or alert, for those who may know.
    Of(Topic),
    /// Something for this one person, whatever their role, and nobody else's to notice.
    For(PersonId),
    /// What this person may read, or who may read of them, is another: streams are proved again.
    Scope(PersonId),
    /// Something that a house's screens show, or whether they may.
    Wall(HouseId),
}

impl From<Topic> for Change {
    fn from(topic: Topic) -> Self {
        Self::Of(topic)
    }
}

/// One a server. Cheap to clone.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Change>,
    places: Arc<Semaphore>,
    /// Ends every stream, so that a stop does not wait for them.
    pub stop: CancellationToken,
    db: Db,
    server: uuid::Uuid,
    others: Arc<OnceLock<mpsc::Sender<String>>>,
}

impl Live {
    pub fn new(db: Db) -> Self {
        Self {
            sender: broadcast::channel(BACKLOG).0,
            places: Arc::new(Semaphore::new(STREAMS)),
            stop: CancellationToken::new(),
            db,
            server: uuid::Uuid::now_v7(),
            others: Arc::default(),
        }
    }

    /// After the commit, never before: whoever hears it looks at once.
    pub fn publish<C: Into<Change>>(&self, changes: impl IntoIterator<Item = C>) {
        for change in changes {
            self.say(change.into());
        }
    }

    /// After the commit that ended or gave a session, a role, a walk or a share: what rested on it ends now.
    pub fn scope_changed(&self, people: impl IntoIterator<Item = PersonId>) {
        self.publish(people.into_iter().map(Change::Scope));
    }

    fn say(&self, change: Change) {
        let _ = self.sender.send(change);
        if matches!(self.db, Db::Postgres(_)) {
            let others = self.others.get_or_init(|| tell_others(self.db.clone()));
            if others.try_send(change.payload(self.server)).is_err() {
                tracing::warn!("other servers were not told of a change: too many wait already");
            }
        }
    }

    /// Hears the other servers, until cancelled.
    pub async fn hear_others(self) {
        loop {
            let heard = self.db.listen(|payload| self.heard(payload));
            tokio::select! {
                () = self.stop.cancelled() => return,
                ended = heard => if let Err(e) = ended {
                    tracing::warn!(error = %e, "other servers are not heard; trying again");
                },
            }
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
    }

    fn heard(&self, payload: &str) {
        if let Some((server, change)) = Change::of_payload(payload)
            && server != self.server
        {
            let _ = self.sender.send(change);
        }
    }
}

/// One connection at a time, however much happens: what comes up while it tells goes along next.
fn tell_others(db: Db) -> mpsc::Sender<String> {
    let (others, mut untold) = mpsc::channel(UNTOLD);
    tokio::spawn(async move {
        let mut payloads = Vec::new();
        while untold.recv_many(&mut payloads, UNTOLD).await > 0 {
            if let Err(e) = db.notify(&payloads).await {
                tracing::warn!(error = %e, "other servers were not told of changes");
            }
            payloads.clear();
        }
    });
    others
}

/// Instead of whose item it is: for one person, or about what they may read.
const FOR: &str = "for";
const SCOPE: &str = "scope";
/// Or for a house's screens.
const WALL: &str = "wall";

impl Change {
    fn payload(self, server: uuid::Uuid) -> String {
        match self {
            Self::Of(Topic {
                house,
                person,
                source,
            }) => format!("{server} {} {person} {house}", source.name()),
            Self::For(person) => format!("{server} {FOR} {person}"),
            Self::Scope(person) => format!("{server} {SCOPE} {person}"),
            Self::Wall(house) => format!("{server} {WALL} {house}"),
        }
    }

    fn of_payload(payload: &str) -> Option<(uuid::Uuid, Self)> {
        let mut parts = payload.split(' ');
        let server = parts.next()?.parse().ok()?;
        let (what, id) = (parts.next()?, parts.next()?);
        if what == WALL {
            return Some((server, Self::Wall(id.parse().ok()?)));
        }
        let person = id.parse().ok()?;
        match what {
            FOR => return Some((server, Self::For(person))),
            SCOPE => return Some((server, Self::Scope(person))),
            _ => {}
        }
        let source = Source::of_name(what)?;
        let house = parts.next()?.parse().ok()?;
        let topic = Topic {
            house,
            person,
            source,
        };
        Some((server, Self::Of(topic)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_server_says_the_others_understand() {
        let (server, person) = (uuid::Uuid::now_v7(), PersonId::new());
        let topic = Topic {
            house: HouseId::new(),
            person,
            source: Source::Program,
        };
        for change in [
            Change::Of(topic),
            Change::For(person),
            Change::Scope(person),
            Change::Wall(HouseId::new()),
        ] {
            let heard = Change::of_payload(&change.payload(server));
            assert_eq!(heard, Some((server, change)));
        }
        assert_eq!(Change::of_payload("nonsense"), None);
    }
}
