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
    let settled = match outcome {
        Outcome::Kept => Settled::Kept,
        Outcome::KeptLate => Settled::KeptLate,
        Outcome::Excused => Settled::Excused,
        Outcome::Missed => return notice(tx, of, fact, closed_at).await,
    };
    let person = of.person().id;
    if outcome != Outcome::Excused && fact.kind != Kind::Appointment {
        wins::kept(tx, (of.house(), person), fact.assignment, fact.day, of.at()).await?;
    }
    alerts::store::settle(tx, of, person, fact.assignment, fact.day, settled).await
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
