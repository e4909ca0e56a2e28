//! Days as staff read them: what is on record, and what is asked for and has no outcome yet.
use time::{Date, Duration};

use super::{
    Due, Happened, Sight,
    kept::{self, Entry},
    read,
};
use crate::{
    access::{About, Permission},
    db::Tx,
    error::Result,
    id::RoutineAssignmentId,
    routines::{Excuse, Kind, Outcome, Source, schedule::Occurrence},
    seal::Key,
    timestamp::Timestamp,
};

/// One item on one day.
#[derive(Clone, Debug)]
pub struct Fact {
    pub assignment: RoutineAssignmentId,
    pub day: Date,
    pub kind: Kind,
    pub source: Source,
    /// None where its words are not for the viewer.
    pub title: Option<String>,
    /// None where the schedule no longer asks for what is on record.
    pub occurrence: Option<Occurrence>,
    pub happened: Option<Happened>,
    pub excuse: Option<Excuse>,
}

/// What is over is on record within minutes; an older day without a row was not asked for.
const NOT_ON_RECORD_YET: Duration = Duration::days(1);

/// In order of days and windows, in three statements.
pub async fn facts<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Date,
    to: Date,
    key: &Key,
) -> Result<Vec<Fact>> {
    let recorded = kept::entries(tx, of, from, to, key).await?;
    let due = read::between(tx, &Sight::of(of), from, to, None, key).await?;
    let since = of.today().saturating_sub(NOT_ON_RECORD_YET);
    let is_known = |fact: &Fact| fact.happened.is_some() || fact.day >= since;
    let mut facts: Vec<Fact> = due.into_iter().map(Fact::from).filter(is_known).collect();
    for entry in recorded {
        let same = |f: &Fact| f.assignment == entry.assignment && f.day == entry.day;
        if !facts.iter().any(same) {
            facts.push(entry.into());
        }
    }
    facts.sort_by_key(Fact::place);
    Ok(facts)
}

impl From<Due> for Fact {
    fn from(due: Due) -> Self {
        Self {
            assignment: due.assignment,
            day: due.occurrence.day,
            kind: due.kind,
            source: due.source,
            title: due.title,
            occurrence: Some(due.occurrence),
            happened: due.happened,
            excuse: due.excuse,
        }
    }
}

impl From<Entry> for Fact {
    fn from(entry: Entry) -> Self {
        Self {
            assignment: entry.assignment,
            day: entry.day,
            kind: entry.kind,
            source: entry.source,
            title: entry.title,
            occurrence: None,
            happened: Some(entry.happened),
            excuse: None,
        }
    }
}

impl Fact {
    /// By windows; what has no words for the viewer comes last, so that its place does not tell its hour.
    fn place(&self) -> (Date, bool, Option<Timestamp>, RoutineAssignmentId) {
        let is_untold = self.title.is_none();
        let closes_at = self.occurrence.filter(|_| !is_untold).map(|o| o.closes_at);
        (self.day, is_untold, closes_at, self.assignment)
    }

    pub fn outcome(&self) -> Option<Outcome> {
        let excused = self.excuse.map(|_| Outcome::Excused);
        self.happened.map(|h| h.outcome).or(excused)
    }

    pub fn excused_for(&self) -> Option<Excuse> {
        match self.happened {
            Some(happened) => happened.excuse,
            None => self.excuse,
        }
    }

    /// Has it come to an end, or to an outcome? Before, there is nothing to correct.
    pub fn is_settled(&self, now: Timestamp) -> bool {
        let is_over = |o: &Occurrence| o.grace_ends_at < now;
        self.happened.is_some() || self.occurrence.as_ref().is_some_and(is_over)
    }
}
