//! Making an item, giving it to residents, changing it from a day on.
use time::Date;

use super::find;
use crate::{
    access::{Access, Standing, policy::ManageHouseRoutine},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    routines::{
        Kind, Makes, Plan, PlanColumn, Source,
        columns::title_place,
        reschedule::{Which, reschedule},
    },
    seal::{Key, Sealed},
    sql,
};

/// A new item, from today on, for these residents; `for_everyone` also for those who move in.
pub async fn add<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    kind: Kind,
    plan: &Plan,
    people: Option<&[PersonId]>,
) -> Result<()> {
    let standing = by.standing();
    let house = (M::SOURCE != Source::Own).then_some(standing.house());
    tx.query(sql!(
        "insert into routine_items (house_id, person_id, id, kind, source, for_everyone, asked_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(house)
    .bind(by.person())
    .bind(item)
    .bind(kind)
    .bind(M::SOURCE)
    .bind(people.is_none())
    .bind(standing.viewer().id)
    .bind(standing.at())
    .run()
    .await?;
    put_version(tx, by, key, item, standing.today(), plan).await?;
    let residents = match people {
        Some(people) => people.to_vec(),
        None => residents(tx, standing).await?,
    };
    for person in residents {
        assign(tx, standing, M::SOURCE, item, person, standing.today()).await?;
    }
    reschedule(tx, standing, Which::Item(item)).await
}

/// A house item for everyone who lives here, now or later.
pub async fn add_house_item(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    key: &Key,
    kind: Kind,
    plan: &Plan,
) -> Result<ItemId> {
    let item = ItemId::new();
    add(tx, by, key, item, kind, plan, None).await?;
    Ok(item)
}

async fn residents(tx: &mut Tx, by: &Standing) -> Result<Vec<PersonId>> {
    let people = tx.query(sql!(
        "select person_id from memberships
         where house_id = $1 and role = 'resident' and from_at <= $2 and (until_at is null or until_at > $2)
         order by person_id"
    ));
    let people: Vec<(PersonId,)> = people.bind(by.house()).bind(by.at()).all().await?;
    Ok(people.into_iter().map(|(person,)| person).collect())
}

/// Gives an item to a resident from a day on; an item they have already stays. The sweep finds it
/// after `reschedule`.
pub(super) async fn assign(
    tx: &mut WriteTx,
    by: &Standing,
    source: Source,
    item: ItemId,
    person: PersonId,
    from_day: Date,
) -> Result<()> {
    tx.query(sql!(
        "insert into routine_assignments (house_id, person_id, id, item_id, from_day, plan_column, on_board)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"
    ))
    .bind(by.house())
    .bind(person)
    .bind(RoutineAssignmentId::new())
    .bind(item)
    .bind(from_day)
    .bind(PlanColumn::Own)
    .bind(source != Source::Own)
    .run()
    .await?;
    Ok(())
}

/// From a day on the item is as `plan` says; the days before keep what they had, and a version that
/// would have begun later is replaced.
pub async fn change<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
) -> Result<()> {
    find(tx, by, key, item).await?;
    replace_versions(tx, by, key, item, from_day, plan).await
}

/// The same for an item that the caller has found already.
pub async fn replace_versions<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
) -> Result<()> {
    let later = tx.query(sql!(
        "delete from routine_versions where item_id = $1 and from_day >= $2 and exists (
             select 1 from routine_items i where i.id = $1 and (i.house_id = $3 or i.person_id = $4))"
    ));
    let (house, person) = (by.standing().house(), by.person());
    later
        .bind(item)
        .bind(from_day)
        .bind(house)
        .bind(person)
        .run()
        .await?;
    put_version(tx, by, key, item, from_day, plan).await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}

async fn put_version<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
) -> Result<()> {
    let title = match M::SOURCE {
        Source::Own => key.seal(&title_place(item, from_day), &plan.title),
        _ => Sealed::of_text(plan.title.clone()),
    };
    tx.query(sql!(
        "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time,
                                       grace_minutes, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(item)
    .bind(from_day)
    .bind(title)
    .bind(plan.days.to_string())
    .bind(plan.from.minutes() as i16)
    .bind(plan.until.minutes() as i16)
    .bind(plan.grace_minutes as i16)
    .bind(by.standing().viewer().id)
    .bind(by.standing().at())
    .run()
    .await?;
    Ok(())
}
