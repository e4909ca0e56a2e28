use askama::Template;

use super::{Wrong, name::NameForm, reach::ReachForm, store::Device};
use crate::{
    id::SessionId,
    sign_in::{password_problem, store::ActingIn},
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

#[derive(Template)]
#[template(path = "account/show.html")]
pub struct Show<'a> {
    pub t: Frame,
    pub called: &'a NameForm,
    pub form: &'a ReachForm,
    pub sign_in_name: String,
    pub errors: &'a Errors<Wrong>,
}

#[derive(Template)]
#[template(path = "account/roles.html")]
pub struct Roles {
    pub t: Frame,
    pub roles: Vec<ActingIn>,
    pub sent: Sent,
}

impl Roles {
    /// In one of them: what staff look at is written down.
    fn looks_at_others(&self) -> bool {
        self.roles.iter().any(|acting| acting.role.is_staff())
    }
}

#[derive(Template)]
#[template(path = "account/devices.html")]
pub struct Devices {
    pub t: Frame,
    pub devices: Vec<Device>,
    pub this: SessionId,
    pub sent: Sent,
}

#[derive(Template)]
#[template(path = "account/password.html")]
pub struct Password<'a> {
    pub t: Frame,
    pub errors: &'a Errors<Wrong>,
    pub sent: Sent,
}

#[derive(Template)]
#[template(path = "account/reset.html")]
pub struct Reset<'a> {
    pub t: Frame,
    pub code: &'a str,
    pub errors: &'a Errors<Wrong>,
    pub sent: Sent,
}

/// The code that staff hand over.
#[derive(Template)]
#[template(path = "account/reset_started.html")]
pub struct ResetStarted {
    pub t: Frame,
    pub name: String,
    pub code: String,
}

impl Show<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}
impl Password<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}
impl Reset<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

fn message(t: &Words, errors: &Errors<Wrong>, field: &str) -> Option<String> {
    errors.on(field).map(|wrong| match wrong {
        Wrong::Name(problem) => text_problem(t, problem),
        Wrong::Email => t.account_bad_email(),
        Wrong::EmailTaken => t.account_email_taken(),
        Wrong::Phone => t.wrong_number(),
        Wrong::Language => t.account_bad_language(),
        Wrong::Current => t.account_bad_current(),
        Wrong::Password(problem) => password_problem(t, problem),
        Wrong::Code => t.account_bad_code(),
    })
}
