//! `/owner/word`: does word go out? For whoever runs the installation: figures, reasons, a test of each
//! channel; nobody's name and nobody's word.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use serde::Deserialize;

use super::{Channel, Letter, Trouble, mark::Outcome, state, store::of_owner, views::Status};
use crate::{
    access::{Owner, Read},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::LetterId,
    web::{Form, Frame, Routes, Said, Sent, html_with, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/owner/word", show)
        .post("/owner/word/test", test)
        .post("/owner/word/set-aside/another-try", try_again)
        .post("/owner/word/set-aside/letting-go", let_go)
}

const PAGE: &str = "/owner/word";

async fn show(State(app): State<App>, Read { of, mut tx }: Read<Owner>) -> Result<Response> {
    page(&app, &of, &mut tx, None).await
}

async fn page(
    app: &App,
    of: &Owner,
    tx: &mut Tx,
    tested: Option<(Channel, Trouble)>,
) -> Result<Response> {
    let page = Status {
        t: Frame::signed_in(of),
        now: of.at(),
        oldest: state::waiting_since(tx, of.at()).await?,
        waiting: state::waiting(tx, of).await?,
        aside: state::set_aside(tx, of).await?,
        channels: app.post.channels.clone(),
        tested,
        sent: Sent::blank(),
    };
    let status = match tested {
        None => StatusCode::OK,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    html_with(status, page.render())
}

#[derive(Deserialize)]
struct TestForm {
    channel: String,
    #[serde(flatten)]
    sent: Sent,
}

/// Goes to the owner's own address at once; what came of it is said.
async fn test(
    State(app): State<App>,
    Read { of, mut tx }: Read<Owner>,
    Form(form): Form<TestForm>,
) -> Result<Response> {
    form.sent.key()?;
    let channel = Channel::of_name(&form.channel).ok_or(Error::BadForm)?;
    let address = of_owner(&mut tx, &of, channel, &app.key).await?;
    drop(tx);
    let letter = Letter {
        id: LetterId::new(),
        is_asked: false,
        is_now: false,
        house: None,
        words: of.words(),
        address: format!("{}/", app.public_url()),
        at: of.at(),
    };
    let outcome = match address {
        Some(address) => app.post.channels.to(channel, &address, &letter).await,
        None => Outcome::Never(Trouble::NoAddress),
    };
    let trouble = match outcome {
        Outcome::Sent => return Ok(see_other(PAGE, Said::TestSent)),
        Outcome::Later(trouble) | Outcome::NotBefore(_, trouble) | Outcome::Never(trouble) => {
            trouble
        }
        Outcome::Gone => Trouble::Rejected,
    };
    let mut tx = app.db.read().await?;
    page(&app, &of, &mut tx, Some((channel, trouble))).await
}

async fn try_again(State(app): State<App>, of: Owner, Form(sent): Form<Sent>) -> Result<Response> {
    sent.key()?;
    let mut tx = app.db.write().await?;
    state::try_again(&mut tx, &of).await?;
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}

async fn let_go(State(app): State<App>, _: Owner, Form(sent): Form<Sent>) -> Result<Response> {
    sent.key()?;
    let mut tx = app.db.write().await?;
    state::let_go(&mut tx).await?;
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}
