//! `/resident/standing-requests`: writing them, and taking them back.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    MOST, PAGE,
    form::{NewRequest, RequestForm, Wrong},
    store::{self, Of},
    views::{Index, New},
};
use crate::{
    access::Read,
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    id::*,
    live::Change,
    looking_out::{Reader, notices_unread, read_requests},
    reach_outs,
    web::{
        Errors, Form, Frame, Once, Receipt, Routes, Said, Sent, html, html_with, receive,
        see_other, stands_for,
    },
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/resident/standing-requests", index)
        .post("/resident/standing-requests", create)
        .get("/resident/standing-requests/new", new)
        .post("/resident/standing-requests/{request}/ending", end)
}

async fn index(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let own = store::own(&mut tx, &of, &app.key).await?;
    let shared = store::shared(&mut tx, &of).await?;
    let reader = Reader::of(of.standing());
    let cards = super::cards(&mut tx, &reader, &app.key).await?;
    let page = Index {
        t: Frame::of(&of),
        own,
        shared,
        theirs: cards,
        notices: notices_unread(&mut tx, &of).await?,
        time: of.time().clone(),
        now: of.at(),
    };
    drop(tx);
    if page.own.iter().any(|own| own.row.is_news) {
        let mut tx = app.db.write().await?;
        store::news_read(&mut tx, &of).await?;
        tx.commit().await?;
    }
    read_requests(&app, &reader, &page.theirs).await?;
    html(page.render())
}

async fn new(State(app): State<App>, Read { of, mut tx }: Read<Of>) -> Result<Response> {
    let form = RequestForm::blank(of.today());
    page(&app, &mut tx, &of, &form, &Errors::none(), StatusCode::OK).await
}

async fn page(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: &RequestForm,
    errors: &Errors<Wrong>,
    status: StatusCode,
) -> Result<Response> {
    let page = New {
        t: Frame::of(of),
        people: reach_outs::people_of(tx, of).await?,
        items: store::items(tx, of, &app.key).await?,
        form,
        errors,
    };
    html_with(status, page.render())
}

async fn create(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    Form(form): Form<RequestForm>,
) -> Result<Response> {
    let new = match parse(&app, &mut tx, &of, &form).await? {
        Ok(new) => new,
        Err(errors) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &mut tx, &of, &form, &errors, status).await;
        }
    };
    drop(tx);
    let mut tx = app.db.write().await?;
    let helper = match keep(&app, &mut tx, &of, &form, &new).await? {
        Kept::Yes => Some(new.helper.id),
        Kept::Before => None,
        Kept::TooMany => {
            drop(tx);
            let mut errors = Errors::none();
            errors.add("helper", Wrong::TooMany);
            let mut tx = app.db.read().await?;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return page(&app, &mut tx, &of, &form, &errors, status).await;
        }
    };
    tx.commit().await?;
    app.live.publish(helper.map(Change::For));
    Ok(see_other(PAGE, Said::StandingAsked))
}

async fn parse(
    app: &App,
    tx: &mut Tx,
    of: &Of,
    form: &RequestForm,
) -> Result<Result<NewRequest, Errors<Wrong>>> {
    let people = reach_outs::people_of(tx, of).await?;
    let items = store::items(tx, of, &app.key).await?;
    let shared = store::shared(tx, of).await?;
    let sight = |helper: &reach_outs::Candidate| store::sight(&shared, helper.role, helper.is_mine);
    Ok(form.parse(of.today(), &people, &items, sight))
}

enum Kept {
    Yes,
    /// The same form was received before.
    Before,
    TooMany,
}

/// Other words under the same key are another request in place of the first: what is asked of someone is
/// not changed under them.
async fn keep(
    app: &App,
    tx: &mut WriteTx,
    of: &Of,
    form: &RequestForm,
    new: &NewRequest,
) -> Result<Kept> {
    let id = StandingRequestId::new();
    let content = format!("standing {} {:?} {}", new.helper.id, new.content, new.until);
    let (person, at) = (of.person().id, of.at());
    let receipt = receive(tx, &app.key, person, &form.sent, &content, id.get(), at).await?;
    match receipt {
        Receipt::Again(_) => return Ok(Kept::Before),
        Receipt::Edit(earlier) => {
            store::take_back(tx, of, earlier.into()).await?;
            stands_for(tx, person, &form.sent, id.get()).await?;
        }
        Receipt::New => {}
    }
    if store::count(tx, of).await? >= MOST {
        return Ok(Kept::TooMany);
    }
    store::ask(tx, of, id, new, &app.key).await?;
    Ok(Kept::Yes)
}

async fn end(
    State(app): State<App>,
    of: Of,
    Path(id): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let id: StandingRequestId = id.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let viewer = of.viewer().id;
    let mut helper = None;
    if once.is_new(&mut tx, &app.key, viewer, of.at()).await? {
        if !store::is_own(&mut tx, &of, id).await? {
            return Err(Error::NotFound);
        }
        helper = store::take_back(&mut tx, &of, id).await?;
    }
    tx.commit().await?;
    app.live.publish(helper.map(Change::For));
    Ok(see_other(PAGE, Said::TakenBack))
}
