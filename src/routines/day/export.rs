//! Of a copy: what became of each day.
use serde::Serialize;

use super::kept::{self, Entry as Kept};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    routines::{Excuse, Kind, Outcome, Source},
    today,
};

pub const DAYS: Chapter = Chapter {
    name: "days",
    title: |t| t.export_days(),
    tables: &["outcomes"],
    by_days: true,
    read: |tx, mine| Box::pin(days(tx, mine)),
};

#[derive(Serialize)]
struct Day {
    day: String,
    /// The `id` of an entry of `routine`.
    routine: RoutineAssignmentId,
    title: Option<String>,
    kind: Kind,
    source: Source,
    asked_by: String,
    outcome: Outcome,
    excuse: Option<Excuse>,
    done_at: Option<String>,
    received_at: String,
}

async fn days(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let kept = kept::entries(tx, &mine.of, mine.from, mine.to, &mine.key).await?;
    kept.into_iter().map(|entry| day(mine, entry)).collect()
}

fn day(mine: &Mine, kept: Kept) -> Result<Entry> {
    let (when, line) = (mine.day(kept.day), line(mine, &kept));
    let happened = kept.happened;
    let day = Day {
        day: kept.day.to_string(),
        routine: kept.assignment,
        title: kept.title,
        kind: kept.kind,
        source: kept.source,
        asked_by: kept.asked_by,
        outcome: happened.outcome,
        excuse: happened.excuse,
        done_at: mine.maybe_at(happened.acted_at),
        received_at: mine.at(happened.received_at),
    };
    Entry::of(day, when, vec![line])
}

fn line(mine: &Mine, kept: &Kept) -> String {
    let (t, happened) = (&mine.t, kept.happened);
    let at = happened.acted_at.map(|at| mine.clock(at));
    let word = match (happened.outcome, at) {
        (Outcome::Kept, Some(at)) => t.today_kept_at(at),
        (Outcome::Kept, None) => t.day_kept(),
        (Outcome::KeptLate, Some(at)) => t.day_kept_late_at(at),
        (Outcome::KeptLate, None) => t.day_kept_late(),
        (Outcome::Missed, _) => t.day_missed(),
        (Outcome::Excused, _) => today::excuse(t, happened.excuse),
    };
    let later = happened.is_sent_later().then(|| t.today_sent_later());
    let word = [Some(word), later];
    let word = word.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    mine.line(kept.title.as_deref().unwrap_or_default(), word)
}
