//! Wins that note themselves, in the transaction of what they rest on.
use time::{Date, Duration};

use super::Kind;
use crate::{db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// Notes a win of someone, once for each thing it rests on, removed ones too.
pub async fn note(
    tx: &mut WriteTx,
    person: PersonId,
    kind: Kind,
    source: uuid::Uuid,
    (day, now): (Date, Timestamp),
) -> Result<()> {
    tx.query(sql!(
        "insert into wins (person_id, id, kind, source_id, day, noted_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (person_id, kind, source_id) where source_id is not null do nothing"
    ))
    .bind(person)
    .bind(WinId::new())
    .bind(kind)
    .bind(source)
    .bind(day)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// What it rests on did not come about after all. One that was removed stays removed, and does not come again.
pub async fn unnote(
    tx: &mut WriteTx,
    person: PersonId,
    kind: Kind,
    source: uuid::Uuid,
) -> Result<()> {
    tx.query(sql!(
        "delete from wins where person_id = $1 and kind = $2 and source_id = $3 and removed_at is null"
    ))
    .bind(person)
    .bind(kind)
    .bind(source)
    .run()
    .await?;
    Ok(())
}

/// So far back a row of seven may reach: an item of every seventh week still makes one.
const REACHES_BACK: Duration = Duration::days(400);

/// Something was kept, whose occurrences now may be seven kept in a row: then that is a win, once for each
/// seven. What is excused does not break a row. Reads no more of the person's days than hold seven of these.
pub async fn kept(
    tx: &mut WriteTx,
    (house, person): (HouseId, PersonId),
    assignment: RoutineAssignmentId,
    day: Date,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        sqlite: "insert into wins (person_id, id, kind, assignment_id, day, noted_at)
         select $1, $2, 'kept_seven', $3, max(t.day), $4
         from (select o.day, o.outcome from outcomes o
               where o.house_id = $5 and o.person_id = $1 and o.assignment_id = $3 and o.outcome <> 'excused'
                 and o.day > coalesce((select max(w.day) from wins w where w.person_id = $1 and w.assignment_id = $3), $6)
               order by o.day desc limit 7) t
         having count(*) = 7 and count(case when t.outcome = 'missed' then 1 end) = 0
         on conflict do nothing",
        postgres: "insert into wins (person_id, id, kind, assignment_id, day, noted_at)
         select cast($1 as uuid), cast($2 as uuid), 'kept_seven', cast($3 as uuid), max(t.day), cast($4 as timestamptz)
         from (select o.day, o.outcome from outcomes o
               where o.house_id = $5 and o.person_id = $1 and o.assignment_id = $3 and o.outcome <> 'excused'
                 and o.day > coalesce((select max(w.day) from wins w where w.person_id = $1 and w.assignment_id = $3), $6)
               order by o.day desc limit 7) t
         having count(*) = 7 and count(case when t.outcome = 'missed' then 1 end) = 0
         on conflict do nothing"
    ))
    .bind(person)
    .bind(WinId::new())
    .bind(assignment)
    .bind(now)
    .bind(house)
    .bind(day.saturating_sub(REACHES_BACK))
    .run()
    .await?;
    Ok(())
}

/// A day does not count as kept any more, after that was written: what rests on it goes along, if the seven are not
/// there without it. One that was removed stays removed, and does not come again.
pub async fn unkept(
    tx: &mut WriteTx,
    (house, person): (HouseId, PersonId),
    assignment: RoutineAssignmentId,
    day: Date,
) -> Result<()> {
    tx.query(sql!(
        "delete from wins
         where person_id = $1 and assignment_id = $2 and removed_at is null
           and day = (select min(x.day) from wins x where x.person_id = $1 and x.assignment_id = $2 and x.day >= $3)
           and (day = $3 or 7 > (select count(case when t.outcome <> 'missed' then 1 end) from (
               select o.outcome from outcomes o
               where o.house_id = $4 and o.person_id = $1 and o.assignment_id = $2 and o.outcome <> 'excused'
                 and o.day <= wins.day and o.day > coalesce((select max(x.day) from wins x
                     where x.person_id = $1 and x.assignment_id = $2 and x.day < wins.day), $5)
               order by o.day desc limit 7) t))"
    ))
    .bind(person)
    .bind(assignment)
    .bind(day)
    .bind(house)
    .bind(day.saturating_sub(REACHES_BACK))
    .run()
    .await?;
    Ok(())
}
