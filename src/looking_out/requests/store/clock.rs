//! Standing requests of a house whose clock is another: each ends with the same day.
use serde::Serialize;
use time::Duration;

use crate::{
    access::Standing, db::WriteTx, error::Result, house_time::HouseTime, id::*, sql,
    timestamp::Timestamp,
};

#[derive(Serialize)]
struct Row {
    id: String,
    ends: String,
    due: String,
}

/// Those that stand; what rests on days or waits for the morning is looked at by the next round.
pub async fn reckon_anew(tx: &mut WriteTx, was: &HouseTime, house: &Standing) -> Result<()> {
    let open = tx.query(sql!(
        "select id, ends_at, agreed_at is not null from standing_requests where house_id = $1 and ended_at is null"
    ));
    let open: Vec<(StandingRequestId, Timestamp, bool)> = open.bind(house.house()).all().await?;
    let rows = open.into_iter().map(|(id, ends_at, is_agreed)| {
        let last = was.day_of(ends_at.minus(Duration::seconds(1)));
        let ends_at = house.time().ends(last);
        let due_at = if is_agreed { house.at() } else { ends_at };
        Row {
            id: id.to_string(),
            ends: ends_at.to_string(),
            due: due_at.to_string(),
        }
    });
    let rows: Vec<Row> = rows.collect();
    tx.query(sql!(
        sqlite: "update standing_requests set ends_at = j.value ->> 'ends', due_at = j.value ->> 'due' from json_each($2) j
         where standing_requests.house_id = $1 and standing_requests.id = unhex(j.value ->> 'id')",
        postgres: "update standing_requests set ends_at = j.ends, due_at = j.due
         from jsonb_to_recordset(cast($2 as jsonb)) as j(id uuid, ends timestamptz, due timestamptz)
         where standing_requests.house_id = $1 and standing_requests.id = j.id"
    ))
    .bind(house.house())
    .bind(serde_json::to_string(&rows)?)
    .run()
    .await?;
    Ok(())
}
