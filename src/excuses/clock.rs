//! An excuse of a house whose clock is another: it begins and ends by the same times on the wall.
use serde::Serialize;

use crate::{
    access::Standing, db::WriteTx, error::Result, house_time::HouseTime, id::*, sql,
    timestamp::Timestamp,
};

#[derive(Serialize)]
struct Row {
    id: String,
    from: String,
    until: String,
}

/// Those that are not over. What has begun has begun.
pub async fn reckon_anew(tx: &mut WriteTx, was: &HouseTime, house: &Standing) -> Result<()> {
    let open = tx.query(sql!(
        "select id, from_at, until_at from excuses where house_id = $1 and ended_at is null and until_at > $2"
    ));
    let open = open.bind(house.house()).bind(house.at());
    let open: Vec<(ExcuseId, Timestamp, Timestamp)> = open.all().await?;
    let rows = open.into_iter().map(|(id, from, until)| {
        let (day, wall) = was.wall(until);
        let until = house.time().last(day, wall);
        let (day, wall) = was.wall(from);
        let from = match from > house.at() {
            true => house.time().first(day, wall),
            false => from,
        };
        Row {
            id: id.to_string(),
            from: from.to_string(),
            until: until.max(from).to_string(),
        }
    });
    let rows: Vec<Row> = rows.collect();
    tx.query(sql!(
        sqlite: "update excuses set from_at = j.value ->> 'from', until_at = j.value ->> 'until' from json_each($2) j
         where excuses.house_id = $1 and excuses.id = unhex(j.value ->> 'id')",
        postgres: "update excuses set from_at = j.\"from\", until_at = j.until
         from jsonb_to_recordset(cast($2 as jsonb)) as j(id uuid, \"from\" timestamptz, until timestamptz)
         where excuses.house_id = $1 and excuses.id = j.id"
    ))
    .bind(house.house())
    .bind(serde_json::to_string(&rows)?)
    .run()
    .await?;
    Ok(())
}
