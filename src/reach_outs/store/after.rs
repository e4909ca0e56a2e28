//! Afterwards: how it was, and thanks.
use super::{Held, open_content, seal_afterwards};
use crate::{
    access::{About, policy::SendReachOut},
    db::WriteTx,
    error::Result,
    id::*,
    reach_outs::content::Content,
    seal::{Key, Sealed},
    sql,
};

/// What it said, for one in hand.
pub async fn content_of(tx: &mut WriteTx, held: &Held, key: &Key) -> Result<Content> {
    let row = tx.query(sql!(
        "select content from reach_outs where house_id = $1 and id = $2"
    ));
    let sealed: Sealed = row.bind(held.house).bind(held.id).value().await?;
    open_content(key, held.id, &sealed)
}

/// Keeps what the sender says of it; thanked once, it stays so, and whoever was there has word of it.
pub async fn look_back(
    tx: &mut WriteTx,
    of: &About<SendReachOut>,
    held: &Held,
    said: &str,
    thanks: bool,
    key: &Key,
) -> Result<()> {
    let thanks = thanks && held.course.claim.is_some();
    tx.query(sql!(
        "update reach_outs set afterwards = $4, thanked_at = coalesce(thanked_at, $5)
         where house_id = $1 and person_id = $2 and id = $3 and ended_at is not null"
    ))
    .bind(of.house())
    .bind(of.person().id)
    .bind(held.id)
    .bind(seal_afterwards(key, held.id, said))
    .bind(thanks.then_some(of.at()))
    .run()
    .await?;
    match held.course.claim.filter(|_| thanks) {
        None => Ok(()),
        Some(claim) => {
            tx.query(sql!(
                "insert into deliveries (house_id, id, person_id, role, kind, about_id, reach_out_id, created_at)
                 values ($1, $2, $3, $4, 'thanks', $5, $6, $7)
                 on conflict (reach_out_id, person_id, role, kind) where reach_out_id is not null do nothing"
            ))
            .bind(of.house())
            .bind(DeliveryId::new())
            .bind(claim.by.id)
            .bind(claim.by.role)
            .bind(of.person().id)
            .bind(held.id)
            .bind(of.at())
            .run()
            .await?;
            Ok(())
        }
    }
}
