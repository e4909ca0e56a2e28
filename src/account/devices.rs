//! `/account/devices`: where one is signed in.
use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};

use super::{store, views::Devices};
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::{Error, Result},
    id::SessionId,
    sign_in,
    web::{Form, Frame, Said, Sent, html, see_other},
};

pub async fn index(Read { of, mut tx }: Read<SignedIn>) -> Result<Response> {
    let page = Devices {
        devices: store::devices(&mut tx, &of).await?,
        this: of.viewer().session,
        t: Frame::signed_in(&of),
        sent: Sent::blank(),
    };
    html(page.render())
}

pub async fn close(
    State(app): State<App>,
    of: SignedIn,
    Path(device): Path<String>,
    Form(_): Form<Sent>,
) -> Result<Response> {
    let device: SessionId = device.parse().map_err(|_| Error::NotFound)?;
    let mut tx = app.db.write().await?;
    let closed = sign_in::store::close(&mut tx, of.viewer().id, device).await?;
    tx.commit().await?;
    app.live.scope_changed([of.viewer().id]);
    match closed {
        1 => Ok(see_other("/account/devices", Said::Saved)),
        _ => Err(Error::NotFound),
    }
}

pub async fn close_others(
    State(app): State<App>,
    of: SignedIn,
    Form(_): Form<Sent>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    sign_in::store::close_others(&mut tx, of.viewer().id, of.viewer().session).await?;
    tx.commit().await?;
    app.live.scope_changed([of.viewer().id]);
    Ok(see_other("/account/devices", Said::SignedOutEverywhere))
}
