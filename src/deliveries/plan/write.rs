//! What planning writes: one statement a table, whatever the number of words.
use serde::Serialize;

use super::Word;
use crate::{db::WriteTx, error::Result, sql};

#[derive(Serialize)]
/// One word on one way.
pub struct Row {
    pub id: String,
    pub house: String,
    pub person: String,
    pub word: String,
    pub way: String,
    pub told: String,
    pub due: String,
}

/// Planned twice it is there once.
pub async fn insert(tx: &mut WriteTx, rows: &[Row]) -> Result<()> {
    tx.query(sql!(
        sqlite: "insert into sendings (id, house_id, person_id, delivery_id, way_id, told_at, due_at, next_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'),
                unhex(j.value ->> 'word'), unhex(j.value ->> 'way'), j.value ->> 'told', j.value ->> 'due',
                j.value ->> 'due'
         from json_each($1) j where true on conflict do nothing",
        postgres: "insert into sendings (id, house_id, person_id, delivery_id, way_id, told_at, due_at, next_at)
         select j.id, j.house, j.person, j.word, j.way, j.told, j.due, j.due
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, person uuid, word uuid, way uuid, told timestamptz, due timestamptz)
         on conflict do nothing"
    ))
    .bind(serde_json::to_string(rows)?)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct Planned {
    house: String,
    word: String,
    told: String,
}

pub async fn planned(tx: &mut WriteTx, words: &[Word]) -> Result<()> {
    let words = words.iter().map(|word| Planned {
        house: word.house_id.to_string(),
        word: word.id.to_string(),
        told: word.created_at.to_string(),
    });
    tx.query(sql!(
        sqlite: "update deliveries set planned_for = j.value ->> 'told' from json_each($1) j
         where deliveries.house_id = unhex(j.value ->> 'house') and deliveries.id = unhex(j.value ->> 'word')",
        postgres: "update deliveries set planned_for = j.told
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, word uuid, told timestamptz)
         where deliveries.house_id = j.house and deliveries.id = j.word"
    ))
    .bind(serde_json::to_string(&words.collect::<Vec<_>>())?)
    .run()
    .await?;
    Ok(())
}
