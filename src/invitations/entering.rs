//! A code typed by hand leads to the page of its invitation.
use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{Code, Held, codes::hash, plain_code, store, views::EnterCode};
use crate::{
    app::App,
    error::Result,
    sign_in::ClientAddress,
    web::{Asked, Form, Frame, Routes, Sent, html, html_with},
    words::Words,
};

pub fn routes() -> Routes {
    Routes::default().get("/join", enter).post("/join", find)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct CodeForm {
    code: String,
}

async fn enter(t: Words, asked: Asked) -> Result<Response> {
    html(enter_page(t, asked, "", false).render())
}

fn enter_page(t: Words, asked: Asked, code: &str, wrong: bool) -> EnterCode<'_> {
    EnterCode {
        t: Frame::open(t, asked),
        code,
        wrong,
        sent: Sent::blank(),
    }
}

async fn find(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    ClientAddress(address): ClientAddress,
    Form(form): Form<CodeForm>,
) -> Result<Response> {
    // A million million codes, and one address may try one a second: guessing outlasts every code.
    app.tries.count_address(address)?;
    let letters = plain_code(&form.code).unwrap_or_default();
    let now = app.clock.now();
    let found = store::held(
        &mut app.db.read().await?,
        None,
        Some(hash(&app.key, &letters)),
        now,
    )
    .await?;
    match found {
        Some(held) => Ok(Redirect::to(&format!("/join/{}", token(&app, &held))).into_response()),
        None => html_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            enter_page(t, asked, &form.code, true).render(),
        ),
    }
}

fn token(app: &App, held: &Held) -> String {
    let code = Code::of(&app.key, "invitation", held.id);
    format!("{}.{}", held.id, code.token())
}
