//! What waits for one reader, beside the reach-outs on their page.
use super::{Reader, notices, requests};
use crate::{access::Role, db::Tx, error::Result, seal::Key, sql};

/// Requests one is asked to agree to, requests that are met, answers to what one noticed, notices passed on;
/// for a resident also what happened to their own.
#[derive(Default)]
pub struct Waiting {
    pub requests: Vec<requests::Card>,
    pub notices: Vec<notices::Card>,
    /// What others noticed of the reader, and how many of their own requests have news.
    pub noticed: i64,
    pub own_news: i64,
}

pub async fn waiting(tx: &mut Tx, reader: &Reader, key: &Key) -> Result<Waiting> {
    let (noticed, own_news) = match reader.role {
        Role::Resident => own(tx, reader).await?,
        _ => (0, 0),
    };
    Ok(Waiting {
        requests: requests::cards(tx, reader, key).await?,
        notices: notices::cards(tx, reader, key).await?,
        noticed,
        own_news,
    })
}

impl Waiting {
    pub fn met(&self) -> impl Iterator<Item = &requests::Card> {
        self.requests.iter().filter(|card| card.met.is_some())
    }

    pub fn asked(&self) -> impl Iterator<Item = &requests::Card> {
        self.requests.iter().filter(|card| !card.is_agreed)
    }

    /// What the reader said yes to, and nothing is to be done about now.
    pub fn agreed(&self) -> impl Iterator<Item = &requests::Card> {
        let agreed = self.requests.iter().filter(|card| card.is_agreed);
        agreed.filter(|card| card.met.is_none())
    }

    /// Does nothing of it ask for a look?
    pub fn is_quiet(&self) -> bool {
        self.met().next().is_none() && self.asked().next().is_none() && self.notices.is_empty()
    }
}

async fn own(tx: &mut Tx, reader: &Reader) -> Result<(i64, i64)> {
    let own = tx.query(sql!(
        "select (select cast(count(*) as bigint) from notices n
                 where n.person_id = $1 and n.house_id = coalesce($2, n.house_id) and n.answered_at is null) as noticed,
                (select cast(count(distinct d.standing_request_id) as bigint) from deliveries d
                 where d.person_id = $1 and d.role = 'resident' and d.house_id = coalesce($2, d.house_id)
                   and d.about_id = $1 and d.standing_request_id is not null and d.seen_at is null) as own_news"
    ));
    Ok(own.bind(reader.id).bind(reader.house).one().await?)
}
