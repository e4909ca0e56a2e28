use askama::Template;

use super::{SetUpForm, Wrong};
use crate::{
    houses,
    sign_in::{name_problem, password_problem},
    web::{Errors, Frame, text_problem},
};

#[derive(Template)]
#[template(path = "first_run/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a SetUpForm,
    pub token: &'a str,
    pub zones: Vec<String>,
    pub errors: &'a Errors<Wrong>,
}

impl New<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::SignInName(problem) => name_problem(t, problem),
            Wrong::Password(problem) => password_problem(t, problem),
            Wrong::House(problem) => houses::problem(t, problem),
        })
    }
}
