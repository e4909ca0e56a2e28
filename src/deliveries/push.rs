//! Push: this browser subscribes, and the worker that shows what comes.
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use url::Url;

use super::{
    Channel, Subscription,
    choices::Wrong,
    routes::{PAGE, page},
    setting_up::target,
    store::{self, NewWay},
};
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::{Error, Result},
    web::{self, Errors, Form, Routes, Said, Sent, see_other},
};

pub fn routes() -> Routes {
    Routes::default()
        .post("/account/word/push", subscribe)
        .get("/worker.js", worker)
}

/// What the browser handed out, as the page's script fills it in.
#[derive(Default, Deserialize)]
#[serde(default)]
struct PushForm {
    endpoint: String,
    p256dh: String,
    auth: String,
    #[serde(flatten)]
    sent: Sent,
}

/// For one's own phone alone; it ends when this browser is signed out.
async fn subscribe(
    State(app): State<App>,
    Read { of, mut tx }: Read<SignedIn>,
    Form(form): Form<PushForm>,
) -> Result<Response> {
    form.sent.key()?;
    if !app.post.channels.has(Channel::Push) {
        return Err(Error::NotFound);
    }
    let to = Subscription {
        endpoint: form.endpoint,
        p256dh: form.p256dh,
        auth: form.auth,
    };
    let url = Url::parse(&to.endpoint).ok();
    let url = url.filter(|_| to.is_whole() && to.endpoint.len() <= 1000);
    let Some(url) = url else {
        return Err(Error::BadForm);
    };
    if !store::has(&mut tx, &of).await?.own_device {
        let mut errors = Errors::none();
        errors.add("push", Wrong::SharedPhone);
        return page(&app, &of, &mut tx, None, "", &errors).await;
    }
    drop(tx);
    let way = NewWay {
        channel: Channel::Push,
        address: Some(serde_json::to_string(&to)?),
        fingerprint: Some(app.key.fingerprint(&format!("push {}", to.endpoint))),
        target: target(&app, &url),
        session: Some(of.viewer().session),
    };
    let mut tx = app.db.write().await?;
    store::add(&mut tx, &of, &app.key, way).await?;
    store::want_all(&mut tx, &of, Channel::Push).await?;
    tx.commit().await?;
    Ok(see_other(PAGE, Said::Saved))
}

/// At the root, so that it may speak for every page; asked for again at every change.
async fn worker() -> Result<Response> {
    let script = web::script("worker.js").ok_or(Error::NotFound)?;
    let mut headers = HeaderMap::new();
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok((headers, script).into_response())
}
