//! Handing on: the next rung is told at once, whatever its wait and whatever the hour, because
//! somebody decided so.
use std::collections::HashSet;

use super::store::Held;
use crate::{
    access::{About, Role, policy::AnswerAlert},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// Hands an open alert to the next rung that has not been told and may know of it; whoever was on it
/// is not any more. False where there is no such rung, or someone else is on it.
pub async fn hand_on(tx: &mut WriteTx, of: &About<AnswerAlert>, held: &Held) -> Result<bool> {
    let Some(rung) = next_rung(tx, of, held.id).await? else {
        return Ok(false);
    };
    let freed = tx.query(sql!(
        "update alerts set taken_by = null, taken_role = null, taken_at = null
         where house_id = $1 and person_id = $2 and id = $3 and closed_at is null
           and (taken_by is null or taken_by = $4)"
    ));
    let freed = freed
        .bind(of.house())
        .bind(of.person().id)
        .bind(held.id)
        .bind(of.viewer().id);
    if freed.run().await? == 0 {
        return Ok(false);
    }
    tx.query(sql!(
        "update alert_steps set due_at = $4, handed_at = $4, done_at = null, told = null
         where house_id = $1 and alert_id = $2 and rung = $3"
    ))
    .bind(of.house())
    .bind(held.id)
    .bind(rung)
    .bind(of.at())
    .run()
    .await?;
    Ok(true)
}

async fn next_rung(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
) -> Result<Option<Role>> {
    let rungs = tx.query(sql!(
        "select s.rung from alert_steps s
         where s.house_id = $1 and s.alert_id = $2 and coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $3 and (sh.until_at is null or sh.until_at > $3))))))"
    ));
    let rungs: Vec<(Role,)> = rungs
        .bind(of.house())
        .bind(alert)
        .bind(of.at())
        .all()
        .await?;
    let rungs: Vec<Role> = rungs.into_iter().map(|(rung,)| rung).collect();
    Ok(next_after(of.role(), &rungs))
}

const LADDER: [Role; 3] = [Role::Mentor, Role::Counselor, Role::Manager];

/// The first of these above one's own.
fn next_after(role: Role, rungs: &[Role]) -> Option<Role> {
    let above = LADDER.into_iter().skip_while(|r| *r != role).skip(1);
    above.into_iter().find(|rung| rungs.contains(rung))
}

/// Of these alerts, as JSON with house and alert, those of which a rung above can still be told.
pub async fn can_be_handed_on(
    tx: &mut Tx,
    asked: String,
    role: Role,
    now: Timestamp,
) -> Result<HashSet<AlertId>> {
    if role == Role::Manager {
        return Ok(HashSet::new());
    }
    let rungs = tx.query(sql!(
        sqlite: "select s.alert_id, s.rung from json_each($1) j
         join alert_steps s on s.house_id = unhex(j.value ->> 'house') and s.alert_id = unhex(j.value ->> 'alert')
         where coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $2 and (sh.until_at is null or sh.until_at > $2))))))",
        postgres: "select s.alert_id, s.rung
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, alert uuid)
         join alert_steps s on s.house_id = j.house and s.alert_id = j.alert
         where coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $2 and (sh.until_at is null or sh.until_at > $2))))))"
    ));
    let rungs: Vec<(AlertId, Role)> = rungs.bind(asked).bind(now).all().await?;
    let above = rungs
        .into_iter()
        .filter(|(_, rung)| next_after(role, &[*rung]).is_some());
    Ok(above.map(|(alert, _)| alert).collect())
}
