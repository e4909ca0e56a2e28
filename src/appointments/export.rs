//! Of a copy: where one had to be, and with whom. How it went stands with the days.
use serde::Serialize;
use time::Date;

use super::store::day_of;
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    id::*,
    routines::{
        Plan, Source,
        columns::{PlanRow, appointment_place},
    },
    seal::Sealed,
    sql,
};

pub const APPOINTMENTS: Chapter = Chapter {
    name: "appointments",
    title: |t| t.appointments_mine(),
    tables: &["appointments"],
    by_days: false,
    read: |tx, mine| Box::pin(appointments(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Row {
    routine: RoutineAssignmentId,
    house: String,
    item: ItemId,
    until_day: Option<Date>,
    place: Option<Sealed>,
    with_whom: Option<Sealed>,
    #[sqlx(flatten)]
    version: PlanRow,
}

#[derive(Serialize)]
struct Appointment {
    routine: RoutineAssignmentId,
    house: String,
    title: String,
    day: Option<String>,
    opens: String,
    closes: String,
    place: Option<String>,
    with_whom: Option<String>,
    /// Taken off the list.
    until_day: Option<String>,
}

/// As each was said last, by its day.
async fn appointments(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select a.id as routine, h.name as house, i.id as item, a.until_day, ap.place, ap.with_whom, v.from_day, v.title,
                v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_assignments a join houses h on h.id = a.house_id
         join routine_items i on i.id = a.item_id and i.kind = 'appointment' and i.source = 'own'
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         join appointments ap on ap.person_id = a.person_id and ap.item_id = i.id
         where a.person_id = $1 order by a.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    let entries = rows.into_iter().map(|row| entry(mine, row));
    let mut entries: Vec<(Option<Date>, Entry)> = entries.collect::<Result<_>>()?;
    entries.sort_by_key(|(day, _)| *day);
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

fn entry(mine: &Mine, row: Row) -> Result<(Option<Date>, Entry)> {
    let plan = row.version.plan(&mine.key, Source::Own, row.item)?;
    let opened = |column, sealed: &Option<Sealed>| {
        let place = appointment_place(row.item, column);
        let sealed = sealed.as_ref();
        sealed.map(|text| mine.key.open(&place, text)).transpose()
    };
    let (place, with_whom) = (
        opened("place", &row.place)?,
        opened("with_whom", &row.with_whom)?,
    );
    let day = day_of(&plan.days);
    let title = match row.until_day {
        Some(until) => mine.t.export_removed(mine.day(until), plan.title.as_str()),
        None => plan.title.clone(),
    };
    let with = with_whom.as_deref().map(|with| mine.t.routine_with(with));
    let around = place.clone().into_iter().chain(with);
    let around = Some(around.collect::<Vec<_>>().join(", "));
    let around = around.filter(|around| !around.is_empty());
    let lines = [Some(title), around].into_iter().flatten().collect();
    let when = day.map_or(String::new(), |day| when(mine, &plan, day));
    let appointment = Appointment {
        routine: row.routine,
        house: row.house,
        title: plan.title,
        day: day.map(|day| day.to_string()),
        opens: plan.from.to_string(),
        closes: plan.until.to_string(),
        place,
        with_whom,
        until_day: row.until_day.map(|day| day.to_string()),
    };
    Ok((day, Entry::of(appointment, when, lines)?))
}

/// On the date the calendar shows when it begins.
fn when(mine: &Mine, plan: &Plan, day: Date) -> String {
    let t = &mine.t;
    let time = mine.of.time();
    let begins = plan.on(day, time);
    let date = begins.map_or(day, |begins| time.wall(begins.opens_at).0);
    let (from, until) = (t.time_of_day(plan.from), t.time_of_day(plan.until));
    t.appointments_when(mine.day(date), from, until)
}
