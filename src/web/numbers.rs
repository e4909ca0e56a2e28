//! The emergency and crisis numbers for pages that belong to no house: signed out, and errors.
use std::time::Duration;

use axum::http::HeaderMap;

use crate::{
    access,
    app::App,
    db::{Result, Tx},
    id::PersonId,
    sql,
};

/// What stands on top of a page without a house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    pub emergency: String,
    pub crisis: String,
}

/// No page waits longer for them: it then shows those that the program comes with.
const PATIENCE: Duration = Duration::from_millis(500);

/// Those of the house whose session this phone carries, or carried until a little while ago; else those that
/// all houses here have alike. None where that cannot be said.
pub async fn numbers(app: &App, headers: &HeaderMap) -> Option<Numbers> {
    let found = tokio::time::timeout(PATIENCE, find(app, headers)).await;
    found.ok()?.ok().flatten()
}

async fn find(app: &App, headers: &HeaderMap) -> crate::error::Result<Option<Numbers>> {
    let person = access::whose_session_was(app, headers).await?;
    let mut tx = app.db.read().await?;
    let own = match person {
        Some(person) => of_person(&mut tx, person).await?,
        None => None,
    };
    match own {
        Some(own) => Ok(Some(own)),
        None => Ok(of_all(&mut tx).await?),
    }
}

impl From<(String, String)> for Numbers {
    fn from((emergency, crisis): (String, String)) -> Self {
        Self { emergency, crisis }
    }
}

async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Option<Numbers>> {
    let row = tx.query(sql!(
        "select h.emergency_number, h.crisis_number from memberships m join houses h on h.id = m.house_id
         where m.person_id = $1 and m.until_at is null
         order by case when m.role = 'resident' then 0 else 1 end, m.from_at, h.id limit 1"
    ));
    let row: Option<(String, String)> = row.bind(person).maybe().await?;
    Ok(row.map(Numbers::from))
}

async fn of_all(tx: &mut Tx) -> Result<Option<Numbers>> {
    let rows = tx.query(sql!(
        "select distinct emergency_number, crisis_number from houses order by emergency_number, crisis_number limit 2"
    ));
    let mut rows: Vec<(String, String)> = rows.all().await?;
    let only = rows.pop().filter(|_| rows.is_empty());
    Ok(only.map(Numbers::from))
}
