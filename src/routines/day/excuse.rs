//! An excuse that is given after the fact: what was missed within it is excused, as if it had been known.
use serde::Serialize;
use time::{Date, Duration};

use crate::{
    access::{About, policy::CorrectDay},
    alerts,
    db::WriteTx,
    error::Result,
    id::*,
    routines::Excuse,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
struct Missed {
    assignment_id: RoutineAssignmentId,
    day: Date,
    closed_at: Timestamp,
    grace_minutes: i16,
}

#[derive(Serialize)]
struct Excused {
    assignment: String,
    day: String,
}

/// As the sweep does, by the moment the window ended, grace apart (docs/decisions/0003). What staff
/// decided by hand stands.
pub async fn excuse_missed(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    kind: Excuse,
    from: Timestamp,
    until: Timestamp,
) -> Result<()> {
    let missed = missed(tx, of, from, until).await?;
    let within = missed.iter().filter(|m| {
        let ended = m.closed_at.minus(Duration::minutes(m.grace_minutes.into()));
        from <= ended && ended < until
    });
    let excused: Vec<_> = within.map(Missed::excused).collect();
    if excused.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "update outcomes set outcome = 'excused', excuse = $3
         where house_id = $1 and person_id = $2 and outcome = 'missed' and exists (
             select 1 from json_each($4) j
             where unhex(j.value ->> 'assignment') = outcomes.assignment_id and j.value ->> 'day' = outcomes.day)",
        postgres: "update outcomes set outcome = 'excused', excuse = $3
         where house_id = $1 and person_id = $2 and outcome = 'missed' and exists (
             select 1 from jsonb_to_recordset(cast($4 as jsonb)) as j(assignment uuid, day date)
             where j.assignment = outcomes.assignment_id and j.day = outcomes.day)"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(kind)
    .bind(serde_json::to_string(&excused)?)
    .run()
    .await?;
    alerts::store::settle_excused(tx, of, of.person().id).await
}

/// No grace is longer than twelve hours, and none begins before its day.
async fn missed(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Missed>> {
    let missed = tx.query(sql!(
        "select o.assignment_id, o.day, o.closed_at, v.grace_minutes
         from outcomes o
         join routine_assignments a on a.house_id = o.house_id and a.id = o.assignment_id
         join routine_versions v on v.item_id = a.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = a.item_id and w.from_day <= o.day)
         where o.house_id = $1 and o.person_id = $2 and o.day >= $3 and o.outcome = 'missed'
           and o.closed_at >= $4 and o.closed_at < $5
           and not exists (select 1 from corrections c where c.house_id = o.house_id and c.person_id = o.person_id
               and c.assignment_id = o.assignment_id and c.day = o.day)"
    ));
    let missed = missed.bind(of.house()).bind(of.person().id);
    let first = from.minus(Duration::days(3)).get().date();
    let latest = until.plus(Duration::hours(12));
    Ok(missed.bind(first).bind(from).bind(latest).all().await?)
}

impl Missed {
    fn excused(&self) -> Excused {
        Excused {
            assignment: self.assignment_id.to_string(),
            day: self.day.to_string(),
        }
    }
}
