use std::collections::BTreeSet;

use askama::Template;

use super::{
    Kind, Shown,
    form::{Audience, LONGEST, WinForm, Wrong},
    own::{Rests, Win},
    posts::Posted,
    word,
};
use crate::{
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

/// Noting a win, and those there are.
#[derive(Template)]
#[template(path = "wins/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub wins: Vec<Win>,
    pub posts: Vec<Posted>,
    /// Praise that waits to be read.
    pub unread: i64,
    pub form: &'a WinForm,
    pub errors: Errors<Wrong>,
}

impl Index<'_> {
    fn ready(&self) -> [Kind; 6] {
        Kind::READY
    }

    /// Each form is a sending of its own.
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn wrong(&self) -> Option<String> {
        let wrong = self.errors.on("words");
        wrong.map(|wrong| problem(&self.t, wrong))
    }

    fn longest(&self) -> i64 {
        LONGEST as i64
    }

    /// "Luis, everyone here"; none where it is private.
    fn seen_by(&self, win: &Win) -> Option<String> {
        let posts = self.posts.iter().filter(|post| post.win == win.id);
        let who = posts.map(|post| match (post.to, &post.name) {
            (Audience::Mentor, _) => self.t.wins_to_mentor(),
            (Audience::Counselor, _) => self.t.wins_to_counselor(),
            (Audience::House, _) => self.t.wins_to_house(),
            (Audience::Circle(_), name) => name.clone().unwrap_or_default(),
        });
        let who = who.collect::<Vec<_>>().join(", ");
        Some(who).filter(|who| !who.is_empty())
    }
}

fn problem(t: &Words, wrong: Wrong) -> String {
    match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Nothing => t.wins_bad_nothing(),
        Wrong::TooMany => t.wins_bad_too_many(),
    }
}

impl Kind {
    pub fn word(&self, t: &Words) -> String {
        word(t, *self)
    }
}

impl Win {
    /// "4 July"
    pub fn on(&self, t: &Words) -> String {
        t.short_day(self.day)
    }

    /// What it rests on, in words.
    pub fn rests(&self, t: &Words) -> String {
        match &self.rests {
            Rests::Hand => t.wins_rests_hand(),
            Rests::ReachOut => t.wins_rests_reach_out(),
            Rests::Help => t.wins_rests_help(),
            Rests::Appointment => t.wins_rests_appointment(),
            Rests::Routine(Some(title)) => t.wins_rests_routine(title.as_str()),
            Rests::Routine(None) => t.wins_rests_routine_gone(),
        }
    }
}

/// One win, and to whom it is shown.
#[derive(Template)]
#[template(path = "wins/show.html")]
pub struct Show {
    pub t: Frame,
    pub win: Win,
    /// Whom one could show it to, with their names.
    pub offered: Vec<(Audience, String)>,
    pub ticked: BTreeSet<Audience>,
    pub sent: Sent,
}

impl Show {
    fn label(&self, to: &Audience, names: &str) -> String {
        match (to, names.is_empty()) {
            (Audience::Mentor, false) => self.t.sharing_my_mentor_named(names),
            (Audience::Mentor, true) => self.t.sharing_my_mentor(),
            (Audience::Counselor, false) => self.t.sharing_my_counselor_named(names),
            (Audience::Counselor, true) => self.t.sharing_my_counselor(),
            (Audience::Circle(_), _) => self.t.wins_to_circle(names),
            (Audience::House, _) => self.t.wins_to_house(),
        }
    }

    fn is_ticked(&self, to: &Audience) -> bool {
        self.ticked.contains(to)
    }

    fn has_circle(&self) -> bool {
        self.offered.iter().any(|(to, _)| to.grantee().is_some())
    }
}

/// What residents show their house, for its manager.
#[derive(Template)]
#[template(path = "wins/house.html")]
pub struct House {
    pub t: Frame,
    pub shown: Vec<Shown>,
}
