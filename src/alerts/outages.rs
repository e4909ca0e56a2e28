//! "Porchlight was off": the staff of a house are told once, until they say that they have read it.
use std::collections::HashMap;

use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    access::{
        Access, Caseload, Role,
        policy::{ViewAlerts, ViewCaseload, ViewRoster},
    },
    app::App,
    db::{Tx, WriteTx},
    error::{Error, Result},
    house_time::{HouseTime, WallTime},
    id::*,
    sql,
    timestamp::Timestamp,
    web::{Form, Routes, Said, Sent, see_other},
    words::Words,
};

pub fn routes() -> Routes {
    Routes::default().post(
        "/{role}/houses/{house}/outages/{word}/acknowledgement",
        acknowledge,
    )
}

/// Since when nothing ran, and the first house day on which something was excused for it.
pub type Off = HashMap<(HouseId, Timestamp), Date>;

#[derive(Serialize)]
struct Row {
    id: String,
    house: String,
    person: String,
    role: &'static str,
    day: Date,
    since: String,
}

/// Tells mentors, counselors and managers of each house, each of them once an outage.
pub async fn tell(tx: &mut WriteTx, off: &Off, now: Timestamp) -> Result<()> {
    if off.is_empty() {
        return Ok(());
    }
    let houses: Vec<String> = off.keys().map(|(house, _)| house.to_string()).collect();
    let staff: Vec<(HouseId, PersonId, Role)> = tx.query(sql!(
        sqlite: "select m.house_id, m.person_id, m.role from memberships m
         where m.house_id in (select unhex(j.value) from json_each($1) j)
           and m.role in ('mentor', 'counselor', 'manager') and m.until_at is null",
        postgres: "select m.house_id, m.person_id, m.role from memberships m
         where m.house_id in (select cast(j as uuid) from jsonb_array_elements_text(cast($1 as jsonb)) as j)
           and m.role in ('mentor', 'counselor', 'manager') and m.until_at is null"
    ))
    .bind(serde_json::to_string(&houses)?)
    .all()
    .await?;
    let words = off.iter().flat_map(|((house, since), day)| {
        let here = staff.iter().filter(move |(at, ..)| at == house);
        here.map(move |(house, person, role)| Row {
            id: DeliveryId::new().to_string(),
            house: house.to_string(),
            person: person.to_string(),
            role: role.segment(),
            day: *day,
            since: since.to_string(),
        })
    });
    let words = serde_json::to_string(&words.collect::<Vec<_>>())?;
    tx.query(sql!(
        sqlite: "insert into deliveries (id, house_id, person_id, role, kind, day, outage_at, created_at)
         select unhex(j.value ->> 'id'), unhex(j.value ->> 'house'), unhex(j.value ->> 'person'), j.value ->> 'role', 'off',
                j.value ->> 'day', j.value ->> 'since', $2
         from json_each($1) j where true on conflict do nothing",
        postgres: "insert into deliveries (id, house_id, person_id, role, kind, day, outage_at, created_at)
         select j.id, j.house, j.person, j.role, 'off', j.day, j.since, cast($2 as timestamptz)
         from jsonb_to_recordset(cast($1 as jsonb))
              as j(id uuid, house uuid, person uuid, role text, day date, since timestamptz)
         on conflict do nothing"
    ))
    .bind(words)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// One that the viewer has not read yet.
#[derive(sqlx::FromRow)]
pub struct Outage {
    id: DeliveryId,
    house_id: HouseId,
    pub house_name: String,
    time_zone: String,
    day_turns_at: i16,
    from_at: Timestamp,
    until_at: Timestamp,
}

pub async fn of_house(tx: &mut Tx, of: &Access<ViewAlerts>) -> Result<Vec<Outage>> {
    let (viewer, house) = (of.viewer().id, Some(of.house()));
    unread(tx, viewer, of.role(), house, of.at()).await
}

pub async fn of_caseload(tx: &mut Tx, of: &Caseload<ViewCaseload>) -> Result<Vec<Outage>> {
    unread(tx, of.viewer().id, of.role(), None, of.at()).await
}

async fn unread(
    tx: &mut Tx,
    viewer: PersonId,
    role: Role,
    house: Option<HouseId>,
    now: Timestamp,
) -> Result<Vec<Outage>> {
    let outages = tx.query(sql!(
        "select d.id, d.house_id, h.name as house_name, h.time_zone, h.day_turns_at, o.from_at, o.until_at
         from deliveries d
         join houses h on h.id = d.house_id
         join outages o on o.from_at = d.outage_at
         where d.person_id = $1 and d.role = $2 and d.house_id = coalesce($3, d.house_id)
           and d.kind = 'off' and d.seen_at is null
           and exists (select 1 from memberships m where m.house_id = d.house_id and m.person_id = d.person_id
               and m.role = d.role and m.from_at <= $4 and (m.until_at is null or m.until_at > $4))
         order by o.from_at, h.name, d.id"
    ));
    let outages = outages.bind(viewer).bind(role).bind(house).bind(now);
    Ok(outages.all().await?)
}

impl Outage {
    /// "Porchlight was off from Saturday, 4 July, 12:10 to …", by the house's clock.
    pub fn sentence(&self, t: &Words) -> String {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        let time = HouseTime::new(&self.time_zone, turn).ok();
        let words = |at: Timestamp| {
            let (day, wall) = time.as_ref()?.wall(at);
            Some(t.alerts_off_moment(t.long_day(day), t.time_of_day(wall)))
        };
        let (from, until) = (words(self.from_at), words(self.until_at));
        t.alerts_off(from.unwrap_or_default(), until.unwrap_or_default())
    }

    pub fn address(&self, role: &str) -> String {
        let (house, id) = (self.house_id, self.id);
        format!("/{role}/houses/{house}/outages/{id}/acknowledgement")
    }
}

#[derive(Deserialize)]
struct Which {
    word: String,
}

/// Said twice it stays as it was said first.
async fn acknowledge(
    State(app): State<App>,
    of: Access<ViewRoster>,
    Path(which): Path<Which>,
    Form(sent): Form<Sent>,
) -> Result<Response> {
    let id: DeliveryId = which.word.parse().map_err(|_| Error::NotFound)?;
    sent.key()?;
    let mut tx = app.db.write().await?;
    let seen = tx.query(sql!(
        "update deliveries set seen_at = coalesce(seen_at, $5)
         where house_id = $1 and person_id = $2 and role = $3 and id = $4 and kind = 'off'"
    ));
    let seen = seen.bind(of.house()).bind(of.viewer().id).bind(of.role());
    let seen = seen.bind(id).bind(of.at()).run().await?;
    tx.commit().await?;
    match seen {
        0 => Err(Error::NotFound),
        _ => Ok(see_other(
            &super::page_of(of.role(), of.house()),
            Said::Saved,
        )),
    }
}
