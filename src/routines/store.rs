//! The SQL of routines. Every function takes a proof.
use time::Date;

use super::{Kind, Next, Plan, PlanColumn, Source, first_open, schedule::Schedule};
use crate::{
    access::{Access, policy::ManageHouseRoutine},
    db::{Tx, WriteTx},
    error::Result,
    house_time::WallTime,
    id::*,
    sql,
};

/// Nudges come so long before closing, unless the house says otherwise.
pub const NUDGE_MINUTES: i64 = 15;

/// A house item for everyone who lives here, now or later.
pub async fn add_house_item(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    kind: Kind,
    plan: &Plan,
) -> Result<ItemId> {
    let item = ItemId::new();
    tx.query(sql!(
        "insert into routine_items (house_id, id, kind, source, for_everyone, asked_by, created_at)
         values ($1, $2, $3, $4, true, $5, $6)"
    ))
    .bind(by.house())
    .bind(item)
    .bind(kind)
    .bind(Source::House)
    .bind(by.viewer().id)
    .bind(by.at())
    .run()
    .await?;
    let (from_day, title) = (by.today(), plan.title.clone());
    insert_version(tx, by, item, from_day, plan, title).await?;
    for (person,) in residents(tx, by).await? {
        assign(
            tx,
            by,
            item,
            person,
            std::slice::from_ref(&(from_day, plan.clone())),
        )
        .await?;
    }
    Ok(item)
}

async fn residents(tx: &mut Tx, by: &Access<ManageHouseRoutine>) -> Result<Vec<(PersonId,)>> {
    let people = tx.query(sql!(
        "select person_id from memberships
         where house_id = $1 and role = 'resident' and from_at <= $2 and (until_at is null or until_at > $2)
         order by person_id"
    ));
    Ok(people.bind(by.house()).bind(by.at()).all().await?)
}

/// `title` as the table keeps it: sealed for an own item.
async fn insert_version(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
    title: String,
) -> Result<()> {
    tx.query(sql!(
        "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time,
                                       grace_minutes, changed_by, changed_at)
         select i.id, $3, $4, $5, $6, $7, $8, $9, $10 from routine_items i where i.house_id = $1 and i.id = $2"
    ))
    .bind(by.house())
    .bind(item)
    .bind(from_day)
    .bind(title)
    .bind(plan.days.to_string())
    .bind(minutes(plan.from))
    .bind(minutes(plan.until))
    .bind(i16::try_from(plan.grace_minutes).unwrap_or(i16::MAX))
    .bind(by.viewer().id)
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}

fn minutes(time: WallTime) -> i16 {
    time.minutes() as i16
}

/// Gives an item to a resident from today on.
async fn assign(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    item: ItemId,
    person: PersonId,
    versions: &[(Date, Plan)],
) -> Result<RoutineAssignmentId> {
    let versions = versions.iter().map(|(from, plan)| plan.version(*from));
    let schedule = Schedule::new(versions.collect(), by.today(), None, Vec::new());
    let next = first_open(&schedule, by.time(), by.at());
    let next = next.map(|o| Next::of(&o, NUDGE_MINUTES, by.at()));
    let id = RoutineAssignmentId::new();
    tx.query(sql!(
        "insert into routine_assignments (house_id, person_id, id, item_id, from_day, plan_column, on_board,
                                          next_day, next_opens_at, next_closes_at, due_at, due_step)
         values ($1, $2, $3, $4, $5, $6, true, $7, $8, $9, $10, $11)"
    ))
    .bind(by.house())
    .bind(person)
    .bind(id)
    .bind(item)
    .bind(by.today())
    .bind(PlanColumn::Own)
    .bind(next.map(|n| n.day))
    .bind(next.map(|n| n.opens_at))
    .bind(next.map(|n| n.closes_at))
    .bind(next.map(|n| n.due_at))
    .bind(next.map(|n| n.step))
    .run()
    .await?;
    Ok(id)
}

#[derive(sqlx::FromRow)]
struct EveryoneItem {
    id: ItemId,
    title: String,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
    from_day: Date,
}

/// What everyone in the house has, for someone who moves in.
pub async fn assign_house_items(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    person: PersonId,
) -> Result<()> {
    let rows: Vec<EveryoneItem> = tx
        .query(sql!(
            "select i.id, v.title, v.days, v.opens_time, v.closes_time, v.grace_minutes, v.from_day
             from routine_items i join routine_versions v on v.item_id = i.id
             where i.house_id = $1 and i.for_everyone and i.source = 'house'
             order by i.id, v.from_day"
        ))
        .bind(by.house())
        .all()
        .await?;
    for versions in rows.chunk_by(|a, b| a.id == b.id) {
        let plans: Result<Vec<_>> = versions.iter().map(EveryoneItem::plan).collect();
        assign(tx, by, versions[0].id, person, &plans?).await?;
    }
    Ok(())
}

impl EveryoneItem {
    fn plan(&self) -> Result<(Date, Plan)> {
        let time =
            |minutes: i16| WallTime::from_minutes(minutes.into()).unwrap_or(WallTime::MIDNIGHT);
        let days = self.days.parse().map_err(anyhow::Error::from)?;
        let plan = Plan {
            title: self.title.clone(),
            days,
            from: time(self.opens_time),
            until: time(self.closes_time),
            grace_minutes: self.grace_minutes.unsigned_abs(),
        };
        Ok((self.from_day, plan))
    }
}
