//! The ladder: mentor, counselor, manager, each told in turn of what they may know, until someone is
//! on it. Every rung is a row and every word to someone is a row; a rung is looked at when it is due,
//! and once more when the alert becomes *now* and still nobody is on it.
mod known;
mod step;
mod tell;

use std::collections::{HashMap, HashSet};

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
use known::{FactRow, last_kept, unsettled};
use step::{Step, Verdict, take};

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
    let alerts: HashSet<_> = steps.iter().map(|s| s.alert_id.to_string()).collect();
    let alerts = serde_json::to_string(&alerts)?;
    let mut facts: HashMap<AlertId, Vec<FactRow>> = HashMap::new();
    for fact in unsettled(tx, alerts.clone()).await? {
        facts.entry(fact.alert_id).or_default().push(fact);
    }
    let kept = last_kept(tx, alerts, now).await?;
    let mut rungs = Vec::new();
    for step in steps {
        let none = Vec::new();
        let facts = facts.get(&step.alert_id).unwrap_or(&none);
        let verdict = step.verdict(facts, &kept, now).unwrap_or_else(|e| {
            tracing::error!(alert = %step.alert_id, error = ?e, "the ladder cannot read this row");
            Verdict::Later(now.plus(Duration::hours(1)))
        });
        rungs.push(Rung {
            alert: step.alert_id,
            house: step.house_id,
            person: step.person_id,
            role: step.rung,
            on_call: step.rules.on_call(),
            tells: matches!(verdict, Verdict::Tell { .. }),
            is_now: matches!(verdict, Verdict::Tell { is_now: true, .. }),
            due_at: match verdict {
                Verdict::Later(at) => Some(at),
                Verdict::Tell { again_at, .. } => again_at,
                Verdict::Skip => None,
            },
        });
    }
    tell(tx, &rungs, now).await?;
    Ok(rungs.iter().filter(|r| r.tells).map(Rung::topic).collect())
}
