//! The SQL of who manages a house: given by the owner, to someone who is here already.
use super::store;
use crate::{
    access::{
        Access, Role, Standing,
        policy::{ManagePeople, RunInstallation},
    },
    audit,
    db::{Tx, WriteTx},
    error::Result,
    id::PersonId,
    sql,
};

/// Someone of the installation, by the name they sign in with.
pub async fn named(
    tx: &mut Tx,
    _: &Access<RunInstallation>,
    sign_in_name: String,
) -> Result<Option<PersonId>> {
    let row = tx.query(sql!("select id from people where sign_in_name = $1"));
    let row: Option<(PersonId,)> = row.bind(sign_in_name).maybe().await?;
    Ok(row.map(|(id,)| id))
}

/// In force with their next request; one who manages the house already stays as they are.
pub async fn give(tx: &mut WriteTx, by: &Access<RunInstallation>, person: PersonId) -> Result<()> {
    if store::join(tx, by.house(), person, Role::Manager, by.at()).await? {
        audit::record(tx, by, person, audit::What::RoleGiven).await?;
    }
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Managing {
    person_id: PersonId,
}

/// Would the house be without a manager if this one went? Holds the others' rows until the transaction
/// ends, so that two who go at once cannot each count on the other.
pub async fn is_last(
    tx: &mut WriteTx,
    by: &Access<ManagePeople>,
    person: PersonId,
) -> Result<bool> {
    let rows = tx.query(sql!(
        sqlite: "select person_id from memberships
         where house_id = $1 and role = 'manager' and until_at is null order by id",
        postgres: "select person_id from memberships
         where house_id = $1 and role = 'manager' and until_at is null order by id for update"
    ));
    let managing: Vec<Managing> = rows.bind(by.house()).all().await?;
    Ok(matches!(&managing[..], [only] if only.person_id == person))
}

/// Who manages the house, and who else could: those who live or work in it.
pub async fn of_house(
    tx: &mut Tx,
    by: &Standing,
) -> Result<(Vec<store::Member>, Vec<store::Member>)> {
    let members = store::members(tx, by).await?;
    let (managing, mut others): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|m| m.role == Role::Manager);
    others.retain(|other| managing.iter().all(|m| m.id != other.id));
    others.dedup_by_key(|other| other.id);
    Ok((managing, others))
}
