//! An item that is there: changing it from a day on, pausing it, ending it.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use time::Date;

use crate::{
    access::{Proof, Read},
    app::App,
    error::{Error, Result},
    id::*,
    routines::{
        Makes,
        form::{ItemForm, Wrong, date},
        store,
        views::Edit,
    },
    web::{Errors, Frame, Once, Said, Sent, html, html_with, see_other},
};
use askama::Template;

#[derive(Deserialize)]
pub struct ItemPath {
    item: String,
}

impl ItemPath {
    fn id(&self) -> Result<ItemId> {
        self.item.parse().map_err(|_| Error::NotFound)
    }
}

pub async fn edit<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
    Path(path): Path<ItemPath>,
) -> Result<Response> {
    let item = store::find(&mut tx, &of, &app.key, path.id()?).await?;
    let today = of.standing().today();
    let tomorrow = today.next_day().unwrap_or(today);
    let form = ItemForm::of(&item.plan, tomorrow.max(item.from_day));
    html(edit_page(&of, item, &form, &Errors::none()).render())
}

fn edit_page<'a, M: Makes>(
    of: &M,
    item: store::Item,
    form: &'a ItemForm,
    errors: &'a Errors<Wrong>,
) -> Edit<'a> {
    Edit {
        t: Frame::of(of.standing()),
        item,
        form,
        errors,
        address: of.address(),
        today: of.standing().today(),
        sent: Sent::blank(),
    }
}

pub async fn save<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
    Path(path): Path<ItemPath>,
    once: Once<ItemForm>,
) -> Result<Response> {
    let form = &once.form;
    let item = store::find(&mut tx, &of, &app.key, path.id()?).await?;
    drop(tx);
    let from_day = form.first_day(of.standing().today());
    let (plan, from_day) = match (form.parse(), from_day) {
        (Ok(plan), Ok(from_day)) => (plan, from_day),
        (plan, from_day) => {
            let mut errors = plan.err().unwrap_or_else(Errors::none);
            errors.include(from_day.err().unwrap_or_else(Errors::none), |wrong| wrong);
            let page = edit_page(&of, item, form, &errors);
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(
            &mut tx,
            &app.key,
            of.standing().viewer().id,
            of.standing().at(),
        )
        .await?
    {
        store::change(&mut tx, &of, &app.key, item.id, from_day, &plan).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.address(), Said::Saved))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SpanForm {
    from: String,
    until: String,
    /// "resume" ends a pause.
    what: String,
}

pub async fn pause<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
    Path(path): Path<ItemPath>,
    once: Once<SpanForm>,
) -> Result<Response> {
    let form = &once.form;
    let item = store::find(&mut tx, &of, &app.key, path.id()?).await?;
    drop(tx);
    let span = match form.what.as_str() {
        "resume" => Ok(None),
        _ => span(form, of.standing().today()).map(Some),
    };
    let Ok(span) = span else {
        return refused(&of, item, "pause");
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(
            &mut tx,
            &app.key,
            of.standing().viewer().id,
            of.standing().at(),
        )
        .await?
    {
        store::pause(&mut tx, &of, &app.key, item.id, span).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.address(), Said::Saved))
}

/// From today or later; without an end it lasts until it is ended.
fn span(form: &SpanForm, today: Date) -> Result<(Date, Option<Date>), ()> {
    let from = date(&form.from).filter(|from| *from >= today).ok_or(())?;
    let until = match form.until.trim() {
        "" => None,
        typed => Some(date(typed).filter(|until| *until >= from).ok_or(())?),
    };
    Ok((from, until))
}

pub async fn end<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
    Path(path): Path<ItemPath>,
    once: Once<SpanForm>,
) -> Result<Response> {
    let form = &once.form;
    let item = store::find(&mut tx, &of, &app.key, path.id()?).await?;
    drop(tx);
    let today = of.standing().today();
    let yesterday = today.previous_day().unwrap_or(today);
    let Some(last) = date(&form.until).filter(|last| *last >= yesterday) else {
        return refused(&of, item, "ending");
    };
    let mut tx = app.db.write().await?;
    if once
        .is_new(
            &mut tx,
            &app.key,
            of.standing().viewer().id,
            of.standing().at(),
        )
        .await?
    {
        store::end(&mut tx, &of, &app.key, item.id, last).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.address(), Said::Saved))
}

/// The item's page again, with the message beside the field.
fn refused<M: Makes>(of: &M, item: store::Item, field: &'static str) -> Result<Response> {
    let form = ItemForm::of(&item.plan, of.standing().today());
    let mut errors = Errors::none();
    errors.add(field, Wrong::FromDay);
    let page = edit_page(of, item, &form, &errors);
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}
