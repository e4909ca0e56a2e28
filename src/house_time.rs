//! The house's own time: its zone, and a day that turns when the house says. The only user of jiff.
//!
//! A *house day* is named by the date on which it begins. With the day turning at 03:00, half past
//! midnight still belongs to last evening. House days follow each other without gap or overlap, so
//! every instant belongs to exactly one.
//!
//! When clocks change, a wall time that is skipped means the same time moved forward by the gap; a
//! wall time that is shown twice means the first showing, except for the closing of a window, which
//! takes the last. Where a zone once skipped a whole date (Samoa had no 30 December 2011), the house
//! day of that date is empty: it ends as it begins, and nothing falls on it.
//!
//! Nothing here panics on a strange date: beyond the years -9998 to 9998 house days are empty.
mod quiet;
mod wall_time;
mod window;

use std::sync::LazyLock;

use jiff::{
    civil,
    tz::{self, AmbiguousTimestamp, TimeZone},
};
use time::{Date, Duration, OffsetDateTime};

use crate::timestamp::Timestamp;
pub use wall_time::{NotAWallTime, WallTime};
pub use window::Window;

/// The areas of the zone database; other names there are abbreviations and leftovers.
const AREAS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// One house's zone and day turn. Cheap to make and to clone: jiff keeps the zones it has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseTime {
    zone: TimeZone,
    day_turns_at: WallTime,
}

/// The zone database has no zone of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no time zone is called {0:?}")]
pub struct UnknownZone(pub String);

impl HouseTime {
    /// From a name of the zone database, such as `America/Chicago`, and the time at which the day turns.
    pub fn new(zone: &str, day_turns_at: WallTime) -> Result<Self, UnknownZone> {
        let known = TimeZone::get(zone).ok().filter(|z| z.iana_name().is_some());
        Ok(Self {
            zone: known.ok_or_else(|| UnknownZone(zone.to_owned()))?,
            day_turns_at,
        })
    }

    /// The zone's name, spelled as the zone database does.
    pub fn zone(&self) -> &str {
        self.zone.iana_name().expect("checked when made")
    }

    pub fn day_turns_at(&self) -> WallTime {
        self.day_turns_at
    }

    /// The house day an instant belongs to.
    pub fn day_of(&self, at: Timestamp) -> Date {
        let (shown, _) = self.wall(at);
        // The clock may have gone back over midnight, or forward over a whole date: ask the days
        // themselves, the latest first.
        let mut near = (-2..=1).rev().map(|n| plus_days(shown, n));
        near.find(|day| self.starts(*day) <= at).unwrap_or(shown)
    }

    /// The first instant of a house day.
    pub fn starts(&self, day: Date) -> Timestamp {
        self.first(day, self.day_turns_at)
    }

    /// The instant at which a house day is over, which is the first of the next.
    pub fn ends(&self, day: Date) -> Timestamp {
        self.starts(plus_days(day, 1))
    }

    /// False for the rare date a zone skipped as a whole: no instant belongs to it.
    pub fn has_day(&self, day: Date) -> bool {
        self.starts(day) < self.ends(day)
    }

    /// The date and time that clocks in the house show; the date is the calendar's, not the house day.
    pub fn wall(&self, at: Timestamp) -> (Date, WallTime) {
        let shown = self.zone.to_datetime(to_jiff(at));
        let month = time::Month::try_from(shown.month() as u8).expect("1 to 12");
        let date = Date::from_calendar_date(shown.year().into(), month, shown.day() as u8);
        let minutes = i32::from(shown.hour()) * 60 + i32::from(shown.minute());
        (
            date.expect("a real date in both"),
            WallTime::from_minutes(minutes).expect("less than a day"),
        )
    }

    /// RFC 3339 with the offset of the house's clock at that instant: `2026-07-04T07:00:00-05:00`.
    pub fn rfc3339(&self, at: Timestamp) -> String {
        let at = to_jiff(at);
        at.display_with_offset(self.zone.to_offset(at)).to_string()
    }

    /// When clocks in the house show this on a date of the calendar: the first time of two.
    pub fn first(&self, date: Date, wall: WallTime) -> Timestamp {
        from_jiff(self.shows(date, wall).compatible())
    }

    /// When clocks in the house show this on a date of the calendar: the last time of two.
    pub fn last(&self, date: Date, wall: WallTime) -> Timestamp {
        from_jiff(self.shows(date, wall).later())
    }

    fn shows(&self, date: Date, wall: WallTime) -> AmbiguousTimestamp {
        let first = Date::from_ordinal_date(-9998, 1).expect("a date");
        let last = Date::from_ordinal_date(9998, 365).expect("a date");
        let date = date.clamp(first, last);
        let (year, month, day) = date.to_calendar_date();
        let date = civil::date(year as i16, u8::from(month) as i8, day as i8);
        let (hour, minute) = (wall.hour() as i8, wall.minute() as i8);
        self.zone
            .to_ambiguous_timestamp(date.at(hour, minute, 0, 0))
    }
}

/// The Monday of the week a day is in.
pub fn week_of(day: Date) -> Date {
    plus_days(day, -i64::from(day.weekday().number_days_from_monday()))
}

/// The zones to choose from, sorted: each place once under the name in use today, and `UTC`. Read once.
///
/// [`HouseTime::new`] also takes the older names (`Asia/Calcutta`), so a house may have one that is
/// not in the list.
pub fn zones() -> Vec<String> {
    static ZONES: LazyLock<Vec<String>> = LazyLock::new(read_zones);
    ZONES.clone()
}

fn read_zones() -> Vec<String> {
    let in_use = |name: &str| {
        let area = name.split_once('/').map(|(area, _)| area);
        area.is_some_and(|area| AREAS.contains(&area))
            && TimeZone::get(name).is_ok_and(|zone| zone.is_primary())
    };
    let names = tz::db().available().map(|name| name.to_string());
    let mut zones: Vec<_> = names.filter(|name| in_use(name)).collect();
    zones.push("UTC".to_owned());
    zones.sort_unstable();
    zones.dedup();
    zones
}

fn plus_days(day: Date, days: i64) -> Date {
    day.saturating_add(Duration::days(days))
}

fn to_jiff(at: Timestamp) -> jiff::Timestamp {
    let (min, max) = (jiff::Timestamp::MIN, jiff::Timestamp::MAX);
    let second = at.get().unix_timestamp();
    jiff::Timestamp::from_second(second.clamp(min.as_second(), max.as_second()))
        .expect("clamped to what it holds")
}

fn from_jiff(at: Result<jiff::Timestamp, jiff::Error>) -> Timestamp {
    let at = at.expect("the years -9998 to 9998 are instants in every zone");
    Timestamp::new(
        OffsetDateTime::from_unix_timestamp(at.as_second()).expect("both hold these years"),
    )
}

#[cfg(test)]
mod tests;
