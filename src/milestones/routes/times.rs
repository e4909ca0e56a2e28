//! A time begun, added, put right, taken off.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{Of, kept};
use crate::{
    access::Read,
    app::App,
    error::{Error, Result},
    milestones::{
        PAGE, count,
        form::{self, StretchForm, Wrong},
        store::{self, Own},
        told,
        views::{TimeOf, TimePage},
    },
    web::{Errors, Once, Routes, Said, Sent, html, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/milestones/beginning", beginning)
        .post("/resident/milestones/beginning", begin)
        .get("/resident/milestones/stretches/new", earlier)
        .post("/resident/milestones/stretches", add)
        .get("/resident/milestones/stretches/{stretch}", edit)
        .post("/resident/milestones/stretches/{stretch}", change)
        .post("/resident/milestones/stretches/{stretch}/removal", remove)
}

async fn beginning(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let (own, _) = store::own(&mut tx, &of, &app.key).await?;
    let is_shared = !store::shared_with(&mut tx, &of).await?.is_empty();
    let which = TimeOf::beginning(&own.count, is_shared);
    let form = match which {
        TimeOf::First { .. } => StretchForm::blank(),
        _ => StretchForm {
            began: of.today().to_string(),
            ..StretchForm::blank()
        },
    };
    html(TimePage::new(&of, which, &form, &Errors::none()).render())
}

async fn begin(State(app): State<App>, of: Of, once: Once<StretchForm>) -> Result<Response> {
    let shared = store::shared_with(&mut app.db.read().await?, &of).await?;
    let is_shared = !shared.is_empty();
    let what = |own: &mut Own, new: count::New| {
        // Nobody is told by a first date that nobody may read: sharing it later is what shows it.
        let is_first = own.count.stretches.is_empty();
        let is_shown = new.is_shown || (is_first && !is_shared);
        let (before, new) = (new.ended, count::New { is_shown, ..new });
        own.count.begin(new, before, of.today())
    };
    let which = |own: &Own| TimeOf::beginning(&own.count, is_shared);
    changed(&app, &of, &once, which, what).await
}

async fn earlier(of: Of) -> Result<Response> {
    let form = StretchForm::blank();
    html(TimePage::new(&of, TimeOf::Earlier, &form, &Errors::none()).render())
}

async fn add(State(app): State<App>, of: Of, once: Once<StretchForm>) -> Result<Response> {
    let what = |own: &mut Own, new: count::New| match new.ended {
        // Only the last goes on, and that one has a page of its own.
        None => Err(count::Wrong::HasToEnd),
        Some(_) => own.count.add(new, of.today()),
    };
    changed(&app, &of, &once, |_| TimeOf::Earlier, what).await
}

#[derive(Deserialize)]
struct At {
    stretch: String,
}

impl At {
    fn id(&self) -> Result<count::StretchId> {
        self.stretch.parse().map_err(|()| Error::NotFound)
    }
}

async fn edit(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(at): Path<At>,
) -> Result<Response> {
    let id = at.id()?;
    let (own, _) = store::own(&mut tx, &of, &app.key).await?;
    let known = own.count.find(id).ok_or(Error::NotFound)?;
    let form = StretchForm::of(known);
    html(TimePage::new(&of, TimeOf::Known(id), &form, &Errors::none()).render())
}

async fn change(
    State(app): State<App>,
    of: Of,
    Path(at): Path<At>,
    once: Once<StretchForm>,
) -> Result<Response> {
    let id = at.id()?;
    known(&app, &of, id).await?;
    let what = |own: &mut Own, new| own.count.change(id, new, of.today()).map(drop);
    changed(&app, &of, &once, |_| TimeOf::Known(id), what).await
}

/// What is not there is not there, whatever was typed.
async fn known(app: &App, of: &Of, id: count::StretchId) -> Result<()> {
    let mut tx = app.db.read().await?;
    let (own, _) = store::own(&mut tx, of, &app.key).await?;
    own.count.find(id).map(drop).ok_or(Error::NotFound)
}

/// What a form about a time says, done to the times as they are now; or the page again, with why not.
async fn changed(
    app: &App,
    of: &Of,
    once: &Once<StretchForm>,
    which: impl Fn(&Own) -> TimeOf,
    what: impl Fn(&mut Own, count::New) -> Result<(), count::Wrong>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let (before, moved_in) = store::own(&mut tx, of, &app.key).await?;
    let again = |errors: &Errors<Wrong>| {
        let page = TimePage::new(of, which(&before), &once.form, errors);
        html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
    };
    let new = match once.form.parse(moved_in) {
        Ok(new) => new,
        Err(errors) => return again(&errors),
    };
    let heard = match once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        true => told::changed(app, &mut tx, of, |own| what(own, new)).await?,
        false => Ok(Vec::new()),
    };
    match heard {
        Ok(heard) => {
            tx.commit().await?;
            app.live.publish(heard);
            Ok(see_other(PAGE, Said::Saved))
        }
        Err(why) => again(&form::wrong(why)),
    }
}

async fn remove(
    State(app): State<App>,
    of: Of,
    Path(at): Path<At>,
    once: Once<Sent>,
) -> Result<Response> {
    let id = at.id()?;
    let remove = |own: &mut Own| match own.count.remove(id) {
        true => Ok(()),
        false => Err(Error::NotFound),
    };
    kept(&app, &of, &once, remove).await
}
