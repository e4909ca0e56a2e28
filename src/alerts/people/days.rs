//! How their days went, as far as the reader may know. A row a person: rows are what a page costs.
use std::{collections::HashMap, str::FromStr};

use time::{Date, Duration, macros::format_description};

use crate::{
    access::Role,
    alerts::Sum,
    db::Tx,
    error::{Error, Result},
    id::*,
    sql,
    timestamp::Timestamp,
};

/// The last two weeks of someone.
#[derive(Default)]
pub struct Days {
    days: Vec<Day>,
    /// The day of each occurrence of which nothing is known yet.
    open: Vec<Date>,
}

struct Day {
    day: Date,
    kept: i64,
    missed: i64,
    excused: i64,
    kept_at: Option<Timestamp>,
    checked_in_at: Option<Timestamp>,
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

#[derive(sqlx::FromRow)]
struct Row {
    house_id: HouseId,
    person_id: PersonId,
    days: Option<String>,
    open: Option<String>,
}

/// What is on record of the last two weeks, and what is still open.
pub async fn known(
    tx: &mut Tx,
    asked: String,
    role: Role,
    now: Timestamp,
) -> Result<HashMap<(HouseId, PersonId), Days>> {
    let rows = tx.query(sql!(
        sqlite: "with asked as materialized (
             select unhex(j.value ->> 'house') as house_id, unhex(j.value ->> 'person') as person_id,
                    j.value ->> 'own' as own from json_each($1) j),
         items as materialized (
             select a.id, i.kind = 'check_in' as is_check_in,
                    i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)) as is_known
             from asked q
             join routine_assignments a on a.house_id = q.house_id and a.person_id = q.person_id
             join routine_items i on i.id = a.item_id)
         select q.house_id, q.person_id,
             (select string_agg(concat_ws(' ', d.day, d.kept, d.missed, d.excused, coalesce(unixepoch(d.kept_at), 0),
                                          coalesce(unixepoch(d.checked_in_at), 0)), ',')
              from (select o.day, count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                           count(case when o.outcome = 'missed' then 1 end) as missed,
                           count(case when o.outcome = 'excused' then 1 end) as excused,
                           max(o.acted_at) as kept_at,
                           max(case when o.outcome in ('kept', 'kept_late')
                                and o.assignment_id in (select x.id from items x where x.is_check_in)
                               then coalesce(o.acted_at, o.closed_at) end) as checked_in_at
                    from outcomes o
                    where o.house_id = q.house_id and o.person_id = q.person_id and o.day >= $3
                      and o.assignment_id not in (select x.id from items x where not x.is_known)
                    group by o.day) d) as days,
             (select string_agg(a.next_day, ',')
              from routine_assignments a join routine_items i on i.id = a.item_id
              where a.house_id = q.house_id and a.person_id = q.person_id and a.next_day is not null
                and (i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)))
                and not exists (select 1 from outcomes o
                    where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) as open
         from asked q",
        postgres: "with asked as materialized (
             select j.house as house_id, j.person as person_id, j.own
             from jsonb_to_recordset(cast($1 as jsonb)) as j(house uuid, person uuid, own boolean)),
         items as materialized (
             select a.id, i.kind = 'check_in' as is_check_in,
                    i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)) as is_known
             from asked q
             join routine_assignments a on a.house_id = q.house_id and a.person_id = q.person_id
             join routine_items i on i.id = a.item_id)
         select q.house_id, q.person_id,
             (select string_agg(concat_ws(' ', to_char(d.day, 'YYYY-MM-DD'), d.kept, d.missed, d.excused,
                                          coalesce(cast(extract(epoch from d.kept_at) as bigint), 0),
                                          coalesce(cast(extract(epoch from d.checked_in_at) as bigint), 0)), ',')
              from (select o.day, count(case when o.outcome in ('kept', 'kept_late') then 1 end) as kept,
                           count(case when o.outcome = 'missed' then 1 end) as missed,
                           count(case when o.outcome = 'excused' then 1 end) as excused,
                           max(o.acted_at) as kept_at,
                           max(case when o.outcome in ('kept', 'kept_late')
                                and o.assignment_id in (select x.id from items x where x.is_check_in)
                               then coalesce(o.acted_at, o.closed_at) end) as checked_in_at
                    from outcomes o
                    where o.house_id = q.house_id and o.person_id = q.person_id and o.day >= $3
                      and o.assignment_id not in (select x.id from items x where not x.is_known)
                    group by o.day) d) as days,
             (select string_agg(to_char(a.next_day, 'YYYY-MM-DD'), ',')
              from routine_assignments a join routine_items i on i.id = a.item_id
              where a.house_id = q.house_id and a.person_id = q.person_id and a.next_day is not null
                and (i.source = 'house' or ($2 <> 'manager' and (i.source <> 'own' or q.own)))
                and not exists (select 1 from outcomes o
                    where o.person_id = a.person_id and o.day = a.next_day and o.assignment_id = a.id)) as open
         from asked q"
    ));
    let since = now.minus(Duration::days(15)).get().date();
    let rows: Vec<Row> = rows.bind(asked).bind(role).bind(since).all().await?;
    let rows = rows.into_iter();
    rows.map(|row| Ok(((row.house_id, row.person_id), row.read()?)))
        .collect()
}

impl Row {
    fn read(self) -> Result<Days> {
        let (days, open) = (self.days.unwrap_or_default(), self.open.unwrap_or_default());
        let parts = |text: &str| -> Vec<String> {
            let parts = text.split(',').filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        let days = parts(&days)
            .iter()
            .map(|text| text.parse())
            .collect::<Result<_>>()?;
        let open = parts(&open)
            .iter()
            .map(|text| date(text))
            .collect::<Result<_>>()?;
        Ok(Days { days, open })
    }
}

fn date(text: &str) -> Result<Date> {
    let as_kept = format_description!("[year]-[month]-[day]");
    Ok(Date::parse(text, as_kept).map_err(anyhow::Error::from)?)
}

/// A day, four counts and two instants in seconds, where 0 is none.
impl FromStr for Day {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let mut words = text.split(' ');
        let day = date(words.next().unwrap_or_default())?;
        let mut number = || -> Result<i64> {
            let word = words.next().unwrap_or_default();
            Ok(word.parse().map_err(anyhow::Error::from)?)
        };
        let (kept, missed, excused) = (number()?, number()?, number()?);
        let mut instant = || -> Result<Option<Timestamp>> {
            let seconds = Some(number()?).filter(|seconds| *seconds != 0);
            Ok(seconds.and_then(Timestamp::from_seconds))
        };
        Ok(Self {
            day,
            kept,
            missed,
            excused,
            kept_at: instant()?,
            checked_in_at: instant()?,
        })
    }
}

impl Days {
    /// Fourteen days, today last.
    pub fn marks(&self, today: Date) -> Vec<Mark> {
        let ago = (0..14).rev().map(Duration::days);
        ago.map(|ago| self.mark(today.saturating_sub(ago)))
            .collect()
    }

    fn mark(&self, day: Date) -> Mark {
        match self.days.iter().find(|d| d.day == day) {
            Some(d) if d.missed > 0 && d.kept > 0 => Mark::Part,
            Some(d) if d.missed > 0 => Mark::Missed,
            Some(_) if self.open.contains(&day) => Mark::NotYet,
            Some(d) if d.kept > 0 => Mark::Kept,
            Some(d) if d.excused > 0 => Mark::Excused,
            _ => Mark::NotYet,
        }
    }

    /// Today in numbers; what is excused is left out.
    pub fn sum(&self, today: Date) -> Sum {
        let found = self.days.iter().find(|d| d.day == today);
        let (kept, missed) = found.map_or((0, 0), |d| (d.kept, d.missed));
        let open = self.open.iter().filter(|day| **day == today).count() as i64;
        Sum {
            kept_at: self.days.iter().filter_map(|d| d.kept_at).max(),
            checked_in_at: self.days.iter().filter_map(|d| d.checked_in_at).max(),
            kept,
            missed,
            due: kept + missed + open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_day_is_kept_as_soon_as_nothing_of_it_is_open() {
        let today = date!(2026 - 07 - 04);
        let day = |kept, missed, excused| Day {
            day: today,
            kept,
            missed,
            excused,
            kept_at: None,
            checked_in_at: None,
        };
        let mark = |day, open: &[Date]| {
            let (days, open) = (vec![day], open.to_vec());
            Days { days, open }.marks(today)[13]
        };
        assert_eq!(mark(day(2, 0, 0), &[]), Mark::Kept);
        assert_eq!(mark(day(2, 0, 1), &[today]), Mark::NotYet);
        assert_eq!(mark(day(2, 1, 0), &[today]), Mark::Part);
        assert_eq!(mark(day(0, 1, 0), &[today]), Mark::Missed);
        assert_eq!(mark(day(0, 0, 1), &[]), Mark::Excused);
    }
}
