//! Of a copy: times that were excused.
use serde::Serialize;

use super::views::kind_word;
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    routines::Excuse,
    sql,
    timestamp::Timestamp,
};

pub const EXCUSES: Chapter = Chapter {
    name: "excuses",
    title: |t| t.excuses_title(),
    tables: &["excuses"],
    by_days: false,
    read: |tx, mine| Box::pin(excuses(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    house: String,
    kind: Excuse,
    from_at: Timestamp,
    until_at: Timestamp,
    given_by: String,
    given_role: Role,
    given_at: Timestamp,
    ended_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Given<'a> {
    house: &'a str,
    kind: Excuse,
    from: String,
    until: String,
    given_by: &'a str,
    role: &'static str,
    given_at: String,
    ended_at: Option<String>,
}

async fn excuses(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select h.name as house, e.kind, e.from_at, e.until_at, p.name as given_by, e.given_role, e.given_at, e.ended_at
         from excuses e join houses h on h.id = e.house_id join people p on p.id = e.given_by
         where e.person_id = $1 order by e.from_at, e.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let excuses = rows.iter().map(|row| {
        let given = Given {
            house: &row.house,
            kind: row.kind,
            from: mine.at(row.from_at),
            until: mine.at(row.until_at),
            given_by: &row.given_by,
            role: row.given_role.segment(),
            given_at: mine.at(row.given_at),
            ended_at: mine.maybe_at(row.ended_at),
        };
        let (from, until) = (mine.moment(row.from_at), mine.moment(row.until_at));
        let when = mine.t.sharing_from_until(from, until);
        let by = mine.t.history_excused_by(row.given_by.as_str());
        Entry::of(given, when, vec![kind_word(&mine.t, row.kind), by])
    });
    excuses.collect()
}
