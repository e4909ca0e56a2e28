//! Where a reach-out stands and what may happen to it next. Pure: the store loads it, lets one thing
//! happen, and writes down what came of it. It always ends, or a next instant is set, or it says openly
//! that nobody answered; and never two are on it.
mod acts;
#[cfg(test)]
mod tests;

pub use acts::Turn;

use serde::Serialize;
use time::Duration;

use crate::{access::Role, id::PersonId, timestamp::Timestamp};

/// The rings, in the order in which they are asked.
pub const FIRST: i16 = 1;
pub const NEXT: i16 = 2;
/// Staff on call.
pub const LAST: i16 = 3;

#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The ring that is asked now; 0 before anyone is.
    pub ring: i16,
    /// The last one that is asked by itself.
    pub last_ring: i16,
    /// How many minutes each ring has.
    pub waits: [i16; 3],
    pub claim: Option<Claim>,
    /// When a ring's wait, or a helper's silence, has lasted long enough.
    pub due_at: Option<Timestamp>,
    pub unanswered_at: Option<Timestamp>,
    pub end: Option<End>,
}

/// Who is on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    pub by: Who,
    pub at: Timestamp,
    pub step: Step,
}

/// A helper acting in one of their roles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    pub id: PersonId,
    pub role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Step {
    Answered,
    OnTheWay,
    Talking,
}

impl Step {
    /// Heard nothing of for so long, a helper is not on it any more.
    pub fn patience(self) -> Duration {
        match self {
            Self::Answered => Duration::minutes(15),
            Self::OnTheWay => Duration::hours(1),
            Self::Talking => Duration::hours(3),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    pub at: Timestamp,
    /// Nobody: the sender moved out.
    pub by: Option<PersonId>,
    pub how: EndedAs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EndedAs {
    Helped,
    CalledOff,
}

/// Someone who is asked, or may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Helper {
    pub who: Who,
    pub ring: i16,
    /// Also asked with the last ring.
    pub on_call: bool,
    pub call_only: bool,
    pub as_assigned: bool,
    /// Holds the role, and the assignment it rests on.
    pub in_force: bool,
    pub asked_at: Option<Timestamp>,
    pub passed: Option<Passed>,
    /// Told just now, for the first time or again.
    pub told: bool,
}

/// Why someone who was asked is not counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Passed {
    Cannot,
    LetGo,
    HandedOn,
    Silent,
}

impl Helper {
    fn is_asked(&self) -> bool {
        self.in_force && self.asked_at.is_some()
    }

    fn is_waiting(&self) -> bool {
        self.is_asked() && self.passed.is_none()
    }

    fn belongs_to(&self, ring: i16) -> bool {
        self.ring == ring || (ring == LAST && self.on_call)
    }
}

/// What can happen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// It is sent.
    Begin,
    /// The instant it waited for has come.
    Due,
    Take(Who),
    Step(Who, Step),
    /// With words, which the store keeps; says that one is on it.
    Say(Who),
    HandOn(Who),
    LetGo(Who),
    Decline(Who),
    /// The helper says it is done.
    Done(Who),
    /// The sender wants more people, at once.
    Widen,
    /// The sender has been helped.
    Helped(PersonId),
    CallOff(PersonId),
    /// A helper said it is done, and the sender still needs someone.
    Reopen(PersonId),
    /// The sender does not live here any more.
    Gone,
    /// Whoever is on it does not hold the role, or the walk, in which they were asked any more.
    Parted(Who),
}

/// What came of it, for the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Sent,
    Asked,
    AskedAgain,
    Taken,
    OnTheWay,
    Talking,
    Said,
    Cannot,
    LetGo,
    HandedOn,
    Silent,
    Widened,
    Unanswered,
    Helped,
    CalledOff,
    Reopened,
}

/// One line of the history.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Happened {
    pub kind: Kind,
    pub by: Option<PersonId>,
    pub ring: Option<i16>,
}

impl Happened {
    pub fn of(kind: Kind, by: Option<PersonId>) -> Self {
        Self {
            kind,
            by,
            ring: None,
        }
    }
}

/// How long after a helper's "done" the sender can still say that someone is needed.
pub const REOPENS: Duration = Duration::hours(24);

impl Course {
    /// Before anyone is asked.
    pub fn new(last_ring: i16, waits: [i16; 3]) -> Self {
        Self {
            ring: 0,
            last_ring,
            waits,
            claim: None,
            due_at: None,
            unanswered_at: None,
            end: None,
        }
    }

    fn wait(&self) -> Duration {
        let at = (self.ring.clamp(FIRST, LAST) - 1) as usize;
        Duration::minutes(self.waits[at].into())
    }

    /// Can the sender still say that someone is needed after all?
    pub fn can_be_reopened(&self, sender: PersonId, now: Timestamp) -> bool {
        let end = self.end.filter(|end| end.how == EndedAs::Helped);
        end.is_some_and(|end| end.by != Some(sender) && now < end.at.plus(REOPENS))
    }
}
