//! Ways with something due, and claiming them.
use serde::Serialize;

use super::MOST;
use crate::{db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

#[derive(sqlx::FromRow)]
pub struct Due {
    pub id: WayId,
    person_id: PersonId,
    pub target: String,
}

/// A way is with one server at a time while it is taken, so that what waits together goes together.
pub async fn due_ways(tx: &mut WriteTx, busy: &[String], now: Timestamp) -> Result<Vec<Due>> {
    let ways = tx.query(sql!(
        sqlite: "select w.id, w.person_id, w.target from word_ways w
         join (select s.person_id, s.way_id, min(s.next_at) as next_at from sendings s
               join word_ways v on v.person_id = s.person_id and v.id = s.way_id
               where s.done_at is null and s.next_at <= $1
                 and v.target not in (select j.value from json_each($2) j)
               group by s.person_id, s.way_id order by next_at limit $3) due on due.way_id = w.id
         order by due.next_at, w.id",
        postgres: "select w.id, w.person_id, w.target from word_ways w
         join (select s.person_id, s.way_id, min(s.next_at) as next_at from sendings s
               join word_ways v on v.person_id = s.person_id and v.id = s.way_id
               where s.done_at is null and s.next_at <= $1
                 and v.target not in (select j from jsonb_array_elements_text(cast($2 as jsonb)) as j)
               group by s.person_id, s.way_id order by next_at limit $3) due on due.way_id = w.id
         order by due.next_at, w.id
         for no key update of w skip locked"
    ));
    let ways = ways.bind(now).bind(serde_json::to_string(busy)?);
    Ok(ways.bind(MOST).all().await?)
}

#[derive(Serialize)]
pub struct Claimed {
    person: String,
    way: String,
    letter: String,
}

impl Claimed {
    pub fn of(way: &Due) -> Self {
        Self {
            person: way.person_id.to_string(),
            way: way.id.to_string(),
            letter: LetterId::new().to_string(),
        }
    }
}

/// What is due on these ways becomes one letter each; what was a letter before stays that letter.
pub async fn claim(
    tx: &mut WriteTx,
    claimed: &[Claimed],
    lease: LeaseId,
    now: Timestamp,
    ends: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        sqlite: "update sendings set letter_id = coalesce(letter_id, unhex(j.value ->> 'letter')), lease_id = $2,
                next_at = $4, tries = tries + 1
         from json_each($1) j
         where sendings.person_id = unhex(j.value ->> 'person') and sendings.way_id = unhex(j.value ->> 'way')
           and sendings.done_at is null and sendings.next_at <= $3",
        postgres: "update sendings set letter_id = coalesce(letter_id, j.letter), lease_id = $2,
                next_at = $4, tries = tries + 1
         from jsonb_to_recordset(cast($1 as jsonb)) as j(person uuid, way uuid, letter uuid)
         where sendings.person_id = j.person and sendings.way_id = j.way
           and sendings.done_at is null and sendings.next_at <= $3"
    ))
    .bind(serde_json::to_string(claimed)?)
    .bind(lease)
    .bind(now)
    .bind(ends)
    .run()
    .await?;
    Ok(())
}
