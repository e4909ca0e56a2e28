//! The form of a routine item: as typed, and what it means.
use serde::Deserialize;
use time::{Date, Weekday, format_description::BorrowedFormatItem, macros::format_description};

use super::{
    Kind, Plan,
    schedule::{Dates, Days, EveryFew, Weekdays, WrongDays},
};
use crate::{
    house_time::WallTime,
    web::{Errors, Sent, Text, line},
};

/// As typed. All three ways to choose days stand in the form, so that it works without script.
#[derive(Clone, Debug, Deserialize)]
#[serde(default)]
pub struct ItemForm {
    pub title: String,
    /// "routine" or "check_in".
    pub kind: String,
    /// "weekly", "every" or "on".
    pub days: String,
    /// Numbers 1 (Monday) to 7.
    pub weekdays: Vec<String>,
    pub every: String,
    pub every_from: String,
    /// Dates parted by blanks, commas or lines.
    pub dates: String,
    pub from: String,
    pub until: String,
    pub grace: String,
    /// From which house day on the change holds.
    pub from_day: String,
    /// "everyone" or "some".
    pub whom: String,
    pub people: Vec<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

impl Default for ItemForm {
    fn default() -> Self {
        Self {
            title: String::new(),
            kind: "routine".into(),
            days: "weekly".into(),
            weekdays: Vec::new(),
            every: "2".into(),
            every_from: String::new(),
            dates: String::new(),
            from: "08:00".into(),
            until: "10:00".into(),
            grace: "30".into(),
            from_day: String::new(),
            whom: "everyone".into(),
            people: Vec::new(),
            sent: Sent::default(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Days(WrongDays),
    Time,
    /// 0 to 720 minutes.
    Grace,
    /// Today to a year ahead.
    FromDay,
    Nobody,
}

const DATE: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// As date fields send it.
pub fn date(typed: &str) -> Option<Date> {
    Date::parse(typed.trim(), DATE).ok()
}

impl ItemForm {
    /// A form that opens blank: every day, from today on.
    pub fn blank(today: Date) -> Self {
        Self {
            weekdays: (1..=7).map(|n| n.to_string()).collect(),
            every_from: today.to_string(),
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    /// A form that opens with a plan in it, to be changed from `from_day` on.
    pub fn of(plan: &Plan, from_day: Date) -> Self {
        let mut form = Self::blank(from_day);
        form.title = plan.title.clone();
        form.from = plan.from.to_string();
        form.until = plan.until.to_string();
        form.grace = plan.grace_minutes.to_string();
        form.from_day = from_day.to_string();
        match &plan.days {
            Days::Weekly(weekdays) => {
                let chosen = WEEKDAYS
                    .iter()
                    .zip(1..)
                    .filter(|(day, _)| weekdays.contains(**day));
                form.weekdays = chosen.map(|(_, n): (_, i32)| n.to_string()).collect();
            }
            Days::Every(every) => {
                form.days = "every".into();
                form.every = every.days().to_string();
                form.every_from = every.from().to_string();
            }
            Days::On(dates) => {
                form.days = "on".into();
                let dates: Vec<_> = dates.as_slice().iter().map(Date::to_string).collect();
                form.dates = dates.join(" ");
            }
        }
        form
    }

    pub fn kind(&self) -> Kind {
        match self.kind.as_str() {
            "check_in" => Kind::CheckIn,
            _ => Kind::Routine,
        }
    }

    /// The item, or a message beside each field that cannot be.
    pub fn parse(&self) -> Result<Plan, Errors<Wrong>> {
        let mut errors = Errors::none();
        let title = line(&self.title, 60).map_err(|e| errors.add("title", Wrong::Text(e)));
        let days = self.days().map_err(|e| errors.add("days", Wrong::Days(e)));
        let time = |typed: &str| typed.trim().parse::<WallTime>();
        let from = time(&self.from).map_err(|_| errors.add("from", Wrong::Time));
        let until = time(&self.until).map_err(|_| errors.add("until", Wrong::Time));
        let grace = self.grace.trim().parse().ok().filter(|g| *g <= 720);
        if grace.is_none() {
            errors.add("grace", Wrong::Grace);
        }
        match (title, days, from, until, grace) {
            (Ok(title), Ok(days), Ok(from), Ok(until), Some(grace_minutes)) => Ok(Plan {
                title,
                days,
                from,
                until,
                grace_minutes,
            }),
            _ => Err(errors),
        }
    }

    /// The day a change begins: today to a year ahead.
    pub fn first_day(&self, today: Date) -> Result<Date, Errors<Wrong>> {
        let latest = today.saturating_add(time::Duration::days(366));
        let day = date(&self.from_day).filter(|day| (today..=latest).contains(day));
        day.ok_or_else(|| {
            let mut errors = Errors::none();
            errors.add("from_day", Wrong::FromDay);
            errors
        })
    }

    fn days(&self) -> Result<Days, WrongDays> {
        match self.days.as_str() {
            "every" => {
                let every = self.every.trim().parse().map_err(|_| WrongDays::Interval)?;
                let from = date(&self.every_from).ok_or(WrongDays::NoDate)?;
                EveryFew::new(every, from).map(Days::Every)
            }
            "on" => {
                let typed = self.dates.split([' ', ',', ';', '\n', '\r', '\t']);
                let typed = typed.filter(|d| !d.is_empty());
                let dates: Option<Vec<_>> = typed.map(date).collect();
                Dates::new(dates.ok_or(WrongDays::Text)?).map(Days::On)
            }
            _ => Weekdays::new(self.weekdays.iter().filter_map(|n| weekday(n))).map(Days::Weekly),
        }
    }
}

pub const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

fn weekday(typed: &str) -> Option<Weekday> {
    let n: usize = typed.parse().ok()?;
    WEEKDAYS.get(n.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn form() -> ItemForm {
        ItemForm {
            title: "Make my bed".into(),
            ..ItemForm::blank(date!(2026 - 03 - 03))
        }
    }

    #[test]
    fn a_plan_comes_back_from_its_own_form() {
        for days in [
            "weekly 1010001",
            "every 3 from 2026-03-03",
            "on 2026-03-05 2026-03-09",
        ] {
            let mut plan = form().parse().unwrap();
            plan.days = days.parse().unwrap();
            let again = ItemForm::of(&plan, date!(2026 - 03 - 04));
            assert_eq!(again.parse().unwrap(), plan, "{days}");
        }
    }

    #[test]
    fn each_mistake_is_named_beside_its_field() {
        let wrong = |change: fn(&mut ItemForm), field| {
            let mut form = form();
            change(&mut form);
            form.parse().err().and_then(|errors| errors.on(field))
        };
        assert_eq!(
            wrong(|f| f.title = " ".into(), "title"),
            Some(Wrong::Text(Text::Missing))
        );
        assert_eq!(
            wrong(|f| f.weekdays.clear(), "days"),
            Some(Wrong::Days(WrongDays::NoWeekday))
        );
        assert_eq!(
            wrong(|f| f.days = "on".into(), "days"),
            Some(Wrong::Days(WrongDays::NoDate))
        );
        assert_eq!(
            wrong(|f| (f.days, f.every) = ("every".into(), "1".into()), "days"),
            Some(Wrong::Days(WrongDays::Interval))
        );
        assert_eq!(
            wrong(
                |f| (f.days, f.dates) = ("on".into(), "tomorrow".into()),
                "days"
            ),
            Some(Wrong::Days(WrongDays::Text))
        );
        assert_eq!(
            wrong(|f| f.until = "24:00".into(), "until"),
            Some(Wrong::Time)
        );
        for grace in ["-1", "721", "", "half"] {
            let form = ItemForm {
                grace: grace.into(),
                ..form()
            };
            assert_eq!(
                form.parse().unwrap_err().on("grace"),
                Some(Wrong::Grace),
                "{grace}"
            );
        }
    }

    #[test]
    fn a_change_begins_today_or_within_a_year() {
        let today = date!(2026 - 03 - 03);
        let on = |day: &str| {
            let form = ItemForm {
                from_day: day.into(),
                ..form()
            };
            form.first_day(today).is_ok()
        };
        assert!(on("2026-03-03") && on("2027-03-04"));
        for wrong in ["2026-03-02", "2027-03-05", "", "soon"] {
            assert!(!on(wrong), "{wrong}");
        }
    }
}
