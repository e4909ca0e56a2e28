//! What happens by itself: someone is asked whether it is still on, what was forgotten comes back to the house,
//! a time is over. Found by the partial index on the next instant; of several servers each takes its own.
use super::{
    course::Act,
    store::{Held, hold, of_person, save},
};
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

/// Lets everything that is due happen; says whose pages changed.
pub async fn run(app: &App) -> Result<Vec<Change>> {
    let any = sql!("select house_id from help_asks where due_at <= $1 order by due_at limit 1");
    in_batches(app, any, |_, tx, now| Box::pin(batch(tx, now))).await
}

async fn batch(tx: &mut WriteTx, now: Timestamp) -> Result<Option<Vec<Change>>> {
    let ids = take(tx, now, BATCH).await?;
    if ids.is_empty() {
        return Ok(None);
    }
    let mut held = hold(tx, &ids).await?;
    held.iter_mut().for_each(|one| comes_due(one, now));
    save(tx, &held, now).await?;
    Ok(Some(held.iter().flat_map(Held::hearers).collect()))
}

/// Whoever is not here any more is not waited for.
fn comes_due(one: &mut Held, now: Timestamp) {
    let course = &one.course;
    let gone = [Some(course.owner), course.taken_by()]
        .into_iter()
        .flatten()
        .find(|person| !one.lives_here(*person));
    match gone {
        Some(person) => one.act(Act::Gone(person), now),
        None => one.act(Act::Due, now),
    };
}

async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<HelpId>> {
    let ids: Vec<(HelpId, HouseId)> = tx
        .query(sql!(
            both: "select id, house_id from help_asks where due_at <= $1 order by due_at limit $2",
            sqlite: "",
            postgres: " for update skip locked"
        ))
        .bind(now)
        .bind(most as i64)
        .all()
        .await?;
    Ok(ids.into_iter().map(|(id, _)| id).collect())
}

/// Whoever moves out: what they asked for is called off, what they took comes back to the house.
pub async fn end_of_leaver(
    tx: &mut WriteTx,
    house: HouseId,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    let mut held = of_person(tx, house, person).await?;
    held.iter_mut().for_each(|one| {
        one.act(Act::Gone(person), now);
    });
    match held.is_empty() {
        true => Ok(()),
        false => save(tx, &held, now).await,
    }
}
