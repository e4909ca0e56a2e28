//! The pages: a house's celebrations, one of them, and the card to print. The same for residents and for those
//! whom a resident lets know; what is not theirs to know is not there.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use time::Duration;

use super::{
    Celebration, address, own, page_of, seen, store,
    views::{Card, Index, Mine, Show, Tile, Typed},
};
use crate::{
    access::{Access, Caseload, Read, Role, policy::Celebrate},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::CelebrationId,
    looking_out::Reader,
    web::{Frame, Routes, html, html_with},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/celebrations", index)
        .get("/resident/celebrations/{celebration}", show)
        .get("/resident/celebrations/{celebration}/card", card)
        .get("/mentor/celebrations", caseload)
        .get("/counselor/celebrations", caseload)
        .get("/manager/houses/{house}/celebrations", index)
        .get("/{role}/houses/{house}/celebrations/{celebration}", show)
        .get(
            "/{role}/houses/{house}/celebrations/{celebration}/card",
            card,
        )
}

pub type Of = Access<Celebrate>;

#[derive(Deserialize)]
pub struct At {
    celebration: String,
}

/// So far back the list goes.
const LATELY: Duration = Duration::days(28);

/// A resident's path names no house.
pub fn their_own_address(of: &Of) -> Result<()> {
    let is_other =
        of.role() == Role::Resident && !of.asked().path.starts_with("/resident/celebrations");
    match is_other {
        true => Err(Error::NotFound),
        false => Ok(()),
    }
}

/// 404 for what is not there, or not for this reader.
pub async fn known(tx: &mut Tx, app: &App, of: &Of, at: &At) -> Result<Celebration> {
    let id: CelebrationId = at.celebration.parse().map_err(|_| Error::NotFound)?;
    let found = store::one(tx, &Reader::of(of), &app.key, id).await?;
    found.ok_or(Error::NotFound)
}

/// Where word of a change comes from.
fn live_of(of: &Of) -> String {
    match of.role() {
        Role::Resident => "/resident/reach-outs/live".to_owned(),
        Role::Manager => format!("/manager/houses/{}/live", of.house()),
        role => format!("/{role}/live"),
    }
}

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let tomorrow = of.today().saturating_add(Duration::days(1));
    let days = (of.today().saturating_sub(LATELY), tomorrow);
    let reader = Reader::of(&of);
    let found = store::of_reader(&mut tx, &reader, &app.key, days).await?;
    let mine = match of.role() {
        Role::Resident => mine(&app, &mut tx, &of, &found).await?,
        _ => Vec::new(),
    };
    seen::note(&app, &reader, &found).await?;
    let t = Frame::of(&of);
    let tile = |one: &Celebration| Tile::of(&t, of.role(), &app.key, one);
    let page = Index {
        live: live_of(&of),
        tiles: found.iter().map(tile).collect::<Result<_>>()?,
        mine,
        t: t.clone(),
    };
    match of.role() {
        Role::Resident => html(page.phone().render()),
        _ => html(page.render()),
    }
}

/// Of those one walks with, in whichever house: each house has its own today.
async fn caseload(
    State(app): State<App>,
    Read { of, mut tx }: Read<Caseload<Celebrate>>,
) -> Result<Response> {
    let today = of.at().get().date();
    let to = today.saturating_add(Duration::days(2));
    let days = (today.saturating_sub(LATELY), to);
    let reader = Reader::over_houses(&of);
    let mut found = store::of_reader(&mut tx, &reader, &app.key, days).await?;
    found.retain(|one| one.day <= one.today.saturating_add(Duration::days(1)));
    seen::note(&app, &reader, &found).await?;
    let t = Frame::signed_in(&of);
    let tile = |one: &Celebration| Tile::of(&t, of.role(), &app.key, one);
    let page = Index {
        live: format!("/{}/live", of.role()),
        tiles: found.iter().map(tile).collect::<Result<_>>()?,
        mine: Vec::new(),
        t: t.clone(),
    };
    html(page.render())
}

/// What comes for the viewer, those put aside already among it.
async fn mine(app: &App, tx: &mut Tx, of: &Of, found: &[Celebration]) -> Result<Vec<Mine>> {
    let t = of.words();
    let ahead = own::ahead(tx, of, &app.key).await?;
    let aside = store::marks_aside(tx, of).await?;
    let is_made = |day, what: &super::What| {
        let is_it = |one: &Celebration| one.is_own && one.day == day && one.what == *what;
        found.iter().any(is_it)
    };
    let ahead = ahead.iter().filter(|r| !is_made(r.day, &r.what));
    let mine = ahead.map(|reached| {
        let mark = reached.mark(&app.key, of.house())?;
        Ok(Mine {
            day: t.long_day(reached.day),
            what: super::words::whole(&t, &reached.what),
            is_aside: aside.contains(&mark),
            mark,
        })
    });
    mine.collect()
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    at: Path<At>,
) -> Result<Response> {
    their_own_address(&of)?;
    show_page(&app, &mut tx, &of, &at, None, StatusCode::OK).await
}

/// With words that need another look, where there are some.
pub async fn show_page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    at: &At,
    typed: Option<Typed>,
    status: StatusCode,
) -> Result<Response> {
    let found = known(tx, app, of, at).await?;
    let cheers = store::of_celebration(tx, of, &app.key, &found).await?;
    let known_to = match found.is_own {
        true => store::readers(tx, &[found.id]).await?.len(),
        false => 0,
    };
    seen::note(app, &Reader::of(of), std::slice::from_ref(&found)).await?;
    let t = Frame::of(of);
    let page = Show {
        live: live_of(of),
        tile: Tile::of(&t, of.role(), &app.key, &found)?,
        back: page_of(of.role(), of.house()),
        viewer: of.viewer().id,
        is_known: known_to > 0,
        typed: typed.unwrap_or_else(|| Typed::of(&cheers, of.viewer().id)),
        cheers,
        t,
    };
    match of.role() {
        Role::Resident => html_with(status, page.phone().render()),
        _ => html_with(status, page.render()),
    }
}

async fn card(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    at: Path<At>,
) -> Result<Response> {
    their_own_address(&of)?;
    let found = known(&mut tx, &app, &of, &at).await?;
    let cheers = store::of_celebration(&mut tx, &of, &app.key, &found).await?;
    seen::note(&app, &Reader::of(&of), std::slice::from_ref(&found)).await?;
    let t = Frame::of(&of);
    let page = Card {
        tile: Tile::of(&t, of.role(), &app.key, &found)?,
        back: address(of.role(), of.house(), found.id),
        cheers,
        t,
    };
    match of.role() {
        Role::Resident => html(page.phone().render()),
        _ => html(page.render()),
    }
}
