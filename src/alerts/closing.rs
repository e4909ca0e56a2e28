//! How an alert ends: closed by someone with what came of it, or because the resident moved out.
use super::{CameOf, holds::Ended, store::Held};
use crate::{
    access::{About, Class, Role, Standing, policy::AnswerAlert},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
};

/// Ends an alert with what came of it. What whoever closes it may not know goes on for those who may, as an
/// alert of its own: nobody can close what they cannot read.
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
    let closed = closed.bind(of.house()).bind(of.person().id).bind(held.id);
    let closed = closed.bind(of.at()).bind(of.viewer().id).bind(came_of);
    if closed.run().await? == 0 {
        return Ok(false);
    }
    carry_on(tx, of, held.id).await?;
    end_parts(tx, of, held.id, Ended::Closed).await?;
    Ok(true)
}

/// Whoever moves out is nobody's to look after here any more: what was open ends with a word of its own, and
/// nothing of it is told. Coming back begins afresh.
pub async fn end_of_leaver(tx: &mut WriteTx, by: &Standing, person: PersonId) -> Result<()> {
    let ended = tx.query(sql!(
        "update alerts set closed_at = $3, came_of = 'moved_out'
         where house_id = $1 and person_id = $2 and closed_at is null returning id"
    ));
    let ended = ended.bind(by.house()).bind(person).bind(by.at());
    let ended: Option<(AlertId,)> = ended.maybe().await?;
    let Some((alert,)) = ended else {
        return Ok(());
    };
    end_parts(tx, by, alert, Ended::MovedOut).await?;
    tx.query(sql!(
        "update deliveries set seen_at = $3
         where house_id = $1 and alert_id = $2 and kind = 'alert' and seen_at is null"
    ))
    .bind(by.house())
    .bind(alert)
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}

/// Its rungs are not looked at any more, and nobody is on it.
async fn end_parts(tx: &mut WriteTx, by: &Standing, alert: AlertId, ended: Ended) -> Result<()> {
    tx.query(sql!(
        "update alert_steps set due_at = null where house_id = $1 and alert_id = $2"
    ))
    .bind(by.house())
    .bind(alert)
    .run()
    .await?;
    tx.query(sql!(
        "update alert_holds set ended_at = $3, ended_as = $4
         where house_id = $1 and alert_id = $2 and ended_at is null"
    ))
    .bind(by.house())
    .bind(alert)
    .bind(by.at())
    .bind(ended)
    .run()
    .await?;
    Ok(())
}

/// Facts, words and whoever is on it move along, each with what it is about.
async fn carry_on(tx: &mut WriteTx, of: &About<AnswerAlert>, closed: AlertId) -> Result<()> {
    let new = AlertId::new();
    let (program, own) = (of.role() != Role::Manager, of.sees(Class::OwnRoutine));
    let opened = tx.query(sql!(
        sqlite: "insert into alerts (house_id, person_id, id, opened_at)
         select $1, $2, $3, $4 where exists (select 1 from alert_facts f
             where f.house_id = $1 and f.alert_id = $5 and f.settled_at is null
               and ((f.source in ('program', 'wish') and not $6) or (f.source = 'own' and not $7)))
           or exists (select 1 from alert_holds l where l.house_id = $1 and l.alert_id = $5 and l.ended_at is null
               and ((l.layer = 'program' and not $6) or (l.layer = 'own' and not $7)))",
        postgres: "insert into alerts (house_id, person_id, id, opened_at)
         select $1, $2, $3, cast($4 as timestamptz) where exists (select 1 from alert_facts f
             where f.house_id = $1 and f.alert_id = $5 and f.settled_at is null
               and ((f.source in ('program', 'wish') and not $6) or (f.source = 'own' and not $7)))
           or exists (select 1 from alert_holds l where l.house_id = $1 and l.alert_id = $5 and l.ended_at is null
               and ((l.layer = 'program' and not $6) or (l.layer = 'own' and not $7)))"
    ));
    let opened = opened.bind(of.house()).bind(of.person().id).bind(new);
    let opened = opened.bind(of.at()).bind(closed).bind(program).bind(own);
    if opened.run().await? == 0 {
        return Ok(());
    }
    tx.query(sql!(
        "update alert_facts set alert_id = $3
         where house_id = $1 and alert_id = $2
           and ((source in ('program', 'wish') and not $4) or (source = 'own' and not $5))"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .bind(program)
    .bind(own)
    .run()
    .await?;
    tx.query(sql!(
        "update alert_holds set alert_id = $3
         where house_id = $1 and alert_id = $2 and ((layer = 'program' and not $4) or (layer = 'own' and not $5))"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .bind(program)
    .bind(own)
    .run()
    .await?;
    tx.query(sql!(
        "update deliveries set alert_id = $3
         where house_id = $1 and alert_id = $2 and kind = 'alert' and role <> 'manager'
           and exists (select 1 from alert_facts f
               where f.house_id = $1 and f.alert_id = $3 and (f.source <> 'own' or exists (select 1 from shares s
                   where s.person_id = f.person_id and s.class = 'own_routine' and s.audience = deliveries.role
                     and s.from_at <= $4 and (s.until_at is null or s.until_at > $4))))"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .bind(of.at())
    .run()
    .await?;
    tx.query(sql!(
        sqlite: "insert into alert_steps (house_id, person_id, alert_id, rung, due_at)
         select house_id, person_id, $3, rung, $4 from alert_steps where house_id = $1 and alert_id = $2",
        postgres: "insert into alert_steps (house_id, person_id, alert_id, rung, due_at)
         select house_id, person_id, cast($3 as uuid), rung, cast($4 as timestamptz) from alert_steps
         where house_id = $1 and alert_id = $2"
    ))
    .bind(of.house())
    .bind(closed)
    .bind(new)
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}
