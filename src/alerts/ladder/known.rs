//! What a rung is told of: facts that still count, and when someone was last heard of.
use std::collections::HashMap;

use time::{Date, Duration};

use crate::{
    alerts::{Known, Source},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct FactRow {
    pub alert_id: AlertId,
    pub source: Source,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    happened_at: Timestamp,
    pub noticed_at: Timestamp,
}

/// In order of what happened.
pub async fn unsettled(tx: &mut WriteTx, alerts: String) -> Result<Vec<FactRow>> {
    let facts = tx.query(sql!(
        sqlite: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at
         from alert_facts f where f.alert_id in (select unhex(j.value) from json_each($1) j)
           and f.settled_at is null order by f.alert_id, f.happened_at, f.id",
        postgres: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at
         from alert_facts f
         where f.alert_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
           and f.settled_at is null order by f.alert_id, f.happened_at, f.id"
    ));
    Ok(facts.bind(alerts).all().await?)
}

pub type Kept = HashMap<(AlertId, Source), Timestamp>;

/// The last tick or check-in, by whose item it was.
pub async fn last_kept(tx: &mut WriteTx, alerts: String, now: Timestamp) -> Result<Kept> {
    let kept: Vec<(AlertId, Source, Timestamp)> = tx.query(sql!(
        sqlite: "select a.id, o.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         where a.id in (select unhex(j.value) from json_each($1) j) group by a.id, o.source",
        postgres: "select a.id, o.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         where a.id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         group by a.id, o.source"
    ))
    .bind(alerts)
    .bind(now.minus(Duration::days(14)).get().date())
    .all()
    .await?;
    Ok(kept
        .into_iter()
        .map(|(alert, source, at)| ((alert, source), at))
        .collect())
}

impl FactRow {
    pub fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
            is_open: true,
        }
    }
}
