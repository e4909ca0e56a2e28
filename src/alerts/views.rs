use askama::Template;
use time::Date;

use super::{
    Level, Source,
    people::{Fact, Mark, Person},
    told::day_word,
};
use crate::{
    access::Role,
    id::PersonId,
    web::{Frame, Sent},
    words::Words,
};

/// Who needs me and why, most urgent first; below, how the others' days went.
#[derive(Template)]
#[template(path = "alerts/index.html")]
pub struct Index {
    pub t: Frame,
    pub viewer: PersonId,
    pub people: Vec<Person>,
    pub live: String,
    pub sent: Sent,
}

impl Index {
    fn open(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| p.level.is_some())
    }

    fn others(&self) -> Vec<&Person> {
        self.people.iter().filter(|p| p.level.is_none()).collect()
    }

    fn role(&self) -> &str {
        self.t.path().split('/').nth(1).unwrap_or_default()
    }
}

impl Person {
    fn page(&self, role: &str) -> String {
        let (house, person) = (self.row.house_id, self.row.person_id);
        format!("/{role}/houses/{house}/people/{person}")
    }

    fn answers(&self, role: &str) -> String {
        format!("{}/alert", self.page(role))
    }

    fn initials(&self) -> String {
        let words = self.row.name.split_whitespace();
        words.filter_map(|w| w.chars().next()).take(2).collect()
    }

    fn class(&self) -> &'static str {
        match self.level {
            Some(Level::Now) => "now",
            Some(Level::Today) => "today",
            _ => "watch",
        }
    }

    fn tag(&self) -> &'static str {
        level_tag(self.level)
    }

    /// "Told: Max, today at 14:31; Cleo, today at 15:31".
    fn told_words(&self, t: &Words) -> Option<String> {
        let told = self.told.iter();
        let told: Vec<_> = told
            .map(|told| told.words(t, &self.time, self.now))
            .collect();
        (!told.is_empty()).then(|| t.alerts_told(told.join("; ")))
    }

    fn is_mine(&self, viewer: &PersonId) -> bool {
        self.row.taken_by == Some(*viewer)
    }

    fn level_word(&self, t: &Words) -> String {
        match self.level {
            Some(Level::Now) => t.alerts_level_now(),
            Some(Level::Today) => t.alerts_level_today(),
            _ => t.alerts_level_watch(),
        }
    }

    fn sentences(&self, t: &Words) -> Vec<String> {
        self.facts
            .iter()
            .map(|fact| fact.sentence(t, self.today))
            .collect()
    }

    fn marks_label(&self, t: &Words) -> String {
        let count = |mark| self.marks.iter().filter(|m| **m == mark).count() as i64;
        t.alerts_marks(
            count(Mark::Excused),
            count(Mark::Kept),
            count(Mark::Missed),
            count(Mark::Part),
        )
    }
}

impl Mark {
    fn class(&self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Part => "part",
            Self::Missed => "missed",
            Self::Excused => "excused",
            Self::NotYet => "notyet",
        }
    }
}

impl Fact {
    fn sentence(&self, t: &Words, today: Date) -> String {
        let (title, settled) = (self.title.as_deref(), self.is_settled);
        sentence(t, title, self.source, settled, self.day, today)
    }
}

/// A fact in plain words, the same for whoever may know it.
pub fn sentence(
    t: &Words,
    title: Option<&str>,
    source: Source,
    is_settled: bool,
    day: Date,
    today: Date,
) -> String {
    let when = day_word(t, day, today);
    let title = match (title, source) {
        (Some(title), _) => t.alerts_titled(title),
        (None, Source::Program) => t.alerts_program_item(),
        (None, _) => t.alerts_own_item(),
    };
    match (source, is_settled) {
        (Source::Wish, false) => t.alerts_wish(when),
        (Source::Wish, true) => t.alerts_wish_settled(),
        (_, true) => t.alerts_settled(title),
        (_, false) => t.alerts_missed(title, when),
    }
}

pub fn level_tag(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Now) => "tag concern",
        Some(Level::Today) => "tag light",
        _ => "tag",
    }
}
