//! What came of a letter, noted by whoever holds its lease.
use time::Duration;

use super::{Trouble, channels::Pause, take::Row};
use crate::{app::App, db::WriteTx, error::Result, id::*, sql, timestamp::Timestamp};

/// Waits before the next try, the first after the first try.
const WAITS: [Duration; 9] = [
    Duration::seconds(30),
    Duration::minutes(1),
    Duration::minutes(2),
    Duration::minutes(5),
    Duration::minutes(15),
    Duration::minutes(30),
    Duration::hours(1),
    Duration::hours(2),
    Duration::hours(4),
];

/// What trying led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Sent,
    /// Tried again later, until it has been tried often enough.
    Later(Trouble),
    /// The same, and the other side said how long it wants to be left alone.
    NotBefore(Pause, Trouble),
    /// Trying again would not help.
    Never(Trouble),
    /// Nobody is there any more: the way goes too.
    Gone,
}

/// When it is tried again after so many tries; none when that was enough.
pub fn next_try(tries: i16, at: Timestamp) -> Option<Timestamp> {
    let wait = WAITS.get(usize::try_from(tries - 1).ok()?)?;
    Some(at.plus(*wait))
}

/// Does nothing where the lease went to another server meanwhile. The way's row comes first, as in taking.
pub async fn note(app: &App, letter: &Row, lease: LeaseId, outcome: Outcome) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    match outcome {
        Outcome::Sent => {
            arrived(&mut tx, letter).await?;
            done(&mut tx, letter, lease, "sent", None, now).await?;
        }
        Outcome::Gone => end_way(&mut tx, letter).await?,
        Outcome::Later(trouble) => later(&mut tx, letter, lease, trouble, now, now).await?,
        Outcome::NotBefore(pause, trouble) => {
            later(&mut tx, letter, lease, trouble, pause.ends(now), now).await?;
        }
        Outcome::Never(trouble) => set_aside(&mut tx, letter, lease, trouble, now).await?,
    }
    Ok(tx.commit().await?)
}

/// At its next try, or when the other side wants it, whichever is later.
async fn later(
    tx: &mut WriteTx,
    letter: &Row,
    lease: LeaseId,
    trouble: Trouble,
    not_before: Timestamp,
    now: Timestamp,
) -> Result<()> {
    match next_try(letter.tries, now) {
        Some(at) => again(tx, letter, lease, trouble, at.max(not_before)).await,
        None => set_aside(tx, letter, lease, trouble, now).await,
    }
}

async fn set_aside(
    tx: &mut WriteTx,
    letter: &Row,
    lease: LeaseId,
    trouble: Trouble,
    now: Timestamp,
) -> Result<()> {
    tracing::warn!(
        channel = letter.channel.name(),
        trouble = trouble.name(),
        "word was set aside"
    );
    tx.query(sql!(
        "update word_ways set failing_since = coalesce(failing_since, $3) where person_id = $1 and id = $2"
    ))
    .bind(letter.person)
    .bind(letter.way)
    .bind(now)
    .run()
    .await?;
    done(tx, letter, lease, "set_aside", Some(trouble), now).await
}

async fn arrived(tx: &mut WriteTx, letter: &Row) -> Result<()> {
    tx.query(sql!(
        "update word_ways set failing_since = null
         where person_id = $1 and id = $2 and failing_since is not null"
    ))
    .bind(letter.person)
    .bind(letter.way)
    .run()
    .await?;
    Ok(())
}

async fn done(
    tx: &mut WriteTx,
    letter: &Row,
    lease: LeaseId,
    came_of: &'static str,
    trouble: Option<Trouble>,
    now: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "update sendings set done_at = $4, came_of = $5, trouble = $6, lease_id = null
         where person_id = $1 and letter_id = $2 and lease_id = $3 and done_at is null"
    ))
    .bind(letter.person)
    .bind(letter.id)
    .bind(lease)
    .bind(now)
    .bind(came_of)
    .bind(trouble.map(Trouble::name))
    .run()
    .await?;
    Ok(())
}

async fn again(
    tx: &mut WriteTx,
    letter: &Row,
    lease: LeaseId,
    trouble: Trouble,
    at: Timestamp,
) -> Result<()> {
    tx.query(sql!(
        "update sendings set next_at = $4, trouble = $5, lease_id = null
         where person_id = $1 and letter_id = $2 and lease_id = $3 and done_at is null"
    ))
    .bind(letter.person)
    .bind(letter.id)
    .bind(lease)
    .bind(at)
    .bind(trouble.name())
    .run()
    .await?;
    Ok(())
}

async fn end_way(tx: &mut WriteTx, letter: &Row) -> Result<()> {
    let ended = tx.query(sql!(
        "delete from word_ways where person_id = $1 and id = $2"
    ));
    ended.bind(letter.person).bind(letter.way).run().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn a_letter_is_tried_ten_times_within_eight_hours_and_then_set_aside() {
        let begins = Timestamp::new(datetime!(2026-07-04 12:00 UTC));
        let (mut at, mut tries) = (begins, 1);
        while let Some(next) = next_try(tries, at) {
            assert!(next > at);
            (at, tries) = (next, tries + 1);
        }
        assert_eq!(tries, 10);
        assert!(at < begins.plus(Duration::hours(8)));
    }
}
