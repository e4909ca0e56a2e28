use askama::Template;

use super::{
    card::Card,
    content::May,
    form::{Item, RequestForm, Wrong},
    store::{Own, sight},
    words,
};
use crate::{
    access::{Class, Role},
    house_time::HouseTime,
    reach_outs::Candidate,
    timestamp::Timestamp,
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

/// My requests, and what I said yes to.
#[derive(Template)]
#[template(path = "looking_out/requests.html")]
pub struct Index {
    pub t: Frame,
    pub own: Vec<Own>,
    pub shared: Vec<(String, Class)>,
    pub theirs: Vec<Card>,
    /// Notices that wait for an answer.
    pub notices: i64,
    pub time: HouseTime,
    pub now: Timestamp,
}

impl Index {
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn open(&self) -> impl Iterator<Item = &Own> {
        self.own.iter().filter(|own| own.row.ended_as.is_none())
    }

    fn past(&self) -> Vec<&Own> {
        let past = self.own.iter();
        past.filter(|own| own.row.ended_as.is_some()).collect()
    }

    /// Asked, agreed, told, on it.
    fn state(&self, own: &&Own) -> String {
        let (t, row) = (&self.t, &own.row);
        let name = row.name.as_str();
        match (row.met_at, row.agreed_at) {
            _ if !row.stands => t.looking_out_ended_parted(name),
            (Some(_), _) if row.taken_at.is_some() => t.looking_out_on_it(name),
            (Some(met), _) => t.looking_out_told(self.day(met), name, t.time_of(&met)),
            (None, Some(_)) if self.rests(own) => t.looking_out_rests(name),
            (None, Some(_)) => t.looking_out_agreed(name),
            (None, None) => t.looking_out_waiting(name),
        }
    }

    fn day(&self, at: Timestamp) -> String {
        let (day, today) = (self.time.wall(at).0, self.time.wall(self.now).0);
        crate::alerts::day_word(&self.t, day, today)
    }

    /// It rests on what the named person may not read any more.
    fn rests(&self, own: &Own) -> bool {
        let sight = sight(&self.shared, own.row.role, own.row.as_assigned);
        !own.content.opened && !own.content.condition.is_seen_by(&sight)
    }

    fn is_met(&self, own: &&Own) -> bool {
        own.row.met_at.is_some() && own.row.stands
    }
}

impl Own {
    fn when(&self, t: &Words) -> String {
        words::if_mine(t, &self.content.condition)
    }

    fn may(&self, t: &Words) -> Vec<String> {
        let may = self.content.may.iter();
        may.map(|may| words::may_mine(t, *may)).collect()
    }

    fn ended(&self, t: &Words) -> String {
        let how = self.row.ended_as;
        how.map_or(String::new(), |how| words::ended(t, &self.row.name, how))
    }

    fn until(&self, t: &Words, time: &HouseTime) -> String {
        let last = self.row.ends_at.minus(time::Duration::seconds(1));
        t.long_day(time.day_of(last))
    }
}

/// Writing one.
#[derive(Template)]
#[template(path = "looking_out/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub people: Vec<Candidate>,
    pub items: Vec<Item>,
    pub form: &'a RequestForm,
    pub errors: &'a Errors<Wrong>,
}

impl New<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Helper => t.looking_out_bad_helper(),
            Wrong::Condition => t.looking_out_bad_condition(),
            Wrong::Count(most) => t.looking_out_bad_count(i64::from(most)),
            Wrong::Item => t.looking_out_bad_item(),
            Wrong::May => t.looking_out_bad_may(),
            Wrong::Until => t.looking_out_bad_until(),
            Wrong::Opened => t.looking_out_bad_opened(),
            Wrong::TooMany => t.looking_out_bad_too_many(),
        })
    }

    /// Value and label.
    fn conditions(&self) -> Vec<(&'static str, String)> {
        let t = &self.t;
        let mut all = vec![
            ("quiet", t.looking_out_choose_quiet()),
            ("check_ins", t.looking_out_choose_check_ins()),
            ("item", t.looking_out_choose_item()),
            ("no_answer", t.looking_out_choose_no_answer()),
            ("low_mood", t.looking_out_choose_mood()),
        ];
        if self.items.is_empty() {
            all.retain(|(value, _)| *value != "item");
        }
        all
    }

    fn may(&self) -> Vec<(&'static str, String)> {
        let may = May::ALL.into_iter();
        may.map(|may| (may.key(), words::may_mine(&self.t, may)))
            .collect()
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

/// One, for the named person.
#[derive(Template)]
#[template(path = "looking_out/request.html")]
pub struct Show {
    pub t: Frame,
    pub back: String,
    pub card: Card,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "looking_out/request_phone.html")]
pub struct ShowOnPhone {
    pub t: Frame,
    pub back: String,
    pub card: Card,
}

impl Show {
    pub fn phone(self) -> ShowOnPhone {
        ShowOnPhone {
            t: self.t,
            back: self.back,
            card: self.card,
        }
    }
}
