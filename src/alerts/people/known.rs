//! What their readers may know of open alerts, in one statement: the facts they rest on, who was told, who
//! handed one on, and whether a rung above can still be told.
use std::collections::{HashMap, HashSet};

use time::Date;

use super::facts::Fact;
use crate::{
    access::Role,
    alerts::{LOOK_BACK, Source, handed::Handed, handing::above, told::Told},
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(Default)]
pub struct Known {
    /// In order of what happened.
    pub facts: HashMap<(HouseId, PersonId), Vec<Fact>>,
    pub told: Vec<Told>,
    pub handed: Vec<Handed>,
    pub further: HashSet<AlertId>,
}

#[derive(sqlx::FromRow)]
struct Row {
    what: String,
    alert_id: AlertId,
    house_id: HouseId,
    person_id: PersonId,
    source: Option<Source>,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Option<Date>,
    at: Option<Timestamp>,
    noticed_at: Option<Timestamp>,
    is_settled: bool,
    /// A title, or a name.
    words: Option<String>,
    role: Option<Role>,
    nth: Option<uuid::Uuid>,
}

/// Of these people and alerts, as JSON. Of what was settled and is missed again, the last word alone; with
/// what was missed shortly before, of alerts that are closed. A manager reads of managers only: that a
/// counselor was told before could give away what managers may not know of.
pub async fn of_alerts(tx: &mut Tx, asked: String, role: Role, now: Timestamp) -> Result<Known> {
    let rows = tx.query(sql!(
        sqlite: "with asked as materialized (
             select unhex(j.value ->> 'house') as house_id, unhex(j.value ->> 'person') as person_id,
                    unhex(j.value ->> 'alert') as alert_id, j.value ->> 'own' as own, j.value ->> 'program' as program
             from json_each($1) j where j.value ->> 'alert' is not null) ",
        postgres: "with asked as materialized (
             select j.house as house_id, j.person as person_id, j.alert as alert_id, j.own, j.program
             from jsonb_to_recordset(cast($1 as jsonb))
                  as j(house uuid, person uuid, alert uuid, own boolean, program boolean) where j.alert is not null) ",
        both: "select 'fact' as what, f.alert_id, f.house_id, f.person_id, f.source, f.is_check_in, f.assignment_id, f.day,
                f.happened_at as at, f.noticed_at, f.settled_at is not null as is_settled,
                case when f.source = 'house' or (f.source = 'program' and q.program) then v.title end as words,
                null as role, f.id as nth
         from asked q
         join alert_facts f on f.house_id = q.house_id and f.alert_id = q.alert_id
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or q.own)))
           and not exists (select 1 from alert_facts n where n.house_id = f.house_id and n.alert_id = f.alert_id
               and n.assignment_id = f.assignment_id and n.day = f.day and n.id > f.id)
         union all
         select 'before', f.alert_id, f.house_id, f.person_id, f.source, f.is_check_in, f.assignment_id, f.day,
                f.happened_at, f.noticed_at, false, null, null, f.id
         from asked q
         join alert_facts f on f.house_id = q.house_id and f.person_id = q.person_id and f.day >= $4
           and f.assignment_id is not null and f.settled_at is null
         join alerts e on e.house_id = f.house_id and e.id = f.alert_id and e.came_of <> 'excused'
         where f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or q.own))
         union all
         select 'told', d.alert_id, d.house_id, q.person_id, null, false, null, null, d.created_at, null, false,
                p.name, d.role, d.id
         from asked q
         join deliveries d on d.alert_id = q.alert_id and d.house_id = q.house_id and d.kind = 'alert'
         join people p on p.id = d.person_id
         where $2 <> 'manager' or d.role = 'manager'
         union all
         select 'handed', s.alert_id, s.house_id, s.person_id, null, false, null, null, s.handed_at, null, false,
                p.name, s.rung, p.id
         from asked q
         join alert_steps s on s.alert_id = q.alert_id and s.house_id = q.house_id
         join people p on p.id = s.handed_by
         where $2 <> 'manager' or s.rung = 'manager'
         union all
         select 'further', s.alert_id, s.house_id, s.person_id, null, false, null, null, null, null, false,
                null, s.rung, null
         from asked q
         join alert_steps s on s.house_id = q.house_id and s.alert_id = q.alert_id
         where $2 <> 'manager' and coalesce(s.told, 0) = 0 and exists (
             select 1 from alert_facts f
             where f.house_id = s.house_id and f.alert_id = s.alert_id and f.settled_at is null
               and (f.source = 'house' or (s.rung <> 'manager' and (f.source <> 'own' or exists (
                   select 1 from shares sh where sh.person_id = s.person_id and sh.class = 'own_routine'
                     and sh.audience = s.rung and sh.from_at <= $3 and (sh.until_at is null or sh.until_at > $3))))))"
    ));
    let since = now.minus(LOOK_BACK).get().date();
    let rows = rows.bind(asked).bind(role).bind(now).bind(since);
    let mut rows: Vec<Row> = rows.all().await?;
    rows.sort_by(|a, b| (a.at, a.name(), a.nth).cmp(&(b.at, b.name(), b.nth)));
    let mut known = Known::default();
    for row in rows {
        known.add(row, role);
    }
    Ok(known)
}

impl Row {
    /// Facts of one moment stand as they came, not by their titles.
    fn name(&self) -> Option<&str> {
        self.words.as_deref().filter(|_| self.role.is_some())
    }

    fn fact(self) -> Option<Fact> {
        Some(Fact {
            source: self.source?,
            is_check_in: self.is_check_in,
            assignment_id: self.assignment_id,
            day: self.day?,
            happened_at: self.at?,
            noticed_at: self.noticed_at?,
            is_settled: self.is_settled,
            is_open: self.what == "fact",
            title: self.words,
        })
    }
}

impl Known {
    fn add(&mut self, row: Row, reader: Role) {
        let Some(role) = row.role else {
            let whose = (row.house_id, row.person_id);
            self.facts.entry(whose).or_default().extend(row.fact());
            return;
        };
        let alert_id = row.alert_id;
        match (row.what.as_str(), row.words, row.at) {
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
