//! A house whose clock is another: whatever stands at a wall time of the house is reckoned anew. What is past
//! stays as it was.
use crate::access::Standing;
use crate::{
    alerts, celebrations,
    db::WriteTx,
    deliveries,
    error::Result,
    excuses, help,
    house_time::HouseTime,
    looking_out,
    routines::reschedule::{Which, reschedule},
};

/// `was` is the clock it had; `house` stands by the new one.
pub async fn changed(tx: &mut WriteTx, was: &HouseTime, house: &Standing) -> Result<()> {
    reschedule(tx, house, Which::House).await?;
    if was == house.time() {
        return Ok(());
    }
    excuses::reckon_anew(tx, was, house).await?;
    help::store::reckon_anew(tx, house).await?;
    looking_out::reckon_anew(tx, was, house).await?;
    alerts::look_again(tx, house).await?;
    deliveries::plan_again(tx, house).await?;
    celebrations::sweep::look_again(tx, house.house(), house.at()).await
}
