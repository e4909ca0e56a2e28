//! Moving out, moving in, and what comes along to another house.
use time::Date;

use super::write::assign;
use crate::{
    access::{Access, Standing, policy::ManageHouseRoutine},
    db::{Tx, WriteTx},
    error::Result,
    id::*,
    routines::{
        PlanColumn, Source,
        columns::{helper_place, version},
        reschedule::{Which, reschedule},
        schedule::Schedule,
    },
    seal::{Key, Sealed},
    sql,
};

/// Someone moves out: nothing is due from now on. What is open today is left as it is; what is over
/// and waits for the sweep keeps its pointer, for it was missed.
pub async fn end_all(tx: &mut WriteTx, by: &Standing, person: PersonId) -> Result<()> {
    let yesterday = by.today().previous_day().unwrap_or(by.today());
    tx.query(sql!(
        "update routine_assignments set until_day = $3, ended_at = $4
         where house_id = $1 and person_id = $2 and (until_day is null or until_day > $3)"
    ))
    .bind(by.house())
    .bind(person)
    .bind(yesterday)
    .bind(by.at())
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

/// What someone made for themselves and goes on with, as it stood before they moved.
#[derive(sqlx::FromRow)]
pub struct Brought {
    id: RoutineAssignmentId,
    item_id: ItemId,
    until_day: Option<Date>,
    plan_column: PlanColumn,
    helper: Option<Sealed>,
    on_board: bool,
    /// Today, as the day is called in the new house, something came of it already.
    is_settled: bool,
}

/// To be read before the move ends everything. What has ended does not come along.
pub async fn own_items(
    tx: &mut Tx,
    from: &Standing,
    there: &Standing,
    person: PersonId,
) -> Result<Vec<Brought>> {
    let own = tx.query(sql!(
        "select a.id, a.item_id, a.until_day, a.plan_column, a.helper, a.on_board, exists (
             select 1 from outcomes o where o.house_id = a.house_id and o.person_id = a.person_id
               and o.assignment_id = a.id and o.day >= $4) as is_settled
         from routine_assignments a join routine_items i on i.id = a.item_id
         where a.house_id = $1 and a.person_id = $2 and i.source = 'own'
           and (a.until_day is null or a.until_day >= $3)
         order by a.id"
    ));
    let own = own.bind(from.house()).bind(person).bind(from.today());
    Ok(own.bind(there.today()).all().await?)
}

/// Own items go where their person goes and go on there by the new house's clock: today, or tomorrow where
/// today something came of them before the move. Pause and versions are the item's; its end, column and
/// helper come along, the helper sealed for its new place.
pub async fn bring_own_items(
    tx: &mut WriteTx,
    there: &Standing,
    key: &Key,
    person: PersonId,
    own: Vec<Brought>,
) -> Result<()> {
    for item in own {
        let from_day = begins(there, item.is_settled);
        if item.until_day.is_some_and(|last| last < from_day) {
            continue;
        }
        let id = RoutineAssignmentId::new();
        let helper = item.helper.map(|h| key.open(&helper_place(item.id), &h));
        let helper = helper.transpose()?.map(|h| key.seal(&helper_place(id), &h));
        let brought = tx.query(sql!(
            "insert into routine_assignments (house_id, person_id, id, item_id, from_day, until_day, plan_column, helper, on_board)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        ));
        let brought = brought.bind(there.house()).bind(person).bind(id);
        let brought = brought.bind(item.item_id).bind(from_day);
        let brought = brought.bind(item.until_day).bind(item.plan_column);
        brought.bind(helper).bind(item.on_board).run().await?;
    }
    reschedule(tx, there, Which::Person(person)).await
}

/// Today, or tomorrow where today's is behind them.
fn begins(there: &Standing, is_behind: bool) -> Date {
    let today = there.today();
    match is_behind {
        true => today.next_day().unwrap_or(today),
        false => today,
    }
}

#[derive(sqlx::FromRow)]
struct Asked {
    item_id: ItemId,
    version_from: Date,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
    is_settled: bool,
}

/// What everyone in the house has, for someone who moves in: from the first one on that opens after that. What
/// was never asked of them is not theirs, nor due again what they did here before they left today.
pub async fn assign_house_items(
    tx: &mut WriteTx,
    by: &Access<ManageHouseRoutine>,
    person: PersonId,
) -> Result<()> {
    let items = tx.query(sql!(
        "select i.id as item_id, v.from_day as version_from, v.days, v.opens_time, v.closes_time, v.grace_minutes,
                exists (select 1 from routine_assignments a
                    join outcomes o on o.house_id = a.house_id and o.person_id = a.person_id and o.assignment_id = a.id
                    where a.house_id = $1 and a.person_id = $2 and a.item_id = i.id and o.day >= $3) as is_settled
         from routine_items i
         join routine_versions v on v.item_id = i.id and v.from_day = coalesce(
             (select max(w.from_day) from routine_versions w where w.item_id = i.id and w.from_day <= $3),
             (select min(w.from_day) from routine_versions w where w.item_id = i.id))
         where i.house_id = $1 and i.source = 'house' and i.for_everyone
         order by i.id"
    ));
    let items = items.bind(by.house()).bind(person).bind(by.today());
    let items: Vec<Asked> = items.all().await?;
    for item in items {
        let is_behind = item.is_settled || item.has_opened(by)?;
        assign(
            tx,
            by,
            Source::House,
            item.item_id,
            person,
            begins(by, is_behind),
        )
        .await?;
    }
    reschedule(tx, by, Which::Person(person)).await
}

impl Asked {
    fn has_opened(&self, by: &Standing) -> Result<bool> {
        let version = version(
            self.version_from,
            &self.days,
            (self.opens_time, self.closes_time, self.grace_minutes),
        )?;
        let today = Schedule::new(vec![version], self.version_from, None, Vec::new());
        let today = today.on(by.today(), by.time());
        Ok(today.is_some_and(|today| today.opens_at < by.at()))
    }
}
