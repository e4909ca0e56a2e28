//! `/resident/give-and-get`: help given and help received, side by side and valued the same; and the small
//! wins noted from them.
use askama::Template;
use axum::{extract::State, response::Response};
use time::Duration;

use super::{sending::Of, words};
use crate::{
    access::Read,
    app::App,
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
    web::{Frame, Routes, Sent, html},
    wins::{self, Win},
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/give-and-get", show)
}

#[derive(sqlx::FromRow)]
struct Row {
    is_given: bool,
    name: Option<String>,
    ended_at: Timestamp,
    is_thanked: bool,
}

/// Someone was there for someone.
struct Line {
    day: String,
    words: String,
    thanked: bool,
}

#[derive(Template)]
#[template(path = "reach_outs/give_and_get.html")]
struct Show {
    t: Frame,
    got: Vec<Line>,
    given: Vec<Line>,
    wins: Vec<(Win, String, String)>,
}

impl Show {
    fn blank(&self) -> Sent {
        Sent::blank()
    }
}

async fn show(State(_): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let t = Frame::of(&of);
    let (given, got): (Vec<_>, Vec<_>) = rows(&mut tx, &of)
        .await?
        .into_iter()
        .partition(|r| r.is_given);
    let line = |row: Row| Line {
        day: t.short_day(of.time().day_of(row.ended_at)),
        words: match (row.is_given, row.name.as_deref()) {
            (true, Some(name)) => t.reach_outs_gave_name(name),
            (true, None) => t.reach_outs_gave(),
            (false, Some(name)) => t.reach_outs_got_name(name),
            (false, None) => t.reach_outs_got(),
        },
        thanked: row.is_thanked,
    };
    let wins = wins::latest(&mut tx, &of).await?.into_iter();
    let wins = wins.map(|win| {
        let (day, words) = (t.short_day(win.day), words::win(&t, win.kind));
        (win, day, words)
    });
    html(
        Show {
            got: got.into_iter().map(line).collect(),
            given: given.into_iter().map(line).collect(),
            wins: wins.collect(),
            t: t.clone(),
        }
        .render(),
    )
}

/// Reach-outs and practical help of the last year, newest first. Whom one helped is named as long as one may know of it.
async fn rows(tx: &mut Tx, of: &Of) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select false as is_given, c.name, r.ended_at, r.thanked_at is not null as is_thanked
         from reach_outs r left join people c on c.id = r.claimed_by
         where r.person_id = $1 and r.ended_as = 'helped' and r.ended_at >= $2 and r.house_id is not null
         union all
         select true, (select p.name from reach_out_asks_in_force k join people p on p.id = k.person_id
                       where k.house_id = g.house_id and k.reach_out_id = g.id and k.helper_id = $1
                         and k.role = g.claimed_role), g.ended_at, g.thanked_at is not null
         from reach_outs g
         where g.claimed_by = $1 and g.ended_as = 'helped' and g.ended_at >= $2
         union all
         select (h.taken_by = $1) <> h.is_offer, o.name, h.ended_at, h.thanked_at is not null
         from help_asks h join people o on o.id = case when h.person_id = $1 then h.taken_by else h.person_id end
         where (h.person_id = $1 or h.taken_by = $1) and h.state = 'done' and h.ended_at >= $2
         order by 3 desc limit 60"
    ));
    let since = of.at().minus(Duration::days(365));
    Ok(rows.bind(of.person().id).bind(since).all().await?)
}

/// How often someone was there for others in the last thirty days, in whichever role.
pub async fn given_by(tx: &mut Tx, who: PersonId, now: Timestamp) -> Result<i64> {
    let found = tx.query(sql!(
        "select cast(count(*) as bigint) from reach_outs
         where claimed_by = $1 and ended_as = 'helped' and ended_at >= $2 and house_id is not null"
    ));
    let since = now.minus(Duration::days(30));
    Ok(found.bind(who).bind(since).value().await?)
}
