//! What happens by itself: someone is asked whether it is still on, what was forgotten comes back to the house,
//! a time is over. Found by the partial index on the next instant; of several servers each takes its own.
use super::{
    course::Act,
    store::{Held, hold, of_person, save},
};
use crate::{
    app::App,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    live::Change,
    sql,
    timestamp::Timestamp,
};

const BATCH: usize = 200;

/// Lets everything that is due happen; says whose pages changed.
pub async fn run(app: &App) -> Result<Vec<Change>> {
    let now = app.clock.now();
    let mut changed = Vec::new();
    while is_any(&mut app.db.read().await?, now).await? {
        let mut tx = app.db.write().await?;
        let ids = take(&mut tx, now, BATCH).await?;
        if ids.is_empty() {
            // Another server has them in hand.
            break;
        }
        let mut held = hold(&mut tx, &ids).await?;
        held.iter_mut().for_each(|one| comes_due(one, now));
        save(&mut tx, &held, now).await?;
        tx.commit().await?;
        changed.extend(held.iter().flat_map(Held::hearers));
    }
    Ok(changed)
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

async fn is_any(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let found: Option<(HouseId,)> = tx
        .query(sql!(
            "select house_id from help_asks where due_at <= $1 order by due_at limit 1"
        ))
        .bind(now)
        .maybe()
        .await?;
    Ok(found.is_some())
}

async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<HelpId>> {
    let ids: Vec<(HelpId, HouseId)> = tx
        .query(sql!(
            sqlite: "select id, house_id from help_asks where due_at <= $1 order by due_at limit $2",
            postgres: "select id, house_id from help_asks where due_at <= $1 order by due_at limit $2
             for update skip locked"
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
