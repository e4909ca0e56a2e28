//! Of a copy: where one is, and was, signed in.
use serde::Serialize;

use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const DEVICES: Chapter = Chapter {
    name: "devices",
    title: |t| t.account_devices(),
    tables: &["sessions"],
    by_days: false,
    read: |tx, mine| Box::pin(devices(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    device: String,
    own_device: bool,
    created_at: Timestamp,
    until_at: Timestamp,
}

#[derive(Serialize)]
struct Device<'a> {
    device: &'a str,
    own_device: bool,
    from: String,
    until: String,
}

async fn devices(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select device, own_device, created_at, until_at from sessions where person_id = $1 order by created_at, id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let devices = rows.iter().map(|row| {
        let device = Device {
            device: &row.device,
            own_device: row.own_device,
            from: mine.at(row.created_at),
            until: mine.at(row.until_at),
        };
        let when = mine.span(row.created_at, None);
        let line = match row.own_device {
            true => row.device.clone(),
            false => format!("{}, {}", row.device, mine.t.account_shared_device()),
        };
        Entry::of(device, when, vec![line])
    });
    devices.collect()
}
