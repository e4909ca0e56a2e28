//! `/resident/milestones`: one's own. Each act counts once; what was typed stays where it cannot be.
mod times;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    NameStyle, PAGE, Ready,
    form::{FirstForm, WrongFirst},
    house, months,
    store::{self, Own},
    told,
    views::Index,
};
use crate::{
    access::{About, Read, policy::ManageMilestones},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    web::{Errors, Frame, Once, Routes, Said, Sent, html, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get(PAGE, index)
        .post("/resident/milestones/counting", counting)
        .post("/resident/milestones/showing", showing)
        .post("/resident/milestones/name", name)
        .post("/resident/milestones/firsts", note)
        .post("/resident/milestones/firsts/{milestone}/removal", unnote)
        .post("/resident/milestones/asks/removal", put_away)
        .and(times::routes())
        .and(months::routes())
        .and(house::routes())
}

type Of = About<ManageMilestones>;

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = FirstForm::blank(of.today());
    let errors = Errors::none();
    let page = page(&app, &mut tx, &of, &form, &errors).await?;
    html(page.render())
}

async fn page<'a>(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: &'a FirstForm,
    errors: &'a Errors<WrongFirst>,
) -> Result<Index<'a>> {
    let (own, moved_in) = store::own(tx, of, &app.key).await?;
    let page = Index {
        t: Frame::of(of),
        today: of.today(),
        own,
        moved_in,
        asked: store::times_asked(tx, of).await?,
        shared: store::shared_with(tx, of).await?,
        firsts: store::firsts(tx, of, &app.key).await?,
        offered: store::offered(tx, of.standing()).await?,
        form,
        errors,
    };
    Ok(page)
}

/// A change that needs nothing typed.
async fn kept<T>(
    app: &App,
    of: &Of,
    once: &Once<T>,
    change: impl FnOnce(&mut Own) -> Result<()>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let heard = match once
        .is_new(&mut tx, &app.key, of.person().id, of.at())
        .await?
    {
        true => told::changed(app, &mut tx, of, change).await??,
        false => Vec::new(),
    };
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(PAGE, Said::Saved))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Yes {
    yes: String,
}

async fn counting(State(app): State<App>, of: Of, once: Once<Yes>) -> Result<Response> {
    let counts = once.form.yes == "yes";
    let count = |own: &mut Own| {
        own.count.is_paused = !counts;
        Ok(())
    };
    kept(&app, &of, &once, count).await
}

/// The time that goes on, to whoever one's milestones are shared with.
async fn showing(State(app): State<App>, of: Of, once: Once<Yes>) -> Result<Response> {
    let shows = once.form.yes == "yes";
    let show = |own: &mut Own| {
        let present = own.count.stretches.last_mut();
        if let Some(present) = present.filter(|s| s.ended.is_none()) {
            present.is_shown = shows;
        }
        Ok(())
    };
    kept(&app, &of, &once, show).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct NameForm {
    style: String,
}

async fn name(State(app): State<App>, of: Of, once: Once<NameForm>) -> Result<Response> {
    let style = NameStyle::of_key(&once.form.style).ok_or(Error::BadForm)?;
    let name = |own: &mut Own| {
        own.style = style;
        Ok(())
    };
    kept(&app, &of, &once, name).await
}

async fn note(State(app): State<App>, of: Of, once: Once<FirstForm>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let offered = store::offered(&mut tx, of.standing()).await?;
    let mut noted = once.form.parse(&offered, of.today());
    if let Ok(first) = &noted
        && once
            .is_new(&mut tx, &app.key, of.person().id, of.at())
            .await?
        && !store::add(&mut tx, &of, &app.key, first).await?
    {
        let mut errors = Errors::none();
        errors.add("what", WrongFirst::TooMany);
        noted = Err(errors);
    }
    match noted {
        Ok(_) => {
            tx.commit().await?;
            Ok(see_other(PAGE, Said::Saved))
        }
        Err(errors) => {
            drop(tx);
            let mut tx = app.db.read().await?;
            let page = page(&app, &mut tx, &of, &once.form, &errors).await?;
            html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
        }
    }
}

async fn unnote(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: MilestoneId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.person().id, of.at());
    if is_new.await? && !store::remove(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    let heard = told::first_removed(&app, &mut tx, &of, id).await?;
    tx.commit().await?;
    app.live.publish(heard);
    Ok(see_other(PAGE, Said::Saved))
}

/// What was noted by itself does not come back.
async fn put_away(State(app): State<App>, of: Of, once: Once<Sent>) -> Result<Response> {
    let away = |own: &mut Own| {
        let key = Ready::TenAsks.key();
        own.count.put_away.insert(key.to_owned());
        Ok(())
    };
    kept(&app, &of, &once, away).await
}
