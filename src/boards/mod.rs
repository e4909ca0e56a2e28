//! The group accountability board: people and days. Only done or not done, and only what everyone here
//! may know.
mod csv;
mod housemates;
mod routes;
mod views;

use std::collections::BTreeMap;

use time::{Date, Duration};

use crate::{
    house_time::week_of,
    routines::{
        Outcome,
        mark::Tally,
        weeks::{CheckIn, Weeks},
    },
};
pub use housemates::{FEWEST, Housemates, Style, housemates};
pub use routes::routes;
pub use views::{Cell, Head, heads, legend, mark_word, span};

/// The Monday of the first of two weeks: last week and this one, or those around a day asked for.
/// Never in the future; what is no date is this week.
pub fn first_monday(asked: &str, today: Date) -> Date {
    let asked = parse_day(asked).unwrap_or(today).min(today);
    week_of(asked) - Duration::weeks(1)
}

/// A date as addresses carry it, `2026-07-04`, of a year that a house can have.
pub fn parse_day(text: &str) -> Option<Date> {
    let format = time::macros::format_description!("[year]-[month]-[day]");
    let day = Date::parse(text.trim(), format).ok()?;
    (2000..=9000).contains(&day.year()).then_some(day)
}

/// A stretch of days to take away as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: Date,
    pub to: Date,
}

/// What is wrong with the days asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongStretch {
    NoDate,
    BackToFront,
    TooLong,
}

impl Stretch {
    pub const MOST_DAYS: i64 = 92;

    pub fn parse(from: &str, to: &str) -> Result<Self, WrongStretch> {
        let day = |text| parse_day(text).ok_or(WrongStretch::NoDate);
        let (from, to) = (day(from)?, day(to)?);
        match (to - from).whole_days() + 1 {
            days if days < 1 => Err(WrongStretch::BackToFront),
            days if days > Self::MOST_DAYS => Err(WrongStretch::TooLong),
            _ => Ok(Self { from, to }),
        }
    }
}

/// The house's numbers for the second of the two weeks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub kept: i64,
    /// Kept or missed: what is open or excused does not count.
    pub due: i64,
    pub check_ins: Vec<CheckIns>,
}

/// How a check-in of today stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckIns {
    pub title: String,
    pub kept: i64,
    pub of: i64,
    pub not_yet: Vec<String>,
}

impl Figures {
    pub fn of(weeks: &Weeks) -> Self {
        let week = weeks.days().filter(|d| *d >= week_of(weeks.to));
        let mut all = Tally::default();
        for day in week {
            weeks.people.iter().for_each(|p| all += p.on(day));
        }
        Self {
            kept: all.kept_at_all(),
            due: all.counted(),
            check_ins: check_ins(weeks),
        }
    }

    /// None before anything was due.
    pub fn percent(&self) -> Option<i64> {
        (self.due > 0).then(|| self.kept * 100 / self.due)
    }
}

/// Those of today that have opened, oldest item first; who is excused is left out.
fn check_ins(weeks: &Weeks) -> Vec<CheckIns> {
    let mut found: BTreeMap<_, (bool, CheckIns)> = BTreeMap::new();
    for resident in weeks.people.iter().filter(|p| p.lives_here) {
        let excused = |c: &&CheckIn| c.outcome == Some(Outcome::Excused);
        for due in resident.check_ins.iter().filter(|c| !excused(c)) {
            let (has_opened, check_in) = found.entry(due.item).or_default();
            *has_opened |= due.has_opened;
            check_in.title.clone_from(&due.title);
            check_in.of += 1;
            match due.outcome {
                Some(Outcome::Kept | Outcome::KeptLate) => check_in.kept += 1,
                _ => check_in.not_yet.push(resident.name.clone()),
            }
        }
    }
    let opened = found.into_values().filter(|(has_opened, _)| *has_opened);
    opened.map(|(_, check_in)| check_in).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn two_weeks_begin_on_a_monday_over_month_and_year_ends() {
        let first = |asked, today| first_monday(asked, today);
        assert_eq!(first("", date!(2026 - 07 - 04)), date!(2026 - 06 - 22));
        assert_eq!(
            first("2026-01-01", date!(2026 - 07 - 04)),
            date!(2025 - 12 - 22)
        );
        assert_eq!(
            first("2026-03-29", date!(2026 - 07 - 04)),
            date!(2026 - 03 - 16)
        );
        assert_eq!(
            first("2026-10-25", date!(2026 - 11 - 04)),
            date!(2026 - 10 - 12)
        );
        assert_eq!(
            first("2027-01-01", date!(2026 - 07 - 04)),
            date!(2026 - 06 - 22)
        );
        for wrong in ["soon", "2026-02-30", "+99999-01-01", "1999-12-31"] {
            assert_eq!(
                first(wrong, date!(2026 - 07 - 04)),
                date!(2026 - 06 - 22),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_stretch_is_at_most_92_days_and_runs_forward() {
        assert!(Stretch::parse("2026-01-01", "2026-04-02").is_ok());
        assert_eq!(
            Stretch::parse("2026-01-01", "2026-04-03"),
            Err(WrongStretch::TooLong)
        );
        assert_eq!(
            Stretch::parse("2026-01-02", "2026-01-01"),
            Err(WrongStretch::BackToFront)
        );
        assert_eq!(Stretch::parse("", "2026-01-01"), Err(WrongStretch::NoDate));
    }
}
