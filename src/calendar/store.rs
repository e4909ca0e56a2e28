//! The SQL of calendar addresses.
use super::{Choices, address};
use crate::{
    access::{About, policy::ManageCalendar},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    seal::Key,
    sql,
    timestamp::Timestamp,
};

/// The address in force.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Own {
    pub id: CalendarId,
    #[sqlx(flatten)]
    pub choices: Choices,
    pub made_at: Timestamp,
}

pub async fn own(tx: &mut Tx, of: &About<ManageCalendar>) -> Result<Option<Own>> {
    let own = tx.query(sql!(
        "select id, with_words, with_house, with_routine, made_at from calendars
         where person_id = $1 and revoked_at is null"
    ));
    Ok(own.bind(of.person().id).maybe().await?)
}

/// A new address; the one before opens nothing any more.
pub async fn renew(
    tx: &mut WriteTx,
    of: &About<ManageCalendar>,
    key: &Key,
    choices: Choices,
) -> Result<()> {
    revoke(tx, of).await?;
    let id = CalendarId::new();
    tx.query(sql!(
        "insert into calendars (id, person_id, token_hash, with_words, with_house, with_routine, made_at)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(id)
    .bind(of.person().id)
    .bind(address::hash(key, &address::token(key, id)))
    .bind(choices.with_words)
    .bind(choices.with_house)
    .bind(choices.with_routine)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// False where there was none.
pub async fn revoke(tx: &mut WriteTx, of: &About<ManageCalendar>) -> Result<bool> {
    let ended = tx.query(sql!(
        "update calendars set revoked_at = $2 where person_id = $1 and revoked_at is null"
    ));
    let ended = ended.bind(of.person().id).bind(of.at()).run().await?;
    Ok(ended > 0)
}

pub async fn choose(tx: &mut WriteTx, of: &About<ManageCalendar>, choices: Choices) -> Result<()> {
    tx.query(sql!(
        "update calendars set with_words = $2, with_house = $3, with_routine = $4
         where person_id = $1 and revoked_at is null"
    ))
    .bind(of.person().id)
    .bind(choices.with_words)
    .bind(choices.with_house)
    .bind(choices.with_routine)
    .run()
    .await?;
    Ok(())
}

/// Whose calendar it is, and the house they live in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Found {
    pub person_id: PersonId,
    pub name: String,
    pub language: Option<String>,
    pub house_id: HouseId,
    #[sqlx(flatten)]
    pub choices: Choices,
}

/// By its keyed hash; one that was taken back, or whose person lives in no house, is not there.
pub async fn find(tx: &mut Tx, hash: String, now: Timestamp) -> Result<Option<Found>> {
    let found = tx.query(sql!(
        "select c.person_id, p.name, p.language, m.house_id, c.with_words, c.with_house, c.with_routine
         from calendars c
         join people p on p.id = c.person_id
         join memberships m on m.person_id = c.person_id and m.role = 'resident'
           and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
         where c.token_hash = $1 and c.revoked_at is null
         order by m.from_at desc limit 1"
    ));
    Ok(found.bind(hash).bind(now).maybe().await?)
}
