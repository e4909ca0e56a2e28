//! What staff looked at: one's own looks, and for the owner the looks at everyone who lives in a house.
use askama::Template;
use axum::{extract::Query, response::Response};
use serde::Deserialize;
use time::{Date, Duration};

use super::{
    seen::{self, Seen},
    views::{House, Own, SeenDay},
};
use crate::{
    access::{Access, Read, SignedIn, policy::ViewHouseLooks},
    account::clock,
    error::Result,
    house_time::{HouseTime, WallTime},
    routines::date,
    timestamp::Timestamp,
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/account/looks", own)
        .get("/owner/houses/{house}/looks", house)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Page {
    before: String,
}

/// So many days stand on one page.
const DAYS: Duration = Duration::days(14);

/// Two weeks back from a day.
struct Span {
    time: HouseTime,
    from: Timestamp,
    until: Timestamp,
}

impl Span {
    fn of(page: &Page, time: HouseTime, now: Timestamp) -> Self {
        let tomorrow = time.day_of(now).next_day();
        let before = date(&page.before).or(tomorrow).unwrap_or(Date::MAX);
        Self {
            from: time.starts(before.saturating_sub(DAYS)).hour(),
            until: time.starts(before),
            time,
        }
    }

    /// The day before which the page goes on.
    fn earlier(&self, newest: Option<Timestamp>) -> Option<String> {
        let day = self.time.day_of(newest?).next_day()?;
        Some(day.to_string())
    }

    fn days(&self, t: &Frame, seen: &[Seen]) -> Vec<SeenDay> {
        let day = |seen: &Seen| self.time.day_of(seen.looked_at);
        let days = seen.chunk_by(|a, b| day(a) == day(b));
        days.map(|seen| SeenDay::of(t.long_day(day(&seen[0])), seen))
            .collect()
    }
}

async fn own(Read { of, mut tx }: Read<SignedIn>, Query(page): Query<Page>) -> Result<Response> {
    let t = clock::frame(&mut tx, &of).await?;
    let utc = || HouseTime::new("UTC", WallTime::MIDNIGHT);
    let time = t.clock().map_or_else(utc, |clock| Ok(clock.time.clone()))?;
    let span = Span::of(&page, time, of.at());
    let looks = seen::by_viewer(&mut tx, &of, span.from, span.until).await?;
    let newest = seen::by_viewer_before(&mut tx, &of, span.from).await?;
    let page = Own {
        days: span.days(&t, &looks),
        earlier: span.earlier(newest),
        t,
    };
    html(page.render())
}

/// Itself a look at everyone on it.
async fn house(
    Read { of, mut tx }: Read<Access<ViewHouseLooks>>,
    Query(page): Query<Page>,
) -> Result<Response> {
    let span = Span::of(&page, of.time().clone(), of.at());
    let looks = seen::in_house(&mut tx, &of, span.from, span.until).await?;
    let newest = seen::in_house_before(&mut tx, &of, span.from).await?;
    let t = Frame::of(&of);
    let page = House {
        days: span.days(&t, &looks),
        earlier: span.earlier(newest),
        t,
    };
    html(page.render())
}
