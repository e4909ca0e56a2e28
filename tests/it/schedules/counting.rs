//! The slow, obvious model of a plan: look at everything, count every day.
use porchlight::routines::schedule::{Days, Version};
use time::{Date, macros::date};

use super::random::{A_DAY, Plan};

impl Plan {
    /// The version in force on a day on which something is due, looking at every one of them.
    pub fn due_on(&self, day: Date) -> Option<&Version> {
        let given = self.from_day <= day && self.until_day.is_none_or(|last| day <= last);
        let paused = self.pauses.iter().any(|pause| match pause.until_day {
            Some(last) => (pause.from_day..=last).contains(&day),
            None => pause.from_day <= day,
        });
        let begun = self.versions.iter().filter(|v| v.from_day <= day);
        let version = begun.max_by_key(|v| v.from_day)?;
        (given && !paused && plans(&version.days, day)).then_some(version)
    }
}

/// Whether days plan a day, counted on one's fingers.
pub fn plans(days: &Days, day: Date) -> bool {
    match days {
        Days::Weekly(weekdays) => {
            let place = day.weekday().number_from_monday() as usize - 1;
            weekdays.to_string().as_bytes()[place] == b'1'
        }
        Days::Every(every) => {
            let mut at = every.from();
            while at < day {
                at += A_DAY * i32::from(every.days());
            }
            at == day
        }
        Days::On(dates) => dates.as_slice().contains(&day),
    }
}

/// Every day that the random plans touch, and a month on either side.
pub fn all_dates() -> impl Iterator<Item = Date> {
    let first = date!(2026 - 12 - 01);
    (0..1250).map(move |n| first + A_DAY * n)
}
