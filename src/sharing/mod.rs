//! What a resident lets others read: class by class, each audience by itself, in force on the next request.
pub mod export;
mod routes;
pub mod store;
mod views;

pub use routes::routes;
pub use views::words_of;

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::{access::Class, id::PersonId, web::Sent};

/// Who may be let in. Nothing is implied: a mentor is no counselor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Mentor,
    Counselor,
    /// People of the house, named one by one.
    Circle(PersonId),
    /// Whoever lives where one lives, and the manager there.
    House,
}

impl Audience {
    pub fn name(self) -> &'static str {
        match self {
            Self::Mentor => "mentor",
            Self::Counselor => "counselor",
            Self::Circle(_) => "circle",
            Self::House => "house",
        }
    }

    /// As the database keeps it.
    pub fn of(name: &str, grantee: Option<PersonId>) -> Option<Self> {
        match (name, grantee) {
            ("mentor", None) => Some(Self::Mentor),
            ("counselor", None) => Some(Self::Counselor),
            ("house", None) => Some(Self::House),
            ("circle", Some(person)) => Some(Self::Circle(person)),
            _ => None,
        }
    }

    pub fn grantee(self) -> Option<PersonId> {
        match self {
            Self::Circle(person) => Some(person),
            _ => None,
        }
    }
}

/// One box on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    pub class: Class,
    pub audience: Audience,
}

/// May the class be shared with such an audience? The rows of docs/access.md.
fn is_offered(class: Class, audience: Audience) -> bool {
    match (class, audience) {
        (Class::Milestones, _) => true,
        (_, Audience::House) => false,
        (Class::Notes | Class::Contact, _) => true,
        (_, Audience::Circle(_)) => false,
        // A counselor knows what program items are called: they asked for them.
        (Class::ProgramTitles, Audience::Counselor) => false,
        _ => true,
    }
}

/// What can be shared with such an audience.
pub fn offered(audience: Audience) -> Vec<Class> {
    let mut classes = Class::SHARED.to_vec();
    classes.retain(|class| is_offered(*class, audience));
    classes
}

/// As sent: each ticked box as "class audience" or "class circle person".
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ShareForm {
    pub share: Vec<String>,
    #[serde(flatten)]
    pub sent: Sent,
}

impl Share {
    /// None for a box that no page of ours has.
    pub fn parse(typed: &str, circle: &[PersonId]) -> Option<Self> {
        let mut words = typed.split(' ');
        let class = words.next()?;
        let class = Class::SHARED.into_iter().find(|c| c.name() == class)?;
        let audience = match (words.next()?, words.next()) {
            ("mentor", None) => Audience::Mentor,
            ("counselor", None) => Audience::Counselor,
            ("house", None) => Audience::House,
            ("circle", Some(id)) => {
                Audience::Circle(id.parse().ok().filter(|id| circle.contains(id))?)
            }
            _ => return None,
        };
        is_offered(class, audience).then_some(Self { class, audience })
    }

    /// The value of its box.
    pub fn value(self) -> String {
        let grantee = self.audience.grantee().map(|id| format!(" {id}"));
        format!(
            "{} {}{}",
            self.class.name(),
            self.audience.name(),
            grantee.unwrap_or_default()
        )
    }
}

impl ShareForm {
    /// None where a box is not one of ours.
    pub fn parse(&self, circle: &[PersonId]) -> Option<BTreeSet<Share>> {
        self.share
            .iter()
            .map(|typed| Share::parse(typed, circle))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_is_what_the_table_offers_and_nothing_else() {
        let ben = PersonId::new();
        let parse = |typed: &str| Share::parse(typed, &[ben]);
        for class in Class::SHARED {
            for audience in [
                Audience::Mentor,
                Audience::Counselor,
                Audience::Circle(ben),
                Audience::House,
            ] {
                let share = Share { class, audience };
                let offered = is_offered(class, audience);
                assert_eq!(
                    parse(&share.value()),
                    offered.then_some(share),
                    "{}",
                    share.value()
                );
            }
        }
        let stranger = format!("notes circle {}", PersonId::new());
        for wrong in [
            "mood manager",
            "mood house",
            "milestones manager",
            "routine mentor",
            "mood",
            "mood circle",
            &stranger,
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
