use askama::Template;

use super::{BadName, BadPassword, SignInForm, typed::Typed};
use crate::{web::Frame, words::Words};

#[derive(Template)]
#[template(path = "sign_in/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a SignInForm,
    pub wrong: bool,
}

/// What was typed before the session ended, ready to be sent by the person who typed it.
#[derive(Template)]
#[template(path = "sign_in/typed.html")]
pub struct SendAgain {
    pub t: Frame,
    pub typed: Typed,
}

/// The message beside a sign-in name that cannot be.
pub fn name_problem(t: &Words, problem: BadName) -> String {
    match problem {
        BadName::Missing => t.wrong_missing(),
        BadName::TooLong => t.wrong_too_long(40),
        BadName::Letters => t.people_bad_name_letters(),
        BadName::Taken => t.people_bad_name_taken(),
    }
}

/// The message beside a password that cannot be.
pub fn password_problem(t: &Words, problem: BadPassword) -> String {
    match problem {
        BadPassword::TooShort => t.people_bad_password_short(),
        BadPassword::TooLong => t.people_bad_password_long(),
        BadPassword::IsName => t.people_bad_password_name(),
    }
}
