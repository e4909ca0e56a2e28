//! What a rung is told of, and whom it tells: facts, who is on them, when someone was last heard of, the
//! helpers and the last word that each of them has.
use std::collections::{HashMap, HashSet};

use serde::Serialize;
use time::{Date, Duration};

use super::step::Step;
use crate::{
    access::Role,
    alerts::{Known, Layer, Source, spell::Span},
    db::WriteTx,
    error::Result,
    id::*,
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
pub struct FactRow {
    pub alert_id: AlertId,
    pub source: Source,
    is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    day: Date,
    happened_at: Timestamp,
    pub noticed_at: Timestamp,
    pub settled_at: Option<Timestamp>,
}

/// In order of what happened.
pub async fn facts(tx: &mut WriteTx, alerts: String) -> Result<Vec<FactRow>> {
    let facts = tx.query(sql!(
        sqlite: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at,
                f.settled_at
         from alert_facts f where f.alert_id in (select unhex(j.value) from json_each($1) j)
         order by f.alert_id, f.happened_at, f.id",
        postgres: "select f.alert_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at, f.noticed_at,
                f.settled_at
         from alert_facts f
         where f.alert_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         order by f.alert_id, f.happened_at, f.id"
    ));
    Ok(facts.bind(alerts).all().await?)
}

/// Who is or was on them, as spans of time.
pub async fn holds(tx: &mut WriteTx, alerts: String) -> Result<Vec<(AlertId, Span)>> {
    type Row = (AlertId, HouseId, Layer, Timestamp, Option<Timestamp>);
    let holds: Vec<Row> = tx.query(sql!(
        sqlite: "select l.alert_id, l.house_id, l.layer, l.taken_at, l.ended_at from alert_holds l
         where l.alert_id in (select unhex(j.value) from json_each($1) j)",
        postgres: "select l.alert_id, l.house_id, l.layer, l.taken_at, l.ended_at from alert_holds l
         where l.alert_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)"
    ))
    .bind(alerts)
    .all()
    .await?;
    let span = |(alert, _, layer, from, until): Row| {
        let span = Span {
            layer,
            is_hold: true,
            from,
            until,
        };
        (alert, span)
    };
    Ok(holds.into_iter().map(span).collect())
}

pub type Kept = HashMap<(AlertId, Source), Timestamp>;

/// The last tick or check-in, by whose item it was.
pub async fn last_kept(tx: &mut WriteTx, alerts: String, now: Timestamp) -> Result<Kept> {
    let kept: Vec<(AlertId, Source, Timestamp)> = tx.query(sql!(
        sqlite: "select a.id, o.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         where a.id in (select unhex(j.value) from json_each($1) j) group by a.id, o.source",
        postgres: "select a.id, o.source, max(o.acted_at) as at
         from alerts a
         join outcomes o on o.person_id = a.person_id and o.day >= $2 and o.house_id = a.house_id
           and o.acted_at is not null and o.outcome in ('kept', 'kept_late')
         where a.id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
         group by a.id, o.source"
    ))
    .bind(alerts)
    .bind(now.minus(Duration::days(14)).get().date())
    .all()
    .await?;
    Ok(kept
        .into_iter()
        .map(|(alert, source, at)| ((alert, source), at))
        .collect())
}

/// Someone who is told when the rung is, and the last word they have of this alert: what they let go of or handed
/// on they knew at that moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helper {
    pub id: PersonId,
    pub word: Option<Word>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub at: Timestamp,
    pub is_now: bool,
}

/// A rung of an alert, and who is on call in its house.
#[derive(Serialize)]
pub struct Asked {
    alert: String,
    house: String,
    person: String,
    role: &'static str,
}

impl Asked {
    pub fn of(alert: AlertId, house: HouseId, person: PersonId, rung: Role) -> Self {
        Self {
            alert: alert.to_string(),
            house: house.to_string(),
            person: person.to_string(),
            role: rung.segment(),
        }
    }
}

pub type Helpers = HashMap<(AlertId, Role), Vec<Helper>>;

/// About who lives there now: mentors and counselors whom the resident accepted; of the managers the one on call, else all.
pub async fn helpers(tx: &mut WriteTx, asked: &[Asked]) -> Result<Helpers> {
    #[derive(sqlx::FromRow)]
    struct Row {
        alert_id: AlertId,
        role: Role,
        person_id: PersonId,
        on_call_id: Option<PersonId>,
        told_at: Option<Timestamp>,
        is_now: bool,
        handed_at: Option<Timestamp>,
        let_go_at: Option<Timestamp>,
    }
    let rows: Vec<Row> = tx.query(sql!(
        sqlite: "with asked as materialized (select unhex(j.value ->> 'alert') as alert_id, unhex(j.value ->> 'house') as house_id,
             unhex(j.value ->> 'person') as person_id, j.value ->> 'role' as role from json_each($1) j) ",
        postgres: "with asked as materialized (select j.alert as alert_id, j.house as house_id, j.person as person_id, j.role
             from jsonb_to_recordset(cast($1 as jsonb)) as j(alert uuid, house uuid, person uuid, role text)) ",
        both: "select q.alert_id, m.role, m.person_id, u.on_call_id, d.created_at as told_at, coalesce(d.is_now, false) as is_now,
                (select max(s.handed_at) from alert_steps s where s.house_id = q.house_id and s.alert_id = q.alert_id
                   and s.handed_by = m.person_id) as handed_at,
                (select max(l.ended_at) from alert_holds l where l.house_id = q.house_id and l.alert_id = q.alert_id
                   and l.taken_by = m.person_id and l.ended_as in ('let_go', 'handed_on')) as let_go_at
         from asked q
         join memberships m on m.house_id = q.house_id and m.role = q.role and m.until_at is null
         join memberships r on r.house_id = m.house_id and r.person_id = q.person_id
           and r.role = 'resident' and r.until_at is null
         left join alert_rules u on u.house_id = q.house_id and q.role = 'manager'
         left join deliveries d on d.alert_id = q.alert_id and d.person_id = m.person_id and d.role = m.role
           and d.kind = 'alert'
         where m.role = 'manager' or exists (select 1 from assignments a
               where a.house_id = m.house_id and a.resident_id = r.person_id
                 and a.helper_id = m.person_id and a.role = m.role and a.accepted_at is not null and a.ended_at is null)
         order by m.from_at, m.id"
    ))
    .bind(serde_json::to_string(asked)?)
    .all()
    .await?;
    let is_on_call = |row: &&Row| row.on_call_id == Some(row.person_id);
    let on_call: HashSet<_> = rows
        .iter()
        .filter(is_on_call)
        .map(|r| (r.alert_id, r.role))
        .collect();
    let mut helpers = Helpers::new();
    for row in &rows {
        if is_on_call(&row) || !on_call.contains(&(row.alert_id, row.role)) {
            let acted_at = row.handed_at.max(row.let_go_at);
            let acted = acted_at.filter(|at| row.told_at.is_none_or(|told| told <= *at));
            let told = |at| Word {
                at,
                is_now: row.is_now || acted.is_some(),
            };
            let word = acted.or(row.told_at).map(told);
            let id = row.person_id;
            let of = helpers.entry((row.alert_id, row.role)).or_default();
            of.push(Helper { id, word });
        }
    }
    Ok(helpers)
}

/// All that rungs are looked at with, each alert's for itself.
#[derive(Default)]
pub struct Around {
    pub facts: HashMap<AlertId, Vec<FactRow>>,
    pub spans: HashMap<AlertId, Vec<Span>>,
    pub kept: Kept,
    pub helpers: Helpers,
}

impl Around {
    pub async fn of(tx: &mut WriteTx, steps: &[Step], now: Timestamp) -> Result<Self> {
        let alerts: Vec<_> = steps.iter().map(|s| s.alert_id.to_string()).collect();
        let alerts = serde_json::to_string(&alerts)?;
        let mut around = Self {
            kept: last_kept(tx, alerts.clone(), now).await?,
            ..Self::default()
        };
        for (alert, span) in holds(tx, alerts.clone()).await? {
            around.spans.entry(alert).or_default().push(span);
        }
        for fact in facts(tx, alerts).await? {
            let spans = around.spans.entry(fact.alert_id).or_default();
            spans.push(fact.span());
            let of = around.facts.entry(fact.alert_id).or_default();
            of.push(fact);
        }
        let asked = steps.iter();
        let asked = asked.map(|s| Asked::of(s.alert_id, s.house_id, s.person_id, s.rung));
        around.helpers = helpers(tx, &asked.collect::<Vec<_>>()).await?;
        Ok(around)
    }
}

impl FactRow {
    fn span(&self) -> Span {
        Span {
            layer: self.source.layer(),
            is_hold: false,
            from: self.noticed_at,
            until: self.settled_at,
        }
    }

    pub fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
        }
    }
}
