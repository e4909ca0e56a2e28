use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::{RingsForm, Wrong, settings, store, views::Edit};
use crate::{
    access::{About, Read, policy::SendReachOut},
    app::App,
    db::Tx,
    error::Result,
    reach_outs::{circle, limits, signs},
    web::{Errors, Form, Frame, Routes, Said, html_with, receive, see_other},
};

pub const PAGE: &str = "/resident/reach-outs/rings";

pub fn routes() -> Routes {
    Routes::default().get(PAGE, edit).post(PAGE, save)
}

type Of = About<SendReachOut>;

async fn edit(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let people = circle::of_resident(&mut tx, &of).await?;
    let kept = settings(&mut tx, &of, &app.key).await?;
    let form = RingsForm::of(&kept, &people);
    page(&app, &mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: &RingsForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = Edit {
        t: Frame::of(of),
        people: circle::of_resident(tx, of).await?,
        limits: limits::of_house(tx, of).await?,
        sign: signs::own(tx, of, &app.key).await?,
        form,
        errors,
    };
    html_with(status, page.render())
}

async fn save(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<RingsForm>,
) -> Result<Response> {
    let people = circle::of_resident(&mut tx, &of).await?;
    let limits = limits::of_house(&mut tx, &of).await?;
    let new = match form.parse(&people, limits) {
        Ok(new) => new,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &mut tx, &of, &form, &errors, status).await;
        }
    };
    drop(tx);
    let content = format!("rings {new:?}");
    let (person, record) = (of.person().id, of.person().id.get());
    let mut tx = app.db.write().await?;
    // Said again in other words it is said anew.
    receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        record,
        of.at(),
    )
    .await?;
    store::save(&mut tx, &of, &new, &people, &app.key).await?;
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}
