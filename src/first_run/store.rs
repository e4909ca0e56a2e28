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

/// From here on nobody else opens this installation, until the transaction is over.
pub async fn hold(tx: &mut WriteTx) -> Result<()> {
    let held = tx.query(sql!(
        "update installation set created_at = created_at where id = 1"
    ));
    held.run().await?;
    Ok(())
}

/// Who opened the installation, and with which house.
pub async fn first(tx: &mut Tx) -> Result<(PersonId, HouseId)> {
    let first = tx.query(sql!(
        "select o.person_id, m.house_id from owners o join memberships m on m.person_id = o.person_id
         where m.role = 'manager' order by o.from_at, o.person_id, m.from_at, m.house_id limit 1"
    ));
    Ok(first.one().await?)
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
