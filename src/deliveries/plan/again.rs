//! What waits for a time of the house is planned anew.
use crate::{access::Standing, db::WriteTx, error::Result, sql};

/// The house has another clock: whatever waits for its quiet to end, and has not been tried, is planned by the
/// next round. A way on which it went out already has its row, and is left alone.
pub async fn plan_again(tx: &mut WriteTx, house: &Standing) -> Result<()> {
    tx.query(sql!(
        "update deliveries set planned_for = null
         where house_id = $1 and (id, person_id) in (select s.delivery_id, s.person_id from sendings s
             where s.house_id = $1 and s.done_at is null and s.letter_id is null and s.due_at > $2)"
    ))
    .bind(house.house())
    .bind(house.at())
    .run()
    .await?;
    let waiting = tx.query(sql!(
        "delete from sendings where house_id = $1 and done_at is null and letter_id is null and due_at > $2
           and person_id in (select person_id from house_people where house_id = $1)"
    ));
    waiting.bind(house.house()).bind(house.at()).run().await?;
    Ok(())
}
