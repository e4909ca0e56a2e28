use askama::Template;
use time::Date;

use super::{CorrectionForm, LONGEST_REASON, OUTCOMES, Wrong, is_the_houses, outcome_name};
use crate::{
    access::{About, policy::CorrectDay},
    id::RoutineAssignmentId,
    persons::{self, Line},
    routines::{
        Outcome,
        day::{Fact, kept::Correction},
    },
    web::{Errors, Frame, Sent, text_problem},
};

/// What lies behind a mark of the board.
#[derive(Template)]
#[template(path = "corrections/show.html")]
pub struct Show<'a> {
    pub t: Frame,
    pub name: String,
    pub date: String,
    pub person_address: String,
    pub day: Date,
    pub items: Vec<Item>,
    pub typed: Option<Typed<'a>>,
}

/// A correction as it was typed, and what is wrong with it.
pub struct Typed<'a> {
    pub assignment: RoutineAssignmentId,
    pub form: &'a CorrectionForm,
    pub errors: Errors<Wrong>,
}

pub struct Item {
    pub assignment: RoutineAssignmentId,
    pub line: Line,
    pub window: Option<String>,
    pub outcome: Option<Outcome>,
    /// The house's own, and over.
    pub may_change: bool,
    /// Each form is a sending of its own.
    pub sent: [Sent; 2],
}

impl Item {
    pub fn of(of: &About<CorrectDay>, fact: &Fact, corrections: &[Correction]) -> Self {
        Self {
            assignment: fact.assignment,
            line: Line::of(of, fact, corrections),
            window: persons::window(of, fact),
            outcome: fact.outcome(),
            may_change: !of.is_self() && is_the_houses(fact) && fact.is_settled(of.at()),
            sent: [Sent::blank(), Sent::blank()],
        }
    }

    fn is_excused(&self) -> bool {
        self.outcome == Some(Outcome::Excused)
    }
}

impl Show<'_> {
    fn typed(&self, item: &Item) -> Option<&Typed<'_>> {
        let typed = self.typed.as_ref();
        typed.filter(|typed| typed.assignment == item.assignment)
    }

    fn reason(&self, item: &Item) -> &str {
        self.typed(item).map_or("", |typed| &typed.form.reason)
    }

    fn outcomes(&self) -> [(&'static str, String); 4] {
        OUTCOMES.map(|outcome| {
            let t = &self.t;
            let word = match outcome {
                Outcome::Kept => t.day_kept(),
                Outcome::KeptLate => t.day_kept_late(),
                Outcome::Missed => t.day_missed(),
                Outcome::Excused => t.day_excused(),
            };
            (outcome_name(outcome), word)
        })
    }

    /// What was chosen; nothing is chosen for anyone.
    fn is_chosen(&self, item: &Item, outcome: &str) -> bool {
        self.typed(item)
            .is_some_and(|typed| typed.form.outcome == outcome)
    }

    fn wrong(&self, item: &Item, field: &str) -> Option<String> {
        let t = &self.t;
        self.typed(item)?.errors.on(field).map(|wrong| match wrong {
            Wrong::Outcome => t.corrections_bad_outcome(),
            Wrong::Same => t.corrections_same(),
            Wrong::Open => t.corrections_open(),
            Wrong::Reason(problem) => text_problem(t, problem),
        })
    }

    fn longest_reason(&self) -> usize {
        LONGEST_REASON
    }
}
