//! A pause, an end.
use time::Date;

use super::find;
use crate::{
    db::WriteTx,
    error::Result,
    id::*,
    routines::{
        Makes,
        reschedule::{Which, reschedule},
    },
    seal::Key,
    sql,
};

/// No occurrence from `from` to `until`, both included, for whoever has it or will have it; history stays.
pub async fn pause<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    pause: Option<(Date, Option<Date>)>,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let paused = tx.query(sql!(
        "update routine_items set paused_from = $4, paused_until = $5, paused_at = $6
         where id = $3 and (house_id = $1 or person_id = $2)"
    ));
    let (from, until) = pause.map_or((None, None), |(from, until)| (Some(from), until));
    let paused = paused.bind(by.standing().house()).bind(by.person());
    let paused = paused.bind(item).bind(from).bind(until);
    paused.bind(by.standing().at()).run().await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}

/// The last day on which it is due, for all who have it.
pub async fn end<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    last_day: Date,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let house = by.standing().house();
    tx.query(sql!(
        "update routine_assignments set until_day = $3, ended_at = $4
         where house_id = $1 and item_id = $2 and until_day is null"
    ))
    .bind(house)
    .bind(item)
    .bind(last_day)
    .bind(by.standing().at())
    .run()
    .await?;
    tx.query(sql!(
        "update routine_items set for_everyone = false
         where id = $2 and for_everyone and (house_id = $1 or house_id is null)"
    ))
    .bind(house)
    .bind(item)
    .run()
    .await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}
