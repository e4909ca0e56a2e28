//! `/account/devices`: where one is signed in.
use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{clock, store, views::Devices};
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::{Error, Result},
    id::SessionId,
    sign_in,
    web::{Once, Said, Sent, html, see_other},
};

pub async fn index(Read { of, mut tx }: Read<SignedIn>) -> Result<Response> {
    let page = Devices {
        devices: store::devices(&mut tx, &of).await?,
        this: of.viewer().session,
        t: clock::frame(&mut tx, &of).await?,
        sent: Sent::blank(),
    };
    html(page.render())
}

pub async fn close(
    State(app): State<App>,
    of: SignedIn,
    Path(device): Path<String>,
    once: Once<Sent>,
) -> Result<Response> {
    let device: SessionId = device.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let is_new = once.is_new(&mut tx, &app.key, of.viewer().id, of.at());
    let closed =
        !is_new.await? || sign_in::store::close(&mut tx, of.viewer().id, device).await? == 1;
    tx.commit().await?;
    app.live.scope_changed([of.viewer().id]);
    match closed {
        true => Ok(see_other("/account/devices", Said::Saved)),
        false => Err(Error::NotFound),
    }
}

pub async fn close_others(
    State(app): State<App>,
    of: SignedIn,
    once: Once<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    // Sent again it must not end what was signed in to since.
    if once
        .is_new(&mut tx, &app.key, of.viewer().id, of.at())
        .await?
    {
        sign_in::store::close_others(&mut tx, of.viewer().id, of.viewer().session).await?;
    }
    tx.commit().await?;
    app.live.scope_changed([of.viewer().id]);
    Ok(see_other("/account/devices", Said::SignedOutEverywhere))
}
