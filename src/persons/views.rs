use askama::Template;
use time::Date;

use super::Line;
use crate::{
    access::Role,
    boards::mark_word,
    history::Said,
    milestones,
    people::store::Contact,
    routines::mark::Mark,
    sharing::store::Past,
    web::{Frame, Sent},
    wins::Shown,
};

#[derive(Template)]
#[template(path = "persons/show.html")]
pub struct Show {
    pub t: Frame,
    pub name: String,
    /// Nobody excuses themselves.
    pub is_self: bool,
    /// What the addresses about this person begin with.
    pub person_address: String,
    pub days: Vec<Day>,
    pub contact: Contact,
    pub milestones: Option<milestones::Card>,
    /// What they show whoever reads as such.
    pub wins: Vec<Shown>,
    /// What they share with the viewer, in the words they agreed to.
    pub shared: Vec<Past>,
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

/// What the page shows of the two weeks: a day, or a stretch of days on which nothing was due.
enum Part<'a> {
    Day(&'a Day),
    Quiet(String),
}

impl Show {
    /// Days with nothing on them take one line, however many follow each other.
    fn parts(&self) -> Vec<Part<'_>> {
        let stretches = self.days.chunk_by(|a, b| a.is_empty() && b.is_empty());
        stretches.map(|days| self.part(days)).collect()
    }

    /// Today comes first, so the last of a stretch is its earliest.
    fn part<'a>(&self, days: &'a [Day]) -> Part<'a> {
        match days {
            [day] if !day.is_empty() => Part::Day(day),
            [day] => Part::Quiet(self.t.persons_quiet_day(day.name.as_str())),
            [latest, .., earliest] => {
                let (from, to) = (earliest.name.as_str(), latest.name.as_str());
                Part::Quiet(self.t.persons_quiet_days(from, to))
            }
            [] => Part::Quiet(String::new()),
        }
    }

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
