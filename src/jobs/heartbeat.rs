//! When background work last ran, on whichever server, and when it did not.
use time::Duration;

use crate::{app::App, error::Result, sql, timestamp::Timestamp};

/// A longer silence than this is an outage: what closed meanwhile is nobody's fault.
const OUTAGE: Duration = Duration::minutes(3);
/// Written no oftener.
const BEAT: Duration = Duration::minutes(1);

/// Notes that work runs now, and the gap before if there was one. Of several servers one writes.
pub async fn beat(app: &App, now: Timestamp) -> Result<()> {
    let last: Option<(Timestamp,)> = app
        .db
        .glance()
        .await?
        .query(sql!("select beat_at from heartbeats where id = 1"))
        .maybe()
        .await?;
    match last {
        None => first(app, now).await,
        Some((last,)) if now < last.plus(BEAT) => Ok(()),
        Some((last,)) => next(app, last, now).await,
    }
}

async fn first(app: &App, now: Timestamp) -> Result<()> {
    let mut tx = app.db.write().await?;
    tx.query(sql!(
        "insert into heartbeats (id, beat_at) values (1, $1) on conflict (id) do nothing"
    ))
    .bind(now)
    .run()
    .await?;
    Ok(tx.commit().await?)
}

async fn next(app: &App, last: Timestamp, now: Timestamp) -> Result<()> {
    let mut tx = app.db.write().await?;
    let ours = tx
        .query(sql!(
            "update heartbeats set beat_at = $1 where id = 1 and beat_at = $2"
        ))
        .bind(now)
        .bind(last);
    if ours.run().await? == 1 && last.plus(OUTAGE) < now {
        tx.query(sql!(
            "insert into outages (from_at, until_at) values ($1, $2) on conflict (from_at) do nothing"
        ))
        .bind(last)
        .bind(now)
        .run()
        .await?;
    }
    Ok(tx.commit().await?)
}
