//! Days as one short text, and back.
use std::{fmt, str::FromStr};

use time::{
    Date, Weekday, format_description::StaticFormatDescription, macros::format_description,
};

use super::{Dates, Days, EveryFew, Weekdays, WrongDays};

const DATE: StaticFormatDescription = format_description!("[year]-[month]-[day]");

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly(weekdays) => write!(f, "weekly {weekdays}"),
            Self::Every(every) => write!(f, "every {} from {}", every.days(), every.from()),
            Self::On(dates) => {
                f.write_str("on")?;
                dates
                    .as_slice()
                    .iter()
                    .try_for_each(|date| write!(f, " {date}"))
            }
        }
    }
}

/// Monday first, `1` for a day that is chosen: `1111100`.
impl fmt::Display for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = |day| if self.contains(day) { "1" } else { "0" };
        WEEK.into_iter().try_for_each(|day| f.write_str(mark(day)))
    }
}

impl FromStr for Days {
    type Err = WrongDays;

    fn from_str(text: &str) -> Result<Self, WrongDays> {
        let words: Vec<_> = text.split_ascii_whitespace().collect();
        match words.as_slice() {
            ["weekly", week] => week.parse().map(Self::Weekly),
            ["every", days, "from", from] => {
                let days = days.parse().map_err(|_| WrongDays::Text)?;
                EveryFew::new(days, date(from)?).map(Self::Every)
            }
            ["on", dates @ ..] => {
                let dates: Result<Vec<_>, _> = dates.iter().map(|text| date(text)).collect();
                Dates::new(dates?).map(Self::On)
            }
            _ => Err(WrongDays::Text),
        }
    }
}

impl FromStr for Weekdays {
    type Err = WrongDays;

    fn from_str(text: &str) -> Result<Self, WrongDays> {
        if text.len() != WEEK.len() || !text.bytes().all(|mark| matches!(mark, b'0' | b'1')) {
            return Err(WrongDays::Text);
        }
        let chosen = WEEK.into_iter().zip(text.bytes());
        Self::new(chosen.filter(|(_, mark)| *mark == b'1').map(|(day, _)| day))
    }
}

impl TryFrom<String> for Days {
    type Error = WrongDays;

    fn try_from(text: String) -> Result<Self, WrongDays> {
        text.parse()
    }
}

impl From<Days> for String {
    fn from(days: Days) -> Self {
        days.to_string()
    }
}

fn date(text: &str) -> Result<Date, WrongDays> {
    Date::parse(text, DATE).map_err(|_| WrongDays::Text)
}
