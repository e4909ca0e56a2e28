//! Bringing: what was taken goes out, each way in a task of its own, with no transaction held meanwhile;
//! then it is marked.
use std::time::Duration;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::{
    mark::{self, Outcome},
    plan,
    take::{self, Row, Taken, letter},
};
use crate::{app::App, error::Result, id::LeaseId};

/// A word goes out within so long of being written.
const EVERY: Duration = Duration::from_secs(2);

/// Plans and sends until cancelled; what is on its way then is waited for.
pub async fn run(app: App, cancel: CancellationToken) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut on_their_way = JoinSet::new();
    loop {
        tokio::select! {
            () = cancel.cancelled() => break,
            _ = ticks.tick() => {}
            // A place is free.
            Some(_) = on_their_way.join_next() => {}
        }
        while on_their_way.try_join_next().is_some() {}
        // In a task of its own: a panic ends this round, never the sending.
        let round = tokio::spawn({
            let app = app.clone();
            async move { round(&app).await }
        });
        match round.await {
            Ok(Ok(taken)) => start(&app, &mut on_their_way, taken),
            Ok(Err(e)) => tracing::error!(error = ?e, "word is not taken"),
            Err(e) => tracing::error!(error = %e, "taking word broke off"),
        }
    }
    let longest = app.post.channels.limits().each;
    let _ = tokio::time::timeout(longest, on_their_way.join_all()).await;
}

/// Until nothing is due any more: for tests, which set the clock.
pub async fn settle(app: &App) -> Result<()> {
    let mut on_their_way = JoinSet::new();
    loop {
        let taken = round(app).await?;
        if taken.is_empty() && on_their_way.is_empty() {
            return Ok(());
        }
        start(app, &mut on_their_way, taken);
        let _ = on_their_way.join_next().await;
    }
}

async fn round(app: &App) -> Result<Vec<Taken>> {
    plan::run(app).await?;
    take::run(app).await
}

fn start(app: &App, on_their_way: &mut JoinSet<()>, taken: Vec<Taken>) {
    for taken in taken {
        let app = app.clone();
        on_their_way.spawn(async move { bring(&app, taken).await });
    }
}

/// One letter after the other. Where one finds trouble, the others on this way would find it too.
pub async fn bring(app: &App, taken: Taken) {
    let Taken {
        letters,
        lease,
        place,
    } = taken;
    let mut trouble = None;
    for row in &letters {
        let outcome = match trouble {
            None => one(app, row).await,
            Some(known) => known,
        };
        if outcome != Outcome::Sent {
            trouble = Some(outcome);
        }
        note(app, row, lease, outcome).await;
    }
    drop(place);
}

async fn one(app: &App, row: &Row) -> Outcome {
    app.post
        .channels
        .bring(&app.key, row, &letter(app, row))
        .await
}

/// A connection that was lost while this server was frozen is replaced by the next try.
const NOTED_WITHIN: usize = 3;

async fn note(app: &App, row: &Row, lease: LeaseId, outcome: Outcome) {
    for _ in 0..NOTED_WITHIN {
        match mark::note(app, row, lease, outcome).await {
            Ok(()) => return,
            Err(e) => tracing::warn!(error = ?e, "what came of a letter is not noted yet"),
        }
    }
    // Its lease ends by itself, and it goes again under the same identity.
    tracing::error!("what came of a letter is not noted");
}
