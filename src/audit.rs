//! What people did to each other's access and records: kept, and shown to the person concerned.
use crate::{access::Standing, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// In the field's words; stored as text, worded where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
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
    ExcuseEnded,
    ProfileChanged,
    NameChanged,
    /// By a manager once someone left, or by the owner.
    SessionsEnded,
    AccountMade,
    /// With a code that someone handed over, or knowing the old one.
    PasswordSet,
    /// Of all that is one's own, by oneself.
    CopyTaken,
    /// An address for one's own calendar, the first or another in its place.
    CalendarMade,
    CalendarEnded,
    StandingAgreed,
    StandingEnded,
    /// An address for a screen on the house's wall, by the person themself.
    WallMade,
    WallEnded,
}

/// In the transaction of what was done.
pub async fn record(tx: &mut WriteTx, by: &Standing, person: PersonId, what: What) -> Result<()> {
    let (house, actor) = (Some(by.house()), Some(by.viewer().id));
    let role = Some(by.role().segment());
    insert(tx, house, actor, role, person, what, by.at()).await
}

/// By whoever runs the server, on the command line.
pub async fn record_by_hand(
    tx: &mut WriteTx,
    house: Option<HouseId>,
    person: PersonId,
    what: What,
    now: Timestamp,
) -> Result<()> {
    insert(tx, house, None, Some("server"), person, what, now).await
}

/// By the person themself, in no role.
pub async fn record_own(
    tx: &mut WriteTx,
    person: PersonId,
    what: What,
    now: Timestamp,
) -> Result<()> {
    insert(tx, None, Some(person), None, person, what, now).await
}

async fn insert(
    tx: &mut WriteTx,
    house: Option<HouseId>,
    actor: Option<PersonId>,
    role: Option<&'static str>,
    person: PersonId,
    what: What,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "insert into audit_events (house_id, id, at, actor_id, role, person_id, what)
         values ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(house)
    .bind(EventId::new())
    .bind(now)
    .bind(actor)
    .bind(role)
    .bind(person)
    .bind(what)
    .run()
    .await?;
    Ok(())
}
