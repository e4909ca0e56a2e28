use askama::Template;
use axum::{extract::State, response::Response};

use super::{
    answers, house_rules, outages, own,
    people::{self, Person},
    views::Index,
};
use crate::{
    access::{
        Access, Caseload, Read,
        policy::{ViewAlerts, ViewCaseload},
    },
    app::App,
    error::Result,
    looking_out::{self, Reader, Waiting},
    reach_outs::{self, Asks},
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/counselor/alerts", caseload)
        .get("/counselor/caseload", caseload)
        .get("/mentor/people", caseload)
        .get("/manager/houses/{house}/alerts", house)
        .and(answers::routes())
        .and(outages::routes())
        .and(house_rules::routes())
        .and(own::routes())
}

async fn caseload(
    State(app): State<App>,
    Read { of, mut tx }: Read<Caseload<ViewCaseload>>,
) -> Result<Response> {
    let (cards, care) = match of.asks() {
        0 => (Vec::new(), Waiting::default()),
        _ => {
            let reader = Reader::over_houses(&of);
            let care = looking_out::waiting(&mut tx, &reader, &app.key).await?;
            (reach_outs::cards(&mut tx, &of, &app.key).await?, care)
        }
    };
    let people = people::of_caseload(&mut tx, &of, &app.key).await?;
    let outages = match may_have_been_off(&people) {
        true => outages::of_caseload(&mut tx, &of).await?,
        false => Vec::new(),
    };
    let page = Index {
        t: Frame::signed_in(&of),
        viewer: of.viewer().id,
        people,
        outages,
        asks: Asks::new(of.viewer().id, cards, Vec::new()).with(care),
        live: format!("/{}/live", of.role()),
    };
    drop(tx);
    reach_outs::seen_in(&app, &of, &page.asks).await?;
    html(page.render())
}

/// Each person's row says so; with nobody in the list it is looked up.
fn may_have_been_off(people: &[Person]) -> bool {
    people.is_empty() || people.iter().any(|p| p.row.was_off)
}

async fn house(
    State(app): State<App>,
    Read { of, mut tx }: Read<Access<ViewAlerts>>,
) -> Result<Response> {
    let people = people::of_house(&mut tx, &of, &app.key).await?;
    let outages = match may_have_been_off(&people) {
        true => outages::of_house(&mut tx, &of).await?,
        false => Vec::new(),
    };
    let page = Index {
        t: Frame::of(&of),
        viewer: of.viewer().id,
        people,
        outages,
        asks: Asks::new(of.viewer().id, Vec::new(), Vec::new()),
        live: format!("/manager/houses/{}/live", of.house()),
    };
    html(page.render())
}
