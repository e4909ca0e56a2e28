//! What the house must know of a resident: legal name, birth date, whom to call in an emergency.
pub mod export;
mod routes;
mod store;
mod views;
mod writing;

pub use routes::routes;

use serde::Deserialize;
use time::{Date, format_description::BorrowedFormatItem, macros::format_description};

use crate::web::{Errors, Sent, Text, optional_line};

const ISO: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// As the manager types it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct IdentityForm {
    pub legal_name: String,
    pub birth_date: String,
    /// The resident's own to write: no page of ours sends it here.
    emergency_contact: Option<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

/// As the resident types it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ContactForm {
    pub emergency_contact: String,
    /// The manager's to write: no page of ours sends these here.
    legal_name: Option<String>,
    birth_date: Option<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

/// Who someone is by law (row 2): each may be left open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    pub legal_name: Option<String>,
    pub birth_date: Option<Date>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profile {
    pub identity: Identity,
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

impl IdentityForm {
    fn is_theirs(&self) -> bool {
        self.emergency_contact.is_none()
    }

    fn parse(&self, today: Date) -> Result<Identity, Errors<Wrong>> {
        let mut errors = Errors::none();
        let legal_name = optional_line(&self.legal_name, LONGEST_NAME);
        let legal_name = legal_name.map_err(|p| errors.add("legal_name", Wrong::Text(p)));
        let birth_date = birth_date(&self.birth_date, today);
        let birth_date = birth_date.map_err(|wrong| errors.add("birth_date", wrong));
        errors.into_result(|| Identity {
            legal_name: legal_name.ok().flatten(),
            birth_date: birth_date.ok().flatten(),
        })
    }

    fn of(known: &Identity) -> Self {
        Self {
            legal_name: known.legal_name.clone().unwrap_or_default(),
            birth_date: known.birth_date.map(|d| d.to_string()).unwrap_or_default(),
            emergency_contact: None,
            sent: Sent::blank(),
        }
    }
}

impl ContactForm {
    fn is_theirs(&self) -> bool {
        self.legal_name.is_none() && self.birth_date.is_none()
    }

    fn parse(&self) -> Result<Option<String>, Errors<Wrong>> {
        optional_line(&self.emergency_contact, LONGEST_CONTACT).map_err(|problem| {
            let mut errors = Errors::none();
            errors.add("emergency_contact", Wrong::Text(problem));
            errors
        })
    }

    fn of(known: &Profile) -> Self {
        Self {
            emergency_contact: known.emergency_contact.clone().unwrap_or_default(),
            sent: Sent::blank(),
            ..Self::default()
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
            IdentityForm::default().parse(TODAY).unwrap(),
            Identity::default()
        );
        let identity = Identity {
            legal_name: Some("Ana María Pérez".into()),
            birth_date: Some(date!(1988 - 02 - 29)),
        };
        let known = Profile {
            identity: identity.clone(),
            emergency_contact: Some("Her sister Eva, 555-0144".into()),
        };
        assert_eq!(IdentityForm::of(&identity).parse(TODAY).unwrap(), identity);
        let contact = ContactForm::of(&known).parse().unwrap();
        assert_eq!(contact, known.emergency_contact);
    }

    #[test]
    fn each_field_has_its_limits() {
        let form = |birth_date: &str| IdentityForm {
            legal_name: "n".repeat(121),
            birth_date: birth_date.into(),
            ..IdentityForm::default()
        };
        let errors = form("2027-01-01").parse(TODAY).unwrap_err();
        assert_eq!(
            errors.on("legal_name"),
            Some(Wrong::Text(Text::TooLong(120)))
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
        let long = ContactForm {
            emergency_contact: "c".repeat(201),
            ..ContactForm::default()
        };
        let errors = long.parse().unwrap_err();
        assert_eq!(
            errors.on("emergency_contact"),
            Some(Wrong::Text(Text::TooLong(200)))
        );
    }
}
