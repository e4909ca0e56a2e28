//! "I would like someone to reach out to me", in a check-in: it starts a reach-out to the first ring, and
//! never by itself to staff on call.
use super::{
    content::{Content, NewReachOut},
    course::{Act, NEXT},
    sending::{Sending, send},
    store::{self, Started, hold},
};
use crate::{
    access::{About, policy::RecordDay},
    db::WriteTx,
    error::Result,
    id::*,
    live::Change,
    seal::Key,
    sql,
    timestamp::Timestamp,
};
use time::Date;

/// Once, as long as one is open; says whose pages changed.
pub async fn start(
    tx: &mut WriteTx,
    of: &About<RecordDay>,
    answers: AnswersId,
    acted_at: Timestamp,
    key: &Key,
) -> Result<Vec<Change>> {
    let content = Content {
        wish: true,
        ..Content::default()
    };
    let new = NewReachOut {
        content,
        first: Vec::new(),
    };
    let sending = Sending {
        last_ring: NEXT,
        answers: Some(answers),
        ..Sending::of(ReachOutId::new(), new, acted_at)
    };
    Ok(match send(tx, of, sending, key).await? {
        Started::New(held) => held.hearers(),
        Started::Open(_) => Vec::new(),
    })
}

/// The tick was taken out again: it is over, unless somebody is on it already.
pub async fn take_back(tx: &mut WriteTx, of: &About<RecordDay>, day: Date) -> Result<Vec<Change>> {
    let found = tx.query(sql!(
        "select id from reach_outs
         where house_id = $1 and person_id = $2 and ended_at is null and claimed_by is null and from_wish
           and answers_id in (select a.id from answers a where a.person_id = $2 and a.day = $3)"
    ));
    let found = found.bind(of.house()).bind(of.person().id).bind(day);
    let Some((id,)) = found.maybe::<(ReachOutId,)>().await? else {
        return Ok(Vec::new());
    };
    let mut held = hold(tx, &[id]).await?;
    for one in &mut held {
        if one.course.claim.is_none() {
            one.act(Act::CallOff(of.person().id), of.at());
        }
    }
    store::save(tx, &held, of.at()).await?;
    Ok(held.iter().flat_map(|one| one.hearers()).collect())
}
