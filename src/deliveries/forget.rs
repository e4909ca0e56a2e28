//! What was done long ago is forgotten.
use time::Duration;

use crate::{app::App, error::Result, id::PersonId, sql, timestamp::Timestamp};

const KEPT: Duration = Duration::days(30);
const FORGOTTEN_AT_ONCE: i64 = 1000;

/// What is done is forgotten after thirty days, some at a time.
pub async fn forget_old(app: &App, now: Timestamp) -> Result<()> {
    let oldest = now.minus(KEPT);
    let found: Option<(PersonId,)> = app
        .db
        .glance()
        .await?
        .query(sql!(
            "select person_id from sendings where done_at < $1 order by done_at limit 1"
        ))
        .bind(oldest)
        .maybe()
        .await?;
    if found.is_none() {
        return Ok(());
    }
    let mut tx = app.db.write().await?;
    tx.query(sql!(
        "delete from sendings where (person_id, id) in
             (select person_id, id from sendings where done_at < $1 order by done_at limit $2)"
    ))
    .bind(oldest)
    .bind(FORGOTTEN_AT_ONCE)
    .run()
    .await?;
    Ok(tx.commit().await?)
}
