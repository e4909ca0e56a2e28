//! The SQL of routine items. Every function takes a proof.
use time::Date;

use super::{
    Kind, Makes, Plan, PlanColumn, Source,
    reschedule::{Which, reschedule},
};
use crate::{
    access::{Access, Standing, policy::ManageHouseRoutine},
    db::{Tx, WriteTx},
    error::{Error, Result},
    house_time::WallTime,
    id::*,
    seal::{Key, Place, Sealed},
    sql,
};

/// Where the title of an own item is sealed: each version by itself.
pub fn title_place(item: ItemId, from_day: Date) -> Place<'static, String> {
    Place {
        table: "routine_versions",
        column: "title",
        row: format!("{item}:{from_day}"),
    }
}

/// Where "with whom" is sealed.
pub fn helper_place(assignment: RoutineAssignmentId) -> Place<'static, RoutineAssignmentId> {
    Place {
        table: "routine_assignments",
        column: "helper",
        row: assignment,
    }
}

/// A new item, from today on, for these residents; `for_everyone` also for those who move in.
pub async fn add<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    kind: Kind,
    plan: &Plan,
    people: Option<&[PersonId]>,
) -> Result<()> {
    let standing = by.standing();
    let house = (M::SOURCE != Source::Own).then_some(standing.house());
    tx.query(sql!(
        "insert into routine_items (house_id, person_id, id, kind, source, for_everyone, asked_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)"
    ))
    .bind(house)
    .bind(by.person())
    .bind(item)
    .bind(kind)
    .bind(M::SOURCE)
    .bind(people.is_none())
    .bind(standing.viewer().id)
    .bind(standing.at())
    .run()
    .await?;
    put_version(tx, by, key, item, standing.today(), plan).await?;
    let residents = match people {
        Some(people) => people.to_vec(),
        None => residents(tx, standing).await?,
    };
    for person in residents {
        assign(tx, standing, M::SOURCE, item, person).await?;
    }
    reschedule(tx, standing, Which::Item(item)).await
}

/// A house item for everyone who lives here, now or later.
pub async fn add_house_item(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    key: &Key,
    kind: Kind,
    plan: &Plan,
) -> Result<ItemId> {
    let item = ItemId::new();
    add(tx, by, key, item, kind, plan, None).await?;
    Ok(item)
}

async fn residents(tx: &mut Tx, by: &Standing) -> Result<Vec<PersonId>> {
    let people = tx.query(sql!(
        "select person_id from memberships
         where house_id = $1 and role = 'resident' and from_at <= $2 and (until_at is null or until_at > $2)
         order by person_id"
    ));
    let people: Vec<(PersonId,)> = people.bind(by.house()).bind(by.at()).all().await?;
    Ok(people.into_iter().map(|(person,)| person).collect())
}

/// Gives an item to a resident from today on; an item they have already stays. The sweep finds it
/// after `reschedule`.
async fn assign(
    tx: &mut WriteTx,
    by: &Standing,
    source: Source,
    item: ItemId,
    person: PersonId,
) -> Result<()> {
    tx.query(sql!(
        "insert into routine_assignments (house_id, person_id, id, item_id, from_day, plan_column, on_board)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"
    ))
    .bind(by.house())
    .bind(person)
    .bind(RoutineAssignmentId::new())
    .bind(item)
    .bind(by.today())
    .bind(PlanColumn::Own)
    .bind(source != Source::Own)
    .run()
    .await?;
    Ok(())
}

/// What everyone in the house has, for someone who moves in.
pub async fn assign_house_items(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    person: PersonId,
) -> Result<()> {
    let items: Vec<(ItemId,)> = tx
        .query(sql!(
            "select id from routine_items where house_id = $1 and source = 'house' and for_everyone"
        ))
        .bind(by.house())
        .all()
        .await?;
    for (item,) in items {
        assign(tx, by, Source::House, item, person).await?;
    }
    reschedule(tx, by, Which::Person(person)).await
}

/// From a day on the item is as `plan` says; the days before keep what they had, and a version that
/// would have begun later is replaced.
pub async fn change<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let later = tx.query(sql!(
        "delete from routine_versions where item_id = $1 and from_day >= $2 and exists (
             select 1 from routine_items i where i.id = $1 and (i.house_id = $3 or i.person_id = $4))"
    ));
    let (house, person) = (by.standing().house(), by.person());
    later
        .bind(item)
        .bind(from_day)
        .bind(house)
        .bind(person)
        .run()
        .await?;
    put_version(tx, by, key, item, from_day, plan).await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}

async fn put_version<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    from_day: Date,
    plan: &Plan,
) -> Result<()> {
    let title = match M::SOURCE {
        Source::Own => key.seal(&title_place(item, from_day), &plan.title),
        _ => Sealed::of_text(plan.title.clone()),
    };
    tx.query(sql!(
        "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time,
                                       grace_minutes, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(item)
    .bind(from_day)
    .bind(title)
    .bind(plan.days.to_string())
    .bind(plan.from.minutes() as i16)
    .bind(plan.until.minutes() as i16)
    .bind(plan.grace_minutes as i16)
    .bind(by.standing().viewer().id)
    .bind(by.standing().at())
    .run()
    .await?;
    Ok(())
}

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
    from_day: Date,
    title: String,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
    for_everyone: bool,
    people: i64,
    paused_from: Option<Date>,
    paused_until: Option<Date>,
    until_day: Option<Date>,
}

impl Row {
    fn item(self, key: &Key, today: Date) -> Result<Item> {
        let title = match self.source {
            Source::Own => key.open(
                &title_place(self.id, self.from_day),
                &Sealed::of_text(self.title),
            )?,
            _ => self.title,
        };
        let is_paused =
            self.paused_from.is_some() && self.paused_until.is_none_or(|until| until >= today);
        Ok(Item {
            id: self.id,
            kind: self.kind,
            plan: Plan {
                title,
                days: self.days.parse().map_err(anyhow::Error::from)?,
                from: wall(self.opens_time),
                until: wall(self.closes_time),
                grace_minutes: self.grace_minutes.unsigned_abs(),
            },
            from_day: self.from_day,
            for_everyone: self.for_everyone,
            people: self.people,
            is_paused,
            paused_until: self.paused_until.filter(|_| is_paused),
            until_day: self.until_day,
        })
    }
}

pub(super) fn wall(minutes: i16) -> WallTime {
    WallTime::from_minutes(minutes.into()).unwrap_or(WallTime::MIDNIGHT)
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
                v.grace_minutes, i.for_everyone, x.people, x.paused_from, x.paused_until, x.until_day
         from routine_items i
         join routine_versions v on v.item_id = i.id
           and v.from_day = (select max(l.from_day) from routine_versions l where l.item_id = i.id)
         left join (
             select a.item_id, cast(sum(case when a.until_day is null then 1 else 0 end) as bigint) as people,
                    max(a.paused_from) as paused_from, max(a.paused_until) as paused_until,
                    case when sum(case when a.until_day is null then 1 else 0 end) = 0 then max(a.until_day) end as until_day
             from routine_assignments a where a.house_id = $1 group by a.item_id) x on x.item_id = i.id
         where i.source = $2 and (i.house_id = $1 or i.source = 'own')
           and (i.person_id = $3 or i.source = 'house') and i.id = coalesce($4, i.id)
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

/// No occurrence from `from` to `until`, both included; history stays.
pub async fn pause<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    pause: Option<(Date, Option<Date>)>,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let paused = tx.query(sql!(
        "update routine_assignments set paused_from = $3, paused_until = $4
         where house_id = $1 and item_id = $2 and until_day is null"
    ));
    let (from, until) = pause.map_or((None, None), |(from, until)| (Some(from), until));
    paused
        .bind(by.standing().house())
        .bind(item)
        .bind(from)
        .bind(until)
        .run()
        .await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}

/// The last day on which it is due, for all who have it.
pub async fn end<M: Makes>(
    tx: &mut WriteTx,
    by: &M,
    key: &Key,
    item: ItemId,
    last_day: Date,
) -> Result<()> {
    find(tx, by, key, item).await?;
    let house = by.standing().house();
    tx.query(sql!(
        "update routine_assignments set until_day = $3 where house_id = $1 and item_id = $2 and until_day is null"
    ))
    .bind(house)
    .bind(item)
    .bind(last_day)
    .run()
    .await?;
    tx.query(sql!(
        "update routine_items set for_everyone = false
         where id = $2 and for_everyone and (house_id = $1 or house_id is null)"
    ))
    .bind(house)
    .bind(item)
    .run()
    .await?;
    reschedule(tx, by.standing(), Which::Item(item)).await
}

/// Someone moves out: nothing is due from now on. What is open today is left as it is; what is over
/// and waits for the sweep keeps its pointer, for it was missed.
pub async fn end_all(tx: &mut WriteTx, by: &Standing, person: PersonId) -> Result<()> {
    let yesterday = by.today().previous_day().unwrap_or(by.today());
    tx.query(sql!(
        "update routine_assignments set until_day = $3
         where house_id = $1 and person_id = $2 and (until_day is null or until_day > $3)"
    ))
    .bind(by.house())
    .bind(person)
    .bind(yesterday)
    .run()
    .await?;
    tx.query(sql!(
        "update routine_assignments set due_at = null, due_step = null,
                next_day = null, next_opens_at = null, next_closes_at = null
         where house_id = $1 and person_id = $2 and next_closes_at >= $3"
    ))
    .bind(by.house())
    .bind(person)
    .bind(by.at())
    .run()
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Brought {
    id: RoutineAssignmentId,
    item_id: ItemId,
    plan_column: PlanColumn,
    helper: Option<Sealed>,
    on_board: bool,
}

/// Own items go where their person goes: those that lasted until the move begin anew there, by the
/// new house's clock. Column and helper come along; the helper is sealed for its new place.
pub async fn bring_own_items(
    tx: &mut WriteTx,
    from: &Standing,
    there: &Standing,
    key: &Key,
    person: PersonId,
) -> Result<()> {
    let yesterday = from.today().previous_day().unwrap_or(from.today());
    let own = tx.query(sql!(
        "select a.id, a.item_id, a.plan_column, a.helper, a.on_board
         from routine_assignments a join routine_items i on i.id = a.item_id
         where a.house_id = $1 and a.person_id = $2 and i.source = 'own' and a.until_day = $3"
    ));
    let own: Vec<Brought> = own
        .bind(from.house())
        .bind(person)
        .bind(yesterday)
        .all()
        .await?;
    for item in own {
        let id = RoutineAssignmentId::new();
        let helper = item.helper.map(|h| key.open(&helper_place(item.id), &h));
        let helper = helper.transpose()?.map(|h| key.seal(&helper_place(id), &h));
        tx.query(sql!(
            "insert into routine_assignments (house_id, person_id, id, item_id, from_day, plan_column, helper, on_board)
             values ($1, $2, $3, $4, $5, $6, $7, $8)"
        ))
        .bind(there.house())
        .bind(person)
        .bind(id)
        .bind(item.item_id)
        .bind(there.today())
        .bind(item.plan_column)
        .bind(helper)
        .bind(item.on_board)
        .run()
        .await?;
    }
    reschedule(tx, there, Which::Person(person)).await
}
