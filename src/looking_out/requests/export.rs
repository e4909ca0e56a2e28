//! Of a copy: one's own standing requests with all that came of them, and what one said yes to for others.
mod agreed;

use serde::Serialize;
use serde_json::Value;

use super::{
    content::{Condition, Content, May},
    store::{EndedAs, open},
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

pub use agreed::STANDING_AGREED;

pub const STANDING_REQUESTS: Chapter = Chapter {
    name: "standing_requests",
    title: |t| t.looking_out_requests_title(),
    tables: &["standing_requests", "standing_calls"],
    by_days: false,
    read: |tx, mine| Box::pin(requests(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: StandingRequestId,
    house: String,
    name: String,
    role: Role,
    content: Sealed,
    asked_at: Timestamp,
    agreed_at: Option<Timestamp>,
    ends_at: Timestamp,
    ended_at: Option<Timestamp>,
    ended_as: Option<EndedAs>,
}

#[derive(sqlx::FromRow)]
struct CallRow {
    request_id: StandingRequestId,
    met_at: Timestamp,
    taken_at: Option<Timestamp>,
    over_at: Option<Timestamp>,
    over_as: Option<String>,
}

#[derive(Serialize)]
struct Request<'a> {
    house: &'a str,
    name: &'a str,
    role: &'static str,
    #[serde(flatten)]
    says: Says<'a>,
    asked_at: String,
    agreed_at: Option<String>,
    ends_at: String,
    ended_at: Option<String>,
    ended_as: Option<EndedAs>,
    calls: Vec<Call<'a>>,
}

/// What a request says, for programs.
#[derive(Serialize)]
struct Says<'a> {
    condition: Value,
    may: &'a [May],
    opened: bool,
    is_now: bool,
    words: Option<&'a str>,
}

#[derive(Serialize)]
struct Call<'a> {
    met_at: String,
    taken_at: Option<String>,
    over_at: Option<String>,
    over_as: Option<&'a str>,
}

async fn requests(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select r.id, h.name as house, p.name, r.role, r.content, r.asked_at, r.agreed_at, r.ends_at, r.ended_at, r.ended_as
         from standing_requests r join houses h on h.id = r.house_id join people p on p.id = r.helper_id
         where r.person_id = $1 order by r.asked_at, r.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let calls = tx.query(sql!(
        "select request_id, met_at, taken_at, over_at, over_as from standing_calls
         where person_id = $1 and house_id is not null order by met_at, id"
    ));
    let calls: Vec<CallRow> = calls.bind(mine.person()).all().await?;
    let entries = rows.iter().map(|row| {
        let calls = calls.iter().filter(|call| call.request_id == row.id);
        entry(mine, row, &calls.collect::<Vec<_>>())
    });
    entries.collect()
}

fn entry(mine: &Mine, row: &Row, calls: &[&CallRow]) -> Result<Entry> {
    let content = open(&mine.key, row.id, &row.content)?;
    let request = Request {
        house: &row.house,
        name: &row.name,
        role: row.role.segment(),
        says: Says::of(&content)?,
        asked_at: mine.at(row.asked_at),
        agreed_at: mine.maybe_at(row.agreed_at),
        ends_at: mine.at(row.ends_at),
        ended_at: mine.maybe_at(row.ended_at),
        ended_as: row.ended_as,
        calls: calls.iter().map(|call| Call::of(mine, call)).collect(),
    };
    let lines = lines(mine, row, &content, calls);
    Entry::of(request, mine.moment(row.asked_at), lines)
}

fn lines(mine: &Mine, row: &Row, content: &Content, calls: &[&CallRow]) -> Vec<String> {
    let (t, name) = (&mine.t, row.name.as_str());
    let may = content.may.iter().map(|may| words::may_mine(t, *may));
    let may = may.collect::<Vec<_>>().join(", ");
    let mut lines = vec![
        words::if_mine(t, &content.condition),
        format!("{} {may}", t.looking_out_name_may(name)),
    ];
    lines.extend(content.words.clone());
    lines.push(match row.agreed_at {
        Some(_) => t.looking_out_agreed(name),
        None if row.ended_at.is_none() => t.looking_out_waiting(name),
        None => t.looking_out_until(last_day(mine, row.ends_at)),
    });
    lines.extend(calls.iter().flat_map(|call| happened(mine, name, call)));
    lines.extend(row.ended_as.map(|how| words::ended(t, name, how)));
    lines
}

fn last_day(mine: &Mine, ends_at: Timestamp) -> String {
    let last = ends_at.minus(time::Duration::seconds(1));
    mine.day(mine.of.time().day_of(last))
}

fn happened(mine: &Mine, name: &str, call: &CallRow) -> Vec<String> {
    let t = &mine.t;
    let day = mine.day(mine.of.time().wall(call.met_at).0);
    let told = t.looking_out_told(day, name, mine.clock(call.met_at));
    let over = match (call.over_as.as_deref(), call.taken_at) {
        (Some("there"), _) => Some(t.export_was_there(name)),
        (Some("heard_of"), _) => Some(t.export_heard_of()),
        (_, Some(_)) => Some(t.export_taken(name)),
        _ => None,
    };
    [Some(told), over].into_iter().flatten().collect()
}

impl<'a> Says<'a> {
    fn of(content: &'a Content) -> Result<Self> {
        Ok(Self {
            condition: condition(&content.condition)?,
            may: &content.may,
            opened: content.opened,
            is_now: content.is_now,
            words: content.words.as_deref(),
        })
    }
}

/// An item is called by the name under which the chapter `routine` has it.
fn condition(condition: &Condition) -> Result<Value> {
    let mut value = serde_json::to_value(condition)?;
    if let Some(fields) = value.as_object_mut()
        && let Some(id) = fields.remove("assignment")
    {
        fields.insert("routine".to_owned(), id);
    }
    Ok(value)
}

impl<'a> Call<'a> {
    fn of(mine: &Mine, row: &'a CallRow) -> Self {
        Self {
            met_at: mine.at(row.met_at),
            taken_at: mine.maybe_at(row.taken_at),
            over_at: mine.maybe_at(row.over_at),
            over_as: row.over_as.as_deref(),
        }
    }
}
