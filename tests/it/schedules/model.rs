//! The slow, obvious model: a clock on the wall, looked at every minute.
//!
//! All it asks of jiff is how far the clock is from UTC at an instant. Instants and wall times are
//! minutes since 1970; what the clock showed when is found by going through everything it showed.
use jiff::{Timestamp, tz::TimeZone};
use time::{Date, Duration, macros::date};

pub const DAY: i64 = 24 * 60;

/// What the clock showed at each minute, a few days around a date.
pub struct Clock(Vec<(i64, i64)>);

/// A house as a clock and the minute of the date on which the day turns.
pub struct House {
    pub clock: Clock,
    pub turns: i64,
}

#[derive(Debug, PartialEq)]
pub struct Window {
    pub opens: i64,
    pub closes: i64,
}

/// Minutes from 1970 to the midnight that begins a date, on the wall.
pub fn midnight(day: Date) -> i64 {
    (day - date!(1970 - 01 - 01)).whole_minutes()
}

impl Clock {
    pub fn around(zone: &TimeZone, day: Date) -> Self {
        let shown = |instant: i64| {
            let at = Timestamp::from_second(instant * 60).unwrap();
            instant + i64::from(zone.to_offset(at).seconds()) / 60
        };
        let instants = midnight(day) - 4 * DAY..midnight(day) + 5 * DAY;
        Self(instants.map(|instant| (instant, shown(instant))).collect())
    }

    pub fn first(&self, wall: i64) -> i64 {
        let first = self.0.iter().find(|(_, shown)| *shown == wall);
        first.map_or_else(|| self.moved_forward(wall), |(instant, _)| *instant)
    }

    pub fn last(&self, wall: i64) -> i64 {
        let last = self.0.iter().rfind(|(_, shown)| *shown == wall);
        last.map_or_else(|| self.moved_forward(wall), |(instant, _)| *instant)
    }

    /// The clock jumped over this: by how much, and when did it show that much more?
    fn moved_forward(&self, wall: i64) -> i64 {
        let mut jumps = self.0.windows(2).map(|pair| (pair[0].1, pair[1].1));
        let (before, after) = jumps.find(|(a, b)| *a < wall && wall < *b).unwrap();
        self.first(wall + after - before - 1)
    }
}

impl House {
    /// Every minute that belongs to a house day.
    pub fn minutes_of(&self, day: Date) -> Vec<i64> {
        let turn = |day| self.clock.first(midnight(day) + self.turns);
        let (starts, ends) = (turn(day), turn(day + Duration::DAY));
        let instants = self.clock.0.iter().map(|(instant, _)| *instant);
        instants.filter(|at| starts <= *at && *at < ends).collect()
    }

    pub fn window(&self, day: Date, from: i64, until: i64) -> Option<Window> {
        // The first time, turning the hands from the turn of the day on, that they show `from`.
        let turn = midnight(day) + self.turns;
        let from = (turn..).find(|wall| wall % DAY == from % DAY)?;
        let until = (from + 1..).find(|wall| wall % DAY == until % DAY)?;
        // The minute of the day that is nearest to it.
        let meant = self.clock.first(from);
        let minutes = self.minutes_of(day).into_iter();
        let opens = minutes.min_by_key(|at| (at - meant).abs())?;
        let closes = self.clock.last(until);
        let closes = if closes > opens {
            closes
        } else {
            opens + until - from
        };
        Some(Window { opens, closes })
    }
}
