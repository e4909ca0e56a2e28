//! A ride hangs on its appointment: asked for with it, it goes where the appointment goes.
use time::Date;

use super::{
    Content, Kind,
    course::Act,
    form::When,
    store::{self, Held, New},
};
use crate::{
    access::{About, policy::ManageOwnRoutine},
    db::WriteTx,
    error::Result,
    house_time::WallTime,
    id::*,
    live::Change,
    seal::Key,
    sql,
};

/// Asks the house for a ride to the resident's own appointment; one at a time hangs on it. The house reads
/// the day and the time. Says whose pages changed.
pub async fn ask(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    key: &Key,
    item: ItemId,
    (day, wall): (Date, WallTime),
) -> Result<Vec<Change>> {
    let content = Content {
        kind: Kind::Ride,
        place: None,
        words: None,
    };
    let time = Some(wall);
    let new = New {
        id: HelpId::new(),
        content: &content,
        is_offer: false,
        when: Some(When { day, time }),
        item: Some(item),
    };
    let made = store::make(tx, of, key, new).await?;
    Ok(made.map(|held| held.hearers()).unwrap_or_default())
}

/// The appointment has another time: whoever took the ride is asked anew, with the rest of the house.
pub async fn retime(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    id: HelpId,
    (day, wall): (Date, WallTime),
) -> Result<Vec<Change>> {
    let Some(mut held) = own(tx, of, id).await? else {
        return Ok(Vec::new());
    };
    let starts = of.time().first(day, wall);
    if !held.act(Act::Retime(starts), of.at()) {
        return Ok(Vec::new());
    }
    tx.query(sql!(
        "update help_asks set day = $4, at_time = $5 where house_id = $1 and person_id = $2 and id = $3"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(id)
    .bind(day)
    .bind(wall.minutes() as i16)
    .run()
    .await?;
    store::save(tx, std::slice::from_ref(&held), of.at()).await?;
    Ok(held.hearers())
}

/// Nobody has to drive.
pub async fn call_off<P>(tx: &mut WriteTx, of: &About<P>, id: HelpId) -> Result<Vec<Change>> {
    let Some(mut held) = own(tx, of, id).await? else {
        return Ok(Vec::new());
    };
    if held.act(Act::CallOff(of.person().id), of.at()) {
        store::save(tx, std::slice::from_ref(&held), of.at()).await?;
    }
    Ok(held.hearers())
}

async fn own<P>(tx: &mut WriteTx, of: &About<P>, id: HelpId) -> Result<Option<Held>> {
    let mut held = store::hold(tx, &[id]).await?;
    let is_own = |held: &Held| held.house == of.house() && held.course.owner == of.person().id;
    Ok(held.pop().filter(is_own))
}
