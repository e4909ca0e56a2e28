//! Moving out, and what comes along to another house.
use crate::{
    access::Standing,
    db::WriteTx,
    error::Result,
    id::*,
    routines::{
        PlanColumn,
        columns::helper_place,
        reschedule::{Which, reschedule},
    },
    seal::{Key, Sealed},
    sql,
};

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
