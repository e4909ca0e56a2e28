//! Cheers one gave: one's own words for good; whom they were for as long as one may know of it
//! as a housemate. Staff read that only where looks are recorded.
use serde::Serialize;

use crate::{
    access::Role,
    celebrations::store::open_words,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    milestones::NameStyle,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const CHEERS_GIVEN: Chapter = Chapter {
    name: "cheers_given",
    title: |t| t.export_cheers_given(),
    tables: &["cheers"],
    by_days: true,
    read: |tx, mine| Box::pin(given(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: CheerId,
    house: String,
    role: Role,
    words: Option<Sealed>,
    cheered_at: Timestamp,
    name: Option<String>,
    audience: Option<String>,
    name_style: Option<NameStyle>,
}

#[derive(Serialize)]
struct Given {
    house: String,
    role: &'static str,
    name: Option<String>,
    words: Option<String>,
    at: String,
}

async fn given(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select x.id, h.name as house, x.role, x.words, x.cheered_at, p.name, v.audience, v.name_style
         from cheers x join houses h on h.id = x.house_id
         left join celebrations_in_force v on v.house_id = x.house_id and v.celebration_id = x.celebration_id
           and v.reader_id = x.cheerer_id and v.role = x.role and v.role = 'resident'
         left join people p on p.id = v.person_id
         where x.cheerer_id = $1 and x.cheered_at >= $2 and x.cheered_at < $3 and x.person_id is not null
         order by x.cheered_at, x.id, v.audience"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let mut rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    rows.dedup_by_key(|row| row.id);
    rows.into_iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: Row) -> Result<Entry> {
    let t = &mine.t;
    let words = row.words.as_ref();
    let words = words.map(|sealed| open_words(&mine.key, row.id, sealed));
    let words = words.transpose()?;
    let name = row.name.and_then(|name| match row.audience.as_deref() {
        Some("house") => row.name_style.unwrap_or_default().name(&name),
        _ => Some(name),
    });
    let mut lines = vec![match &name {
        Some(name) => t.celebrations_cheered_for(name.as_str()),
        None => t.celebrations_you_cheered(),
    }];
    lines.extend(words.clone());
    let given = Given {
        house: row.house,
        role: row.role.segment(),
        name,
        words,
        at: mine.at(row.cheered_at),
    };
    Entry::of(given, mine.moment(row.cheered_at), lines)
}
