//! Live pages: an event says only that something changed, and only to whoever may know of it; the
//! page then fetches itself again, with all its checks.
mod streams;

pub use streams::routes;

use std::{sync::Arc, time::Duration};

use tokio::sync::{Semaphore, broadcast};
use tokio_util::sync::CancellationToken;

use crate::{alerts::Source, db::Db, id::*};

/// Open at one time; one more polls instead.
const STREAMS: usize = 2000;
/// Events a slow reader may lag behind before it is told to look again anyhow.
const BACKLOG: usize = 256;

/// Somebody's days or alert changed. `source` decides who may notice: what concerns house items is
/// for all helpers, the rest never for managers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Topic {
    pub house: HouseId,
    pub person: PersonId,
    pub source: Source,
}

/// One a server. Cheap to clone.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Topic>,
    places: Arc<Semaphore>,
    /// Ends every stream, so that a stop does not wait for them.
    pub stop: CancellationToken,
    db: Db,
    server: uuid::Uuid,
}

impl Live {
    pub fn new(db: Db) -> Self {
        Self {
            sender: broadcast::channel(BACKLOG).0,
            places: Arc::new(Semaphore::new(STREAMS)),
            stop: CancellationToken::new(),
            db,
            server: uuid::Uuid::now_v7(),
        }
    }

    /// After the commit, never before: whoever hears it looks at once.
    pub fn publish(&self, topics: impl IntoIterator<Item = Topic>) {
        for topic in topics {
            let _ = self.sender.send(topic);
            if matches!(self.db, Db::Postgres(_)) {
                let (db, payload) = (self.db.clone(), topic.payload(self.server));
                tokio::spawn(async move {
                    if let Err(e) = db.notify(&payload).await {
                        tracing::warn!(error = %e, "other servers were not told of a change");
                    }
                });
            }
        }
    }

    /// Hears the other servers, until cancelled.
    pub async fn hear_others(self) {
        loop {
            let heard = self.db.listen(|payload| self.heard(payload));
            tokio::select! {
                () = self.stop.cancelled() => return,
                ended = heard => if let Err(e) = ended {
                    tracing::warn!(error = %e, "other servers are not heard; trying again");
                },
            }
            tokio::time::sleep(Duration::from_secs(5)).await;
        }
    }

    fn heard(&self, payload: &str) {
        if let Some((server, topic)) = Topic::of_payload(payload)
            && server != self.server
        {
            let _ = self.sender.send(topic);
        }
    }
}

impl Topic {
    fn payload(self, server: uuid::Uuid) -> String {
        let Self {
            house,
            person,
            source,
        } = self;
        format!("{server} {house} {person} {}", source.name())
    }

    fn of_payload(payload: &str) -> Option<(uuid::Uuid, Self)> {
        let mut parts = payload.split(' ');
        let server = parts.next()?.parse().ok()?;
        let (house, person) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let source = Source::of_name(parts.next()?)?;
        Some((
            server,
            Self {
                house,
                person,
                source,
            },
        ))
    }
}
