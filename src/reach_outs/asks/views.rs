use askama::Template;

use super::{Card, card::Thanks, of_standing};
use crate::{
    access::Standing,
    db::Tx,
    error::Result,
    id::*,
    looking_out::{self, Reader, Waiting},
    reach_outs::signs::{self, AskedSign},
    seal::Key,
    web::{Frame, Sent, Text, text_problem},
    words::Words,
};

/// What waits for one reader: asks, and quiet signs someone would like to agree on.
pub struct Asks {
    pub viewer: PersonId,
    pub cards: Vec<Card>,
    pub signs: Vec<AskedSign>,
    /// Standing requests and kind notices.
    pub care: Waiting,
    pub problem: Option<Problem>,
}

/// A form that needs another look.
pub struct Problem {
    pub id: ReachOutId,
    pub wrong: Text,
    pub typed: String,
}

impl Asks {
    pub fn new(viewer: PersonId, cards: Vec<Card>, signs: Vec<AskedSign>) -> Self {
        Self {
            viewer,
            cards,
            signs,
            care: Waiting::default(),
            problem: None,
        }
    }

    pub fn with(mut self, care: Waiting) -> Self {
        self.care = care;
        self
    }

    /// In a role, in a house.
    pub async fn of(tx: &mut Tx, of: &Standing, key: &Key) -> Result<Self> {
        let cards = of_standing(tx, of, key).await?;
        let signs = signs::asked(tx, of, key).await?;
        let care = looking_out::waiting(tx, &Reader::of(of), key).await?;
        Ok(Self::new(of.viewer().id, cards, signs).with(care))
    }

    fn problem_of(&self, id: &ReachOutId) -> Option<&Problem> {
        self.problem.as_ref().filter(|problem| problem.id == *id)
    }

    pub fn typed(&self, id: &ReachOutId) -> &str {
        self.problem_of(id)
            .map_or("", |problem| problem.typed.as_str())
    }

    pub fn wrong(&self, t: &Words, id: &ReachOutId) -> Option<String> {
        let problem = self.problem_of(id);
        problem.map(|problem| text_problem(t, problem.wrong))
    }

    pub fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// Nobody asks for anything.
    pub fn is_quiet(&self) -> bool {
        self.cards.is_empty() && self.care.is_quiet()
    }
}

/// Who asks for me; below, whom I was there for.
#[derive(Template)]
#[template(path = "reach_outs/asks.html")]
pub struct Index {
    pub t: Frame,
    pub live: String,
    pub asks: Asks,
    pub thanks: Vec<Thanks>,
    /// In the last thirty days.
    pub given: i64,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "reach_outs/asks_phone.html")]
pub struct Phone {
    pub t: Frame,
    pub live: String,
    pub asks: Asks,
}

impl Index {
    pub fn phone(self) -> Phone {
        Phone {
            t: self.t,
            live: self.live,
            asks: self.asks,
        }
    }
}
