//! Where one goes from here: the rail's links, by role.
use super::Frame;
use crate::access::Role;

/// A link of the rail.
pub struct Tab {
    pub address: String,
    pub label: String,
    /// Says how much waits there, as soon as something does.
    pub counts: bool,
    pub count: i64,
}

impl Tab {
    fn to(address: String, label: String) -> Self {
        Self {
            address,
            label,
            counts: false,
            count: 0,
        }
    }
}

impl Frame {
    fn reach_outs(&self, address: String) -> Tab {
        Tab {
            counts: true,
            count: self.asks,
            ..Tab::to(address, self.frame_reach_outs())
        }
    }

    /// Where one goes from here in this role.
    pub fn tabs(&self) -> Vec<Tab> {
        let below = |page: &str| format!("{}/{page}", self.base());
        let in_house = |page: &str, label| Tab::to(below(page), label);
        match (self.role, &self.house) {
            (Some(Role::Mentor), _) => vec![
                Tab::to("/mentor/people".into(), self.frame_my_people()),
                self.reach_outs("/mentor/reach-outs".into()),
                Tab::to("/account".into(), self.frame_me()),
            ],
            (Some(Role::Counselor), _) => vec![
                Tab::to("/counselor/alerts".into(), self.frame_alerts()),
                Tab::to("/counselor/caseload".into(), self.frame_caseload()),
                self.reach_outs("/counselor/reach-outs".into()),
                Tab::to("/account".into(), self.frame_me()),
            ],
            (Some(Role::Manager), Some(_)) => vec![
                in_house("board", self.frame_board()),
                in_house("alerts", self.frame_alerts()),
                self.reach_outs(below("reach-outs")),
                in_house("people", self.frame_people()),
                in_house("routine", self.frame_routine()),
                in_house("invitations", self.frame_invitations()),
                in_house("settings", self.frame_settings()),
                Tab::to("/account".into(), self.frame_me()),
            ],
            (Some(Role::Owner), Some(_)) => vec![
                Tab::to("/owner/houses".into(), self.frame_houses()),
                in_house("people", self.frame_people()),
                in_house("invitations", self.frame_invitations()),
                in_house("settings", self.frame_settings()),
                Tab::to("/account".into(), self.frame_me()),
            ],
            (Some(Role::Owner), None) => vec![
                Tab::to("/owner/houses".into(), self.frame_houses()),
                Tab::to("/owner/word".into(), self.frame_word()),
                Tab::to("/account".into(), self.frame_me()),
            ],
            _ => Vec::new(),
        }
    }

    /// The owner's list of houses is not where one is inside one of them.
    pub fn is_current(&self, tab: &Tab) -> bool {
        let is_list = tab.address == "/owner/houses";
        self.is_at(&tab.address) && !(is_list && self.house.is_some())
    }
}
