//! Who was told of an alert, and when.
use time::Date;

use crate::{
    access::{About, Permission, Role},
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
    words::Words,
};

#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Told {
    pub alert_id: AlertId,
    pub role: Role,
    pub name: String,
    pub created_at: Timestamp,
}

/// Everyone who was told, for the resident.
pub async fn of_own<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    alert: AlertId,
) -> Result<Vec<Told>> {
    let told = tx.query(sql!(
        "select d.alert_id, d.role, p.name, d.created_at
         from deliveries d join people p on p.id = d.person_id
         where d.house_id = $1 and d.about_id = $2 and d.alert_id = $3 and d.kind = 'alert'
         order by d.created_at, p.name, d.id"
    ));
    let told = told.bind(of.house()).bind(of.person().id).bind(alert);
    Ok(told.all().await?)
}

/// The same for every alert of someone that opened between two instants, the first of them included.
pub async fn of_days<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Told>> {
    let told = tx.query(sql!(
        "select d.alert_id, d.role, p.name, d.created_at
         from deliveries d join people p on p.id = d.person_id
         join alerts a on a.house_id = d.house_id and a.id = d.alert_id
         where d.about_id = $1 and d.kind = 'alert' and a.person_id = $1 and a.opened_at >= $2 and a.opened_at < $3
         order by d.created_at, p.name, d.id"
    ));
    let told = told.bind(of.person().id).bind(from).bind(until);
    Ok(told.all().await?)
}

impl Told {
    /// "Max, today at 14:31", by the house's clock.
    pub fn words(&self, t: &Words, time: &HouseTime, now: Timestamp) -> String {
        let (day, wall): (Date, WallTime) = time.wall(self.created_at);
        let day = day_word(t, day, time.wall(now).0);
        t.alerts_told_one(day, self.name.as_str(), t.time_of_day(wall))
    }
}

/// "today", "yesterday", "on Tuesday", "on 3 March".
pub fn day_word(t: &Words, day: Date, today: Date) -> String {
    match (today - day).whole_days() {
        0 => t.alerts_day_today(),
        1 => t.alerts_day_yesterday(),
        2..7 => t.alerts_day_weekday(t.weekday(day.weekday())),
        _ => t.alerts_day_date(t.short_day(day)),
    }
}
