use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use time::{Date, Duration};

use super::{
    calendar::{self, first_of, last_of},
    views::{Index, Line, Show},
};
use crate::{
    access::{About, Read, policy::ViewPerson},
    app::App,
    checkins,
    db::Tx,
    error::{Error, Result},
    routines::{
        Outcome,
        day::{self, Due, kept},
        mark::Mark,
    },
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/history", index)
        .get("/resident/history/{day}", show)
}

const LOOK_BACK: Duration = Duration::days(44);

async fn index(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<About<ViewPerson>>,
) -> Result<Response> {
    let today = of.today();
    let month = month_of(query.as_deref(), today)?;
    let (from, to) = (first_of(month), last_of(month));
    let mut days: BTreeMap<Date, Vec<Option<Outcome>>> = BTreeMap::new();
    for (day, outcome) in kept::outcomes(&mut tx, &of, from, to).await? {
        days.entry(day).or_default().push(Some(outcome));
    }
    if from <= today && today <= to && !of.has_left() {
        let open = open_today(&app, &mut tx, &of).await?;
        days.entry(today).or_default().extend(open);
    }
    let since = today.saturating_sub(LOOK_BACK);
    let t = Frame::of(&of);
    let month_name = t.month_of_year(month);
    html(
        Index {
            totals: kept::totals(&mut tx, &of, since, today).await?,
            most_kept: kept::most_kept(&mut tx, &of, since, today, &app.key).await?,
            weeks: calendar::weeks(month, today, |day| {
                Mark::of_day(days.get(&day)?.iter().copied())
            }),
            earlier: from.previous_day().map(calendar::name),
            later: to.next_day().filter(|d| *d <= today).map(calendar::name),
            is_empty: days.values().all(Vec::is_empty),
            month_name,
            today,
            t,
        }
        .render(),
    )
}

/// This month, or the one the address names; none of the future.
fn month_of(query: Option<&str>, today: Date) -> Result<Date> {
    let mut parts = query.unwrap_or_default().split('&');
    let Some(named) = parts.find_map(|part| part.strip_prefix("month=")) else {
        return Ok(today);
    };
    let month = calendar::named(named).filter(|month| *month <= today);
    month.ok_or(Error::NotFound)
}

/// Today's occurrences without a row yet: open, or covered by an excuse.
async fn open_today(
    app: &App,
    tx: &mut Tx,
    of: &About<ViewPerson>,
) -> Result<Vec<Option<Outcome>>> {
    let due = day::of_day(tx, of, of.today(), &app.key).await?.due;
    let today = due.iter().filter(|d| d.occurrence.day == of.today());
    let open = today.filter(|d| d.happened.is_none());
    Ok(open.map(Due::outcome).collect())
}

async fn show(
    State(app): State<App>,
    Path(day): Path<String>,
    Read { of, mut tx }: Read<About<ViewPerson>>,
) -> Result<Response> {
    let day = day::day_named(&day)?;
    if day > of.today() {
        return Err(Error::NotFound);
    }
    let entries = kept::entries(&mut tx, &of, day, day, &app.key).await?;
    let corrections = kept::corrections(&mut tx, &of, day, day).await?;
    let answers = checkins::store::recent(&mut tx, &of, day, day, &app.key).await?;
    let due = match of.has_left() {
        true => Vec::new(),
        false => day::of_day(&mut tx, &of, day, &app.key).await?.due,
    };
    let open = due
        .iter()
        .filter(|d| d.occurrence.day == day && d.happened.is_none());
    let mut lines: Vec<Line> = entries
        .iter()
        .map(|e| Line::of(&of, e, &corrections))
        .collect();
    lines.extend(
        open.filter(|_| day == of.today())
            .map(|d| Line::open(&of, d)),
    );
    let t = Frame::of(&of);
    html(
        Show {
            date: t.long_day(day),
            month: calendar::name(day),
            answers: answers
                .into_iter()
                .map(|a| super::views::said(&of, a))
                .collect(),
            lines,
            is_today: day == of.today(),
            t,
        }
        .render(),
    )
}
