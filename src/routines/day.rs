//! A person's day: what is due, what became of it, and the acts that change that.
mod correct;
mod excuse;
pub mod export;
mod facts;
pub mod kept;
mod read;
mod say;
mod then;
mod write;

use time::{Date, Duration};

use super::{Excuse, Kind, Outcome, PlanColumn, Source, schedule::Occurrence};
use crate::{
    error::{Error, Result},
    id::*,
    timestamp::Timestamp,
};
pub use correct::correct;
pub use excuse::excuse_missed;
pub use facts::{Fact, facts};
use read::Sight;
pub use read::{Day, of_day, of_days, of_today};
pub use say::{CameOf, moved, say};
pub use then::{Then, of_occurrence, then};
pub use write::{record, take_back};

/// An item being due for someone, as far as the viewer may know of it.
#[derive(Clone, Debug)]
pub struct Due {
    pub assignment: RoutineAssignmentId,
    pub item: ItemId,
    pub kind: Kind,
    pub source: Source,
    /// None for a program item whose title is not for the viewer.
    pub title: Option<String>,
    /// The name of who asked for it.
    pub asked_by: String,
    /// The plan is the resident's own.
    pub column: Option<PlanColumn>,
    /// With whom.
    pub helper: Option<String>,
    /// Of one's own appointment: where it is.
    pub place: Option<String>,
    pub occurrence: Occurrence,
    pub happened: Option<Happened>,
    /// In force at the moment the window closes.
    pub excuse: Option<Excuse>,
    /// A reminder was sent to the resident.
    pub nudged: bool,
}

/// What became of an occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    pub outcome: Outcome,
    pub excuse: Option<Excuse>,
    pub acted_at: Option<Timestamp>,
    pub received_at: Timestamp,
}

/// Where an occurrence belongs on the page of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its window is open, or it can still be kept late.
    Now,
    Next,
    Done,
    Excused,
    /// Missed, and the day has turned.
    Over,
}

/// What an address names as `{assignment}/{day}`; a malformed one is a thing that is not there.
pub fn named(assignment: &str, day: &str) -> Result<(RoutineAssignmentId, Date)> {
    let assignment = assignment.parse().map_err(|_| Error::NotFound)?;
    Ok((assignment, day_named(day)?))
}

/// `2026-03-31`.
pub fn day_named(text: &str) -> Result<Date> {
    let parts = time::macros::format_description!("[year]-[month]-[day]");
    Date::parse(text, parts).map_err(|_| Error::NotFound)
}

/// Heard of this much later, an act was "sent later": the phone had no network.
const SENT_LATER: Duration = Duration::minutes(5);

/// Is it worth a word that this was made earlier than it came?
pub fn is_sent_later(acted_at: Timestamp, received_at: Timestamp) -> bool {
    received_at > acted_at.plus(SENT_LATER)
}

impl Happened {
    pub fn is_sent_later(&self) -> bool {
        self.acted_at
            .is_some_and(|at| is_sent_later(at, self.received_at))
    }
}

impl Due {
    /// As recorded; excused also before it closes, where an excuse covers that moment.
    pub fn outcome(&self) -> Option<Outcome> {
        let excused = self.excuse.map(|_| Outcome::Excused);
        self.happened.map(|h| h.outcome).or(excused)
    }

    /// Why it is excused, if it is.
    pub fn excused_for(&self) -> Option<Excuse> {
        match self.happened {
            Some(happened) => happened.excuse,
            None => self.excuse,
        }
    }

    pub fn is_kept(&self) -> bool {
        matches!(self.outcome(), Some(Outcome::Kept | Outcome::KeptLate))
    }

    pub fn state(&self, now: Timestamp) -> State {
        match self.outcome() {
            Some(Outcome::Kept | Outcome::KeptLate) => State::Done,
            Some(Outcome::Excused) => State::Excused,
            _ if self.occurrence.late_until <= now => State::Over,
            _ if self.occurrence.opens_at <= now => State::Now,
            _ => State::Next,
        }
    }

    /// May it be done now? Nobody waits for what is excused, and who does it all the same has kept it; what staff
    /// decided by hand stands.
    pub fn can_be_done(&self, now: Timestamp) -> bool {
        let by_hand = self.excused_for() == Some(Excuse::Staff);
        !self.is_kept() && !by_hand && self.is_open_until_turn(now)
    }

    /// May it still be done or taken back?
    pub fn is_open_until_turn(&self, now: Timestamp) -> bool {
        now < self.occurrence.late_until
    }
}
