use askama::Template;
use axum::{extract::Query, response::Response};
use serde::Deserialize;
use time::Date;

use super::{
    store::{self, Look},
    views::{Day, Index},
};
use crate::{
    access::{About, Read, policy::ViewLooks},
    db::Tx,
    error::Result,
    routines::date,
    web::{Frame, Routes, html},
};

/// So many days with looks stand on one page.
const DAYS: usize = 14;

pub fn routes() -> Routes {
    Routes::default().get("/resident/looks", index)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Page {
    before: String,
}

async fn index(
    Read { of, mut tx }: Read<About<ViewLooks>>,
    Query(page): Query<Page>,
) -> Result<Response> {
    let tomorrow = of.today().next_day().unwrap_or(of.today());
    let before = date(&page.before).unwrap_or(tomorrow);
    let (days, earlier) = days(&mut tx, &of, before).await?;
    let page = Index {
        t: Frame::of(&of),
        days,
        done: store::done(&mut tx, &of).await?,
        earlier: earlier.map(|day| day.to_string()),
    };
    html(page.render())
}

/// Two weeks back from a day, and the day from which there is more.
async fn days(
    tx: &mut Tx,
    of: &About<ViewLooks>,
    before: Date,
) -> Result<(Vec<Day>, Option<Date>)> {
    let (time, words) = (of.time(), of.words());
    let first = before.saturating_sub(time::Duration::days(DAYS as i64));
    let looks = store::between(tx, of, time.starts(first), time.starts(before)).await?;
    let mut days = Vec::new();
    for of_day in looks.chunk_by(|a, b| time.day_of(a.looked_at) == time.day_of(b.looked_at)) {
        days.push(Day {
            name: words.long_day(time.day_of(of_day[0].looked_at)),
            looks: together(of_day),
        });
    }
    let more = store::newest_before(tx, of, time.starts(first).hour()).await?;
    let earlier = more.and_then(|at| time.day_of(at).next_day());
    Ok((days, earlier))
}

fn together(looks: &[Look]) -> Vec<Vec<Look>> {
    let one = |a: &Look, b: &Look| {
        (a.looked_at, a.viewer_id, a.role) == (b.looked_at, b.viewer_id, b.role)
    };
    looks.chunk_by(one).map(<[Look]>::to_vec).collect()
}
