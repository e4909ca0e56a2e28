//! What a house celebrates besides what every house does.
use crate::{
    access::{Access, Standing, policy::ManageHouse},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    milestones::Ready,
    sql,
};

/// So many a house can have at one time.
pub const AT_MOST: i64 = 30;

#[derive(Clone, Debug, PartialEq, sqlx::FromRow)]
pub struct HouseKind {
    pub id: HouseMilestoneId,
    pub title: String,
}

/// What a house's residents choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub ready: Vec<Ready>,
    /// The house's own in use, oldest first.
    pub kinds: Vec<HouseKind>,
}

pub async fn offered(tx: &mut Tx, by: &Standing) -> Result<Offered> {
    let left_out = tx.query(sql!(
        "select ready_made from firsts_left_out where house_id = $1"
    ));
    let left_out: Vec<(String,)> = left_out.bind(by.house()).all().await?;
    let is_offered = |ready: &Ready| left_out.iter().all(|(key,)| key != ready.key());
    let ready = Ready::ALL.iter().copied().filter(is_offered).collect();
    let kinds = kinds(tx, by).await?;
    Ok(Offered { ready, kinds })
}

/// Of the ready-made ones these, and no others.
pub async fn offer(tx: &mut WriteTx, by: &Access<ManageHouse>, offered: &[Ready]) -> Result<()> {
    let left_out = Ready::ALL.iter().filter(|ready| !offered.contains(ready));
    let left_out: Vec<&str> = left_out.map(|ready| ready.key()).collect();
    tx.query(sql!("delete from firsts_left_out where house_id = $1"))
        .bind(by.house())
        .run()
        .await?;
    tx.query(sql!(
        sqlite: "insert into firsts_left_out (house_id, ready_made)
         select $1, j.value from json_each($2) j where true on conflict do nothing",
        postgres: "insert into firsts_left_out (house_id, ready_made)
         select cast($1 as uuid), j from jsonb_array_elements_text(cast($2 as jsonb)) as j on conflict do nothing"
    ))
    .bind(by.house())
    .bind(serde_json::to_string(&left_out)?)
    .run()
    .await?;
    Ok(())
}

async fn kinds(tx: &mut Tx, by: &Standing) -> Result<Vec<HouseKind>> {
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
