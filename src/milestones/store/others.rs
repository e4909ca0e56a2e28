//! What others may know: only while it is shared, only the time that goes on, and nobody's who left.
use time::Date;

use super::{Noted, coming::reached, firsts, open_count, own};
use crate::{
    access::{About, Caseload, Class, Permission},
    db::Tx,
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    milestones::{Kind, count::Stretch},
    seal::{Key, Sealed},
    sql,
    timestamp::Timestamp,
};

#[derive(sqlx::FromRow)]
struct Row {
    person_id: PersonId,
    name: String,
    from_at: Timestamp,
    content: Option<Sealed>,
}

/// Someone who accepted the viewer and shares with that place.
#[derive(Clone, Debug, PartialEq)]
pub struct OfCaseload {
    pub house: HouseId,
    pub house_name: String,
    pub person: PersonId,
    pub name: String,
    pub kind: Kind,
    /// The house day.
    pub day: Date,
}

#[derive(sqlx::FromRow)]
struct CaseRow {
    house_id: HouseId,
    house_name: String,
    time_zone: String,
    day_turns_at: i16,
    #[sqlx(flatten)]
    of: Row,
}

/// The day it is in each house in which the viewer holds the role.
pub async fn todays<P>(tx: &mut Tx, of: &Caseload<P>) -> Result<Vec<Date>> {
    let rows = tx.query(sql!(
        "select distinct h.time_zone, h.day_turns_at from memberships m join houses h on h.id = m.house_id
         where m.person_id = $1 and m.role = $2 and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)"
    ));
    let rows = rows.bind(of.viewer().id).bind(of.role()).bind(of.at());
    let rows: Vec<(String, i16)> = rows.all().await?;
    let today = |(zone, turns): &(String, i16)| Ok(house_time(zone, *turns)?.day_of(of.at()));
    rows.iter().map(today).collect()
}

fn house_time(zone: &str, turns_at: i16) -> Result<HouseTime> {
    let turn = WallTime::from_minutes(turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
    Ok(HouseTime::new(zone, turn)?)
}

/// The same over everyone who accepted the viewer, in whichever house. One statement.
pub async fn of_caseload<P: Permission>(
    tx: &mut Tx,
    of: &Caseload<P>,
    key: &Key,
    from: Date,
    to: Date,
) -> Result<Vec<OfCaseload>> {
    let rows = tx.query(sql!(
        "select a.house_id, h.name as house_name, h.time_zone, h.day_turns_at, a.resident_id as person_id, p.name,
                l.from_at, r.content
         from assignments a
         join memberships m on m.house_id = a.house_id and m.person_id = a.helper_id and m.role = $2
           and m.from_at <= $3 and (m.until_at is null or m.until_at > $3)
         join memberships l on l.house_id = a.house_id and l.person_id = a.resident_id and l.role = 'resident'
           and l.from_at <= $3 and (l.until_at is null or l.until_at > $3)
         join people p on p.id = a.resident_id
         join houses h on h.id = a.house_id
         left join recoveries r on r.person_id = a.resident_id
         where a.helper_id = $1 and a.role = $2 and a.accepted_at is not null and a.ended_at is null
           and (select 1 from shares s where s.person_id = a.resident_id and s.class = 'milestones' and s.audience = $2
                and s.from_at <= $3 and (s.until_at is null or s.until_at > $3) limit 1) is not null"
    ));
    let rows = rows.bind(of.viewer().id).bind(of.role()).bind(of.at());
    let mut found = Vec::new();
    for CaseRow {
        of: row,
        house_id,
        house_name,
        time_zone,
        day_turns_at,
    } in rows.all().await?
    {
        let moved_in = house_time(&time_zone, day_turns_at)?.day_of(row.from_at);
        let count = open_count(key, row.person_id, row.content.as_ref())?;
        let coming = |(kind, day)| OfCaseload {
            house: house_id,
            house_name: house_name.clone(),
            person: row.person_id,
            name: row.name.clone(),
            kind,
            day,
        };
        found.extend(
            reached(&count, moved_in, (from, to))
                .into_iter()
                .map(coming),
        );
    }
    found.sort_by_key(|c| (c.day, c.name.to_lowercase(), c.person, c.house, c.kind));
    Ok(found)
}

/// What the viewer may know of one resident.
pub struct Shown {
    /// The time that goes on, where they count and show it.
    pub recovery: Option<Stretch>,
    /// The house day on which they moved in.
    pub moved_in: Date,
    pub firsts: Vec<Noted>,
}

/// None where it is not shared with the viewer: nothing of it leaves the database then.
pub async fn shown<P: Permission>(tx: &mut Tx, of: &About<P>, key: &Key) -> Result<Option<Shown>> {
    if !of.sees(Class::Milestones) {
        return Ok(None);
    }
    let (own, moved_in) = own(tx, of, key).await?;
    let recovery = match of.is_own() {
        true => own.count.present().filter(|_| !own.count.is_paused),
        false => own.count.shown(),
    };
    Ok(Some(Shown {
        recovery: recovery.copied(),
        moved_in,
        firsts: firsts(tx, of, key).await?,
    }))
}

/// On which day the person reaches or reached it, as far as the viewer may know of it now: None once it is not
/// shared, was changed, put away, or begun anew.
pub async fn day_of<P: Permission>(
    tx: &mut Tx,
    of: &About<P>,
    key: &Key,
    kind: Kind,
) -> Result<Option<Date>> {
    let shown = shown(tx, of, key).await?;
    Ok(shown.and_then(|shown| match kind {
        Kind::Recovery(span) => span.after(shown.recovery?.began),
        Kind::House(span) => span.after(shown.moved_in),
        Kind::First(id) => {
            let noted = shown.firsts.iter().find(|noted| noted.id == id);
            noted.map(|noted| noted.first.day)
        }
    }))
}
