use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{SetUpForm, Wrong, store, views::New};
use crate::{
    app::App,
    error::{Error, Result},
    house_time, houses, sign_in,
    web::{Asked, Errors, Form, Frame, Routes, Said, Sent, html, html_with, see_other},
    words::Words,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/set-up/{token}", new)
        .post("/set-up/{token}", create)
}

async fn new(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    Path(token): Path<String>,
) -> Result<Response> {
    open(&app, &token).await?;
    let form = SetUpForm {
        sent: Sent::blank(),
        ..SetUpForm::default()
    };
    html(page(t, asked, &form, &token, &Errors::none()).render())
}

async fn create(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    Path(token): Path<String>,
    headers: HeaderMap,
    Form(form): Form<SetUpForm>,
) -> Result<Response> {
    open(&app, &token).await?;
    let set_up = match form.parse() {
        Ok(set_up) => set_up,
        Err(errors) => {
            let again = page(t, asked, &form, &token, &errors);
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, again.render());
        }
    };
    let hash = app.passwords.hash(set_up.password.clone()).await?;
    let mut tx = app.db.write().await?;
    // Asked again with the writer held: two tabs make one installation.
    if store::is_set_up(&mut tx).await? {
        return Err(Error::NotFound);
    }
    let now = app.clock.now();
    let house = houses::store::found(&mut tx, &set_up.founding.house, now).await?;
    let owner = store::make_owner(&mut tx, &set_up, hash, house, now).await?;
    houses::add_check_ins(&app, &mut tx, &t, &set_up.founding, house, owner).await?;
    let jar = sign_in::open_session(&app, &mut tx, owner, true, &headers).await?;
    tx.commit().await?;
    let next = format!("/manager/houses/{house}/invitations");
    Ok((jar, see_other(&next, Said::Welcome)).into_response())
}

/// The link works once, for whoever reads the server's output.
async fn open(app: &App, token: &str) -> Result<()> {
    let fits = app.key.fingerprint(token) == app.key.fingerprint(app.set_up_token().reveal());
    let done = store::is_set_up(&mut app.db.read().await?).await?;
    match fits && !done {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

fn page<'a>(
    t: Words,
    asked: Asked,
    form: &'a SetUpForm,
    token: &'a str,
    errors: &'a Errors<Wrong>,
) -> New<'a> {
    New {
        t: Frame::open(t, asked),
        form,
        token,
        zones: house_time::zones(),
        errors,
    }
}
