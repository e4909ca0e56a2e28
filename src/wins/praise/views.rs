use askama::Template;
use time::Date;

use super::{
    content::{PraiseForm, Wrong},
    store::Praise,
};
use crate::{
    house_time::HouseTime,
    web::{Errors, Frame, Sent, text_problem},
};

/// Saying what good one saw.
#[derive(Template)]
#[template(path = "wins/praise_give.html")]
pub struct Give<'a> {
    pub t: Frame,
    pub name: String,
    pub address: String,
    pub back: String,
    pub given: Vec<Praise>,
    pub today: Date,
    pub time: HouseTime,
    pub form: &'a PraiseForm,
    pub errors: Errors<Wrong>,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "wins/praise_give_phone.html")]
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

    pub fn wrong(&self) -> Option<String> {
        self.errors.on("words").map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(&self.t, problem),
            Wrong::TooMany => self.t.wins_bad_praises(),
        })
    }

    pub fn day(&self, praise: &Praise) -> String {
        day(&self.t, praise, &self.time, self.today)
    }

    /// Each form is a sending of its own.
    pub fn blank(&self) -> Sent {
        Sent::blank()
    }
}

/// What good others saw, for the resident.
#[derive(Template)]
#[template(path = "wins/praise.html")]
pub struct Own {
    pub t: Frame,
    pub praise: Vec<Praise>,
    pub today: Date,
    pub time: HouseTime,
}

impl Own {
    fn day(&self, praise: &Praise) -> String {
        day(&self.t, praise, &self.time, self.today)
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }
}

/// "today", "on Tuesday".
fn day(t: &Frame, praise: &Praise, time: &HouseTime, today: Date) -> String {
    crate::alerts::day_word(t, time.wall(praise.written_at).0, today)
}
