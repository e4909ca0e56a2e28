//! What is on record of those whose requests are looked at: a statement for each sort of fact, whatever the
//! number of requests, and none for what no request rests on.
use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use time::{Date, Duration};

use super::{decide::Asked, due::Due};
use crate::{
    checkins,
    db::WriteTx,
    error::Result,
    id::*,
    looking_out::requests::{
        content::{Condition, MOST_DAYS},
        rule::{Closed, Facts},
    },
    routines::{Kind, Outcome},
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// By whose they are.
#[derive(Default)]
pub struct Known {
    outcomes: HashMap<(HouseId, PersonId), Vec<Closed>>,
    heard: HashMap<PersonId, Timestamp>,
    /// With those that count only as long as nothing was heard since.
    tried: HashMap<(HouseId, PersonId), Vec<(Timestamp, bool)>>,
    moods: HashMap<PersonId, Vec<(Date, u8)>>,
    off_until: Option<Timestamp>,
}

impl Known {
    pub fn of(&self, due: &Due) -> Facts {
        let (person, here) = (due.person_id, (due.house_id, due.person_id));
        let heard = self.heard.get(&person).copied();
        let tried = self.tried.get(&here).into_iter().flatten();
        let tried = tried.filter(|(at, until_heard)| !until_heard || heard.is_none_or(|h| h < *at));
        Facts {
            outcomes: self.outcomes.get(&here).cloned().unwrap_or_default(),
            heard_at: heard.max(self.off_until),
            tried_at: tried.map(|(at, _)| *at).collect(),
            moods: self.moods.get(&person).cloned().unwrap_or_default(),
        }
    }
}

/// Misses of something weekly, ten in a row, are as long ago as that.
const OUTCOMES: Duration = Duration::days(100);
const LATELY: Duration = Duration::days(MOST_DAYS as i64 + 6);

pub async fn of(tx: &mut WriteTx, asked: &[Asked], key: &Key, now: Timestamp) -> Result<Known> {
    let of = |rests: fn(&Condition) -> bool| {
        let agreed = asked.iter().filter(|one| one.due.counts_from.is_some());
        let those = agreed.filter(|one| one.content.as_ref().is_ok_and(|c| rests(&c.condition)));
        those.map(|one| &one.due).collect::<Vec<&Due>>()
    };
    let mut known = Known::default();
    let missed = of(|c| matches!(c, Condition::CheckIns { .. } | Condition::Item { .. }));
    let silent = of(|c| matches!(c, Condition::Quiet { .. } | Condition::NoAnswer { .. }));
    let tried = of(|c| matches!(c, Condition::NoAnswer { .. }));
    let low = of(|c| matches!(c, Condition::LowMood { .. }));
    if !missed.is_empty() {
        known.outcomes = outcomes(tx, &missed, now).await?;
    }
    if !silent.is_empty() {
        known.heard = heard(tx, &silent, now).await?;
        known.off_until = off_until(tx, now).await?;
    }
    if !tried.is_empty() {
        known.tried = tries(tx, &tried, now).await?;
    }
    if !low.is_empty() {
        let from = now.minus(LATELY).get().date();
        for (person, day, mood) in checkins::store::moods(tx, people(&low)?, from, key).await? {
            known.moods.entry(person).or_default().push((day, mood));
        }
    }
    Ok(known)
}

/// Once each.
fn people(due: &[&Due]) -> Result<String> {
    let people: BTreeSet<_> = due.iter().map(|due| due.person_id.to_string()).collect();
    Ok(serde_json::to_string(&people)?)
}

#[derive(sqlx::FromRow)]
struct OutcomeRow {
    house_id: HouseId,
    person_id: PersonId,
    assignment_id: RoutineAssignmentId,
    kind: Kind,
    outcome: Outcome,
    closed_at: Timestamp,
}

async fn outcomes(
    tx: &mut WriteTx,
    due: &[&Due],
    now: Timestamp,
) -> Result<HashMap<(HouseId, PersonId), Vec<Closed>>> {
    let first = due.iter().filter_map(|due| due.counts_from).min();
    let from = first.unwrap_or(now).max(now.minus(OUTCOMES));
    // A house day may begin a day before that instant's date.
    let from = from.minus(Duration::days(1)).get().date();
    let rows = tx.query(sql!(
        sqlite: "select o.house_id, o.person_id, o.assignment_id, i.kind, o.outcome, o.closed_at
         from outcomes o
         join routine_assignments ra on ra.house_id = o.house_id and ra.person_id = o.person_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where o.person_id in (select unhex(j.value) from json_each($1) j) and o.day >= $2
         order by o.person_id, o.closed_at desc, o.assignment_id",
        postgres: "select o.house_id, o.person_id, o.assignment_id, i.kind, o.outcome, o.closed_at
         from outcomes o
         join routine_assignments ra on ra.house_id = o.house_id and ra.person_id = o.person_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where o.person_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
           and o.day >= $2 order by o.person_id, o.closed_at desc, o.assignment_id"
    ));
    let rows: Vec<OutcomeRow> = rows.bind(people(due)?).bind(from).all().await?;
    let mut outcomes: HashMap<_, Vec<Closed>> = HashMap::new();
    for row in rows {
        let whose = (row.house_id, row.person_id);
        outcomes.entry(whose).or_default().push(Closed {
            assignment: row.assignment_id,
            is_check_in: row.kind == Kind::CheckIn,
            outcome: row.outcome,
            closed_at: row.closed_at,
        });
    }
    Ok(outcomes)
}

/// The last of each: a tick or check-in, a check-in besides, someone asked, someone answered, a notice
/// answered. Whoever is away is as good as heard of until the excuse is over.
async fn heard(
    tx: &mut WriteTx,
    due: &[&Due],
    now: Timestamp,
) -> Result<HashMap<PersonId, Timestamp>> {
    let rows = tx.query(sql!(
        sqlite: "with p as (select unhex(j.value) as id from json_each($1) j)
         select o.person_id, max(o.acted_at) as at from outcomes o
         where o.person_id in (select id from p) and o.day >= $2 and o.house_id is not null and o.acted_at is not null
         group by o.person_id
         union all select n.person_id, max(n.acted_at) from answers n
         where n.person_id in (select id from p) and n.day >= $2 group by n.person_id
         union all select r.person_id, max(r.sent_at) from reach_outs r
         where r.person_id in (select id from p) group by r.person_id
         union all select r.claimed_by, max(r.claimed_at) from reach_outs r
         where r.claimed_by in (select id from p) group by r.claimed_by
         union all select t.person_id, max(t.answered_at) from notices t
         where t.person_id in (select id from p) and t.answered_at is not null group by t.person_id
         union all select e.person_id, max(case when e.ended_at < e.until_at then e.ended_at else e.until_at end)
         from excuses e where e.person_id in (select id from p) and e.from_at <= $3 group by e.person_id",
        postgres: "with p as (select cast(j as uuid) as id from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         select o.person_id, max(o.acted_at) as at from outcomes o
         where o.person_id in (select id from p) and o.day >= $2 and o.house_id is not null and o.acted_at is not null
         group by o.person_id
         union all select n.person_id, max(n.acted_at) from answers n
         where n.person_id in (select id from p) and n.day >= $2 group by n.person_id
         union all select r.person_id, max(r.sent_at) from reach_outs r
         where r.person_id in (select id from p) group by r.person_id
         union all select r.claimed_by, max(r.claimed_at) from reach_outs r
         where r.claimed_by in (select id from p) group by r.claimed_by
         union all select t.person_id, max(t.answered_at) from notices t
         where t.person_id in (select id from p) and t.answered_at is not null group by t.person_id
         union all select e.person_id, max(least(e.ended_at, e.until_at))
         from excuses e where e.person_id in (select id from p) and e.from_at <= $3 group by e.person_id"
    ));
    let from = now.minus(LATELY).get().date();
    let rows = rows.bind(people(due)?).bind(from).bind(now);
    let rows: Vec<(PersonId, Timestamp)> = rows.all().await?;
    let mut heard = HashMap::new();
    for (person, at) in rows {
        let last = heard.entry(person).or_insert(at);
        *last = at.max(*last);
    }
    Ok(heard)
}

/// While Porchlight was off nobody could be heard of.
async fn off_until(tx: &mut WriteTx, now: Timestamp) -> Result<Option<Timestamp>> {
    let last = tx.query(sql!(
        "select max(until_at) as at from outages where until_at >= $1"
    ));
    Ok(last.bind(now.minus(LATELY)).value().await?)
}

#[derive(Serialize)]
struct Whose {
    house: String,
    person: String,
}

/// A notice that waits for its answer; an alert that ended with "could not reach".
async fn tries(
    tx: &mut WriteTx,
    due: &[&Due],
    now: Timestamp,
) -> Result<HashMap<(HouseId, PersonId), Vec<(Timestamp, bool)>>> {
    let whose = due.iter().map(|due| Whose {
        house: due.house_id.to_string(),
        person: due.person_id.to_string(),
    });
    let whose = serde_json::to_string(&whose.collect::<Vec<_>>())?;
    let rows = tx.query(sql!(
        sqlite: "with p as (select unhex(j.value ->> 'house') as house, unhex(j.value ->> 'person') as person from json_each($1) j)
         select n.house_id, n.person_id, n.given_at as at, false as until_heard from notices n
         where (n.house_id, n.person_id) in (select house, person from p) and n.answered_at is null
         union all
         select a.house_id, a.person_id, a.closed_at, true from alerts a
         where (a.house_id, a.person_id) in (select house, person from p) and a.came_of = 'no_answer' and a.closed_at >= $2",
        postgres: "with p as (select j.house, j.person from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid))
         select n.house_id, n.person_id, n.given_at as at, false as until_heard from notices n
         where (n.house_id, n.person_id) in (select house, person from p) and n.answered_at is null
         union all
         select a.house_id, a.person_id, a.closed_at, true from alerts a
         where (a.house_id, a.person_id) in (select house, person from p) and a.came_of = 'no_answer' and a.closed_at >= $2"
    ));
    let rows = rows.bind(whose).bind(now.minus(LATELY));
    let rows: Vec<(HouseId, PersonId, Timestamp, bool)> = rows.all().await?;
    let mut tries: HashMap<_, Vec<_>> = HashMap::new();
    for (house, person, at, until_heard) in rows {
        let of = tries.entry((house, person)).or_default();
        of.push((at, until_heard));
    }
    Ok(tries)
}
