//! The SQL of appointments. The item is made, scheduled and swept as every other one.
use time::Date;

use super::{Appointment, NewAppointment, Ride};
use crate::{
    access::{About, Permission, policy::ManageOwnRoutine},
    db::{Tx, WriteTx},
    error::{Error, Result},
    house_time::HouseTime,
    id::*,
    routines::{
        self, Excuse, Kind, Outcome, Source,
        columns::{PlanRow, appointment_place},
        day::{self, Due},
        schedule::Days,
    },
    seal::{Key, Sealed},
    sql,
};

#[derive(sqlx::FromRow)]
struct Row {
    item: ItemId,
    assignment_id: RoutineAssignmentId,
    #[sqlx(flatten)]
    version: PlanRow,
    place: Option<Sealed>,
    with_whom: Option<Sealed>,
    outcome: Option<Outcome>,
    excuse: Option<Excuse>,
    ride_id: Option<HelpId>,
    driver: Option<String>,
}

/// More than one would scroll through.
const AT_MOST: i64 = 200;

/// The resident's own in this house, by when they begin. One statement.
pub async fn all<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Vec<Appointment>> {
    let rows = rows(tx, of, None).await?.into_iter();
    let found = rows.map(|row| row.appointment(key, of.time()));
    let found: Vec<_> = found.collect::<Result<_>>()?;
    let mut found: Vec<Appointment> = found.into_iter().flatten().collect();
    found.sort_by_key(|a| (a.occurrence.opens_at, a.item));
    Ok(found)
}

/// One of the resident's own; anyone else's is not there.
pub async fn find<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    key: &Key,
    item: ItemId,
) -> Result<Appointment> {
    let row = rows(tx, of, Some(item)).await?.pop();
    let found = row.ok_or(Error::NotFound)?.appointment(key, of.time())?;
    found.ok_or(Error::NotFound)
}

async fn rows<P: Permission>(tx: &mut Tx, of: &About<P>, item: Option<ItemId>) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select i.id as item, a.id as assignment_id, v.from_day, v.title, v.days, v.opens_time, v.closes_time,
                v.grace_minutes, ap.place, ap.with_whom, o.outcome, o.excuse, h.id as ride_id, d.name as driver
         from routine_assignments a
         join routine_items i on i.id = a.item_id and i.kind = 'appointment' and i.source = 'own'
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         join appointments ap on ap.person_id = a.person_id and ap.item_id = i.id
         left join outcomes o on o.person_id = a.person_id and o.assignment_id = a.id
           and 'on ' || cast(o.day as text) = v.days
         left join help_asks h on h.house_id = a.house_id and h.person_id = a.person_id and h.item_id = i.id
           and h.ended_at is null
         left join people d on d.id = h.taken_by
         where a.house_id = $1 and a.person_id = $2 and a.until_day is null and i.id = coalesce($3, i.id)
         order by i.id desc limit $4"
    ));
    let rows = rows.bind(of.house()).bind(of.person().id).bind(item);
    Ok(rows.bind(AT_MOST).all().await?)
}

impl Row {
    /// None for a day that is none in the house's zone any more.
    fn appointment(self, key: &Key, time: &HouseTime) -> Result<Option<Appointment>> {
        let item = self.item;
        let plan = self.version.plan(key, Source::Own, item)?;
        let opened = |column, sealed: Option<Sealed>| {
            let place = appointment_place(item, column);
            sealed.map(|s| key.open(&place, &s)).transpose()
        };
        let (place, with_whom) = (
            opened("place", self.place)?,
            opened("with_whom", self.with_whom)?,
        );
        let driver = self.driver;
        Ok(day_of(&plan.days).and_then(|day| {
            let occurrence = plan.on(day, time)?;
            Some(Appointment {
                item,
                assignment: self.assignment_id,
                day,
                date: time.wall(occurrence.opens_at).0,
                occurrence,
                plan,
                place,
                with_whom,
                outcome: self.outcome,
                excuse: self.excuse,
                ride: self.ride_id.map(|id| Ride { id, driver }),
            })
        }))
    }
}

pub fn day_of(days: &Days) -> Option<Date> {
    match days {
        Days::On(dates) => dates.as_slice().first().copied(),
        _ => None,
    }
}

pub async fn add(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    key: &Key,
    item: ItemId,
    new: &NewAppointment,
) -> Result<()> {
    let person = of.person().id;
    let kind = Kind::Appointment;
    routines::store::add(tx, of, key, item, kind, &new.plan, Some(&[person])).await?;
    say_where(tx, of, key, item, new).await
}

async fn say_where(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    key: &Key,
    item: ItemId,
    new: &NewAppointment,
) -> Result<()> {
    let seal = |column, text: &Option<String>| {
        let place = appointment_place(item, column);
        text.as_ref().map(|text| key.seal(&place, text))
    };
    tx.query(sql!(
        "insert into appointments (item_id, person_id, place, with_whom, changed_at) values ($1, $2, $3, $4, $5)
         on conflict (item_id) do update
         set place = excluded.place, with_whom = excluded.with_whom, changed_at = excluded.changed_at
         where appointments.person_id = $2"
    ))
    .bind(item)
    .bind(of.person().id)
    .bind(seal("place", &new.place))
    .bind(seal("with_whom", &new.with_whom))
    .bind(of.at())
    .run()
    .await?;
    Ok(())
}

/// Other words, or another time. On another day it was moved: of the day it had nothing is missed, if `due`
/// was still open; and a time it comes back to is open again.
pub async fn change(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    key: &Key,
    known: &Appointment,
    due: Option<&Due>,
    new: &NewAppointment,
) -> Result<()> {
    if let Some(due) = due.filter(|_| known.day != new.day) {
        day::moved(tx, of, due).await?;
    }
    if known.occurrence != new.occurrence {
        open_again(tx, of, known, new.day).await?;
    }
    let from_day = of.today().min(new.day);
    routines::store::replace_versions(tx, of, key, known.item, from_day, &new.plan).await?;
    say_where(tx, of, key, known.item, new).await
}

async fn open_again(
    tx: &mut WriteTx,
    of: &About<ManageOwnRoutine>,
    known: &Appointment,
    day: Date,
) -> Result<()> {
    tx.query(sql!(
        "delete from outcomes where house_id = $1 and person_id = $2 and assignment_id = $3 and day = $4
           and excuse in ('moved', 'called_off')"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(known.assignment)
    .bind(day)
    .run()
    .await?;
    Ok(())
}
