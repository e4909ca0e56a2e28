use askama::Template;
use time::Date;

use super::Line;
use crate::{
    access::Role,
    boards::mark_word,
    history::Said,
    people::store::Contact,
    routines::mark::Mark,
    web::{Frame, Sent},
};

#[derive(Template)]
#[template(path = "persons/show.html")]
pub struct Show {
    pub t: Frame,
    pub name: String,
    /// What the addresses about this person begin with.
    pub person_address: String,
    pub days: Vec<Day>,
    pub contact: Contact,
    pub sent: Sent,
}

/// A day, as far as the viewer may know of it.
pub struct Day {
    pub day: Date,
    pub name: String,
    pub mark: Option<Mark>,
    pub lines: Vec<Line>,
    pub said: Vec<Said>,
}

impl Day {
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.said.is_empty()
    }
}

impl Show {
    fn is_empty(&self) -> bool {
        self.days.iter().all(Day::is_empty)
    }

    fn word(&self, mark: &Mark) -> String {
        mark_word(&self.t, Some(*mark))
    }

    fn can_be_reached(&self) -> bool {
        self.contact.phone.is_some() || self.contact.email.is_some()
    }
}
