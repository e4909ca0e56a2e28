use askama::Template;

use super::{
    cards::Card,
    content::Kind,
    form::{HelpForm, Wrong},
};
use crate::{
    web::{Errors, Frame, text_problem},
    words::Words,
};

/// Who could use a hand, who offers one, what is mine.
#[derive(Template)]
#[template(path = "help/index.html")]
pub struct Index {
    pub t: Frame,
    pub mine: Vec<Card>,
    pub asks: Vec<Card>,
    pub offers: Vec<Card>,
    pub over: Vec<Card>,
}

impl Index {
    pub fn of(t: Frame, cards: Vec<Card>) -> Self {
        let (over, live): (Vec<_>, Vec<_>) = cards.into_iter().partition(|card| card.is_over);
        let (mine, house): (Vec<_>, Vec<_>) = live.into_iter().partition(|card| card.is_mine);
        let (offers, asks) = house.into_iter().partition(|card| card.is_offer);
        Self {
            t,
            mine,
            asks,
            offers,
            over,
        }
    }
}

/// Asking, or offering.
#[derive(Template)]
#[template(path = "help/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a HelpForm,
    pub errors: &'a Errors<Wrong>,
}

impl New<'_> {
    fn is_offer(&self) -> bool {
        self.form.what == "offer"
    }

    fn kinds(&self) -> &'static [Kind] {
        Kind::ALL
    }

    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Kind => t.help_bad_kind(),
            Wrong::Day => t.help_bad_day(),
            Wrong::Time => t.wrong_time(),
            Wrong::TimeAlone => t.help_bad_time_alone(),
            Wrong::TooMany => t.help_bad_many(),
        })
    }
}

/// "Ride".
pub fn kind_word(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::Ride => t.help_kind_ride(),
        Kind::JobPreparation => t.help_kind_job_preparation(),
        Kind::Budgeting => t.help_kind_budgeting(),
        Kind::Forms => t.help_kind_forms(),
        Kind::Reminders => t.help_kind_reminders(),
        Kind::Childcare => t.help_kind_childcare(),
        Kind::ChoresSwap => t.help_kind_chores_swap(),
        Kind::Company => t.help_kind_company(),
    }
}
