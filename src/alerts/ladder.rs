//! The ladder: mentor, counselor, manager, each told in turn of what they may know, until someone is
//! on it. Every rung is a row and every word to someone is a row; a rung is looked at when it is due, when it
//! becomes *now*, and whenever something is missed, somebody is not on it any more or begins to walk with them.
mod known;
mod step;
mod tell;

use std::collections::HashSet;

use time::Duration;

use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Topic,
    sql,
    timestamp::Timestamp,
};
use known::Around;
use step::{Step, Verdict, take};

pub use known::{Asked, helpers};
pub use tell::{Rung, tell};

const BATCH: usize = 500;

/// Tells whoever is due; says whose pages changed.
pub async fn run(app: &App) -> Result<HashSet<Topic>> {
    let now = app.clock.now();
    let (mut changed, mut told) = (HashSet::new(), Vec::new());
    while is_any(&mut app.db.glance().await?, now).await? {
        let mut tx = app.db.write().await?;
        let steps = take(&mut tx, now, BATCH).await?;
        let taken = steps.len();
        if taken > 0 {
            told.extend(climb(&mut tx, steps, now).await?);
        }
        tx.commit().await?;
        changed.extend(told.drain(..));
        if taken == 0 {
            break;
        }
    }
    Ok(changed)
}

async fn is_any(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let found: Option<(HouseId,)> = tx
        .query(sql!(
            "select house_id from alert_steps where due_at <= $1 order by due_at limit 1"
        ))
        .bind(now)
        .maybe()
        .await?;
    Ok(found.is_some())
}

async fn climb(tx: &mut WriteTx, steps: Vec<Step>, now: Timestamp) -> Result<Vec<Topic>> {
    let around = Around::of(tx, &steps, now).await?;
    let rungs = steps.into_iter().map(|step| {
        let verdict = step.verdict(&around, now).unwrap_or_else(|e| {
            tracing::error!(alert = %step.alert_id, error = ?e, "the ladder cannot read this row");
            Verdict {
                again_at: Some(now.plus(Duration::hours(1))),
                ..Verdict::default()
            }
        });
        Rung {
            alert: step.alert_id,
            house: step.house_id,
            person: step.person_id,
            role: step.rung,
            to: verdict.tell,
            is_now: verdict.is_now,
            due_at: verdict.again_at,
        }
    });
    let rungs: Vec<Rung> = rungs.collect();
    tell(tx, &rungs, now).await?;
    let told = rungs.iter().filter(|r| !r.to.is_empty());
    Ok(told.map(Rung::topic).collect())
}
