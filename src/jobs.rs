//! The ticker: calls each sweep every few seconds. A sweep that fails is logged and tried again, and
//! never stops the others.
mod batches;
mod heartbeat;

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use tokio_util::sync::CancellationToken;

use crate::{
    alerts, app::App, celebrations, deliveries, error::Result, help, looking_out, reach_outs,
    routines::sweep, timestamp::Timestamp, web,
};

pub use batches::{BATCH, in_batches};
pub use heartbeat::beat;

const EVERY: Duration = Duration::from_secs(10);
/// Longer than this without a whole round, and the server is not ready.
const STALE: time::Duration = time::Duration::minutes(2);

/// What a round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// People whose pages changed.
    pub changed: usize,
    /// Sweeps that failed.
    pub failed: usize,
}

/// When the last whole round of this server ended, in seconds since 1970.
#[derive(Clone, Default)]
pub struct Rounds(Arc<AtomicI64>);

impl Rounds {
    fn done(&self, at: Timestamp) {
        self.0.store(at.seconds(), Ordering::SeqCst);
    }

    /// Has a round ended lately? Before the first nobody waits for one.
    pub fn are_fresh(&self, now: Timestamp) -> bool {
        match self.0.load(Ordering::SeqCst) {
            0 => true,
            last => now.minus(STALE).seconds() <= last,
        }
    }
}

/// Rounds until cancelled; one under way is finished.
pub async fn run(app: App, cancel: CancellationToken) {
    let mut ticks = tokio::time::interval(EVERY);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    app.rounds.done(app.clock.now());
    loop {
        tokio::select! {
            () = cancel.cancelled() => return,
            _ = ticks.tick() => {}
        }
        // In a task of its own: a panic ends this round, never the ticker.
        let round = tokio::spawn({
            let app = app.clone();
            async move { tick(&app).await }
        });
        match round.await {
            Ok(Ok(report)) if report.changed > 0 => tracing::debug!(?report, "swept"),
            Ok(Ok(_)) => {}
            Ok(Err(e)) => tracing::error!(error = ?e, "the round failed"),
            Err(e) => tracing::error!(error = %e, "the round broke off"),
        }
    }
}

/// Runs every sweep once, as of now.
pub async fn tick(app: &App) -> Result<Report> {
    let mut report = Report::default();
    let now = app.clock.now();
    // First: what the sweep then finds closed may have closed while nothing ran.
    note(&mut report, "heartbeat", beat(app, now).await);
    for (name, swept) in [
        ("routines", sweep::run(app).await),
        ("alerts", alerts::ladder::run(app).await),
    ] {
        let Some(changed) = note(&mut report, name, swept) else {
            continue;
        };
        report.changed += changed.len();
        app.live.publish(changed);
    }
    // After the routines: what they found missed is looked at in the same round.
    for (name, asked) in [
        ("reach-outs", reach_outs::sweep::run(app).await),
        ("standing requests", looking_out::run(app).await),
    ] {
        if let Some(changed) = note(&mut report, name, asked) {
            report.changed += changed.len();
            app.live.publish(changed);
        }
    }
    for (name, told) in [
        ("help", help::sweep::run(app).await),
        ("celebrations", celebrations::sweep::run(app).await),
    ] {
        if let Some(changed) = note(&mut report, name, told) {
            report.changed += changed.len();
            app.live.publish(changed);
        }
    }
    note(&mut report, "sends", web::forget_old_sends(app, now).await);
    note(
        &mut report,
        "sendings",
        deliveries::forget_old(app, now).await,
    );
    app.tries.forget_quiet();
    app.copies.forget_quiet();
    app.walls.forget_old(now);
    if report.failed == 0 {
        app.rounds.done(now);
    }
    Ok(report)
}

fn note<T>(report: &mut Report, name: &str, swept: Result<T>) -> Option<T> {
    swept
        .inspect_err(|e| {
            report.failed += 1;
            tracing::error!(sweep = name, error = ?e, "a sweep failed");
        })
        .ok()
}
