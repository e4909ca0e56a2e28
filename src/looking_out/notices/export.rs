//! Of a copy: what others noticed of one and what one answered, and what one noticed of others.
mod given;

use serde::Serialize;

use super::{
    content::{Answer, Content, Reply, Sign},
    store::{open, open_answer},
    words,
};
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

pub use given::NOTICES_GIVEN;

pub const NOTICES: Chapter = Chapter {
    name: "notices",
    title: |t| t.looking_out_notices_title(),
    tables: &["notices", "notice_passes"],
    by_days: true,
    read: |tx, mine| Box::pin(notices(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: NoticeId,
    house: String,
    name: String,
    role: Role,
    content: Sealed,
    given_at: Timestamp,
    answered_at: Option<Timestamp>,
    answer: Option<Sealed>,
}

#[derive(sqlx::FromRow)]
struct PassRow {
    notice_id: NoticeId,
    name: String,
    role: Role,
    passed_at: Timestamp,
}

#[derive(Serialize)]
struct Notice<'a> {
    house: &'a str,
    name: &'a str,
    role: &'static str,
    given_at: String,
    #[serde(flatten)]
    says: Says<'a>,
    answered_at: Option<String>,
    passed_to: Vec<Passed<'a>>,
}

/// What was noticed and answered, for programs.
#[derive(Serialize)]
struct Says<'a> {
    signs: &'a [Sign],
    words: Option<&'a str>,
    answer: Option<Reply>,
    answer_words: Option<&'a str>,
}

#[derive(Serialize)]
struct Passed<'a> {
    name: &'a str,
    role: &'static str,
    passed_at: String,
}

async fn notices(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select n.id, h.name as house, p.name, n.role, n.content, n.given_at, n.answered_at, n.answer
         from notices n join houses h on h.id = n.house_id join people p on p.id = n.noticer_id
         where n.person_id = $1 and n.given_at >= $2 and n.given_at < $3 order by n.given_at, n.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let passes = passes(tx, mine).await?;
    let entries = rows.iter().map(|row| {
        let passes = passes.iter().filter(|pass| pass.notice_id == row.id);
        entry(mine, row, &passes.collect::<Vec<_>>())
    });
    entries.collect()
}

async fn passes(tx: &mut Tx, mine: &Mine) -> Result<Vec<PassRow>> {
    let rows = tx.query(sql!(
        "select x.notice_id, p.name, x.role, x.passed_at
         from notices n join notice_passes x on x.house_id = n.house_id and x.notice_id = n.id
         join people p on p.id = x.helper_id
         where n.person_id = $1 and n.given_at >= $2 and n.given_at < $3 order by x.passed_at, p.name, x.helper_id, x.role"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    Ok(rows.bind(mine.ends()).all().await?)
}

fn entry(mine: &Mine, row: &Row, passes: &[&PassRow]) -> Result<Entry> {
    let content = open(&mine.key, row.id, &row.content)?;
    let answer = row.answer.as_ref();
    let answer = answer.map(|text| open_answer(&mine.key, row.id, text));
    let answer = answer.transpose()?;
    let notice = Notice {
        house: &row.house,
        name: &row.name,
        role: row.role.segment(),
        given_at: mine.at(row.given_at),
        says: Says::of(&content, answer.as_ref()),
        answered_at: mine.maybe_at(row.answered_at),
        passed_to: passes.iter().map(|pass| Passed::of(mine, pass)).collect(),
    };
    let t = &mine.t;
    let mut lines = vec![t.looking_out_name_noticed(row.name.as_str())];
    lines.extend(noticed(mine, &content));
    if let Some(answer) = &answer {
        lines.push(t.looking_out_you_said(words::reply(t, answer.reply)));
        lines.extend(answer.words.clone());
    }
    let to: Vec<_> = passes.iter().map(|pass| pass.name.as_str()).collect();
    if !to.is_empty() {
        lines.push(mine.line(t.looking_out_whom(), to.join(", ")));
    }
    Entry::of(notice, mine.moment(row.given_at), lines)
}

/// The signs in one line, then the words.
fn noticed(mine: &Mine, content: &Content) -> Vec<String> {
    let signs = content.signs.iter().map(|sign| words::sign(&mine.t, *sign));
    let signs = signs.collect::<Vec<_>>().join(" · ");
    let signs = Some(signs).filter(|signs| !signs.is_empty());
    signs.into_iter().chain(content.words.clone()).collect()
}

impl<'a> Says<'a> {
    fn of(content: &'a Content, answer: Option<&'a Answer>) -> Self {
        Self {
            signs: &content.signs,
            words: content.words.as_deref(),
            answer: answer.map(|answer| answer.reply),
            answer_words: answer.and_then(|answer| answer.words.as_deref()),
        }
    }
}

impl<'a> Passed<'a> {
    fn of(mine: &Mine, row: &'a PassRow) -> Self {
        Self {
            name: &row.name,
            role: row.role.segment(),
            passed_at: mine.at(row.passed_at),
        }
    }
}
