use askama::Template;
use time::Date;

use super::{
    answering::Problem,
    content::{NoticeForm, Reply, Sign, Wrong},
    store::Notice,
    words,
};
use crate::{
    access::Role,
    house_time::HouseTime,
    id::*,
    reach_outs::Candidate,
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

/// Saying what one noticed.
#[derive(Template)]
#[template(path = "looking_out/notice.html")]
pub struct Give<'a> {
    pub t: Frame,
    pub name: String,
    pub address: String,
    pub back: String,
    pub given: Vec<Notice>,
    pub today: Date,
    pub time: HouseTime,
    pub form: &'a NoticeForm,
    pub errors: &'a Errors<Wrong>,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "looking_out/notice_phone.html")]
pub struct GiveOnPhone<'a> {
    pub page: Give<'a>,
    pub t: Frame,
}

impl<'a> Give<'a> {
    pub fn phone(self) -> GiveOnPhone<'a> {
        GiveOnPhone {
            t: self.t.clone(),
            page: self,
        }
    }

    pub fn signs(&self) -> [Sign; 5] {
        Sign::ALL
    }

    pub fn wrong(&self, field: &str) -> Option<String> {
        self.errors.on(field).map(|wrong| problem(&self.t, wrong))
    }

    pub fn day(&self, notice: &Notice) -> String {
        day(&self.t, notice, &self.time, self.today)
    }

    pub fn answer(&self, notice: &Notice) -> Option<String> {
        let answer = notice.answer.as_ref();
        answer.map(|answer| words::answered(&self.t, &self.name, answer.reply))
    }
}

impl Sign {
    pub fn word(&self, t: &Words) -> String {
        words::sign(t, *self)
    }

    pub fn opening(&self, t: &Words) -> String {
        words::opening(t, *self)
    }
}

impl Reply {
    fn word(&self, t: &Words) -> String {
        words::reply(t, *self)
    }
}

impl Notice {
    pub fn signs(&self, t: &Words) -> Vec<String> {
        let signs = self.content.signs.iter();
        signs.map(|sign| words::sign(t, *sign)).collect()
    }
}

/// What others noticed, for the resident.
#[derive(Template)]
#[template(path = "looking_out/notices.html")]
pub struct Own {
    pub t: Frame,
    pub notices: Vec<Notice>,
    pub people: Vec<Candidate>,
    pub today: Date,
    pub time: HouseTime,
    pub problem: Option<Problem>,
}

impl Own {
    fn waiting(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(|n| n.answer.is_none())
    }

    fn answered(&self) -> Vec<(&Notice, String)> {
        let answered = self.notices.iter().filter_map(|notice| {
            let answer = notice.answer.as_ref()?;
            Some((notice, words::reply(&self.t, answer.reply)))
        });
        answered.collect()
    }

    fn replies(&self) -> [Reply; 3] {
        Reply::ALL
    }

    fn day(&self, notice: &Notice) -> String {
        day(&self.t, notice, &self.time, self.today)
    }

    fn problem_of(&self, id: &NoticeId) -> Option<&Problem> {
        self.problem.as_ref().filter(|problem| problem.id == *id)
    }

    fn wrong(&self, id: &NoticeId, field: &str) -> Option<String> {
        let wrong = self.problem_of(id)?.errors.on(field);
        wrong.map(|wrong| problem(&self.t, wrong))
    }

    fn is_chosen(&self, id: &NoticeId, reply: &Reply) -> bool {
        self.problem_of(id).is_some_and(|p| p.form.is(reply))
    }

    fn is_to(&self, id: &NoticeId, person: &PersonId) -> bool {
        self.problem_of(id).is_some_and(|p| p.form.is_to(person))
    }

    fn typed(&self, id: &NoticeId) -> &str {
        self.problem_of(id).map_or("", |p| &p.form.words)
    }

    /// Each form is a sending of its own.
    fn blank(&self) -> Sent {
        Sent::blank()
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

fn problem(t: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Nothing => t.looking_out_bad_notice(),
        Wrong::TooMany => t.looking_out_bad_notices(),
        Wrong::Answer => t.looking_out_bad_answer(),
        Wrong::Whom => t.looking_out_bad_whom(),
    }
}

/// "today", "on Tuesday".
fn day(t: &Words, notice: &Notice, time: &HouseTime, today: Date) -> String {
    crate::alerts::day_word(t, time.wall(notice.given_at).0, today)
}
