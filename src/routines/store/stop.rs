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

/// No occurrence from `from` to `until`, both included; history stays.
pub async fn pause<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    pause: Option<(Date, Option<Date>)>,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let paused = tx.query(sql!(
        "update routine_assignments set paused_from = $3, paused_until = $4
         where house_id = $1 and item_id = $2 and until_day is null"
    ));
    let (from, until) = pause.map_or((None, None), |(from, until)| (Some(from), until));
    paused
        .bind(by.standing().house())
        .bind(item)
        .bind(from)
        .bind(until)
        .run()
        .await?;
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
        "update routine_assignments set until_day = $3 where house_id = $1 and item_id = $2 and until_day is null"
    ))
    .bind(house)
    .bind(item)
    .bind(last_day)
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
