//! How their days went, as far as the reader may know. A row a person: rows are what a page costs.
use std::collections::HashMap;

use time::{Date, Duration};

use crate::{
    access::Role,
    alerts::{Earlier, LOOK_BACK, Sum},
    db::Tx,
    error::Result,
    id::*,
    routines::{mark::Mark, packed},
    sql,
    timestamp::Timestamp,
};

/// The last two weeks of someone.
#[derive(Default)]
pub struct Days {
    days: packed::Days,
    kept_at: Option<Timestamp>,
    checked_in_at: Option<Timestamp>,
    /// Of someone whose alert is open: what was missed shortly before it.
    pub earlier: Vec<Earlier>,
}

#[derive(sqlx::FromRow)]
struct Row {
    house_id: HouseId,
    person_id: PersonId,
    /// When they last kept anything and last checked in, in seconds or 0; then the days.
    known: Option<String>,
    open: Option<String>,
    /// Days and assignments.
    earlier: Option<String>,
}

/// What is on record of the last two weeks, and what is still open. Of these people, as JSON.
pub async fn known(
    tx: &mut Tx,
    asked: String,
    role: Role,
    now: Timestamp,
) -> Result<HashMap<(HouseId, PersonId), Days>> {
    let rows = tx.query(sql!(
        // Materialized: otherwise SQLite reads the JSON again for each outcome.
        sqlite: "with asked as materialized (
             select unhex(j.value ->> 'house') as house_id, unhex(j.value ->> 'person') as person_id,
                    j.value ->> 'own' as own, j.value ->> 'alert' is not null as has_alert from json_each($1) j)
         select q.house_id, q.person_id,
             (select coalesce(unixepoch(max(o.acted_at)), 0) || ' '
                  || coalesce(unixepoch(max(case when o.is_check_in and o.outcome in ('kept', 'kept_late')
                                            then coalesce(o.acted_at, o.closed_at) end)), 0) || ' '
                  || string_agg(o.day || o.outcome, ' ')
              from outcomes o
              where o.house_id = q.house_id and o.person_id = q.person_id and o.day >= $3
                and (o.source = 'house' or ($2 <> 'manager' and (o.source <> 'own' or q.own)))) as known,
             (select string_agg(a.next_day || 'open', ' ')
              from routine_assignments a join routine_items i on i.id = a.item_id
              where a.house_id = q.house_id and a.person_id = q.person_id and a.next_day is not null
                and (i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)))
                and not exists (select 1 from outcomes o
                    where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) as open,
             (select string_agg(f.day || ' ' || hex(f.assignment_id), ' ')
              from alert_facts f
              join alerts e on e.house_id = f.house_id and e.id = f.alert_id and e.came_of not in ('excused', 'moved_out')
              where q.has_alert and f.house_id = q.house_id and f.person_id = q.person_id and f.day >= $4
                and f.assignment_id is not null and f.settled_at is null
                and (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or q.own)))) as earlier
         from asked q",
        postgres: "select q.house_id, q.person_id,
             (select coalesce(cast(extract(epoch from max(o.acted_at)) as bigint), 0) || ' '
                  || coalesce(cast(extract(epoch from max(case when o.is_check_in and o.outcome in ('kept', 'kept_late')
                                            then coalesce(o.acted_at, o.closed_at) end)) as bigint), 0) || ' '
                  || string_agg(o.day || o.outcome, ' ')
              from outcomes o
              where o.house_id = q.house_id and o.person_id = q.person_id and o.day >= $3
                and (o.source = 'house' or ($2 <> 'manager' and (o.source <> 'own' or q.own)))) as known,
             (select string_agg(a.next_day || 'open', ' ')
              from routine_assignments a join routine_items i on i.id = a.item_id
              where a.house_id = q.house_id and a.person_id = q.person_id and a.next_day is not null
                and (i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)))
                and not exists (select 1 from outcomes o
                    where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) as open,
             (select string_agg(f.day || ' ' || f.assignment_id, ' ')
              from alert_facts f
              join alerts e on e.house_id = f.house_id and e.id = f.alert_id and e.came_of not in ('excused', 'moved_out')
              where q.has_alert and f.house_id = q.house_id and f.person_id = q.person_id and f.day >= $4
                and f.assignment_id is not null and f.settled_at is null
                and (f.source = 'house' or ($2 <> 'manager' and (f.source <> 'own' or q.own)))) as earlier
         from (select j.house as house_id, j.person as person_id, j.own, j.alert is not null as has_alert
               from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid, alert uuid, own boolean)) q"
    ));
    let since = now.minus(Duration::days(15)).get().date();
    let rows = rows.bind(asked).bind(role).bind(since);
    let missed_since = now.minus(LOOK_BACK).get().date();
    let rows: Vec<Row> = rows.bind(missed_since).all().await?;
    let rows = rows.into_iter();
    rows.map(|row| Ok(((row.house_id, row.person_id), row.read()?)))
        .collect()
}

impl Row {
    fn read(self) -> Result<Days> {
        let known = self.known.unwrap_or_default();
        let mut parts = known.splitn(3, ' ');
        let mut instant = || -> Result<Option<Timestamp>> {
            let seconds = parts.next().filter(|seconds| !seconds.is_empty());
            let seconds: i64 = seconds
                .unwrap_or("0")
                .parse()
                .map_err(anyhow::Error::from)?;
            Ok(Some(seconds)
                .filter(|s| *s != 0)
                .and_then(Timestamp::from_seconds))
        };
        let (kept_at, checked_in_at) = (instant()?, instant()?);
        let days = parts.next().unwrap_or_default();
        let days = packed::days(&format!("{days} {}", self.open.unwrap_or_default()))?;
        Ok(Days {
            days,
            kept_at,
            checked_in_at,
            earlier: earlier(&self.earlier.unwrap_or_default())?,
        })
    }
}

/// `2026-07-04 <assignment>`, again and again.
fn earlier(text: &str) -> Result<Vec<Earlier>> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let read = |pair: &[&str]| {
        Ok(Earlier {
            day: packed::date(pair[0])?,
            assignment: pair[1].parse().map_err(anyhow::Error::from)?,
        })
    };
    words.chunks_exact(2).map(read).collect()
}

impl Days {
    /// Fourteen days, today last; one on which nothing was due is not due yet.
    pub fn marks(&self, today: Date) -> Vec<Mark> {
        let days = (0..14)
            .rev()
            .map(|ago| today.saturating_sub(Duration::days(ago)));
        let mark = |day| self.days.get(&day).and_then(|tally| tally.mark());
        days.map(|day| mark(day).unwrap_or(Mark::NotYet)).collect()
    }

    /// Today in numbers; what is excused is left out.
    pub fn sum(&self, today: Date) -> Sum {
        let today = self.days.get(&today).copied().unwrap_or_default();
        Sum {
            kept_at: self.kept_at,
            checked_in_at: self.checked_in_at,
            kept: today.kept_at_all(),
            missed: today.missed,
            due: today.counted() + today.open,
        }
    }
}
