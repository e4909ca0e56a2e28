//! For whoever watches the server: is it alive, may it be sent people?
use axum::{extract::State, http::StatusCode};

use crate::{app::App, sql};

pub async fn alive() -> &'static str {
    "alive\n"
}

/// The database answers, and background work is fresh.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    match answers(&app).await {
        Ok(()) if !app.rounds.are_fresh(app.clock.now()) => {
            tracing::warn!("not ready: no round of background work for two minutes");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(e) => {
            tracing::warn!(error = %e, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}

async fn answers(app: &App) -> crate::db::Result<()> {
    let mut tx = app.db.read().await?;
    let keys: i64 = tx
        .query(sql!(
            "select cast(count(*) as bigint) from installation where id = 1"
        ))
        .value()
        .await?;
    match keys {
        1 => Ok(()),
        _ => Err(sqlx::Error::RowNotFound),
    }
}
