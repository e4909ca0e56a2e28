use askama::Template;

use super::{RingsForm, Wrong};
use crate::{
    access::Role,
    reach_outs::{
        Candidate, Limits,
        content::{Moment, Sign},
        signs::OwnSign,
    },
    web::{Errors, Frame, Sent},
};

#[derive(Template)]
#[template(path = "reach_outs/rings.html")]
pub struct Edit<'a> {
    pub t: Frame,
    pub people: Vec<Candidate>,
    pub limits: Limits,
    pub sign: Option<OwnSign>,
    pub form: &'a RingsForm,
    pub errors: &'a Errors<Wrong>,
}

impl Edit<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Wait(least, most) => t.reach_outs_bad_wait(least, most),
            Wrong::Cravings => t.reach_outs_bad_cravings(),
            Wrong::CravingsMissing => t.reach_outs_bad_cravings_missing(),
            Wrong::Person => t.reach_outs_bad_first(),
        })
    }

    fn moments(&self) -> &'static [Moment] {
        Moment::ALL
    }

    fn signs(&self) -> &'static [Sign] {
        Sign::ALL
    }

    /// Each form is a sending of its own.
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// Name, label, what was typed.
    fn waits(&self) -> [(&'static str, String, &str); 3] {
        let (t, f) = (&self.t, self.form);
        [
            ("wait_first", t.reach_outs_wait_first(), &f.wait_first),
            ("wait_next", t.reach_outs_wait_next(), &f.wait_next),
            ("wait_last", t.reach_outs_wait_last(), &f.wait_last),
        ]
    }

    fn role(&self, person: &Candidate) -> String {
        match (person.role, person.is_mine) {
            (Role::Mentor, true) => self.t.reach_outs_mentor(),
            (Role::Mentor, false) => self.t.reach_outs_role_mentor(),
            (Role::Counselor, _) => self.t.reach_outs_counselor(),
            (Role::Resident, _) => self.t.reach_outs_role_housemate(),
            _ => self.t.reach_outs_role_manager(),
        }
    }
}
