//! The owner's houses: all of them, and one more.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{
    FoundingForm, Wrong, add_check_ins, store, totals,
    views::{Index, New},
};
use crate::{
    access::{Owner, Read},
    app::App,
    error::{Error, Result},
    house_time,
    id::HouseId,
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/owner/houses", index)
        .get("/owner/houses/new", new)
        .post("/owner/houses", create)
}

async fn index(Read { of, mut tx }: Read<Owner>) -> Result<Response> {
    let page = Index {
        t: Frame::signed_in(&of),
        houses: totals::all(&mut tx, &of).await?,
    };
    html(page.render())
}

async fn new(Read { of, .. }: Read<Owner>) -> Result<Response> {
    page(
        &of,
        &FoundingForm::default(),
        Sent::blank(),
        &Errors::none(),
        StatusCode::OK,
    )
}

fn page(
    of: &Owner,
    form: &FoundingForm,
    sent: Sent,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = New {
        t: Frame::signed_in(of),
        form,
        sent,
        zones: house_time::zones(),
        errors,
    };
    html_with(status, page.render())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct NewForm {
    #[serde(flatten)]
    founding: FoundingForm,
    #[serde(flatten)]
    sent: Sent,
}

async fn create(State(app): State<App>, of: Owner, Form(form): Form<NewForm>) -> Result<Response> {
    let new = match form.founding.parse() {
        Ok(new) => new,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&of, &form.founding, form.sent, &errors, status);
        }
    };
    let mut tx = app.db.write().await?;
    // The id of what this makes is known only afterwards: one for the receipt stands for it.
    let receipt_of = HouseId::new();
    let content = format!("{:?}", form.founding);
    let person = of.viewer().id;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        receipt_of.get(),
        of.at(),
    );
    match receipt.await? {
        Receipt::Again(_) => {}
        Receipt::New => {
            let house = store::found(&mut tx, &new.house, of.at()).await?;
            add_check_ins(&app, &mut tx, &of.words(), &new, house, person).await?;
        }
        // The house is there: its own page changes it.
        Receipt::Edit(_) => return Err(Error::TooLate),
    }
    tx.commit().await?;
    Ok(see_other("/owner/houses", Said::Saved))
}
