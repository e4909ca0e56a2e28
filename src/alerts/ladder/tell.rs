//! Words to people, as rows.
use serde::Serialize;

use crate::{
    access::Role, alerts::Source, db::WriteTx, error::Result, id::*, live::Topic, sql,
    timestamp::Timestamp,
};

/// A rung that was looked at: whom it tells, and when it is looked at next.
pub struct Rung {
    pub alert: AlertId,
    pub house: HouseId,
    pub person: PersonId,
    pub role: Role,
    pub to: Vec<PersonId>,
    /// The alert is at *now* for this rung: the word may break quiet hours.
    pub is_now: bool,
    pub due_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    alert: String,
    house: String,
    person: String,
    role: &'static str,
    to: Option<String>,
    now: bool,
    due: Option<String>,
}

/// Tells the helpers of each rung that has any to tell. Told again, when someone hands it on, it becomes *now*
/// or begins anew for them, it stands as told then.
pub async fn tell(tx: &mut WriteTx, rungs: &[Rung], now: Timestamp) -> Result<()> {
    deliver(tx, rungs, now).await?;
    let steps: Vec<Row> = rungs.iter().map(Rung::row).collect();
    let steps = serde_json::to_string(&steps)?;
    tx.query(sql!(
        sqlite: "update alert_steps set due_at = j.value ->> 'due'
         from json_each($1) j
         where alert_steps.house_id = unhex(j.value ->> 'house') and alert_steps.alert_id = unhex(j.value ->> 'alert')
           and alert_steps.rung = j.value ->> 'role'",
        postgres: "update alert_steps set due_at = j.due
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, alert uuid, role text, due timestamptz)
         where alert_steps.house_id = j.house and alert_steps.alert_id = j.alert and alert_steps.rung = j.role"
    ))
    .bind(steps)
    .run()
    .await?;
    Ok(())
}

async fn deliver(tx: &mut WriteTx, rungs: &[Rung], now: Timestamp) -> Result<()> {
    let words = rungs.iter().flat_map(|rung| {
        let to = rung.to.iter();
        to.map(|helper| Row {
            to: Some(helper.to_string()),
            ..rung.row()
        })
    });
    let words: Vec<Row> = words.collect();
    if words.is_empty() {
        return Ok(());
    }
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, about_id, alert_id, is_now, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'to'), j.value ->> 'role', 'alert',
                unhex(j.value ->> 'person'), unhex(j.value ->> 'alert'), j.value ->> 'now', $2
         from json_each($1) j where true
         on conflict (alert_id, person_id, role) where kind = 'alert'
         do update set created_at = excluded.created_at, is_now = excluded.is_now, seen_at = null",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, about_id, alert_id, is_now, created_at)
         select j.id, j.house, j.\"to\", j.role, 'alert', j.person, j.alert, j.now, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, \"to\" uuid, role text, person uuid, alert uuid, now boolean)
         on conflict (alert_id, person_id, role) where kind = 'alert'
         do update set created_at = excluded.created_at, is_now = excluded.is_now, seen_at = null"
    ))
    .bind(serde_json::to_string(&words)?)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

impl Rung {
    /// What is said to a manager is of house items; of the rest a manager may not even notice that.
    pub fn topic(&self) -> Topic {
        Topic {
            house: self.house,
            person: self.person,
            source: match self.role {
                Role::Manager => Source::House,
                _ => Source::Program,
            },
        }
    }

    fn row(&self) -> Row {
        Row {
            id: DeliveryId::new().to_string(),
            alert: self.alert.to_string(),
            house: self.house.to_string(),
            person: self.person.to_string(),
            role: self.role.segment(),
            to: None,
            now: self.is_now,
            due: self.due_at.map(|at| at.to_string()),
        }
    }
}
