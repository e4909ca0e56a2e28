//! The SQL of a house's rules.
use crate::{
    access::{Access, Standing, policy::ManageAlertRules},
    alerts::{Rules, RulesRow},
    db::{Tx, WriteTx},
    error::Result,
    id::PersonId,
    sql,
};

type By = Access<ManageAlertRules>;

pub fn address(by: &By) -> String {
    format!("/manager/houses/{}/alerts/rules", by.house())
}

pub async fn of_house(tx: &mut Tx, by: &By) -> Result<Rules> {
    let row = tx.query(sql!(
        "select nudge_minutes, counselor_minutes, manager_minutes, quiet_from, quiet_until, late_check_in_minutes,
                items_in_a_day, repeats, repeat_days, silent_hours, on_call_id
         from alert_rules where house_id = $1"
    ));
    let row: Option<RulesRow> = row.bind(by.house()).maybe().await?;
    Ok(row.map_or_else(Rules::default, |row| Rules::from(&row)))
}

/// Who can be on call.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Manager {
    pub id: PersonId,
    pub name: String,
}

pub async fn managers(tx: &mut Tx, by: &By) -> Result<Vec<Manager>> {
    let managers = tx.query(sql!(
        "select p.id, p.name from memberships m join people p on p.id = m.person_id
         where m.house_id = $1 and m.role = 'manager' and m.until_at is null order by p.name, p.id"
    ));
    Ok(managers.bind(by.house()).all().await?)
}

pub async fn save(tx: &mut WriteTx, by: &By, rules: &Rules) -> Result<()> {
    tx.query(sql!(
        "insert into alert_rules (house_id, nudge_minutes, counselor_minutes, manager_minutes, quiet_from, quiet_until,
                late_check_in_minutes, items_in_a_day, repeats, repeat_days, silent_hours, on_call_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
         on conflict (house_id) do update set nudge_minutes = excluded.nudge_minutes,
                counselor_minutes = excluded.counselor_minutes, manager_minutes = excluded.manager_minutes,
                quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                late_check_in_minutes = excluded.late_check_in_minutes, items_in_a_day = excluded.items_in_a_day,
                repeats = excluded.repeats, repeat_days = excluded.repeat_days,
                silent_hours = excluded.silent_hours, on_call_id = excluded.on_call_id"
    ))
    .bind(by.house())
    .bind(rules.nudge_minutes)
    .bind(rules.counselor_minutes)
    .bind(rules.manager_minutes)
    .bind(rules.quiet_from.minutes() as i16)
    .bind(rules.quiet_until.minutes() as i16)
    .bind(rules.late_check_in_minutes)
    .bind(rules.items_in_a_day)
    .bind(rules.repeats)
    .bind(rules.repeat_days)
    .bind(rules.silent_hours)
    .bind(rules.on_call)
    .run()
    .await?;
    Ok(())
}

/// Rungs that wait by the old rules, or the old clock, are worked out anew by the next sweep.
pub async fn look_again(tx: &mut WriteTx, by: &Standing) -> Result<()> {
    tx.query(sql!(
        "update alert_steps set due_at = $2 where house_id = $1 and due_at > $2"
    ))
    .bind(by.house())
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}
