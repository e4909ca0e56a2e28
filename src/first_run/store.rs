//! The SQL of the first run: there is nobody yet who could hold a proof.
use super::{NewHouse, SetUp};
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

/// A house with the settings it starts with.
pub async fn found_house(tx: &mut WriteTx, new: &NewHouse, now: Timestamp) -> Result<HouseId> {
    let id = HouseId::new();
    tx.query(sql!(
        "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, phone,
                             emergency_number, crisis_number, created_at)
         values ($1, $2, $3, $4, 'kept_only', '', $5, $6, $7, $8)"
    ))
    .bind(id)
    .bind(new.name.clone())
    .bind(new.time.zone().to_owned())
    .bind(new.time.day_turns_at().minutes() as i16)
    .bind(new.phone.clone())
    .bind(new.emergency_number.clone())
    .bind(new.crisis_number.clone())
    .bind(now)
    .run()
    .await?;
    Ok(id)
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
    tx.query(sql!(
        "insert into owners (person_id, from_at) values ($1, $2)"
    ))
    .bind(id)
    .bind(now)
    .run()
    .await?;
    people::store::join(tx, house, id, crate::access::Role::Manager, now).await?;
    Ok(id)
}
