//! Planning: each new word becomes a row for every way its person chose for it, in one transaction.
mod again;
mod new_words;
mod ways;
mod write;

use std::collections::HashMap;

use super::Lately;
use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};
pub use again::plan_again;
use new_words::{Word, new_words};
use ways::chosen_ways;
use write::{Row, insert, planned};

const BATCH: i64 = 500;

/// Plans every word that is not planned yet. The same number of statements for many words as for few.
pub async fn run(app: &App) -> Result<()> {
    while is_any(&mut app.db.glance().await?).await? {
        let mut tx = app.db.write().await?;
        let words = new_words(&mut tx, app.clock.now(), BATCH).await?;
        if !words.is_empty() {
            plan(&mut tx, &words, app.clock.now()).await?;
        }
        tx.commit().await?;
        if words.is_empty() {
            break;
        }
    }
    Ok(())
}

async fn is_any(tx: &mut Tx) -> Result<bool> {
    let found: Option<(HouseId,)> = tx
        .query(sql!(
            "select house_id from deliveries where planned_for is null or planned_for <> created_at
             order by created_at limit 1"
        ))
        .maybe()
        .await?;
    Ok(found.is_some())
}

async fn plan(tx: &mut WriteTx, words: &[Word], now: Timestamp) -> Result<()> {
    let people: Vec<String> = words.iter().map(|w| w.person_id.to_string()).collect();
    let ways = chosen_ways(tx, serde_json::to_string(&people)?, now).await?;
    let mut lately: HashMap<WayId, Lately> = HashMap::new();
    let mut rows = Vec::new();
    for word in words.iter().filter(|w| w.is_wanted) {
        for way in ways.iter().filter(|way| way.is_for(word)) {
            let known = lately.entry(way.id).or_insert_with(|| way.lately());
            let due = word.due(now, *known);
            known.waiting = Some(known.waiting.map_or(due, |at| at.min(due)));
            rows.push(Row {
                id: SendingId::new().to_string(),
                house: word.house_id.to_string(),
                person: word.person_id.to_string(),
                word: word.id.to_string(),
                way: way.id.to_string(),
                told: word.created_at.to_string(),
                due: due.to_string(),
            });
        }
    }
    insert(tx, &rows).await?;
    planned(tx, words).await
}
