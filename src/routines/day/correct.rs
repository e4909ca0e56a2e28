//! Deciding by hand what became of something.
use super::Fact;
use crate::{
    access::{About, policy::CorrectDay},
    alerts::{self, Settled, facts::Miss},
    db::WriteTx,
    error::Result,
    routines::{Excuse, Kind, Outcome},
    sql,
    timestamp::Timestamp,
    wins,
};

/// What staff decided by hand; it stands against whatever a phone sends later. What no longer counts
/// as missed leaves the alert, and what is missed after all is noticed as if the sweep had found it.
pub async fn correct(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    fact: &Fact,
    outcome: Outcome,
) -> Result<()> {
    let closed_at = fact.occurrence.map_or(of.at(), |o| o.grace_ends_at);
    write(tx, of, fact, outcome, closed_at).await?;
    if fact.kind != Kind::Appointment {
        seven_in_a_row(tx, of, fact, outcome).await?;
    }
    // When they were last heard of may be another time than it seemed.
    alerts::look_at(tx, of, of.person().id).await?;
    let settled = match outcome {
        Outcome::Kept => Settled::Kept,
        Outcome::KeptLate => Settled::KeptLate,
        Outcome::Excused => Settled::Excused,
        Outcome::Missed => return notice(tx, of, fact, closed_at).await,
    };
    alerts::store::settle(tx, of, of.person().id, fact.assignment, fact.day, settled).await
}

/// The day may complete a row, or break one.
async fn seven_in_a_row(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    fact: &Fact,
    outcome: Outcome,
) -> Result<()> {
    let (whose, item, day) = ((of.house(), of.person().id), fact.assignment, fact.day);
    match outcome {
        Outcome::Kept | Outcome::KeptLate => wins::kept(tx, whose, item, day, of.at()).await,
        Outcome::Excused | Outcome::Missed => wins::unkept(tx, whose, item, day).await,
    }
}

async fn write(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    fact: &Fact,
    outcome: Outcome,
    closed_at: Timestamp,
) -> Result<()> {
    let excuse = (outcome == Outcome::Excused).then_some(Excuse::Staff);
    tx.query(sql!(
        "insert into outcomes (house_id, person_id, assignment_id, day, outcome, excuse, received_at, closed_at, source, is_check_in)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (person_id, day, assignment_id) do update
         set outcome = excluded.outcome, excuse = excluded.excuse,
             acted_at = case when excluded.outcome in ('kept', 'kept_late') then outcomes.acted_at end"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(fact.assignment)
    .bind(fact.day)
    .bind(outcome)
    .bind(excuse)
    .bind(of.at())
    .bind(closed_at)
    .bind(fact.source)
    .bind(fact.kind == Kind::CheckIn)
    .run()
    .await?;
    Ok(())
}

/// Of today and yesterday; what is older is history, which calls nobody (docs/decisions/0004).
async fn notice(
    tx: &mut WriteTx,
    of: &About<CorrectDay>,
    fact: &Fact,
    closed_at: Timestamp,
) -> Result<()> {
    let yesterday = of.today().previous_day();
    if yesterday.is_some_and(|yesterday| fact.day < yesterday) {
        return Ok(());
    }
    let miss = Miss {
        house: of.house(),
        person: of.person().id,
        assignment: fact.assignment,
        source: fact.source,
        is_check_in: fact.kind == Kind::CheckIn,
        day: fact.day,
        closed_at,
    };
    alerts::facts::missed(tx, &[miss], of.at()).await
}
