//! Facts arrive: an alert opens with the first, and its ladder begins.
use std::collections::HashSet;

use serde::Serialize;
use time::Date;

use super::{Source, store::end_where_settled};
use crate::{
    access::{About, policy::RecordDay},
    db::WriteTx,
    error::{Error, Result},
    id::*,
    looking_out, routines, sql,
    timestamp::Timestamp,
};

/// An occurrence that is over and was not done, whoever found it so.
pub struct Miss {
    pub house: HouseId,
    pub person: PersonId,
    pub assignment: RoutineAssignmentId,
    pub source: routines::Source,
    pub is_check_in: bool,
    pub day: Date,
    /// With its grace.
    pub closed_at: Timestamp,
}

#[derive(Serialize)]
struct Fact {
    id: String,
    house: String,
    person: String,
    kind: &'static str,
    source: &'static str,
    is_check_in: bool,
    assignment: Option<String>,
    day: String,
    happened: String,
}

#[derive(Serialize, PartialEq, Eq, Hash)]
struct Whose {
    house: String,
    person: String,
}

/// Records what was missed: found by the sweep, or missed after all, as a tick taken back or a
/// correction says. What counts already counts once.
pub async fn missed(tx: &mut WriteTx, missed: &[Miss], now: Timestamp) -> Result<()> {
    let facts = missed.iter().map(|m| Fact {
        id: FactId::new().to_string(),
        house: m.house.to_string(),
        person: m.person.to_string(),
        kind: "missed",
        source: Source::from(m.source).name(),
        is_check_in: m.is_check_in,
        assignment: Some(m.assignment.to_string()),
        day: m.day.to_string(),
        happened: m.closed_at.to_string(),
    });
    add(tx, facts.collect(), now).await?;
    // Whoever asked to be looked after when they miss something is looked at in this very round.
    let people = missed.iter().map(|m| (m.house, m.person));
    looking_out::look_again(tx, people, now).await
}

/// A wish of before there were reach-outs was taken out of its check-in again.
pub async fn take_back_wish(tx: &mut WriteTx, of: &About<RecordDay>, day: Date) -> Result<()> {
    let done = tx.query(sql!(
        "update alert_facts set settled_at = $4, settled_as = 'taken_back'
         where house_id = $1 and source = 'wish' and day = $3 and settled_at is null
           and alert_id in (select a.id from alerts a
                            where a.house_id = $1 and a.person_id = $2 and a.closed_at is null)
         returning alert_id"
    ));
    let done = done.bind(of.house()).bind(of.person().id).bind(day);
    let done = done.bind(of.at()).all().await?;
    end_where_settled(tx, of.house(), done, of.at()).await
}

async fn add(tx: &mut WriteTx, facts: Vec<Fact>, now: Timestamp) -> Result<()> {
    if facts.is_empty() {
        return Ok(());
    }
    let whose: HashSet<_> = facts
        .iter()
        .map(|f| Whose {
            house: f.house.clone(),
            person: f.person.clone(),
        })
        .collect();
    open(tx, &whose, now).await?;
    let facts = serde_json::to_string(&facts)?;
    tx.query(sql!(
        sqlite: "insert into alert_facts (id, alert_id, house_id, person_id, kind, source, is_check_in, assignment_id,
                                  day, happened_at, noticed_at)
         select unhex(j.value ->> 'id'), a.id, a.house_id, a.person_id, j.value ->> 'kind', j.value ->> 'source',
                j.value ->> 'is_check_in', unhex(j.value ->> 'assignment'), j.value ->> 'day', j.value ->> 'happened', $2
         from json_each($1) j
         join alerts a on a.house_id = unhex(j.value ->> 'house') and a.person_id = unhex(j.value ->> 'person')
           and a.closed_at is null
         where true on conflict do nothing",
        postgres: "insert into alert_facts (id, alert_id, house_id, person_id, kind, source, is_check_in, assignment_id,
                                  day, happened_at, noticed_at)
         select j.id, a.id, a.house_id, a.person_id, j.kind, j.source, j.is_check_in, j.assignment, j.day, j.happened,
                cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, person uuid, kind text, source text, is_check_in boolean, assignment uuid,
                   day date, happened timestamptz)
         join alerts a on a.house_id = j.house and a.person_id = j.person and a.closed_at is null
         on conflict do nothing"
    ))
    .bind(facts)
    .bind(now)
    .run()
    .await?;
    start_ladder(tx, &whose, now).await
}

/// Sees to it that each has an open alert, held until the transaction ends: one closed in between is
/// followed by a new one.
async fn open(tx: &mut WriteTx, whose: &HashSet<Whose>, now: Timestamp) -> Result<()> {
    #[derive(Serialize)]
    struct New<'a> {
        id: String,
        #[serde(flatten)]
        whose: &'a Whose,
    }
    let new = |whose| New {
        id: AlertId::new().to_string(),
        whose,
    };
    let mut new: Vec<_> = whose.iter().map(new).collect();
    // Two servers open in one order, so neither waits for the other for ever.
    new.sort_by(|a, b| (&a.whose.house, &a.whose.person).cmp(&(&b.whose.house, &b.whose.person)));
    let new = serde_json::to_string(&new)?;
    for _ in 0..5 {
        tx.query(sql!(
            sqlite: "insert into alerts (id, house_id, person_id, opened_at)
             select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), $2
             from json_each($1) j where true on conflict do nothing",
            postgres: "insert into alerts (id, house_id, person_id, opened_at)
             select j.id, j.house, j.person, cast($2 as timestamptz)
             from jsonb_to_recordset(cast($1 as jsonb)) as j(id uuid, house uuid, person uuid) on conflict do nothing"
        ))
        .bind(new.clone())
        .bind(now)
        .run()
        .await?;
        let held: Vec<(AlertId,)> = tx.query(sql!(
            sqlite: "select a.id from json_each($1) j
             join alerts a on a.house_id = unhex(j.value ->> 'house') and a.person_id = unhex(j.value ->> 'person')
             where a.closed_at is null",
            postgres: "select a.id from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid)
             join alerts a on a.house_id = j.house and a.person_id = j.person
             where a.closed_at is null order by a.house_id, a.person_id for update of a"
        ))
        .bind(new.clone())
        .all()
        .await?;
        if held.len() == whose.len() {
            return Ok(());
        }
    }
    Err(Error::Unexpected(anyhow::anyhow!(
        "alerts close as fast as they open"
    )))
}

/// Each rung is looked at anew, told or not: who is told, when and once more, is worked out then, from the facts
/// that rung may know.
async fn start_ladder(tx: &mut WriteTx, whose: &HashSet<Whose>, now: Timestamp) -> Result<()> {
    tx.query(sql!(
        sqlite: "insert into alert_steps (alert_id, house_id, person_id, rung, due_at)
         select a.id, a.house_id, a.person_id, r.value, $2
         from json_each($1) j
         join alerts a on a.house_id = unhex(j.value ->> 'house') and a.person_id = unhex(j.value ->> 'person')
           and a.closed_at is null
         join json_each('[\"mentor\", \"counselor\", \"manager\"]') r
         where true
         on conflict (alert_id, rung) do update set due_at = excluded.due_at",
        postgres: "insert into alert_steps (alert_id, house_id, person_id, rung, due_at)
         select a.id, a.house_id, a.person_id, r.rung, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid)
         join alerts a on a.house_id = j.house and a.person_id = j.person and a.closed_at is null
         cross join (values ('mentor'), ('counselor'), ('manager')) as r(rung)
         on conflict (alert_id, rung) do update set due_at = excluded.due_at"
    ))
    .bind(serde_json::to_string(whose)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
