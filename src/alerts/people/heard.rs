//! What became of each alert so far: who was told, who handed it on, and whether a rung above can still
//! be told. In one statement.
use std::collections::HashSet;

use crate::{
    access::Role,
    alerts::{handed::Handed, handing::above, told::Told},
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(Default)]
pub struct Heard {
    pub told: Vec<Told>,
    pub handed: Vec<Handed>,
    pub further: HashSet<AlertId>,
}

#[derive(sqlx::FromRow)]
struct Row {
    what: String,
    alert_id: AlertId,
    role: Role,
    name: Option<String>,
    at: Option<Timestamp>,
}

/// Of these alerts, as JSON with house and alert. A manager reads of managers only: that a counselor
/// was told before could give away what managers may not know of.
pub async fn of_alerts(tx: &mut Tx, asked: String, role: Role, now: Timestamp) -> Result<Heard> {
    let rows = tx.query(sql!(
        sqlite: "with asked as (select unhex(j.value ->> 'house') as house_id, unhex(j.value ->> 'alert') as alert_id
                 from json_each($1) j where j.value ->> 'alert' is not null)
         select 'told' as what, d.alert_id, d.role, p.name, d.created_at as at, d.id as nth
         from asked q
         join deliveries d on d.alert_id = q.alert_id and d.house_id = q.house_id and d.kind = 'alert'
         join people p on p.id = d.person_id
         where $2 <> 'manager' or d.role = 'manager'
         union all
         select 'handed', s.alert_id, s.rung, p.name, s.handed_at, p.id
         from asked q
         join alert_steps s on s.alert_id = q.alert_id and s.house_id = q.house_id
         join people p on p.id = s.handed_by
         where $2 <> 'manager' or s.rung = 'manager'
         union all
         select 'further', s.alert_id, s.rung, null, null, null
         from asked q
         join alert_steps s on s.house_id = q.house_id and s.alert_id = q.alert_id
         where $2 <> 'manager' and coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $3 and (sh.until_at is null or sh.until_at > $3))))))
         order by at, name, nth",
        postgres: "with asked as (select j.house as house_id, j.alert as alert_id
                 from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, alert uuid) where j.alert is not null)
         select 'told' as what, d.alert_id, d.role, p.name, d.created_at as at, d.id as nth
         from asked q
         join deliveries d on d.alert_id = q.alert_id and d.house_id = q.house_id and d.kind = 'alert'
         join people p on p.id = d.person_id
         where $2 <> 'manager' or d.role = 'manager'
         union all
         select 'handed', s.alert_id, s.rung, p.name, s.handed_at, p.id
         from asked q
         join alert_steps s on s.alert_id = q.alert_id and s.house_id = q.house_id
         join people p on p.id = s.handed_by
         where $2 <> 'manager' or s.rung = 'manager'
         union all
         select 'further', s.alert_id, s.rung, null, null, null
         from asked q
         join alert_steps s on s.house_id = q.house_id and s.alert_id = q.alert_id
         where $2 <> 'manager' and coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $3 and (sh.until_at is null or sh.until_at > $3))))))
         order by at, name, nth"
    ));
    let rows: Vec<Row> = rows.bind(asked).bind(role).bind(now).all().await?;
    let mut heard = Heard::default();
    for row in rows {
        heard.add(row, role);
    }
    Ok(heard)
}

impl Heard {
    fn add(&mut self, row: Row, reader: Role) {
        let Row { alert_id, role, .. } = row;
        match (row.what.as_str(), row.name, row.at) {
            ("told", Some(name), Some(created_at)) => self.told.push(Told {
                alert_id,
                role,
                name,
                created_at,
            }),
            ("handed", Some(name), Some(handed_at)) => self.handed.push(Handed {
                alert_id,
                rung: role,
                name,
                handed_at,
            }),
            _ if above(reader).any(|rung| rung == role) => {
                self.further.insert(alert_id);
            }
            _ => {}
        }
    }
}
