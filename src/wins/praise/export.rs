//! Of a copy: what good others saw of one, removed ones too; and what one said to others, for good. To whom, only as
//! long as both live there; to staff that is shown in Porchlight alone.
use serde::Serialize;

use super::store::{KEPT, open};
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const PRAISE: Chapter = Chapter {
    name: "praise",
    title: |t| t.wins_praise_title(),
    tables: &["praise"],
    by_days: true,
    read: |tx, mine| Box::pin(praise(tx, mine)),
};

pub const PRAISE_GIVEN: Chapter = Chapter {
    name: "praise_given",
    title: |t| t.export_praise_given(),
    tables: &["praise"],
    by_days: true,
    read: |tx, mine| Box::pin(given(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: PraiseId,
    house: String,
    role: Role,
    content: Sealed,
    written_at: Timestamp,
    name: Option<String>,
    shown_at: Option<Timestamp>,
    removed_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Praise<'a> {
    house: &'a str,
    role: &'static str,
    name: Option<&'a str>,
    written_at: String,
    words: &'a str,
    shown_at: Option<String>,
    removed_at: Option<String>,
}

#[derive(Serialize)]
struct Given<'a> {
    house: &'a str,
    role: &'static str,
    name: Option<&'a str>,
    written_at: String,
    words: &'a str,
}

async fn praise(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select x.id, h.name as house, x.role, x.content, x.written_at, p.name, x.shown_at, x.removed_at
         from praise x join houses h on h.id = x.house_id join people p on p.id = x.writer_id
         where x.person_id = $1 and x.written_at >= $2 and x.written_at < $3 order by x.written_at, x.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    rows.iter().map(|row| received(mine, row)).collect()
}

fn received(mine: &Mine, row: &Row) -> Result<Entry> {
    let words = open(&mine.key, row.id, Some(&row.content))?;
    let praise = Praise {
        house: &row.house,
        role: row.role.segment(),
        name: row.name.as_deref(),
        written_at: mine.at(row.written_at),
        words: &words,
        shown_at: mine.maybe_at(row.shown_at),
        removed_at: mine.maybe_at(row.removed_at),
    };
    let t = &mine.t;
    let saw = t.wins_saw(row.name.as_deref().unwrap_or_default());
    let line = match row.removed_at {
        Some(at) => t.export_removed(mine.moment(at), saw),
        None => saw,
    };
    let lines = vec![line, words.clone()];
    Entry::of(praise, mine.moment(row.written_at), lines)
}

async fn given(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select x.id, h.name as house, x.role, x.content, x.written_at, p.name,
                cast(null as timestamptz) as shown_at, cast(null as timestamptz) as removed_at
         from praise x join houses h on h.id = x.house_id
         left join praise v on v.house_id = x.house_id and v.id = x.id and v.role = 'resident' and v.written_at >= $4
           and exists (select 1 from memberships m where m.house_id = v.house_id and m.person_id = v.writer_id
                       and m.role = 'resident' and m.until_at is null)
           and exists (select 1 from memberships s where s.house_id = v.house_id and s.person_id = v.person_id
                       and s.role = 'resident' and s.until_at is null)
         left join people p on p.id = v.person_id
         where x.writer_id = $1 and x.written_at >= $2 and x.written_at < $3 order by x.written_at, x.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows = rows.bind(mine.ends()).bind(mine.of.at().minus(KEPT));
    let rows: Vec<Row> = rows.all().await?;
    rows.iter().map(|row| said(mine, row)).collect()
}

fn said(mine: &Mine, row: &Row) -> Result<Entry> {
    let words = open(&mine.key, row.id, Some(&row.content))?;
    let given = Given {
        house: &row.house,
        role: row.role.segment(),
        name: row.name.as_deref(),
        written_at: mine.at(row.written_at),
        words: &words,
    };
    let mut lines: Vec<String> = row.name.clone().into_iter().collect();
    lines.push(words.clone());
    Entry::of(given, mine.moment(row.written_at), lines)
}
