//! The SQL of signing in: before there is a viewer, so these take no proof.
use crate::{
    access::{Role, Token},
    db::{Result, Tx, WriteTx},
    id::*,
    seal::Key,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct Account {
    pub id: PersonId,
    pub password_hash: String,
    pub language: Option<String>,
}

/// By sign-in name, or by e-mail through its keyed fingerprint. `name` is spelled plainly.
pub async fn account(tx: &mut Tx, key: &Key, name: &str) -> Result<Option<Account>> {
    tx.query(sql!(
        "select id, password_hash, language from people where sign_in_name = $1 or email_fingerprint = $2"
    ))
    .bind(name.to_owned())
    .bind(key.fingerprint(name))
    .maybe()
    .await
}

pub async fn name_is_taken(tx: &mut Tx, name: &str) -> Result<bool> {
    let people: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from people where sign_in_name = $1"
        ))
        .bind(name.to_owned())
        .value()
        .await?;
    Ok(people > 0)
}

pub async fn password_hash(tx: &mut Tx, person: PersonId) -> Result<String> {
    let hash = tx.query(sql!("select password_hash from people where id = $1"));
    hash.bind(person).value().await
}

/// What `open_session` keeps of a device.
pub struct NewSession<'a> {
    pub person: PersonId,
    pub token: &'a Token,
    pub device: String,
    pub own_device: bool,
    pub from: Timestamp,
    pub until: Timestamp,
}

pub async fn open(tx: &mut WriteTx, new: NewSession<'_>) -> Result<()> {
    tx.query(sql!(
        "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(SessionId::new())
    .bind(new.person)
    .bind(new.token.hash())
    .bind(new.device)
    .bind(new.own_device)
    .bind(new.from)
    .bind(new.until)
    .run()
    .await
    .map(drop)
}

pub async fn close(tx: &mut WriteTx, person: PersonId, session: SessionId) -> Result<u64> {
    tx.query(sql!(
        "delete from sessions where person_id = $1 and id = $2"
    ))
    .bind(person)
    .bind(session)
    .run()
    .await
}

/// Every session of the person but one.
pub async fn close_others(tx: &mut WriteTx, person: PersonId, kept: SessionId) -> Result<u64> {
    tx.query(sql!(
        "delete from sessions where person_id = $1 and id <> $2"
    ))
    .bind(person)
    .bind(kept)
    .run()
    .await
}

/// Every session of the person.
pub async fn close_all(tx: &mut WriteTx, person: PersonId) -> Result<u64> {
    tx.query(sql!("delete from sessions where person_id = $1"))
        .bind(person)
        .run()
        .await
}

/// A role one may act in now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ActingIn {
    pub role: Role,
    /// None for the owner.
    pub house_id: Option<HouseId>,
    pub house_name: Option<String>,
}

impl ActingIn {
    /// Where acting in this role begins.
    pub fn home(&self) -> String {
        match (self.role, self.house_id) {
            (Role::Resident, _) => "/resident/today".to_owned(),
            (Role::Mentor, _) => "/mentor/people".to_owned(),
            (Role::Counselor, _) => "/counselor/alerts".to_owned(),
            (Role::Manager, Some(house)) => format!("/manager/houses/{house}/board"),
            _ => "/owner/houses".to_owned(),
        }
    }
}

/// The roles of a person, the one acted in last first.
pub async fn roles(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<Vec<ActingIn>> {
    tx.query(sql!(
        "select x.role, x.house_id, x.house_name from (
             select m.role, m.house_id, h.name as house_name, m.from_at
             from memberships m join houses h on h.id = m.house_id
             where m.person_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
             union all
             select 'owner', null, null, o.from_at from owners o
             where o.person_id = $1 and o.from_at <= $2 and (o.until_at is null or o.until_at > $2)) x
         join people p on p.id = $1
         order by case when p.last_role = x.role and (x.house_id is null or p.last_house_id = x.house_id)
                  then 0 else 1 end, x.from_at, x.role, x.house_name"
    ))
    .bind(person)
    .bind(now)
    .all()
    .await
}

pub async fn remember_role(
    tx: &mut WriteTx,
    person: PersonId,
    role: Role,
    house: Option<HouseId>,
) -> Result<()> {
    tx.query(sql!(
        "update people set last_role = $2, last_house_id = $3 where id = $1"
    ))
    .bind(person)
    .bind(role)
    .bind(house)
    .run()
    .await
    .map(drop)
}
