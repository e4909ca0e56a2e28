//! How people join: a link, a short code, a page to print. Single use, ends by itself, can be taken back.
mod codes;
mod entering;
mod inviting;
mod joining;
mod routes;
pub mod store;
mod views;

pub use codes::{Code, hash as code_hash, in_letters, plain_code, plain_letters};
pub use inviting::{InvitationForm, NewInvitation, may_invite};
pub use routes::{qr, routes};
pub use views::Qr;

use serde::Deserialize;

use crate::{
    access::Role,
    id::*,
    sign_in::{BadName, BadPassword, Password, parse_sign_in_name},
    timestamp::Timestamp,
    web::{Errors, Sent, Text, line},
};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Role,
    Text(Text),
    /// Between one and 30.
    Days,
    SignInName(BadName),
    Password(BadPassword),
}

/// As typed by whoever joins.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct JoinForm {
    pub name: String,
    pub sign_in_name: String,
    pub password: String,
    pub device: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What it means.
pub struct Joining {
    pub name: String,
    pub sign_in_name: String,
    pub password: Password,
}

impl JoinForm {
    /// One's own phone, not a shared one.
    pub fn is_own(&self) -> bool {
        self.device == "own"
    }

    pub fn parse(&self) -> Result<Joining, Errors<Wrong>> {
        let mut errors = Errors::none();
        let name = line(&self.name, 60).map_err(|e| errors.add("name", Wrong::Text(e)));
        let sign_in_name = parse_sign_in_name(&self.sign_in_name)
            .map_err(|e| errors.add("sign_in_name", Wrong::SignInName(e)));
        let password = Password::new(&self.password, &self.sign_in_name)
            .map_err(|e| errors.add("password", Wrong::Password(e)));
        match (name, sign_in_name, password) {
            (Ok(name), Ok(sign_in_name), Ok(password)) => Ok(Joining {
                name,
                sign_in_name,
                password,
            }),
            _ => Err(errors),
        }
    }
}

/// An invitation as its house's staff see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Invitation {
    pub id: InvitationId,
    pub role: Role,
    pub for_whom: String,
    pub invited_by: String,
    pub invited_at: Timestamp,
    pub until_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub used_by: Option<String>,
    pub taken_back_at: Option<Timestamp>,
}

/// What has become of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Open,
    Used,
    TakenBack,
    Ended,
}

impl Invitation {
    pub fn state(&self, now: Timestamp) -> State {
        match () {
            () if self.used_at.is_some() => State::Used,
            () if self.taken_back_at.is_some() => State::TakenBack,
            () if self.until_at <= now => State::Ended,
            () => State::Open,
        }
    }
}

/// An open invitation as the person who holds it sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Held {
    pub id: InvitationId,
    pub house_id: HouseId,
    pub house_name: String,
    pub role: Role,
    pub invited_by: PersonId,
}
