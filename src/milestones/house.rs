//! What a house celebrates besides what every house does: the manager adds and ends.
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
    store::{self, HouseKind, MOST_OF_A_HOUSE},
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
            "/manager/houses/{house}/milestones/firsts/{first}/ending",
            end,
        )
}

type By = Access<ManageHouse>;

#[derive(Template)]
#[template(path = "milestones/house.html")]
struct Index {
    t: Frame,
    kinds: Vec<HouseKind>,
    title: String,
    wrong: Option<String>,
}

impl Index {
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn ready(&self) -> Vec<String> {
        let all = Ready::ALL.iter();
        all.map(|ready| words::ready(&self.t, *ready)).collect()
    }
}

async fn index(Read { of, mut tx }: Read<By>) -> Result<Response> {
    let page = Index {
        t: Frame::of(&of),
        kinds: store::kinds(&mut tx, &of).await?,
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
        kinds: store::kinds(&mut tx, &of).await?,
        title: once.form.title.clone(),
        wrong,
        t,
    };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render())
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
