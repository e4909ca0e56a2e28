//! Of a copy: what one let others read, in the words agreed to.
use serde::Serialize;

use crate::{
    access::Class,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const SHARES: Chapter = Chapter {
    name: "shares",
    title: |t| t.sharing_history(),
    tables: &["shares"],
    by_days: false,
    read: |tx, mine| Box::pin(shares(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    class: Class,
    audience: String,
    with_whom: Option<String>,
    words: String,
    from_at: Timestamp,
    until_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Share<'a> {
    class: &'static str,
    audience: &'a str,
    /// Of someone named, in the circle.
    name: Option<&'a str>,
    words: &'a str,
    from: String,
    until: Option<String>,
}

async fn shares(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select s.class, s.audience, g.name as with_whom, s.words, s.from_at, s.until_at
         from shares s left join people g on g.id = s.grantee_id
         where s.person_id = $1 order by s.from_at, s.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let shares = rows.iter().map(|row| {
        let share = Share {
            class: row.class.name(),
            audience: &row.audience,
            name: row.with_whom.as_deref(),
            words: &row.words,
            from: mine.at(row.from_at),
            until: mine.maybe_at(row.until_at),
        };
        let when = mine.span(row.from_at, row.until_at);
        Entry::of(share, when, vec![row.words.clone()])
    });
    shares.collect()
}
