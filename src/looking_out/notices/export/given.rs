//! What one noticed of others: one's own words for good. Of whom, and the answer, as long as both live there and
//! the page still shows it; to staff that is shown in Porchlight alone, where each look is recorded.
use serde::Serialize;

use super::{Says, noticed};
use crate::{
    access::Role,
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    looking_out::notices::{
        store::{KEPT, open, open_answer},
        words,
    },
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const NOTICES_GIVEN: Chapter = Chapter {
    name: "notices_given",
    title: |t| t.export_notices_given(),
    tables: &["notices"],
    by_days: true,
    read: |tx, mine| Box::pin(given(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: NoticeId,
    house: String,
    role: Role,
    content: Sealed,
    given_at: Timestamp,
    name: Option<String>,
    answer: Option<Sealed>,
}

#[derive(Serialize)]
struct Given<'a> {
    house: &'a str,
    role: &'static str,
    name: Option<&'a str>,
    given_at: String,
    #[serde(flatten)]
    says: Says<'a>,
}

async fn given(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select n.id, h.name as house, n.role, n.content, n.given_at, p.name, v.answer
         from notices n join houses h on h.id = n.house_id
         left join notices v on v.house_id = n.house_id and v.id = n.id and v.role = 'resident' and v.given_at >= $4
           and exists (select 1 from memberships m where m.house_id = v.house_id and m.person_id = v.noticer_id
                       and m.role = 'resident' and m.until_at is null)
           and exists (select 1 from memberships s where s.house_id = v.house_id and s.person_id = v.person_id
                       and s.role = 'resident' and s.until_at is null)
         left join people p on p.id = v.person_id
         where n.noticer_id = $1 and n.given_at >= $2 and n.given_at < $3 order by n.given_at, n.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows = rows.bind(mine.ends()).bind(mine.of.at().minus(KEPT));
    let rows: Vec<Row> = rows.all().await?;
    rows.iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: &Row) -> Result<Entry> {
    let content = open(&mine.key, row.id, &row.content)?;
    let answer = row.answer.as_ref();
    let answer = answer.map(|text| open_answer(&mine.key, row.id, text));
    let answer = answer.transpose()?;
    let given = Given {
        house: &row.house,
        role: row.role.segment(),
        name: row.name.as_deref(),
        given_at: mine.at(row.given_at),
        says: Says::of(&content, answer.as_ref()),
    };
    let mut lines: Vec<String> = row.name.clone().into_iter().collect();
    lines.extend(noticed(mine, &content));
    if let (Some(name), Some(answer)) = (&row.name, &answer) {
        lines.push(words::answered(&mine.t, name, answer.reply));
        lines.extend(answer.words.clone());
    }
    Entry::of(given, mine.moment(row.given_at), lines)
}
