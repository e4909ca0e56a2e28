//! The SQL of alerts: settling, taking, handing on, closing.
use time::Date;

use super::{CameOf, Settled};
use crate::{
    access::{About, Standing, policy::AnswerAlert},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// What was missed has been done, excused or corrected since: the fact no longer counts, and with the
/// last of them the alert ends, unless someone is on it.
pub async fn settle(
    tx: &mut WriteTx,
    by: &Standing,
    person: PersonId,
    assignment: RoutineAssignmentId,
    day: Date,
    settled: Settled,
) -> Result<()> {
    let done = tx.query(sql!(
        "update alert_facts set settled_at = $5, settled_as = $6
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4 and settled_at is null"
    ))
    .bind(by.house())
    .bind(person)
    .bind(assignment)
    .bind(day)
    .bind(by.at())
    .bind(settled)
    .run()
    .await?;
    match done {
        0 => Ok(()),
        _ => end_where_settled(tx, by.house(), person, by.at()).await,
    }
}

/// What was missed has been excused since, one item or many.
pub async fn settle_excused(tx: &mut WriteTx, by: &Standing, person: PersonId) -> Result<()> {
    tx.query(sql!(
        "update alert_facts set settled_at = $3, settled_as = 'excused'
         where house_id = $1 and person_id = $2 and settled_at is null and assignment_id is not null
           and exists (select 1 from outcomes o
               where o.house_id = alert_facts.house_id and o.person_id = alert_facts.person_id
                 and o.day = alert_facts.day and o.assignment_id = alert_facts.assignment_id
                 and o.outcome = 'excused')"
    ))
    .bind(by.house())
    .bind(person)
    .bind(by.at())
    .run()
    .await?;
    end_where_settled(tx, by.house(), person, by.at()).await
}

/// Ends an alert nobody has taken and of which nothing counts any more.
pub async fn end_where_settled(
    tx: &mut WriteTx,
    house: HouseId,
    person: PersonId,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "update alerts set closed_at = $3, came_of = 'settled'
         where house_id = $1 and person_id = $2 and closed_at is null and taken_at is null
           and not exists (select 1 from alert_facts f
               where f.house_id = alerts.house_id and f.alert_id = alerts.id and f.settled_at is null)"
    ))
    .bind(house)
    .bind(person)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// One winner: false where someone else is on it, or there is nothing this role may know of.
pub async fn take(tx: &mut WriteTx, of: &About<AnswerAlert>) -> Result<bool> {
    let own = of.sees(crate::access::Class::OwnRoutine);
    let taken = tx.query(sql!(
        "update alerts set taken_by = $3, taken_role = $4, taken_at = $5
         where house_id = $1 and person_id = $2 and closed_at is null and taken_at is null
           and exists (select 1 from alert_facts f
               where f.house_id = alerts.house_id and f.alert_id = alerts.id and f.settled_at is null
                 and (f.source = 'house' or ($4 <> 'manager' and (f.source <> 'own' or $6))))"
    ));
    let taken = taken
        .bind(of.house())
        .bind(of.person().id)
        .bind(of.viewer().id)
        .bind(of.role())
        .bind(of.at())
        .bind(own);
    Ok(taken.run().await? == 1)
}

/// An open alert as whoever answers it finds it: held by themselves, by someone else, by nobody.
#[derive(sqlx::FromRow)]
pub struct Held {
    pub id: AlertId,
    pub taken_by: Option<PersonId>,
    /// Facts this role may know that still count, and all that still count.
    pub known: i64,
    pub all: i64,
}

pub async fn held(tx: &mut WriteTx, of: &About<AnswerAlert>) -> Result<Option<Held>> {
    let own = of.sees(crate::access::Class::OwnRoutine);
    let held = tx.query(sql!(
        "select a.id, a.taken_by,
                cast(count(case when f.settled_at is null and (f.source = 'house'
                    or ($3 <> 'manager' and (f.source <> 'own' or $4))) then 1 end) as bigint) as known,
                cast(count(case when f.settled_at is null then 1 end) as bigint) as \"all\"
         from alerts a
         join alert_facts f on f.house_id = a.house_id and f.alert_id = a.id
         where a.house_id = $1 and a.person_id = $2 and a.closed_at is null
         group by a.id, a.taken_by"
    ));
    let held = held
        .bind(of.house())
        .bind(of.person().id)
        .bind(of.role())
        .bind(own);
    Ok(held.maybe().await?)
}

/// Nobody is on it any more; rungs that were passed over meanwhile are looked at again.
pub async fn let_go(tx: &mut WriteTx, of: &About<AnswerAlert>, alert: AlertId) -> Result<bool> {
    let freed = tx.query(sql!(
        "update alerts set taken_by = null, taken_role = null, taken_at = null
         where house_id = $1 and person_id = $2 and id = $3 and closed_at is null and taken_by = $4"
    ));
    let freed = freed
        .bind(of.house())
        .bind(of.person().id)
        .bind(alert)
        .bind(of.viewer().id);
    if freed.run().await? == 0 {
        return Ok(false);
    }
    tx.query(sql!(
        "update alert_steps set due_at = $3, done_at = null, told = null
         where house_id = $1 and alert_id = $2 and done_at is not null and told = 0"
    ))
    .bind(of.house())
    .bind(alert)
    .bind(of.at())
    .run()
    .await?;
    end_where_settled(tx, of.house(), of.person().id, of.at()).await?;
    Ok(true)
}

/// Ends an alert with what came of it. What whoever closes it may not know stays open for those who
/// may, as an alert of its own: nobody can close what they cannot read.
pub async fn close(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    held: &Held,
    came_of: CameOf,
) -> Result<bool> {
    let closed = tx.query(sql!(
        "update alerts set closed_at = $4, closed_by = $5, came_of = $6
         where house_id = $1 and person_id = $2 and id = $3 and closed_at is null"
    ));
    let closed = closed
        .bind(of.house())
        .bind(of.person().id)
        .bind(held.id)
        .bind(of.at())
        .bind(of.viewer().id)
        .bind(came_of);
    if closed.run().await? == 0 {
        return Ok(false);
    }
    if held.known < held.all {
        carry_on(tx, of, held.id).await?;
    }
    tx.query(sql!(
        "update alert_steps set due_at = null where house_id = $1 and alert_id = $2"
    ))
    .bind(of.house())
    .bind(held.id)
    .run()
    .await?;
    Ok(true)
}

/// The same closing, said otherwise by whoever closed it, until the day turns. False where it is none.
pub async fn came_of_instead(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
    came_of: CameOf,
) -> Result<bool> {
    let changed = tx.query(sql!(
        "update alerts set came_of = $5
         where house_id = $1 and person_id = $2 and id = $3 and closed_by = $4 and closed_at >= $6"
    ));
    let changed = changed.bind(of.house()).bind(of.person().id).bind(alert);
    let changed = changed.bind(of.viewer().id).bind(came_of);
    let begun = of.time().starts(of.today());
    Ok(changed.bind(begun).run().await? == 1)
}

async fn carry_on(tx: &mut WriteTx, of: &About<AnswerAlert>, closed: AlertId) -> Result<()> {
    let new = AlertId::new();
    tx.query(sql!(
        "insert into alerts (house_id, person_id, id, opened_at) values ($1, $2, $3, $4)"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(new)
    .bind(of.at())
    .run()
    .await?;
    tx.query(sql!(
        "update alert_facts set alert_id = $3
         where house_id = $1 and alert_id = $2 and settled_at is null
           and not (source = 'house' or ($4 <> 'manager' and (source <> 'own' or $5)))"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .bind(of.role())
    .bind(of.sees(crate::access::Class::OwnRoutine))
    .run()
    .await?;
    tx.query(sql!(
        sqlite: "insert into alert_steps (house_id, person_id, alert_id, rung, due_at, done_at, told)
         select house_id, person_id, $3, rung, due_at, done_at, told from alert_steps
         where house_id = $1 and alert_id = $2",
        postgres: "insert into alert_steps (house_id, person_id, alert_id, rung, due_at, done_at, told)
         select house_id, person_id, cast($3 as uuid), rung, due_at, done_at, told from alert_steps
         where house_id = $1 and alert_id = $2"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .run()
    .await?;
    Ok(())
}
