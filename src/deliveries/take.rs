//! Taking: what is due goes to one server for a while, by lease. Whoever dies with it loses it when the
//! lease is over; another takes it up under the same identity.
mod rows;
mod ways;

use std::collections::BTreeMap;

use super::post::Place;
use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};
pub use rows::{Row, letter};
use ways::{Claimed, claim, due_ways};

/// Ways looked at in one go.
const MOST: i64 = 200;

/// A way in this server's hands: the letters that are due on it, and its place.
pub struct Taken {
    pub letters: Vec<Row>,
    pub lease: LeaseId,
    pub place: Place,
}

/// Takes as much of what is due as there are places for.
pub async fn run(app: &App) -> Result<Vec<Taken>> {
    let now = app.clock.now();
    if app.post.is_full() || !is_any(&mut app.db.glance().await?, now).await? {
        return Ok(Vec::new());
    }
    let mut tx = app.db.write().await?;
    let ways = due_ways(&mut tx, &app.post.busy(), now).await?;
    let mut places = BTreeMap::new();
    let mut claimed = Vec::new();
    for way in ways {
        if let Some(place) = app.post.place(&way.target) {
            claimed.push(Claimed::of(&way));
            places.insert(way.id, place);
        }
    }
    let lease = LeaseId::new();
    let ends = now.plus(app.post.channels.limits().lease);
    claim(&mut tx, &claimed, lease, now, ends).await?;
    not_needed(&mut tx, lease, now).await?;
    let mut letters = rows::of_lease(&mut tx, lease).await?;
    tx.commit().await?;
    let taken = places.into_iter().filter_map(|(way, place)| {
        let letters = letters.remove(&way)?;
        Some(Taken {
            letters,
            lease,
            place,
        })
    });
    Ok(taken.collect())
}

async fn is_any(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let found: Option<(PersonId,)> = tx
        .query(sql!(
            "select person_id from sendings where done_at is null and next_at <= $1 order by next_at limit 1"
        ))
        .bind(now)
        .maybe()
        .await?;
    Ok(found.is_some())
}

/// Read meanwhile, not wanted any more, or its person has left: it does not go out.
async fn not_needed(tx: &mut WriteTx, lease: LeaseId, now: Timestamp) -> Result<()> {
    tx.query(sql!(
        "update sendings set done_at = $1, came_of = 'not_needed'
         where lease_id = $2 and done_at is null and (
             exists (select 1 from deliveries d where d.house_id = sendings.house_id and d.id = sendings.delivery_id
                 and d.seen_at is not null)
             or exists (select 1 from words_withdrawn x where x.delivery_id = sendings.delivery_id)
             or not exists (select 1 from word_ways w
                 join word_choices c on c.person_id = w.person_id and c.channel = w.channel
                 where w.person_id = sendings.person_id and w.id = sendings.way_id)
             or not (exists (select 1 from memberships m
                     where m.house_id = sendings.house_id and m.person_id = sendings.person_id
                       and m.from_at <= $1 and (m.until_at is null or m.until_at > $1))
                 or exists (select 1 from owners o where o.person_id = sendings.person_id
                       and o.from_at <= $1 and (o.until_at is null or o.until_at > $1))))"
    ))
    .bind(now)
    .bind(lease)
    .run()
    .await?;
    Ok(())
}
