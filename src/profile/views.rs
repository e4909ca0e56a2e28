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

/// For the resident's own counselor, to read.
#[derive(Template)]
#[template(path = "profile/show.html")]
pub struct Show {
    pub t: Frame,
    pub name: String,
    pub back: String,
    pub profile: Profile,
}

impl Show {
    /// What it is called, and what is known.
    fn lines(&self) -> [(String, String); 3] {
        let (t, known) = (&self.t, &self.profile);
        let or_not = |text: Option<String>| text.unwrap_or_else(|| t.profile_not_known());
        let day = |d: Date| t.profile_day(t.short_day(d), d.year().to_string());
        [
            (t.profile_legal_name(), or_not(known.legal_name.clone())),
            (t.profile_birth_date(), or_not(known.birth_date.map(day))),
            (
                t.profile_emergency_contact(),
                or_not(known.emergency_contact.clone()),
            ),
        ]
    }
}
