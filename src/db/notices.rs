//! Word from one server to the others. SQLite has one server, and nothing to say.
#![allow(
    clippy::disallowed_methods,
    reason = "not a statement on anybody's rows"
)]
use sqlx::postgres::PgListener;

use super::{Db, Result};

const CHANNEL: &str = "changed";

impl Db {
    /// In one statement; the same payload twice is heard once. It waits for no flush: what it tells of is on disk
    /// already, and a server that dies has nobody left to tell.
    pub async fn notify(&self, payloads: &[String]) -> Result<()> {
        if let Self::Postgres(pools) = self {
            sqlx::query(
                "with at_once as materialized (select set_config('synchronous_commit', 'off', true))
                 select pg_notify($1, p) from at_once, unnest($2) as u(p)",
            )
                .bind(CHANNEL)
                .bind(payloads)
                .execute(&pools.writers)
                .await?;
        }
        Ok(())
    }

    /// Hands on what other servers say, until it fails; never returns where there are none.
    pub async fn listen(&self, mut hear: impl FnMut(&str)) -> Result<()> {
        let Self::Postgres(pools) = self else {
            return std::future::pending().await;
        };
        let mut listener = PgListener::connect_with(&pools.readers).await?;
        listener.listen(CHANNEL).await?;
        loop {
            hear(listener.recv().await?.payload());
        }
    }
}
