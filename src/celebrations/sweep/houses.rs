//! Houses whose evening or morning has come.
use serde::Serialize;
use time::Duration;

use super::hours;
use crate::{
    db::WriteTx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::HouseId,
    sql,
    timestamp::Timestamp,
};

pub struct Due {
    pub id: HouseId,
    /// None where the zone is none that is known: the others go on.
    pub time: Option<HouseTime>,
    /// Someone here shares what they reach.
    pub has_sharers: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: HouseId,
    time_zone: String,
    day_turns_at: i16,
    has_sharers: bool,
}

/// On PostgreSQL what another server looks at is passed over; whoever moves in meanwhile need not wait.
pub async fn take(tx: &mut WriteTx, now: Timestamp, most: i64) -> Result<Vec<Due>> {
    let rows = tx.query(sql!(
        both: "select h.id, h.time_zone, h.day_turns_at,
                exists (select 1 from memberships m
                    join shares s on s.person_id = m.person_id and s.class = 'milestones' and s.until_at is null
                    where m.house_id = h.id and m.role = 'resident' and m.until_at is null) as has_sharers
         from houses h where h.celebrates_at <= $1 order by h.celebrates_at, h.id limit $2",
        sqlite: "",
        postgres: " for no key update of h skip locked"
    ));
    let rows: Vec<Row> = rows.bind(now).bind(most).all().await?;
    let due = rows.into_iter().map(|row| {
        let turn = WallTime::from_minutes(row.day_turns_at.into());
        let time = HouseTime::new(&row.time_zone, turn.unwrap_or(WallTime::MIDNIGHT));
        Due {
            id: row.id,
            time: time.ok(),
            has_sharers: row.has_sharers,
        }
    });
    Ok(due.collect())
}

#[derive(Serialize)]
struct Next {
    house: String,
    at: String,
}

/// They come again with their next morning or evening.
pub async fn looked_at(tx: &mut WriteTx, due: &[Due], now: Timestamp) -> Result<()> {
    let next = due.iter().map(|house| {
        let next = house.time.as_ref().map(|time| hours::next(time, now));
        Next {
            house: house.id.to_string(),
            at: next.unwrap_or(now.plus(Duration::hours(1))).to_string(),
        }
    });
    tx.query(sql!(
        sqlite: "update houses set celebrates_at = j.value ->> 'at' from json_each($1) j
         where houses.id = unhex(j.value ->> 'house')",
        postgres: "update houses set celebrates_at = j.at
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, at timestamptz) where houses.id = j.house"
    ))
    .bind(serde_json::to_string(&next.collect::<Vec<_>>())?)
    .run()
    .await?;
    Ok(())
}

/// Something is to be told sooner: the next round looks.
pub async fn look_again(tx: &mut WriteTx, house: HouseId, now: Timestamp) -> Result<()> {
    let soon = tx.query(sql!(
        "update houses set celebrates_at = $2 where id = $1 and celebrates_at > $2"
    ));
    soon.bind(house).bind(now).run().await?;
    Ok(())
}
