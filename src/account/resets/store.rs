//! The SQL of resets.
use time::Duration;

use crate::{
    access::{Access, Role, policy::ManagePeople},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// How long a code is good for.
const LASTS: Duration = Duration::days(1);

/// A person of the house in one of their roles anywhere.
#[derive(sqlx::FromRow)]
pub struct Member {
    pub name: String,
    pub role: Role,
}

pub async fn member(
    tx: &mut Tx,
    by: &Access<ManagePeople>,
    person: PersonId,
) -> Result<Vec<Member>> {
    let rows = tx.query(sql!(
        "select p.name, a.role from memberships m
         join people p on p.id = m.person_id
         join (select person_id, role, house_id, until_at from memberships
               union all select person_id, 'owner', null, until_at from owners) a on a.person_id = p.id
         where m.house_id = $1 and m.person_id = $2 and (m.until_at is null or m.until_at > $3)
           and (a.until_at is null or a.until_at > $3)
         order by a.role"
    ));
    Ok(rows
        .bind(by.house())
        .bind(person)
        .bind(by.at())
        .all()
        .await?)
}

pub async fn end_open(tx: &mut WriteTx, person: PersonId, now: Timestamp) -> Result<()> {
    let ended = tx.query(sql!(
        "update resets set until_at = $2 where person_id = $1 and until_at > $2 and used_at is null"
    ));
    ended.bind(person).bind(now).run().await?;
    Ok(())
}

pub async fn insert(
    tx: &mut WriteTx,
    by: Option<&Access<ManagePeople>>,
    person: PersonId,
    id: ResetId,
    code_hash: String,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "insert into resets (house_id, id, person_id, code_hash, started_by, started_at, until_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(by.map(|by| by.house()))
    .bind(id)
    .bind(person)
    .bind(code_hash)
    .bind(by.map(|by| by.viewer().id))
    .bind(now)
    .bind(now.plus(LASTS))
    .run()
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
pub struct Open {
    pub id: ResetId,
    pub person_id: PersonId,
    pub sign_in_name: String,
}

pub async fn open(tx: &mut Tx, hash: String, now: Timestamp) -> Result<Option<Open>> {
    let row = tx.query(sql!(
        "select r.id, r.person_id, p.sign_in_name from resets r join people p on p.id = r.person_id
         where r.code_hash = $1 and r.until_at > $2 and r.used_at is null"
    ));
    Ok(row.bind(hash).bind(now).maybe().await?)
}

/// Who set a password with this code.
pub async fn used_by(tx: &mut Tx, hash: String) -> Result<Option<PersonId>> {
    let row = tx.query(sql!(
        "select person_id from resets where code_hash = $1 and used_at is not null"
    ));
    let row: Option<(PersonId,)> = row.bind(hash).maybe().await?;
    Ok(row.map(|(person,)| person))
}

pub async fn use_up(tx: &mut WriteTx, reset: &Open, now: Timestamp) -> Result<bool> {
    let used = tx.query(sql!(
        "update resets set used_at = $3 where person_id = $1 and id = $2 and used_at is null and until_at > $3"
    ));
    let used = used.bind(reset.person_id).bind(reset.id).bind(now).run();
    Ok(used.await? == 1)
}
