//! First times that were noted, and how often someone asked for help.
use super::{open_first, seal_first};
use crate::{
    access::{About, Class, Permission, policy::ManageMilestones},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    milestones::First,
    seal::{Key, Sealed},
    sql,
};

/// More than anyone would scroll through.
pub const MOST: usize = 100;

#[derive(Clone, Debug, PartialEq)]
pub struct Noted {
    pub id: MilestoneId,
    pub first: First,
}

/// The latest first; nothing leaves the database for whom it is not shared with.
pub async fn firsts<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Vec<Noted>> {
    let rows = tx.query(sql!(
        "select id, content from milestones where person_id = $1 and $2 order by id"
    ));
    let rows = rows.bind(of.person().id).bind(of.sees(Class::Milestones));
    let rows: Vec<(MilestoneId, Sealed)> = rows.all().await?;
    let opened = rows.iter().map(|(id, content)| {
        let first = open_first(key, *id, content)?;
        Ok(Noted { id: *id, first })
    });
    let mut noted: Vec<Noted> = opened.collect::<Result<_>>()?;
    noted.sort_by_key(|noted| std::cmp::Reverse((noted.first.day, noted.id)));
    Ok(noted)
}

/// False where there are as many as there can be.
pub async fn add(
    tx: &mut WriteTx,
    of: &About<ManageMilestones>,
    key: &Key,
    first: &First,
) -> Result<bool> {
    let id = MilestoneId::new();
    let added = tx.query(sql!(
        "insert into milestones (person_id, id, content) select $1, $2, $3
         where (select count(*) from milestones where person_id = $1) < $4"
    ));
    let added = added.bind(of.person().id).bind(id);
    let added = added.bind(seal_first(key, id, first)?).bind(MOST as i64);
    Ok(added.run().await? == 1)
}

/// False for one that is not theirs.
pub async fn remove(
    tx: &mut WriteTx,
    of: &About<ManageMilestones>,
    id: MilestoneId,
) -> Result<bool> {
    let removed = tx.query(sql!(
        "delete from milestones where person_id = $1 and id = $2"
    ));
    let removed = removed.bind(of.person().id).bind(id);
    Ok(removed.run().await? == 1)
}

/// Reach-outs and hands asked for, ever. For whoever asked, and nobody else.
pub async fn times_asked(tx: &mut Tx, of: &About<ManageMilestones>) -> Result<i64> {
    let asked = tx.query(sql!(
        "select cast((select count(*) from reach_outs r where r.person_id = $1 and r.house_id is not null)
                   + (select count(*) from help_asks h where h.person_id = $1 and h.house_id is not null and not h.is_offer)
                as bigint)"
    ));
    Ok(asked.bind(of.person().id).value().await?)
}
