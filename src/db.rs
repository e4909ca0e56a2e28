//! The one place that knows there are two databases.
//!
//! `Db::read` gives a read-only `Tx`, `Db::write` a `WriteTx`. On SQLite the write
//! transactions that arrive together share one flush, see `writer`.
#![allow(
    clippy::disallowed_methods,
    reason = "the pragmas are read back before any transaction exists"
)]
mod held;
mod mark;
mod notices;
mod query;
mod statements;
mod writer;

pub use mark::Mark;
pub use query::{Bind, Query, Record};
pub use statements::{STATEMENTS, Sql, Statement, statements_asked};
pub use writer::Grouping;

use std::ops::{Deref, DerefMut};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Postgres, Sqlite, Transaction};

use writer::{Turn, Writer};

/// Boxed at the edge of this module, so that nothing outside compiles the driver's futures again.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type Result<T, E = sqlx::Error> = std::result::Result<T, E>;

static ALL: Migrator = sqlx::migrate!("./migrations");

#[derive(Clone)]
pub enum Db {
    /// SQLite has one writer: writers queue here instead of failing with SQLITE_BUSY.
    Sqlite {
        readers: SqlitePool,
        writer: Writer,
    },
    Postgres(Pools),
}

/// Readers and writers apart: who reads a page may wait for its look to be written, so that as many readers as there
/// are connections would wait for each other.
#[derive(Clone)]
pub struct Pools {
    readers: PgPool,
    writers: PgPool,
}

impl Pools {
    pub fn connect_options(&self) -> Arc<PgConnectOptions> {
        self.readers.connect_options()
    }

    pub async fn close(&self) {
        tokio::join!(self.readers.close(), self.writers.close());
    }
}

impl Db {
    pub async fn connect(url: &str) -> Result<Self> {
        Self::connect_with(url, Grouping::default()).await
    }

    /// `grouping` bounds how many SQLite transactions share a flush; Postgres groups by itself.
    pub async fn connect_with(url: &str, grouping: Grouping) -> Result<Self> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            return Ok(Self::Postgres(postgres(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Full: what was acknowledged survives a power cut (Normal loses the last seconds).
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "on")
            .busy_timeout(Duration::from_secs(5));
        let writer = Writer::open(options.clone(), grouping).await?;
        let readers = SqlitePoolOptions::new()
            .test_before_acquire(false)
            .max_connections(4)
            .after_connect(|conn, _| Box::pin(durable(conn)))
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        Ok(Self::Sqlite { readers, writer })
    }

    /// Which of the two, for the log and for `backup`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// Runs `migrations/*.sql`. A name ending in `.sqlite.sql` or `.postgres.sql` is for that database only.
    pub async fn migrate(&self) -> Result<(), MigrateError> {
        let ours = |elsewhere: &str| {
            let kept = ALL.iter().filter(|m| !m.description.ends_with(elsewhere));
            Migrator::with_migrations(kept.cloned().collect())
        };
        match self {
            Self::Sqlite { writer, .. } => {
                let mut conn = writer.options().await.connect().await?;
                let done = ours(".postgres").run(&mut conn).await;
                // Dropped instead, it would close some time later, and keep the WAL from being folded in.
                conn.close().await?;
                done
            }
            Self::Postgres(pools) => ours(".sqlite").run(&pools.writers).await,
        }
    }

    /// The version of the schema that this program brings a database to.
    pub fn newest_schema() -> Option<i64> {
        ALL.iter().map(|migration| migration.version).max()
    }

    /// Waits for what is under way, then closes every connection.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { readers, writer } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres(pools) => pools.close().await,
        }
    }

    /// A consistent, read-only view; nothing to commit.
    pub fn read(&self) -> BoxFuture<'_, Result<Tx>> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite { readers, .. } => Tx::Reader(readers.begin().await?),
                Self::Postgres(pools) => Tx::Postgres(
                    pools
                        .readers
                        .begin_with("begin isolation level repeatable read, read only")
                        .await?,
                ),
            })
        })
    }

    /// Statements each by itself, read-only: for a question or two between which nothing need hold still.
    /// Two trips to the database less than `read`.
    pub fn glance(&self) -> BoxFuture<'_, Result<Tx>> {
        Box::pin(async move {
            Ok(match self {
                Self::Sqlite { readers, .. } => Tx::Glance(readers.acquire().await?),
                Self::Postgres(pools) => Tx::PostgresGlance(pools.readers.acquire().await?),
            })
        })
    }

    /// A transaction that changes things; dropped without `commit`, it never happened.
    pub fn write(&self) -> BoxFuture<'_, Result<WriteTx>> {
        Box::pin(async move {
            Ok(WriteTx(match self {
                Self::Sqlite { writer, .. } => Tx::Writer(writer.turn().await?),
                Self::Postgres(pools) => Tx::Postgres(pools.writers.begin().await?),
            }))
        })
    }
}

/// A statement that hangs must not hold a lock for ever, nor may a transaction nobody finishes.
async fn postgres(url: &str) -> Result<Pools> {
    let options = PgConnectOptions::from_str(url)?.options([
        ("statement_timeout", "30s"),
        ("lock_timeout", "10s"),
        ("idle_in_transaction_session_timeout", "30s"),
        // What is asked for is a few rows in a cache or on a solid-state disk: with the cost of a spinning one
        // PostgreSQL reads whole tables instead of an index, and compiles what runs for a millisecond.
        ("random_page_cost", "1.1"),
        ("jit", "off"),
        // Each statement is always asked alike: planned once a connection, not each time.
        ("plan_cache_mode", "force_generic_plan"),
        // "relation exists already, skipping" is no news.
        ("client_min_messages", "warning"),
    ]);
    let of = |connections| {
        PgPoolOptions::new()
            .max_connections(connections)
            .test_before_acquire(false)
            .before_acquire(|conn, meta| Box::pin(is_there(conn, meta.idle_for)))
    };
    Ok(Pools {
        // One of them listens. Each keeps its own plans, and whose turn it is has them no longer in the processor's
        // cache: eight bring more pages a second than thirteen.
        readers: of(8).connect_with(options.clone()).await?,
        writers: of(6).connect_lazy_with(options),
    })
}

/// A connection is asked whether it is there when it is given back, and again when it has lain for a while: else
/// each page and each form waits for an answer that has just been given.
async fn is_there(conn: &mut PgConnection, idle: Duration) -> Result<bool> {
    if idle > JUST_ASKED {
        conn.ping().await?;
    }
    Ok(true)
}

const JUST_ASKED: Duration = Duration::from_millis(500);

/// Reads the pragmas back: a SQLite built without one of them would silently go on without it.
async fn durable(conn: &mut SqliteConnection) -> Result<()> {
    let expected = [
        ("pragma foreign_keys", 1i64),
        ("pragma synchronous", 2),
        ("pragma secure_delete", 1),
    ];
    for (pragma, wanted) in expected {
        let (found,): (i64,) = sqlx::query_as(pragma).fetch_one(&mut *conn).await?;
        if found != wanted {
            return Err(sqlx::Error::Configuration(
                format!("{pragma} is {found}, not {wanted}: this SQLite is not safe to use").into(),
            ));
        }
    }
    let (journal,): (String,) = sqlx::query_as("pragma journal_mode")
        .fetch_one(&mut *conn)
        .await?;
    match journal.as_str() {
        "wal" => Ok(()),
        other => Err(sqlx::Error::Configuration(
            format!("the journal is '{other}', not 'wal': this SQLite is not safe to use").into(),
        )),
    }
}

/// What a store function reads through.
pub enum Tx {
    Reader(Transaction<'static, Sqlite>),
    Glance(PoolConnection<Sqlite>),
    Writer(Turn),
    Postgres(Transaction<'static, Postgres>),
    PostgresGlance(PoolConnection<Postgres>),
}

/// What a store function writes through. One a request, and never held across mail, HTTP or hashing:
/// on SQLite everybody else's write waits for it.
pub struct WriteTx(Tx);

impl Deref for WriteTx {
    type Target = Tx;
    fn deref(&self) -> &Tx {
        &self.0
    }
}

impl DerefMut for WriteTx {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.0
    }
}

impl WriteTx {
    /// Returns when the transaction is on disk, and only then.
    pub fn commit(self) -> BoxFuture<'static, Result<()>> {
        Box::pin(async move {
            match self.0 {
                Tx::Writer(turn) => turn.commit().await,
                Tx::Postgres(tx) => tx.commit().await,
                Tx::Reader(_) | Tx::Glance(_) | Tx::PostgresGlance(_) => {
                    unreachable!("a WriteTx is made by Db::write only")
                }
            }
        })
    }
}
