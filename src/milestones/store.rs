//! The SQL of milestones, and what is sealed in it.
mod coming;
mod firsts;
mod house;
mod others;
mod own;

pub use coming::{Coming, of_house, of_houses, of_viewer};
pub use firsts::{MOST, Noted, add, firsts, remove, times_asked};
pub use house::{
    AT_MOST as MOST_OF_A_HOUSE, HouseKind, Offered, add as add_kind, end as end_kind, offer,
    offered,
};
pub use others::{OfCaseload, Shown, day_of, of_caseload, shown, todays};
pub use own::{Own, SharedWith, hold, kept, own, save, shared_with};

use super::{First, count::Count};
use crate::{
    error::Result,
    id::*,
    seal::{Key, Place, Sealed},
};

/// In bytes: as long for nobody's date as for twenty-four.
const LENGTH: usize = 2048;

fn count_place(person: PersonId) -> Place<'static, PersonId> {
    Place {
        table: "recoveries",
        column: "content",
        row: person,
    }
}

/// Blanks around it: how long it is tells nothing.
pub fn seal_count(key: &Key, person: PersonId, count: &Count) -> Result<Sealed> {
    let text = serde_json::to_string(count)?;
    let length = text.len().div_ceil(LENGTH) * LENGTH;
    Ok(key.seal(&count_place(person), &format!("{text:<length$}")))
}

fn open_count(key: &Key, person: PersonId, sealed: Option<&Sealed>) -> Result<Count> {
    match sealed {
        None => Ok(Count::default()),
        Some(sealed) => {
            let text = key.open(&count_place(person), sealed)?;
            Ok(serde_json::from_str(&text)?)
        }
    }
}

fn first_place(id: MilestoneId) -> Place<'static, MilestoneId> {
    Place {
        table: "milestones",
        column: "content",
        row: id,
    }
}

pub fn seal_first(key: &Key, id: MilestoneId, first: &First) -> Result<Sealed> {
    let text = serde_json::to_string(first)?;
    Ok(key.seal(&first_place(id), &text))
}

fn open_first(key: &Key, id: MilestoneId, sealed: &Sealed) -> Result<First> {
    let text = key.open(&first_place(id), sealed)?;
    Ok(serde_json::from_str(&text)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::milestones::count::{AT_MOST, New, Since};
    use time::{Duration, macros::date};

    #[test]
    fn nobodys_date_and_the_most_there_can_be_are_as_long() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let (person, first) = (PersonId::new(), date!(2020 - 01 - 01));
        let mut count = Count::default();
        let mut lengths = vec![seal_count(&key, person, &count).unwrap().text().len()];
        for n in 0..AT_MOST {
            let new = New {
                began: first + Duration::days(n as i64),
                ended: None,
                since: Since::MovingIn,
                is_shown: false,
            };
            let today = date!(2026 - 07 - 04);
            count.begin(new, None, today).unwrap();
            lengths.push(seal_count(&key, person, &count).unwrap().text().len());
        }
        count.put_away.insert("ten_asks".into());
        let sealed = seal_count(&key, person, &count).unwrap();
        lengths.push(sealed.text().len());
        lengths.dedup();
        assert_eq!(lengths.len(), 1, "{lengths:?}");
        assert_eq!(open_count(&key, person, Some(&sealed)).unwrap(), count);
    }
}
