use askama::Template;

use super::store::{Done, Look};
use crate::{access::Role, audit::What, sharing::words_of, web::Frame};

#[derive(Template)]
#[template(path = "looks/index.html")]
pub struct Index {
    pub t: Frame,
    pub days: Vec<Day>,
    pub done: Vec<Done>,
    /// The day before which the page goes on, as an address has it.
    pub earlier: Option<String>,
}

/// A day's looks, one line a person and hour.
pub struct Day {
    pub name: String,
    /// Those of one person, role and hour stand together.
    pub looks: Vec<Vec<Look>>,
}

impl Index {
    /// "Luis, your peer mentor: mood, cravings".
    fn sentence(&self, looks: &[Look]) -> String {
        let classes = looks.iter().map(|look| words_of(&self.t, look.class).0);
        let class = classes.collect::<Vec<_>>().join(", ");
        let Some(look) = looks.first() else {
            return class;
        };
        let who = look.viewer.clone();
        match look.role {
            Role::Mentor => self.t.looks_by_mentor(class, who),
            Role::Counselor => self.t.looks_by_counselor(class, who),
            Role::Manager => self.t.looks_by_manager(class, who),
            Role::Owner => self.t.looks_by_owner(class, who),
            Role::Resident => self.t.looks_by_housemate(class, who),
        }
    }

    fn what(&self, done: &Done) -> String {
        let t = &self.t;
        let who = match (&done.actor, done.is_own) {
            (_, true) => t.looks_you(),
            (Some(name), _) => name.clone(),
            (None, _) => t.looks_server(),
        };
        let what = match done.what {
            What::ResetStarted => t.audit_reset_started(),
            What::HelperProposed => t.audit_helper_proposed(),
            What::HelperAccepted => t.audit_helper_accepted(),
            What::HelperEnded => t.audit_helper_ended(),
            What::MovedIn => t.audit_moved_in(),
            What::MovedOut => t.audit_moved_out(),
            What::RoleGiven => t.audit_role_given(),
            What::RoleEnded => t.audit_role_ended(),
            What::ShareGiven => t.audit_share_given(),
            What::ShareEnded => t.audit_share_ended(),
            What::DayCorrected => t.audit_day_corrected(),
            What::Excused => t.audit_excused(),
            What::ProfileChanged => t.audit_profile_changed(),
            What::NameChanged => t.audit_name_changed(),
            What::AccountMade => t.audit_account_made(),
            What::PasswordSet => t.audit_password_set(),
        };
        t.looks_done(what, who)
    }
}
