//! What their readers may know of open alerts, in one statement: the facts they rest on, who is on them, who was
//! told, and who handed one on.
use std::collections::HashMap;

use time::Date;

use super::facts::Fact;
use crate::{
    access::Role,
    alerts::{
        Layer, Source,
        handed::Handed,
        holds::{Ended, Hold},
        spell::{self, Span},
        told::Told,
    },
    db::Tx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

/// Of one person: all that their page, and what the reader may do, rest on.
#[derive(Default)]
pub struct Sight {
    /// In order of what happened.
    pub facts: Vec<Fact>,
    pub holds: Vec<Hold>,
    pub told: Vec<Told>,
    pub handed: Vec<Handed>,
    /// With which roles the resident shares own items.
    own_with: Vec<Role>,
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
    /// Settled, or not on it any more.
    until_at: Option<Timestamp>,
    /// A title, or a name.
    words: Option<String>,
    role: Option<Role>,
    nth: Option<uuid::Uuid>,
    layer: Option<Layer>,
    ended_as: Option<Ended>,
    ended_name: Option<String>,
}

/// Of these people and alerts, as JSON. A manager reads of managers only, and of a mentor or counselor with whom
/// own items are shared reads only who may read those: when somebody was told could give away what the reader may
/// not know of.
pub async fn of_alerts(
    tx: &mut Tx,
    asked: String,
    role: Role,
    now: Timestamp,
) -> Result<HashMap<(HouseId, PersonId), Sight>> {
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
                f.happened_at as at, f.noticed_at, f.settled_at as until_at,
                case when f.source = 'house' or (f.source = 'program' and q.program) then v.title end as words,
                null as role, f.id as nth, null as layer, null as ended_as, null as ended_name
         from asked q
         join alert_facts f on f.house_id = q.house_id and f.alert_id = q.alert_id
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or q.own))
         union all
         select 'held', l.alert_id, l.house_id, l.person_id, null, false, null, null, l.taken_at, null, l.ended_at,
                p.name, l.taken_role, l.taken_by, l.layer, l.ended_as, e.name
         from asked q
         join alert_holds l on l.house_id = q.house_id and l.alert_id = q.alert_id
         join people p on p.id = l.taken_by
         left join people e on e.id = l.ended_by
         where l.layer = 'house' or ($2 <> 'manager' and (l.layer <> 'own' or q.own))
         union all
         select 'told', d.alert_id, d.house_id, q.person_id, null, false, null, null, d.created_at, null, null,
                p.name, d.role, d.id, null, null, null
         from asked q
         join deliveries d on d.alert_id = q.alert_id and d.house_id = q.house_id and d.kind = 'alert'
         join people p on p.id = d.person_id
         where d.role in ($2, 'manager') or ($2 <> 'manager' and (q.own or not exists (
             select 1 from shares sh where sh.person_id = q.person_id and sh.class = 'own_routine' and sh.audience = d.role
               and sh.from_at <= d.created_at and (sh.until_at is null or sh.until_at > d.created_at))))
         union all
         select 'handed', s.alert_id, s.house_id, s.person_id, null, false, null, null, s.handed_at, null, null,
                p.name, s.rung, p.id, null, null, null
         from asked q
         join alert_steps s on s.alert_id = q.alert_id and s.house_id = q.house_id
         join people p on p.id = s.handed_by
         where $2 <> 'manager' or s.rung = 'manager'
         union all
         select 'own_with', q.alert_id, q.house_id, q.person_id, null, false, null, null, null, null, null,
                null, sh.audience, null, null, null, null
         from asked q
         join shares sh on sh.person_id = q.person_id and sh.class = 'own_routine' and sh.audience in ('mentor', 'counselor')
           and sh.from_at <= $3 and (sh.until_at is null or sh.until_at > $3)
         where q.own"
    ));
    let rows = rows.bind(asked).bind(role).bind(now);
    let mut rows: Vec<Row> = rows.all().await?;
    rows.sort_by(|a, b| (a.at, a.name(), a.nth).cmp(&(b.at, b.name(), b.nth)));
    let mut sights: HashMap<_, Sight> = HashMap::new();
    for row in rows {
        let of = sights.entry((row.house_id, row.person_id)).or_default();
        of.add(row);
    }
    Ok(sights)
}

impl Row {
    /// Facts of one moment stand as they came, not by their titles.
    fn name(&self) -> Option<&str> {
        self.words.as_deref().filter(|_| self.role.is_some())
    }

    fn fact(self) -> Option<Fact> {
        Some(Fact {
            id: self.nth,
            source: self.source?,
            is_check_in: self.is_check_in,
            assignment_id: self.assignment_id,
            day: self.day?,
            happened_at: self.at?,
            noticed_at: self.noticed_at?,
            settled_at: self.until_at,
            title: self.words,
        })
    }

    fn hold(self) -> Option<Hold> {
        Some(Hold {
            alert_id: self.alert_id,
            layer: self.layer?,
            taken_by: self.nth?.into(),
            taken_role: self.role?,
            name: self.words?,
            taken_at: self.at?,
            ended_at: self.until_at,
            ended_as: self.ended_as,
            ended_name: self.ended_name,
        })
    }

    fn told(self) -> Option<Told> {
        Some(Told {
            alert_id: self.alert_id,
            role: self.role?,
            name: self.words?,
            created_at: self.at?,
        })
    }

    fn handed(self) -> Option<Handed> {
        Some(Handed {
            alert_id: self.alert_id,
            rung: self.role?,
            name: self.words?,
            handed_at: self.at?,
        })
    }
}

impl Sight {
    fn add(&mut self, row: Row) {
        match row.what.as_str() {
            "fact" => self.facts.extend(row.fact()),
            "held" => self.holds.extend(row.hold()),
            "told" => self.told.extend(row.told()),
            "handed" => self.handed.extend(row.handed()),
            _ => self.own_with.extend(row.role),
        }
    }

    fn spans(&self) -> Vec<Span> {
        let facts = self.facts.iter().map(Fact::span);
        facts.chain(self.holds.iter().map(Hold::span)).collect()
    }

    /// Since when something is open for this reader.
    pub fn since(&self) -> Option<Timestamp> {
        spell::since(&self.spans())
    }

    /// Where a fact counts and nobody is on it.
    pub fn free(&self) -> Vec<Layer> {
        spell::free(&self.spans())
    }

    /// Who is on it now.
    pub fn on_it(&self) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(|hold| hold.ended_at.is_none())
    }

    /// What someone is on.
    pub fn layers_of(&self, helper: PersonId) -> Vec<Layer> {
        let of = self.on_it().filter(|hold| hold.taken_by == helper);
        of.map(|hold| hold.layer).collect()
    }

    /// May this rung know something of it that counts, and was it not told since that began? As far as the
    /// reader knows.
    pub fn is_untold(&self, rung: Role) -> bool {
        let own = self.own_with.contains(&rung);
        let mut spans = self.spans();
        spans.retain(|span| span.layer.is_known_to(rung, own));
        let counts = spans.iter().any(|s| !s.is_hold && s.until.is_none());
        let since = spell::since(&spans).filter(|_| counts);
        since.is_some_and(|since| {
            let mut told = self.told.iter().filter(|told| told.role == rung);
            !told.any(|told| told.created_at >= since)
        })
    }

    /// What belongs to the reader's alert as it is now: of what was settled and is missed again, the last word alone.
    pub fn now(mut self) -> Self {
        let since = self.since();
        let is_now = |at: Timestamp| since.is_some_and(|since| at >= since);
        self.facts.retain(|f| is_now(f.noticed_at));
        self.holds.retain(|h| is_now(h.taken_at));
        self.told.retain(|t| is_now(t.created_at));
        self.handed.retain(|h| is_now(h.handed_at));
        let of = |f: &Fact| (f.assignment_id, f.day);
        let open = self.facts.iter().filter(|f| f.assignment_id.is_some());
        let mut last = HashMap::new();
        for fact in open {
            let newest = last.entry(of(fact)).or_insert(fact.id);
            *newest = fact.id.max(*newest);
        }
        self.facts
            .retain(|f| last.get(&of(f)).is_none_or(|id| *id == f.id));
        self
    }
}
