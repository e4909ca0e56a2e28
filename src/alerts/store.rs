//! The SQL of alerts.
use time::Date;

use super::Settled;
use crate::{access::Standing, db::WriteTx, error::Result, id::*, sql};

/// What was missed has been done, excused or corrected since: the fact no longer counts.
pub async fn settle(
    tx: &mut WriteTx,
    by: &Standing,
    person: PersonId,
    assignment: RoutineAssignmentId,
    day: Date,
    settled: Settled,
) -> Result<()> {
    tx.query(sql!(
        "update alert_facts set settled_at = $5, settled_as = $6
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4 and settled_at is null"
    ))
    .bind(by.house())
    .bind(person)
    .bind(assignment)
    .bind(day)
    .bind(by.at())
    .bind(settled)
    .run()
    .await?;
    Ok(())
}
