//! Days and times as people say them, in the reader's language.
use time::{Date, Month, Weekday};

use super::Words;
use crate::house_time::WallTime;

impl Words {
    /// "Tuesday", "martes".
    pub fn weekday(&self, day: Weekday) -> String {
        match day {
            Weekday::Monday => self.date_monday(),
            Weekday::Tuesday => self.date_tuesday(),
            Weekday::Wednesday => self.date_wednesday(),
            Weekday::Thursday => self.date_thursday(),
            Weekday::Friday => self.date_friday(),
            Weekday::Saturday => self.date_saturday(),
            Weekday::Sunday => self.date_sunday(),
        }
    }

    /// "Mon", "lun".
    pub fn weekday_short(&self, day: Weekday) -> String {
        self.weekday(day).chars().take(3).collect()
    }

    pub fn month(&self, month: Month) -> String {
        match month {
            Month::January => self.date_january(),
            Month::February => self.date_february(),
            Month::March => self.date_march(),
            Month::April => self.date_april(),
            Month::May => self.date_may(),
            Month::June => self.date_june(),
            Month::July => self.date_july(),
            Month::August => self.date_august(),
            Month::September => self.date_september(),
            Month::October => self.date_october(),
            Month::November => self.date_november(),
            Month::December => self.date_december(),
        }
    }

    /// "Tuesday, 3 March", "martes, 3 de marzo".
    pub fn long_day(&self, day: Date) -> String {
        self.date_long(
            i64::from(day.day()),
            self.month(day.month()),
            self.weekday(day.weekday()),
        )
    }

    /// "3 March", "3 de marzo".
    pub fn short_day(&self, day: Date) -> String {
        self.date_short(i64::from(day.day()), self.month(day.month()))
    }

    /// "March 2026", "marzo de 2026".
    pub fn month_of_year(&self, day: Date) -> String {
        self.date_month_of_year(self.month(day.month()), day.year().to_string())
    }

    /// "17:05": both languages read the 24-hour clock, and a house's rules leave no doubt.
    pub fn time_of_day(&self, at: WallTime) -> String {
        at.to_string()
    }
}
