//! Doing and taking back.
use super::Due;
use crate::{
    access::{About, policy::RecordDay},
    alerts::{self, Settled, facts::Miss},
    db::WriteTx,
    error::{Error, Result},
    routines::{Kind, Outcome},
    sql,
    timestamp::Timestamp,
    wins,
};

/// Records that something was done, counting for when it was done: what the sweep has called missed
/// meanwhile is put right. What staff decided by hand stands. False where nothing became of it that
/// others may know of.
pub async fn record(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    acted_at: Timestamp,
) -> Result<bool> {
    let done = due.occurrence.outcome_of(acted_at).ok_or(Error::TooLate)?;
    record_as(tx, of, due, done.into(), Some(acted_at)).await
}

/// The same for what counts whenever it is said.
pub(super) async fn record_as(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    outcome: Outcome,
    acted_at: Option<Timestamp>,
) -> Result<bool> {
    let new = tx.query(sql!(
        "insert into outcomes (house_id, person_id, assignment_id, day, outcome, acted_at, received_at, closed_at, source, is_check_in)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (person_id, day, assignment_id) do nothing"
    ));
    let new = new.bind(of.house()).bind(of.person().id);
    let new = new.bind(due.assignment).bind(due.occurrence.day);
    let new = new.bind(outcome).bind(acted_at).bind(of.at());
    let new = new.bind(due.occurrence.grace_ends_at).bind(due.source);
    let is_told = match new.bind(due.kind == Kind::CheckIn).run().await? {
        // Nobody was told of anything yet.
        1 => true,
        _ => put_right(tx, of, due, outcome, acted_at).await?,
    };
    // An appointment is on one day: it makes no row of seven.
    if is_told && due.kind != Kind::Appointment {
        let whose = (of.house(), of.person().id);
        wins::kept(tx, whose, due.assignment, due.occurrence.day, of.at()).await?;
    }
    Ok(is_told)
}

async fn put_right(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    outcome: Outcome,
    acted_at: Option<Timestamp>,
) -> Result<bool> {
    let changed = tx.query(sql!(
        "update outcomes set outcome = $5, excuse = null, acted_at = $6, received_at = $7
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4
           and (outcome = 'missed' or excuse <> 'staff' or (outcome = 'kept_late' and $5 = 'kept'))
           and not exists (select 1 from corrections c
               where c.house_id = outcomes.house_id and c.person_id = outcomes.person_id
                 and c.assignment_id = outcomes.assignment_id and c.day = outcomes.day)"
    ));
    let changed = changed.bind(of.house()).bind(of.person().id);
    let changed = changed.bind(due.assignment).bind(due.occurrence.day);
    let changed = changed.bind(outcome).bind(acted_at).bind(of.at());
    if changed.run().await? == 0 {
        return Ok(false);
    }
    let settled = match outcome {
        Outcome::KeptLate => Settled::KeptLate,
        _ => Settled::Kept,
    };
    let (person, day) = (of.person().id, due.occurrence.day);
    alerts::store::settle(tx, of, person, due.assignment, day, settled).await?;
    Ok(true)
}

/// Undoes a tick until the day turns. Where the grace is over it is missed again, or excused.
pub async fn take_back(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    due: &Due,
    acted_at: Timestamp,
) -> Result<()> {
    if !due.is_open_until_turn(acted_at) {
        return Err(Error::TooLate);
    }
    let is_taken_back = match due.occurrence.grace_ends_at < of.at() {
        true => miss_again(tx, of, due).await?,
        false => forget(tx, of, due).await?,
    };
    if is_taken_back {
        let whose = (of.house(), of.person().id);
        wins::unkept(tx, whose, due.assignment, due.occurrence.day).await?;
        // Silent for longer than it seemed: it may be *now*.
        alerts::look_at(tx, of, of.person().id).await?;
    }
    Ok(())
}

/// False where nothing was ticked, or what staff decided stands.
async fn miss_again(tx: &mut WriteTx, of: &About<RecordDay>, due: &Due) -> Result<bool> {
    let outcome = match due.excuse {
        Some(_) => Outcome::Excused,
        None => Outcome::Missed,
    };
    let changed = tx
        .query(sql!(
            "update outcomes set outcome = $5, excuse = $6, acted_at = null, received_at = $7
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4
           and outcome in ('kept', 'kept_late')
           and not exists (select 1 from corrections c
               where c.house_id = outcomes.house_id and c.person_id = outcomes.person_id
                 and c.assignment_id = outcomes.assignment_id and c.day = outcomes.day)"
        ))
        .bind(of.house())
        .bind(of.person().id)
        .bind(due.assignment)
        .bind(due.occurrence.day)
        .bind(outcome)
        .bind(due.excuse)
        .bind(of.at())
        .run()
        .await?;
    if changed == 0 || outcome != Outcome::Missed {
        return Ok(changed > 0);
    }
    let miss = Miss {
        house: of.house(),
        person: of.person().id,
        assignment: due.assignment,
        source: due.source,
        is_check_in: due.kind == Kind::CheckIn,
        day: due.occurrence.day,
        closed_at: due.occurrence.grace_ends_at,
    };
    alerts::facts::missed(tx, &[miss], of.at()).await?;
    Ok(true)
}

/// The same.
async fn forget(tx: &mut WriteTx, of: &About<RecordDay>, due: &Due) -> Result<bool> {
    let forgotten = tx.query(sql!(
        "delete from outcomes
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4
           and outcome in ('kept', 'kept_late')
           and not exists (select 1 from corrections c
               where c.house_id = outcomes.house_id and c.person_id = outcomes.person_id
                 and c.assignment_id = outcomes.assignment_id and c.day = outcomes.day)"
    ));
    let forgotten = forgotten.bind(of.house()).bind(of.person().id);
    let forgotten = forgotten.bind(due.assignment).bind(due.occurrence.day);
    Ok(forgotten.run().await? > 0)
}
