//! The SQL of people and memberships.
use super::NewPerson;
use crate::{access::Role, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// Before anyone belongs to a house there is no proof: called by first run and invitations.
pub async fn insert(tx: &mut WriteTx, new: &NewPerson, now: Timestamp) -> Result<PersonId> {
    let id = PersonId::new();
    tx.query(sql!(
        "insert into people (id, name, sign_in_name, password_hash, language, created_at)
         values ($1, $2, $3, $4, $5, $6)"
    ))
    .bind(id)
    .bind(new.name.clone())
    .bind(new.sign_in_name.clone())
    .bind(new.password_hash.clone())
    .bind(new.language)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Gives a role in a house from now on; one held already stays as it is.
pub async fn join(
    tx: &mut WriteTx,
    house: HouseId,
    person: PersonId,
    role: Role,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "insert into house_people (house_id, person_id) values ($1, $2)
         on conflict (house_id, person_id) do nothing"
    ))
    .bind(house)
    .bind(person)
    .run()
    .await?;
    tx.query(sql!(
        "insert into memberships (house_id, person_id, id, role, from_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing"
    ))
    .bind(house)
    .bind(person)
    .bind(MembershipId::new())
    .bind(role)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
