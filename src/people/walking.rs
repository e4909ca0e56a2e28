//! The SQL of who walks with whom: proposed by staff, agreed to by the resident, ended from either side.
use crate::{
    access::{
        About, Access, Role, Standing,
        policy::{ManagePeople, ManageSharing},
    },
    alerts,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    looking_out, reach_outs, sql,
    timestamp::Timestamp,
};

/// Someone asked to walk with a resident, and since when they do.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Walk {
    pub id: AssignmentId,
    pub resident_id: PersonId,
    pub helper_id: PersonId,
    pub helper: String,
    pub role: Role,
    pub accepted_at: Option<Timestamp>,
}

/// Those of a house that have not ended.
pub async fn of_house(tx: &mut Tx, by: &Access<ManagePeople>) -> Result<Vec<Walk>> {
    let rows = tx.query(sql!(
        "select a.id, a.resident_id, a.helper_id, p.name as helper, a.role, a.accepted_at
         from assignments a join people p on p.id = a.helper_id
         where a.house_id = $1 and a.ended_at is null order by a.proposed_at, a.id"
    ));
    Ok(rows.bind(by.house()).all().await?)
}

/// Those of one resident that have not ended.
pub async fn of_resident(tx: &mut Tx, of: &About<ManageSharing>) -> Result<Vec<Walk>> {
    let rows = tx.query(sql!(
        "select a.id, a.resident_id, a.helper_id, p.name as helper, a.role, a.accepted_at
         from assignments a join people p on p.id = a.helper_id
         where a.house_id = $1 and a.resident_id = $2 and a.ended_at is null
         order by a.proposed_at, a.id"
    ));
    Ok(rows.bind(of.house()).bind(of.person().id).all().await?)
}

/// False where it is proposed already. Both hold their roles in the house now, or nothing happens.
pub async fn propose(
    tx: &mut WriteTx,
    by: &Access<ManagePeople>,
    resident: PersonId,
    helper: PersonId,
    role: Role,
) -> Result<bool> {
    let new = tx.query(sql!(
        "insert into assignments (house_id, resident_id, helper_id, role, id, proposed_by, proposed_at)
         select m.house_id, m.person_id, h.person_id, h.role, $5, $6, $7
         from memberships m join memberships h on h.house_id = m.house_id
         where m.house_id = $1 and m.person_id = $2 and m.role = 'resident'
           and m.from_at <= $7 and (m.until_at is null or m.until_at > $7)
           and h.person_id = $3 and h.role = $4 and h.person_id <> m.person_id
           and h.from_at <= $7 and (h.until_at is null or h.until_at > $7)
         on conflict do nothing"
    ));
    let new = new.bind(by.house()).bind(resident).bind(helper).bind(role);
    let new = new
        .bind(AssignmentId::new())
        .bind(by.viewer().id)
        .bind(by.at());
    Ok(new.run().await? == 1)
}

/// The resident says yes, and whoever it is hears of what is open. False where there is nothing to say yes to.
pub async fn accept(tx: &mut WriteTx, of: &About<ManageSharing>, id: AssignmentId) -> Result<bool> {
    let accepted = tx.query(sql!(
        "update assignments set accepted_at = $4
         where house_id = $1 and resident_id = $2 and id = $3 and accepted_at is null and ended_at is null"
    ));
    let accepted = accepted.bind(of.house()).bind(of.person().id).bind(id);
    if accepted.bind(of.at()).run().await? == 0 {
        return Ok(false);
    }
    alerts::look_at(tx, of, of.person().id).await?;
    Ok(true)
}

/// The resident declines or ends it, no reasons asked.
pub async fn end(tx: &mut WriteTx, of: &About<ManageSharing>, id: AssignmentId) -> Result<bool> {
    let ended = tx.query(sql!(
        "update assignments set ended_at = $4, ended_by = $2
         where house_id = $1 and resident_id = $2 and id = $3 and ended_at is null returning helper_id, role"
    ));
    let ended = ended.bind(of.house()).bind(of.person().id).bind(id);
    let ended: Option<(PersonId, Role)> = ended.bind(of.at()).maybe().await?;
    let Some((helper, role)) = ended else {
        return Ok(false);
    };
    alerts::parted(tx, of, helper, role, Some(of.person().id)).await?;
    looking_out::parted(tx, of, helper, role, Some(of.person().id)).await?;
    reach_outs::parted(tx, of, helper, role, Some(of.person().id)).await?;
    Ok(true)
}

/// From the helper's side.
pub async fn end_as_helper(tx: &mut WriteTx, by: &Standing, resident: PersonId) -> Result<bool> {
    let ended = tx.query(sql!(
        "update assignments set ended_at = $5, ended_by = $3
         where house_id = $1 and resident_id = $2 and helper_id = $3 and role = $4 and ended_at is null"
    ));
    let ended = ended.bind(by.house()).bind(resident).bind(by.viewer().id);
    if ended.bind(by.role()).bind(by.at()).run().await? == 0 {
        return Ok(false);
    }
    alerts::parted(tx, by, by.viewer().id, by.role(), Some(resident)).await?;
    looking_out::parted(tx, by, by.viewer().id, by.role(), Some(resident)).await?;
    reach_outs::parted(tx, by, by.viewer().id, by.role(), Some(resident)).await?;
    Ok(true)
}
