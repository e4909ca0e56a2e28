//! The SQL of alerts: settling, freeing, and as whoever answers one finds it.
use time::Date;

use super::{
    CameOf, Settled,
    holds::{self, Ended},
    people::{self, Sight},
};
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
         where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4 and settled_at is null
         returning alert_id"
    ));
    let done = done.bind(by.house()).bind(person).bind(assignment);
    let done = done.bind(day).bind(by.at()).bind(settled).all().await?;
    end_where_settled(tx, by.house(), done, by.at()).await
}

/// What was missed has been excused since, one item or many.
pub async fn settle_excused(tx: &mut WriteTx, by: &Standing, person: PersonId) -> Result<()> {
    let done = tx.query(sql!(
        "update alert_facts set settled_at = $3, settled_as = 'excused'
         where house_id = $1 and person_id = $2 and settled_at is null and assignment_id is not null
           and exists (select 1 from outcomes o
               where o.house_id = alert_facts.house_id and o.person_id = alert_facts.person_id
                 and o.day = alert_facts.day and o.assignment_id = alert_facts.assignment_id
                 and o.outcome = 'excused')
         returning alert_id"
    ));
    let done = done.bind(by.house()).bind(person).bind(by.at());
    let done = done.all().await?;
    end_where_settled(tx, by.house(), done, by.at()).await
}

/// Ends those of these alerts that nobody is on and of which nothing counts any more.
pub(super) async fn end_where_settled(
    tx: &mut WriteTx,
    house: HouseId,
    alerts: Vec<(AlertId,)>,
    now: Timestamp,
) -> Result<()> {
    if alerts.is_empty() {
        return Ok(());
    }
    let alerts: Vec<String> = alerts.iter().map(|(id,)| id.to_string()).collect();
    tx.query(sql!(
        sqlite: "update alerts set closed_at = $3, came_of = 'settled'
         where house_id = $1 and id in (select unhex(j.value) from json_each($2) j) and closed_at is null
           and not exists (select 1 from alert_facts f
               where f.house_id = alerts.house_id and f.alert_id = alerts.id and f.settled_at is null)
           and not exists (select 1 from alert_holds l
               where l.house_id = alerts.house_id and l.alert_id = alerts.id and l.ended_at is null)",
        postgres: "update alerts set closed_at = $3, came_of = 'settled'
         where house_id = $1 and closed_at is null
           and id in (select cast(j as uuid) from jsonb_array_elements_text(cast($2 as jsonb)) as j)
           and not exists (select 1 from alert_facts f
               where f.house_id = alerts.house_id and f.alert_id = alerts.id and f.settled_at is null)
           and not exists (select 1 from alert_holds l
               where l.house_id = alerts.house_id and l.alert_id = alerts.id and l.ended_at is null)"
    ))
    .bind(house)
    .bind(serde_json::to_string(&alerts)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// An open alert as whoever answers it may know it.
pub struct Held {
    pub id: AlertId,
    pub known: Sight,
}

/// Held until the transaction ends: two who answer at once do so one after the other.
pub async fn held(tx: &mut WriteTx, of: &About<AnswerAlert>) -> Result<Option<Held>> {
    let open = tx.query(sql!(
        both: "select id from alerts where house_id = $1 and person_id = $2 and closed_at is null",
        sqlite: "",
        postgres: " for update"
    ));
    let open: Option<(AlertId,)> = open.bind(of.house()).bind(of.person().id).maybe().await?;
    let Some((id,)) = open else {
        return Ok(None);
    };
    let known = people::of_one(tx, of, id).await?;
    Ok(Some(Held { id, known }))
}

/// The viewer is not on it any more.
pub async fn let_go(tx: &mut WriteTx, of: &About<AnswerAlert>, held: &Held) -> Result<()> {
    let mine = held.known.layers_of(of.viewer().id);
    if mine.is_empty() {
        return Ok(());
    }
    holds::end(tx, of, held.id, &mine, Ended::LetGo).await?;
    freed(tx, of.house(), vec![(held.id,)], of.at()).await
}

/// Nobody is on these any more, or not on all of it: all rungs are looked at again, and what has nothing left ends.
pub(super) async fn freed(
    tx: &mut WriteTx,
    house: HouseId,
    alerts: Vec<(AlertId,)>,
    now: Timestamp,
) -> Result<()> {
    let ids: Vec<String> = alerts.iter().map(|(id,)| id.to_string()).collect();
    tx.query(sql!(
        sqlite: "update alert_steps set due_at = $3
         where house_id = $1 and alert_id in (select unhex(j.value) from json_each($2) j)",
        postgres: "update alert_steps set due_at = $3
         where house_id = $1 and alert_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($2 as jsonb)) as j)"
    ))
    .bind(house)
    .bind(serde_json::to_string(&ids)?)
    .bind(now)
    .run()
    .await?;
    end_where_settled(tx, house, alerts, now).await
}

/// Someone may know of an open alert who could not before: its rungs are looked at again.
pub async fn look_at(tx: &mut WriteTx, of: &Standing, person: PersonId) -> Result<()> {
    tx.query(sql!(
        "update alert_steps set due_at = $3
         where house_id = $1 and alert_id in (select a.id from alerts a
             where a.house_id = $1 and a.person_id = $2 and a.closed_at is null)"
    ))
    .bind(of.house())
    .bind(person)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
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
