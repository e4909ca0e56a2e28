use askama::Template;
use time::Date;

use super::{Profile, ProfileForm, Wrong};
use crate::web::{Errors, Frame, text_problem};

/// For the resident, and for the house's manager.
#[derive(Template)]
#[template(path = "profile/edit.html")]
pub struct Edit<'a> {
    pub t: Frame,
    pub name: String,
    pub back: String,
    pub form: &'a ProfileForm,
    pub phone: Option<String>,
    pub errors: &'a Errors<Wrong>,
}

impl Edit<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Date => t.profile_bad_date(),
            Wrong::Year => t.profile_bad_year(),
        })
    }
}

/// To read: for the resident's own counselor, and in part for the owner.
#[derive(Template)]
#[template(path = "profile/show.html")]
pub struct Show {
    pub t: Frame,
    pub name: String,
    /// Where, and what that is called.
    pub back: (String, String),
    /// What it is called, and what is known.
    pub lines: Vec<Line>,
}

type Line = (String, String);

impl Show {
    pub fn profile(t: &Frame, known: Profile) -> [Line; 3] {
        let contact = known.emergency_contact.clone();
        let contact = contact.unwrap_or_else(|| t.profile_not_known());
        let [name, birth_date] = Self::identity(t, (known.legal_name, known.birth_date));
        [name, birth_date, (t.profile_emergency_contact(), contact)]
    }

    pub fn identity(t: &Frame, (name, birth_date): (Option<String>, Option<Date>)) -> [Line; 2] {
        let or_not = |text: Option<String>| text.unwrap_or_else(|| t.profile_not_known());
        let day = |d: Date| t.profile_day(t.short_day(d), d.year().to_string());
        [
            (t.profile_legal_name(), or_not(name)),
            (t.profile_birth_date(), or_not(birth_date.map(day))),
        ]
    }
}
