//! What a person chose: the form of the page, and what it means.
use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Channel, Hours, Matter};
use crate::{
    house_time::WallTime,
    web::{Errors, Sent},
};

/// What can be wrong in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Time,
    Address,
    /// A shared phone would tell the next person who holds it.
    SharedPhone,
}

/// As typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChoicesForm {
    /// "email-asked", channel and matter.
    pub wants: Vec<String>,
    pub quiet_from: String,
    pub quiet_until: String,
    pub now_anyway: Option<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

pub type Wants = BTreeSet<(Channel, Matter)>;

impl ChoicesForm {
    pub fn of(wants: &Wants, hours: &Hours) -> Self {
        Self {
            wants: wants.iter().map(|(c, m)| spelled(*c, *m)).collect(),
            quiet_from: hours.quiet_from.to_string(),
            quiet_until: hours.quiet_until.to_string(),
            now_anyway: hours.now_anyway.then(|| "yes".to_owned()),
            sent: Sent::blank(),
        }
    }

    pub fn wants(&self, channel: &Channel, matter: &Matter) -> bool {
        self.wants.contains(&spelled(*channel, *matter))
    }

    /// What it means, or a message beside each time that is none.
    pub fn parse(&self) -> Result<(Wants, Hours), Errors<Wrong>> {
        let mut errors = Errors::none();
        let mut wall = |field, typed: &str| {
            let wall = typed.trim().parse::<WallTime>();
            wall.map_err(|_| errors.add(field, Wrong::Time))
                .unwrap_or(WallTime::MIDNIGHT)
        };
        let hours = Hours {
            quiet_from: wall("quiet_from", &self.quiet_from),
            quiet_until: wall("quiet_until", &self.quiet_until),
            now_anyway: self.now_anyway.is_some(),
        };
        let wants = self.wants.iter().filter_map(|want| {
            let (channel, matter) = want.split_once('-')?;
            Some((Channel::of_name(channel)?, Matter::of_name(matter)?))
        });
        let wants = wants.collect();
        errors.into_result(|| (wants, hours))
    }
}

fn spelled(channel: Channel, matter: Matter) -> String {
    format!("{}-{}", channel.name(), matter.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_comes_back_as_it_was() {
        let wants = Wants::from([
            (Channel::Email, Matter::Asked),
            (Channel::Push, Matter::Care),
        ]);
        let hours = Hours {
            now_anyway: true,
            ..Hours::default()
        };
        let form = ChoicesForm::of(&wants, &hours);
        assert!(
            form.wants(&Channel::Email, &Matter::Asked)
                && !form.wants(&Channel::Email, &Matter::Care)
        );
        assert_eq!(form.parse().unwrap(), (wants, hours));
    }

    #[test]
    fn a_time_that_is_none_has_its_message_and_a_strange_wish_is_no_wish() {
        let form = ChoicesForm {
            wants: vec!["owl-asked".into(), "email".into()],
            quiet_from: "25:00".into(),
            quiet_until: "07:00".into(),
            ..ChoicesForm::default()
        };
        assert_eq!(
            form.parse().unwrap_err().on("quiet_from"),
            Some(Wrong::Time)
        );
        let form = ChoicesForm {
            quiet_from: "22:00".into(),
            ..form
        };
        assert!(form.parse().unwrap().0.is_empty());
    }
}
