use askama::Template;

use super::{Held, Invitation, InvitationForm, JoinForm, State, Wrong};
use crate::{
    access::Role,
    sign_in::{name_problem, password_problem},
    timestamp::Timestamp,
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

#[derive(Template)]
#[template(path = "invitations/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub form: &'a InvitationForm,
    pub errors: &'a Errors<Wrong>,
    pub roles: &'a [Role],
    pub invitations: &'a [Invitation],
    pub now: Timestamp,
}

impl Index<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }

    fn state(&self, invitation: &Invitation) -> String {
        match invitation.state(self.now) {
            State::Open => {
                let until = self.t.day_of(&invitation.until_at);
                self.t.invitations_open_until(until)
            }
            State::Used => {
                let who = invitation.used_by.clone().unwrap_or_default();
                self.t.invitations_used_by(who)
            }
            State::TakenBack => self.t.invitations_taken_back(),
            State::Ended => self.t.invitations_ended(),
        }
    }
}

#[derive(Template)]
#[template(path = "invitations/show.html")]
pub struct Show {
    pub t: Frame,
    pub invitation: Invitation,
    pub open: bool,
    pub link: String,
    pub code: String,
    /// A drawing of the link: dark squares of one unit, as a path.
    pub qr: Qr,
    pub until: String,
    pub sent: Sent,
}

/// A QR code as an SVG path: no markup of the library's own reaches the page.
pub struct Qr {
    pub size: usize,
    pub path: String,
}

#[derive(Template)]
#[template(path = "invitations/code.html")]
pub struct EnterCode<'a> {
    pub t: Frame,
    pub code: &'a str,
    pub wrong: bool,
    pub sent: Sent,
}

#[derive(Template)]
#[template(path = "invitations/join.html")]
pub struct Join<'a> {
    pub t: Frame,
    pub held: &'a Held,
    pub token: &'a str,
    pub form: &'a JoinForm,
    pub errors: &'a Errors<Wrong>,
    /// The name of whoever is signed in already, and whether they may take the role.
    pub signed_in: Option<String>,
    pub lives_elsewhere: bool,
}

impl Join<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

fn message(t: &Words, errors: &Errors<Wrong>, field: &str) -> Option<String> {
    errors.on(field).map(|wrong| match wrong {
        Wrong::Role => t.invitations_bad_role(),
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Days => t.invitations_bad_days(),
        Wrong::SignInName(problem) => name_problem(t, problem),
        Wrong::Password(problem) => password_problem(t, problem),
    })
}
