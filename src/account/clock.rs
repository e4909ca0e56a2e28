//! By whose clock pages about oneself show hours and days: they belong to no house.
use crate::{
    access::SignedIn,
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    sql,
    web::{Clock, Frame},
};

#[derive(sqlx::FromRow)]
struct Row {
    name: String,
    time_zone: String,
    day_turns_at: i16,
}

/// The house of the role chosen last, or else of the first that one holds; of an owner without another role the
/// only one there is. Without any there is no clock.
pub async fn of(tx: &mut Tx, who: &SignedIn) -> Result<Option<Clock>> {
    let row = tx.query(sql!(
        "select h.name, h.time_zone, h.day_turns_at
         from (select m.house_id, m.from_at, 0 as as_owner from memberships m
               where m.person_id = $1 and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
               union all
               select i.id, o.from_at, 1 from owners o cross join houses i
               where o.person_id = $1 and o.from_at <= $2 and (o.until_at is null or o.until_at > $2)
                 and not exists (select 1 from houses j where j.id <> i.id)) x
         join houses h on h.id = x.house_id
         join people p on p.id = $1
         order by x.as_owner, case when p.last_house_id = x.house_id then 0 else 1 end, x.from_at, x.house_id
         limit 1"
    ));
    let row: Option<Row> = row.bind(who.viewer().id).bind(who.at()).maybe().await?;
    row.map(Row::clock).transpose()
}

impl Row {
    fn clock(self) -> Result<Clock> {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        Ok(Clock {
            time: HouseTime::new(&self.time_zone, turn)?,
            house: self.name,
        })
    }
}

/// The frame of such a page.
pub async fn frame(tx: &mut Tx, who: &SignedIn) -> Result<Frame> {
    Ok(Frame::signed_in(who).by(of(tx, who).await?))
}
