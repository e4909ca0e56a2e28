//! The SQL of moving out, moving house, and roles that end. What was lived stays; access ends with the
//! next request, because every proof asks afresh.
use crate::{
    access::{
        self, Access, Role,
        policy::{ManageHouseRoutine, ManagePeople},
    },
    alerts,
    app::App,
    db::WriteTx,
    error::{Error, Result},
    help,
    id::*,
    looking_out, reach_outs, routines, sql, wins,
};

/// Ends a role in the house, and with it what was agreed in it. False where it is not held.
pub async fn end_role(
    tx: &mut WriteTx,
    by: &Access<ManagePeople>,
    person: PersonId,
    role: Role,
) -> Result<bool> {
    let ended = tx.query(sql!(
        "update memberships set until_at = $4
         where house_id = $1 and person_id = $2 and role = $3 and (until_at is null or until_at > $4)"
    ));
    let ended = ended
        .bind(by.house())
        .bind(person)
        .bind(role)
        .bind(by.at())
        .run()
        .await?;
    if ended == 0 {
        return Ok(false);
    }
    tx.query(sql!(
        "update assignments set ended_at = $4, ended_by = $5
         where house_id = $1 and ended_at is null
           and ((helper_id = $2 and role = $3) or ($3 = 'resident' and resident_id = $2))"
    ))
    .bind(by.house())
    .bind(person)
    .bind(role)
    .bind(by.at())
    .bind(by.viewer().id)
    .run()
    .await?;
    alerts::parted(tx, by, person, role, None).await?;
    looking_out::parted(tx, by, person, role, None).await?;
    reach_outs::parted(tx, by, person, role, None).await?;
    if role == Role::Resident {
        alerts::end_of_leaver(tx, by, person).await?;
        routines::store::end_all(tx, by, person).await?;
        reach_outs::sweep::end_of_leaver(tx, by.house(), person, by.at()).await?;
        help::sweep::end_of_leaver(tx, by.house(), person, by.at()).await?;
        wins::end_of_leaver(tx, by, person).await?;
    }
    Ok(true)
}

/// Ends living here and begins living there. House facts stay; own items come along.
pub async fn move_house(
    app: &App,
    tx: &mut WriteTx,
    by: &Access<ManagePeople>,
    person: PersonId,
    to: HouseId,
) -> Result<()> {
    if to == by.house() {
        return Err(Error::NotFound);
    }
    let there = access::system::<ManageHouseRoutine>(app, tx, to, by.viewer().id).await?;
    let own = routines::store::own_items(tx, by, &there, person).await?;
    if !end_role(tx, by, person, Role::Resident).await? {
        return Err(Error::NotFound);
    }
    super::store::join(tx, to, person, Role::Resident, by.at()).await?;
    routines::store::bring_own_items(tx, &there, &app.key, person, own).await?;
    routines::store::assign_house_items(tx, &there, person).await
}
