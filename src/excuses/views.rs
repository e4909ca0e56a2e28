use askama::Template;

use super::{ExcuseForm, Given, KINDS, Wrong, kind_name};
use crate::{
    routines::Excuse,
    timestamp::Timestamp,
    web::{Errors, Frame, Sent},
    words::Words,
};

#[derive(Template)]
#[template(path = "excuses/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub name: String,
    /// Someone who lives in the house they manage: others excuse their times.
    pub is_self: bool,
    pub address: String,
    pub form: &'a ExcuseForm,
    pub errors: &'a Errors<Wrong>,
    pub excuses: Vec<Given>,
    pub now: Timestamp,
    pub sent: Sent,
}

impl Index<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Kind => t.excuses_bad_kind(),
            Wrong::Moment => t.excuses_bad_moment(),
            Wrong::Span => t.excuses_bad_span(),
        })
    }

    fn kinds(&self) -> [(&'static str, String); 3] {
        KINDS.map(|kind| (kind_name(kind), self.kind(&kind)))
    }

    fn kind(&self, kind: &Excuse) -> String {
        kind_word(&self.t, *kind)
    }

    fn span(&self, given: &Given) -> String {
        let t = &self.t;
        t.excuses_span(
            t.day_of(&given.from_at),
            t.time_of(&given.from_at),
            t.day_of(&given.until_at),
            t.time_of(&given.until_at),
        )
    }

    fn is_open(&self, given: &Given) -> bool {
        given.ended_at.is_none() && given.until_at > self.now
    }
}

pub fn kind_word(t: &Words, kind: Excuse) -> String {
    match kind {
        Excuse::Pass => t.excuses_pass(),
        Excuse::Sick => t.excuses_sick(),
        Excuse::Appointment => t.excuses_appointment(),
        Excuse::Off => t.excuses_off(),
        Excuse::Staff => t.excuses_staff(),
        Excuse::Moved => t.day_excused_moved(),
        Excuse::CalledOff => t.day_excused_called_off(),
    }
}
