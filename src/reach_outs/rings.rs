//! `/resident/reach-outs/rings`: whom I ask first and next, how long each ring has, who is first in which
//! moment, and what happens when a craving is strong.
mod form;
mod routes;
mod store;
mod views;

pub use form::{RingsForm, Wrong};
pub use routes::routes;
pub use store::{open_settings, settings};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::content::Moment;
use crate::id::PersonId;

/// Minutes a ring has where nothing is set.
pub const WAIT: i16 = 10;

/// The resident's own, kept as one sealed text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Minutes: first people, next ring, staff on call.
    pub waits: [i16; 3],
    /// Each moment may have its own first helper.
    pub first: BTreeMap<Moment, PersonId>,
    /// "Cravings at 6 or more: not alone."
    pub cravings_at: Option<u8>,
    /// Then it is sent by itself; else it is only offered.
    pub cravings_send: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            waits: [WAIT; 3],
            first: BTreeMap::new(),
            cravings_at: None,
            cravings_send: false,
        }
    }
}

impl Settings {
    /// Is a craving as strong as one does not want to be alone with?
    pub fn is_not_alone(&self, cravings: Option<u8>) -> bool {
        let at = self.cravings_at.zip(cravings);
        at.is_some_and(|(at, cravings)| cravings >= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_own_number_decides_about_cravings() {
        let at = |cravings_at| Settings {
            cravings_at,
            ..Settings::default()
        };
        assert!(at(Some(6)).is_not_alone(Some(6)) && at(Some(6)).is_not_alone(Some(10)));
        assert!(!at(Some(6)).is_not_alone(Some(5)) && !at(Some(6)).is_not_alone(None));
        assert!(
            !at(None).is_not_alone(Some(10)),
            "without a number nothing is offered"
        );
    }

    #[test]
    fn settings_of_an_older_version_still_open() {
        let settings: Settings = serde_json::from_str("{\"cravings_at\":7}").unwrap();
        assert_eq!((settings.cravings_at, settings.waits), (Some(7), [WAIT; 3]));
    }
}
