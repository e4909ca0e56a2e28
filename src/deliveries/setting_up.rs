//! Ways of one's own: an ntfy topic, a webhook; and turning any of them off.
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;
use url::Url;

use super::{
    Channel, Webhook,
    choices::Wrong,
    routes::{PAGE, page},
    store::{self, NewWay},
};
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::{Error, Result},
    id::WayId,
    web::{Errors, Form, Once, Routes, Said, Sent, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/account/word/ntfy", add_ntfy)
        .post("/account/word/webhook", add_webhook)
        .post("/account/word/ways/{way}/removal", remove)
}

/// A topic that nobody guesses. A second one is the first.
async fn add_ntfy(
    State(app): State<App>,
    of: SignedIn,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    sent.key()?;
    if !app.post.channels.has(Channel::Ntfy) {
        return Err(Error::NotFound);
    }
    let mut bytes = [0; 12];
    getrandom::fill(&mut bytes).expect("the system has randomness");
    let topic = format!("porchlight-{}", hex::encode(bytes));
    let way = NewWay::to_the_houses_server(Channel::Ntfy, Some(topic), &app.key);
    set_up(&app, &of, way).await
}

async fn set_up(app: &App, of: &SignedIn, way: NewWay) -> Result<Response> {
    let channel = way.channel;
    let mut tx = app.db.write().await?;
    store::add(&mut tx, of, &app.key, way).await?;
    store::want_all(&mut tx, of, channel).await?;
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct WebhookForm {
    address: String,
    #[serde(flatten)]
    sent: Sent,
}

/// Whether it leads inside is looked at whenever something is sent.
async fn add_webhook(
    State(app): State<App>,
    Read { of, mut tx }: Read<SignedIn>,
    Form(form): Form<WebhookForm>,
) -> Result<Response> {
    form.sent.key()?;
    if !app.post.channels.has(Channel::Webhook) {
        return Err(Error::NotFound);
    }
    let Some(url) = web_address(&form.address) else {
        let mut errors = Errors::none();
        errors.add("address", Wrong::Address);
        return page(&app, &of, &mut tx, None, &form.address, &errors).await;
    };
    drop(tx);
    let hook = Webhook::to(url.to_string());
    let mut way = NewWay::to_the_houses_server(Channel::Webhook, None, &app.key);
    way.address = Some(serde_json::to_string(&hook)?);
    way.target = target(&app, &url);
    set_up(&app, &of, way).await
}

/// Keyed: whose server that is.
pub fn target(app: &App, url: &Url) -> String {
    let origin = url.origin().ascii_serialization();
    app.key.fingerprint(&format!("target {origin}"))
}

fn web_address(typed: &str) -> Option<Url> {
    let url = Url::parse(typed.trim()).ok()?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    (is_web && typed.len() <= 500).then_some(url)
}

#[derive(Deserialize)]
struct Which {
    way: String,
}

async fn remove(
    State(app): State<App>,
    of: SignedIn,
    Path(which): Path<Which>,
    once: Once<Sent>,
) -> Result<Response> {
    let way: WayId = which.way.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    let is_there = !is_new.await? || store::end(&mut tx, &of, way).await? > 0;
    tx.commit().await?;
    match is_there {
        true => Ok(see_other(PAGE, Said::Saved)),
        false => Err(Error::NotFound),
    }
}
