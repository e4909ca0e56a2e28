//! Items as their maker sees them.
use time::Date;

use crate::{
    access::{Access, policy::ReadWall},
    db::Tx,
    error::{Error, Result},
    id::*,
    routines::{Kind, Makes, Plan, Source, columns::PlanRow, schedule::Occurrence},
    seal::Key,
    sql,
};

/// An item as its maker sees it.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: ItemId,
    pub kind: Kind,
    pub plan: Plan,
    /// Since when, or from when on, it is as `plan` says.
    pub from_day: Date,
    pub for_everyone: bool,
    /// How many residents have it now.
    pub people: i64,
    pub paused_until: Option<Date>,
    pub is_paused: bool,
    /// The last day, once it has been ended for all.
    pub until_day: Option<Date>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: ItemId,
    kind: Kind,
    source: Source,
    #[sqlx(flatten)]
    version: PlanRow,
    for_everyone: bool,
    people: i64,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    until_day: Option<Date>,
}

impl Row {
    fn item(self, key: &Key, today: Date) -> Result<Item> {
        let is_paused =
            self.paused_from.is_some() && self.paused_until.is_none_or(|until| until >= today);
        Ok(Item {
            id: self.id,
            kind: self.kind,
            from_day: self.version.from_day,
            plan: self.version.plan(key, self.source, self.id)?,
            for_everyone: self.for_everyone,
            people: self.people,
            is_paused,
            paused_until: self.paused_until.filter(|_| is_paused),
            until_day: self.until_day,
        })
    }
}

/// The maker's items that have not ended, in their newest version, in the order they were made.
pub async fn list<M: Makes>(tx: &mut Tx, by: &M, key: &Key) -> Result<Vec<Item>> {
    let items = rows(tx, by, None).await?;
    let today = by.standing().today();
    let items = items.into_iter().map(|row| row.item(key, today));
    let mut items: Vec<Item> = items.collect::<Result<_>>()?;
    items.retain(|item| item.until_day.is_none_or(|last| last >= today));
    Ok(items)
}

/// One of the maker's items; anyone else's is not there.
pub async fn find<M: Makes>(tx: &mut Tx, by: &M, key: &Key, item: ItemId) -> Result<Item> {
    let found = rows(tx, by, Some(item)).await?.pop();
    found
        .ok_or(Error::NotFound)?
        .item(key, by.standing().today())
}

async fn rows<M: Makes>(tx: &mut Tx, by: &M, item: Option<ItemId>) -> Result<Vec<Row>> {
    let rows = tx.query(sql!(
        "select i.id, i.kind, i.source, v.from_day, v.title, v.days, v.opens_time, v.closes_time,
                v.grace_minutes, i.for_everyone, x.people, i.paused_from, i.paused_until, x.until_day
         from routine_items i
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         left join (
             select a.item_id, cast(sum(case when a.until_day is null then 1 else 0 end) as bigint) as people,
                    case when sum(case when a.until_day is null then 1 else 0 end) = 0 then max(a.until_day) end as until_day
             from routine_assignments a where a.house_id = $1 group by a.item_id) x on x.item_id = i.id
         where i.source = $2 and (i.house_id = $1 or i.source = 'own')
           and (i.person_id = $3 or i.source = 'house') and i.id = coalesce($4, i.id)
           and i.kind <> 'appointment'
         order by v.opens_time, i.id"
    ));
    let rows = rows.bind(by.standing().house()).bind(M::SOURCE);
    let mut rows: Vec<Row> = rows.bind(by.person()).bind(item).all().await?;
    rows.iter_mut().for_each(|row| {
        if row.for_everyone && row.people == 0 {
            // Nobody lives here yet: it has not ended.
            row.until_day = None;
        }
    });
    Ok(rows)
}

/// Who of the house has the item now.
pub async fn people_of<M: Makes>(tx: &mut Tx, by: &M, item: ItemId) -> Result<Vec<PersonId>> {
    let people = tx.query(sql!(
        "select person_id from routine_assignments
         where house_id = $1 and item_id = $2 and until_day is null order by person_id"
    ));
    let people: Vec<(PersonId,)> = people.bind(by.standing().house()).bind(item).all().await?;
    Ok(people.into_iter().map(|(person,)| person).collect())
}

/// What the house asks of everyone who lives there, and is due today: its title, and when.
pub async fn of_everyone_today(
    tx: &mut Tx,
    of: &Access<ReadWall>,
    key: &Key,
) -> Result<Vec<(String, Occurrence)>> {
    let rows = tx.query(sql!(
        "select i.id, v.from_day, v.title, v.days, v.opens_time, v.closes_time, v.grace_minutes
         from routine_items i
         join routine_versions v on v.item_id = i.id and v.from_day = (
             select max(l.from_day) from routine_versions l where l.item_id = i.id and l.from_day <= $2)
         where i.house_id = $1 and i.source = 'house' and i.for_everyone
           and (i.paused_from is null or i.paused_from > $2 or i.paused_until < $2) and exists (
             select 1 from routine_assignments a
             where a.house_id = $1 and a.item_id = i.id and a.from_day <= $2
               and (a.until_day is null or a.until_day >= $2))
         order by v.opens_time, i.id"
    ));
    let rows: Vec<EveryonesRow> = rows.bind(of.house()).bind(of.today()).all().await?;
    let mut due = Vec::new();
    for row in rows {
        let plan = row.version.plan(key, Source::House, row.id)?;
        if let Some(occurrence) = plan.on(of.today(), of.time()) {
            due.push((plan.title, occurrence));
        }
    }
    Ok(due)
}

#[derive(sqlx::FromRow)]
struct EveryonesRow {
    id: ItemId,
    #[sqlx(flatten)]
    version: PlanRow,
}
