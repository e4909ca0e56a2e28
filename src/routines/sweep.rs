//! What happens by itself: a nudge before a window closes, and what became of it after.
//!
//! Work is in proportion to what is due: assignments carry their next instant in an indexed column.
//! All effects of a batch are one transaction, so a server that dies in the middle leaves nothing
//! half done, and of two that sweep at once each takes its own rows.
mod decide;
mod due;
mod write;

pub use decide::Outage;

use std::collections::HashSet;

use crate::{alerts, app::App, error::Result, live::Topic, timestamp::Timestamp};

/// So many at once: the writer is free again in between.
const BATCH: usize = 500;

/// Whose pages changed.
pub type Changed = HashSet<Topic>;

/// Sweeps until nothing is due; says whose pages changed.
pub async fn run(app: &App) -> Result<Changed> {
    let now = app.clock.now();
    let mut changed = Changed::new();
    while due::is_any(&mut app.db.glance().await?, now).await? {
        let taken = batch(app, now, &mut changed).await?;
        if taken == 0 {
            break;
        }
    }
    Ok(changed)
}

async fn batch(app: &App, now: Timestamp, changed: &mut Changed) -> Result<usize> {
    let mut tx = app.db.write().await?;
    let rows = due::take(&mut tx, now, BATCH).await?;
    if rows.is_empty() {
        tx.commit().await?;
        return Ok(0);
    }
    let known = due::known(&mut tx, &rows).await?;
    let mut plan = decide::Plan::default();
    for row in &rows {
        plan.add(row, &known, now);
    }
    write::nudges(&mut tx, &plan.nudges, now).await?;
    let recorded = write::outcomes(&mut tx, &plan.closed, now).await?;
    alerts::facts::missed(&mut tx, &plan.missed(&recorded), now).await?;
    alerts::outages::tell(&mut tx, &plan.off(&recorded), now).await?;
    write::pointers(&mut tx, &plan.pointers).await?;
    tx.commit().await?;
    changed.extend(plan.topics());
    Ok(rows.len())
}
