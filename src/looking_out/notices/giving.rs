//! `/{role}/houses/{house}/people/{person}/notices`: saying what one noticed, and what one said before.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{
    content::{Content, NoticeForm, Wrong},
    store::{self, Giving},
    views::Give,
};
use crate::{
    access::{Class, Read, Role, record_looks_at},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    live::Change,
    persons,
    web::{Errors, Form, Frame, Receipt, Routes, Said, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/{role}/houses/{house}/people/{person}/notices", index)
        .post("/{role}/houses/{house}/people/{person}/notices", create)
}

/// So many a day from one person to one person.
const MOST_A_DAY: i64 = 3;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Giving>) -> Result<Response> {
    let (form, errors) = (NoticeForm::blank(), Errors::none());
    page(&app, &mut tx, &of, &form, &errors, StatusCode::OK).await
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Giving,
    form: &NoticeForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    if of.is_own() {
        return Err(Error::NotFound);
    }
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
    if page.given.iter().any(|notice| notice.answer.is_some()) {
        record_looks_at(app, of, Class::Notice, &[of.person().id]).await?;
    }
    match of.role() {
        Role::Resident => html_with(status, page.phone().render()),
        _ => html_with(status, page.render()),
    }
}

fn address(of: &Giving) -> String {
    let (role, house, person) = (of.role(), of.house(), of.person().id);
    format!("/{role}/houses/{house}/people/{person}/notices")
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Giving>,
    Form(form): Form<NoticeForm>,
) -> Result<Response> {
    if of.is_own() {
        return Err(Error::NotFound);
    }
    let content = match form.parse() {
        Ok(content) => content,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &mut tx, &of, &form, &errors, status).await;
        }
    };
    drop(tx);
    if !keep(&app, &of, &form, &content).await? {
        let mut errors = Errors::none();
        errors.add("signs", Wrong::TooMany);
        let mut tx = app.db.read().await?;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(&app, &mut tx, &of, &form, &errors, status).await;
    }
    app.live.publish([Change::For(of.person().id)]);
    Ok(see_other(&address(&of), Said::NoticeGiven))
}

/// False where that were too many; then it leaves no receipt.
async fn keep(app: &App, of: &Giving, form: &NoticeForm, content: &Content) -> Result<bool> {
    let mut tx = app.db.write().await?;
    let id = NoticeId::new();
    let says = format!("notice {} {content:?}", of.person().id);
    let viewer = of.viewer().id;
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
            if !store::say_instead(&mut tx, of, earlier.into(), content, &app.key).await? {
                return Err(Error::TooLateToChange);
            }
        }
        Receipt::New => {
            if store::lately(&mut tx, of).await? >= MOST_A_DAY {
                return Ok(false);
            }
            store::give(&mut tx, of, id, content, &app.key).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}
