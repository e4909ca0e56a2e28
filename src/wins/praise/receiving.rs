//! `/resident/wins/praise`: the resident reads first what good others saw; shows it to the house where its writer
//! agrees, or keeps it, or takes it off.
use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;

use super::{
    PAGE,
    store::{self, Of},
    views::Own,
};
use crate::{
    access::Read,
    app::App,
    error::{Error, Result},
    id::*,
    live::Change,
    web::{Frame, Once, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/wins/praise", index)
        .post("/resident/wins/praise/{praise}/showing", show)
        .post("/resident/wins/praise/{praise}/removal", remove)
}

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let page = Own {
        t: Frame::of(&of),
        praise: store::own(&mut tx, &of, &app.key).await?,
        today: of.today(),
        time: of.time().clone(),
    };
    drop(tx);
    if page.praise.iter().any(|praise| praise.is_new) {
        let mut tx = app.db.write().await?;
        store::all_read(&mut tx, &of).await?;
        tx.commit().await?;
    }
    html(page.render())
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct ShowForm {
    /// "yes": the house reads it.
    shown: String,
}

async fn show(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    once: Once<ShowForm>,
) -> Result<Response> {
    let id: PraiseId = id.parse().map_err(|_| Error::NotFound)?;
    let is_shown = once.form.shown == "yes";
    let mut tx = app.db.write().await?;
    let is_new = once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?;
    if is_new && !store::show(&mut tx, &of, id, is_shown).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    Ok(see_other(PAGE, Said::Shared))
}

async fn remove(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: PraiseId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?;
    if is_new && !store::remove(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    app.live.publish([Change::Wall(of.house())]);
    Ok(see_other(PAGE, Said::Saved))
}
