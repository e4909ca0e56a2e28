//! How a handler gets its proof: `Read<About<P>>` to read a page through one transaction,
//! or the proof alone to write.
use axum::{extract::FromRequestParts, http::request::Parts};

use super::{
    About, Access, Caseload, Owner, Permission, Person, SignedIn, looks,
    policy::{ReadCalendar, ReadWall},
    proof::Proof,
    store,
};
use crate::{
    app::App,
    db::Tx,
    error::{Error, Result},
    id::{HouseId, PersonId},
    words::Words,
};

/// A proof, and the read transaction it was made in: the page is as consistent as its permission.
pub struct Read<P> {
    pub of: P,
    pub tx: Tx,
}

impl<P: Proof> FromRequestParts<App> for Read<P> {
    type Rejection = Error;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let mut tx = app.db.read().await?;
        let of = proven(parts, app, &mut tx).await?;
        Ok(Self { of, tx })
    }
}

async fn proven<P: Proof>(parts: &mut Parts, app: &App, tx: &mut Tx) -> Result<P> {
    let of = P::prove(parts, app, tx).await?;
    looks::record(app, of.looks()).await?;
    Ok(of)
}

/// Nothing is read beside it: what comes after sees the database as it is by then anyway.
async fn alone<P: Proof>(parts: &mut Parts, app: &App) -> Result<P> {
    proven(parts, app, &mut app.db.glance().await?).await
}

macro_rules! extracted_alone {
    ($($proof:ident),* over permissions: $($of:ident),*) => {
        $(extracted_alone! { @ () $proof })*
        $(extracted_alone! { @ (P) $of<P> })*
    };
    (@ ($($permission:ident)?) $proof:ty) => {
        impl$(<$permission: Permission>)? FromRequestParts<App> for $proof {
            type Rejection = Error;
            async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
                alone(parts, app).await
            }
        }
    };
}
extracted_alone! { SignedIn, Owner over permissions: Access, About, Caseload }

/// Background work and set-up name themselves: the one way to a proof without a request. `by` is who
/// stands behind it, such as the manager whose invitation someone used.
pub async fn system<P: Permission>(
    app: &App,
    tx: &mut Tx,
    house: HouseId,
    by: PersonId,
) -> Result<Access<P>> {
    let of = system_of(app, tx, &[house], by).await?;
    of.into_iter().next().ok_or(Error::NotFound)
}

/// The same of several houses, in one statement; one that is not there is left out.
pub async fn system_of<P: Permission>(
    app: &App,
    tx: &mut Tx,
    houses: &[HouseId],
    by: PersonId,
) -> Result<Vec<Access<P>>> {
    let houses = store::houses(tx, houses).await?;
    let now = app.clock.now();
    let of = houses.into_iter();
    Ok(of
        .map(|house| Access::of_the_system(house, by, now))
        .collect())
}

/// A calendar program that knows a resident's secret address reads what that resident chose for it: nobody is
/// signed in. The address was found before; only `calendar` asks.
pub async fn calendar(
    app: &App,
    tx: &mut Tx,
    house: HouseId,
    person: Person,
    words: Words,
) -> Result<About<ReadCalendar>> {
    let house = store::house(tx, house).await?.ok_or(Error::NotFound)?;
    Ok(About::of_a_calendar(house, person, app.clock.now(), words))
}

/// A screen that knows a secret address reads what its house may see of itself: nobody is signed in. The address was
/// found before; only `wall` asks.
pub async fn wall(
    app: &App,
    tx: &mut Tx,
    house: HouseId,
    words: Words,
) -> Result<Access<ReadWall>> {
    let house = store::house(tx, house).await?.ok_or(Error::NotFound)?;
    Ok(Access::of_a_wall(house, app.clock.now(), words))
}
