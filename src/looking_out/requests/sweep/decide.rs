//! What becomes of each request that is looked at, worked out without the database.
use time::Duration;

use super::{due::Due, known::Known};
use crate::{
    error::Result,
    looking_out::requests::{
        content::Content,
        rule::{Verdict, look},
        store::{self, EndedAs},
    },
    seal::Key,
    timestamp::Timestamp,
};

/// A request with what it says.
pub struct Asked {
    pub due: Due,
    /// What cannot be read is looked at again later and stops nobody else.
    pub content: Result<Content>,
}

pub fn asked(rows: Vec<Due>, key: &Key) -> Vec<Asked> {
    let asked = rows.into_iter().map(|due| Asked {
        content: store::open(key, due.id, &due.content),
        due,
    });
    asked.collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Wait(Timestamp),
    /// The named person is told.
    Met {
        is_now: bool,
    },
    /// What was open is over: the resident was heard of, or it was put right.
    HeardOf,
    End(EndedAs),
}

/// A call that is open is looked at so often: a late check-in puts it right by itself.
pub const LOOKS_AGAIN: Duration = Duration::minutes(5);
const BROKEN: Duration = Duration::hours(1);
/// What rests on a share that was taken back waits for it so long at a time.
const RESTS: Duration = Duration::days(1);

impl Asked {
    pub fn turn(&self, known: &Known, now: Timestamp) -> Turn {
        if !self.due.stands {
            return Turn::End(EndedAs::Parted);
        }
        if self.due.ends_at <= now {
            return Turn::End(EndedAs::RunOut);
        }
        let turn = self.look(known, now).unwrap_or_else(|e| {
            tracing::error!(request = %self.due.id, error = ?e, "a standing request cannot be read");
            Turn::Wait(now.plus(BROKEN))
        });
        match turn {
            Turn::Wait(at) => Turn::Wait(at.min(self.due.ends_at)),
            turn => turn,
        }
    }

    fn look(&self, known: &Known, now: Timestamp) -> Result<Turn> {
        let Some(since) = self.due.counts_from else {
            return Ok(Turn::Wait(self.due.ends_at));
        };
        let content = match &self.content {
            Ok(content) => content,
            Err(e) => return Err(anyhow::anyhow!("{e}").into()),
        };
        if !content.opened && !content.condition.is_seen_by(&self.due.sight()) {
            return Ok(Turn::Wait(now.plus(RESTS)));
        }
        let time = self.due.time()?;
        let facts = known.of(&self.due);
        let verdict = look(&content.condition, &facts, since, now, time.day_of(now));
        let quiet = self.due.quiet_ends(now, &time).filter(|_| !content.is_now);
        let ever = self.due.ends_at;
        Ok(match (verdict, self.due.is_open, quiet) {
            (Verdict::Met, true, _) => Turn::Wait(now.plus(LOOKS_AGAIN)),
            (Verdict::Met, false, Some(ends)) => Turn::Wait(ends),
            (Verdict::Met, false, None) => Turn::Met {
                is_now: content.is_now,
            },
            (Verdict::NotYet(_), true, _) => Turn::HeardOf,
            (Verdict::NotYet(at), false, _) => Turn::Wait(at.unwrap_or(ever)),
        })
    }
}
