//! An alert closed as "needs support" starts one for the resident: to the people the resident set, in their
//! order, and never by itself to staff on call. The resident sees it at once, and can call it off; whoever
//! closed the alert learns of it only if the resident's own order asks them (rows 11 and 12).
use super::{
    content::{Content, NewReachOut},
    course::NEXT,
    sending::{Sending, send},
    store::Started,
};
use crate::{
    access::{About, policy::AnswerAlert},
    db::WriteTx,
    error::Result,
    id::ReachOutId,
    live::Change,
    seal::Key,
};

/// As long as one is open there is no second one; says whose pages changed.
pub async fn start(tx: &mut WriteTx, of: &About<AnswerAlert>, key: &Key) -> Result<Vec<Change>> {
    let content = Content {
        support: true,
        ..Content::default()
    };
    let new = NewReachOut {
        content,
        first: Vec::new(),
    };
    let sending = Sending {
        last_ring: NEXT,
        ..Sending::of(ReachOutId::new(), new, of.at())
    };
    Ok(match send(tx, of, sending, key).await? {
        Started::New(held) => held.hearers(),
        Started::Open(_) => Vec::new(),
    })
}
