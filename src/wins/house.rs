//! `/manager/houses/{house}/wins`: what residents show their house, for its manager.
use askama::Template;
use axum::{extract::State, response::Response};

use super::{
    shown::{of_the_house, this_week},
    views::House,
};
use crate::{
    access::{Access, Class, Read, policy::ViewHouseWins, record_looks_at},
    app::App,
    error::Result,
    id::PersonId,
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default().get("/manager/houses/{house}/wins", show)
}

/// A look at those who are on it, and at nobody else: that someone shows nothing is no look either.
async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Access<ViewHouseWins>>,
) -> Result<Response> {
    let week = this_week(of.time(), of.today());
    let shown = of_the_house(&mut tx, of.house(), week, &app.key).await?;
    drop(tx);
    let mut people: Vec<PersonId> = shown.iter().map(|one| one.person).collect();
    people.sort();
    people.dedup();
    record_looks_at(&app, &of, Class::Wins, &people).await?;
    let page = House {
        t: Frame::of(&of),
        shown,
    };
    html(page.render())
}
