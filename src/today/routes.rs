use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use time::{Date, Duration};

use super::{
    row::{Row, rows},
    views::Show,
};
use crate::{
    access::{About, Read, policy::RecordDay},
    alerts,
    app::App,
    celebrations,
    checkins::{self, Card, store::Usual},
    db::WriteTx,
    error::{Error, Result},
    help,
    id::RoutineAssignmentId,
    live::Topic,
    people::companions::{self, Companion},
    reach_outs,
    routines::{
        Kind, Outcome,
        day::{self, Day, Due, State as Is, Then},
    },
    timestamp::Timestamp,
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/today", show)
        .post("/resident/today/ticks/{tick}/{day}", tick)
        .post("/resident/today/ticks/{tick}/{day}/taking-back", take_back)
}

const TODAY: &str = "/resident/today";
/// The sum of one's days looks back so far.
const LOOK_BACK: Duration = Duration::days(44);

async fn show(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<About<RecordDay>>,
) -> Result<Response> {
    let today = of.today();
    let since = today.saturating_sub(LOOK_BACK);
    let (day, totals) = day::of_today(&mut tx, &of, since, &app.key).await?;
    let Day { due, is_noticed } = day;
    let open = |d: &&Due| d.kind == Kind::CheckIn && d.state(of.at()) == Is::Now;
    let first = due.iter().find(open);
    let usual = match first {
        Some(_) => Some(checkins::store::usual(&mut tx, &of, &app.key).await?),
        None => None,
    };
    let reach_outs = reach_outs::of_today(&app, &mut tx, &of, usual.as_ref()).await?;
    let card = match first.zip(usual) {
        Some((first, usual)) => {
            let companions = companions::of_resident(&mut tx, &of).await?;
            let asked = match reach_outs.has_rings {
                true => reach_outs::first_names(&reach_outs::people_of(&mut tx, &of).await?),
                false => reach_outs::first_of(&companions),
            };
            let readers = (companions, asked);
            Some(card(&of, first, usual, readers, query.as_deref()))
        }
        None => None,
    };
    let shown = first.map(|d| (d.assignment, d.occurrence.day));
    let rest = |d: &&Due| Some((d.assignment, d.occurrence.day)) != shown;
    let all: Vec<Row> = rows(&of, due.iter().filter(rest));
    let counted = due.iter().filter(|d| d.outcome() != Some(Outcome::Excused));
    let counted: Vec<_> = counted.filter(|d| d.occurrence.day == today).collect();
    let kept = counted.iter().filter(|d| d.is_kept()).count();
    let lines = match reach_outs.has_hands {
        true => help::of_today(&app, &mut tx, &of).await?,
        false => Vec::new(),
    };
    let help = help::Today {
        lines,
        open: reach_outs.open_hands,
    };
    let celebrations = match reach_outs.has_celebrations {
        true => celebrations::of_today(&app, &mut tx, &of).await?,
        false => Vec::new(),
    };
    drop(tx);
    reach_outs::seen(&app, of.standing(), &reach_outs.asks).await?;
    html(
        Show {
            t: Frame::of(&of),
            reach_outs,
            help,
            celebrations,
            date: of.words().long_day(today),
            greeting: greeting(&of),
            nudges: nudges(&of, &due),
            noticed: is_noticed,
            card,
            rows: all,
            kept,
            total: counted.len(),
            totals,
        }
        .render(),
    )
}

fn card(
    of: &About<RecordDay>,
    due: &Due,
    usual: Usual,
    readers: (Vec<Companion>, String),
    query: Option<&str>,
) -> Card {
    let form = Card::opening(&usual, None, query);
    let mut card = Card::of_due(of, due, usual, readers, form, Errors::none());
    card.is_as_usual = card.as_usual.is_some() && Card::is_asked_as_usual(query);
    card.as_usual = card.as_usual.map(|_| format!("{TODAY}?same=yes"));
    card
}

fn greeting(of: &About<RecordDay>) -> String {
    let t = of.words();
    let name = of.viewer().name.as_str();
    match of.time().wall(of.at()).1.hour() {
        4..12 => t.today_morning(name),
        12..18 => t.today_afternoon(name),
        _ => t.today_evening(name),
    }
}

/// Reminders, as long as they help.
fn nudges(of: &About<RecordDay>, due: &[Due]) -> Vec<String> {
    let t = of.words();
    let helps = |d: &&Due| match d.kind {
        Kind::Appointment => d.state(of.at()) == Is::Next,
        _ => d.state(of.at()) == Is::Now && of.at() <= d.occurrence.grace_ends_at,
    };
    let words = due.iter().filter(|d| d.nudged).filter(helps).map(|d| {
        if d.kind == Kind::Appointment {
            let from = t.time_of_day(of.time().wall(d.occurrence.opens_at).1);
            return t.appointments_nudge(from, d.title.clone().unwrap_or_default());
        }
        let until = t.time_of_day(of.time().wall(d.occurrence.closes_at).1);
        t.today_nudge(d.title.clone().unwrap_or_default(), until)
    });
    words.collect()
}

async fn tick(
    State(app): State<App>,
    of: About<RecordDay>,
    Path((assignment, day)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let named = day::named(&assignment, &day)?;
    let done_at = sent.acted_at(of.at());
    let done = done(&app, &of, named, done_at).await?;
    let there = done.of(&of);
    let mut tx = app.db.write().await?;
    let is_new = is_new(&app, &mut tx, &of, named, &sent, "tick").await?;
    let is_done_now = is_new && day::record(&mut tx, there, &done.due, done_at).await?;
    tx.commit().await?;
    if is_done_now {
        tell(&app, there, done.due.source.into());
    }
    Ok(see_other(TODAY, Said::Ticked))
}

async fn take_back(
    State(app): State<App>,
    of: About<RecordDay>,
    Path((assignment, day)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let named = day::named(&assignment, &day)?;
    let at = sent.acted_at(of.at());
    let done = done(&app, &of, named, at).await?;
    let there = done.of(&of);
    let mut tx = app.db.write().await?;
    if is_new(&app, &mut tx, &of, named, &sent, "take back").await? {
        day::take_back(&mut tx, there, &done.due, at).await?;
    }
    tx.commit().await?;
    tell(&app, there, done.due.source.into());
    Ok(see_other(TODAY, Said::Unticked))
}

/// Open pages of those who may know look again.
pub fn tell(app: &App, of: &About<RecordDay>, source: alerts::Source) {
    app.live.publish([Topic {
        house: of.house(),
        person: of.person().id,
        source,
    }]);
}

/// False for a form that was received before: it changes nothing and gets its old answer, also after
/// the day has turned.
async fn is_new(
    app: &App,
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    (assignment, day): (RoutineAssignmentId, Date),
    sent: &Sent,
    what: &str,
) -> Result<bool> {
    let content = format!("{what} {assignment} {day}");
    let (person, record) = (of.person().id, assignment.get());
    let receipt = receive(tx, &app.key, person, sent, &content, record, of.at()).await?;
    Ok(!matches!(receipt, Receipt::Again(_)))
}

/// 404 for what was no item of one's own on that day; a check-in is not ticked but answered, and of an
/// appointment one says what came of it.
async fn done(
    app: &App,
    of: &About<RecordDay>,
    named: (RoutineAssignmentId, Date),
    done_at: Timestamp,
) -> Result<Then> {
    let mut tx = app.db.glance().await?;
    let done = day::then(&mut tx, of, named, done_at, &app.key).await?;
    match done.due.kind {
        Kind::Routine => Ok(done),
        Kind::CheckIn | Kind::Appointment => Err(Error::NotFound),
    }
}
