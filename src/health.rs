//! For whoever watches the server: is it alive, may it be sent people, does word go out?
use axum::{extract::State, http::StatusCode};

use crate::{
    app::App,
    deliveries::{self, TOO_LONG},
    sql,
    timestamp::Timestamp,
    web::Routes,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/healthz", alive)
        .get("/readyz", ready)
}

async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers, and background work is fresh. Word that waits too long is said with it, and no
/// reason to send people elsewhere: Porchlight itself works, and another server has the same word to bring.
async fn ready(State(app): State<App>) -> (StatusCode, String) {
    let now = app.clock.now();
    match oldest_word(&app, now).await {
        Ok(_) if !app.rounds.are_fresh(now) => {
            tracing::warn!("not ready: no round of background work for two minutes");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n".into())
        }
        Ok(since) => (StatusCode::OK, said(since, now)),
        Err(e) => {
            tracing::warn!(error = ?e, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n".into())
        }
    }
}

/// Minutes and no more: anybody may ask. Below ten it says nothing, or one could watch when somebody writes.
fn said(since: Option<Timestamp>, now: Timestamp) -> String {
    match since.filter(|since| since.plus(TOO_LONG) < now) {
        Some(since) => {
            let minutes = (now.seconds() - since.seconds()) / 60;
            format!("ready, but word has waited for {minutes} minutes\n")
        }
        None => "ready\n".into(),
    }
}

/// An error where the database does not answer, or is not set up.
async fn oldest_word(app: &App, now: Timestamp) -> crate::error::Result<Option<Timestamp>> {
    let mut tx = app.db.read().await?;
    let keys: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from installation where id = 1"
        ))
        .value()
        .await?;
    match keys {
        1 => deliveries::waiting_since(&mut tx, now).await,
        _ => Err(sqlx::Error::RowNotFound.into()),
    }
}
