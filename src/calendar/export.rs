//! Of a copy: that there is, or was, an address for calendars, and what it showed. The address opens something,
//! so it stays out.
use serde::Serialize;

use super::Choices;
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const CALENDAR: Chapter = Chapter {
    name: "calendar",
    title: |t| t.calendar_title(),
    tables: &["calendars"],
    by_days: false,
    read: |tx, mine| Box::pin(calendars(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    choices: Choices,
    made_at: Timestamp,
    revoked_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Calendar {
    made_at: String,
    revoked_at: Option<String>,
    with_words: bool,
    with_house: bool,
    with_routine: bool,
}

async fn calendars(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select with_words, with_house, with_routine, made_at, revoked_at from calendars
         where person_id = $1 order by made_at, id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    rows.iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: &Row) -> Result<Entry> {
    let (t, choices) = (&mine.t, row.choices);
    let calendar = Calendar {
        made_at: mine.at(row.made_at),
        revoked_at: mine.maybe_at(row.revoked_at),
        with_words: choices.with_words,
        with_house: choices.with_house,
        with_routine: choices.with_routine,
    };
    let chosen = [
        (true, t.calendar_always()),
        (choices.with_house, t.calendar_house()),
        (choices.with_routine, t.calendar_routine()),
        (choices.with_words, t.calendar_words()),
    ];
    let lines = chosen.into_iter().filter(|(is_chosen, _)| *is_chosen);
    let lines = lines.map(|(_, words)| words).collect();
    Entry::of(calendar, mine.span(row.made_at, row.revoked_at), lines)
}
