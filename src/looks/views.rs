use askama::Template;

use super::{
    seen::Seen,
    store::{Done, Look},
};
use crate::{
    access::{Class, Role},
    audit::What,
    sharing::words_of,
    web::Frame,
    words::Words,
};

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
        let classes = looks.iter().map(|look| yours(&self.t, look.class));
        let class = classes.collect::<Vec<_>>().join(", ");
        let Some(look) = looks.first() else {
            return class;
        };
        by_whom(&self.t, class, look.role, &look.viewer)
    }

    fn what(&self, done: &Done) -> String {
        what_was_done(&self.t, done.what, done.actor.as_deref(), done.is_own)
    }
}

/// For staff: what they themselves looked at.
#[derive(Template)]
#[template(path = "looks/own.html")]
pub struct Own {
    pub t: Frame,
    pub days: Vec<SeenDay>,
    pub earlier: Option<String>,
}

/// For the owner: who looked at those who live in a house.
#[derive(Template)]
#[template(path = "looks/house.html")]
pub struct House {
    pub t: Frame,
    pub days: Vec<SeenDay>,
    pub earlier: Option<String>,
}

/// A day's looks as staff read them, one line a viewer, person and hour.
pub struct SeenDay {
    pub name: String,
    pub looks: Vec<Vec<Seen>>,
}

impl SeenDay {
    pub fn of(name: String, seen: &[Seen]) -> Self {
        let one = |a: &Seen, b: &Seen| {
            let key = |s: &Seen| (s.looked_at, s.viewer_id, s.person_id, s.role);
            key(a) == key(b)
        };
        let looks = seen.chunk_by(one).map(<[Seen]>::to_vec).collect();
        Self { name, looks }
    }
}

impl Own {
    /// "Ana, as house manager: alerts".
    fn sentence(&self, looks: &[Seen]) -> String {
        let whom = looks[0].person.as_str();
        let role = self.t.role_acting(&looks[0].role);
        self.t.looks_mine(classes(&self.t, looks), role, whom)
    }
}

impl House {
    /// "Mo, as house manager, looked at Ana: alerts".
    fn sentence(&self, looks: &[Seen]) -> String {
        let (who, whom) = (looks[0].viewer.as_str(), looks[0].person.as_str());
        let role = self.t.role_acting(&looks[0].role);
        self.t
            .looks_in_house(classes(&self.t, looks), role, who, whom)
    }
}

fn classes(t: &Words, looks: &[Seen]) -> String {
    let names = looks.iter().map(|look| name_of(t, look.class));
    names.collect::<Vec<_>>().join(", ")
}

/// A class of the reader's own data, within a sentence.
pub fn yours(t: &Words, class: Class) -> String {
    match class {
        Class::Mood => t.looks_your_mood(),
        Class::Cravings => t.looks_your_cravings(),
        Class::Notes => t.looks_your_notes(),
        Class::OwnRoutine => t.looks_your_own_routine(),
        Class::ProgramTitles => t.looks_your_program_titles(),
        Class::Contact => t.looks_your_contact(),
        Class::Milestones => t.looks_your_milestones(),
        _ => words_of(t, class).0,
    }
}

/// A class of someone else's data.
fn name_of(t: &Words, class: Class) -> String {
    match class {
        Class::Mood => t.looks_class_mood(),
        Class::Cravings => t.looks_class_cravings(),
        Class::Notes => t.looks_class_notes(),
        Class::OwnRoutine => t.looks_class_own_routine(),
        Class::ProgramTitles => t.looks_class_program_titles(),
        Class::Contact => t.looks_class_contact(),
        Class::Milestones => t.looks_class_milestones(),
        Class::Routine => t.looks_class_routine(),
        Class::Alerts => t.looks_class_alerts(),
        Class::Profile => t.looks_class_profile(),
        Class::Identity => t.looks_class_identity(),
        Class::Looks => t.looks_class_looks(),
        Class::ReachOut => t.looks_class_reach_out(),
        Class::StandingRequest => t.looks_class_standing_request(),
        Class::Notice => t.looks_class_notice(),
        Class::Wins => t.looks_class_wins(),
    }
}

/// "Luis, your peer mentor: mood, cravings".
pub fn by_whom(t: &Words, class: String, role: Role, who: &str) -> String {
    match role {
        Role::Mentor => t.looks_by_mentor(class, who),
        Role::Counselor => t.looks_by_counselor(class, who),
        Role::Manager => t.looks_by_manager(class, who),
        Role::Owner => t.looks_by_owner(class, who),
        Role::Resident => t.looks_by_housemate(class, who),
    }
}

/// "Mo: corrected a day".
pub fn what_was_done(t: &Words, what: What, actor: Option<&str>, is_own: bool) -> String {
    let who = match (actor, is_own) {
        (_, true) => t.looks_you(),
        (Some(name), _) => name.to_owned(),
        (None, _) => t.looks_server(),
    };
    let what = match what {
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
        What::ExcuseEnded => t.audit_excuse_ended(),
        What::ProfileChanged => t.audit_profile_changed(),
        What::NameChanged => t.audit_name_changed(),
        What::SessionsEnded => t.audit_sessions_ended(),
        What::AccountMade => t.audit_account_made(),
        What::PasswordSet => t.audit_password_set(),
        What::CopyTaken => t.audit_copy_taken(),
        What::CalendarMade => t.audit_calendar_made(),
        What::CalendarEnded => t.audit_calendar_ended(),
        What::StandingAgreed => t.audit_standing_agreed(),
        What::StandingEnded => t.audit_standing_ended(),
        What::WallMade => t.audit_wall_made(),
        What::WallEnded => t.audit_wall_ended(),
    };
    t.looks_done(what, who)
}
