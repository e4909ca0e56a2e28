//! What a batch writes: one statement a table, whatever the number of rows.
use serde::Serialize;
use time::Date;

use super::decide::{Closed, Nudge, Pointer, Recorded};
use crate::{db::WriteTx, error::Result, id::*, routines::Step, sql, timestamp::Timestamp};

#[derive(Serialize)]
struct Row {
    id: String,
    house: String,
    person: String,
    assignment: String,
    day: String,
}

pub async fn nudges(tx: &mut WriteTx, nudges: &[Nudge], now: Timestamp) -> Result<()> {
    if nudges.is_empty() {
        return Ok(());
    }
    let rows = nudges.iter().map(|n| Row {
        id: DeliveryId::new().to_string(),
        house: n.house.to_string(),
        person: n.person.to_string(),
        assignment: n.assignment.to_string(),
        day: n.day.to_string(),
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, assignment_id, day, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), 'resident', 'nudge',
                unhex(j.value ->> 'person'), unhex(j.value ->> 'assignment'), j.value ->> 'day', $2
         from json_each($1) j where true on conflict do nothing",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, assignment_id, day, created_at)
         select j.id, j.house, j.person, 'resident', 'nudge', j.person, j.assignment, j.day, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb)) as j(id uuid, house uuid, person uuid, assignment uuid, day date)
         on conflict do nothing"
    ))
    .bind(rows)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct Outcome {
    house: String,
    person: String,
    assignment: String,
    day: String,
    outcome: crate::routines::Outcome,
    excuse: Option<crate::routines::Excuse>,
    closed: String,
    source: crate::routines::Source,
    check_in: bool,
}

/// Where a tick came first nothing is changed. Says which were recorded.
pub async fn outcomes(tx: &mut WriteTx, closed: &[Closed], now: Timestamp) -> Result<Recorded> {
    if closed.is_empty() {
        return Ok(Recorded::new());
    }
    let rows = closed.iter().map(|c| Outcome {
        house: c.house.to_string(),
        person: c.person.to_string(),
        assignment: c.assignment.to_string(),
        day: c.day.to_string(),
        outcome: c.outcome,
        excuse: c.excuse,
        closed: c.closed_at.to_string(),
        source: c.source,
        check_in: c.is_check_in,
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    let recorded: Vec<(RoutineAssignmentId, Date)> = tx.query(sql!(
        sqlite: "insert into outcomes (house_id, person_id, day, assignment_id, outcome, excuse, received_at, closed_at, source, is_check_in)
         select unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), j.value ->> 'day',
                unhex(j.value ->> 'assignment'), j.value ->> 'outcome', j.value ->> 'excuse', $2, j.value ->> 'closed',
                j.value ->> 'source', j.value ->> 'check_in'
         from json_each($1) j where true
         on conflict (person_id, day, assignment_id) do nothing returning assignment_id, day",
        postgres: "insert into outcomes (house_id, person_id, day, assignment_id, outcome, excuse, received_at, closed_at, source, is_check_in)
         select j.house, j.person, j.day, j.assignment, j.outcome, j.excuse, cast($2 as timestamptz), j.closed, j.source, j.check_in
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(house uuid, person uuid, day date, assignment uuid, outcome text, excuse text, closed timestamptz, source text,
                   check_in boolean)
         order by j.person, j.day, j.assignment
         on conflict (person_id, day, assignment_id) do nothing returning assignment_id, day"
    ))
    .bind(rows)
    .bind(now)
    .all()
    .await?;
    Ok(recorded.into_iter().collect())
}

#[derive(Serialize)]
struct Stands {
    house: String,
    id: String,
    day: Option<String>,
    opens: Option<String>,
    closes: Option<String>,
    due: Option<String>,
    step: Option<&'static str>,
}

pub async fn pointers(tx: &mut WriteTx, pointers: &[Pointer]) -> Result<()> {
    let rows = pointers.iter().map(|p| Stands {
        house: p.house.to_string(),
        id: p.assignment.to_string(),
        day: p.next.map(|n| n.day.to_string()),
        opens: p.next.map(|n| n.opens_at.to_string()),
        closes: p.next.map(|n| n.closes_at.to_string()),
        due: p.next.map(|n| n.due_at.to_string()),
        step: p.next.map(|n| match n.step {
            Step::Nudge => "nudge",
            Step::Close => "close",
        }),
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "update routine_assignments set next_day = j.value ->> 'day', next_opens_at = j.value ->> 'opens',
                next_closes_at = j.value ->> 'closes', due_at = j.value ->> 'due', due_step = j.value ->> 'step'
         from json_each($1) j
         where routine_assignments.house_id = unhex(j.value ->> 'house')
           and routine_assignments.id = unhex(j.value ->> 'id')",
        postgres: "update routine_assignments set next_day = j.day, next_opens_at = j.opens, next_closes_at = j.closes,
                due_at = j.due, due_step = j.step
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(house uuid, id uuid, day date, opens timestamptz, closes timestamptz, due timestamptz, step text)
         where routine_assignments.house_id = j.house and routine_assignments.id = j.id"
    ))
    .bind(rows)
    .run()
    .await?;
    Ok(())
}
