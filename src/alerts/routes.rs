use askama::Template;
use axum::{extract::State, response::Response};
use serde::Deserialize;

use super::{CameOf, Source, handing, house_rules, own, people, store, views::Index};
use crate::{
    access::{
        About, Access, Caseload, Read, Role,
        policy::{AnswerAlert, ViewAlerts},
    },
    app::App,
    error::{Error, Result},
    live::Topic,
    web::{Form, Frame, Routes, Said, Sent, html, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/counselor/alerts", caseload)
        .get("/counselor/caseload", caseload)
        .get("/mentor/people", caseload)
        .get("/manager/houses/{house}/alerts", house)
        .post("/{role}/houses/{house}/people/{person}/alert/taking", take)
        .post(
            "/{role}/houses/{house}/people/{person}/alert/letting-go",
            let_go,
        )
        .post(
            "/{role}/houses/{house}/people/{person}/alert/closing",
            close,
        )
        .post(
            "/{role}/houses/{house}/people/{person}/alert/handing-on",
            hand_on,
        )
        .and(house_rules::routes())
        .and(own::routes())
}

async fn caseload(read: Read<Caseload<ViewAlerts>>) -> Result<Response> {
    let Read { of, mut tx } = read;
    let page = Index {
        t: Frame::signed_in(&of),
        viewer: of.viewer().id,
        people: people::of_caseload(&mut tx, &of).await?,
        live: format!("/{}/live", of.role()),
        sent: Sent::blank(),
    };
    html(page.render())
}

async fn house(read: Read<Access<ViewAlerts>>) -> Result<Response> {
    let Read { of, mut tx } = read;
    let page = Index {
        t: Frame::of(&of),
        viewer: of.viewer().id,
        people: people::of_house(&mut tx, &of).await?,
        live: format!("/manager/houses/{}/live", of.house()),
        sent: Sent::blank(),
    };
    html(page.render())
}

/// One winner; whoever comes second reads that someone was first.
async fn take(State(app): State<App>, of: About<AnswerAlert>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let held = known(&mut tx, &of).await?;
    let ours = store::take(&mut tx, &of).await? || held.taken_by == Some(of.viewer().id);
    tx.commit().await?;
    match ours {
        true => Ok(done(&app, &of)),
        false => Err(Error::TooLate),
    }
}

async fn let_go(State(app): State<App>, of: About<AnswerAlert>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let held = known(&mut tx, &of).await?;
    store::let_go(&mut tx, &of, held.id).await?;
    tx.commit().await?;
    Ok(done(&app, &of))
}

/// The next rung is told at once. Where there is none any more, or someone else is on it: 409.
async fn hand_on(State(app): State<App>, of: About<AnswerAlert>) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let held = known(&mut tx, &of).await?;
    let handed = handing::hand_on(&mut tx, &of, &held).await?;
    tx.commit().await?;
    match handed {
        true => Ok(done(&app, &of)),
        false => Err(Error::TooLate),
    }
}

#[derive(Deserialize)]
struct CloseForm {
    came_of: CameOf,
}

async fn close(
    State(app): State<App>,
    of: About<AnswerAlert>,
    Form(form): Form<CloseForm>,
) -> Result<Response> {
    if form.came_of == CameOf::Settled {
        return Err(Error::BadForm);
    }
    let mut tx = app.db.write().await?;
    let held = known(&mut tx, &of).await?;
    let closed = store::close(&mut tx, &of, &held, form.came_of).await?;
    tx.commit().await?;
    match closed {
        true => Ok(done(&app, &of)),
        false => Err(Error::TooLate),
    }
}

/// What one may not know of is not there.
async fn known(tx: &mut crate::db::WriteTx, of: &About<AnswerAlert>) -> Result<store::Held> {
    let held = store::held(tx, of).await?.ok_or(Error::NotFound)?;
    let may = held.known > 0 || held.taken_by == Some(of.viewer().id);
    may.then_some(held).ok_or(Error::NotFound)
}

fn done(app: &App, of: &About<AnswerAlert>) -> Response {
    // A manager may not notice what happens to an alert they may not know of.
    let source = match of.role() {
        Role::Manager => Source::House,
        _ => Source::Program,
    };
    let (house, person) = (of.house(), of.person().id);
    app.live.publish([Topic {
        house,
        person,
        source,
    }]);
    let back = match of.role() {
        Role::Manager => format!("/manager/houses/{house}/alerts"),
        Role::Counselor => "/counselor/alerts".to_owned(),
        _ => "/mentor/people".to_owned(),
    };
    see_other(&back, Said::Saved)
}
