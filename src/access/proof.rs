//! The proofs a store accepts: of a house, of a person in it, of a caseload; and of being signed in.
use std::{collections::HashMap, marker::PhantomData, ops::Deref, str::FromStr};

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use time::{Date, Duration};

use super::{Class, Permission, Reach, Role, looks, session, store};
use crate::{
    app::App,
    db::{BoxFuture, Tx},
    error::{Error, Result},
    house_time::HouseTime,
    id::*,
    timestamp::Timestamp,
    web::Asked,
    words::Words,
};

/// The signed-in person.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub id: PersonId,
    pub name: String,
    pub session: SessionId,
}

/// What pages and rules need of a house.
#[derive(Clone, Debug)]
pub struct House {
    pub id: HouseId,
    pub name: String,
    pub time: HouseTime,
    pub zone: String,
    pub phone: Option<String>,
    pub emergency_number: String,
    pub crisis_number: String,
    pub board_style: String,
    pub fields_left_out: String,
}

/// Who stands where: the viewer, in a role, in a house, at one moment.
#[derive(Clone)]
pub struct Standing {
    viewer: Viewer,
    role: Role,
    house: House,
    at: Timestamp,
    words: Words,
    asked: Asked,
    left: bool,
    asks: i64,
}

impl Standing {
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
    pub fn role(&self) -> Role {
        self.role
    }
    pub fn house(&self) -> HouseId {
        self.house.id
    }
    pub fn house_brief(&self) -> &House {
        &self.house
    }
    pub fn time(&self) -> &HouseTime {
        &self.house.time
    }
    /// The moment the proof was made: shares are looked at as of then.
    pub fn at(&self) -> Timestamp {
        self.at
    }
    pub fn today(&self) -> Date {
        self.house.time.day_of(self.at)
    }
    /// In the viewer's language.
    pub fn words(&self) -> Words {
        self.words
    }
    /// Which page this is, for its frame.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }
    /// Moved out, and still reading what is one's own.
    pub fn has_left(&self) -> bool {
        self.left
    }
    /// How many open reach-outs wait for the viewer in this role, in this house.
    pub fn asks(&self) -> i64 {
        self.asks
    }
}

/// Who is signed in, in no role: for one's own account.
#[derive(Clone)]
pub struct SignedIn {
    viewer: Viewer,
    at: Timestamp,
    words: Words,
    asked: Asked,
    asks: i64,
}

impl SignedIn {
    pub fn viewer(&self) -> &Viewer {
        &self.viewer
    }
    pub fn at(&self) -> Timestamp {
        self.at
    }
    pub fn words(&self) -> Words {
        self.words
    }
    /// Which page this is, for its frame.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }
    /// How many open reach-outs wait for the viewer in the role of the path, in whichever house.
    pub fn asks(&self) -> i64 {
        self.asks
    }
}

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
    pub(super) fn of_the_system(house: House, by: PersonId, at: Timestamp) -> Self {
        let viewer = Viewer {
            id: by,
            name: String::new(),
            session: SessionId::from(uuid::Uuid::nil()),
        };
        let standing = Standing {
            viewer,
            role: Role::Manager,
            house,
            at,
            words: crate::words::ENGLISH,
            asked: Asked::default(),
            left: false,
            asks: 0,
        };
        Self {
            standing,
            looks: looks::Needed::None,
            permission: PhantomData,
        }
    }
}

impl<P> Access<P> {
    /// For `access::wall` alone. Nobody stands behind it, in no session.
    pub(super) fn of_a_wall(house: House, at: Timestamp, words: Words) -> Self {
        let nobody = uuid::Uuid::nil();
        let viewer = Viewer {
            id: PersonId::from(nobody),
            name: String::new(),
            session: SessionId::from(nobody),
        };
        let standing = Standing {
            viewer,
            role: Role::Resident,
            house,
            at,
            words,
            asked: Asked::default(),
            left: false,
            asks: 0,
        };
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
    pub(super) fn of_a_calendar(house: House, person: Person, at: Timestamp, words: Words) -> Self {
        let (id, name) = (person.id, person.name.clone());
        let session = SessionId::from(uuid::Uuid::nil());
        Self {
            standing: Standing {
                viewer: Viewer { id, name, session },
                role: Role::Resident,
                house,
                at,
                words,
                asked: Asked::default(),
                left: false,
                asks: 0,
            },
            person,
            shared: Vec::new(),
            looks: looks::Needed::None,
            permission: PhantomData,
        }
    }

    /// For `access::lived_in` alone.
    pub(super) fn in_a_house(&self, house: House) -> Self {
        Self {
            standing: Standing {
                house,
                ..self.standing.clone()
            },
            person: self.person.clone(),
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

/// Made inside the read transaction that the page then reads through.
pub trait Proof: Send + Sync + Sized + 'static {
    fn prove<'a>(parts: &'a mut Parts, app: &'a App, tx: &'a mut Tx)
    -> BoxFuture<'a, Result<Self>>;
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
    fn prove<'a>(
        parts: &'a mut Parts,
        app: &'a App,
        tx: &'a mut Tx,
    ) -> BoxFuture<'a, Result<Self>> {
        Box::pin(async move {
            let role = role_of(parts)?;
            let (row, at) = session_row(parts, app, tx, Some(role), None, false).await?;
            match row.is_owner {
                true => Ok(Self(signed_in(row, 0, at, parts, app))),
                false => Err(Error::NotFound),
            }
        })
    }
}

impl Proof for SignedIn {
    fn prove<'a>(
        parts: &'a mut Parts,
        app: &'a App,
        tx: &'a mut Tx,
    ) -> BoxFuture<'a, Result<Self>> {
        Box::pin(async move {
            let (row, at) = session_row(parts, app, tx, None, None, false).await?;
            Ok(signed_in(row, 0, at, parts, app))
        })
    }
}

impl<P: Permission> Proof for Access<P> {
    fn prove<'a>(
        parts: &'a mut Parts,
        app: &'a App,
        tx: &'a mut Tx,
    ) -> BoxFuture<'a, Result<Self>> {
        Box::pin(async move {
            let standing = standing(parts, app, tx, P::AFTER_LEAVING).await?;
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

impl<P: Permission> Proof for About<P> {
    fn prove<'a>(
        parts: &'a mut Parts,
        app: &'a App,
        tx: &'a mut Tx,
    ) -> BoxFuture<'a, Result<Self>> {
        Box::pin(async move {
            let standing = standing(parts, app, tx, P::AFTER_LEAVING).await?;
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

impl<P: Permission> Proof for Caseload<P> {
    fn prove<'a>(
        parts: &'a mut Parts,
        app: &'a App,
        tx: &'a mut Tx,
    ) -> BoxFuture<'a, Result<Self>> {
        Box::pin(async move {
            let role = role_of(parts)?;
            if !matches!(P::reach(role), Reach::Mentee | Reach::Caseload) {
                return Err(Error::NotFound);
            }
            let (row, at) = session_row(parts, app, tx, Some(role), None, false).await?;
            if row.house_id.is_none() {
                return Err(Error::NotFound);
            }
            let asks = asks(tx, &row, Some(role), None, at).await?;
            let signed_in = signed_in(row, asks, at, parts, app);
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

/// How long someone who moved out still reads what is their own.
pub const LEAVER_READS: Duration = Duration::days(90);

async fn session_row(
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
async fn asks(
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

fn signed_in(row: store::Row, asks: i64, at: Timestamp, parts: &Parts, app: &App) -> SignedIn {
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
fn standing<'a>(
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

/// Who is concerned, whether it is the viewer, and whether they accepted the viewer.
async fn relation(
    parts: &mut Parts,
    tx: &mut Tx,
    standing: &Standing,
) -> Result<(Person, bool, bool)> {
    if standing.role == Role::Resident && !names(parts, "person").await {
        let (id, name) = (standing.viewer.id, standing.viewer.name.clone());
        return Ok((Person { id, name }, true, false));
    }
    let person = param(parts, "person").await?;
    let found = store::resident(tx, standing, person).await?;
    let (id, name, assigned) = found.ok_or(Error::NotFound)?;
    let own = standing.role == Role::Resident && id == standing.viewer.id;
    Ok((Person { id, name }, own, assigned))
}

fn role_of(parts: &Parts) -> Result<Role> {
    Role::of_path(parts.uri.path()).ok_or(Error::NotFound)
}

async fn params(parts: &mut Parts) -> HashMap<String, String> {
    let found = Path::<HashMap<String, String>>::from_request_parts(parts, &()).await;
    found.map(|Path(params)| params).unwrap_or_default()
}

async fn names(parts: &mut Parts, name: &str) -> bool {
    params(parts).await.contains_key(name)
}

/// A malformed id is a thing that is not there.
async fn param<T: FromStr>(parts: &mut Parts, name: &str) -> Result<T> {
    let found = params(parts).await;
    let found = found.get(name).and_then(|v| v.parse().ok());
    found.ok_or(Error::NotFound)
}
