//! What happens by itself: a ring's wait is over, a helper went silent, a sender moved out. What is due
//! is found by the partial index on the next instant; of several servers each takes its own.
use super::{
    course::{Act, Who},
    store::{Held, hold, save},
};
use crate::{
    access::{Role, Standing},
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
    let any = sql!("select house_id from reach_outs where due_at <= $1 order by due_at limit 1");
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

fn comes_due(one: &mut Held, now: Timestamp) {
    let act = match one.lives_here {
        true => Act::Due,
        false => Act::Gone,
    };
    one.act(act, now);
}

async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<ReachOutId>> {
    let ids: Vec<(ReachOutId, HouseId)> = tx
        .query(sql!(
            both: "select id, house_id from reach_outs where due_at <= $1 order by due_at limit $2",
            sqlite: "",
            postgres: " for update skip locked"
        ))
        .bind(now)
        .bind(most as i64)
        .all()
        .await?;
    Ok(ids.into_iter().map(|(id, _)| id).collect())
}

/// Whoever moves out is not looked for in this house any more.
pub async fn end_of_leaver(
    tx: &mut WriteTx,
    house: HouseId,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    let open = tx.query(sql!(
        "select id from reach_outs where house_id = $1 and person_id = $2 and ended_at is null"
    ));
    let open: Vec<(ReachOutId,)> = open.bind(house).bind(person).all().await?;
    let ids: Vec<_> = open.into_iter().map(|(id,)| id).collect();
    let mut held = hold(tx, &ids).await?;
    held.iter_mut().for_each(|one| {
        one.act(Act::Gone, now);
    });
    match held.is_empty() {
        true => Ok(()),
        false => save(tx, &held, now).await,
    }
}

/// A role or a walk ended: whoever was on something in it is not any more, and the next ones are asked at
/// once. `resident` narrows it to the walk with one person.
pub async fn parted(
    tx: &mut WriteTx,
    by: &Standing,
    helper: PersonId,
    role: Role,
    resident: Option<PersonId>,
) -> Result<()> {
    let claimed = tx.query(sql!(
        "select r.id from reach_outs r
         join reach_out_asks k on k.house_id = r.house_id and k.reach_out_id = r.id and k.helper_id = r.claimed_by
           and k.role = r.claimed_role
         where r.house_id = $1 and r.claimed_by = $2 and r.claimed_role = $3 and r.ended_at is null
           and r.person_id = coalesce($4, r.person_id) and (k.as_assigned or $4 is null)"
    ));
    let claimed = claimed.bind(by.house()).bind(helper).bind(role);
    let claimed: Vec<(ReachOutId,)> = claimed.bind(resident).all().await?;
    let ids: Vec<_> = claimed.into_iter().map(|(id,)| id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut held = hold(tx, &ids).await?;
    let who = Who { id: helper, role };
    held.iter_mut().for_each(|one| {
        one.act(Act::Parted(who), by.at());
    });
    save(tx, &held, by.at()).await
}
