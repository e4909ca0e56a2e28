//! The people someone looks after, with what that reader may know of their alert and their days.
use std::collections::HashMap;

use serde::Serialize;
use time::{Date, Duration};

use super::{
    Known, Level, Rules, RulesRow, Source, handing, level,
    told::{self, Told},
};
use crate::{
    access::{Access, Caseload, Role, policy::ViewAlerts},
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
};

/// One of them.
#[derive(sqlx::FromRow)]
pub struct PersonRow {
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub name: String,
    pub house_name: String,
    time_zone: String,
    day_turns_at: i16,
    /// Until the resident says yes, a helper has the name only.
    pub accepted: bool,
    own_shared: bool,
    program_shared: bool,
    alert_id: Option<AlertId>,
    pub taken_by: Option<PersonId>,
    pub taken_name: Option<String>,
    #[sqlx(flatten)]
    rules: RulesRow,
}

#[derive(sqlx::FromRow)]
pub struct Fact {
    person_id: PersonId,
    pub source: Source,
    pub is_check_in: bool,
    assignment_id: Option<RoutineAssignmentId>,
    pub day: Date,
    happened_at: Timestamp,
    noticed_at: Timestamp,
    pub is_settled: bool,
    pub title: Option<String>,
}

#[derive(sqlx::FromRow)]
struct DayRow {
    person_id: PersonId,
    day: Date,
    kept: i64,
    missed: i64,
    excused: i64,
    kept_at: Option<Timestamp>,
}

/// What a day came to, as far as this reader may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Kept,
    Part,
    Missed,
    Excused,
    NotYet,
}

pub struct Person {
    pub row: PersonRow,
    pub level: Option<Level>,
    pub facts: Vec<Fact>,
    /// Fourteen days, today last.
    pub marks: Vec<Mark>,
    pub today: Date,
    /// Since the first fact this reader may know of, in order.
    pub told: Vec<Told>,
    /// Can a rung above still be told?
    pub can_be_handed_on: bool,
    pub time: HouseTime,
    pub now: Timestamp,
    first_at: Option<Timestamp>,
}

/// Everyone who was proposed or accepted, over all houses; most urgent first.
pub async fn of_caseload(tx: &mut Tx, of: &Caseload<ViewAlerts>) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = tx
        .query(sql!(
            "select a.house_id, a.resident_id as person_id, p.name, h.name as house_name, h.time_zone, h.day_turns_at,
                    a.accepted_at is not null as accepted,
                    exists (select 1 from shares s where s.person_id = a.resident_id and s.class = 'own_routine'
                        and s.audience = $2 and s.from_at <= $3 and (s.until_at is null or s.until_at > $3)) as own_shared,
                    $2 = 'counselor' or exists (select 1 from shares s where s.person_id = a.resident_id
                        and s.class = 'program_titles' and s.audience = $2 and s.from_at <= $3
                        and (s.until_at is null or s.until_at > $3)) as program_shared,
                    al.id as alert_id, al.taken_by, tk.name as taken_name, r.nudge_minutes, r.counselor_minutes,
                    r.manager_minutes, r.quiet_from, r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats,
                    r.repeat_days, r.silent_hours, r.on_call_id
             from assignments a
             join memberships m on m.house_id = a.house_id and m.person_id = a.helper_id and m.role = $2
               and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)
             join memberships l on l.house_id = a.house_id and l.person_id = a.resident_id and l.role = 'resident'
               and l.from_at <= $3 and (l.until_at is null or l.until_at > $3)
             join people p on p.id = a.resident_id
             join houses h on h.id = a.house_id
             left join alert_rules r on r.house_id = a.house_id
             left join alerts al on al.house_id = a.house_id and al.person_id = a.resident_id and al.closed_at is null
               and a.accepted_at is not null
             left join people tk on tk.id = al.taken_by
             where a.helper_id = $1 and a.role = $2 and a.ended_at is null
             order by p.name, p.id, a.house_id"
        ))
        .bind(of.viewer().id)
        .bind(of.role())
        .bind(of.at())
        .all()
        .await?;
    with_facts(tx, rows, of.role(), of.at()).await
}

/// Everyone who lives in the house, by house items and check-ins alone.
pub async fn of_house(tx: &mut Tx, of: &Access<ViewAlerts>) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = tx
        .query(sql!(
            "select m.house_id, m.person_id, p.name, h.name as house_name, h.time_zone, h.day_turns_at,
                    true as accepted, false as own_shared, false as program_shared,
                    al.id as alert_id, al.taken_by, tk.name as taken_name, r.nudge_minutes, r.counselor_minutes,
                    r.manager_minutes, r.quiet_from, r.quiet_until, r.late_check_in_minutes, r.items_in_a_day, r.repeats,
                    r.repeat_days, r.silent_hours, r.on_call_id
             from memberships m
             join people p on p.id = m.person_id
             join houses h on h.id = m.house_id
             left join alert_rules r on r.house_id = m.house_id
             left join alerts al on al.house_id = m.house_id and al.person_id = m.person_id and al.closed_at is null
             left join people tk on tk.id = al.taken_by
             where m.house_id = $1 and m.role = 'resident' and m.from_at <= $2 and (m.until_at is null or m.until_at > $2)
             order by p.name, p.id"
        ))
        .bind(of.house())
        .bind(of.at())
        .all()
        .await?;
    with_facts(tx, rows, Role::Manager, of.at()).await
}

#[derive(Serialize)]
struct Asked {
    house: String,
    person: String,
    alert: Option<String>,
    own: bool,
    program: bool,
}

async fn with_facts(
    tx: &mut Tx,
    rows: Vec<PersonRow>,
    role: Role,
    now: Timestamp,
) -> Result<Vec<Person>> {
    let asked = rows.iter().filter(|r| r.accepted).map(|row| Asked {
        house: row.house_id.to_string(),
        person: row.person_id.to_string(),
        alert: row.alert_id.map(|id| id.to_string()),
        own: row.own_shared,
        program: row.program_shared,
    });
    let asked = serde_json::to_string(&asked.collect::<Vec<_>>())?;
    let mut facts: HashMap<PersonId, Vec<Fact>> = HashMap::new();
    for fact in known_facts(tx, asked.clone(), role).await? {
        facts.entry(fact.person_id).or_default().push(fact);
    }
    let mut days: HashMap<PersonId, Vec<DayRow>> = HashMap::new();
    for day in known_days(tx, asked.clone(), role, now).await? {
        days.entry(day.person_id).or_default().push(day);
    }
    let told = told::of_alerts(tx, asked.clone(), role).await?;
    let further = handing::can_be_handed_on(tx, asked, role, now).await?;
    let mut people = Vec::new();
    for row in rows {
        let facts = facts.remove(&row.person_id).unwrap_or_default();
        let days = days.remove(&row.person_id).unwrap_or_default();
        let mut person = Person::of(row, facts, &days, now)?;
        person.told = person.told_of(&told);
        person.can_be_handed_on = person.row.alert_id.is_some_and(|id| further.contains(&id));
        people.push(person);
    }
    people.sort_by_key(|p| (std::cmp::Reverse(p.level), p.first_at));
    Ok(people)
}

async fn known_facts(tx: &mut Tx, asked: String, role: Role) -> Result<Vec<Fact>> {
    let facts = tx.query(sql!(
        sqlite: "select f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at,
                f.noticed_at, f.settled_at is not null as is_settled,
                case when f.source = 'house' or (f.source = 'program' and j.value ->> 'program') then v.title end as title
         from json_each($1) j
         join alert_facts f on f.house_id = unhex(j.value ->> 'house') and f.alert_id = unhex(j.value ->> 'alert')
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.value ->> 'own'))
         order by f.happened_at, f.id",
        postgres: "select f.person_id, f.house_id, f.source, f.is_check_in, f.assignment_id, f.day, f.happened_at,
                f.noticed_at, f.settled_at is not null as is_settled,
                case when f.source = 'house' or (f.source = 'program' and j.program) then v.title end as title
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, alert uuid, own boolean, program boolean)
         join alert_facts f on f.house_id = j.house and f.alert_id = j.alert
         left join routine_assignments ra on ra.house_id = f.house_id and ra.id = f.assignment_id
         left join routine_versions v on v.item_id = ra.item_id and v.from_day =
             (select max(w.from_day) from routine_versions w where w.item_id = ra.item_id and w.from_day <= f.day)
         where f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or j.own))
         order by f.happened_at, f.id"
    ));
    Ok(facts.bind(asked).bind(role).all().await?)
}

async fn known_days(tx: &mut Tx, asked: String, role: Role, now: Timestamp) -> Result<Vec<DayRow>> {
    let days = tx.query(sql!(
        sqlite: "select o.person_id, o.day, count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                count(case when o.outcome = 'missed' then 1 end) as missed,
                count(case when o.outcome = 'excused' then 1 end) as excused, max(o.acted_at) as kept_at
         from json_each($1) j
         join outcomes o on o.person_id = unhex(j.value ->> 'person') and o.day >= $3
           and o.house_id = unhex(j.value ->> 'house')
         join routine_assignments ra on ra.house_id = o.house_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or j.value ->> 'own'))
         group by o.person_id, o.day order by o.person_id, o.day",
        postgres: "select o.person_id, o.day, count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                count(case when o.outcome = 'missed' then 1 end) as missed,
                count(case when o.outcome = 'excused' then 1 end) as excused, max(o.acted_at) as kept_at
         from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid, own boolean)
         join outcomes o on o.person_id = j.person and o.day >= $3 and o.house_id = j.house
         join routine_assignments ra on ra.house_id = o.house_id and ra.id = o.assignment_id
         join routine_items i on i.id = ra.item_id
         where i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or j.own))
         group by o.person_id, o.day order by o.person_id, o.day"
    ));
    let since = now.minus(Duration::days(15)).get().date();
    Ok(days.bind(asked).bind(role).bind(since).all().await?)
}

impl Person {
    fn of(row: PersonRow, facts: Vec<Fact>, days: &[DayRow], now: Timestamp) -> Result<Self> {
        let turn = WallTime::from_minutes(row.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        let time = HouseTime::new(&row.time_zone, turn)?;
        let today = time.day_of(now);
        let counting = facts.iter().filter(|f| !f.is_settled);
        let known: Vec<Known> = counting.map(Fact::known).collect();
        let kept_at = days.iter().filter_map(|d| d.kept_at).max();
        let held = row
            .taken_by
            .filter(|_| !facts.is_empty())
            .map(|_| Level::Watch);
        let level = level(&known, kept_at, &Rules::from(&row.rules), now).or(held);
        let marks = (0..14)
            .rev()
            .map(|ago| mark_of(days, today.saturating_sub(Duration::days(ago)), today));
        Ok(Self {
            level,
            marks: marks.collect(),
            first_at: facts.iter().map(|f| f.happened_at).min(),
            told: Vec::new(),
            can_be_handed_on: false,
            time,
            now,
            today,
            facts,
            row,
        })
    }

    /// A word from before the first fact this reader knows was about something else.
    fn told_of(&self, told: &[Told]) -> Vec<Told> {
        let first = self.facts.iter().map(|f| f.noticed_at).min();
        let mine = told
            .iter()
            .filter(|told| Some(told.alert_id) == self.row.alert_id);
        let mine = mine.filter(|told| first.is_some_and(|first| first <= told.created_at));
        mine.cloned().collect()
    }
}

impl Fact {
    fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
        }
    }
}

fn mark_of(days: &[DayRow], day: Date, today: Date) -> Mark {
    match days.iter().find(|d| d.day == day) {
        Some(d) if d.missed > 0 && d.kept > 0 => Mark::Part,
        Some(d) if d.missed > 0 => Mark::Missed,
        Some(_) if day == today => Mark::NotYet,
        Some(d) if d.kept > 0 => Mark::Kept,
        Some(d) if d.excused > 0 => Mark::Excused,
        _ => Mark::NotYet,
    }
}
