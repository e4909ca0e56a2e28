//! The SQL of the first run: there is nobody yet who could hold a proof.
use super::SetUp;
use crate::{
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    people, sql,
    timestamp::Timestamp,
};

/// Is there an owner?
pub async fn is_set_up(tx: &mut Tx) -> Result<bool> {
    let owners: i64 = tx
        .query(sql!("select cast(count(person_id) as bigint) from owners"))
        .value()
        .await?;
    Ok(owners > 0)
}

/// The owner, who also manages the first house.
pub async fn make_owner(
    tx: &mut WriteTx,
    new: &SetUp,
    password_hash: String,
    house: HouseId,
    now: Timestamp,
) -> Result<PersonId> {
    let person = people::NewPerson {
        name: new.name.clone(),
        sign_in_name: new.sign_in_name.clone(),
        password_hash,
        language: None,
    };
    let id = people::store::insert(tx, &person, now).await?;
    people::store::make_owner(tx, id, now).await?;
    people::store::join(tx, house, id, crate::access::Role::Manager, now).await?;
    Ok(id)
}
