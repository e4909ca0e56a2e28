//! Of a copy: whom one asked and what came of it.
mod circle;
mod given;
mod signs;

use serde::Serialize;
use serde_json::Value;

use super::{
    content::Content,
    course::{EndedAs, Kind, Passed},
    store::{open_afterwards, open_content, words_place},
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

pub use circle::CIRCLE;
pub use given::{ANSWERS_GIVEN, HELP_GIVEN};
pub use signs::SIGNS;

pub const REACH_OUTS: Chapter = Chapter {
    name: "reach_outs",
    title: |t| t.reach_outs_past(),
    tables: &["reach_outs", "reach_out_asks", "reach_out_events"],
    by_days: true,
    read: |tx, mine| Box::pin(sent(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: ReachOutId,
    house: String,
    content: Sealed,
    number_shown: bool,
    sent_at: Timestamp,
    helped_by: Option<String>,
    unanswered_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    ended_as: Option<EndedAs>,
    afterwards: Option<Sealed>,
    thanked_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct AskedRow {
    reach_out_id: ReachOutId,
    name: String,
    role: Role,
    ring: i16,
    asked_at: Timestamp,
    seen_at: Option<Timestamp>,
    passed_as: Option<Passed>,
}

#[derive(sqlx::FromRow)]
struct EventRow {
    reach_out_id: ReachOutId,
    id: ReachOutEventId,
    at: Timestamp,
    kind: Kind,
    by_id: Option<PersonId>,
    name: Option<String>,
    ring: Option<i16>,
    words: Option<Sealed>,
}

#[derive(Serialize)]
struct ReachOut<'a> {
    house: &'a str,
    sent_at: String,
    number_shown: bool,
    #[serde(flatten)]
    content: &'a Content,
    asked: Vec<Asked<'a>>,
    history: Vec<Event<'a>>,
    helped_by: Option<&'a str>,
    unanswered_at: Option<String>,
    ended_at: Option<String>,
    ended_as: Option<EndedAs>,
    afterwards: Option<Value>,
    thanked_at: Option<String>,
}

#[derive(Serialize)]
struct Asked<'a> {
    name: &'a str,
    role: &'static str,
    ring: i16,
    asked_at: String,
    seen_at: Option<String>,
    passed_as: Option<Passed>,
}

#[derive(Serialize)]
struct Event<'a> {
    at: String,
    kind: Kind,
    by: Option<&'a str>,
    words: Option<String>,
}

async fn sent(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select r.id, h.name as house, r.content, r.number_shown, r.sent_at, c.name as helped_by, r.unanswered_at,
                r.ended_at, r.ended_as, r.afterwards, r.thanked_at
         from reach_outs r join houses h on h.id = r.house_id left join people c on c.id = r.claimed_by
         where r.person_id = $1 and r.sent_at >= $2 and r.sent_at < $3 order by r.sent_at, r.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let (asked, events) = (asked(tx, mine).await?, events(tx, mine).await?);
    let entries = rows.iter().map(|row| {
        let asked = asked.iter().filter(|asked| asked.reach_out_id == row.id);
        let events = events.iter().filter(|event| event.reach_out_id == row.id);
        entry(mine, row, asked.collect(), events.collect())
    });
    entries.collect()
}

async fn asked(tx: &mut Tx, mine: &Mine) -> Result<Vec<AskedRow>> {
    let rows = tx.query(sql!(
        "select k.reach_out_id, p.name, k.role, k.ring, k.asked_at, k.seen_at, k.passed_as
         from reach_out_asks k join people p on p.id = k.helper_id
         join reach_outs r on r.house_id = k.house_id and r.id = k.reach_out_id
         where k.person_id = $1 and r.sent_at >= $2 and r.sent_at < $3 and k.asked_at is not null
         order by k.ring, k.asked_at, p.name, k.role"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    Ok(rows.bind(mine.ends()).all().await?)
}

async fn events(tx: &mut Tx, mine: &Mine) -> Result<Vec<EventRow>> {
    let rows = tx.query(sql!(
        "select e.reach_out_id, e.id, e.at, e.kind, e.by_id, p.name, e.ring, e.words
         from reach_out_events e left join people p on p.id = e.by_id
         join reach_outs r on r.house_id = e.house_id and r.id = e.reach_out_id
         where e.person_id = $1 and r.sent_at >= $2 and r.sent_at < $3 order by e.at, e.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    Ok(rows.bind(mine.ends()).all().await?)
}

fn entry(mine: &Mine, row: &Row, asked: Vec<&AskedRow>, events: Vec<&EventRow>) -> Result<Entry> {
    let key = &mine.key;
    let content = open_content(key, row.id, &row.content)?;
    let mut lines = said(mine, &content);
    let mut history = Vec::new();
    for event in events {
        let (event, line) = happened(mine, event)?;
        lines.push(line);
        lines.extend(event.words.clone());
        history.push(event);
    }
    let afterwards = row.afterwards.as_ref();
    let afterwards = afterwards.map(|text| -> Result<Value> {
        Ok(serde_json::from_str(&open_afterwards(key, row.id, text)?)?)
    });
    let afterwards = afterwards.transpose()?;
    let note = afterwards.as_ref().and_then(|said| said["note"].as_str());
    lines.extend(mine.maybe_line(mine.t.reach_outs_after_note(), note));
    let reach_out = ReachOut {
        house: &row.house,
        sent_at: mine.at(row.sent_at),
        number_shown: row.number_shown,
        content: &content,
        asked: asked.into_iter().map(|row| Asked::of(mine, row)).collect(),
        history,
        helped_by: row.helped_by.as_deref(),
        unanswered_at: mine.maybe_at(row.unanswered_at),
        ended_at: mine.maybe_at(row.ended_at),
        ended_as: row.ended_as,
        afterwards,
        thanked_at: mine.maybe_at(row.thanked_at),
    };
    Entry::of(reach_out, mine.moment(row.sent_at), lines)
}

/// What it said: moments, what would help, how strong, words.
fn said(mine: &Mine, content: &Content) -> Vec<String> {
    let t = &mine.t;
    let moments = content
        .moments
        .iter()
        .map(|moment| words::moment(t, moment));
    let help = content.help.map(|help| words::help(t, &help));
    let how = content.how.map(|how| words::how(t, &how));
    let strength = content.strength.map(i64::from);
    let strength = strength.map(|strength| t.reach_outs_strength_of(strength));
    let sign = content.sign;
    let sign = sign.map(|sign| format!("{} {}", sign.glyph(), words::sign(t, &sign)));
    let wish = content.wish.then(|| t.reach_outs_from_check_in());
    let short = moments.chain(help).chain(how).chain(strength);
    let short = short
        .chain(sign)
        .chain(wish)
        .collect::<Vec<_>>()
        .join(" · ");
    let short = Some(short).filter(|short| !short.is_empty());
    short.into_iter().chain(content.words.clone()).collect()
}

fn happened<'a>(mine: &Mine, row: &'a EventRow) -> Result<(Event<'a>, String)> {
    let is_own = row.by_id == Some(mine.person());
    let what = words::happened(&mine.t, row.kind, row.name.as_deref(), row.ring, is_own);
    let words = row.words.as_ref();
    let words = words.map(|words| mine.key.open(&words_place(row.id), words));
    let event = Event {
        at: mine.at(row.at),
        kind: row.kind,
        by: row.name.as_deref(),
        words: words.transpose()?,
    };
    Ok((event, format!("{} {what}", mine.clock(row.at))))
}

impl<'a> Asked<'a> {
    fn of(mine: &Mine, row: &'a AskedRow) -> Self {
        Self {
            name: &row.name,
            role: row.role.segment(),
            ring: row.ring,
            asked_at: mine.at(row.asked_at),
            seen_at: mine.maybe_at(row.seen_at),
            passed_as: row.passed_as,
        }
    }
}
