//! What a request says of who is there, and what the database says to that.
use std::{collections::HashMap, str::FromStr};

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use time::Duration;

use super::{SignedIn, Standing, Viewer};
use crate::{
    access::{Role, session, store},
    app::App,
    db::{BoxFuture, Tx},
    error::{Error, Result},
    id::*,
    timestamp::Timestamp,
    web::Asked,
    words::Words,
};

/// How long someone who moved out still reads what is their own.
pub const LEAVER_READS: Duration = Duration::days(90);

pub(super) async fn session_row(
    parts: &Parts,
    app: &App,
    tx: &mut Tx,
    role: Option<Role>,
    house: Option<HouseId>,
    after_leaving: bool,
) -> Result<(store::Row, Timestamp)> {
    let at = app.clock.now();
    let carried = session::carried(&parts.headers, app).ok_or(Error::SignedOut)?;
    let since = if after_leaving {
        at.minus(LEAVER_READS)
    } else {
        at
    };
    let token = carried.token.hash();
    let row = match role {
        Some(Role::Owner) => store::owning(tx, token, house, at).await?,
        _ => store::acting(tx, token, role, house, at, since).await?,
    };
    let row = row.ok_or(Error::SignedOut)?;
    if !row.own_device && carried.is_idle(at) {
        return Err(Error::Locked);
    }
    Ok((row, at))
}

/// How much waits for them: in the house of the path, of a resident in the one they live in, else in all.
pub(super) async fn asks(
    tx: &mut Tx,
    row: &store::Row,
    role: Option<Role>,
    house: Option<HouseId>,
    at: Timestamp,
) -> Result<i64> {
    let house = house.or(row.house_id.filter(|_| role == Some(Role::Resident)));
    match role.filter(|_| row.may_wait) {
        Some(role) => Ok(store::waiting(tx, row.person_id, role, house, at).await?),
        None => Ok(0),
    }
}

pub(super) fn signed_in(
    row: store::Row,
    asks: i64,
    at: Timestamp,
    parts: &Parts,
    app: &App,
) -> SignedIn {
    let words = Words::of_request(row.language.as_deref(), &parts.headers);
    let viewer = Viewer {
        id: row.person_id,
        name: row.name,
        session: row.session_id,
    };
    SignedIn {
        viewer,
        at,
        words,
        asks,
        asked: Asked {
            overheard: app.is_overheard(),
            ..Asked::of(parts)
        },
    }
}

/// Boxed, and not generic: compiled once for all permissions.
pub(super) fn standing<'a>(
    parts: &'a mut Parts,
    app: &'a App,
    tx: &'a mut Tx,
    after_leaving: bool,
) -> BoxFuture<'a, Result<Standing>> {
    Box::pin(async move {
        let role = role_of(parts)?;
        let house = match param::<HouseId>(parts, "house").await {
            // A resident's path names no house: it is the one they live in.
            Err(Error::NotFound) if role == Role::Resident && !names(parts, "house").await => None,
            found => Some(found?),
        };
        let after_leaving = after_leaving && role == Role::Resident;
        let (mut row, at) = session_row(parts, app, tx, Some(role), house, after_leaving).await?;
        let left = row.until_at.is_some_and(|until| until <= at);
        let asks = asks(tx, &row, Some(role), house, at).await?;
        let house = row.take_house()?.ok_or(Error::NotFound)?;
        let SignedIn {
            viewer,
            words,
            asked,
            ..
        } = signed_in(row, asks, at, parts, app);
        Ok(Standing {
            viewer,
            role,
            house,
            at,
            words,
            asked,
            left,
            asks,
        })
    })
}

pub(super) fn role_of(parts: &Parts) -> Result<Role> {
    Role::of_path(parts.uri.path()).ok_or(Error::NotFound)
}

async fn params(parts: &mut Parts) -> HashMap<String, String> {
    let found = Path::<HashMap<String, String>>::from_request_parts(parts, &()).await;
    found.map(|Path(params)| params).unwrap_or_default()
}

pub(super) async fn names(parts: &mut Parts, name: &str) -> bool {
    params(parts).await.contains_key(name)
}

/// A malformed id is a thing that is not there.
pub(super) async fn param<T: FromStr>(parts: &mut Parts, name: &str) -> Result<T> {
    let found = params(parts).await;
    let found = found.get(name).and_then(|v| v.parse().ok());
    found.ok_or(Error::NotFound)
}
