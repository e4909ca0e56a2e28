//! The SQL of invitations.
use uuid::Uuid;

use super::{Held, Invitation, NewInvitation};
use crate::{
    access::{Access, Role, policy::ManageHouse},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// A new one, or one that nobody has used yet said otherwise. False where it is used or taken back.
pub async fn put(
    tx: &mut WriteTx,
    by: &Access<ManageHouse>,
    id: InvitationId,
    code_hash: String,
    new: &NewInvitation,
) -> Result<bool> {
    let put = tx.query(sql!(
        "insert into invitations (house_id, id, role, for_whom, code_hash, invited_by, invited_at, until_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set role = excluded.role, for_whom = excluded.for_whom, until_at = excluded.until_at
         where invitations.house_id = $1 and invitations.used_at is null and invitations.taken_back_at is null"
    ));
    let put = put.bind(by.house()).bind(id).bind(new.role);
    let put = put.bind(new.for_whom.clone()).bind(code_hash);
    let put = put.bind(by.viewer().id).bind(by.at());
    Ok(put.bind(by.at().plus(new.lasts)).run().await? == 1)
}

/// The house's invitations, newest first: the last hundred.
pub async fn of_house(tx: &mut Tx, by: &Access<ManageHouse>) -> Result<Vec<Invitation>> {
    let rows = tx.query(sql!(
        "select i.id, i.role, i.for_whom, b.name as invited_by, i.invited_at, i.until_at, i.used_at,
                u.name as used_by, i.taken_back_at
         from invitations i join people b on b.id = i.invited_by left join people u on u.id = i.used_by
         where i.house_id = $1
         order by i.invited_at desc, i.id desc limit 100"
    ));
    Ok(rows.bind(by.house()).all().await?)
}

pub async fn find(tx: &mut Tx, by: &Access<ManageHouse>, id: InvitationId) -> Result<Invitation> {
    let row = tx.query(sql!(
        "select i.id, i.role, i.for_whom, b.name as invited_by, i.invited_at, i.until_at, i.used_at,
                u.name as used_by, i.taken_back_at
         from invitations i join people b on b.id = i.invited_by left join people u on u.id = i.used_by
         where i.house_id = $1 and i.id = $2"
    ));
    Ok(row.bind(by.house()).bind(id).one().await?)
}

/// False where it was used or taken back before.
pub async fn take_back(
    tx: &mut WriteTx,
    by: &Access<ManageHouse>,
    id: InvitationId,
) -> Result<bool> {
    let changed = tx.query(sql!(
        "update invitations set taken_back_at = $3
         where house_id = $1 and id = $2 and used_at is null and taken_back_at is null"
    ));
    Ok(changed
        .bind(by.house())
        .bind(id)
        .bind(by.at())
        .run()
        .await?
        == 1)
}

/// An open invitation, for whoever holds its link or code: there is no proof before one has joined.
pub async fn held(
    tx: &mut Tx,
    id: Option<InvitationId>,
    code_hash: Option<String>,
    now: Timestamp,
) -> Result<Option<Held>> {
    let row = tx.query(sql!(
        "select i.id, i.house_id, h.name as house_name, i.role, i.invited_by
         from invitations i join houses h on h.id = i.house_id
         where (i.id = $1 or i.code_hash = $2) and i.until_at > $3
           and i.used_at is null and i.taken_back_at is null"
    ));
    Ok(row.bind(id).bind(code_hash).bind(now).maybe().await?)
}

/// What a used invitation gave, and to whom.
#[derive(sqlx::FromRow)]
pub struct Used {
    pub house_id: HouseId,
    pub role: Role,
    #[sqlx(rename = "used_by")]
    pub by: PersonId,
}

pub async fn used(tx: &mut Tx, id: InvitationId) -> Result<Option<Used>> {
    let row = tx.query(sql!(
        "select house_id, role, used_by from invitations where id = $1 and used_by is not null"
    ));
    Ok(row.bind(id).maybe().await?)
}

/// One winner: false where another tap was first.
pub async fn use_up(tx: &mut WriteTx, held: &Held, by: PersonId, now: Timestamp) -> Result<bool> {
    let changed = tx.query(sql!(
        "update invitations set used_at = $3, used_by = $4
         where house_id = $1 and id = $2 and until_at > $3 and used_at is null and taken_back_at is null"
    ));
    let changed = changed.bind(held.house_id).bind(held.id).bind(now).bind(by);
    Ok(changed.run().await? == 1)
}

/// Does the person live somewhere? One has one home at a time.
pub async fn lives_somewhere(tx: &mut Tx, person: PersonId, now: Timestamp) -> Result<bool> {
    let homes: i64 = tx
        .query(sql!(
            "select cast(count(house_id) as bigint) from memberships
             where person_id = $1 and role = 'resident' and (until_at is null or until_at > $2)"
        ))
        .bind(person)
        .bind(now)
        .value()
        .await?;
    Ok(homes > 0)
}

impl From<InvitationId> for Uuid {
    fn from(id: InvitationId) -> Self {
        id.get()
    }
}
