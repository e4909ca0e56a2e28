//! One ask as its reader sees it.
use crate::{
    access::Role,
    id::*,
    reach_outs::{
        content::{Content, How},
        course::{FIRST, Step},
        words,
    },
    web::Sent,
    words::Words,
};

/// What an ask says to its reader.
pub struct Card {
    pub id: ReachOutId,
    pub house: HouseId,
    pub house_name: String,
    pub person: PersonId,
    pub name: String,
    pub phone: Option<String>,
    /// Blank for whoever is on call.
    pub content: Content,
    pub said: Vec<Said>,
    /// Since it was sent.
    pub minutes: i64,
    /// Until the next people are asked.
    pub due_in: Option<i64>,
    pub ring: i16,
    pub call_only: bool,
    pub has_passed: bool,
    pub claimed_by: Option<PersonId>,
    pub claimed_name: Option<String>,
    pub step: Option<Step>,
    /// In which the reader was asked.
    pub role: Role,
    pub(super) is_news: bool,
    pub(super) is_looked: bool,
}

/// Words someone added.
#[derive(Default)]
pub struct Said {
    pub name: String,
    pub words: String,
}

/// Someone the reader was there for.
#[derive(sqlx::FromRow)]
pub struct Thanks {
    pub name: String,
    pub is_thanked: bool,
}

impl Card {
    /// "Ana asks for someone to talk to".
    pub fn title(&self, t: &Words) -> String {
        let name = self.name.as_str();
        match self.call_only {
            true => t.reach_outs_asks_call(name),
            false => words::asks(t, name, &self.content, self.ring == FIRST),
        }
    }

    /// "4 minutes ago", and whether one is the first.
    pub fn when(&self, t: &Words) -> String {
        words::ago(t, self.minutes)
    }

    /// What it is like, how strong, how to come near: short.
    pub fn facts(&self, t: &Words) -> Vec<String> {
        let content = &self.content;
        let moments = content.moments.iter().map(|m| words::moment(t, m));
        let strength = content.strength.map(|n| t.reach_outs_strength_of(n));
        moments.chain(strength).collect()
    }

    pub fn how(&self, t: &Words) -> Option<String> {
        let name = self.name.as_str();
        self.content.how.map(|how| match how {
            How::CallMe => t.reach_outs_how_call_asked(name),
            How::Come => t.reach_outs_how_come_asked(name),
            How::Write => t.reach_outs_how_write_asked(name),
        })
    }

    pub fn is_mine(&self, viewer: &PersonId) -> bool {
        self.claimed_by == Some(*viewer)
    }

    pub fn is_at(&self, step: &str) -> bool {
        let now = match self.step {
            Some(Step::OnTheWay) => "on_the_way",
            Some(Step::Talking) => "talking",
            _ => "answered",
        };
        now == step
    }

    /// "Say where you are within 12 minutes, or the next people are asked."
    pub fn limit(&self, t: &Words) -> Option<String> {
        self.due_in
            .map(|minutes| t.reach_outs_silence(minutes.max(1)))
    }

    /// Where its answers go.
    pub fn address(&self) -> String {
        let (role, house, id) = (self.role, self.house, self.id);
        format!("/{role}/houses/{house}/reach-outs/{id}")
    }

    pub fn initials(&self) -> String {
        words::initials(&self.name)
    }

    pub fn step_word(&self, t: &Words) -> Option<String> {
        let name = self.claimed_name.as_deref()?;
        self.step.map(|step| words::step(t, name, step))
    }

    /// Each form is a sending of its own.
    pub fn blank(&self) -> Sent {
        Sent::blank()
    }
}
