//! How sending stands: how much waits, since when, and what was set aside. Counts and reasons, no people.
use super::{Channel, Trouble};
use crate::{
    access::Owner,
    db::{Tx, WriteTx},
    error::Result,
    sql,
    timestamp::Timestamp,
};

/// Due so long ago and not out yet: the owner should look.
pub const TOO_LONG: time::Duration = time::Duration::minutes(10);

/// Since when the oldest word waits, if one does: due on a way, or not even looked at.
pub async fn waiting_since(tx: &mut Tx, now: Timestamp) -> Result<Option<Timestamp>> {
    let oldest = tx.query(sql!(
        "select min(since) from (
             select min(s.due_at) as since from sendings s
             join deliveries d on d.house_id = s.house_id and d.id = s.delivery_id
             where s.person_id = d.person_id and s.done_at is null and s.due_at <= $1 and d.seen_at is null
             union all
             select min(u.created_at) as since from deliveries u
             where (u.planned_for is null or u.planned_for <> u.created_at) and u.seen_at is null
         ) waits"
    ));
    Ok(oldest.bind(now).value().await?)
}

/// One channel in figures.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Waiting {
    pub channel: Channel,
    pub letters: i64,
    pub since: Timestamp,
}

pub async fn waiting(tx: &mut Tx, of: &Owner) -> Result<Vec<Waiting>> {
    let waiting = tx.query(sql!(
        "select w.channel, cast(count(*) as bigint) as letters, min(s.due_at) as since
         from sendings s
         join word_ways w on w.person_id = s.person_id and w.id = s.way_id
         join deliveries d on d.house_id = s.house_id and d.id = s.delivery_id
         where s.done_at is null and s.due_at <= $1 and d.seen_at is null
         group by w.channel order by w.channel"
    ));
    Ok(waiting.bind(of.at()).all().await?)
}

/// What was set aside on one channel for one reason.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SetAside {
    pub channel: Channel,
    trouble: Option<String>,
    pub letters: i64,
    pub since: Timestamp,
}

impl SetAside {
    pub fn trouble(&self) -> Option<Trouble> {
        Trouble::of_name(self.trouble.as_deref()?)
    }
}

pub async fn set_aside(tx: &mut Tx, _: &Owner) -> Result<Vec<SetAside>> {
    let aside = tx.query(sql!(
        "select w.channel, s.trouble, cast(count(distinct s.letter_id) as bigint) as letters,
                min(s.done_at) as since
         from sendings s join word_ways w on w.person_id = s.person_id and w.id = s.way_id
         where s.came_of = 'set_aside' group by w.channel, s.trouble order by w.channel, s.trouble"
    ));
    Ok(aside.all().await?)
}

/// All that was set aside is tried again, from the first try on, under the same identity.
pub async fn try_again(tx: &mut WriteTx, of: &Owner) -> Result<u64> {
    let again = tx.query(sql!(
        "update sendings set done_at = null, came_of = null, tries = 0, next_at = $1
         where came_of = 'set_aside' and person_id in (select person_id from word_ways)"
    ));
    Ok(again.bind(of.at()).run().await?)
}

/// All that was set aside is let go.
pub async fn let_go(tx: &mut WriteTx) -> Result<u64> {
    let gone = tx.query(sql!(
        "update sendings set came_of = 'let_go'
         where came_of = 'set_aside' and person_id in (select person_id from word_ways)"
    ));
    Ok(gone.run().await?)
}
