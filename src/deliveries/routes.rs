//! `/account/word`: how word reaches me.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{
    choices::{ChoicesForm, Wrong},
    store,
    views::Show,
};
use crate::{
    access::{Read, SignedIn},
    account::clock,
    app::App,
    db::Tx,
    error::Result,
    web::{Errors, Once, Routes, Said, html_with, see_other},
};

pub const PAGE: &str = "/account/word";

pub fn routes() -> Routes {
    Routes::default()
        .get("/account/word", show)
        .post("/account/word", save)
}

async fn show(State(app): State<App>, Read { of, mut tx }: Read<SignedIn>) -> Result<Response> {
    page(&app, &of, &mut tx, None, "", &Errors::none()).await
}

/// With what was typed, where it needs another look.
pub async fn page(
    app: &App,
    of: &SignedIn,
    tx: &mut Tx,
    typed: Option<&ChoicesForm>,
    webhook: &str,
    errors: &Errors<Wrong>,
) -> Result<Response> {
    let (wants, hours) = (store::wants(tx, of).await?, store::hours(tx, of).await?);
    let form = typed.cloned();
    let page = Show {
        t: clock::frame(tx, of).await?,
        form: form.unwrap_or_else(|| ChoicesForm::of(&wants, &hours)),
        has: store::has(tx, of).await?,
        ways: Show::ways(app, store::ways(tx, of).await?)?,
        channels: app.post.channels.clone(),
        webhook,
        errors,
    };
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    html_with(status, page.render())
}

async fn save(
    State(app): State<App>,
    Read { of, mut tx }: Read<SignedIn>,
    once: Once<ChoicesForm>,
) -> Result<Response> {
    let form = &once.form;
    let (wants, hours) = match form.parse() {
        Ok(parsed) => parsed,
        Err(errors) => return page(&app, &of, &mut tx, Some(form), "", &errors).await,
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        store::save(&mut tx, &of, &wants, &hours, &app.key).await?;
    }
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}
