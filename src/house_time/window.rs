//! When something can be done: from one wall time until another, as instants.
use time::{Date, Duration};

use super::{HouseTime, WallTime, plus_days};
use crate::timestamp::Timestamp;

/// A window on one house day. Opens before it closes, always; the grace may be no time at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    pub grace_ends_at: Timestamp,
}

impl HouseTime {
    /// The window of a house day that is open from one wall time until another.
    ///
    /// - It opens on the house day it belongs to: a `from` earlier than the day's turn is on the next
    ///   date of the calendar.
    /// - It closes at the first `until` after `from`: past midnight if that is earlier on the clock, a
    ///   whole day later if it is the same.
    /// - A skipped wall time moves forward by the gap. Of a repeated one the opening takes the first and
    ///   the closing the last, so nobody is late by a clock they could not know.
    /// - A window that lies in the gap moves as a whole. One that would close before it opens, because
    ///   only its opening was skipped, moves its closing along and keeps its length.
    /// - A gap never carries an opening off its day. A skipped `from` that would move past the day's
    ///   turn (02:30 where the clock goes from 02:00 to 03:00 and the day turns at 03:00) opens in the
    ///   last minute of its day; where the turn itself is skipped, nothing opens before it.
    /// - The grace is time that passes after the closing, whatever clocks show.
    ///
    /// So `day_of(opens_at)` is `day`, except for a day that [does not exist](HouseTime::has_day).
    pub fn window(&self, day: Date, from: WallTime, until: WallTime, grace_minutes: u16) -> Window {
        let opens_on = plus_days(day, (from < self.day_turns_at).into());
        let closes_on = plus_days(opens_on, (until <= from).into());

        let last_minute = after(self.ends(day), -1);
        let opens_at = self.first(opens_on, from);
        let opens_at = opens_at.min(last_minute).max(self.starts(day));

        let closes_at = self.last(closes_on, until);
        let closes_at = if opens_at < closes_at {
            closes_at
        } else {
            after(opens_at, from.minutes_until(until).into())
        };
        Window {
            opens_at,
            closes_at,
            grace_ends_at: after(closes_at, grace_minutes.into()),
        }
    }
}

fn after(at: Timestamp, minutes: i64) -> Timestamp {
    Timestamp::new(at.get().saturating_add(Duration::minutes(minutes)))
}
