//! Of a copy: where one lived and worked, and who walked with one.
use serde::Serialize;
use time::Duration;

use crate::{
    access::{About, LEAVER_READS, Role, policy::TakeCopy},
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    sql,
    timestamp::Timestamp,
};

pub const HOUSES: Chapter = Chapter {
    name: "houses",
    title: |t| t.export_houses(),
    tables: &["memberships", "house_people", "owners"],
    by_days: false,
    read: |tx, mine| Box::pin(houses(tx, mine)),
};

pub const WALKS: Chapter = Chapter {
    name: "helpers",
    title: |t| t.people_helpers(),
    tables: &["assignments"],
    by_days: false,
    read: |tx, mine| Box::pin(walks(tx, mine)),
};

#[derive(sqlx::FromRow)]
struct Membership {
    /// None for an owner, who stands in every house.
    house: Option<String>,
    role: Role,
    from_at: Timestamp,
    until_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct House {
    house: Option<String>,
    role: &'static str,
    from: String,
    until: Option<String>,
}

async fn houses(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select h.name as house, m.role, m.from_at, m.until_at
         from memberships m join houses h on h.id = m.house_id where m.person_id = $1
         union all
         select cast(null as text), 'owner', o.from_at, o.until_at from owners o where o.person_id = $1
         order by from_at, role"
    ));
    let rows: Vec<Membership> = rows.bind(mine.person()).all().await?;
    let houses = rows.into_iter().map(|row| {
        let when = mine.span(row.from_at, row.until_at);
        let acting = mine.acting(row.role);
        let line = match &row.house {
            Some(house) => mine.t.export_house_as(acting, house.as_str()),
            None => acting,
        };
        let house = House {
            house: row.house,
            role: row.role.segment(),
            from: mine.at(row.from_at),
            until: mine.maybe_at(row.until_at),
        };
        Entry::of(house, when, vec![line])
    });
    houses.collect()
}

#[derive(sqlx::FromRow)]
struct Row {
    house: String,
    helper: String,
    role: Role,
    asked_by: String,
    proposed_at: Timestamp,
    accepted_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    ended_by: Option<String>,
}

#[derive(Serialize)]
struct Walk<'a> {
    house: &'a str,
    name: &'a str,
    role: &'static str,
    proposed_by: &'a str,
    proposed_at: String,
    accepted_at: Option<String>,
    ended_at: Option<String>,
    ended_by: Option<&'a str>,
}

async fn walks(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let rows = tx.query(sql!(
        "select h.name as house, p.name as helper, a.role, b.name as asked_by, a.proposed_at, a.accepted_at,
                a.ended_at, e.name as ended_by
         from assignments a join houses h on h.id = a.house_id join people p on p.id = a.helper_id
         join people b on b.id = a.proposed_by left join people e on e.id = a.ended_by
         where a.resident_id = $1 order by a.proposed_at, a.id"
    ));
    let rows: Vec<Row> = rows.bind(mine.person()).all().await?;
    rows.iter().map(|row| walk(mine, row)).collect()
}

fn walk(mine: &Mine, row: &Row) -> Result<Entry> {
    let (when, line) = match row.accepted_at {
        Some(accepted) => (
            mine.span(accepted, row.ended_at),
            format!("{}, {}", row.helper, mine.acting(row.role)),
        ),
        None => (
            mine.moment(row.proposed_at),
            mine.t.export_walk_asked(row.helper.as_str()),
        ),
    };
    let walk = Walk {
        house: &row.house,
        name: &row.helper,
        role: row.role.segment(),
        proposed_by: &row.asked_by,
        proposed_at: mine.at(row.proposed_at),
        accepted_at: mine.maybe_at(row.accepted_at),
        ended_at: mine.maybe_at(row.ended_at),
        ended_by: row.ended_by.as_deref(),
    };
    Entry::of(walk, when, vec![line])
}

/// Up to when someone who moved out reads what is their own.
pub async fn reads_until(tx: &mut Tx, of: &About<TakeCopy>) -> Result<Option<Timestamp>> {
    let left = tx.query(sql!(
        "select max(until_at) from memberships where house_id = $1 and person_id = $2 and role = 'resident'"
    ));
    let left: Option<Timestamp> = left.bind(of.house()).bind(of.person().id).value().await?;
    // The whole of that day is theirs only up to the hour: the day before is sure.
    Ok(left.map(|at| at.plus(LEAVER_READS - Duration::DAY)))
}
