use askama::Template;
use time::Date;

use super::{
    Known, Level, holds,
    outages::Outage,
    people::{Fact, Person},
    sentences::{composed, sentence},
};
use crate::{
    access::Role,
    id::PersonId,
    reach_outs::Asks,
    routines::mark::Mark,
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
    /// Told once, until they have read it.
    pub outages: Vec<Outage>,
    /// Who asks for the reader; a manager's are on a page of their own.
    pub asks: Asks,
    pub live: String,
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

    fn acts_as(&self) -> Role {
        let mut roles = Role::ALL.into_iter();
        roles.find(|role| self.t.is(*role)).unwrap_or(Role::Mentor)
    }

    /// Each form is a sending of its own.
    fn sent(&self) -> Sent {
        Sent::blank()
    }

    /// "3 of 5 today", for those who walk with them; a manager has the board.
    fn today(&self, person: &Person) -> Option<String> {
        let (sum, t) = (&person.sum, &self.t);
        let is_shown = sum.due > 0 && !t.path().starts_with("/manager/");
        is_shown.then(|| t.alerts_kept_today(sum.due, sum.kept))
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

    /// "Sam handed this on to Ana, today at 14:10."
    fn handed_words(&self, t: &Words) -> Vec<String> {
        let handed = self.handed.iter();
        handed
            .map(|handed| handed.words(t, &self.told, &self.time, self.now))
            .collect()
    }

    /// "Max is on it since 15:00"
    fn on_it_words(&self, t: &Words) -> Vec<String> {
        holds::on_it(t, &self.holds, &self.time, self.now)
    }

    /// "Cleo took it over from Max, today at 16:10."
    fn taken_over_words(&self, t: &Words) -> Vec<String> {
        holds::taken_over(t, &self.holds, &self.time, self.now)
    }

    fn level_word(&self, t: &Words) -> String {
        match self.level {
            Some(Level::Now) => t.alerts_level_now(),
            Some(Level::Today) => t.alerts_level_today(),
            _ => t.alerts_level_watch(),
        }
    }

    fn sentences(&self, t: &Words) -> Vec<String> {
        let known = self.facts.iter().filter(|f| !f.is_settled());
        let known: Vec<Known> = known.map(Fact::known).collect();
        let composed = composed(t, &known, &self.sum, &self.time, self.now);
        let facts = self.facts.iter().map(|fact| fact.sentence(t, self.today));
        composed.into_iter().chain(facts).collect()
    }

    fn marks_label(&self, t: &Words) -> String {
        let count = |mark| self.marks.iter().filter(|m| **m == mark).count() as i64;
        t.alerts_marks(
            count(Mark::Excused),
            count(Mark::Kept),
            count(Mark::Missed),
            count(Mark::Partly),
        )
    }
}

impl Fact {
    fn sentence(&self, t: &Words, today: Date) -> String {
        let (title, settled) = (self.title.as_deref(), self.is_settled());
        sentence(t, title, self.source, settled, self.day, today)
    }
}

pub fn level_tag(level: Option<Level>) -> &'static str {
    match level {
        Some(Level::Now) => "tag concern",
        Some(Level::Today) => "tag light",
        _ => "tag",
    }
}
