//! A house one lived in before: for what was done there, and is heard of after the move.
use super::{About, policy::RecordDay, store};
use crate::{db::Tx, error::Result, id::HouseId, sql, timestamp::Timestamp};

/// Where someone lived at an instant, if that was in another house: there they could do what they say they did.
pub async fn lived_in(
    tx: &mut Tx,
    of: &About<RecordDay>,
    at: Timestamp,
) -> Result<Option<About<RecordDay>>> {
    let found = tx.query(sql!(
        "select house_id from memberships
         where person_id = $2 and house_id <> $1 and role = 'resident' and from_at <= $3 and until_at > $3
         order by from_at desc limit 1"
    ));
    let found = found.bind(of.house()).bind(of.person().id).bind(at);
    let Some((house,)) = found.maybe::<(HouseId,)>().await? else {
        return Ok(None);
    };
    let house = store::house(tx, house).await?;
    Ok(house.map(|house| of.in_a_house(house)))
}
