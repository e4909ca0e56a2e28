//! What a batch writes: one statement a table, whatever the number of requests.
use std::collections::HashSet;

use serde::Serialize;

use super::decide::{Asked, LOOKS_AGAIN, Turn};
use crate::{
    access::Role,
    db::WriteTx,
    error::Result,
    id::*,
    live::Change,
    looking_out::{
        requests::store::EndedAs,
        told::{self, Kind, Word},
    },
    sql,
    timestamp::Timestamp,
};

/// Writes down what becomes of each; says whose pages changed.
pub async fn save(
    tx: &mut WriteTx,
    asked: &[Asked],
    turns: &[Turn],
    now: Timestamp,
) -> Result<Vec<Change>> {
    let both = || asked.iter().zip(turns);
    let met = both().filter(|(_, turn)| matches!(turn, Turn::Met { .. }));
    let met = calls(tx, met.map(|(one, _)| one).collect(), now).await?;
    over(tx, asked, turns, now).await?;
    stand(tx, asked, turns, now).await?;
    let words: Vec<Word> = both()
        .flat_map(|(one, turn)| words(one, *turn, &met))
        .collect();
    told::tell(tx, &words, now).await?;
    let changed = both().filter(|(_, turn)| !matches!(turn, Turn::Wait(_)));
    let changed = changed.flat_map(|(one, _)| [one.due.helper_id, one.due.person_id]);
    Ok(changed.map(Change::For).collect())
}

/// Told once for each time it is met: whoever opened the call tells.
fn words(one: &Asked, turn: Turn, met: &HashSet<StandingRequestId>) -> Vec<Word> {
    let due = &one.due;
    let helper = Word::of(due.house_id, (due.helper_id, due.role), due.person_id);
    let own = Word::of(due.house_id, (due.person_id, Role::Resident), due.person_id);
    match turn {
        Turn::Met { is_now } if met.contains(&due.id) => vec![
            helper.asks(Kind::Met, due.id).now(is_now),
            own.asks(Kind::Told, due.id),
        ],
        // Whoever moved out asks nothing of this house any more.
        Turn::End(_) => vec![own.asks(Kind::Ended, due.id)],
        _ => Vec::new(),
    }
}

#[derive(Serialize)]
struct Call {
    id: String,
    request: String,
    house: String,
    person: String,
}

async fn calls(
    tx: &mut WriteTx,
    met: Vec<&Asked>,
    now: Timestamp,
) -> Result<HashSet<StandingRequestId>> {
    if met.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = met.iter().map(|one| Call {
        id: StandingCallId::new().to_string(),
        request: one.due.id.to_string(),
        house: one.due.house_id.to_string(),
        person: one.due.person_id.to_string(),
    });
    let rows = serde_json::to_string(&rows.collect::<Vec<_>>())?;
    let opened: Vec<(StandingRequestId,)> = tx.query(sql!(
        sqlite: "insert into standing_calls (id, request_id, house_id, person_id, met_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'request'), unhex(j.value ->> 'house'),
                unhex(j.value ->> 'person'), $2
         from json_each($1) j where true
         on conflict (request_id) where over_at is null do nothing returning request_id",
        postgres: "insert into standing_calls (id, request_id, house_id, person_id, met_at)
         select j.id, j.request, j.house, j.person, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb)) as j(id uuid, request uuid, house uuid, person uuid)
         on conflict (request_id) where over_at is null do nothing returning request_id"
    ))
    .bind(rows)
    .bind(now)
    .all()
    .await?;
    Ok(opened.into_iter().map(|(id,)| id).collect())
}

#[derive(Serialize)]
struct Over {
    request: String,
    house: String,
    how: &'static str,
}

/// What was open of those that were heard of, and of those that end.
async fn over(tx: &mut WriteTx, asked: &[Asked], turns: &[Turn], now: Timestamp) -> Result<()> {
    let over = asked.iter().zip(turns).filter_map(|(one, turn)| {
        let how = match turn {
            Turn::HeardOf => "heard_of",
            Turn::End(_) => "ended",
            _ => return None,
        };
        let (request, house) = (one.due.id.to_string(), one.due.house_id.to_string());
        Some(Over {
            request,
            house,
            how,
        })
    });
    let over: Vec<Over> = over.collect();
    if over.is_empty() {
        return Ok(());
    }
    let over = serde_json::to_string(&over)?;
    tx.query(sql!(
        sqlite: "update standing_calls set over_at = $2, over_as = j.value ->> 'how' from json_each($1) j
         where standing_calls.house_id = unhex(j.value ->> 'house')
           and standing_calls.request_id = unhex(j.value ->> 'request') and standing_calls.over_at is null",
        postgres: "update standing_calls set over_at = $2, over_as = j.how
         from jsonb_to_recordset(cast($1 as jsonb)) as j(request uuid, house uuid, how text)
         where standing_calls.house_id = j.house and standing_calls.request_id = j.request
           and standing_calls.over_at is null"
    ))
    .bind(over.clone())
    .bind(now)
    .run()
    .await?;
    hush(tx, over, now).await
}

/// A word that has not gone out yet need not go any more.
async fn hush(tx: &mut WriteTx, over: String, now: Timestamp) -> Result<()> {
    tx.query(sql!(
        sqlite: "update deliveries set seen_at = $2 from json_each($1) j
         where deliveries.house_id = unhex(j.value ->> 'house')
           and deliveries.standing_request_id = unhex(j.value ->> 'request') and deliveries.seen_at is null
           and deliveries.person_id <> deliveries.about_id",
        postgres: "update deliveries set seen_at = $2
         from jsonb_to_recordset(cast($1 as jsonb)) as j(request uuid, house uuid)
         where deliveries.house_id = j.house and deliveries.standing_request_id = j.request
           and deliveries.seen_at is null and deliveries.person_id <> deliveries.about_id"
    ))
    .bind(over)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

#[derive(Serialize)]
struct Stands {
    id: String,
    house: String,
    due: Option<String>,
    /// Counts anew from now on.
    anew: bool,
    ended: Option<EndedAs>,
}

async fn stand(tx: &mut WriteTx, asked: &[Asked], turns: &[Turn], now: Timestamp) -> Result<()> {
    let rows = asked.iter().zip(turns).map(|(one, turn)| Stands {
        id: one.due.id.to_string(),
        house: one.due.house_id.to_string(),
        due: match turn {
            Turn::Wait(at) => Some(at.to_string()),
            // What is met is looked at again soon, and so is what starts anew.
            Turn::Met { .. } | Turn::HeardOf => {
                let next = now.plus(LOOKS_AGAIN).min(one.due.ends_at);
                Some(next.to_string())
            }
            Turn::End(_) => None,
        },
        anew: *turn == Turn::HeardOf,
        ended: match turn {
            Turn::End(how) => Some(*how),
            _ => None,
        },
    });
    tx.query(sql!(
        sqlite: "update standing_requests set due_at = j.value ->> 'due', ended_as = j.value ->> 'ended',
                counts_from = case when j.value ->> 'anew' then $2 else counts_from end,
                ended_at = case when j.value ->> 'ended' is null then null else $2 end
         from json_each($1) j
         where standing_requests.house_id = unhex(j.value ->> 'house') and standing_requests.id = unhex(j.value ->> 'id')",
        postgres: "update standing_requests set due_at = j.due, ended_as = j.ended,
                counts_from = case when j.anew then cast($2 as timestamptz) else counts_from end,
                ended_at = case when j.ended is null then null else cast($2 as timestamptz) end
         from jsonb_to_recordset(cast($1 as jsonb)) as j(id uuid, house uuid, due timestamptz, anew boolean, ended text)
         where standing_requests.house_id = j.house and standing_requests.id = j.id"
    ))
    .bind(serde_json::to_string(&rows.collect::<Vec<_>>())?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
