//! What an open alert rests on, as far as its reader may know.
use time::Date;

use crate::{
    access::Role,
    alerts::{Known, LOOK_BACK, Source},
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct Fact {
    pub(super) person_id: PersonId,
    pub(super) house_id: HouseId,
    pub source: Source,
    pub is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    pub day: Date,
    pub(super) happened_at: Timestamp,
    pub(super) noticed_at: Timestamp,
    pub is_settled: bool,
    pub title: Option<String>,
    pub(super) is_open: bool,
}

/// Of what was settled and is missed again, the last word alone; with what was missed shortly before,
/// of alerts that are closed.
pub async fn known(tx: &mut Tx, asked: String, role: Role, now: Timestamp) -> Result<Vec<Fact>> {
    let facts = tx.query(sql!(
        sqlite: "select f.id as id, f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at as happened_at,
                f.noticed_at, f.settled_at is not null as is_settled,
                case when f.source = 'house' or (f.source = 'program' and j.value ->> 'program') then v.title end as title,
                true as is_open
         from json_each($1) j
         join alert_facts f on f.house_id = unhex(j.value ->> 'house') and f.alert_id = unhex(j.value ->> 'alert')
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.value ->> 'own')))
           and not exists (select 1 from alert_facts n where n.house_id = f.house_id and n.alert_id = f.alert_id
               and n.assignment_id = f.assignment_id and n.day = f.day and n.id > f.id)
         union all
         select f.id as id, f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at as happened_at,
                f.noticed_at, false, null, false
         from json_each($1) j
         join alert_facts f on f.house_id = unhex(j.value ->> 'house') and f.person_id = unhex(j.value ->> 'person') and f.day >= $3
           and f.assignment_id is not null and f.settled_at is null
         join alerts e on e.house_id = f.house_id and e.id = f.alert_id and e.came_of <> 'excused'
         where j.value ->> 'alert' is not null and (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.value ->> 'own')))
         order by happened_at, id",
        postgres: "select f.id as id, f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at as happened_at,
                f.noticed_at, f.settled_at is not null as is_settled,
                case when f.source = 'house' or (f.source = 'program' and j.program) then v.title end as title,
                true as is_open
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, alert uuid, own boolean, program boolean)
         join alert_facts f on f.house_id = j.house and f.alert_id = j.alert
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.own)))
           and not exists (select 1 from alert_facts n where n.house_id = f.house_id and n.alert_id = f.alert_id
               and n.assignment_id = f.assignment_id and n.day = f.day and n.id > f.id)
         union all
         select f.id as id, f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at as happened_at,
                f.noticed_at, false, null, false
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid, alert uuid, own boolean)
         join alert_facts f on f.house_id = j.house and f.person_id = j.person and f.day >= $3
           and f.assignment_id is not null and f.settled_at is null
         join alerts e on e.house_id = f.house_id and e.id = f.alert_id and e.came_of <> 'excused'
         where j.alert is not null and (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.own)))
         order by happened_at, id"
    ));
    let since = now.minus(LOOK_BACK).get().date();
    Ok(facts.bind(asked).bind(role).bind(since).all().await?)
}

impl Fact {
    pub fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
            is_open: self.is_open,
        }
    }
}
