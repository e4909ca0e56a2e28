//! Handing on: the next rung is told at once, whatever its wait and whatever the hour, because
//! somebody decided so.
use super::{
    holds::{self, Ended},
    ladder::{Asked, Rung, helpers, tell},
    store::{Held, freed},
};
use crate::{
    access::{About, Role, policy::AnswerAlert},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
};

/// Hands an open alert to the next rung that has not been told, may know of it and has somebody on it;
/// whoever was on it is not any more. False where there is no such rung, or someone else is on it.
pub async fn hand_on(tx: &mut WriteTx, of: &About<AnswerAlert>, held: &Held) -> Result<bool> {
    let viewer = of.viewer().id;
    if held.known.on_it().any(|hold| hold.taken_by != viewer) {
        return Ok(false);
    }
    let rungs = above(of.role()).filter(|rung| held.known.is_untold(*rung));
    let asked = rungs.map(|rung| Asked::of(held.id, of.house(), of.person().id, rung));
    let mut there = helpers(tx, &asked.collect::<Vec<_>>()).await?;
    let next = above(of.role()).find_map(|rung| {
        let helpers = there.remove(&(held.id, rung))?;
        Some((rung, helpers))
    });
    let Some((role, helpers)) = next else {
        return Ok(false);
    };
    let mine = held.known.layers_of(viewer);
    holds::end(tx, of, held.id, &mine, Ended::HandedOn).await?;
    let rung = Rung {
        alert: held.id,
        house: of.house(),
        person: of.person().id,
        role,
        to: helpers.iter().map(|helper| helper.id).collect(),
        // The next round sees whether it is *now*, or when it becomes so.
        is_now: false,
        due_at: None,
    };
    tell(tx, &[rung], of.at()).await?;
    note(tx, of, held.id, role).await?;
    freed(tx, of.house(), vec![(held.id,)], of.at()).await?;
    Ok(true)
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

const LADDER: [Role; 3] = [Role::Mentor, Role::Counselor, Role::Manager];

/// The rungs above one's own.
pub fn above(role: Role) -> impl Iterator<Item = Role> {
    LADDER.into_iter().skip_while(move |r| *r != role).skip(1)
}

/// From whom someone in this role may take an alert over: from their own rung and those below it. A mentor asks.
pub fn may_take_over(role: Role, from: Role) -> bool {
    role != Role::Mentor && (role == from || above(from).any(|rung| rung == role))
}
