use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use time::Date;

use super::{
    CorrectionForm, NewCorrection, Wrong, hindrance, is_the_houses, store,
    views::{Item, Show, Typed},
};
use crate::{
    access::{About, Read, policy::CorrectDay},
    app::App,
    audit,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    routines::day::{self, Fact, facts, kept},
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html_with, receive, see_other},
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

/// A day that has begun.
fn begun(of: &Of, day: Date) -> Result<Date> {
    match day <= of.today() {
        true => Ok(day),
        false => Err(Error::NotFound),
    }
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

/// What is to be changed: 404 for what the manager may not know of, 403 for what is not the house's.
async fn fact(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    (assignment, day): (RoutineAssignmentId, Date),
) -> Result<Fact> {
    let mut facts = facts(tx, of, begun(of, day)?, day, &app.key).await?;
    facts.retain(|fact| fact.assignment == assignment);
    let fact = facts.pop().ok_or(Error::NotFound)?;
    match is_the_houses(&fact) {
        true => Ok(fact),
        false => Err(Error::Forbidden),
    }
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

/// The outcome, who and why, the alert that rested on it and the audit, together and once.
async fn put_right(
    app: &App,
    of: &Of,
    named: (RoutineAssignmentId, Date),
    sent: &Sent,
    new: NewCorrection,
) -> Result<Result<(), Errors<Wrong>>> {
    let (id, mut tx) = (CorrectionId::new(), app.db.write().await?);
    let fact = fact(app, &mut tx, of, named).await?;
    let content = format!("{} {named:?} {new:?}", of.person().id);
    let viewer = of.viewer().id;
    let receipt = receive(&mut tx, &app.key, viewer, sent, &content, id.get(), of.at());
    if let Receipt::Again(_) = receipt.await? {
        tx.commit().await?;
        return Ok(Ok(()));
    }
    if let Some(wrong) = hindrance(&fact, new.outcome, of.at()) {
        let mut errors = Errors::none();
        errors.add("outcome", wrong);
        return Ok(Err(errors));
    }
    write(&mut tx, of, id, &fact, &new).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

async fn write(
    tx: &mut WriteTx,
    of: &Of,
    id: CorrectionId,
    fact: &Fact,
    new: &NewCorrection,
) -> Result<()> {
    store::insert(tx, of, id, fact, new).await?;
    day::correct(tx, of, fact, new.outcome).await?;
    audit::record(tx, of, of.person().id, audit::What::DayCorrected).await
}
