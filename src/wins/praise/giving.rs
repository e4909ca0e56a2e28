//! `/{role}/houses/{house}/people/{person}/praise`: saying what good one saw, and what one said before.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    content::{NewPraise, PraiseForm, Wrong},
    store::{self, Giving},
    views::Give,
};
use crate::{
    access::{Read, Role},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    live::Change,
    persons,
    web::{Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/people/{person}/praise", index)
        .post("/{role}/houses/{house}/people/{person}/praise", create)
        .post(
            "/{role}/houses/{house}/people/{person}/praise/{praise}/taking-back",
            take_back,
        )
}

/// So many a day from one person to one person.
const MOST_A_DAY: i64 = 3;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Giving>) -> Result<Response> {
    let form = PraiseForm::blank();
    page(&app, &mut tx, &of, &form, Errors::none()).await
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Giving,
    form: &PraiseForm,
    errors: Errors<Wrong>,
) -> Result<Response> {
    if of.is_own() {
        return Err(Error::NotFound);
    }
    let status = match errors.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = Give {
        t: Frame::of(of),
        name: of.person().name.clone(),
        address: address(of),
        back: persons::page_of(of),
        given: store::given(tx, of, &app.key).await?,
        today: of.today(),
        time: of.time().clone(),
        form,
        errors,
    };
    match of.role() {
        Role::Resident => html_with(status, page.phone().render()),
        _ => html_with(status, page.render()),
    }
}

fn address(of: &Giving) -> String {
    let (role, house, person) = (of.role(), of.house(), of.person().id);
    format!("/{role}/houses/{house}/people/{person}/praise")
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Giving>,
    Form(form): Form<PraiseForm>,
) -> Result<Response> {
    if of.is_own() {
        return Err(Error::NotFound);
    }
    let new = match form.parse() {
        Ok(new) => new,
        Err(errors) => return page(&app, &mut tx, &of, &form, errors).await,
    };
    drop(tx);
    if !keep(&app, &of, &form, &new).await? {
        let mut errors = Errors::none();
        errors.add("words", Wrong::TooMany);
        let mut tx = app.db.read().await?;
        return page(&app, &mut tx, &of, &form, errors).await;
    }
    app.live.publish([Change::For(of.person().id)]);
    Ok(see_other(&address(&of), Said::PraiseGiven))
}

/// False where that were too many; then it leaves no receipt.
async fn keep(app: &App, of: &Giving, form: &PraiseForm, new: &NewPraise) -> Result<bool> {
    let mut tx = app.db.write().await?;
    let (id, viewer) = (PraiseId::new(), of.viewer().id);
    let says = format!("praise {} {new:?}", of.person().id);
    let receipt = receive(
        &mut tx,
        &app.key,
        viewer,
        &form.sent,
        &says,
        id.get(),
        of.at(),
    );
    match receipt.await? {
        Receipt::Again(_) => {}
        Receipt::Edit(earlier) => {
            if !store::say_instead(&mut tx, of, earlier.into(), new, &app.key).await? {
                return Err(Error::TooLateToChange);
            }
        }
        Receipt::New => {
            if store::lately(&mut tx, of).await? >= MOST_A_DAY {
                return Ok(false);
            }
            store::give(&mut tx, of, id, new, &app.key).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

async fn take_back(
    State(app): State<App>,
    of: Giving,
    Path((_, _, _, id)): Path<(String, String, String, String)>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: PraiseId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?;
    if is_new && !store::take_back(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    let hear = [Change::For(of.person().id), Change::Wall(of.house())];
    app.live.publish(hear);
    Ok(see_other(&address(&of), Said::Saved))
}
