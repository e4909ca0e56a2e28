//! When the sweep has to look at an assignment next: worked out anew after every change of what it
//! rests on. Open occurrences are recomputed; what is past has its outcome and stays.
use time::Date;

use super::{
    Kind, Next,
    columns::version,
    first_open,
    schedule::{Pause, Schedule, Version},
};
use crate::{access::Standing, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// Nudges come so long before closing, unless the house says otherwise.
pub const NUDGE_MINUTES: i16 = 15;

/// Whose assignments.
#[derive(Clone, Copy, Debug)]
pub enum Which {
    Item(ItemId),
    Person(PersonId),
    /// After the zone or the turn of the day changed.
    House,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: RoutineAssignmentId,
    kind: Kind,
    from_day: Date,
    until_day: Option<Date>,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    next_closes_at: Option<Timestamp>,
    nudge_minutes: Option<i16>,
    version_from: Date,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
}

impl Row {
    fn version(&self) -> Result<Version> {
        let minutes = (self.opens_time, self.closes_time, self.grace_minutes);
        version(self.version_from, &self.days, minutes)
    }

    /// It is over and the sweep has not been there yet: the pointer stays, or the miss would be lost.
    fn waits_for_the_sweep(&self, now: Timestamp) -> bool {
        self.next_closes_at.is_some_and(|closed| closed < now)
    }

    fn pause(&self) -> Option<Pause> {
        Some(Pause {
            from_day: self.paused_from?,
            until_day: self.paused_until,
        })
    }
}

/// Writes the pointers by which the sweep finds each assignment.
pub async fn reschedule(tx: &mut WriteTx, by: &Standing, which: Which) -> Result<()> {
    let (item, person, house) = match which {
        Which::Item(item) => (Some(item), None, false),
        Which::Person(person) => (None, Some(person), false),
        Which::House => (None, None, true),
    };
    let rows = tx.query(sql!(
        "select a.id, i.kind, a.from_day, a.until_day, i.paused_from, i.paused_until, a.next_closes_at, r.nudge_minutes,
                v.from_day as version_from, v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_assignments a
         join routine_items i on i.id = a.item_id
         join routine_versions v on v.item_id = a.item_id
         left join alert_rules r on r.house_id = a.house_id
         where a.house_id = $1 and (a.item_id = $2 or a.person_id = $3 or $4)
           and (a.until_day is null or a.until_day >= $5 or a.due_at is not null)
         order by a.id, v.from_day"
    ));
    let yesterday = by.today().previous_day().unwrap_or(by.today());
    let rows = rows.bind(by.house()).bind(item).bind(person).bind(house);
    let rows: Vec<Row> = rows.bind(yesterday).all().await?;
    let own = rows.chunk_by(|a, b| a.id == b.id);
    for of_one in own.filter(|rows| !rows[0].waits_for_the_sweep(by.at())) {
        let next = next(of_one, by, by.at())?;
        point(tx, by, of_one[0].id, next).await?;
    }
    Ok(())
}

fn next(rows: &[Row], by: &Standing, now: Timestamp) -> Result<Option<Next>> {
    let versions: Result<Vec<_>> = rows.iter().map(Row::version).collect();
    let (first, pauses) = (&rows[0], rows[0].pause().into_iter().collect());
    let schedule = Schedule::new(versions?, first.from_day, first.until_day, pauses);
    let open = first_open(&schedule, by.time(), now);
    let nudge_minutes = first.nudge_minutes.unwrap_or(NUDGE_MINUTES).into();
    Ok(open.map(|occurrence| Next::of(first.kind, &occurrence, nudge_minutes, now)))
}

async fn point(
    tx: &mut WriteTx,
    by: &Standing,
    assignment: RoutineAssignmentId,
    next: Option<Next>,
) -> Result<()> {
    tx.query(sql!(
        "update routine_assignments set next_day = $3, next_opens_at = $4, next_closes_at = $5,
                due_at = $6, due_step = $7
         where house_id = $1 and id = $2"
    ))
    .bind(by.house())
    .bind(assignment)
    .bind(next.map(|n| n.day))
    .bind(next.map(|n| n.opens_at))
    .bind(next.map(|n| n.closes_at))
    .bind(next.map(|n| n.due_at))
    .bind(next.map(|n| n.step))
    .run()
    .await?;
    Ok(())
}
