//! What people reach, as `milestones` reckons it, told as what is celebrated.
use time::Date;

use super::{What, store::New};
use crate::{
    access::{Access, Permission},
    db::Tx,
    error::Result,
    id::*,
    milestones::{self, Kind},
    seal::Key,
    timestamp::Timestamp,
};

/// By someone who shares it with anyone at all.
#[derive(Clone, Debug)]
pub struct Reached {
    pub person: PersonId,
    /// The house day.
    pub day: Date,
    /// When that day is over.
    pub over_at: Timestamp,
    pub what: What,
}

impl Reached {
    fn on<P>(of: &Access<P>, person: PersonId, kind: Kind, day: Date) -> Option<Self> {
        Some(Self {
            person,
            day,
            over_at: of.time().ends(day),
            what: What::of(kind)?,
        })
    }

    pub fn mark(&self, key: &Key, house: HouseId) -> Result<String> {
        self.what.mark(key, house, self.person, self.day)
    }
}

/// Of several houses, each on its own days, both included. Two statements.
pub async fn in_houses<P: Permission>(
    tx: &mut Tx,
    of: &[Access<P>],
    key: &Key,
    days: impl Fn(&Access<P>) -> (Date, Date),
) -> Result<Vec<New>> {
    let coming = milestones::of_houses(tx, of, key, days).await?;
    let reached = coming.into_iter().filter_map(|coming| {
        let of = of.iter().find(|of| of.house() == coming.house)?;
        let reached = Reached::on(of, coming.person, coming.kind, coming.day)?;
        Some(New::of(key, coming.house, &reached))
    });
    reached.collect()
}

/// By the viewer. One statement.
pub async fn by_viewer<P: Permission>(
    tx: &mut Tx,
    of: &Access<P>,
    key: &Key,
    days: (Date, Date),
) -> Result<Vec<Reached>> {
    let coming = milestones::of_viewer(tx, of, key, days).await?;
    let reached = coming.into_iter();
    let reached = reached.filter_map(|(kind, day)| Reached::on(of, of.viewer().id, kind, day));
    Ok(reached.collect())
}
