use askama::Template;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use time::Duration;

use super::{
    Stretch, WrongStretch, csv, first_monday, housemates,
    views::{HousePage, Index},
};
use crate::{
    access::{Access, Class, Read, policy::ViewBoard, record_looks_at},
    app::App,
    db::Tx,
    error::Result,
    id::PersonId,
    people,
    routines::weeks::{self, Weeks},
    web::{Frame, Routes, html, html_with},
    wins,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/manager/houses/{house}/board", index)
        .get("/manager/houses/{house}/board.csv", download)
        .get("/resident/house", house)
}

/// Which days; whatever is no date is this week.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    week: String,
    from: String,
    to: String,
}

type AskedFor = Result<Query<Asked>, QueryRejection>;

fn asked(query: AskedFor) -> Asked {
    query.map(|Query(asked)| asked).unwrap_or_default()
}

async fn index(
    State(app): State<App>,
    Read { of, mut tx }: Read<Access<ViewBoard>>,
    query: AskedFor,
) -> Result<Response> {
    let weeks = two_weeks(&app, &mut tx, &of, &asked(query).week).await?;
    let days = (
        weeks.from.to_string(),
        weeks.to.min(weeks.today).to_string(),
    );
    html(Index::new(Frame::of(&of), weeks, days, None).render())
}

async fn two_weeks(app: &App, tx: &mut Tx, of: &Access<ViewBoard>, week: &str) -> Result<Weeks> {
    let from = first_monday(week, of.today());
    let to = from + Duration::days(13);
    seen(app, tx, of, Stretch { from, to }).await
}

/// With a look on record also at those who moved out meanwhile.
async fn seen(app: &App, tx: &mut Tx, of: &Access<ViewBoard>, days: Stretch) -> Result<Weeks> {
    let weeks = weeks::of_house(tx, of, days.from, days.to).await?;
    let gone = weeks.people.iter().filter(|p| !p.lives_here);
    let gone: Vec<PersonId> = gone.map(|p| p.id).collect();
    record_looks_at(app, of, Class::Routine, &gone).await?;
    Ok(weeks)
}

async fn download(
    State(app): State<App>,
    Read { of, mut tx }: Read<Access<ViewBoard>>,
    query: AskedFor,
) -> Result<Response> {
    let asked = asked(query);
    let weeks = match stretch(&asked, &of) {
        Ok(days) => seen(&app, &mut tx, &of, days).await?,
        Err(wrong) => {
            let weeks = two_weeks(&app, &mut tx, &of, &asked.week).await?;
            let page = Index::new(Frame::of(&of), weeks, (asked.from, asked.to), Some(wrong));
            return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
        }
    };
    let name = format!("attachment; filename=\"board-{}.csv\"", weeks.from);
    let head = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((head, csv::of_weeks(&weeks, &of.words())?).into_response())
}

fn stretch(asked: &Asked, of: &Access<ViewBoard>) -> Result<Stretch, WrongStretch> {
    if asked.from.is_empty() && asked.to.is_empty() {
        let from = first_monday(&asked.week, of.today());
        let to = from + Duration::days(13);
        return Ok(Stretch { from, to });
    }
    Stretch::parse(&asked.from, &asked.to)
}

async fn house(
    State(app): State<App>,
    Read { of, mut tx }: Read<Access<ViewBoard>>,
    query: AskedFor,
) -> Result<Response> {
    let board = housemates(&mut tx, &of, &asked(query).week).await?;
    let mut others = people::store::residents(&mut tx, &of).await?;
    others.retain(|person| person.id != of.viewer().id);
    let week = wins::this_week(of.time(), of.today());
    let page = HousePage {
        t: Frame::of(&of),
        board,
        wins: wins::of_the_house(&mut tx, of.house(), week, &app.key).await?,
        others,
    };
    html(page.render())
}
