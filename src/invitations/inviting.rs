//! Who invites whom, and for how long: from the form as typed to what it means.
use serde::Deserialize;
use time::Duration;

use super::Wrong;
use crate::{
    access::Role,
    web::{Errors, Sent, optional_line},
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
