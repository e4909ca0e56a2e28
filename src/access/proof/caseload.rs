//! The proof of those who accepted the viewer.
use std::{marker::PhantomData, ops::Deref};

use axum::http::request::Parts;

use super::{Proof, Proving, SignedIn, request};
use crate::{
    access::{Permission, Reach, Role, looks},
    app::App,
    db::Tx,
    error::Error,
};

/// Proof that the viewer may do `P` for those who accepted them, in whichever house.
#[derive(Clone)]
pub struct Caseload<P> {
    signed_in: SignedIn,
    role: Role,
    looks: looks::Needed,
    permission: PhantomData<fn() -> P>,
}

impl<P> Caseload<P> {
    pub fn role(&self) -> Role {
        self.role
    }
}

impl<P> Deref for Caseload<P> {
    type Target = SignedIn;
    fn deref(&self) -> &SignedIn {
        &self.signed_in
    }
}

impl<P: Permission> Proof for Caseload<P> {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self> {
        Box::pin(async move {
            let role = request::role_of(parts)?;
            if !matches!(P::reach(role), Reach::Mentee | Reach::Caseload) {
                return Err(Error::NotFound);
            }
            let (row, at) = request::session_row(parts, app, tx, Some(role), None, false).await?;
            if row.house_id.is_none() {
                return Err(Error::NotFound);
            }
            let asks = request::asks(tx, &row, Some(role), None, at).await?;
            let signed_in = request::signed_in(row, asks, at, parts, app);
            let viewer = signed_in.viewer.id;
            let looks = looks::of_caseload(tx, viewer, role, at, P::OPENS).await?;
            let permission = PhantomData;
            Ok(Self {
                signed_in,
                role,
                looks,
                permission,
            })
        })
    }
    fn looks(&self) -> &looks::Needed {
        &self.looks
    }
}
