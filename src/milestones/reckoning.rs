//! When what is reached: by civil days, months and years. Pure; docs/decisions/0013 says why so.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize, de};
use time::{Date, Duration, Month};

/// How long, as people say it: 30 days and one month are two different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// One is "24 hours".
    Days(u16),
    Months(u16),
    Years(u16),
}
use Span::{Days, Months, Years};

/// Up to one year and a half; after that comes each year.
const FIRST: [Span; 10] = [
    Days(1),
    Days(7),
    Days(30),
    Days(60),
    Days(90),
    Months(6),
    Months(9),
    Years(1),
    Months(18),
    Years(2),
];
/// Longer than anyone counts.
const LAST_YEAR: u16 = 100;

/// Everything there is to reach, in the order in which it comes.
pub fn all() -> impl Iterator<Item = Span> {
    FIRST.into_iter().chain((3..=LAST_YEAR).map(Years))
}

impl Span {
    /// The day on which so much has passed. A month or a year ends on the same day of the month, and where that month
    /// is shorter, on its last day: 31 August and six months is 28 February, 29 February and a year is 28 February.
    /// None where no calendar goes.
    pub fn after(self, began: Date) -> Option<Date> {
        match self {
            Days(days) => began.checked_add(Duration::days(days.into())),
            Months(months) => months_later(began, months.into()),
            Years(years) => months_later(began, i32::from(years) * 12),
        }
    }
}

fn months_later(began: Date, months: i32) -> Option<Date> {
    let counted = began.year() * 12 + i32::from(u8::from(began.month())) - 1 + months;
    let (year, month) = (counted.div_euclid(12), counted.rem_euclid(12) + 1);
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let day = began.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).ok()
}

/// What is reached, and on which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    pub span: Span,
    pub day: Date,
}

fn days(began: Date) -> impl Iterator<Item = Reached> {
    let reached = move |span: Span| span.after(began).map(|day| Reached { span, day });
    all().map_while(reached)
}

/// What is reached from one day to another, both included, earliest first.
pub fn between(began: Date, from: Date, to: Date) -> Vec<Reached> {
    let later = days(began).skip_while(|reached| reached.day < from);
    later.take_while(|reached| reached.day <= to).collect()
}

/// The first that is still to come after a day.
pub fn next(began: Date, after: Date) -> Option<Reached> {
    days(began).find(|reached| reached.day > after)
}

/// The one reached last, on that day or before.
pub fn latest(began: Date, on: Date) -> Option<Reached> {
    days(began).take_while(|reached| reached.day <= on).last()
}

/// "30 days", "6 months", "1 years": for programs.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Days(n) => write!(f, "{n} days"),
            Months(n) => write!(f, "{n} months"),
            Years(n) => write!(f, "{n} years"),
        }
    }
}

impl FromStr for Span {
    type Err = ();
    /// Only what can be reached.
    fn from_str(text: &str) -> Result<Self, ()> {
        all().find(|span| span.to_string() == text).ok_or(())
    }
}

impl Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|()| de::Error::custom("no span that is reached"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn what_is_reached_comes_in_order_and_reads_back() {
        for began in [
            date!(2026 - 01 - 01),
            date!(2028 - 02 - 29),
            date!(2026 - 08 - 31),
            date!(2027 - 03 - 01),
        ] {
            let all: Vec<_> = days(began).collect();
            assert!(all.is_sorted_by(|a, b| a.day < b.day), "{began}");
            assert_eq!(all.len(), 108);
        }
        for span in all() {
            assert_eq!(span.to_string().parse(), Ok(span));
        }
        assert!("5 days".parse::<Span>().is_err());
    }

    #[test]
    fn a_month_that_is_shorter_ends_on_its_last_day() {
        let after = |span: Span, began| span.after(began).unwrap();
        assert_eq!(
            after(Months(6), date!(2026 - 08 - 31)),
            date!(2027 - 02 - 28)
        );
        assert_eq!(
            after(Months(6), date!(2027 - 08 - 31)),
            date!(2028 - 02 - 29)
        );
        let leap = date!(2028 - 02 - 29);
        assert_eq!(after(Years(1), leap), date!(2029 - 02 - 28));
        assert_eq!(after(Years(4), leap), leap.replace_year(2032).unwrap());
        assert_eq!(after(Months(18), leap), date!(2029 - 08 - 29));
    }

    #[test]
    fn days_months_and_what_comes_next() {
        let began = date!(2026 - 01 - 31);
        assert_eq!(
            next(began, began).unwrap().day,
            date!(2026 - 02 - 01),
            "24 hours are one day"
        );
        let thirty = Reached {
            span: Days(30),
            day: date!(2026 - 03 - 02),
        };
        assert_eq!(latest(began, date!(2026 - 03 - 30)), Some(thirty));
        assert_eq!(latest(began, began), None);
        assert_eq!(
            between(began, date!(2026 - 02 - 07), thirty.day).len(),
            2,
            "both days included"
        );
    }

    #[test]
    fn no_date_is_too_strange() {
        assert_eq!(next(Date::MAX, Date::MIN), None);
        assert_eq!(latest(Date::MAX, Date::MAX), None);
        assert!(latest(Date::MIN, Date::MAX).is_some());
        assert!(between(Date::MIN, Date::MAX, Date::MIN).is_empty());
    }
}
