//! What happens by itself. The sweep of the routine says whose requests a miss concerns (`look_again`, in
//! the transaction that records it); what only time decides has its instant in an indexed column. Nobody
//! else is looked at. Of several servers each takes its own rows, and a condition is met once: one open
//! call a request.
mod decide;
mod due;
mod known;
mod write;

use serde::Serialize;
use std::collections::BTreeSet;

use crate::{
    app::App,
    db::WriteTx,
    error::Result,
    id::*,
    jobs::{BATCH, in_batches},
    live::Change,
    sql,
    timestamp::Timestamp,
};

/// Looks at everything that is due; says whose pages changed.
pub async fn run(app: &App) -> Result<Vec<Change>> {
    let any =
        sql!("select house_id from standing_requests where due_at <= $1 order by due_at limit 1");
    in_batches(app, any, |app, tx, now| Box::pin(batch(app, tx, now))).await
}

async fn batch(app: &App, tx: &mut WriteTx, now: Timestamp) -> Result<Option<Vec<Change>>> {
    let rows = due::take(tx, now, BATCH).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let asked = decide::asked(rows, &app.key);
    let known = known::of(tx, &asked, &app.key, now).await?;
    let turns: Vec<_> = asked.iter().map(|one| one.turn(&known, now)).collect();
    Ok(Some(write::save(tx, &asked, &turns, now).await?))
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct Whose {
    house: String,
    person: String,
}

/// Something happened to these people that a request of theirs may rest on: it is looked at in the next
/// round. Nobody's request, nothing written.
pub async fn look_again(
    tx: &mut WriteTx,
    people: impl IntoIterator<Item = (HouseId, PersonId)>,
    now: Timestamp,
) -> Result<()> {
    let whose: BTreeSet<Whose> = people
        .into_iter()
        .map(|(house, person)| Whose {
            house: house.to_string(),
            person: person.to_string(),
        })
        .collect();
    if whose.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "update standing_requests set due_at = $2
         where agreed_at is not null and ended_at is null and due_at > $2 and (house_id, person_id) in
               (select unhex(j.value ->> 'house'), unhex(j.value ->> 'person') from json_each($1) j)",
        postgres: "update standing_requests set due_at = $2
         where agreed_at is not null and ended_at is null and due_at > $2 and (house_id, person_id) in
               (select j.house, j.person from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid))"
    ))
    .bind(serde_json::to_string(&whose)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
