//! SQLite makes the copy itself, from one consistent view, while others write.
#![allow(
    clippy::disallowed_methods,
    reason = "works on files that are no open database of ours"
)]
use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{Unfinished, put_in_place};
use crate::{config::Config, db::Db, seal::Key};

/// `to` is there and empty: SQLite fills it and leaves its mode alone.
pub async fn copy(data: &Path, to: &Path) -> Result<()> {
    if !data.is_file() {
        bail!("there is no database at {}.", data.display());
    }
    let mut conn = open(data, false).await?;
    let done = sqlx::query("vacuum into $1").bind(to.display().to_string());
    done.execute(&mut conn)
        .await
        .context("the copy was not made")?;
    Ok(conn.close().await?)
}

/// Looks at the backup before anything is put anywhere.
pub async fn restore(file: &Path, data: &Path, config: &Config) -> Result<()> {
    let in_the_way = ["", "-wal", "-shm"].map(|end| format!("{}{end}", data.display()));
    if in_the_way.iter().any(|path| Path::new(path).exists()) {
        bail!(
            "{} holds a database already, and a restore overwrites nothing.",
            data.display()
        );
    }
    if let Some(dir) = data.parent().filter(|dir| !dir.as_os_str().is_empty()) {
        fs::create_dir_all(dir)
            .with_context(|| format!("the folder {} cannot be made", dir.display()))?;
    }
    let made = Unfinished::beside(data)?;
    fs::copy(file, &made.0).context("the backup cannot be read")?;
    check(&made.0, config).await?;
    put_in_place(&made.0, data)
}

async fn check(file: &Path, config: &Config) -> Result<()> {
    let not_one = "this file is no whole backup of Porchlight";
    let mut conn = open(file, true).await.context(not_one)?;
    let whole: (String,) = sqlx::query_as("pragma integrity_check")
        .fetch_one(&mut conn)
        .await
        .context(not_one)?;
    if whole.0 != "ok" {
        bail!("{not_one}: {}.", whole.0);
    }
    let newest: (Option<i64>,) = sqlx::query_as("select max(version) from _sqlx_migrations")
        .fetch_one(&mut conn)
        .await
        .context(not_one)?;
    if newest.0 > Db::newest_schema() {
        bail!("this backup comes from a newer version of Porchlight than this one.");
    }
    let key: Option<(String,)> = sqlx::query_as("select key_id from installation where id = 1")
        .fetch_optional(&mut conn)
        .await
        .context(not_one)?;
    conn.close().await?;
    right_key(key.map(|(id,)| id), config)
}

/// The texts of the backup must open with the key that is here.
pub fn right_key(wanted: Option<String>, config: &Config) -> Result<()> {
    let Some(wanted) = wanted else { return Ok(()) };
    let found = Key::from_file(&config.key_file, false)?.id();
    if found != wanted {
        return Err(crate::seal::SealError::Other { wanted, found }.into());
    }
    Ok(())
}

async fn open(file: &Path, immutable: bool) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .immutable(immutable);
    Ok(SqliteConnection::connect_with(&options).await?)
}
