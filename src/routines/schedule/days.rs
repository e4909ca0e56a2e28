//! On which days something falls: some weekdays, every few days, or single dates.
//!
//! Values are valid by construction, so that `falls_on` has nothing to doubt.
mod text;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Weekday};

/// The days of a schedule. As text, for a database column and for serde: `weekly 1111100` (Monday
/// first), `every 3 from 2026-01-02`, `on 2026-01-02 2026-01-05`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Days {
    Weekly(Weekdays),
    Every(EveryFew),
    On(Dates),
}

/// At least one weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays(u8);

/// Every so many days, counted from a day that is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EveryFew {
    days: u16,
    from: Date,
}

/// One to sixty dates, sorted, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates(Vec<Date>);

/// Why days cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongDays {
    #[error("no weekday is chosen")]
    NoWeekday,
    #[error("the days between must be 2 to 365")]
    Interval,
    #[error("no date is chosen")]
    NoDate,
    #[error("there are more than 60 dates")]
    TooManyDates,
    #[error("not a text for days")]
    Text,
}

impl Days {
    /// Whether something is due on a house day, as far as the days say.
    pub fn falls_on(&self, day: Date) -> bool {
        self.next_on_or_after(day) == Some(day)
    }

    /// The first such day from `day` on, itself included; `None` when there are no more.
    pub fn next_on_or_after(&self, day: Date) -> Option<Date> {
        match self {
            Self::Weekly(weekdays) => weekdays.next_on_or_after(day),
            Self::Every(every) => every.next_on_or_after(day),
            Self::On(Dates(dates)) => dates.get(dates.partition_point(|d| *d < day)).copied(),
        }
    }
}

impl Weekdays {
    pub const EVERY_DAY: Self = Self(0b111_1111);

    pub fn new(weekdays: impl IntoIterator<Item = Weekday>) -> Result<Self, WrongDays> {
        let bits = weekdays.into_iter().fold(0, |bits, day| bits | bit(day));
        if bits == 0 {
            return Err(WrongDays::NoWeekday);
        }
        Ok(Self(bits))
    }

    pub fn contains(self, weekday: Weekday) -> bool {
        self.0 & bit(weekday) != 0
    }

    fn next_on_or_after(self, day: Date) -> Option<Date> {
        // Two weeks of bits, so that next week's days follow this week's.
        let weeks = u32::from(self.0) | u32::from(self.0) << 7;
        let ahead = weeks >> day.weekday().number_days_from_monday();
        day.checked_add(Duration::days(ahead.trailing_zeros().into()))
    }
}

fn bit(weekday: Weekday) -> u8 {
    1 << weekday.number_days_from_monday()
}

impl EveryFew {
    /// Every 2 to 365 days; a single day is [`Weekdays::EVERY_DAY`].
    pub fn new(days: u16, from: Date) -> Result<Self, WrongDays> {
        if !(2..=365).contains(&days) {
            return Err(WrongDays::Interval);
        }
        Ok(Self { days, from })
    }

    pub fn days(self) -> u16 {
        self.days
    }

    pub fn from(self) -> Date {
        self.from
    }

    fn next_on_or_after(self, day: Date) -> Option<Date> {
        let passed = (day - self.from).whole_days();
        if passed <= 0 {
            return Some(self.from);
        }
        let ahead = (-passed).rem_euclid(self.days.into());
        day.checked_add(Duration::days(ahead))
    }
}

impl Dates {
    pub const AT_MOST: usize = 60;

    /// In any order; a date given twice counts once.
    pub fn new(dates: impl IntoIterator<Item = Date>) -> Result<Self, WrongDays> {
        let mut dates: Vec<_> = dates.into_iter().collect();
        dates.sort_unstable();
        dates.dedup();
        match dates.len() {
            0 => Err(WrongDays::NoDate),
            1..=Self::AT_MOST => Ok(Self(dates)),
            _ => Err(WrongDays::TooManyDates),
        }
    }

    pub fn as_slice(&self) -> &[Date] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
