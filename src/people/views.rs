use askama::Template;

use super::{
    roster::may_end,
    store::{Member, OtherHouse},
    walking::Walk,
};
use crate::{
    access::Role,
    web::{Frame, Sent},
};

#[derive(Template)]
#[template(path = "people/index.html")]
pub struct Index {
    pub t: Frame,
    pub living: Vec<Living>,
    pub working: Vec<Member>,
    pub houses: Vec<OtherHouse>,
    pub role: Role,
    pub address: String,
    pub sent: Sent,
}

/// A resident, who walks with them, and who could be asked to.
pub struct Living {
    pub member: Member,
    pub walks: Vec<Walk>,
    pub to_propose: Vec<Member>,
}

impl Index {
    fn may_end(&self, member: &Member) -> bool {
        may_end(self.role).contains(&member.role)
    }

    fn walk(&self, walk: &Walk) -> String {
        let (t, helper) = (&self.t, walk.helper.clone());
        let role = t.role_acting(&walk.role);
        match walk.accepted_at {
            Some(_) => t.people_walks_with(helper, role),
            None => t.people_asked(helper, role),
        }
    }
}

#[derive(Template)]
#[template(path = "people/helpers.html")]
pub struct Helpers {
    pub t: Frame,
    pub agreed: Vec<Walk>,
    pub asked: Vec<Walk>,
    pub sent: Sent,
}

impl Helpers {
    fn ask(&self, walk: &Walk) -> String {
        let helper = walk.helper.clone();
        match walk.role {
            Role::Counselor => self.t.people_asks_as_counselor(helper),
            _ => self.t.people_asks_as_mentor(helper),
        }
    }
}
