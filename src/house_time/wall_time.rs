//! What a clock on the wall shows.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A time of day in whole minutes, `00:00` to `23:59`, without date or zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WallTime(u16);

/// Not written like a time of day, such as `07:05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time of day like 07:05")]
pub struct NotAWallTime;

const DAY: u16 = 24 * 60;

impl WallTime {
    pub const MIDNIGHT: Self = Self(0);

    /// From minutes after midnight; `None` below 0 and from 1440 on.
    pub const fn from_minutes(minutes: i32) -> Option<Self> {
        if minutes >= 0 && minutes < DAY as i32 {
            Some(Self(minutes as u16))
        } else {
            None
        }
    }

    /// Minutes after midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    pub const fn hour(self) -> u8 {
        (self.0 / 60) as u8
    }

    pub const fn minute(self) -> u8 {
        (self.0 % 60) as u8
    }

    /// Minutes on the wall from here until the next `until`, 1 to 1440: the same time means a whole day.
    pub const fn minutes_until(self, until: Self) -> u16 {
        match (until.0 + DAY - self.0) % DAY {
            0 => DAY,
            minutes => minutes,
        }
    }
}

impl fmt::Display for WallTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// Takes `7:05`, `07:05` and, as databases and some browsers write it, `07:05:00`.
impl FromStr for WallTime {
    type Err = NotAWallTime;

    fn from_str(text: &str) -> Result<Self, NotAWallTime> {
        let (hour, rest) = text.split_once(':').ok_or(NotAWallTime)?;
        let minute = rest.strip_suffix(":00").unwrap_or(rest);
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if !matches!(hour.len(), 1 | 2) || minute.len() != 2 || !digits(hour) || !digits(minute) {
            return Err(NotAWallTime);
        }
        let number = |s: &str| s.parse::<i32>().map_err(|_| NotAWallTime);
        let (hour, minute) = (number(hour)?, number(minute)?);
        let known = Self::from_minutes(hour * 60 + minute).filter(|_| minute < 60);
        known.ok_or(NotAWallTime)
    }
}

impl TryFrom<String> for WallTime {
    type Error = NotAWallTime;

    fn try_from(text: String) -> Result<Self, NotAWallTime> {
        text.parse()
    }
}

impl From<WallTime> for String {
    fn from(wall: WallTime) -> Self {
        wall.to_string()
    }
}

#[cfg(test)]
mod tests {
    use serde::de::{IntoDeserializer, value};

    use super::*;

    #[test]
    fn a_time_is_read_as_people_databases_and_browsers_write_it() {
        for text in ["7:05", "07:05", "07:05:00"] {
            let wall: WallTime = text.parse().unwrap();
            assert_eq!((wall.minutes(), wall.to_string()), (425, "07:05".into()));
        }
        assert_eq!("23:59".parse::<WallTime>().unwrap().minutes(), 1439);
        assert_eq!("00:00".parse(), Ok(WallTime::MIDNIGHT));
    }

    #[test]
    fn what_is_not_a_time_of_day_is_refused() {
        for text in [
            "",
            ":",
            "7",
            "24:00",
            "12:60",
            "7:5",
            "+7:05",
            "-7:05",
            "007:05",
            "07:05:30",
            "07:05:",
            " 7:05",
            "07:05:00:00",
            "7:+5",
            "٠٧:٠٥",
            "7pm",
        ] {
            assert_eq!(text.parse::<WallTime>(), Err(NotAWallTime), "{text:?}");
        }
        assert_eq!(WallTime::from_minutes(-1), None);
        assert_eq!(WallTime::from_minutes(1440), None);
    }

    #[test]
    fn the_same_time_is_a_day_away() {
        let wall = |text: &str| text.parse::<WallTime>().unwrap();
        assert_eq!(wall("07:00").minutes_until(wall("07:00")), 1440);
        assert_eq!(wall("23:50").minutes_until(wall("00:10")), 20);
        assert_eq!(wall("00:10").minutes_until(wall("23:50")), 1420);
    }

    #[test]
    fn a_time_travels_as_text_and_comes_back() {
        let read = |text: &str| {
            WallTime::deserialize(IntoDeserializer::<value::Error>::into_deserializer(text))
        };
        assert_eq!(String::from(read("7:05").unwrap()), "07:05");
        assert!(read("25:00").is_err());
    }
}
