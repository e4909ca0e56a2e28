//! Has anything been written since? For what is costly to make and must never be shown once it is out of date.
use super::{BoxFuture, Db, Result, Tx};
use crate::sql;

/// Where a database stands. Two equal marks: whoever reads at the second sees what was seen at the first.
///
/// On SQLite this server's commits are counted, for it is the only one; what the command line writes beside it is not
/// seen. On PostgreSQL it is the snapshot: which transactions, of whichever server, are finished and which are not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    commits: u64,
    snapshot: String,
}

impl Db {
    /// As of now. On SQLite no question to the database, on PostgreSQL one.
    pub fn mark(&self) -> BoxFuture<'_, Result<Mark>> {
        Box::pin(async move {
            match self {
                Self::Sqlite { writer, .. } => Ok(Mark::counted(writer.commits())),
                Self::Postgres(_) => Mark::seen(&mut self.glance().await?).await,
            }
        })
    }

    /// A consistent view, and where the database stood at it (or, on SQLite, a little earlier).
    pub fn read_marked(&self) -> BoxFuture<'_, Result<(Tx, Mark)>> {
        Box::pin(async move {
            match self {
                Self::Sqlite { writer, .. } => {
                    let mark = Mark::counted(writer.commits());
                    Ok((self.read().await?, mark))
                }
                Self::Postgres(_) => {
                    let mut tx = self.read().await?;
                    let mark = Mark::seen(&mut tx).await?;
                    Ok((tx, mark))
                }
            }
        })
    }
}

impl Mark {
    fn counted(commits: u64) -> Self {
        Self {
            commits,
            snapshot: String::new(),
        }
    }

    async fn seen(tx: &mut Tx) -> Result<Self> {
        let snapshot = tx.query(
            sql!(sqlite: "select ''", postgres: "select cast(pg_current_snapshot() as text)"),
        );
        Ok(Self {
            commits: 0,
            snapshot: snapshot.value().await?,
        })
    }
}
