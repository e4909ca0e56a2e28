//! Of a copy: what was celebrated of one's own, with the cheers; and the cheers one gave.
mod given;

pub use given::CHEERS_GIVEN;

use serde::Serialize;
use time::Date;

use super::{What, store::open_words, words};
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    milestones,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const CELEBRATIONS: Chapter = Chapter {
    name: "celebrations",
    title: |t| t.celebrations_title(),
    tables: &["celebrations", "cheers"],
    by_days: true,
    read: |tx, mine| Box::pin(celebrations(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: CelebrationId,
    house: String,
    day: Date,
    what: Sealed,
    made_at: Timestamp,
    put_aside_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct CheerRow {
    celebration_id: CelebrationId,
    id: CheerId,
    name: String,
    role: Role,
    words: Option<Sealed>,
    cheered_at: Timestamp,
}

#[derive(Serialize)]
struct Celebrated {
    house: String,
    day: String,
    /// "recovery 90 days", "house 30 days", "first".
    reached: String,
    /// Of a first: what it was.
    what: Option<String>,
    made_at: String,
    put_aside_at: Option<String>,
    cheers: Vec<Cheered>,
}

#[derive(Serialize)]
struct Cheered {
    name: String,
    role: &'static str,
    words: Option<String>,
    at: String,
}

async fn celebrations(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select c.id, h.name as house, c.day, c.what, c.made_at, c.put_aside_at
         from celebrations c join houses h on h.id = c.house_id
         where c.person_id = $1 and c.day >= $2 and c.day <= $3 and c.gone_at is null and c.house_id is not null
         order by c.day, c.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.from).bind(mine.to);
    let rows: Vec<Row> = rows.all().await?;
    let cheers = tx.query(sql!(
        "select x.celebration_id, x.id, p.name, x.role, x.words, x.cheered_at
         from celebrations c
         join cheers x on x.house_id = c.house_id and x.person_id = c.person_id and x.celebration_id = c.id
         join people p on p.id = x.cheerer_id
         where c.person_id = $1 and c.day >= $2 and c.day <= $3 and c.gone_at is null order by x.cheered_at, x.id"
    ));
    let cheers = cheers.bind(mine.person()).bind(mine.from).bind(mine.to);
    let cheers: Vec<CheerRow> = cheers.all().await?;
    rows.into_iter()
        .map(|row| entry(mine, row, &cheers))
        .collect()
}

fn entry(mine: &Mine, row: Row, cheers: &[CheerRow]) -> Result<Entry> {
    let what = What::open(&mine.key, row.id, &row.what)?;
    let own = cheers.iter().filter(|cheer| cheer.celebration_id == row.id);
    let cheers: Vec<Cheered> = own
        .map(|cheer| cheered(mine, cheer))
        .collect::<Result<_>>()?;
    let t = &mine.t;
    let whole = words::whole(t, &what);
    let mut lines = vec![match row.put_aside_at {
        Some(_) => mine.line(t.celebrations_put_aside(), whole),
        None => whole,
    }];
    lines.extend(cheers.iter().map(|cheer| match &cheer.words {
        Some(words) => mine.line(cheer.name.as_str(), words.as_str()),
        None => t.celebrations_one_cheers(cheer.name.as_str()),
    }));
    let celebrated = Celebrated {
        house: row.house,
        day: row.day.to_string(),
        reached: match &what {
            What::Recovery(span) => milestones::Kind::Recovery(*span).to_string(),
            What::InHouse(span) => milestones::Kind::House(*span).to_string(),
            What::First { .. } => "first".to_owned(),
        },
        what: match &what {
            What::First { what, .. } => Some(milestones::words::what(t, what)),
            _ => None,
        },
        made_at: mine.at(row.made_at),
        put_aside_at: mine.maybe_at(row.put_aside_at),
        cheers,
    };
    Entry::of(celebrated, mine.day(row.day), lines)
}

fn cheered(mine: &Mine, row: &CheerRow) -> Result<Cheered> {
    let words = row.words.as_ref();
    let words = words.map(|sealed| open_words(&mine.key, row.id, sealed));
    Ok(Cheered {
        name: row.name.clone(),
        role: row.role.segment(),
        words: words.transpose()?,
        at: mine.at(row.cheered_at),
    })
}
