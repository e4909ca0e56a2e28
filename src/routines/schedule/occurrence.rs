//! An item being due once, and what doing it counts as.
use time::Date;

use super::Version;
use crate::{house_time::HouseTime, timestamp::Timestamp};

/// An item being due on one house day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The house day it belongs to: with the assignment this names it.
    pub day: Date,
    /// The first instant of that day: from here on a tick counts.
    pub day_starts_at: Timestamp,
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    /// Undone after this, it is missed.
    pub grace_ends_at: Timestamp,
    /// Until then it can still be kept late and a tick can be taken back: the end of the day, or of the
    /// grace if that is later.
    pub late_until: Timestamp,
}

/// How something was done that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Done {
    Kept,
    KeptLate,
}

impl Occurrence {
    pub(super) fn of(version: &Version, day: Date, house: &HouseTime) -> Self {
        let window = house.window(day, version.from, version.until, version.grace_minutes);
        Self {
            day,
            day_starts_at: house.starts(day),
            opens_at: window.opens_at,
            closes_at: window.closes_at,
            grace_ends_at: window.grace_ends_at,
            late_until: house.ends(day).max(window.grace_ends_at),
        }
    }

    /// What doing it at an instant counts as; `None` if that is not its time.
    ///
    /// Early counts as kept, from the start of the house day: people make their bed before the window
    /// opens. The end of the grace is still in time. The turn of the day is not, it is tomorrow; but a
    /// grace that goes on past the turn holds.
    pub fn outcome_of(&self, acted_at: Timestamp) -> Option<Done> {
        if acted_at < self.day_starts_at {
            None
        } else if acted_at <= self.grace_ends_at {
            Some(Done::Kept)
        } else {
            (acted_at < self.late_until).then_some(Done::KeptLate)
        }
    }
}
