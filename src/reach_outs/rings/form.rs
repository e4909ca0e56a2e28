//! The form of rings and waits.
use std::collections::HashMap;

use serde::Deserialize;

use super::Settings;
use crate::{
    id::PersonId,
    reach_outs::{
        Candidate, Limits,
        content::Moment,
        course::{FIRST, NEXT},
    },
    web::{Errors, Sent},
};

/// As typed. `ring-…` names a person, `moment-…` a moment.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RingsForm {
    pub wait_first: String,
    pub wait_next: String,
    pub wait_last: String,
    pub cravings_at: String,
    pub cravings_send: String,
    #[serde(flatten)]
    pub sent: Sent,
    #[serde(flatten)]
    pub choices: HashMap<String, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The least and the most this house allows.
    Wait(i16, i16),
    Cravings,
    /// Sends by itself, but at which number?
    CravingsMissing,
    Person,
}

/// What a form means: settings, and who stands in which ring.
#[derive(Debug, PartialEq)]
pub struct NewRings {
    pub settings: Settings,
    pub rings: Vec<(PersonId, i16)>,
}

impl RingsForm {
    pub fn of(settings: &Settings, people: &[Candidate]) -> Self {
        let [first, next, last] = settings.waits.map(|wait| wait.to_string());
        let rings = people.iter().filter_map(|person| {
            let ring = person.ring?;
            Some((format!("ring-{}", person.id), ring.to_string()))
        });
        let moments = settings.first.iter();
        let moments =
            moments.map(|(moment, id)| (format!("moment-{}", moment.key()), id.to_string()));
        Self {
            wait_first: first,
            wait_next: next,
            wait_last: last,
            cravings_at: settings
                .cravings_at
                .map(|n| n.to_string())
                .unwrap_or_default(),
            cravings_send: if settings.cravings_send { "yes" } else { "" }.to_owned(),
            sent: Sent::blank(),
            choices: rings.chain(moments).collect(),
        }
    }

    /// The ring typed for someone, as the form shows it.
    pub fn ring_of(&self, person: &PersonId) -> &str {
        let typed = self.choices.get(&format!("ring-{person}"));
        typed.map_or("", String::as_str)
    }

    pub fn first_of(&self, moment: &Moment) -> &str {
        let typed = self.choices.get(&format!("moment-{}", moment.key()));
        typed.map_or("", String::as_str)
    }

    pub fn parse(&self, people: &[Candidate], limits: Limits) -> Result<NewRings, Errors<Wrong>> {
        let mut errors = Errors::none();
        let mut wait = |field, typed: &str| {
            let found = typed.trim().parse().ok().filter(|n| limits.allow(*n));
            found.unwrap_or_else(|| {
                errors.add(field, Wrong::Wait(limits.least, limits.most));
                limits.least
            })
        };
        let waits = [
            wait("wait_first", &self.wait_first),
            wait("wait_next", &self.wait_next),
            wait("wait_last", &self.wait_last),
        ];
        let cravings_at = self.cravings(&mut errors);
        let rings = people
            .iter()
            .filter_map(|person| match self.ring_of(&person.id) {
                "1" => Some((person.id, FIRST)),
                "2" => Some((person.id, NEXT)),
                _ => None,
            });
        let rings = rings.collect();
        let mut first = std::collections::BTreeMap::new();
        for moment in Moment::ALL {
            match (self.first_of(moment), self.first_of(moment).parse()) {
                ("", _) => {}
                (_, Ok(id)) if people.iter().any(|p| p.id == id) => drop(first.insert(*moment, id)),
                _ => errors.add("moments", Wrong::Person),
            }
        }
        errors.into_result(|| NewRings {
            settings: Settings {
                waits,
                first,
                cravings_at,
                cravings_send: self.cravings_send == "yes",
            },
            rings,
        })
    }

    fn cravings(&self, errors: &mut Errors<Wrong>) -> Option<u8> {
        let typed = self.cravings_at.trim();
        let found = typed.parse().ok().filter(|n| (1..=10).contains(n));
        match found {
            None if !typed.is_empty() => errors.add("cravings_at", Wrong::Cravings),
            None if self.cravings_send == "yes" => {
                errors.add("cravings_at", Wrong::CravingsMissing);
            }
            _ => {}
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_come_back_as_they_were_written_down() {
        let settings = Settings {
            waits: [5, 20, 30],
            cravings_at: Some(6),
            cravings_send: true,
            ..Settings::default()
        };
        let new = RingsForm::of(&settings, &[]).parse(&[], Limits::default());
        assert_eq!(new.unwrap().settings, settings);
    }

    #[test]
    fn each_wait_keeps_to_the_limits_of_the_house() {
        let mut form = RingsForm::of(&Settings::default(), &[]);
        form.wait_next = "61".into();
        form.wait_last = "soon".into();
        form.cravings_at = "11".into();
        form.choices
            .insert("moment-alone".into(), PersonId::new().to_string());
        let errors = form.parse(&[], Limits::default()).unwrap_err();
        assert_eq!(errors.on("wait_first"), None);
        assert_eq!(errors.on("wait_next"), Some(Wrong::Wait(2, 60)));
        assert_eq!(errors.on("wait_last"), Some(Wrong::Wait(2, 60)));
        assert_eq!(errors.on("cravings_at"), Some(Wrong::Cravings));
        assert_eq!(errors.on("moments"), Some(Wrong::Person));
    }

    #[test]
    fn nothing_is_sent_by_itself_without_a_number() {
        let mut form = RingsForm::of(&Settings::default(), &[]);
        form.cravings_send = "yes".into();
        let errors = form.parse(&[], Limits::default()).unwrap_err();
        assert_eq!(errors.on("cravings_at"), Some(Wrong::CravingsMissing));
    }
}
