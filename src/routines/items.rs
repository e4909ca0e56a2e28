//! Making and changing items: the same pages for the house, a resident's program and one's own.
mod change;

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use change::{edit, end, pause, save};

use super::{
    Makes, Source,
    form::{ItemForm, Wrong},
    own, store,
    views::{Index, New},
};
use crate::{
    access::{
        About, Access, Person, Proof, Read,
        policy::{ManageHouseRoutine, ManageOwnRoutine, ManageProgram},
    },
    app::App,
    db::Tx,
    error::Result,
    id::*,
    people,
    web::{Errors, Form, Frame, Receipt, Routes, Said, Sent, html, html_with, receive, see_other},
};

type OfHouse = Access<ManageHouseRoutine>;
type OfProgram = About<ManageProgram>;
type OfOneself = About<ManageOwnRoutine>;

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/routine", index::<OfHouse>)
        .post("/manager/houses/{house}/routine", create::<OfHouse>)
        .get("/manager/houses/{house}/routine/new", new::<OfHouse>)
        .get(
            "/manager/houses/{house}/routine/items/{item}",
            edit::<OfHouse>,
        )
        .post(
            "/manager/houses/{house}/routine/items/{item}",
            save::<OfHouse>,
        )
        .post(
            "/manager/houses/{house}/routine/items/{item}/pause",
            pause::<OfHouse>,
        )
        .post(
            "/manager/houses/{house}/routine/items/{item}/ending",
            end::<OfHouse>,
        )
        .get(
            "/counselor/houses/{house}/people/{person}/routine",
            index::<OfProgram>,
        )
        .post(
            "/counselor/houses/{house}/people/{person}/routine",
            create::<OfProgram>,
        )
        .get(
            "/counselor/houses/{house}/people/{person}/routine/new",
            new::<OfProgram>,
        )
        .get(
            "/counselor/houses/{house}/people/{person}/routine/items/{item}",
            edit::<OfProgram>,
        )
        .post(
            "/counselor/houses/{house}/people/{person}/routine/items/{item}",
            save::<OfProgram>,
        )
        .post(
            "/counselor/houses/{house}/people/{person}/routine/items/{item}/pause",
            pause::<OfProgram>,
        )
        .post(
            "/counselor/houses/{house}/people/{person}/routine/items/{item}/ending",
            end::<OfProgram>,
        )
        .post("/resident/routine", create::<OfOneself>)
        .get("/resident/routine/new", new::<OfOneself>)
        .get("/resident/routine/items/{item}", edit::<OfOneself>)
        .post("/resident/routine/items/{item}", save::<OfOneself>)
        .post("/resident/routine/items/{item}/pause", pause::<OfOneself>)
        .post("/resident/routine/items/{item}/ending", end::<OfOneself>)
        .and(own::routes())
}

async fn index<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
) -> Result<Response> {
    let page = Index {
        t: Frame::of(of.standing()),
        items: store::list(&mut tx, &of, &app.key).await?,
        proposals: own::proposals(&mut tx, &of).await?,
        address: of.address(),
        is_house: M::SOURCE == Source::House,
        sent: Sent::blank(),
    };
    html(page.render())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Starter {
    title: String,
}

async fn new<M: Makes + Proof>(
    Read { of, mut tx }: Read<M>,
    Query(starter): Query<Starter>,
) -> Result<Response> {
    let form = ItemForm {
        title: starter.title,
        ..ItemForm::blank(of.standing().today())
    };
    new_page(&mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn new_page<M: Makes>(
    tx: &mut Tx,
    of: &M,
    form: &ItemForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let residents = match M::SOURCE {
        Source::House => people::store::residents(tx, of.standing()).await?,
        _ => Vec::new(),
    };
    let page = New {
        t: Frame::of(of.standing()),
        form,
        errors,
        address: of.address(),
        is_house: M::SOURCE == Source::House,
        residents,
    };
    html_with(status, page.render())
}

async fn create<M: Makes + Proof>(
    State(app): State<App>,
    Read { of, mut tx }: Read<M>,
    Form(form): Form<ItemForm>,
) -> Result<Response> {
    let people = whom(&mut tx, &of, &form).await?;
    let (plan, people) = match (form.parse(), people) {
        (Ok(plan), Ok(people)) => (plan, people),
        (plan, people) => {
            let mut errors = plan.err().unwrap_or_else(Errors::none);
            errors.include(people.err().unwrap_or_else(Errors::none), |wrong| wrong);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return new_page(&mut tx, &of, &form, &errors, status).await;
        }
    };
    drop(tx);
    let kind = match M::SOURCE {
        Source::House => form.kind(),
        _ => super::Kind::Routine,
    };
    let (item, standing) = (ItemId::new(), of.standing());
    let content = format!("{plan:?} {kind:?} {people:?}");
    let mut tx = app.db.write().await?;
    let (person, now) = (standing.viewer().id, standing.at());
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        item.get(),
        now,
    );
    match receipt.await? {
        Receipt::New => {
            store::add(&mut tx, &of, &app.key, item, kind, &plan, people.as_deref()).await?;
        }
        Receipt::Again(_) => {}
        Receipt::Edit(earlier) => {
            let (item, today) = (ItemId::from(earlier), standing.today());
            store::change(&mut tx, &of, &app.key, item, today, &plan).await?;
        }
    }
    tx.commit().await?;
    Ok(see_other(&of.address(), Said::Saved))
}

/// Everyone of the house, or the residents chosen; a program and an own item are for one.
async fn whom<M: Makes>(
    tx: &mut Tx,
    of: &M,
    form: &ItemForm,
) -> Result<Result<Option<Vec<PersonId>>, Errors<Wrong>>> {
    if let Some(person) = of.person() {
        return Ok(Ok(Some(vec![person])));
    }
    if form.whom != "some" {
        return Ok(Ok(None));
    }
    let residents = people::store::residents(tx, of.standing()).await?;
    Ok(chosen(form, &residents).map(Some))
}

/// At least one, and nobody who does not live here.
fn chosen(form: &ItemForm, residents: &[Person]) -> Result<Vec<PersonId>, Errors<Wrong>> {
    let chosen = form.people.iter().filter_map(|id| id.parse().ok());
    let chosen: Vec<PersonId> = chosen.collect();
    let is_known = |id: &PersonId| residents.iter().any(|r| r.id == *id);
    if !chosen.is_empty() && chosen.iter().all(is_known) {
        return Ok(chosen);
    }
    let mut errors = Errors::none();
    errors.add("people", Wrong::Nobody);
    Err(errors)
}
