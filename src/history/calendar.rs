//! A month on one page.
use time::{Date, Month};

use crate::{house_time::week_of, routines::mark::Mark};

pub struct Cell {
    pub day: Date,
    pub mark: Option<Mark>,
    pub is_today: bool,
}

/// Weeks from Monday; None outside of the month.
pub type Weeks = Vec<Vec<Option<Cell>>>;

pub fn first_of(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

pub fn last_of(day: Date) -> Date {
    day.replace_day(day.month().length(day.year()))
        .unwrap_or(day)
}

/// "2026-07", as the address carries it.
pub fn named(text: &str) -> Option<Date> {
    let (year, month) = text.split_once('-')?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let year = year.parse().ok().filter(|y| (2000..=9000).contains(y))?;
    Date::from_calendar_date(year, month, 1).ok()
}

pub fn name(month: Date) -> String {
    format!("{:04}-{:02}", month.year(), u8::from(month.month()))
}

pub fn weeks(month: Date, today: Date, mark: impl Fn(Date) -> Option<Mark>) -> Weeks {
    let (first, last) = (first_of(month), last_of(month));
    let (mut weeks, mut day) = (Vec::new(), week_of(first));
    while day <= last {
        let mut week = Vec::new();
        for _ in 0..7 {
            let is_in = first <= day && day <= last;
            week.push(is_in.then(|| Cell {
                day,
                mark: mark(day),
                is_today: day == today,
            }));
            let Some(next) = day.next_day() else {
                return weeks;
            };
            day = next;
        }
        weeks.push(week);
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_is_whole_and_its_weeks_start_on_monday() {
        let today = date!(2028 - 02 - 29);
        let weeks = weeks(today, today, |_| None);
        assert_eq!(weeks.len(), 5);
        assert!(weeks.iter().all(|week| week.len() == 7));
        let days: Vec<_> = weeks
            .iter()
            .flatten()
            .flatten()
            .map(|c| c.day.day())
            .collect();
        assert_eq!(days, (1..=29).collect::<Vec<_>>());
        assert!(
            weeks[0][0].is_none() && weeks[0][1].is_some(),
            "1 February 2028 is a Tuesday"
        );
    }

    #[test]
    fn a_month_is_named_and_found_again() {
        assert_eq!(named("2026-07"), Some(date!(2026 - 07 - 01)));
        assert_eq!(name(date!(2026 - 07 - 31)), "2026-07");
        for wrong in [
            "",
            "2026",
            "2026-13",
            "2026-0",
            "x-07",
            "99999-01",
            "2026-07-01",
        ] {
            assert_eq!(named(wrong), None, "{wrong}");
        }
    }
}
