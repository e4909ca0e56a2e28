//! Of a copy: hands asked for and offered, and those one took on.
mod taken;

use serde::Serialize;
use time::Date;

use super::{Content, Kind, course::State, store::open_content, views::kind_word};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    routines::columns::wall,
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub use taken::HELP_TAKEN;

pub const HELP: Chapter = Chapter {
    name: "help",
    title: |t| t.help_title(),
    tables: &["help_asks"],
    by_days: true,
    read: |tx, mine| Box::pin(own(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: HelpId,
    house: String,
    is_offer: bool,
    content: Sealed,
    to_appointment: bool,
    day: Option<Date>,
    at_time: Option<i16>,
    made_at: Timestamp,
    state: State,
    taken_by: Option<String>,
    taken_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    thanked_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Hand<'a> {
    house: &'a str,
    is_offer: bool,
    kind: Kind,
    place: Option<&'a str>,
    words: Option<&'a str>,
    to_appointment: bool,
    day: Option<String>,
    time: Option<String>,
    made_at: String,
    state: State,
    taken_by: Option<&'a str>,
    taken_at: Option<String>,
    ended_at: Option<String>,
    thanked_at: Option<String>,
}

async fn own(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select g.id, h.name as house, g.is_offer, g.content, g.item_id is not null as to_appointment, g.day, g.at_time,
                g.made_at, g.state, d.name as taken_by, g.taken_at, g.ended_at, g.thanked_at
         from help_asks g join houses h on h.id = g.house_id left join people d on d.id = g.taken_by
         where g.person_id = $1 and g.made_at >= $2 and g.made_at < $3 order by g.made_at, g.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let rows: Vec<Row> = rows.bind(mine.ends()).all().await?;
    rows.iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: &Row) -> Result<Entry> {
    let content = open_content(&mine.key, row.id, &row.content)?;
    let hand = Hand {
        house: &row.house,
        is_offer: row.is_offer,
        kind: content.kind,
        place: content.place.as_deref(),
        words: content.words.as_deref(),
        to_appointment: row.to_appointment,
        day: row.day.map(|day| day.to_string()),
        time: row.at_time.map(|time| wall(time).to_string()),
        made_at: mine.at(row.made_at),
        state: row.state,
        taken_by: row.taken_by.as_deref(),
        taken_at: mine.maybe_at(row.taken_at),
        ended_at: mine.maybe_at(row.ended_at),
        thanked_at: mine.maybe_at(row.thanked_at),
    };
    let t = &mine.t;
    let mut lines = vec![match row.is_offer {
        true => t.help_you_offer(),
        false => t.help_you_ask(),
    }];
    lines.extend(said(mine, &content, row.day, row.at_time));
    let taken_by = row.taken_by.as_deref();
    lines.extend(taken_by.map(|name| t.export_taken(name)));
    lines.extend(came_of(mine, row.state, row.thanked_at));
    Entry::of(hand, mine.moment(row.made_at), lines)
}

/// What, when and where; then the words.
fn said(mine: &Mine, content: &Content, day: Option<Date>, at_time: Option<i16>) -> Vec<String> {
    let t = &mine.t;
    let when = day.map(|day| match at_time {
        Some(time) => t.export_moment(mine.day(day), t.time_of_day(wall(time))),
        None => mine.day(day),
    });
    let short = [
        Some(kind_word(t, content.kind)),
        when,
        content.place.clone(),
    ];
    let short = short.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    [Some(short), content.words.clone()]
        .into_iter()
        .flatten()
        .collect()
}

fn came_of(mine: &Mine, state: State, thanked_at: Option<Timestamp>) -> Option<String> {
    let t = &mine.t;
    match (state, thanked_at) {
        (State::Done, Some(_)) => Some(t.help_done_thanked()),
        (State::Done, None) => Some(t.help_done_word()),
        (State::CalledOff, _) => Some(t.help_called_off()),
        (State::Open | State::Taken | State::Past, _) => None,
    }
}
