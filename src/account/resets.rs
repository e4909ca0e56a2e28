//! A forgotten password: staff start a reset and hand over a code; the person alone sets a new one.
mod store;

use std::net::IpAddr;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Wrong, store as account,
    views::{Reset, ResetStarted},
};
use crate::{
    access::{Access, Role, policy::ManagePeople},
    app::App,
    audit,
    db::WriteTx,
    error::{Error, Result},
    id::*,
    invitations::{Code, code_hash, plain_code},
    sign_in::{ClientAddress, Password, in_already, knows_password},
    timestamp::Timestamp,
    web::{Asked, Errors, Frame, Once, Routes, Said, Sent, html, html_with, see_other},
    words::Words,
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/{role}/houses/{house}/people/{person}/reset", start)
        .get("/reset", new)
        .post("/reset", create)
}

#[derive(Deserialize)]
struct Whose {
    person: String,
}

/// Shows the code once; starting again makes another and the earlier one ends.
async fn start(
    State(app): State<App>,
    of: Access<ManagePeople>,
    Path(whose): Path<Whose>,
    _: Once<Sent>,
) -> Result<Response> {
    let person: PersonId = whose.person.parse().map_err(|_| Error::NotFound)?;
    let id = ResetId::new();
    let code = Code::of(&app.key, "reset", id);
    let mut tx = app.db.write().await?;
    let roles = store::member(&mut tx, &of, person).await?;
    let name = roles.first().ok_or(Error::NotFound)?.name.clone();
    if !roles.iter().all(|m| may_reset(of.role(), m)) {
        return Err(Error::Forbidden);
    }
    store::end_open(&mut tx, person, of.at()).await?;
    store::insert(&mut tx, Some(&of), person, id, code.hash(&app.key), of.at()).await?;
    audit::record(&mut tx, &of, person, audit::What::ResetStarted).await?;
    tx.commit().await?;
    let page = ResetStarted {
        t: Frame::of(&of),
        name,
        code: code.for_the_hand(),
    };
    html(page.render())
}

/// A manager helps residents and mentors back in; whoever holds more, anywhere, is the owner's business.
fn may_reset(by: Role, member: &store::Member) -> bool {
    match by {
        Role::Owner => true,
        _ => matches!(member.role, Role::Resident | Role::Mentor),
    }
}

/// Starts a reset for the command line, where whoever runs the server stands behind it.
pub async fn start_by_hand(
    tx: &mut WriteTx,
    app_key: &crate::seal::Key,
    person: PersonId,
    now: Timestamp,
) -> Result<String> {
    let id = ResetId::new();
    let code = Code::of(app_key, "reset", id);
    store::end_open(tx, person, now).await?;
    store::insert(tx, None, person, id, code.hash(app_key), now).await?;
    Ok(code.for_the_hand())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct ResetForm {
    code: String,
    password: String,
}

async fn new(t: Words, asked: Asked) -> Result<Response> {
    html(page(t, asked, "", &Errors::none()).render())
}

fn page<'a>(t: Words, asked: Asked, code: &'a str, errors: &'a Errors<Wrong>) -> Reset<'a> {
    Reset {
        t: Frame::open(t, asked),
        code,
        errors,
        sent: Sent::blank(),
    }
}

async fn create(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    ClientAddress(address): ClientAddress,
    once: Once<ResetForm>,
) -> Result<Response> {
    app.tries.count_address(address)?;
    let form = &once.form;
    let letters = plain_code(&form.code).unwrap_or_default();
    let (hash, now) = (code_hash(&app.key, &letters), app.clock.now());
    let mut tx = app.db.read().await?;
    let found = store::open(&mut tx, hash.clone(), now).await?;
    drop(tx);
    if found.is_none()
        && let Some(answer) = again(&app, &once, hash.clone(), address).await?
    {
        return Ok(answer);
    }
    let mut errors = Errors::none();
    let name = found.as_ref().map_or("", |open| &open.sign_in_name);
    let password =
        Password::new(&form.password, name).map_err(|e| errors.add("password", Wrong::Password(e)));
    if found.is_none() {
        errors.add("code", Wrong::Code);
    }
    let (Some(found), Ok(password)) = (found, password) else {
        let again = page(t, asked, &form.code, &errors);
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, again.render());
    };
    let password_hash = app.passwords.hash(password).await?;
    let (mut tx, person) = (app.db.write().await?, found.person_id);
    if !store::use_up(&mut tx, &found, now).await? {
        // Whoever was first is on disk before we say so.
        tx.commit().await?;
        let answer = again(&app, &once, hash, address).await?;
        return answer.ok_or(Error::TooLate);
    }
    once.is_new(&mut tx, &app.key, person, now).await?;
    account::set_password(&mut tx, person, password_hash, None, now).await?;
    tx.commit().await?;
    app.live.scope_changed([person]);
    Ok(see_other("/sign-in", Said::PasswordChanged))
}

/// The form that used this code, once more: its answer got lost. With another password it does not say that
/// this one is set.
async fn again(
    app: &App,
    once: &Once<ResetForm>,
    hash: String,
    address: IpAddr,
) -> Result<Option<Response>> {
    let mut tx = app.db.read().await?;
    let Some(person) = store::used_by(&mut tx, hash).await? else {
        return Ok(None);
    };
    if !once.came_before(&mut tx, &app.key, person).await? {
        return Ok(None);
    }
    drop(tx);
    let answer = match knows_password(app, person, &once.form.password, address).await? {
        true => see_other("/sign-in", Said::PasswordChanged),
        false => in_already(),
    };
    Ok(Some(answer))
}
