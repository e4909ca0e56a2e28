//! A day put right by the manager: one item of the house excused, or its outcome corrected with a reason
//! that the resident reads.
mod deed;
pub mod export;
mod routes;
mod store;
mod views;

pub use routes::routes;

use serde::Deserialize;

use crate::{
    routines::{Outcome, Source, day::Fact},
    timestamp::Timestamp,
    web::{Errors, Sent, Text, line},
};

pub const LONGEST_REASON: usize = 200;

pub const OUTCOMES: [Outcome; 4] = [
    Outcome::Kept,
    Outcome::KeptLate,
    Outcome::Missed,
    Outcome::Excused,
];

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CorrectionForm {
    pub outcome: String,
    pub reason: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What it means.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCorrection {
    pub outcome: Outcome,
    /// Empty for a single excuse: why someone needs one is theirs.
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Outcome,
    /// It says so already.
    Same,
    /// It is not over yet: there is nothing to correct.
    Open,
    Reason(Text),
}

/// As forms and the database spell it.
pub fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Kept => "kept",
        Outcome::KeptLate => "kept_late",
        Outcome::Missed => "missed",
        Outcome::Excused => "excused",
    }
}

impl CorrectionForm {
    pub fn parse(&self) -> Result<NewCorrection, Errors<Wrong>> {
        let mut errors = Errors::none();
        let outcome = OUTCOMES
            .into_iter()
            .find(|o| outcome_name(*o) == self.outcome);
        if outcome.is_none() {
            errors.add("outcome", Wrong::Outcome);
        }
        let reason = line(&self.reason, LONGEST_REASON);
        if let Err(problem) = reason {
            errors.add("reason", Wrong::Reason(problem));
        }
        match (outcome, reason) {
            (Some(outcome), Ok(reason)) => Ok(NewCorrection { outcome, reason }),
            _ => Err(errors),
        }
    }
}

impl NewCorrection {
    /// One occurrence excused by hand.
    pub fn excuse() -> Self {
        Self {
            outcome: Outcome::Excused,
            reason: String::new(),
        }
    }
}

/// Only what the house itself asks for is the manager's to correct.
pub fn is_the_houses(fact: &Fact) -> bool {
    fact.source == Source::House
}

/// What keeps this outcome from being put in place of the one there is.
pub fn hindrance(fact: &Fact, outcome: Outcome, now: Timestamp) -> Option<Wrong> {
    let recorded = fact.happened.map(|h| h.outcome);
    match (fact.is_settled(now), recorded == Some(outcome)) {
        (false, _) => Some(Wrong::Open),
        (_, true) => Some(Wrong::Same),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_correction_needs_an_outcome_and_a_reason_of_up_to_200_letters() {
        let form = |outcome: &str, reason: &str| CorrectionForm {
            outcome: outcome.into(),
            reason: reason.into(),
            ..CorrectionForm::default()
        };
        let wrong = |form: CorrectionForm, field| form.parse().err().and_then(|e| e.on(field));
        assert!(form("kept_late", &"é".repeat(200)).parse().is_ok());
        assert_eq!(wrong(form("done", "x"), "outcome"), Some(Wrong::Outcome));
        let missing = Some(Wrong::Reason(Text::Missing));
        assert_eq!(wrong(form("kept", "  "), "reason"), missing);
        let long = Some(Wrong::Reason(Text::TooLong(200)));
        assert_eq!(wrong(form("kept", &"é".repeat(201)), "reason"), long);
    }
}
