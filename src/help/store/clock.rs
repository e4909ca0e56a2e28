//! What was asked for at a time of a house whose clock is another: the same time on the wall.
use time::Date;

use super::{hold, save};
use crate::{
    access::Standing, db::WriteTx, error::Result, help::form::When, house_time::WallTime, id::*,
    sql,
};

/// Those that are open or taken. Whoever said yes said it to that hour, and still has it.
pub async fn reckon_anew(tx: &mut WriteTx, house: &Standing) -> Result<()> {
    let timed = tx.query(sql!(
        "select id, day, at_time from help_asks where house_id = $1 and ended_at is null and day is not null"
    ));
    let timed: Vec<(HelpId, Date, Option<i16>)> = timed.bind(house.house()).all().await?;
    let ids: Vec<HelpId> = timed.iter().map(|(id, ..)| *id).collect();
    let mut held = hold(tx, &ids).await?;
    for one in &mut held {
        let said = timed.iter().find(|(id, ..)| *id == one.id);
        if let Some((_, day, at_time)) = said {
            let time = at_time.and_then(|minutes| WallTime::from_minutes(minutes.into()));
            let when = When { day: *day, time };
            one.course.reckon_anew(when.span(house.time()));
        }
    }
    match held.is_empty() {
        true => Ok(()),
        false => save(tx, &held, house.at()).await,
    }
}
