//! What its resident says came of an appointment: theirs to say, as it is theirs to make.
use super::{Due, write::record_as};
use crate::{
    access::{
        About, Permission,
        policy::{ManageOwnRoutine, RecordDay},
    },
    alerts::{self, Settled, facts::Miss},
    db::WriteTx,
    error::{Error, Result},
    routines::{Excuse, Kind, Outcome},
    sql,
    timestamp::Timestamp,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameOf {
    Went,
    Missed,
    /// It did not take place, or the resident was excused from it.
    CalledOff,
}

/// Records it until the day turns; said otherwise, the last word counts. What staff decided by hand stands.
/// Going counts as kept whenever it is said, and says no hour.
pub async fn say(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    came_of: CameOf,
    acted_at: Timestamp,
) -> Result<()> {
    if !due.is_open_until_turn(acted_at) {
        return Err(Error::TooLate);
    }
    match came_of {
        CameOf::Went => record_as(tx, of, due, Outcome::Kept, None).await.map(drop),
        CameOf::Missed => miss(tx, of, due).await,
        CameOf::CalledOff => excuse(tx, of, due, Excuse::CalledOff).await,
    }
}

/// It has another day now: of this one nothing is missed.
pub async fn moved(tx: &mut WriteTx, of: &About<ManageOwnRoutine>, due: &Due) -> Result<()> {
    excuse(tx, of, due, Excuse::Moved).await
}

async fn excuse<P: Permission>(
    tx: &mut WriteTx,
    of: &About<P>,
    due: &Due,
    why: Excuse,
) -> Result<()> {
    if !write(tx, of, due, Outcome::Excused, Some(why)).await? {
        return Ok(());
    }
    let (person, day) = (of.person().id, due.occurrence.day);
    alerts::store::settle(tx, of, person, due.assignment, day, Settled::Excused).await
}

/// As if the sweep had found it: one fact, one alert, the same ladder.
async fn miss(tx: &mut WriteTx, of: &About<RecordDay>, due: &Due) -> Result<()> {
    if !write(tx, of, due, Outcome::Missed, None).await? {
        return Ok(());
    }
    let miss = Miss {
        house: of.house(),
        person: of.person().id,
        assignment: due.assignment,
        source: due.source,
        is_check_in: false,
        day: due.occurrence.day,
        closed_at: due.occurrence.grace_ends_at,
    };
    alerts::facts::missed(tx, &[miss], of.at()).await
}

async fn write<P: Permission>(
    tx: &mut WriteTx,
    of: &About<P>,
    due: &Due,
    outcome: Outcome,
    excuse: Option<Excuse>,
) -> Result<bool> {
    let said = tx.query(sql!(
        "insert into outcomes (house_id, person_id, assignment_id, day, outcome, excuse, received_at, closed_at, source, is_check_in)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (person_id, day, assignment_id) do update
         set outcome = excluded.outcome, excuse = excluded.excuse, acted_at = null, received_at = excluded.received_at
         where coalesce(outcomes.excuse, '') <> 'staff'
           and not exists (select 1 from corrections c
               where c.house_id = outcomes.house_id and c.person_id = outcomes.person_id
                 and c.assignment_id = outcomes.assignment_id and c.day = outcomes.day)"
    ));
    let said = said.bind(of.house()).bind(of.person().id);
    let said = said.bind(due.assignment).bind(due.occurrence.day);
    let said = said.bind(outcome).bind(excuse).bind(of.at());
    let said = said.bind(due.occurrence.grace_ends_at).bind(due.source);
    Ok(said.bind(due.kind == Kind::CheckIn).run().await? == 1)
}
