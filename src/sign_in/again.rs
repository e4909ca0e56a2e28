//! A form that let someone in, sent once more because its answer got lost on the way.
use std::net::IpAddr;

use axum::{
    http::HeaderMap,
    response::{IntoResponse, Response},
};

use super::{open_session, store};
use crate::{
    app::App,
    error::Result,
    id::PersonId,
    web::{Said, see_other},
};

/// Whom it let in, and what it says.
pub struct Again<'a> {
    pub person: PersonId,
    pub password: &'a str,
    pub own_device: bool,
    /// Where the first answer led.
    pub next: &'a str,
}

/// The same answer for whoever knows the password. Others are told at the door that it worked: a receipt says
/// that the form is the same, not that the same person holds the phone.
pub async fn let_in_again(
    app: &App,
    again: Again<'_>,
    address: IpAddr,
    headers: &HeaderMap,
) -> Result<Response> {
    if !knows_password(app, again.person, again.password, address).await? {
        return Ok(in_already());
    }
    let mut tx = app.db.write().await?;
    let jar = open_session(app, &mut tx, again.person, again.own_device, headers).await?;
    tx.commit().await?;
    Ok((jar, see_other(again.next, Said::Welcome)).into_response())
}

/// Counted as a try at the door is.
pub async fn knows_password(
    app: &App,
    person: PersonId,
    typed: &str,
    address: IpAddr,
) -> Result<bool> {
    app.tries.count(&person.to_string(), address)?;
    let known = store::password_hash(&mut app.db.read().await?, person).await?;
    app.passwords.matches(typed.to_owned(), Some(known)).await
}

pub fn in_already() -> Response {
    see_other("/sign-in", Said::InAlready)
}
