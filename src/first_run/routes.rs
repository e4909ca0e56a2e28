use std::net::IpAddr;

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
    house_time, houses,
    id::HouseId,
    sign_in::{self, Again, ClientAddress},
    web::{Asked, Errors, Frame, Once, Routes, Said, Sent, html, html_with, see_other},
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
    if !fits(&app, &token) || store::is_set_up(&mut app.db.read().await?).await? {
        return Err(Error::NotFound);
    }
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
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    once: Once<SetUpForm>,
) -> Result<Response> {
    if !fits(&app, &token) {
        return Err(Error::NotFound);
    }
    if store::is_set_up(&mut app.db.read().await?).await? {
        return again(&app, &once, address, &headers).await;
    }
    let set_up = match once.form.parse() {
        Ok(set_up) => set_up,
        Err(errors) => {
            let again = page(t, asked, &once.form, &token, &errors);
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, again.render());
        }
    };
    let hash = app.passwords.hash(set_up.password.clone()).await?;
    let mut tx = app.db.write().await?;
    // Asked again, and one at a time: two tabs make one installation.
    store::hold(&mut tx).await?;
    if store::is_set_up(&mut tx).await? {
        tx.commit().await?;
        return again(&app, &once, address, &headers).await;
    }
    let now = app.clock.now();
    let house = houses::store::found(&mut tx, &set_up.founding.house, now).await?;
    let owner = store::make_owner(&mut tx, &set_up, hash, house, now).await?;
    houses::add_check_ins(&app, &mut tx, &t, &set_up.founding, house, owner).await?;
    once.is_new(&mut tx, &app.key, owner, now).await?;
    let jar = sign_in::open_session(&app, &mut tx, owner, true, &headers).await?;
    tx.commit().await?;
    Ok((jar, see_other(&first_page(house), Said::Welcome)).into_response())
}

/// The form that made the installation, once more: its answer got lost. For any other the link is dead.
async fn again(
    app: &App,
    once: &Once<SetUpForm>,
    address: IpAddr,
    headers: &HeaderMap,
) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let (owner, house) = store::first(&mut tx).await?;
    if !once.came_before(&mut tx, &app.key, owner).await? {
        return Err(Error::NotFound);
    }
    drop(tx);
    let again = Again {
        person: owner,
        password: &once.form.password,
        own_device: true,
        next: &first_page(house),
    };
    sign_in::let_in_again(app, again, address, headers).await
}

fn first_page(house: HouseId) -> String {
    format!("/manager/houses/{house}/invitations")
}

/// The link works once, for whoever reads the server's output.
fn fits(app: &App, token: &str) -> bool {
    app.key.fingerprint(token) == app.key.fingerprint(app.set_up_token().reveal())
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
