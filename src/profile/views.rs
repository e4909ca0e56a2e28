use askama::Template;

use super::{ContactForm, Identity, IdentityForm, Profile, Wrong};
use crate::{
    web::{Errors, Frame, text_problem},
    words::Words,
};

/// What it is called, and what is known.
pub type Line = (String, String);

/// For the resident: what the house knows, and whom to call.
#[derive(Template)]
#[template(path = "profile/own.html")]
pub struct Own<'a> {
    pub t: Frame,
    pub form: &'a ContactForm,
    /// What only the manager writes.
    pub lines: Vec<Line>,
    pub errors: &'a Errors<Wrong>,
}

/// For the house's manager.
#[derive(Template)]
#[template(path = "profile/edit.html")]
pub struct Edit<'a> {
    pub t: Frame,
    pub name: String,
    pub back: String,
    pub form: &'a IdentityForm,
    /// What only the resident writes.
    pub lines: Vec<Line>,
    pub phone: Option<String>,
    pub errors: &'a Errors<Wrong>,
}

impl Own<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

impl Edit<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

fn message(t: &Words, errors: &Errors<Wrong>, field: &str) -> Option<String> {
    errors.on(field).map(|wrong| match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Date => t.profile_bad_date(),
        Wrong::Year => t.profile_bad_year(),
    })
}

/// To read: for the resident's own counselor, and in part for the owner.
#[derive(Template)]
#[template(path = "profile/show.html")]
pub struct Show {
    pub t: Frame,
    pub name: String,
    /// Where, and what that is called.
    pub back: (String, String),
    pub lines: Vec<Line>,
}

impl Show {
    pub fn profile(t: &Frame, known: Profile) -> [Line; 3] {
        let [name, birth_date] = Self::identity(t, known.identity);
        [name, birth_date, Self::contact(t, known.emergency_contact)]
    }

    pub fn identity(t: &Frame, known: Identity) -> [Line; 2] {
        let name = known.legal_name.unwrap_or_else(|| t.profile_not_known());
        let birth_date = known.birth_date.map_or_else(
            || t.profile_not_known(),
            |day| t.profile_day(t.short_day(day), day.year().to_string()),
        );
        [
            (t.profile_legal_name(), name),
            (t.profile_birth_date(), birth_date),
        ]
    }

    pub fn contact(t: &Frame, known: Option<String>) -> Line {
        let contact = known.unwrap_or_else(|| t.profile_not_known());
        (t.profile_emergency_contact(), contact)
    }
}
