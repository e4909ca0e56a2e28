use askama::Template;
use axum::{extract::State, response::Response};
use time::Duration;

use super::{
    Line,
    views::{Day, Show},
};
use crate::{
    access::{About, Class, Read, Role, policy::ViewPerson, record_looks_at},
    app::App,
    checkins,
    db::Tx,
    error::{Error, Result},
    history, milestones,
    people::store::{Contact, contact},
    routines::{
        day::{Fact, facts, kept},
        mark::Mark,
    },
    sharing,
    web::{Frame, Routes, Sent, html},
    wins,
};

pub fn routes() -> Routes {
    Routes::default().get("/{role}/houses/{house}/people/{person}", show)
}

type Of = About<ViewPerson>;

const LOOK_BACK: Duration = Duration::days(13);

async fn show(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    // A resident reads their own days under their own address.
    if !of.role().is_staff() {
        return Err(Error::NotFound);
    }
    let days = days(&app, &mut tx, &of).await?;
    let contact = match of.role() {
        Role::Manager => Contact::default(),
        _ => contact(&mut tx, &of, &app.key).await?,
    };
    let reached = milestones::shown(&mut tx, &of, &app.key).await?;
    let reached = reached.map(|shown| milestones::Card::of(&of.words(), &shown, of.today()));
    let shown = match of.role() {
        Role::Manager => Vec::new(),
        _ => wins::to_viewer(&mut tx, &of, &app.key).await?,
    };
    if !shown.is_empty() {
        record_looks_at(&app, &of, Class::Wins, &[of.person().id]).await?;
    }
    let page = Show {
        t: Frame::of(&of),
        milestones: reached,
        name: of.person().name.clone(),
        is_self: of.is_self(),
        person_address: format!(
            "/{}/houses/{}/people/{}",
            of.role(),
            of.house(),
            of.person().id
        ),
        days,
        contact,
        wins: shown,
        shared: sharing::store::with_viewer(&mut tx, &of).await?,
        sent: Sent::blank(),
    };
    html(page.render())
}

/// Two weeks, today first, in as many statements as one day needs.
async fn days(app: &App, tx: &mut Tx, of: &Of) -> Result<Vec<Day>> {
    let to = of.today();
    let from = to.saturating_sub(LOOK_BACK);
    let facts = facts(tx, of, from, to, &app.key).await?;
    let corrections = kept::corrections(tx, of, from, to).await?;
    let answers = match of.role() {
        Role::Manager => Vec::new(),
        _ => checkins::store::recent(tx, of, from, to, &app.key).await?,
    };
    let days = std::iter::successors(Some(to), |day| day.previous_day());
    let days = days.take_while(|day| *day >= from).map(|day| {
        let on_day: Vec<&Fact> = facts.iter().filter(|f| f.day == day).collect();
        let said = answers.iter().filter(|a| a.day == day).cloned();
        Day {
            mark: Mark::of_day(on_day.iter().map(|f| f.outcome())),
            lines: on_day
                .iter()
                .map(|f| Line::of(of, f, &corrections))
                .collect(),
            said: said.map(|a| history::shared(of, a)).collect(),
            name: of.words().long_day(day),
            day,
        }
    });
    Ok(days.collect())
}
