//! Words to people, as rows.
use std::collections::HashMap;

use serde::Serialize;

use crate::{
    access::Role, alerts::Source, db::WriteTx, error::Result, id::*, live::Topic, sql,
    timestamp::Timestamp,
};

/// A rung that was looked at: it is told, or looked at again later, or passed over.
pub struct Rung {
    pub alert: AlertId,
    pub house: HouseId,
    pub person: PersonId,
    pub role: Role,
    pub on_call: Option<PersonId>,
    pub tells: bool,
    /// The alert is at *now* for this rung: the word may break quiet hours.
    pub is_now: bool,
    /// When it is looked at next, told or not.
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
    told: Option<i32>,
}

/// Tells the helpers of each rung that tells, and notes how it went. Told again, when someone hands it on or
/// it becomes *now*, it stands as told then. Says how many were told.
pub async fn tell(tx: &mut WriteTx, rungs: &[Rung], now: Timestamp) -> Result<usize> {
    let told = recipients(tx, rungs).await?;
    deliver(tx, rungs, &told, now).await?;
    let steps = rungs.iter().map(|rung| Row {
        due: rung.due_at.map(|at| at.to_string()),
        told: (rung.tells || rung.due_at.is_none()).then(|| {
            let told = told.get(&(rung.alert, rung.role));
            told.map_or(0, |people| people.len() as i32)
        }),
        ..rung.row()
    });
    let steps = serde_json::to_string(&steps.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "update alert_steps set due_at = j.value ->> 'due',
                told = case when coalesce(alert_steps.told, 0) > coalesce(j.value ->> 'told', 0) then alert_steps.told
                       else j.value ->> 'told' end,
                done_at = case when j.value ->> 'due' is null then $2 end
         from json_each($1) j
         where alert_steps.house_id = unhex(j.value ->> 'house') and alert_steps.alert_id = unhex(j.value ->> 'alert')
           and alert_steps.rung = j.value ->> 'role'",
        postgres: "update alert_steps set due_at = j.due,
                told = case when coalesce(alert_steps.told, 0) > coalesce(j.told, 0) then alert_steps.told else j.told end,
                done_at = case when j.due is null then cast($2 as timestamptz) end
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(house uuid, alert uuid, role text, due timestamptz, told integer)
         where alert_steps.house_id = j.house and alert_steps.alert_id = j.alert and alert_steps.rung = j.role"
    ))
    .bind(steps)
    .bind(now)
    .run()
    .await?;
    Ok(told.values().map(Vec::len).sum())
}

type Told = HashMap<(AlertId, Role), Vec<PersonId>>;

/// About who lives there now: mentors and counselors whom the resident accepted; of the managers the one on call, else all.
async fn recipients(tx: &mut WriteTx, rungs: &[Rung]) -> Result<Told> {
    let asked: Vec<Row> = rungs.iter().filter(|r| r.tells).map(Rung::row).collect();
    if asked.is_empty() {
        return Ok(Told::new());
    }
    let found: Vec<(AlertId, Role, PersonId)> = tx.query(sql!(
        sqlite: "select unhex(j.value ->> 'alert') as alert_id, m.role, m.person_id
         from json_each($1) j
         join memberships m on m.house_id = unhex(j.value ->> 'house') and m.role = j.value ->> 'role'
           and m.until_at is null
         join memberships r on r.house_id = m.house_id and r.person_id = unhex(j.value ->> 'person')
           and r.role = 'resident' and r.until_at is null
         where m.role = 'manager' or exists (select 1 from assignments a
               where a.house_id = m.house_id and a.resident_id = r.person_id
                 and a.helper_id = m.person_id and a.role = m.role and a.accepted_at is not null and a.ended_at is null)
         order by m.from_at, m.id",
        postgres: "select j.alert as alert_id, m.role, m.person_id
         from jsonb_to_recordset(cast($1 as jsonb)) as j(alert uuid, house uuid, person uuid, role text)
         join memberships m on m.house_id = j.house and m.role = j.role and m.until_at is null
         join memberships r on r.house_id = m.house_id and r.person_id = j.person
           and r.role = 'resident' and r.until_at is null
         where m.role = 'manager' or exists (select 1 from assignments a
               where a.house_id = m.house_id and a.resident_id = r.person_id
                 and a.helper_id = m.person_id and a.role = m.role and a.accepted_at is not null and a.ended_at is null)
         order by m.from_at, m.id"
    ))
    .bind(serde_json::to_string(&asked)?)
    .all()
    .await?;
    let mut told = Told::new();
    for (alert, role, helper) in found {
        told.entry((alert, role)).or_default().push(helper);
    }
    for rung in rungs.iter().filter(|r| r.role == Role::Manager) {
        let managers = told.get_mut(&(rung.alert, Role::Manager));
        if let (Some(managers), Some(on_call)) = (managers, rung.on_call)
            && managers.contains(&on_call)
        {
            *managers = vec![on_call];
        }
    }
    Ok(told)
}

async fn deliver(tx: &mut WriteTx, rungs: &[Rung], told: &Told, now: Timestamp) -> Result<()> {
    let to = |rung: &Rung| {
        told.get(&(rung.alert, rung.role))
            .cloned()
            .unwrap_or_default()
    };
    let words = rungs.iter().filter(|r| r.tells).flat_map(|rung| {
        to(rung).into_iter().map(|helper| Row {
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
            due: None,
            told: None,
        }
    }
}
