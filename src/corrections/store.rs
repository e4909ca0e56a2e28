//! The SQL of corrections; days read them through `routines::day::kept`.
use super::{NewCorrection, outcome_name};
use crate::{
    access::{About, policy::CorrectDay},
    db::WriteTx,
    error::Result,
    id::CorrectionId,
    routines::day::Fact,
    sql,
};

/// That it was changed, by whom and why; nothing on record before is "none".
pub async fn insert(
    tx: &mut WriteTx,
    by: &About<CorrectDay>,
    id: CorrectionId,
    fact: &Fact,
    new: &NewCorrection,
) -> Result<()> {
    let before = fact.happened.map_or("none", |h| outcome_name(h.outcome));
    tx.query(sql!(
        "insert into corrections (house_id, person_id, id, assignment_id, day, before, after, reason,
             corrected_by, role, corrected_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
    ))
    .bind(by.house())
    .bind(by.person().id)
    .bind(id)
    .bind(fact.assignment)
    .bind(fact.day)
    .bind(before)
    .bind(outcome_name(new.outcome))
    .bind(new.reason.clone())
    .bind(by.viewer().id)
    .bind(by.role())
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}
