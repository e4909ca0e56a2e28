//! The slow, obvious model: a calendar on the wall, turned over day by day.
use time::Date;

/// A date as three numbers, and its own idea of how long months are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leaf {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

impl From<Date> for Leaf {
    fn from(date: Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self {
            year,
            month: month.into(),
            day,
        }
    }
}

impl Leaf {
    fn is_last_of_its_month(self) -> bool {
        let is_leap = (self.year % 4 == 0 && self.year % 100 != 0) || self.year % 400 == 0;
        let days = match self.month {
            2 if is_leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        self.day == days
    }

    pub fn turned(self) -> Self {
        match (self.is_last_of_its_month(), self.month) {
            (false, _) => Self {
                day: self.day + 1,
                ..self
            },
            (true, 12) => Self {
                year: self.year + 1,
                month: 1,
                day: 1,
            },
            (true, _) => Self {
                month: self.month + 1,
                day: 1,
                ..self
            },
        }
    }
}

/// What is reached on each leaf from the first day on, up to a last one: the name of a milestone, and its leaf.
pub fn reached(began: Leaf, last: Leaf) -> Vec<(String, Leaf)> {
    let (mut leaf, mut days, mut months) = (began, 0u32, 0u32);
    let mut found = Vec::new();
    while leaf < last {
        leaf = leaf.turned();
        days += 1;
        if leaf.day == 1 {
            months += 1;
        }
        if [1, 7, 30, 60, 90].contains(&days) {
            found.push((format!("{days} days"), leaf));
        }
        // The same day of the month, or the last of a month that has no such day.
        let is_the_day = leaf.day == began.day;
        let is_instead = leaf.is_last_of_its_month() && leaf.day < began.day;
        if is_the_day || is_instead {
            match months {
                6 | 9 | 18 => found.push((format!("{months} months"), leaf)),
                12.. if months % 12 == 0 => found.push((format!("{} years", months / 12), leaf)),
                _ => {}
            }
        }
    }
    found
}

/// How many leaves are turned from one day to another.
pub fn turns(from: Leaf, to: Leaf) -> i64 {
    let leaves = std::iter::successors(Some(from), |leaf| Some(leaf.turned()));
    leaves.take_while(|leaf| *leaf < to).count() as i64
}
