//! The proof of a person in a house.
use std::{marker::PhantomData, ops::Deref};

use axum::http::request::Parts;

use super::{House, Proof, Proving, Standing, Viewer, request};
use crate::{
    access::{Class, Permission, Role, looks, store},
    app::App,
    db::Tx,
    error::{Error, Result},
    id::PersonId,
    timestamp::Timestamp,
    words::Words,
};

/// A resident.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
}

/// Proof that the viewer may do `P` concerning the resident in the path, or oneself where the
/// path names nobody.
#[derive(Clone)]
pub struct About<P> {
    standing: Standing,
    person: Person,
    shared: Vec<Class>,
    looks: looks::Needed,
    permission: PhantomData<fn() -> P>,
}

impl<P> About<P> {
    /// For `access::calendar` alone.
    pub(in crate::access) fn of_a_calendar(
        house: House,
        person: Person,
        at: Timestamp,
        words: Words,
    ) -> Self {
        let viewer = Viewer::absent(person.id, person.name.clone());
        let standing = Standing::alone(viewer, Role::Resident, house, at, words);
        Self::resting_on(standing, person)
    }

    /// For `access::lived_in` alone.
    pub(in crate::access) fn in_a_house(&self, house: House) -> Self {
        let standing = Standing {
            house,
            ..self.standing.clone()
        };
        Self::resting_on(standing, self.person.clone())
    }

    fn resting_on(standing: Standing, person: Person) -> Self {
        Self {
            standing,
            person,
            shared: Vec::new(),
            looks: looks::Needed::None,
            permission: PhantomData,
        }
    }

    pub fn person(&self) -> &Person {
        &self.person
    }
    /// The viewer, in whichever role.
    pub fn is_self(&self) -> bool {
        self.person.id == self.standing.viewer.id
    }
    pub fn is_own(&self) -> bool {
        self.standing.role == Role::Resident && self.is_self()
    }
    /// May the viewer read this class of the person's data, as of `at()`? Bound into statements,
    /// so that what is not shared never leaves the database.
    pub fn sees(&self, class: Class) -> bool {
        let by_role = class == Class::ProgramTitles && self.standing.role == Role::Counselor;
        self.is_own() || by_role || self.shared.contains(&class)
    }
    pub fn standing(&self) -> &Standing {
        &self.standing
    }
}

impl<P> Deref for About<P> {
    type Target = Standing;
    fn deref(&self) -> &Standing {
        &self.standing
    }
}

impl<P: Permission> Proof for About<P> {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx) -> Proving<'a, Self> {
        Box::pin(async move {
            let standing = request::standing(parts, app, tx, P::AFTER_LEAVING).await?;
            let (person, own, assigned) = relation(parts, tx, &standing).await?;
            if !P::reach(standing.role).covers(own, assigned) {
                let sees = P::sight(standing.role).covers(own, assigned);
                return Err(if sees {
                    Error::Forbidden
                } else {
                    Error::NotFound
                });
            }
            let is_self = person.id == standing.viewer.id;
            if P::ONLY_READS_OWN && is_self && !parts.method.is_safe() {
                return Err(Error::Forbidden);
            }
            let (shared, looks) = match own {
                true => (Vec::new(), looks::Needed::None),
                false => looks::of_person(tx, &standing, person.id, P::OPENS).await?,
            };
            let permission = PhantomData;
            Ok(Self {
                standing,
                person,
                shared,
                looks,
                permission,
            })
        })
    }
    fn looks(&self) -> &looks::Needed {
        &self.looks
    }
}

/// Who is concerned, whether it is the viewer, and whether they accepted the viewer.
async fn relation(
    parts: &mut Parts,
    tx: &mut Tx,
    standing: &Standing,
) -> Result<(Person, bool, bool)> {
    if standing.role == Role::Resident && !request::names(parts, "person").await {
        let (id, name) = (standing.viewer.id, standing.viewer.name.clone());
        return Ok((Person { id, name }, true, false));
    }
    let person = request::param(parts, "person").await?;
    let found = store::resident(tx, standing, person).await?;
    let (id, name, assigned) = found.ok_or(Error::NotFound)?;
    let own = standing.role == Role::Resident && id == standing.viewer.id;
    Ok((Person { id, name }, own, assigned))
}
