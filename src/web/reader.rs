//! Whoever reads a page that belongs to no house: signed out, and errors. Their language, and the numbers to call.
use std::time::Duration;

use axum::http::HeaderMap;

use crate::{access, app::App, db::Tx, error::Result, id::PersonId, sql};

/// What stands on top of a page without a house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    pub emergency: String,
    pub crisis: String,
}

/// No page waits longer for them: it then shows those that the program comes with.
const PATIENCE: Duration = Duration::from_millis(500);

/// What is known of whoever reads such a page, by the session this phone carries, or carried until a little while ago.
#[derive(Default)]
pub struct Reader {
    /// Their own choice; nothing where they made none.
    pub language: Option<String>,
    /// Those of their house; else those that all houses here have alike. None where that cannot be said.
    pub numbers: Option<Numbers>,
}

/// Knows nothing where the database does not answer in time.
pub async fn reader(app: &App, headers: &HeaderMap) -> Reader {
    let found = tokio::time::timeout(PATIENCE, find(app, headers)).await;
    found.ok().and_then(Result::ok).unwrap_or_default()
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Reader> {
    let person = access::whose_session_was(app, headers).await?;
    let mut tx = app.db.read().await?;
    let mut reader = match person {
        Some(person) => of_person(&mut tx, person).await?,
        None => Reader::default(),
    };
    if reader.numbers.is_none() {
        reader.numbers = of_all(&mut tx).await?;
    }
    Ok(reader)
}

impl From<(String, String)> for Numbers {
    fn from((emergency, crisis): (String, String)) -> Self {
        Self { emergency, crisis }
    }
}

async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Reader> {
    let row = tx.query(sql!(
        "select p.language, h.emergency_number, h.crisis_number
         from people p
         left join memberships m on m.person_id = p.id and m.until_at is null
         left join houses h on h.id = m.house_id
         where p.id = $1
         order by case when m.role = 'resident' then 0 else 1 end, m.from_at, h.id limit 1"
    ));
    let row: Option<(Option<String>, Option<String>, Option<String>)> =
        row.bind(person).maybe().await?;
    let (language, emergency, crisis) = row.unwrap_or_default();
    let numbers = emergency.zip(crisis).map(Numbers::from);
    Ok(Reader { language, numbers })
}

async fn of_all(tx: &mut Tx) -> Result<Option<Numbers>> {
    let rows = tx.query(sql!(
        "select distinct emergency_number, crisis_number from houses order by emergency_number, crisis_number limit 2"
    ));
    let mut rows: Vec<(String, String)> = rows.all().await?;
    let only = rows.pop().filter(|_| rows.is_empty());
    Ok(only.map(Numbers::from))
}
