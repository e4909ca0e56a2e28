//! Of a copy: small wins, those taken off the list too.
use serde::Serialize;
use time::Date;

use super::Kind;
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    reach_outs, sql,
    timestamp::Timestamp,
};

pub const WINS: Chapter = Chapter {
    name: "wins",
    title: |t| t.win_title(),
    tables: &["wins"],
    by_days: true,
    read: |tx, mine| Box::pin(wins(tx, mine)),
};

#[derive(Serialize)]
struct Win {
    day: String,
    kind: Kind,
    noted_at: String,
    removed_at: Option<String>,
}

async fn wins(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select kind, day, noted_at, removed_at from wins
         where person_id = $1 and day >= $2 and day <= $3 order by noted_at, id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.from).bind(mine.to);
    let rows: Vec<(Kind, Date, Timestamp, Option<Timestamp>)> = rows.all().await?;
    let wins = rows.into_iter().map(|(kind, day, noted_at, removed_at)| {
        let words = reach_outs::win(&mine.t, kind);
        let line = match removed_at {
            Some(at) => mine.t.export_removed(mine.moment(at), words),
            None => words,
        };
        let win = Win {
            day: day.to_string(),
            kind,
            noted_at: mine.at(noted_at),
            removed_at: mine.maybe_at(removed_at),
        };
        Entry::of(win, mine.day(day), vec![line])
    });
    wins.collect()
}
