//! Quiet signs, and with whom they were agreed.
use serde::Serialize;

use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    reach_outs::{signs, words},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const SIGNS: Chapter = Chapter {
    name: "quiet_signs",
    title: |t| t.reach_outs_quiet(),
    tables: &["reach_out_signs"],
    by_days: false,
    read: |tx, mine| Box::pin(signs(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: SignId,
    house: String,
    name: String,
    role: Role,
    sign: Sealed,
    proposed_at: Timestamp,
    agreed_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Quiet<'a> {
    sign: &'static str,
    house: &'a str,
    name: &'a str,
    role: &'static str,
    proposed_at: String,
    agreed_at: Option<String>,
    ended_at: Option<String>,
}

async fn signs(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select g.id, h.name as house, p.name, g.role, g.sign, g.proposed_at, g.agreed_at, g.ended_at
         from reach_out_signs g join houses h on h.id = g.house_id join people p on p.id = g.helper_id
         where g.person_id = $1 order by g.proposed_at, g.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    rows.iter().map(|row| quiet(mine, row)).collect()
}

fn quiet(mine: &Mine, row: &Row) -> Result<Entry> {
    let sign = signs::open(&mine.key, row.id, &row.sign)?;
    let line = format!(
        "{} {}, {}",
        sign.glyph(),
        words::sign(&mine.t, &sign),
        mine.t.routine_with(row.name.as_str())
    );
    let when = match row.agreed_at {
        Some(agreed) => mine.span(agreed, row.ended_at),
        None => mine.moment(row.proposed_at),
    };
    let quiet = Quiet {
        sign: sign.key(),
        house: &row.house,
        name: &row.name,
        role: row.role.segment(),
        proposed_at: mine.at(row.proposed_at),
        agreed_at: mine.maybe_at(row.agreed_at),
        ended_at: mine.maybe_at(row.ended_at),
    };
    Entry::of(quiet, when, vec![line])
}
