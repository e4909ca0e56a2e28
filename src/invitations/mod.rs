//! How people join: a link, a short code, a page to print. Single use, ends by itself, can be taken back.
mod codes;
mod joining;
mod routes;
pub mod store;
mod views;

pub use codes::{Code, hash as code_hash, plain_code};
pub use routes::routes;

use serde::Deserialize;
use time::Duration;

use crate::{
    access::Role,
    id::*,
    sign_in::{BadName, BadPassword, Password, parse_sign_in_name},
    timestamp::Timestamp,
    web::{Errors, Sent, Text, line, optional_line},
};

/// As typed by whoever invites.
#[derive(Clone, Deserialize)]
#[serde(default)]
pub struct InvitationForm {
    pub role: String,
    /// A note for staff; the invited person does not see it.
    pub for_whom: String,
    pub days: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl Default for InvitationForm {
    fn default() -> Self {
        Self {
            role: "resident".into(),
            for_whom: String::new(),
            days: "7".into(),
            sent: Sent::default(),
        }
    }
}

/// What it means.
#[derive(Clone, Debug, PartialEq)]
pub struct NewInvitation {
    pub role: Role,
    pub for_whom: String,
    pub lasts: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Role,
    Text(Text),
    /// Between one and 30.
    Days,
    SignInName(BadName),
    Password(BadPassword),
}

/// Whom one may invite: a manager those who live and walk here, the owner everyone.
pub fn may_invite(by: Role) -> &'static [Role] {
    match by {
        Role::Manager => &[Role::Resident, Role::Mentor],
        Role::Owner => &[Role::Resident, Role::Mentor, Role::Counselor, Role::Manager],
        _ => &[],
    }
}

impl InvitationForm {
    pub fn parse(&self, by: Role) -> Result<NewInvitation, Errors<Wrong>> {
        let mut errors = Errors::none();
        let role = self
            .role
            .parse()
            .ok()
            .filter(|role| may_invite(by).contains(role));
        if role.is_none() {
            errors.add("role", Wrong::Role);
        }
        let for_whom = optional_line(&self.for_whom, 60).unwrap_or_else(|e| {
            errors.add("for_whom", Wrong::Text(e));
            None
        });
        let days = self
            .days
            .trim()
            .parse()
            .ok()
            .filter(|days| (1..=30).contains(days));
        if days.is_none() {
            errors.add("days", Wrong::Days);
        }
        match (role, days, errors.is_empty()) {
            (Some(role), Some(days), true) => Ok(NewInvitation {
                role,
                for_whom: for_whom.unwrap_or_default(),
                lasts: Duration::days(days),
            }),
            _ => Err(errors),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manager_cannot_invite_a_manager_by_changing_the_form() {
        let form = |role: &str| InvitationForm {
            role: role.into(),
            ..Default::default()
        };
        for role in ["manager", "counselor", "owner", "", "king"] {
            let refused = form(role).parse(Role::Manager).unwrap_err();
            assert_eq!(refused.on("role"), Some(Wrong::Role), "{role}");
        }
        assert_eq!(
            form("mentor").parse(Role::Manager).unwrap().role,
            Role::Mentor
        );
        assert_eq!(
            form("manager").parse(Role::Owner).unwrap().role,
            Role::Manager
        );
        assert!(form("owner").parse(Role::Owner).is_err());
    }

    #[test]
    fn an_invitation_lasts_a_day_to_a_month() {
        let days = |days: &str| {
            let form = InvitationForm {
                days: days.into(),
                ..Default::default()
            };
            form.parse(Role::Manager).map(|new| new.lasts)
        };
        assert_eq!(days("30").unwrap(), Duration::days(30));
        for wrong in ["0", "31", "", "soon", "-1"] {
            assert!(days(wrong).is_err(), "{wrong}");
        }
    }
}
