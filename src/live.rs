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

/// What streams hear; browsers hear of it only that something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Changed(Topic),
    /// What this person may read, or who may read of them, is another: streams are proved again.
    Scope(PersonId),
}

/// One a server. Cheap to clone.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Word>,
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
            self.say(Word::Changed(topic));
        }
    }

    /// After the commit that ended or gave a session, a role, a walk or a share: what rested on it ends now.
    pub fn scope_changed(&self, people: impl IntoIterator<Item = PersonId>) {
        for person in people {
            self.say(Word::Scope(person));
        }
    }

    fn say(&self, word: Word) {
        let _ = self.sender.send(word);
        if matches!(self.db, Db::Postgres(_)) {
            let (db, payload) = (self.db.clone(), word.payload(self.server));
            tokio::spawn(async move {
                if let Err(e) = db.notify(&payload).await {
                    tracing::warn!(error = %e, "other servers were not told of a change");
                }
            });
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
        if let Some((server, word)) = Word::of_payload(payload)
            && server != self.server
        {
            let _ = self.sender.send(word);
        }
    }
}

const SCOPE: &str = "scope";

impl Word {
    fn payload(self, server: uuid::Uuid) -> String {
        match self {
            Self::Changed(topic) => format!("{server} {}", topic.payload()),
            Self::Scope(person) => format!("{server} {SCOPE} {person}"),
        }
    }

    fn of_payload(payload: &str) -> Option<(uuid::Uuid, Self)> {
        let (server, rest) = payload.split_once(' ')?;
        let word = match rest.strip_prefix(SCOPE) {
            Some(person) => Self::Scope(person.trim().parse().ok()?),
            None => Self::Changed(Topic::of_payload(rest)?),
        };
        Some((server.parse().ok()?, word))
    }
}

impl Topic {
    fn payload(self) -> String {
        let Self {
            house,
            person,
            source,
        } = self;
        format!("{house} {person} {}", source.name())
    }

    fn of_payload(payload: &str) -> Option<Self> {
        let mut parts = payload.split(' ');
        Some(Self {
            house: parts.next()?.parse().ok()?,
            person: parts.next()?.parse().ok()?,
            source: Source::of_name(parts.next()?)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_servers_read_what_one_says() {
        let server = uuid::Uuid::now_v7();
        let topic = Topic {
            house: HouseId::new(),
            person: PersonId::new(),
            source: Source::House,
        };
        for word in [Word::Changed(topic), Word::Scope(topic.person)] {
            let payload = word.payload(server);
            assert_eq!(Word::of_payload(&payload), Some((server, word)));
        }
        assert_eq!(Word::of_payload("nonsense"), None);
    }
}
