//! Hands one took on: that one did, for good. Whose it is, what they said and where a ride goes, as long as the
//! page shows it.
use serde::Serialize;
use time::Date;

use super::{came_of, said};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    help::{
        Content, Kind,
        course::State,
        store::{SHOWN_AFTER, open_content},
    },
    id::*,
    routines::columns::{appointment_place, wall},
    seal::Sealed,
    sql,
    timestamp::Timestamp,
};

pub const HELP_TAKEN: Chapter = Chapter {
    name: "help_taken",
    title: |t| t.export_help_taken(),
    tables: &["help_asks"],
    by_days: true,
    read: |tx, mine| Box::pin(taken(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    id: HelpId,
    house: String,
    is_offer: bool,
    taken_at: Timestamp,
    state: State,
    ended_at: Option<Timestamp>,
    thanked_at: Option<Timestamp>,
    name: Option<String>,
    content: Option<Sealed>,
    item_id: Option<ItemId>,
    place: Option<Sealed>,
    day: Option<Date>,
    at_time: Option<i16>,
}

#[derive(Serialize)]
struct Taken<'a> {
    house: &'a str,
    is_offer: bool,
    name: Option<&'a str>,
    kind: Option<Kind>,
    place: Option<&'a str>,
    words: Option<&'a str>,
    day: Option<String>,
    time: Option<String>,
    taken_at: String,
    state: State,
    ended_at: Option<String>,
    thanked_at: Option<String>,
}

async fn taken(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select g.id, h.name as house, g.is_offer, g.taken_at, g.state, g.ended_at, g.thanked_at, p.name, v.content,
                v.item_id, ap.place, v.day, v.at_time
         from help_asks g join houses h on h.id = g.house_id
         left join help_asks v on v.house_id = g.house_id and v.id = g.id and (v.ended_at is null or v.ended_at >= $4)
           and exists (select 1 from memberships m where m.house_id = v.house_id and m.person_id = v.taken_by
                       and m.role = 'resident' and m.until_at is null)
         left join people p on p.id = v.person_id
         left join appointments ap on ap.person_id = v.person_id and ap.item_id = v.item_id
         where g.taken_by = $1 and g.taken_at >= $2 and g.taken_at < $3 order by g.taken_at, g.id"
    ));
    let rows = rows.bind(mine.person()).bind(mine.starts());
    let since = mine.of.at().minus(SHOWN_AFTER);
    let rows: Vec<Row> = rows.bind(mine.ends()).bind(since).all().await?;
    rows.iter().map(|row| entry(mine, row)).collect()
}

fn entry(mine: &Mine, row: &Row) -> Result<Entry> {
    let content = content(mine, row)?;
    let content = content.as_ref();
    let taken = Taken {
        house: &row.house,
        is_offer: row.is_offer,
        name: row.name.as_deref(),
        kind: content.map(|content| content.kind),
        place: content.and_then(|content| content.place.as_deref()),
        words: content.and_then(|content| content.words.as_deref()),
        day: row.day.map(|day| day.to_string()),
        time: row.at_time.map(|time| wall(time).to_string()),
        taken_at: mine.at(row.taken_at),
        state: row.state,
        ended_at: mine.maybe_at(row.ended_at),
        thanked_at: mine.maybe_at(row.thanked_at),
    };
    let t = &mine.t;
    let mut lines = vec![match (row.name.as_deref(), row.is_offer) {
        (Some(name), true) => t.help_offers(name),
        (Some(name), false) => t.help_asks(name),
        (None, true) => t.export_offer_taken(),
        (None, false) => t.export_hand_taken(),
    }];
    lines.extend(
        content
            .map(|content| said(mine, content, row.day, row.at_time))
            .unwrap_or_default(),
    );
    lines.extend(came_of(mine, row.state, row.thanked_at));
    Entry::of(taken, mine.moment(row.taken_at), lines)
}

/// What was said, as long as it is shown; a ride to an appointment with where it goes.
fn content(mine: &Mine, row: &Row) -> Result<Option<Content>> {
    let Some(sealed) = &row.content else {
        return Ok(None);
    };
    let mut content = open_content(&mine.key, row.id, sealed)?;
    if let Some((item, sealed)) = row.item_id.zip(row.place.as_ref()) {
        content.place = Some(mine.key.open(&appointment_place(item, "place"), sealed)?);
    }
    Ok(Some(content))
}
