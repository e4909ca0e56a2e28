//! Who has an item that is for some: people come to it and leave it from a day on.
use time::Date;

use super::{people_of, write::assign};
use crate::{
    access::Standing,
    db::WriteTx,
    error::Result,
    id::*,
    routines::{
        Makes,
        reschedule::{Which, reschedule},
    },
    sql,
};

/// From `from_day` on it is for these residents and nobody else; what was before stays as it was.
pub async fn is_for<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    item: ItemId,
    people: &[PersonId],
    from_day: Date,
) -> Result<()> {
    let have = people_of(tx, by, item).await?;
    let by = by.standing();
    let leave: Vec<_> = have.iter().filter(|id| !people.contains(id)).collect();
    let come: Vec<_> = people.iter().filter(|id| !have.contains(id)).collect();
    let last_day = from_day.previous_day().unwrap_or(from_day);
    leaves(tx, by, item, &Whose::of(&leave)?, last_day).await?;
    comes_back(tx, by, item, &Whose::of(&come)?, from_day).await?;
    for person in come {
        assign(tx, by, M::SOURCE, item, *person, from_day).await?;
    }
    reschedule(tx, by, Which::Item(item)).await
}

/// People as a statement takes them.
struct Whose(String);

impl Whose {
    fn of(people: &[&PersonId]) -> Result<Self> {
        let ids: Vec<_> = people.iter().map(ToString::to_string).collect();
        Ok(Self(serde_json::to_string(&ids)?))
    }
}

async fn leaves(
    tx: &mut WriteTx,
    by: &Standing,
    item: ItemId,
    whose: &Whose,
    last_day: Date,
) -> Result<()> {
    let left = tx.query(sql!(
        sqlite: "update routine_assignments set until_day = $3, ended_at = $4
         where house_id = $1 and item_id = $2 and until_day is null
           and person_id in (select unhex(j.value) from json_each($5) j)",
        postgres: "update routine_assignments set until_day = $3, ended_at = $4
         where house_id = $1 and item_id = $2 and until_day is null
           and person_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($5 as jsonb)) as j)"
    ));
    let left = left.bind(by.house()).bind(item).bind(last_day);
    left.bind(by.at()).bind(whose.0.clone()).run().await?;
    Ok(())
}

/// Whose last day is the one before, or later, goes on as they were: a day is never theirs twice.
async fn comes_back(
    tx: &mut WriteTx,
    by: &Standing,
    item: ItemId,
    whose: &Whose,
    from_day: Date,
) -> Result<()> {
    let back = tx.query(sql!(
        sqlite: "update routine_assignments set until_day = null, ended_at = null,
                from_day = case when from_day > $5 then $5 else from_day end
         where house_id = $1 and item_id = $2 and until_day >= $3
           and person_id in (select unhex(j.value) from json_each($4) j)
           and from_day = (select max(l.from_day) from routine_assignments l where l.house_id = $1
               and l.item_id = $2 and l.person_id = routine_assignments.person_id)",
        postgres: "update routine_assignments set until_day = null, ended_at = null,
                from_day = case when from_day > $5 then $5 else from_day end
         where house_id = $1 and item_id = $2 and until_day >= $3
           and person_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($4 as jsonb)) as j)
           and from_day = (select max(l.from_day) from routine_assignments l where l.house_id = $1
               and l.item_id = $2 and l.person_id = routine_assignments.person_id)"
    ));
    let last_day = from_day.previous_day().unwrap_or(from_day);
    let back = back.bind(by.house()).bind(item).bind(last_day);
    back.bind(whose.0.clone()).bind(from_day).run().await?;
    Ok(())
}
