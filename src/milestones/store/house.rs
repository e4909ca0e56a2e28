//! What a house celebrates besides what every house does.
use crate::{
    access::{Access, Standing, policy::ManageHouse},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
};

/// So many a house can have at one time.
pub const AT_MOST: i64 = 30;

#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct HouseKind {
    pub id: HouseMilestoneId,
    pub title: String,
}

/// Those in use, oldest first.
pub async fn kinds(tx: &mut Tx, by: &Standing) -> Result<Vec<HouseKind>> {
    let rows = tx.query(sql!(
        "select id, title from house_milestones where house_id = $1 and ended_at is null order by id"
    ));
    Ok(rows.bind(by.house()).all().await?)
}

/// False where the house has as many as it can.
pub async fn add(tx: &mut WriteTx, by: &Access<ManageHouse>, title: &str) -> Result<bool> {
    let added = tx.query(sql!(
        sqlite: "insert into house_milestones (house_id, id, title, made_at) select $1, $2, $3, $4
         where (select count(*) from house_milestones where house_id = $1 and ended_at is null) < $5",
        postgres: "insert into house_milestones (house_id, id, title, made_at) select $1, $2, $3, cast($4 as timestamptz)
         where (select count(*) from house_milestones where house_id = $1 and ended_at is null) < $5"
    ));
    let added = added.bind(by.house()).bind(HouseMilestoneId::new());
    let added = added.bind(title.to_owned()).bind(by.at()).bind(AT_MOST);
    Ok(added.run().await? == 1)
}

/// Not offered any more; what someone reached stays theirs. False for one that is not the house's.
pub async fn end(tx: &mut WriteTx, by: &Access<ManageHouse>, id: HouseMilestoneId) -> Result<bool> {
    let ended = tx.query(sql!(
        "update house_milestones set ended_at = $3 where house_id = $1 and id = $2 and ended_at is null"
    ));
    let ended = ended.bind(by.house()).bind(id).bind(by.at());
    Ok(ended.run().await? == 1)
}
