//! Writing down what came of it: the reach-out, who was asked, word to each of them, the history.
use serde::Serialize;

use super::hold::Held;
use crate::{
    access::Role,
    db::WriteTx,
    error::Result,
    id::*,
    reach_outs::course::{EndedAs, Helper, Kind, Passed, Step},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

/// All of it, in four statements however many there are.
pub async fn save(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    courses(tx, held).await?;
    consequences(tx, held, now).await
}

/// What hangs on a reach-out that is written already.
pub async fn consequences(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    asks(tx, held).await?;
    words(tx, held, now).await?;
    events(tx, held, now).await
}

#[derive(Serialize)]
struct CourseRow {
    id: String,
    house: String,
    ring: i16,
    last: i16,
    due: Option<String>,
    by: Option<String>,
    role: Option<&'static str>,
    at: Option<String>,
    step: Option<Step>,
    unanswered: Option<String>,
    ended: Option<String>,
    ended_by: Option<String>,
    ended_as: Option<EndedAs>,
}

fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}

async fn courses(tx: &mut WriteTx, held: &[Held]) -> Result<()> {
    let rows = held.iter().map(|held| {
        let (course, claim) = (&held.course, held.course.claim);
        CourseRow {
            id: held.id.to_string(),
            house: held.house.to_string(),
            ring: course.ring,
            last: course.last_ring,
            due: text(course.due_at),
            by: text(claim.map(|c| c.by.id)),
            role: claim.map(|c| c.by.role.segment()),
            at: text(claim.map(|c| c.at)),
            step: claim.map(|c| c.step),
            unanswered: text(course.unanswered_at),
            ended: text(course.end.map(|end| end.at)),
            ended_by: text(course.end.and_then(|end| end.by)),
            ended_as: course.end.map(|end| end.how),
        }
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "update reach_outs set ring = j.value ->> 'ring', last_ring = j.value ->> 'last', due_at = j.value ->> 'due',
                claimed_by = unhex(j.value ->> 'by'), claimed_role = j.value ->> 'role', claimed_at = j.value ->> 'at',
                step = j.value ->> 'step', unanswered_at = j.value ->> 'unanswered', ended_at = j.value ->> 'ended',
                ended_by = unhex(j.value ->> 'ended_by'), ended_as = j.value ->> 'ended_as'
         from json_each($1) j
         where reach_outs.house_id = unhex(j.value ->> 'house') and reach_outs.id = unhex(j.value ->> 'id')",
        postgres: "update reach_outs set ring = j.ring, last_ring = j.last, due_at = j.due, claimed_by = j.\"by\",
                claimed_role = j.role, claimed_at = j.at, step = j.step, unanswered_at = j.unanswered,
                ended_at = j.ended, ended_by = j.ended_by, ended_as = j.ended_as
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(house uuid, id uuid, ring smallint, last smallint, due timestamptz, \"by\" uuid, role text, at timestamptz,
                   step text, unanswered timestamptz, ended timestamptz, ended_by uuid, ended_as text)
         where reach_outs.house_id = j.house and reach_outs.id = j.id"
    ))
    .bind(rows)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct AskRow {
    id: String,
    house: String,
    person: String,
    helper: String,
    role: &'static str,
    ring: i16,
    assigned: bool,
    call_only: bool,
    asked: Option<String>,
    passed: Option<Passed>,
    open: bool,
}

impl AskRow {
    fn of(held: &Held, helper: &Helper) -> Self {
        Self {
            id: held.id.to_string(),
            house: held.house.to_string(),
            person: held.person.to_string(),
            helper: helper.who.id.to_string(),
            role: helper.who.role.segment(),
            ring: helper.ring,
            assigned: helper.as_assigned,
            call_only: helper.call_only,
            asked: text(helper.asked_at),
            passed: helper.passed,
            open: helper.asked_at.is_some() && held.course.end.is_none(),
        }
    }
}

/// Those on call stand there from when they are asked.
async fn asks(tx: &mut WriteTx, held: &[Held]) -> Result<()> {
    let rows = held.iter().flat_map(|held| {
        let helpers = held.helpers.iter();
        let known = helpers.filter(|h| h.asked_at.is_some() || !h.call_only);
        known.map(|helper| AskRow::of(held, helper))
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into reach_out_asks (reach_out_id, house_id, person_id, helper_id, role, ring, as_assigned, call_only,
                                     asked_at, passed_as, is_open)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), unhex(j.value ->> 'helper'),
                j.value ->> 'role', j.value ->> 'ring', j.value ->> 'assigned', j.value ->> 'call_only', j.value ->> 'asked',
                j.value ->> 'passed', j.value ->> 'open'
         from json_each($1) j where true
         on conflict (reach_out_id, helper_id, role)
         do update set asked_at = excluded.asked_at, passed_as = excluded.passed_as, is_open = excluded.is_open",
        postgres: "insert into reach_out_asks (reach_out_id, house_id, person_id, helper_id, role, ring, as_assigned, call_only,
                                     asked_at, passed_as, is_open)
         select j.id, j.house, j.person, j.helper, j.role, j.ring, j.assigned, j.call_only, j.asked, j.passed, j.open
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, person uuid, helper uuid, role text, ring smallint, assigned boolean,
                   call_only boolean, asked timestamptz, passed text, open boolean)
         on conflict (reach_out_id, helper_id, role)
         do update set asked_at = excluded.asked_at, passed_as = excluded.passed_as, is_open = excluded.is_open"
    ))
    .bind(rows)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct Word {
    id: String,
    reach_out: String,
    house: String,
    to: String,
    role: &'static str,
    kind: &'static str,
    about: String,
}

impl Word {
    fn of(held: &Held, to: PersonId, role: Role, kind: &'static str) -> Self {
        Self {
            id: DeliveryId::new().to_string(),
            reach_out: held.id.to_string(),
            house: held.house.to_string(),
            to: to.to_string(),
            role: role.segment(),
            kind,
            about: held.person.to_string(),
        }
    }
}

/// Word to each helper who is asked; to the sender when somebody answers, and when nobody did.
fn words_of(held: &Held) -> Vec<Word> {
    let told = held.helpers.iter().filter(|helper| helper.told);
    let told = told.map(|helper| Word::of(held, helper.who.id, helper.who.role, "reach_out"));
    let sender = |kind| Word::of(held, held.person, Role::Resident, kind);
    let answered = held
        .has_happened(Kind::Taken)
        .then(|| sender("reach_out_answered"));
    let open = held.has_happened(Kind::Unanswered) && held.course.unanswered_at.is_some();
    let open = open.then(|| sender("reach_out_unanswered"));
    told.chain(answered).chain(open).collect()
}

/// One row a person, role and kind; told again, it stands as told now.
async fn words(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    let words: Vec<Word> = held.iter().flat_map(words_of).collect();
    if words.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, reach_out_id, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), j.value ->> 'role',
                j.value ->> 'kind', unhex(j.value ->> 'about'), unhex(j.value ->> 'reach_out'), $2
         from json_each($1) j where true
         on conflict (reach_out_id, person_id, role, kind) where reach_out_id is not null
         do update set created_at = excluded.created_at, seen_at = null",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, reach_out_id, created_at)
         select j.id, j.house, j.\"to\", j.role, j.kind, j.about, j.reach_out, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, \"to\" uuid, role text, kind text, about uuid, reach_out uuid)
         on conflict (reach_out_id, person_id, role, kind) where reach_out_id is not null
         do update set created_at = excluded.created_at, seen_at = null"
    ))
    .bind(serde_json::to_string(&words)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct EventRow<'a> {
    id: String,
    reach_out: String,
    house: String,
    person: String,
    kind: Kind,
    by: Option<String>,
    ring: Option<i16>,
    words: &'a Option<Sealed>,
}

async fn events(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    let rows = held.iter().flat_map(|held| {
        held.events.iter().map(|event| EventRow {
            id: event.id.to_string(),
            reach_out: held.id.to_string(),
            house: held.house.to_string(),
            person: held.person.to_string(),
            kind: event.happened.kind,
            by: text(event.happened.by),
            ring: event.happened.ring,
            words: &event.words,
        })
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into reach_out_events (id, reach_out_id, house_id, person_id, at, kind, by_id, ring, words)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'reach_out'), unhex(j.value ->> 'house'),
                unhex(j.value ->> 'person'), $2, j.value ->> 'kind', unhex(j.value ->> 'by'), j.value ->> 'ring',
                j.value ->> 'words'
         from json_each($1) j",
        postgres: "insert into reach_out_events (id, reach_out_id, house_id, person_id, at, kind, by_id, ring, words)
         select j.id, j.reach_out, j.house, j.person, cast($2 as timestamptz), j.kind, j.\"by\", j.ring, j.words
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, reach_out uuid, house uuid, person uuid, kind text, \"by\" uuid, ring smallint, words text)"
    ))
    .bind(serde_json::to_string(&rows)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
