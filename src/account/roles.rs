//! `/account/roles`: in which role one acts, and switching on purpose.
use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::views::Roles;
use crate::{
    access::{Read, SignedIn},
    app::App,
    error::{Error, Result},
    sign_in::store,
    web::{Frame, Once, Sent, html},
};

pub async fn index(Read { of, mut tx }: Read<SignedIn>) -> Result<Response> {
    let roles = store::roles(&mut tx, of.viewer().id, of.at()).await?;
    let page = Roles {
        t: Frame::signed_in(&of),
        roles,
        sent: Sent::blank(),
    };
    html(page.render())
}

#[derive(Deserialize)]
pub struct RoleForm {
    role: String,
    #[serde(default)]
    house: String,
}

/// The page that opens after signing in is the role acted in last.
pub async fn switch(
    State(app): State<App>,
    of: SignedIn,
    Once { form, .. }: Once<RoleForm>,
) -> Result<Response> {
    let mut tx = app.db.write().await?;
    let roles = store::roles(&mut tx, of.viewer().id, of.at()).await?;
    let chosen = roles.into_iter().find(|acting| {
        let house = acting.house_id.map(|id| id.to_string()).unwrap_or_default();
        acting.role.segment() == form.role && house == form.house
    });
    let chosen = chosen.ok_or(Error::NotFound)?;
    store::remember_role(&mut tx, of.viewer().id, chosen.role, chosen.house_id).await?;
    tx.commit().await?;
    Ok(Redirect::to(&chosen.home()).into_response())
}
