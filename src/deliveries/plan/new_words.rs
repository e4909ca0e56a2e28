//! Words that are not planned yet, with what decides when they go.
use crate::{
    db::WriteTx,
    deliveries::{Hours, Lately, Matter},
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct Word {
    pub id: DeliveryId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    kind: String,
    is_now: bool,
    pub created_at: Timestamp,
    /// Not read yet, still true, and the person still belongs here.
    pub is_wanted: bool,
    time_zone: String,
    quiet_from: Option<i16>,
    quiet_until: Option<i16>,
    now_anyway: Option<bool>,
}

/// On PostgreSQL what another server plans is passed over.
pub async fn new_words(tx: &mut WriteTx, now: Timestamp, most: i64) -> Result<Vec<Word>> {
    let words = tx.query(sql!(
        both: "select d.id, d.house_id, d.person_id, d.kind, d.is_now, d.created_at, h.time_zone,
                w.quiet_from, w.quiet_until, w.now_anyway,
                d.seen_at is null and not exists (select 1 from words_withdrawn x where x.delivery_id = d.id)
                and (exists (select 1 from memberships m
                    where m.house_id = d.house_id and m.person_id = d.person_id
                      and m.from_at <= $1 and (m.until_at is null or m.until_at > $1))
                  or exists (select 1 from owners o where o.person_id = d.person_id
                      and o.from_at <= $1 and (o.until_at is null or o.until_at > $1))) as is_wanted
         from deliveries d
         join houses h on h.id = d.house_id
         left join word_hours w on w.person_id = d.person_id
         where d.planned_for is null or d.planned_for <> d.created_at
         order by d.created_at, d.id limit $2",
        sqlite: "",
        postgres: " for update of d skip locked"
    ));
    Ok(words.bind(now).bind(most).all().await?)
}

impl Word {
    pub fn matter(&self) -> Matter {
        Matter::of_kind(&self.kind)
    }

    pub fn due(&self, now: Timestamp, lately: Lately) -> Timestamp {
        let wall = |minutes: Option<i16>| WallTime::from_minutes(minutes?.into());
        let usual = Hours::default();
        let hours = Hours {
            quiet_from: wall(self.quiet_from).unwrap_or(usual.quiet_from),
            quiet_until: wall(self.quiet_until).unwrap_or(usual.quiet_until),
            now_anyway: self.now_anyway.unwrap_or(usual.now_anyway),
        };
        let is_now = self.is_now || self.matter() == Matter::Asked;
        match HouseTime::new(&self.time_zone, WallTime::MIDNIGHT) {
            Ok(time) => hours.due(is_now, now, &time, lately),
            // Rather at the wrong hour than never.
            Err(_) => now,
        }
    }
}
