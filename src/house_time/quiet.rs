//! Quiet hours: from one wall time to another, over midnight or not.
use time::Duration;

use super::{HouseTime, WallTime};
use crate::timestamp::Timestamp;

impl HouseTime {
    /// When quiet is over, if it is quiet at that instant. The same time twice means never quiet.
    pub fn quiet_ends(&self, at: Timestamp, from: WallTime, until: WallTime) -> Option<Timestamp> {
        let (_, wall) = self.wall(at);
        if from == until {
            return None;
        }
        let into = from.minutes_until(wall) % (24 * 60);
        let lasts = from.minutes_until(until);
        if into >= lasts {
            return None;
        }
        let left = i64::from(wall.minutes_until(until));
        let seconds = at.seconds().rem_euclid(60);
        let guess = at.plus(Duration::minutes(left) - Duration::seconds(seconds));
        // The clock may have changed in between: the wall decides, to the hour it is off by.
        let (_, shown) = self.wall(guess);
        let off = i64::from(shown.minutes()) - i64::from(until.minutes());
        let off = if off.abs() <= 120 { off } else { 0 };
        Some(
            guess
                .minus(Duration::minutes(off))
                .max(at.plus(Duration::seconds(1))),
        )
    }
}
