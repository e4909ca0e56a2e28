//! `/resident/notices`: the resident reads first what others noticed, and answers; and "Got it" of those who
//! read an answer or what was passed on.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    PAGE,
    content::{AnswerForm, Wrong},
    store::{self, Of},
    views::Own,
};
use crate::{
    access::{Access, Read, policy::LookOutFor},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::*,
    live::Change,
    looking_out::page_of,
    reach_outs,
    web::{Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html_with, receive, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/notices", index)
        .post("/resident/notices/{notice}/answer", answer)
        .post("/{role}/houses/{house}/notices/{notice}/reading", put_aside)
}

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    page(&app, &mut tx, &of, None, StatusCode::OK).await
}

/// A form that needs another look.
pub struct Problem {
    pub id: NoticeId,
    pub form: AnswerForm,
    pub errors: Errors<Wrong>,
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    problem: Option<Problem>,
    status: StatusCode,
) -> Result<Response> {
    let page = Own {
        t: Frame::of(of),
        notices: store::own(tx, of, &app.key).await?,
        people: reach_outs::people_of(tx, of).await?,
        today: of.today(),
        time: of.time().clone(),
        problem,
    };
    if page.notices.iter().any(|notice| notice.is_news) {
        let mut tx = app.db.write().await?;
        store::news_read(&mut tx, of).await?;
        tx.commit().await?;
    }
    html_with(status, page.render())
}

async fn answer(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Path(id): Path<String>,
    Form(form): Form<AnswerForm>,
) -> Result<Response> {
    let id: NoticeId = id.parse().map_err(|_| Error::NotFound)?;
    let noticer = store::noticer(&mut tx, &of, id).await?;
    let noticer = noticer.ok_or(Error::NotFound)?;
    let people = reach_outs::people_of(&mut tx, &of).await?;
    let (said, whom) = match form.parse(&people) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let problem = Problem { id, form, errors };
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &mut tx, &of, Some(problem), status).await;
        }
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    let to: Vec<PersonId> = whom.iter().map(|helper| helper.id).collect();
    let content = format!("{id} {said:?} {to:?}");
    let person = of.person().id;
    let receipt = receive(
        &mut tx,
        &app.key,
        person,
        &form.sent,
        &content,
        id.get(),
        of.at(),
    );
    if !matches!(receipt.await?, Receipt::Again(_))
        && !store::answer(&mut tx, &of, (id, noticer), &said, &whom, &app.key).await?
    {
        return Err(Error::TooLate);
    }
    tx.commit().await?;
    let hear = to.into_iter().chain([noticer.0]).map(Change::For);
    app.live.publish(hear);
    Ok(see_other(PAGE, Said::NoticeAnswered))
}

async fn put_aside(
    State(app): State<App>,
    of: Access<LookOutFor>,
    Path((_, _, id)): Path<(String, String, String)>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: NoticeId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
        && !store::put_aside(&mut tx, &of, id).await?
    {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    Ok(see_other(&page_of(&of), Said::Saved))
}
