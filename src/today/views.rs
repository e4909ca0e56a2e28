use askama::Template;

use super::row::{Act, Row};
use crate::{
    celebrations,
    checkins::Card,
    help, reach_outs,
    routines::day::{State, kept::Totals},
    web::{Frame, Sent},
};

#[derive(Template)]
#[template(path = "today/show.html")]
pub struct Show {
    pub t: Frame,
    /// Who asks for me, my own open one, an offer.
    pub reach_outs: reach_outs::Today,
    /// Rides and hands of today, and how many could use one.
    pub help: help::Today,
    /// One's own day, and whose it is today and tomorrow.
    pub celebrations: Vec<celebrations::Line>,
    pub date: String,
    pub greeting: String,
    pub nudges: Vec<String>,
    /// An alert is open.
    pub noticed: bool,
    /// The check-in that is open now.
    pub card: Option<Card>,
    pub rows: Vec<Row>,
    pub kept: usize,
    pub total: usize,
    pub totals: Totals,
}

impl Show {
    /// Each form has a key of its own.
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// "Next", above the first line of its kind.
    fn heading(&self, at: &usize) -> Option<String> {
        let state = |i: usize| self.rows.get(i).map(|row| row.state);
        let before = at.checked_sub(1).and_then(state);
        let here = state(*at);
        (before != here).then_some(here?).map(|state| match state {
            State::Now => self.t.today_now(),
            State::Next => self.t.today_next(),
            State::Done => self.t.today_done(),
            State::Excused | State::Over => self.t.today_excused(),
        })
    }
}
