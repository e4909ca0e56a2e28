//! What a standing request says: its condition, what the named person may do, the resident's own words.
use serde::{Deserialize, Serialize};

use crate::{
    access::{Class, Role},
    id::RoutineAssignmentId,
    routines::Source,
};

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub condition: Condition,
    pub may: Vec<May>,
    /// Opened for this request alone: the named person learns that the condition is met, and nothing more.
    pub opened: bool,
    /// It is *now*: told at any hour, as far as the named person lets word through.
    pub is_now: bool,
    /// How to come near, in the resident's own words.
    pub words: Option<String>,
}

/// When someone is to be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Condition {
    /// So many check-ins missed in a row.
    CheckIns { times: u8 },
    /// Nothing heard for so many days.
    Quiet { days: u8 },
    /// Someone tried to reach the resident and got no answer for so many days.
    NoAnswer { days: u8 },
    /// One thing of the routine, such as a group, missed so many times in a row.
    Item {
        assignment: RoutineAssignmentId,
        /// As it was called when the request was written.
        title: String,
        source: Source,
        times: u8,
    },
    /// A mood of 1 or 2 at best on each of the last so many days on which it was said.
    LowMood { days: u8 },
}

/// The best mood of a day that still is low.
pub const LOW: u8 = 2;
/// So many times in a row, at most.
pub const MOST_TIMES: u8 = 10;
pub const MOST_DAYS: u8 = 14;

/// What the named person may do once it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum May {
    Call,
    Write,
    Come,
    TellMentor,
    TellCounselor,
}

impl May {
    pub const ALL: [Self; 5] = [
        Self::Call,
        Self::Write,
        Self::Come,
        Self::TellMentor,
        Self::TellCounselor,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Write => "write",
            Self::Come => "come",
            Self::TellMentor => "tell_mentor",
            Self::TellCounselor => "tell_counselor",
        }
    }

    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|may| may.key() == key)
    }
}

/// Where the named person stands, and what of the rows a condition may rest on they may read anyhow.
#[derive(Clone, Debug)]
pub struct Sight {
    pub role: Role,
    /// As the resident's own mentor or counselor.
    pub is_mine: bool,
    pub shared: Vec<Class>,
}

impl Sight {
    fn reads(&self, class: Class) -> bool {
        self.is_mine && self.shared.contains(&class)
    }
}

impl Condition {
    /// May the named person know by themselves what this rests on? Rows 5 to 7 of docs/access.md. That
    /// someone is silent, or has not answered, nobody may know without the resident's word.
    pub fn is_seen_by(&self, sight: &Sight) -> bool {
        let knows_days = sight.is_mine || sight.role == Role::Manager;
        match self {
            Self::CheckIns { .. } => knows_days,
            Self::Item { source, .. } => match source {
                Source::House => knows_days,
                Source::Program => {
                    let asked_for_it = sight.is_mine && sight.role == Role::Counselor;
                    asked_for_it || sight.reads(Class::ProgramTitles)
                }
                Source::Own => sight.reads(Class::OwnRoutine),
            },
            Self::LowMood { .. } => sight.reads(Class::Mood),
            Self::Quiet { .. } | Self::NoAnswer { .. } => false,
        }
    }

    /// How often, or for how many days.
    pub fn count(&self) -> u8 {
        match self {
            Self::CheckIns { times } | Self::Item { times, .. } => *times,
            Self::Quiet { days } | Self::NoAnswer { days } | Self::LowMood { days } => *days,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sight(role: Role, is_mine: bool, shared: &[Class]) -> Sight {
        Sight {
            role,
            is_mine,
            shared: shared.to_vec(),
        }
    }

    fn item(source: Source) -> Condition {
        Condition::Item {
            assignment: RoutineAssignmentId::new(),
            title: "Group".into(),
            source,
            times: 2,
        }
    }

    #[test]
    fn what_someone_may_know_anyhow_needs_no_opening() {
        let mentor = sight(Role::Mentor, true, &[]);
        let counselor = sight(Role::Counselor, true, &[]);
        let manager = sight(Role::Manager, false, &[]);
        let mate = sight(Role::Resident, false, &[]);
        let other = sight(Role::Mentor, false, &[Class::Mood]);
        let seen = |condition: Condition| {
            [&mentor, &counselor, &manager, &mate, &other].map(|s| condition.is_seen_by(s))
        };
        let days = [true, true, true, false, false];
        assert_eq!(seen(Condition::CheckIns { times: 2 }), days);
        assert_eq!(seen(item(Source::House)), days);
        assert_eq!(
            seen(item(Source::Program)),
            [false, true, false, false, false]
        );
        assert_eq!(seen(item(Source::Own)), [false; 5]);
        assert_eq!(seen(Condition::LowMood { days: 3 }), [false; 5]);
        assert_eq!(seen(Condition::Quiet { days: 2 }), [false; 5]);
        assert_eq!(seen(Condition::NoAnswer { days: 2 }), [false; 5]);
        let shared = sight(Role::Mentor, true, &[Class::Mood, Class::OwnRoutine]);
        assert!(Condition::LowMood { days: 3 }.is_seen_by(&shared));
        assert!(item(Source::Own).is_seen_by(&shared));
    }
}
