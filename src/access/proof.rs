//! The proofs a store accepts: of a house, of a person in it, of a caseload; and of being signed in.
mod about;
mod caseload;
mod house;
mod request;
mod standing;

use std::ops::Deref;

use axum::http::request::Parts;

use super::looks;
use crate::{
    app::App,
    db::{BoxFuture, Tx},
    error::{Error, Result},
};

pub use self::{
    about::{About, Person},
    caseload::Caseload,
    house::Access,
    request::LEAVER_READS,
    standing::{House, SignedIn, Standing, Viewer},
};

/// A proof on its way.
pub type Proving<'a, P> = BoxFuture<'a, Result<P>>;

/// Made inside the read transaction that the page then reads through.
pub trait Proof: Send + Sync + Sized + 'static {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self>;
    /// Looks that are not on record yet for this hour.
    #[doc(hidden)]
    fn looks(&self) -> &looks::Needed {
        &looks::Needed::None
    }
}

/// Proof that the viewer owns the installation: for what concerns all houses.
#[derive(Clone)]
pub struct Owner(SignedIn);

impl Deref for Owner {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.0
    }
}

impl Proof for Owner {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self> {
        Box::pin(async move {
            let role = request::role_of(parts)?;
            let (row, at) = request::session_row(parts, app, tx, Some(role), None, false).await?;
            match row.is_owner {
                true => Ok(Self(request::signed_in(row, 0, at, parts, app))),
                false => Err(Error::NotFound),
            }
        })
    }
}

impl Proof for SignedIn {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self> {
        Box::pin(async move {
            let (row, at) = request::session_row(parts, app, tx, None, None, false).await?;
            Ok(request::signed_in(row, 0, at, parts, app))
        })
    }
}
