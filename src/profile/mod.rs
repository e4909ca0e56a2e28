//! What the house must know of a resident: legal name, birth date, whom to call in an emergency.
mod routes;
mod store;
mod views;

pub use routes::routes;

use serde::Deserialize;
use time::{Date, format_description::BorrowedFormatItem, macros::format_description};

use crate::web::{Errors, Sent, Text, optional_line};

const ISO: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ProfileForm {
    pub legal_name: String,
    pub birth_date: String,
    pub emergency_contact: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What a form means: each may be left open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub legal_name: Option<String>,
    pub birth_date: Option<Date>,
    pub emergency_contact: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Date,
    /// After today, or before anyone who lives was born.
    Year,
}

const LONGEST_NAME: usize = 120;
const LONGEST_CONTACT: usize = 200;
const EARLIEST_YEAR: i32 = 1900;

impl ProfileForm {
    fn parse(&self, today: Date) -> Result<Profile, Errors<Wrong>> {
        let mut errors = Errors::none();
        let mut text = |field, typed: &str, most| {
            let found = optional_line(typed, most);
            found.unwrap_or_else(|problem| {
                errors.add(field, Wrong::Text(problem));
                None
            })
        };
        let legal_name = text("legal_name", &self.legal_name, LONGEST_NAME);
        let emergency_contact = text(
            "emergency_contact",
            &self.emergency_contact,
            LONGEST_CONTACT,
        );
        let birth_date = birth_date(&self.birth_date, today).unwrap_or_else(|wrong| {
            errors.add("birth_date", wrong);
            None
        });
        errors.into_result(|| Profile {
            legal_name,
            birth_date,
            emergency_contact,
        })
    }

    fn of(known: &Profile) -> Self {
        let typed = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            legal_name: typed(&known.legal_name),
            birth_date: known.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            emergency_contact: typed(&known.emergency_contact),
            sent: Sent::blank(),
        }
    }
}

fn birth_date(typed: &str, today: Date) -> Result<Option<Date>, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let day = Date::parse(typed, ISO).map_err(|_| Wrong::Date)?;
    match day.year() >= EARLIEST_YEAR && day < today {
        true => Ok(Some(day)),
        false => Err(Wrong::Year),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    const TODAY: Date = date!(2026 - 07 - 04);

    #[test]
    fn what_is_known_fills_the_form_and_means_the_same_again() {
        assert_eq!(
            ProfileForm::default().parse(TODAY).unwrap(),
            Profile::default()
        );
        let known = Profile {
            legal_name: Some("Ana María Pérez".into()),
            birth_date: Some(date!(1988 - 02 - 29)),
            emergency_contact: Some("Her sister Eva, 555-0144".into()),
        };
        assert_eq!(ProfileForm::of(&known).parse(TODAY).unwrap(), known);
    }

    #[test]
    fn each_field_has_its_limits() {
        let form = |birth_date: &str| ProfileForm {
            legal_name: "n".repeat(121),
            birth_date: birth_date.into(),
            emergency_contact: "c".repeat(201),
            ..ProfileForm::default()
        };
        let errors = form("2027-01-01").parse(TODAY).unwrap_err();
        assert_eq!(
            errors.on("legal_name"),
            Some(Wrong::Text(Text::TooLong(120)))
        );
        assert_eq!(
            errors.on("emergency_contact"),
            Some(Wrong::Text(Text::TooLong(200)))
        );
        assert_eq!(errors.on("birth_date"), Some(Wrong::Year));
        for (typed, wrong) in [
            ("1899-12-31", Wrong::Year),
            ("1990-02-30", Wrong::Date),
            ("yesterday", Wrong::Date),
        ] {
            let errors = form(typed).parse(TODAY).unwrap_err();
            assert_eq!(errors.on("birth_date"), Some(wrong), "{typed}");
        }
    }
}
