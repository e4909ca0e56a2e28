//! Handing on: the next rung is told at once, whatever its wait and whatever the hour, because
//! somebody decided so.
use time::Duration;

use super::{
    Rules,
    ladder::{Rung, tell},
    store::Held,
};
use crate::{
    access::{About, Role, policy::AnswerAlert},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// Hands an open alert to the next rung that has not been told, may know of it and has somebody on it;
/// whoever was on it is not any more. False where there is no such rung, or someone else is on it.
pub async fn hand_on(tx: &mut WriteTx, of: &About<AnswerAlert>, held: &Held) -> Result<bool> {
    if !free(tx, of, held.id).await? {
        return Ok(false);
    }
    let rules = tx.query(sql!(
        "select manager_minutes, on_call_id from alert_rules where house_id = $1"
    ));
    let rules: Option<(i16, Option<PersonId>)> = rules.bind(of.house()).maybe().await?;
    let (wait, on_call) = rules.unwrap_or((Rules::default().manager_minutes, None));
    for role in rungs_above(tx, of, held.id).await? {
        let rung = Rung {
            alert: held.id,
            house: of.house(),
            person: of.person().id,
            role,
            on_call,
            tells: true,
            is_now: false,
            // The next round sees whether it is *now*, or when it becomes so.
            due_at: Some(of.at()),
        };
        if tell(tx, &[rung], of.at()).await? > 0 {
            note(tx, of, held.id, role).await?;
            look_again(
                tx,
                of,
                held.id,
                of.at().plus(Duration::minutes(wait.into())),
            )
            .await?;
            return Ok(true);
        }
    }
    Ok(false)
}

async fn free(tx: &mut WriteTx, of: &About<AnswerAlert>, alert: AlertId) -> Result<bool> {
    let freed = tx.query(sql!(
        "update alerts set taken_by = null, taken_role = null, taken_at = null
         where house_id = $1 and person_id = $2 and id = $3 and closed_at is null
           and (taken_by is null or taken_by = $4)"
    ));
    let freed = freed.bind(of.house()).bind(of.person().id).bind(alert);
    Ok(freed.bind(of.viewer().id).run().await? == 1)
}

/// Who handed it to this rung, and when.
async fn note(tx: &mut WriteTx, of: &About<AnswerAlert>, alert: AlertId, rung: Role) -> Result<()> {
    tx.query(sql!(
        "update alert_steps set handed_at = $4, handed_by = $5, handed_role = $6
         where house_id = $1 and alert_id = $2 and rung = $3"
    ))
    .bind(of.house())
    .bind(alert)
    .bind(rung)
    .bind(of.at())
    .bind(of.viewer().id)
    .bind(of.role())
    .run()
    .await?;
    Ok(())
}

/// A manager's rung that was passed over while someone was on it is due again, its wait counted anew.
async fn look_again(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
    at: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "update alert_steps set due_at = $3, done_at = null, told = null
         where house_id = $1 and alert_id = $2 and rung = 'manager' and done_at is not null and told = 0"
    ))
    .bind(of.house())
    .bind(alert)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

async fn rungs_above(
    tx: &mut WriteTx,
    of: &About<AnswerAlert>,
    alert: AlertId,
) -> Result<Vec<Role>> {
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
    let above = above(of.role()).filter(|rung| rungs.contains(rung));
    Ok(above.collect())
}

const LADDER: [Role; 3] = [Role::Mentor, Role::Counselor, Role::Manager];

/// The rungs above one's own.
pub fn above(role: Role) -> impl Iterator<Item = Role> {
    LADDER.into_iter().skip_while(move |r| *r != role).skip(1)
}
