//! The SQL of houses.
use super::{BoardStyle, NewHouse};
use crate::{
    access::{Access, policy::ManageHouse},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// A house with the settings it starts with: by first run, or by the owner.
pub async fn found(tx: &mut WriteTx, new: &NewHouse, now: Timestamp) -> Result<HouseId> {
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

pub async fn save(
    tx: &mut WriteTx,
    by: &Access<ManageHouse>,
    new: &NewHouse,
    style: BoardStyle,
    left_out: String,
) -> Result<()> {
    tx.query(sql!(
        "update houses set name = $2, time_zone = $3, day_turns_at = $4, board_style = $5,
                fields_left_out = $6, phone = $7, emergency_number = $8, crisis_number = $9
         where id = $1"
    ))
    .bind(by.house())
    .bind(new.name.clone())
    .bind(new.time.zone().to_owned())
    .bind(new.time.day_turns_at().minutes() as i16)
    .bind(style)
    .bind(left_out)
    .bind(new.phone.clone())
    .bind(new.emergency_number.clone())
    .bind(new.crisis_number.clone())
    .run()
    .await?;
    Ok(())
}

/// Do messages to people's phones and mailboxes say the house's name?
pub async fn is_named_in_word(tx: &mut Tx, by: &Access<ManageHouse>) -> Result<bool> {
    let named = tx.query(sql!("select named_in_word from houses where id = $1"));
    Ok(named.bind(by.house()).value().await?)
}

pub async fn name_in_word(tx: &mut WriteTx, by: &Access<ManageHouse>, named: bool) -> Result<()> {
    let saved = tx.query(sql!("update houses set named_in_word = $2 where id = $1"));
    saved.bind(by.house()).bind(named).run().await?;
    Ok(())
}

/// Of this name or id. No proof: only whoever runs the server names houses on the command line.
pub async fn named(tx: &mut Tx, name: &str, id: Option<HouseId>) -> Result<Vec<HouseId>> {
    let rows = tx.query(sql!(
        "select id from houses where name = $1 or id = $2 order by id"
    ));
    let rows: Vec<(HouseId,)> = rows.bind(name.to_owned()).bind(id).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
