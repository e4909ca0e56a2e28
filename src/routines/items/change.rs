//! An item that is there: changing it from a day on, pausing it, ending it.
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;
use time::Date;

use super::chosen;
use crate::{
    access::{Person, Proof, Read},
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    people,
    routines::{
        Makes, Source,
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
    let whom = Whom::of(&mut tx, &of, &item).await?;
    let form = whom.in_form(ItemForm::of(&item.plan, tomorrow.max(item.from_day)));
    html(edit_page(&of, item, &form, &Errors::none(), whom).render())
}

/// Between whom a manager chooses; nobody for what is for everyone, or for one.
struct Whom {
    residents: Vec<Person>,
    have: Vec<PersonId>,
}

impl Whom {
    async fn of<M: Makes>(tx: &mut Tx, of: &M, item: &store::Item) -> Result<Self> {
        let is_for_some = M::SOURCE == Source::House && !item.for_everyone;
        if !is_for_some || item.until_day.is_some() {
            let (residents, have) = (Vec::new(), Vec::new());
            return Ok(Self { residents, have });
        }
        Ok(Self {
            residents: people::store::residents(tx, of.standing()).await?,
            have: store::people_of(tx, of, item.id).await?,
        })
    }

    fn in_form(&self, form: ItemForm) -> ItemForm {
        let people = self.have.iter().map(PersonId::to_string).collect();
        ItemForm { people, ..form }
    }

    /// None where there is nothing to choose.
    fn chosen(&self, form: &ItemForm) -> Result<Option<Vec<PersonId>>, Errors<Wrong>> {
        match self.residents.is_empty() {
            true => Ok(None),
            false => chosen(form, &self.residents).map(Some),
        }
    }
}

fn edit_page<'a, M: Makes>(
    of: &M,
    item: store::Item,
    form: &'a ItemForm,
    errors: &'a Errors<Wrong>,
    whom: Whom,
) -> Edit<'a> {
    Edit {
        t: Frame::of(of.standing()),
        item,
        form,
        errors,
        address: of.address(),
        pause: (of.standing().today().to_string(), String::new()),
        last_day: of.standing().today().to_string(),
        residents: whom.residents,
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
    let whom = Whom::of(&mut tx, &of, &item).await?;
    drop(tx);
    let from_day = form.first_day(of.standing().today());
    let (plan, from_day, people) = match (form.parse(), from_day, whom.chosen(form)) {
        (Ok(plan), Ok(from_day), Ok(people)) => (plan, from_day, people),
        (plan, from_day, people) => {
            let mut errors = plan.err().unwrap_or_else(Errors::none);
            for part in [from_day.err(), people.err()] {
                errors.include(part.unwrap_or_else(Errors::none), |wrong| wrong);
            }
            let page = edit_page(&of, item, form, &errors, whom);
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let mut tx = app.db.write().await?;
    if is_new(&once, &app, &mut tx, &of).await? {
        store::change(&mut tx, &of, &app.key, item.id, from_day, &plan).await?;
        if let Some(people) = people {
            store::is_for(&mut tx, &of, item.id, &people, from_day).await?;
        }
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
    let whom = Whom::of(&mut tx, &of, &item).await?;
    drop(tx);
    let span = match form.what.as_str() {
        "resume" => Ok(None),
        _ => span(form, of.standing().today()).map(Some),
    };
    let Ok(span) = span else {
        return refused(&of, item, "pause", once.form, whom);
    };
    let mut tx = app.db.write().await?;
    if is_new(&once, &app, &mut tx, &of).await? {
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
    let whom = Whom::of(&mut tx, &of, &item).await?;
    drop(tx);
    let today = of.standing().today();
    let yesterday = today.previous_day().unwrap_or(today);
    let Some(last) = date(&form.until).filter(|last| *last >= yesterday) else {
        return refused(&of, item, "ending", once.form, whom);
    };
    let mut tx = app.db.write().await?;
    if is_new(&once, &app, &mut tx, &of).await? {
        store::end(&mut tx, &of, &app.key, item.id, last).await?;
    }
    tx.commit().await?;
    Ok(see_other(&of.address(), Said::Saved))
}

async fn is_new<M: Makes, T>(once: &Once<T>, app: &App, tx: &mut WriteTx, of: &M) -> Result<bool> {
    let by = of.standing();
    once.is_new(tx, &app.key, by.viewer().id, by.at()).await
}

/// The item's page again, with what was typed and the message beside it.
fn refused<M: Makes>(
    of: &M,
    item: store::Item,
    field: &'static str,
    typed: SpanForm,
    whom: Whom,
) -> Result<Response> {
    let form = whom.in_form(ItemForm::of(&item.plan, of.standing().today()));
    let mut errors = Errors::none();
    errors.add(field, Wrong::FromDay);
    let mut page = edit_page(of, item, &form, &errors, whom);
    match field {
        "pause" => page.pause = (typed.from, typed.until),
        _ => page.last_day = typed.until,
    }
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}
