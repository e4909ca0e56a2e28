//! The proof of a house.
use std::{marker::PhantomData, ops::Deref};

use axum::http::request::Parts;

use super::{House, Proof, Proving, Standing, Viewer, request};
use crate::{
    access::{Permission, Reach, Role, looks},
    app::App,
    db::Tx,
    error::Error,
    id::PersonId,
    timestamp::Timestamp,
    words::{ENGLISH, Words},
};

/// Proof that the viewer may do `P` in the house of the path, as far as `reach()` says.
#[derive(Clone)]
pub struct Access<P> {
    standing: Standing,
    looks: looks::Needed,
    permission: PhantomData<fn() -> P>,
}

impl<P: Permission> Access<P> {
    pub fn reach(&self) -> Reach {
        P::reach(self.role)
    }
}

impl<P> Access<P> {
    /// For `access::system` alone.
    pub(in crate::access) fn of_the_system(house: House, by: PersonId, at: Timestamp) -> Self {
        let viewer = Viewer::absent(by, String::new());
        Self::resting_on(Standing::alone(viewer, Role::Manager, house, at, ENGLISH))
    }

    /// For `access::wall` alone. Nobody stands behind it, in no session.
    pub(in crate::access) fn of_a_wall(house: House, at: Timestamp, words: Words) -> Self {
        let nobody = Viewer::absent(PersonId::from(uuid::Uuid::nil()), String::new());
        Self::resting_on(Standing::alone(nobody, Role::Resident, house, at, words))
    }

    fn resting_on(standing: Standing) -> Self {
        Self {
            standing,
            looks: looks::Needed::None,
            permission: PhantomData,
        }
    }
}

impl<P> Deref for Access<P> {
    type Target = Standing;
    fn deref(&self) -> &Standing {
        &self.standing
    }
}

impl<P: Permission> Proof for Access<P> {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self> {
        Box::pin(async move {
            let standing = request::standing(parts, app, tx, P::AFTER_LEAVING).await?;
            match (P::reach(standing.role), P::sight(standing.role)) {
                (Reach::No, Reach::No) => return Err(Error::NotFound),
                (Reach::No, _) => return Err(Error::Forbidden),
                _ => {}
            }
            let looks = looks::of_house(tx, &standing, P::OPENS).await?;
            let permission = PhantomData;
            Ok(Self {
                standing,
                looks,
                permission,
            })
        })
    }
    fn looks(&self) -> &looks::Needed {
        &self.looks
    }
}
