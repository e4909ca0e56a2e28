//! What is celebrated. Sealed in its row; worded for whoever reads it.
use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    error::Result,
    id::*,
    milestones::{Kind, What as First, reckoning::Span},
    seal::{Key, Place, Sealed},
};

/// What someone reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// So long in recovery, as the person counts.
    Recovery(Span),
    /// So long in this house.
    InHouse(Span),
    /// A first time or another, as the person noted and posted it.
    First { id: MilestoneId, what: First },
}

fn place(id: CelebrationId) -> Place<'static, CelebrationId> {
    Place {
        table: "celebrations",
        column: "what",
        row: id,
    }
}

impl What {
    /// None for what no reckoning tells: firsts are posted by the person.
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Recovery(span) => Some(Self::Recovery(span)),
            Kind::House(span) => Some(Self::InHouse(span)),
            Kind::First(_) => None,
        }
    }

    pub fn seal(&self, key: &Key, id: CelebrationId) -> Result<Sealed> {
        Ok(key.seal(&place(id), &serde_json::to_string(self)?))
    }

    pub fn open(key: &Key, id: CelebrationId, sealed: &Sealed) -> Result<Self> {
        Ok(serde_json::from_str(&key.open(&place(id), sealed)?)?)
    }

    /// The same for the same thing on the same day of the same person in the same house, and tells nothing. A first is
    /// the same on whichever day.
    pub fn mark(&self, key: &Key, house: HouseId, person: PersonId, day: Date) -> Result<String> {
        if let Self::First { id, .. } = self {
            return Ok(Self::mark_of_first(key, house, person, *id));
        }
        let what = serde_json::to_string(self)?;
        Ok(key.fingerprint(&format!("celebration {house} {person} {day} {what}")))
    }

    pub fn mark_of_first(key: &Key, house: HouseId, person: PersonId, id: MilestoneId) -> String {
        let kind = Kind::First(id);
        key.fingerprint(&format!("celebration {house} {person} {kind}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_mark_is_the_same_for_the_same_and_another_for_anything_else() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let (house, ana, ben) = (HouseId::new(), PersonId::new(), PersonId::new());
        let mark = |what: &What, person, day| what.mark(&key, house, person, day).unwrap();
        let (ninety, day) = (What::Recovery(Span::Days(90)), date!(2026 - 07 - 04));
        assert_eq!(mark(&ninety, ana, day), mark(&ninety.clone(), ana, day));
        let others = [
            mark(&What::InHouse(Span::Days(90)), ana, day),
            mark(&What::Recovery(Span::Days(60)), ana, day),
            mark(&ninety, ben, day),
            mark(&ninety, ana, date!(2026 - 07 - 05)),
        ];
        assert!(!others.contains(&mark(&ninety, ana, day)));
        let id = CelebrationId::new();
        let sealed = ninety.seal(&key, id).unwrap();
        assert_eq!(What::open(&key, id, &sealed).unwrap(), ninety);
    }
}
