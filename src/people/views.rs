use askama::Template;

use std::collections::BTreeSet;

use super::{
    leavers::Leaver,
    managers::Wrong,
    roster::may_end,
    store::{Member, OtherHouse},
    walking::Walk,
};
use crate::{
    access::{Class, Role},
    sharing::{self, Audience, Share, words_of},
    web::{Frame, Sent},
};

#[derive(Template)]
#[template(path = "people/index.html")]
pub struct Index {
    pub t: Frame,
    pub living: Vec<Living>,
    pub working: Vec<Member>,
    pub houses: Vec<OtherHouse>,
    pub left: Vec<Leaver>,
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
    /// What is shared now, with whoever holds a place.
    pub shared: BTreeSet<Share>,
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

    /// What someone in this place reads by the house's rules.
    fn reads(&self, walk: &Walk) -> Vec<String> {
        let t = &self.t;
        let all = [t.people_reads_routine(), t.people_reads_missed()];
        let mut all: Vec<_> = all.into_iter().collect();
        if walk.role == Role::Counselor {
            all.push(t.people_reads_program());
            all.push(t.people_reads_profile());
        }
        all.push(t.people_reads_wish());
        all
    }

    /// What they read only while it is shared, and what of it is shared with this place already.
    fn shares(&self, walk: &Walk) -> [String; 2] {
        let audience = match walk.role {
            Role::Counselor => Audience::Counselor,
            _ => Audience::Mentor,
        };
        let classes = sharing::offered(audience);
        let (now, not): (Vec<_>, Vec<_>) = classes
            .into_iter()
            .partition(|&class| self.shared.contains(&Share { class, audience }));
        [not, now].map(|classes| self.names(&classes))
    }

    fn names(&self, classes: &[Class]) -> String {
        let names = classes.iter().map(|class| words_of(&self.t, *class).0);
        names.collect::<Vec<_>>().join(", ")
    }
}

/// For the owner: who manages a house.
#[derive(Template)]
#[template(path = "people/managers.html")]
pub struct Managers {
    pub t: Frame,
    pub managing: Vec<Member>,
    pub others: Vec<Member>,
    /// The last one, if the house is about to be without.
    pub leaving: Option<Member>,
    pub sign_in_name: String,
    pub wrong: Option<Wrong>,
    pub sent: Sent,
}

impl Managers {
    fn problem(&self) -> Option<String> {
        self.wrong.map(|wrong| match wrong {
            Wrong::Nobody => self.t.people_nobody_chosen(),
            Wrong::Unknown => self.t.people_nobody_signs_in(),
        })
    }
}
