//! Of a copy: who looked at one's record, and what was done with one's access.
use serde::Serialize;

use super::views::{by_whom, what_was_done, yours};
use crate::{
    access::{Class, Role},
    audit::What,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const LOOKS: Chapter = Chapter {
    name: "looks",
    title: |t| t.looks_title(),
    tables: &["looks"],
    by_days: true,
    read: |tx, mine| Box::pin(looks(tx, mine)),
};

pub const CHANGES: Chapter = Chapter {
    name: "changes",
    title: |t| t.looks_what_was_done(),
    tables: &["audit_events"],
    by_days: true,
    read: |tx, mine| Box::pin(changes(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct LookRow {
    looked_at: Timestamp,
    viewer: String,
    role: Role,
    class: Class,
    house: String,
}

#[derive(Serialize)]
struct Look<'a> {
    /// The hour of it.
    looked_at: String,
    name: &'a str,
    role: &'static str,
    class: &'static str,
    house: &'a str,
}

async fn looks(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select l.looked_at, p.name as viewer, l.role, l.class, h.name as house
         from looks l join people p on p.id = l.viewer_id join houses h on h.id = l.house_id
         where l.person_id = $1 and l.looked_at >= $2 and l.looked_at < $3
         order by l.looked_at, p.name, l.viewer_id, l.role, l.class"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<LookRow> = rows.bind(mine.ends()).all().await?;
    let looks = rows.iter().map(|row| {
        let look = Look {
            looked_at: mine.at(row.looked_at),
            name: &row.viewer,
            role: row.role.segment(),
            class: row.class.name(),
            house: &row.house,
        };
        let class = yours(&mine.t, row.class);
        let line = by_whom(&mine.t, class, row.role, &row.viewer);
        Entry::of(look, mine.moment(row.looked_at), vec![line])
    });
    looks.collect()
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    at: Timestamp,
    actor: Option<String>,
    is_own: bool,
    role: Option<String>,
    house: Option<String>,
    what: What,
}

#[derive(Serialize)]
struct Change<'a> {
    at: String,
    what: What,
    /// None: whoever runs the server.
    name: Option<&'a str>,
    role: Option<&'a str>,
    house: Option<&'a str>,
}

async fn changes(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select e.at, p.name as actor, e.actor_id is not null and e.actor_id = e.person_id as is_own, e.role,
                h.name as house, e.what
         from audit_events e left join people p on p.id = e.actor_id left join houses h on h.id = e.house_id
         where e.person_id = $1 and e.at >= $2 and e.at < $3 order by e.at, e.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<ChangeRow> = rows.bind(mine.ends()).all().await?;
    let changes = rows.iter().map(|row| {
        let change = Change {
            at: mine.at(row.at),
            what: row.what,
            name: row.actor.as_deref(),
            role: row.role.as_deref(),
            house: row.house.as_deref(),
        };
        let line = what_was_done(&mine.t, row.what, row.actor.as_deref(), row.is_own);
        Entry::of(change, mine.moment(row.at), vec![line])
    });
    changes.collect()
}
