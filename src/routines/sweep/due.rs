//! What a batch has to know, in a few joined statements.
use std::collections::HashMap;

use serde::Serialize;
use time::Date;

use super::decide::Outage;
use crate::{
    alerts::RulesRow,
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    routines::{Excuse, Kind, Outcome, Source, Step},
    sql,
    timestamp::Timestamp,
};

/// An assignment with something to do.
#[derive(sqlx::FromRow)]
pub struct Due {
    pub id: RoutineAssignmentId,
    pub item_id: ItemId,
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub paused_from: Option<Date>,
    pub paused_until: Option<Date>,
    pub next_day: Date,
    pub next_opens_at: Timestamp,
    pub next_closes_at: Timestamp,
    pub due_step: Step,
    pub kind: Kind,
    pub source: Source,
    pub time_zone: String,
    pub day_turns_at: i16,
    /// What became of the next occurrence already.
    pub outcome: Option<Outcome>,
    pub lives_here: bool,
    /// Until after the next occurrence closes.
    pub lived_here: bool,
    #[sqlx(flatten)]
    pub rules: RulesRow,
}

#[derive(sqlx::FromRow)]
pub struct VersionRow {
    pub item_id: ItemId,
    pub from_day: Date,
    pub days: String,
    pub opens_time: i16,
    pub closes_time: i16,
    pub grace_minutes: i16,
}

#[derive(sqlx::FromRow)]
pub struct ExcuseRow {
    pub house_id: HouseId,
    pub person_id: PersonId,
    pub kind: Excuse,
    pub from_at: Timestamp,
    pub until_at: Timestamp,
}

/// Beside the assignments themselves.
pub struct Known {
    pub versions: HashMap<ItemId, Vec<VersionRow>>,
    pub excuses: HashMap<(HouseId, PersonId), Vec<ExcuseRow>>,
    pub outages: Vec<Outage>,
}

/// Asked every few seconds, nearly always for nothing. The end of the grace is still in time.
pub async fn is_any(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let found: Option<(HouseId,)> = tx
        .query(sql!(
            "select house_id from routine_assignments
             where due_at <= $1 and (due_step = 'nudge' or due_at < $1) order by due_at limit 1"
        ))
        .bind(now)
        .maybe()
        .await?;
    Ok(found.is_some())
}

/// Takes due assignments; on PostgreSQL another server's are passed over.
pub async fn take(tx: &mut WriteTx, now: Timestamp, most: usize) -> Result<Vec<Due>> {
    let due = tx.query(sql!(
        both: "select ra.id, ra.item_id, ra.house_id, ra.person_id, ra.from_day, ra.until_day, i.paused_from,
                i.paused_until, ra.next_day, ra.next_opens_at, ra.next_closes_at, ra.due_step, i.kind, i.source,
                h.time_zone, h.day_turns_at, o.outcome, m.person_id is not null as lives_here,
                m.person_id is not null or exists (select 1 from memberships g where g.house_id = ra.house_id
                    and g.person_id = ra.person_id and g.role = 'resident' and g.until_at > ra.next_closes_at)
                    as lived_here, r.nudge_minutes,
                r.counselor_minutes, r.manager_minutes, r.quiet_from, r.quiet_until, r.late_check_in_minutes,
                r.items_in_a_day, r.repeats, r.repeat_days, r.silent_hours, r.on_call_id
         from routine_assignments ra
         join routine_items i on i.id = ra.item_id
         join houses h on h.id = ra.house_id
         left join alert_rules r on r.house_id = ra.house_id
         left join memberships m on m.house_id = ra.house_id and m.person_id = ra.person_id
           and m.role = 'resident' and m.until_at is null
         left join outcomes o on o.person_id = ra.person_id and o.day = ra.next_day and o.assignment_id = ra.id
         where ra.due_at <= $1 and (ra.due_step = 'nudge' or ra.due_at < $1)
         order by ra.due_at limit $2",
        sqlite: "",
        postgres: " for update of ra skip locked"
    ));
    Ok(due.bind(now).bind(most as i64).all().await?)
}

#[derive(Serialize)]
struct Key {
    item: String,
    house: String,
    person: String,
}

pub async fn known(tx: &mut WriteTx, rows: &[Due]) -> Result<Known> {
    let keys = rows.iter().map(|row| Key {
        item: row.item_id.to_string(),
        house: row.house_id.to_string(),
        person: row.person_id.to_string(),
    });
    let keys = serde_json::to_string(&keys.collect::<Vec<_>>())?;
    let earliest = rows.iter().map(|row| row.next_closes_at).min();
    let earliest = earliest.expect("a batch has rows");
    let mut known = Known {
        versions: HashMap::new(),
        excuses: HashMap::new(),
        outages: outages(tx, earliest).await?,
    };
    for version in versions(tx, keys.clone()).await? {
        known
            .versions
            .entry(version.item_id)
            .or_default()
            .push(version);
    }
    // An excuse counts at the end of the window; the grace after it lasts twelve hours at most.
    let since = earliest.minus(time::Duration::hours(12));
    for excuse in excuses(tx, keys, since).await? {
        let whose = (excuse.house_id, excuse.person_id);
        known.excuses.entry(whose).or_default().push(excuse);
    }
    Ok(known)
}

async fn versions(tx: &mut WriteTx, keys: String) -> Result<Vec<VersionRow>> {
    let versions = tx.query(sql!(
        sqlite: "select v.item_id, v.from_day, v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_versions v
         where v.item_id in (select unhex(j.value ->> 'item') from json_each($1) j)
         order by v.item_id, v.from_day",
        postgres: "select v.item_id, v.from_day, v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_versions v
         where v.item_id in (select j.item from jsonb_to_recordset(cast($1 as jsonb)) as j(item uuid))
         order by v.item_id, v.from_day"
    ));
    Ok(versions.bind(keys).all().await?)
}

/// Those that were in force at some instant since; one ended early was in force until then.
async fn excuses(tx: &mut WriteTx, keys: String, since: Timestamp) -> Result<Vec<ExcuseRow>> {
    let excuses = tx.query(sql!(
        sqlite: "select e.house_id, e.person_id, e.kind, e.from_at,
                case when e.ended_at < e.until_at then e.ended_at else e.until_at end as until_at
         from excuses e
         where (e.house_id, e.person_id) in
               (select unhex(j.value ->> 'house'), unhex(j.value ->> 'person') from json_each($1) j)
           and e.until_at >= $2
         order by e.from_at, e.id",
        postgres: "select e.house_id, e.person_id, e.kind, e.from_at, least(e.ended_at, e.until_at) as until_at
         from excuses e
         where (e.house_id, e.person_id) in
               (select j.house, j.person from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid))
           and e.until_at >= $2
         order by e.from_at, e.id"
    ));
    Ok(excuses.bind(keys).bind(since).all().await?)
}

async fn outages(tx: &mut WriteTx, since: Timestamp) -> Result<Vec<Outage>> {
    let outages = tx.query(sql!(
        "select from_at, until_at from outages where until_at >= $1 order by from_at"
    ));
    Ok(outages.bind(since).all().await?)
}
