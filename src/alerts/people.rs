//! The people someone looks after, with what that reader may know of their alert and their days.
mod days;
mod facts;
mod person;
mod rows;
mod sight;

use serde::Serialize;

use crate::{
    access::{
        About, Access, Caseload, Class, Role,
        policy::{AnswerAlert, ViewAlerts, ViewCaseload},
    },
    db::Tx,
    error::Result,
    id::AlertId,
    seal::Key,
    timestamp::Timestamp,
};
pub use days::Days;
pub use facts::Fact;
pub use person::Person;
use rows::PersonRow;
pub use sight::Sight;

/// Everyone who was proposed or accepted, over all houses; most urgent first.
pub async fn of_caseload(
    tx: &mut Tx,
    of: &Caseload<ViewCaseload>,
    key: &Key,
) -> Result<Vec<Person>> {
    let rows = rows::of_caseload(tx, of).await?;
    with_facts(tx, rows, of.role(), of.at(), key).await
}

/// Everyone who lives in the house, by house items and check-ins alone.
pub async fn of_house(tx: &mut Tx, of: &Access<ViewAlerts>, key: &Key) -> Result<Vec<Person>> {
    let rows = rows::of_house(tx, of).await?;
    with_facts(tx, rows, Role::Manager, of.at(), key).await
}

/// For the resident, whose alert this is: the same, of all that is theirs.
pub async fn own_days(tx: &mut Tx, of: &About<ViewAlerts>, alert: AlertId) -> Result<Days> {
    let asked = Asked {
        house: of.house().to_string(),
        person: of.person().id.to_string(),
        alert: Some(alert.to_string()),
        own: true,
        program: true,
    };
    let asked = serde_json::to_string(&[asked])?;
    let days = days::known(tx, asked, Role::Resident, of.at()).await?;
    Ok(days.into_values().next().unwrap_or_default())
}

/// For whoever answers an alert: the same as on their page.
pub async fn of_one(tx: &mut Tx, of: &About<AnswerAlert>, alert: AlertId) -> Result<Sight> {
    let asked = Asked {
        house: of.house().to_string(),
        person: of.person().id.to_string(),
        alert: Some(alert.to_string()),
        own: of.sees(Class::OwnRoutine),
        program: false,
    };
    let asked = serde_json::to_string(&[asked])?;
    let sights = sight::of_alerts(tx, asked, of.role(), of.at()).await?;
    let sight = sights.into_values().next().unwrap_or_default();
    Ok(sight.now())
}

#[derive(Serialize)]
struct Asked {
    house: String,
    person: String,
    alert: Option<String>,
    own: bool,
    program: bool,
}

async fn with_facts(
    tx: &mut Tx,
    rows: Vec<PersonRow>,
    role: Role,
    now: Timestamp,
    key: &Key,
) -> Result<Vec<Person>> {
    let asked = rows.iter().filter(|r| r.accepted).map(|row| Asked {
        house: row.house_id.to_string(),
        person: row.person_id.to_string(),
        alert: row.alert_id.map(|id| id.to_string()),
        own: row.own_shared,
        program: row.program_shared,
    });
    let asked = serde_json::to_string(&asked.collect::<Vec<_>>())?;
    let mut days = days::known(tx, asked.clone(), role, now).await?;
    let mut sights = sight::of_alerts(tx, asked, role, now).await?;
    let mut people = Vec::new();
    for row in rows {
        let whose = (row.house_id, row.person_id);
        let days = days.remove(&whose).unwrap_or_default();
        let sight = sights.remove(&whose).unwrap_or_default();
        people.push(Person::of(row, sight, role, &days, now, key)?);
    }
    // By name in Rust: the databases sort letters differently.
    people.sort_by_cached_key(|p| {
        let urgent = std::cmp::Reverse(p.level);
        let name = p.row.name.to_lowercase();
        (urgent, p.first_at, name, p.row.person_id, p.row.house_id)
    });
    Ok(people)
}
