//! Writing down what came of it, and word to everyone who hears of it, in two statements.
use serde::Serialize;

use super::Held;
use crate::{
    db::WriteTx,
    error::Result,
    help::course::{State, Step},
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(Serialize)]
struct CourseRow {
    id: String,
    house: String,
    state: &'static str,
    by: Option<String>,
    at: Option<String>,
    starts: Option<String>,
    until: String,
    round: i16,
    due: Option<String>,
    step: Option<&'static str>,
    ended: Option<String>,
    ended_by: Option<String>,
    thanked: Option<String>,
}

const fn state(state: State) -> &'static str {
    match state {
        State::Open => "open",
        State::Taken => "taken",
        State::Done => "done",
        State::CalledOff => "called_off",
        State::Past => "past",
    }
}

const fn step(step: Step) -> &'static str {
    match step {
        Step::Remind => "remind",
        Step::GoBack => "go_back",
        Step::Pass => "pass",
    }
}

impl CourseRow {
    fn of(held: &Held) -> Self {
        let course = &held.course;
        let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
        Self {
            id: held.id.to_string(),
            house: held.house.to_string(),
            state: state(course.state),
            by: course.taken.map(|taken| taken.by.to_string()),
            at: text(course.taken.map(|taken| taken.at)),
            starts: text(course.starts_at),
            until: course.until_at.to_string(),
            round: course.round,
            due: text(course.next.map(|(at, _)| at)),
            step: course.next.map(|(_, next)| step(next)),
            ended: text(course.ended.map(|(at, _)| at)),
            ended_by: course.ended.and_then(|(_, by)| by).map(|by| by.to_string()),
            thanked: text(course.thanked_at),
        }
    }
}

pub async fn save(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    let rows: Vec<_> = held.iter().map(CourseRow::of).collect();
    tx.query(sql!(
        sqlite: "update help_asks set state = j.value ->> 'state', taken_by = unhex(j.value ->> 'by'),
                taken_at = j.value ->> 'at', starts_at = j.value ->> 'starts', until_at = j.value ->> 'until',
                round = j.value ->> 'round', due_at = j.value ->> 'due', step = j.value ->> 'step',
                ended_at = j.value ->> 'ended', ended_by = unhex(j.value ->> 'ended_by'),
                thanked_at = j.value ->> 'thanked'
         from json_each($1) j
         where help_asks.house_id = unhex(j.value ->> 'house') and help_asks.id = unhex(j.value ->> 'id')",
        postgres: "update help_asks set state = j.state, taken_by = j.\"by\", taken_at = j.at, starts_at = j.starts,
                until_at = j.until, round = j.round, due_at = j.due, step = j.step, ended_at = j.ended,
                ended_by = j.ended_by, thanked_at = j.thanked
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, state text, \"by\" uuid, at timestamptz, starts timestamptz, until timestamptz,
                   round smallint, due timestamptz, step text, ended timestamptz, ended_by uuid, thanked timestamptz)
         where help_asks.house_id = j.house and help_asks.id = j.id"
    ))
    .bind(serde_json::to_string(&rows)?)
    .run()
    .await?;
    tell(tx, held, now).await
}

#[derive(Serialize)]
struct WordRow {
    id: String,
    help: String,
    house: String,
    to: String,
    kind: &'static str,
    about: String,
    round: i16,
}

/// Of each round everyone hears once, whichever server says it.
pub async fn tell(tx: &mut WriteTx, held: &[Held], now: Timestamp) -> Result<()> {
    let rows = held.iter().flat_map(|held| {
        held.told().map(|(to, kind)| WordRow {
            id: DeliveryId::new().to_string(),
            help: held.id.to_string(),
            house: held.house.to_string(),
            to: to.to_string(),
            kind,
            about: held.course.owner.to_string(),
            round: held.course.round,
        })
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, help_id, help_round, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), 'resident', j.value ->> 'kind',
                unhex(j.value ->> 'about'), unhex(j.value ->> 'help'), j.value ->> 'round', $2
         from json_each($1) j where true
         on conflict (help_id, person_id, role, kind, help_round) where help_id is not null do nothing",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, help_id, help_round, created_at)
         select j.id, j.house, j.\"to\", 'resident', j.kind, j.about, j.help, j.round, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, help uuid, house uuid, \"to\" uuid, kind text, about uuid, round smallint)
         on conflict (help_id, person_id, role, kind, help_round) where help_id is not null do nothing"
    ))
    .bind(serde_json::to_string(&rows)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
