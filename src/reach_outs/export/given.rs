//! Help one gave, and the words one wrote to those who asked. What they said stays theirs.
use serde::Serialize;

use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    reach_outs::store::words_place,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const HELP_GIVEN: Chapter = Chapter {
    name: "help_given",
    title: |t| t.export_help_given(),
    tables: &["reach_outs"],
    by_days: true,
    read: |tx, mine| Box::pin(given(tx, mine)),
};

pub const ANSWERS_GIVEN: Chapter = Chapter {
    name: "answers_given",
    title: |t| t.export_answers_given(),
    tables: &["reach_out_events"],
    by_days: true,
    read: |tx, mine| Box::pin(answers(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    house: String,
    role: Option<Role>,
    /// As long as one may know of it.
    name: Option<String>,
    ended_at: Timestamp,
    thanked_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Given<'a> {
    house: &'a str,
    role: Option<&'static str>,
    name: Option<&'a str>,
    ended_at: String,
    thanked_at: Option<String>,
}

async fn given(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select h.name as house, g.claimed_role as role, g.ended_at, g.thanked_at,
                (select p.name from reach_out_asks_in_force k join people p on p.id = k.person_id
                 where k.house_id = g.house_id and k.reach_out_id = g.id and k.helper_id = $1
                   and k.role = g.claimed_role) as name
         from reach_outs g join houses h on h.id = g.house_id
         where g.claimed_by = $1 and g.ended_as = 'helped' and g.ended_at >= $2 and g.ended_at < $3
         order by g.ended_at, g.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    let given = rows.iter().map(|row| {
        let line = match &row.name {
            Some(name) => mine.t.reach_outs_gave_name(name.as_str()),
            None => mine.t.reach_outs_gave(),
        };
        let given = Given {
            house: &row.house,
            role: row.role.map(Role::segment),
            name: row.name.as_deref(),
            ended_at: mine.at(row.ended_at),
            thanked_at: mine.maybe_at(row.thanked_at),
        };
        Entry::of(given, mine.moment(row.ended_at), vec![line])
    });
    given.collect()
}

#[derive(Serialize)]
struct Answer<'a> {
    at: String,
    words: &'a str,
}

async fn answers(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select e.id, e.at, e.words from reach_out_events e
         where e.by_id = $1 and e.person_id <> $1 and e.house_id is not null and e.words is not null
           and e.at >= $2 and e.at < $3
         order by e.at, e.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows = rows.bind(mine.ends());
    let rows: Vec<(ReachOutEventId, Timestamp, Sealed)> = rows.all().await?;
    let answers = rows.into_iter().map(|(id, at, sealed)| {
        let words = mine.key.open(&words_place(id), &sealed)?;
        let answer = Answer {
            at: mine.at(at),
            words: &words,
        };
        Entry::of(answer, mine.moment(at), vec![words.clone()])
    });
    answers.collect()
}
