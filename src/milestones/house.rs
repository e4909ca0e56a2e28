//! What a house celebrates: the manager leaves out what is ready-made and does not fit, adds, and ends.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    Ready,
    form::LONGEST,
    store::{self, MOST_OF_A_HOUSE, Offered},
    words,
};
use crate::{
    access::{Access, Read, policy::ManageHouse},
    app::App,
    error::{Error, Result},
    id::*,
    web::{Frame, Once, Routes, Said, Sent, html, html_with, line, see_other, text_problem},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/milestones/firsts", index)
        .post("/manager/houses/{house}/milestones/firsts", create)
        .post(
            "/manager/houses/{house}/milestones/firsts/ready-made",
            offer,
        )
        .post(
            "/manager/houses/{house}/milestones/firsts/{first}/ending",
            end,
        )
}

type By = Access<ManageHouse>;

#[derive(Template)]
#[template(path = "milestones/house.html")]
struct Index {
    t: Frame,
    offered: Offered,
    title: String,
    wrong: Option<String>,
}

impl Index {
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// Value and label of each, and whether it is offered.
    fn ready(&self) -> Vec<(&'static str, String, bool)> {
        let all = Ready::ALL.iter().map(|ready| {
            let label = words::ready(&self.t, *ready);
            (ready.key(), label, self.offered.ready.contains(ready))
        });
        all.collect()
    }
}

async fn index(Read { of, mut tx }: Read<By>) -> Result<Response> {
    let page = Index {
        t: Frame::of(&of),
        offered: store::offered(&mut tx, &of).await?,
        title: String::new(),
        wrong: None,
    };
    html(page.render())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct KindForm {
    title: String,
}

async fn create(State(app): State<App>, of: By, once: Once<KindForm>) -> Result<Response> {
    let t = Frame::of(&of);
    let mut tx = app.db.write().await?;
    let title = line(&once.form.title, LONGEST);
    let wrong = match &title {
        Err(problem) => Some(text_problem(&t, *problem)),
        Ok(title) => {
            let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
            let is_full = is_new.await? && !store::add_kind(&mut tx, &of, title).await?;
            is_full.then(|| t.milestones_house_full(MOST_OF_A_HOUSE))
        }
    };
    if wrong.is_none() {
        tx.commit().await?;
        return Ok(see_other(&page_of(&t), Said::Saved));
    }
    let page = Index {
        offered: store::offered(&mut tx, &of).await?,
        title: once.form.title.clone(),
        wrong,
        t,
    };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
}

/// As sent: the ticked boxes.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ReadyForm {
    ready: Vec<String>,
}

async fn offer(State(app): State<App>, of: By, once: Once<ReadyForm>) -> Result<Response> {
    let ticked = once.form.ready.iter().map(|key| Ready::of_key(key));
    let ticked: Vec<Ready> = ticked.collect::<Option<_>>().ok_or(Error::BadForm)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    if is_new.await? {
        store::offer(&mut tx, &of, &ticked).await?;
    }
    tx.commit().await?;
    Ok(see_other(&page_of(&Frame::of(&of)), Said::Saved))
}

fn page_of(t: &Frame) -> String {
    format!("{}/milestones/firsts", t.base())
}

#[derive(Deserialize)]
struct At {
    first: String,
}

async fn end(
    State(app): State<App>,
    of: By,
    Path(at): Path<At>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: HouseMilestoneId = at.first.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    if is_new.await? && !store::end_kind(&mut tx, &of, id).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(see_other(&page_of(&Frame::of(&of)), Said::Saved))
}
