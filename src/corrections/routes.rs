use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use time::Date;

use super::{
    CorrectionForm, NewCorrection, Wrong,
    deed::{begun, fact, put_right},
    views::{Item, Show, Typed},
};
use crate::{
    access::{About, Read, policy::CorrectDay},
    app::App,
    db::Tx,
    error::Result,
    id::*,
    routines::day::{self, facts, kept},
    web::{Errors, Form, Frame, Routes, Said, Sent, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/people/{person}/days/{day}", show)
        .post(
            "/manager/houses/{house}/people/{person}/days/{day}/corrections/{assignment}",
            correct,
        )
        .post(
            "/manager/houses/{house}/people/{person}/days/{day}/excuses/{assignment}",
            excuse,
        )
}

type Of = About<CorrectDay>;

fn person_address(of: &Of) -> String {
    format!("/manager/houses/{}/people/{}", of.house(), of.person().id)
}

#[derive(Deserialize)]
struct DayPath {
    day: String,
}

async fn show(
    State(app): State<App>,
    Path(path): Path<DayPath>,
    Read { of, mut tx }: Read<Of>,
) -> Result<Response> {
    let day = begun(&of, day::day_named(&path.day)?)?;
    page(&app, &mut tx, &of, day, None).await
}

/// The day; with what was typed and is wrong, where something is.
async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    day: Date,
    typed: Option<Typed<'_>>,
) -> Result<Response> {
    let facts = facts(tx, of, day, day, &app.key).await?;
    let corrections = kept::corrections(tx, of, day, day).await?;
    let status = match typed {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = Show {
        t: Frame::of(of),
        name: of.person().name.clone(),
        date: of.words().long_day(day),
        person_address: person_address(of),
        day,
        items: facts
            .iter()
            .map(|f| Item::of(of, f, &corrections))
            .collect(),
        typed,
    };
    html_with(status, page.render())
}

#[derive(Deserialize)]
struct FactPath {
    assignment: String,
    day: String,
}

async fn correct(
    State(app): State<App>,
    Path(path): Path<FactPath>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<CorrectionForm>,
) -> Result<Response> {
    let named = day::named(&path.assignment, &path.day)?;
    fact(&app, &mut tx, &of, named).await?;
    let made = match form.parse() {
        Ok(new) => {
            drop(tx);
            put_right(&app, &of, named, &form.sent, new).await?
        }
        Err(errors) => Err(errors),
    };
    answer(&app, &of, named, &form, made).await
}

async fn excuse(
    State(app): State<App>,
    Path(path): Path<FactPath>,
    of: Of,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let named = day::named(&path.assignment, &path.day)?;
    let made = put_right(&app, &of, named, &sent, NewCorrection::excuse()).await?;
    let form = CorrectionForm {
        outcome: "excused".into(),
        sent,
        ..CorrectionForm::default()
    };
    answer(&app, &of, named, &form, made).await
}

async fn answer(
    app: &App,
    of: &Of,
    (assignment, day): (RoutineAssignmentId, Date),
    form: &CorrectionForm,
    made: Result<(), Errors<Wrong>>,
) -> Result<Response> {
    let Err(errors) = made else {
        let day = format!("{}/days/{day}", person_address(of));
        return Ok(see_other(&day, Said::Saved));
    };
    let mut tx = app.db.read().await?;
    let typed = Typed {
        assignment,
        form,
        errors,
    };
    page(app, &mut tx, of, day, Some(typed)).await
}
