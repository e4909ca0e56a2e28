//! Cheering: one tap, or words; taken back as easily, and removed by the one who is celebrated.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Celebration, address,
    pages::{At, Of, known, show_page, their_own_address},
    store,
    views::Typed,
};
use crate::{
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::*,
    looking_out::Reader,
    web::{Once, Routes, Said, Sent, optional_line, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/resident/celebrations/{celebration}/cheers", cheer)
        .post(
            "/resident/celebrations/{celebration}/cheers/taking-back",
            take_back,
        )
        .post(
            "/resident/celebrations/{celebration}/cheers/{cheer}/removal",
            remove,
        )
        .post(
            "/{role}/houses/{house}/celebrations/{celebration}/cheers",
            cheer,
        )
        .post(
            "/{role}/houses/{house}/celebrations/{celebration}/cheers/taking-back",
            take_back,
        )
}

/// So many characters fit a card.
pub const LONGEST: usize = 200;

#[derive(Default, Deserialize)]
#[serde(default)]
struct CheerForm {
    words: String,
}

async fn cheer(
    State(app): State<App>,
    of: Of,
    at: Path<At>,
    once: Once<CheerForm>,
) -> Result<Response> {
    their_own_address(&of)?;
    let words = match optional_line(&once.form.words, LONGEST) {
        Ok(words) => words,
        Err(wrong) => {
            let (words, sent) = (once.form.words, once.sent);
            let typed = Typed {
                words,
                wrong: Some(wrong),
                sent,
            };
            let mut tx = app.db.read().await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return show_page(&app, &mut tx, &of, &at, Some(typed), status).await;
        }
    };
    let mut tx = app.db.write().await?;
    let found = others(&mut tx, &app, &of, &at).await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::add(&mut tx, &of, &app.key, &found, words.as_deref()).await?;
    }
    done(&app, tx, &of, &found, Said::Cheered).await
}

async fn take_back(
    State(app): State<App>,
    of: Of,
    at: Path<At>,
    once: Once<Sent>,
) -> Result<Response> {
    their_own_address(&of)?;
    let mut tx = app.db.write().await?;
    let found = others(&mut tx, &app, &of, &at).await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::take_back(&mut tx, &of, &found).await?;
    }
    done(&app, tx, &of, &found, Said::Saved).await
}

/// Nobody cheers for themselves; what one was not let know of is not there.
async fn others(tx: &mut WriteTx, app: &App, of: &Of, at: &At) -> Result<Celebration> {
    let found = known(tx, app, of, at).await?;
    match found.is_own {
        true => Err(Error::Forbidden),
        false => Ok(found),
    }
}

async fn done(
    app: &App,
    mut tx: WriteTx,
    of: &Of,
    found: &Celebration,
    said: Said,
) -> Result<Response> {
    let heard = store::hearers(&mut tx, found.id).await?;
    tx.commit().await?;
    app.live.publish(heard);
    let address = address(of.role(), of.house(), found.id);
    Ok(see_other(&address, said))
}

#[derive(Deserialize)]
struct CheerAt {
    celebration: String,
    cheer: String,
}

/// The one who is celebrated would rather not have it.
async fn remove(
    State(app): State<App>,
    of: Of,
    Path(at): Path<CheerAt>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: CelebrationId = at.celebration.parse().map_err(|_| Error::NotFound)?;
    let cheer: CheerId = at.cheer.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let found = store::one(&mut tx, &Reader::of(&of), &app.key, id).await?;
    let found = found.filter(|found| found.is_own).ok_or(Error::NotFound)?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    if is_new.await? && !store::remove(&mut tx, &of, &found, cheer).await? {
        return Err(Error::NotFound);
    }
    let heard = store::hearers(&mut tx, id).await?;
    tx.commit().await?;
    app.live.publish(heard);
    let address = address(of.role(), of.house(), id);
    Ok(see_other(&address, Said::Saved))
}
