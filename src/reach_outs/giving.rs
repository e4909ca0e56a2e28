//! `/resident/give-and-get`: help given and help received, side by side and valued the same; and the small
//! wins noted from them.
use askama::Template;
use axum::{extract::State, response::Response};
use time::Duration;

use super::sending::Of;
use crate::{
    access::{About, Permission, Read},
    app::App,
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
    web::{Frame, Routes, Sent, html},
    wins::{self, Kind},
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
    wins: Vec<(WinId, Kind, String)>,
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
    let wins = wins::of_help(&mut tx, &of).await?.into_iter();
    let wins = wins.map(|(win, kind, day)| (win, kind, t.short_day(day)));
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

/// How often someone was there for this resident between two moments, and they for someone.
pub async fn between<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    (from, to): (Timestamp, Timestamp),
) -> Result<(i64, i64)> {
    let found = tx.query(sql!(
        "select cast((select count(*) from reach_outs r
                      where r.person_id = $1 and r.ended_as = 'helped' and r.ended_at >= $2 and r.ended_at < $3
                        and r.house_id is not null)
                   + (select count(*) from help_asks h
                      where h.state = 'done' and h.ended_at >= $2 and h.ended_at < $3
                        and ((h.person_id = $1 and not h.is_offer) or (h.taken_by = $1 and h.is_offer))) as bigint) as got,
                cast((select count(*) from reach_outs g
                      where g.claimed_by = $1 and g.ended_as = 'helped' and g.ended_at >= $2 and g.ended_at < $3)
                   + (select count(*) from help_asks k
                      where k.state = 'done' and k.ended_at >= $2 and k.ended_at < $3
                        and ((k.taken_by = $1 and not k.is_offer) or (k.person_id = $1 and k.is_offer))) as bigint) as gave"
    ));
    Ok(found.bind(of.person().id).bind(from).bind(to).one().await?)
}
