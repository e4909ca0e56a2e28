//! What happens by itself: in the evening those who may know are told of what is celebrated tomorrow; in the
//! morning the person is told. A house is found by the index on its next evening or morning; of several servers
//! each takes its own. Looked at late, what still is today's is told, and what is over is not.
mod hours;
mod houses;

use std::collections::BTreeSet;

use time::Date;

use super::{
    reached,
    store::{self, Made, New, Word},
};
use crate::{
    access::{policy::Celebrate, system_of},
    app::App,
    db::WriteTx,
    error::Result,
    id::*,
    jobs::in_batches,
    live::Change,
    sql,
    timestamp::Timestamp,
};
pub use hours::told_until;
pub use houses::look_again;
use houses::{Due, looked_at, take};

/// Lets everything that is due happen; says whose pages changed.
pub async fn run(app: &App) -> Result<Vec<Change>> {
    let any = sql!(
        "select id as house_id from houses where celebrates_at <= $1 order by celebrates_at limit 1"
    );
    in_batches(app, any, |app, tx, now| Box::pin(batch(app, tx, now))).await
}

/// Of so many houses at a time: others write in between.
const HOUSES: i64 = 50;

async fn batch(app: &App, tx: &mut WriteTx, now: Timestamp) -> Result<Option<Vec<Change>>> {
    let due = take(tx, now, HOUSES).await?;
    if due.is_empty() {
        return Ok(None);
    }
    let new = coming(app, tx, &due, now).await?;
    store::insert(tx, &new, now).await?;
    let made = store::made(tx, &new).await?;
    let words = words(tx, &due, &made, now).await?;
    store::tell(tx, &words, now).await?;
    looked_at(tx, &due, now).await?;
    let told = words.iter().map(|word| Change::For(word.person));
    let walls: BTreeSet<HouseId> = made.iter().map(|made| made.house_id).collect();
    Ok(Some(
        told.chain(walls.into_iter().map(Change::Wall)).collect(),
    ))
}

/// What is reached today, and from the evening on tomorrow: by those who share it with anyone.
async fn coming(app: &App, tx: &mut WriteTx, due: &[Due], now: Timestamp) -> Result<Vec<New>> {
    let sharing = due
        .iter()
        .filter(|due| due.has_sharers && due.time.is_some());
    let houses: Vec<HouseId> = sharing.map(|due| due.id).collect();
    if houses.is_empty() {
        return Ok(Vec::new());
    }
    let of = system_of::<Celebrate>(app, tx, &houses, nobody()).await?;
    reached::in_houses(tx, &of, &app.key, |of| hours::to_tell(of.time(), now)).await
}

/// To those who may know, and in the day itself to the person, who reads it nowhere else before.
async fn words(tx: &mut WriteTx, due: &[Due], made: &[Made], now: Timestamp) -> Result<Vec<Word>> {
    let ids: Vec<_> = made.iter().map(|made| made.id).collect();
    let readers = store::readers(tx, &ids).await?;
    let is_shared = |made: &&Made| readers.iter().any(|r| r.celebration_id == made.id);
    let is_now = |made: &&Made| is_their_day(due, made.house_id, made.day, now);
    let own = made.iter().filter(is_shared).filter(is_now);
    let own = own.map(Word::own);
    Ok(readers.iter().map(Word::coming).chain(own).collect())
}

/// No one stands behind it but the clock.
fn nobody() -> PersonId {
    uuid::Uuid::nil().into()
}

fn is_their_day(due: &[Due], house: HouseId, day: Date, now: Timestamp) -> bool {
    let time = due.iter().find(|due| due.id == house);
    let time = time.and_then(|due| due.time.as_ref());
    time.is_some_and(|time| hours::morning(time, day) <= now && time.day_of(now) == day)
}
