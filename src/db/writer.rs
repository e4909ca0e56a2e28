//! Group commit for SQLite: one writer connection, one flush for many transactions.
//!
//! Write transactions take turns. Each is a savepoint of one outer transaction, and `commit`
//! waits for the outer COMMIT, which comes as soon as nobody else is queueing (so an idle house
//! pays no delay) or when a group is full. Nobody is answered before that COMMIT. A savepoint is
//! released together with what comes next, the following one or the COMMIT: each trip to the
//! connection's thread costs as much as a small statement.
//!
//! Whatever brackets a turn (begin, release, rollback, commit) runs in a task of its own: a
//! handler may be dropped at any await, and then the task still leaves the connection whole.
//! When a bracket fails the whole group fails and the connection is replaced, because SQLite may
//! have rolled the outer transaction back already (disk full, I/O error).
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection, Executor};
use tokio::sync::{Mutex, OwnedMutexGuard, oneshot};

use super::Result;

/// How much may share one flush.
#[derive(Clone, Copy, Debug)]
pub struct Grouping {
    pub most: usize,
    pub longest: Duration,
}

impl Default for Grouping {
    fn default() -> Self {
        Self {
            most: 64,
            longest: Duration::from_millis(10),
        }
    }
}

#[derive(Clone)]
pub struct Writer {
    group: Arc<Mutex<Group>>,
    queueing: Arc<AtomicUsize>,
    commits: Arc<AtomicU64>,
}

struct Group {
    options: SqliteConnectOptions,
    grouping: Grouping,
    /// None after a failed bracket; the next turn connects afresh.
    conn: Option<SqliteConnection>,
    /// When the outer transaction began, while there is one.
    began: Option<Instant>,
    /// The last turn's savepoint ended well and is still to be released.
    done: bool,
    /// Released, not yet on disk.
    waiting: Vec<oneshot::Sender<Result<()>>>,
    commits: Arc<AtomicU64>,
}

impl Writer {
    pub(super) async fn open(options: SqliteConnectOptions, grouping: Grouping) -> Result<Self> {
        let conn = Some(connect(&options).await?);
        let commits = Arc::<AtomicU64>::default();
        let group = Group {
            options,
            grouping,
            conn,
            began: None,
            done: false,
            waiting: Vec::new(),
            commits: commits.clone(),
        };
        Ok(Self {
            group: Arc::new(Mutex::new(group)),
            queueing: Arc::default(),
            commits,
        })
    }

    pub(super) async fn options(&self) -> SqliteConnectOptions {
        self.group.lock().await.options.clone()
    }

    pub(super) async fn close(&self) {
        let mut group = self.group.lock().await;
        if group.began.is_some() {
            group.settle(Ok(())).await;
        }
        if let Some(conn) = group.conn.take() {
            let _ = conn.close().await;
        }
    }

    /// How often something may have been committed; counted before anybody is answered.
    pub(super) fn commits(&self) -> u64 {
        self.commits.load(Ordering::SeqCst)
    }

    /// Waits for the turn and opens its savepoint.
    pub(super) async fn turn(&self) -> Result<Turn> {
        self.queueing.fetch_add(1, Ordering::SeqCst);
        let (group, queueing) = (self.group.clone(), self.queueing.clone());
        on_its_own(async move {
            let group = group.lock_owned().await;
            queueing.fetch_sub(1, Ordering::SeqCst);
            let mut held = Held { group, queueing };
            match held.group.open().await {
                Ok(()) => Ok(Turn {
                    held: Some(held),
                    sound: true,
                }),
                Err(e) => {
                    held.group.fail(&e).await;
                    Err(e)
                }
            }
        })
        .await
    }
}

/// The connection, and a view of who else wants it.
struct Held {
    group: OwnedMutexGuard<Group>,
    queueing: Arc<AtomicUsize>,
}

impl Held {
    /// Ends a turn: leaves the flush to those who queue, or does it.
    async fn end(mut self, bracket: Result<()>) {
        let others = self.queueing.load(Ordering::SeqCst) > 0;
        if bracket.is_err() || !others || self.group.is_full() {
            self.group.settle(bracket).await;
        }
    }
}

/// One transaction's hold on the writer connection.
pub struct Turn {
    held: Option<Held>,
    /// False while a statement runs and after one failed or was dropped half way. As on Postgres,
    /// nothing more may happen in that transaction: SQLite may have ended it, and what came next
    /// would commit by itself.
    sound: bool,
}

impl Turn {
    pub(super) fn parts(&mut self) -> (&mut SqliteConnection, &mut bool) {
        let held = self.held.as_mut().expect("held until commit or drop");
        let conn = held.group.conn.as_mut().expect("opened with the turn");
        (conn, &mut self.sound)
    }

    pub(super) async fn commit(mut self) -> Result<()> {
        if !self.sound {
            return Err(unsound());
        }
        let mut held = self.held.take().expect("held until commit or drop");
        on_its_own(async move {
            let (tell, told) = oneshot::channel();
            held.group.waiting.push(tell);
            held.group.done = true;
            held.end(Ok(())).await;
            told.await
                .unwrap_or_else(|_| Err(failed("the group was lost")))
        })
        .await
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(mut held) = self.held.take() else {
            return;
        };
        // Without a runtime the process is ending, and what was not committed never happened.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let undone = held.group.run("rollback to turn; release turn").await;
                held.end(undone).await;
            });
        }
    }
}

impl Group {
    async fn open(&mut self) -> Result<()> {
        if self.conn.is_none() {
            self.conn = Some(connect(&self.options).await?);
        }
        let bracket = match (self.began, std::mem::take(&mut self.done)) {
            (None, _) => "begin immediate; savepoint turn",
            (Some(_), true) => "release turn; savepoint turn",
            (Some(_), false) => "savepoint turn",
        };
        self.began.get_or_insert_with(Instant::now);
        self.run(bracket).await
    }

    fn is_full(&self) -> bool {
        let too_long = self
            .began
            .is_some_and(|at| at.elapsed() >= self.grouping.longest);
        too_long || self.waiting.len() >= self.grouping.most
    }

    /// Flushes, unless the group is lost already, and tells everyone who waited for it.
    async fn settle(&mut self, bracket: Result<()>) {
        let outcome = match (bracket, std::mem::take(&mut self.done)) {
            (Ok(()), true) => self.run("release turn; commit").await,
            (Ok(()), false) => self.run("commit").await,
            (lost, _) => lost,
        };
        self.commits.fetch_add(1, Ordering::SeqCst);
        match outcome {
            Ok(()) => {
                self.began = None;
                self.answer(|| Ok(()));
            }
            Err(e) => self.fail(&e).await,
        }
    }

    fn answer(&mut self, outcome: impl Fn() -> Result<()>) {
        for tell in self.waiting.drain(..) {
            // A waiter that went away has nobody left to tell.
            let _ = tell.send(outcome());
        }
    }

    async fn fail(&mut self, cause: &sqlx::Error) {
        if let Some(conn) = self.conn.take() {
            let _ = conn.close_hard().await;
        }
        (self.began, self.done) = (None, false);
        let text = cause.to_string();
        self.answer(|| Err(failed(&text)));
    }

    async fn run(&mut self, bracket: &'static str) -> Result<()> {
        let conn = self.conn.as_mut().ok_or_else(|| failed("no connection"))?;
        conn.execute(sqlx::raw_sql(bracket)).await.map(drop)
    }
}

async fn connect(options: &SqliteConnectOptions) -> Result<SqliteConnection> {
    let mut conn = options.connect().await?;
    super::durable(&mut conn).await?;
    Ok(conn)
}

/// Finishes even if the caller is dropped; the result is then dropped where it was made.
async fn on_its_own<T: Send + 'static>(
    work: impl Future<Output = Result<T>> + Send + 'static,
) -> Result<T> {
    tokio::spawn(work)
        .await
        .unwrap_or_else(|e| Err(failed(&format!("the writer's task ended: {e}"))))
}

pub(super) fn unsound() -> sqlx::Error {
    failed("a statement failed or was given up before this one")
}

fn failed(why: &str) -> sqlx::Error {
    sqlx::Error::Protocol(format!("write transaction: {why}"))
}
