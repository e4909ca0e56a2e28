//! The way most sweeps go: is anything due? Take some of it, let it happen, and look again.
use crate::{
    app::App,
    db::{BoxFuture, Sql, Tx, WriteTx},
    error::Result,
    id::HouseId,
    live::Change,
    timestamp::Timestamp,
};

/// How many are taken in one transaction: others write in between.
pub const BATCH: usize = 200;

/// Takes at most `BATCH` of what is due and lets it happen; says whose pages changed. None where there was
/// nothing to take.
pub type Batch =
    for<'a> fn(&'a App, &'a mut WriteTx, Timestamp) -> BoxFuture<'a, Result<Option<Vec<Change>>>>;

/// Lets everything that is due happen; says whose pages changed. `any` finds a house in which something is due
/// by `$1`, by an index: where nothing is, nothing is written.
pub async fn in_batches(app: &App, any: Sql, batch: Batch) -> Result<Vec<Change>> {
    let now = app.clock.now();
    let mut changed = Vec::new();
    while is_any(&mut app.db.glance().await?, any, now).await? {
        let mut tx = app.db.write().await?;
        let Some(more) = batch(app, &mut tx, now).await? else {
            // Another server has them in hand.
            break;
        };
        tx.commit().await?;
        changed.extend(more);
    }
    Ok(changed)
}

async fn is_any(tx: &mut Tx, any: Sql, now: Timestamp) -> Result<bool> {
    let found: Option<(HouseId,)> = tx.query(any).bind(now).maybe().await?;
    Ok(found.is_some())
}
