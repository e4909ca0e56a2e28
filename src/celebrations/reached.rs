//! What people reach, as `milestones` reckons it, told as what is celebrated.
use time::Date;

use super::{What, store::New};
use crate::{
    access::{Access, Permission},
    db::Tx,
    error::Result,
    id::*,
    milestones,
    seal::Key,
};

/// By someone who shares it with anyone at all.
#[derive(Clone, Debug)]
pub struct Reached {
    pub person: PersonId,
    pub day: Date,
    pub what: What,
}

impl Reached {
    pub fn as_new(&self, key: &Key, house: HouseId) -> Result<New> {
        New::of(key, house, self.person, self.day, &self.what)
    }
}

/// On some days, both included. Two statements.
pub async fn in_house<P: Permission>(
    tx: &mut Tx,
    of: &Access<P>,
    key: &Key,
    (from, to): (Date, Date),
) -> Result<Vec<Reached>> {
    let coming = milestones::of_house(tx, of, key, from, to).await?;
    let reached = coming.into_iter().filter_map(|coming| {
        Some(Reached {
            person: coming.person,
            day: coming.day,
            what: What::of(coming.kind)?,
        })
    });
    Ok(reached.collect())
}
