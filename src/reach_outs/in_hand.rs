//! Having one of one's own in hand, to do something with it.
use super::store::{Held, hold};
use crate::{
    access::{About, policy::SendReachOut},
    db::WriteTx,
    error::{Error, Result},
    id::ReachOutId,
};

/// 404 for what is not one's own.
pub async fn held(tx: &mut WriteTx, of: &About<SendReachOut>, id: ReachOutId) -> Result<Held> {
    let mut held = hold(tx, &[id]).await?;
    let is_own = |held: &Held| held.house == of.house() && held.person == of.person().id;
    held.pop().filter(is_own).ok_or(Error::NotFound)
}
