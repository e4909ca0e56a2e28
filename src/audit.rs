//! What people did to each other's access and records: kept, and shown to the person concerned.
use crate::{access::Standing, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// In the field's words; stored as text, worded where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum What {
    ResetStarted,
    HelperProposed,
    HelperAccepted,
    HelperEnded,
    MovedIn,
    MovedOut,
    RoleGiven,
    RoleEnded,
    ShareGiven,
    ShareEnded,
    DayCorrected,
    Excused,
    ProfileChanged,
}

/// In the transaction of what was done.
pub async fn record(tx: &mut WriteTx, by: &Standing, person: PersonId, what: What) -> Result<()> {
    tx.query(sql!(
        "insert into audit_events (house_id, id, at, actor_id, role, person_id, what)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(by.house())
    .bind(EventId::new())
    .bind(by.at())
    .bind(by.viewer().id)
    .bind(by.role())
    .bind(person)
    .bind(what)
    .run()
    .await?;
    Ok(())
}

/// By whoever runs the server, on the command line.
pub async fn record_by_hand(
    tx: &mut WriteTx,
    person: PersonId,
    what: What,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "insert into audit_events (id, at, role, person_id, what) values ($1, $2, 'server', $3, $4)"
    ))
    .bind(EventId::new())
    .bind(now)
    .bind(person)
    .bind(what)
    .run()
    .await?;
    Ok(())
}
