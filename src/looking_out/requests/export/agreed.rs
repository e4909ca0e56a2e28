//! What one said yes to for others, as long as it holds. What it says is in it for whoever lives with them; to
//! staff it is shown in Porchlight alone, where each look is recorded.
use serde::Serialize;

use super::Says;
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    looking_out::requests::{Content, store::open, words},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const STANDING_AGREED: Chapter = Chapter {
    name: "standing_agreed",
    title: |t| t.export_standing_agreed(),
    tables: &["standing_requests"],
    by_days: false,
    read: |tx, mine| Box::pin(agreed(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: StandingRequestId,
    house: String,
    name: String,
    role: Role,
    content: Option<Sealed>,
    agreed_at: Timestamp,
    ends_at: Timestamp,
    met_at: Option<Timestamp>,
    taken_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Agreed<'a> {
    house: &'a str,
    name: &'a str,
    role: &'static str,
    says: Option<Says<'a>>,
    agreed_at: String,
    ends_at: String,
    met_at: Option<String>,
    taken_at: Option<String>,
}

async fn agreed(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select f.id, h.name as house, p.name, f.role, case when f.role = 'resident' then f.content end as content,
                f.agreed_at, f.ends_at, f.met_at, f.taken_at
         from standing_requests_in_force f join houses h on h.id = f.house_id join people p on p.id = f.person_id
         where f.helper_id = $1 and f.agreed_at is not null and f.ends_at > $2 order by f.agreed_at, f.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).bind(mine.of.at()).all().await?;
    rows.iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: &Row) -> Result<Entry> {
    let content = row.content.as_ref();
    let content = content.map(|text| open(&mine.key, row.id, text));
    let content = content.transpose()?;
    let agreed = Agreed {
        house: &row.house,
        name: &row.name,
        role: row.role.segment(),
        says: content.as_ref().map(Says::of).transpose()?,
        agreed_at: mine.at(row.agreed_at),
        ends_at: mine.at(row.ends_at),
        met_at: mine.maybe_at(row.met_at),
        taken_at: mine.maybe_at(row.taken_at),
    };
    let lines = lines(mine, row, content.as_ref());
    Entry::of(agreed, mine.moment(row.agreed_at), lines)
}

fn lines(mine: &Mine, row: &Row, content: Option<&Content>) -> Vec<String> {
    let (t, name) = (&mine.t, row.name.as_str());
    let mut lines = vec![mine.line(name, mine.acting(row.role))];
    if let Some(content) = content {
        let may = content.may.iter();
        let may = may.map(|may| words::may_theirs(t, name, *may));
        let may = may.collect::<Vec<_>>().join(", ");
        lines.push(words::if_theirs(t, name, &content.condition));
        lines.push(format!("{} {may}", t.looking_out_you_may()));
        lines.extend(content.words.clone());
    }
    lines
}
