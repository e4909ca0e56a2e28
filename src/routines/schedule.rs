//! When a routine item is due for one person, past changes included.
//!
//! How an item is scheduled has *versions*: changing it begins a new one on a house day and leaves the
//! days before as they were. An assignment gives the item to a person from a day on, perhaps until a
//! day, and can be paused. Together they say on which house days something is due, once each at most.
mod days;
mod occurrence;

use time::Date;

use crate::house_time::{HouseTime, WallTime};
pub use days::{Dates, Days, EveryFew, Weekdays, WrongDays};
pub use occurrence::{Done, Occurrence};

/// How an item is scheduled from a house day on, until the next version begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub from_day: Date,
    pub days: Days,
    pub from: WallTime,
    /// The first such time after `from`; the same time means a whole day.
    pub until: WallTime,
    pub grace_minutes: u16,
}

/// House days on which nothing is due, both ends included; open-ended without `until_day`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    pub from_day: Date,
    pub until_day: Option<Date>,
}

/// When an item is due for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    versions: Vec<Version>,
    from_day: Date,
    until_day: Option<Date>,
    pauses: Vec<Pause>,
}

impl Pause {
    pub fn covers(&self, day: Date) -> bool {
        is_within(day, self.from_day, self.until_day)
    }
}

impl Schedule {
    /// From the item's versions in any order (of two that begin on one day the later in the list holds)
    /// and the assignment's first day, last day and pauses.
    pub fn new(
        mut versions: Vec<Version>,
        from_day: Date,
        until_day: Option<Date>,
        pauses: Vec<Pause>,
    ) -> Self {
        versions.sort_by_key(|version| version.from_day);
        Self {
            versions,
            from_day,
            until_day,
            pauses,
        }
    }

    /// The version a house day goes by; none before the first begins.
    pub fn version_on(&self, day: Date) -> Option<&Version> {
        let begun = self.versions.partition_point(|v| v.from_day <= day);
        self.versions[..begun].last()
    }

    /// What is due on a house day, if anything is.
    pub fn on(&self, day: Date, house: &HouseTime) -> Option<Occurrence> {
        let is_due = is_within(day, self.from_day, self.until_day)
            && !self.pauses.iter().any(|pause| pause.covers(day))
            && house.has_day(day);
        let version = self.version_on(day).filter(|v| v.days.falls_on(day));
        is_due.then_some(())?;
        Some(Occurrence::of(version?, day, house))
    }

    /// The first occurrence whose house day is `from` or later. Takes time in proportion to versions
    /// and pauses, not to the days between.
    pub fn next(&self, from: Date, house: &HouseTime) -> Option<Occurrence> {
        let mut day = from.max(self.from_day);
        loop {
            day = self.next_planned(day)?;
            if self.until_day.is_some_and(|last| last < day) {
                return None;
            }
            if let Some(occurrence) = self.on(day, house) {
                return Some(occurrence);
            }
            day = match self.pauses.iter().find(|pause| pause.covers(day)) {
                Some(pause) => pause.until_day?.next_day()?,
                None => day.next_day()?,
            };
        }
    }

    /// The first day on or after `day` that the versions plan, whatever the assignment says.
    fn next_planned(&self, day: Date) -> Option<Date> {
        let begun = self.versions.partition_point(|v| v.from_day <= day);
        (begun.saturating_sub(1)..self.versions.len()).find_map(|i| {
            let version = &self.versions[i];
            let planned = version.days.next_on_or_after(day.max(version.from_day))?;
            let replaced = self.versions.get(i + 1).map(|next| next.from_day);
            Some(planned).filter(|day| replaced.is_none_or(|replaced| *day < replaced))
        })
    }
}

fn is_within(day: Date, from: Date, until: Option<Date>) -> bool {
    from <= day && until.is_none_or(|until| day <= until)
}

#[cfg(test)]
mod tests;
