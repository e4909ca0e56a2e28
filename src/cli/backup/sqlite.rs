//! SQLite makes the copy itself, from one consistent view, while others write.
#![allow(
    clippy::disallowed_methods,
    reason = "works on files that are no open database of ours"
)]
use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};

use super::{
    Unfinished,
    label::{Label, copied},
    put_in_place,
};

/// `to` is there and empty: SQLite fills it and leaves its mode alone.
pub async fn copy(data: &Path, to: &Path) -> Result<Label> {
    if !data.is_file() {
        bail!("there is no database at {}.", data.display());
    }
    let mut conn = open(data, false).await?;
    let done = sqlx::query("vacuum into $1").bind(to.display().to_string());
    done.execute(&mut conn)
        .await
        .context("the copy was not made")?;
    conn.close().await?;
    look_at(to).await
}

/// Whole and in place at once, or not at all.
pub async fn restore(file: &Path, length: u64, data: &Path) -> Result<()> {
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
    let to = fs::File::options().write(true).open(&made.0)?;
    copied(file, length, to).context("the backup cannot be copied")?;
    look_at(&made.0).await?;
    put_in_place(&made.0, data)
}

/// What a copy is of, once nothing in it is broken and no row points nowhere.
async fn look_at(copy: &Path) -> Result<Label> {
    let mut conn = open(copy, true).await?;
    let whole: (String,) = sqlx::query_as("pragma integrity_check(1)")
        .fetch_one(&mut conn)
        .await?;
    let astray = sqlx::query("pragma foreign_key_check")
        .fetch_optional(&mut conn)
        .await?;
    if whole.0 != "ok" || astray.is_some() {
        bail!("the database is damaged: {}.", whole.0);
    }
    let of = sqlx::query_as(super::WHAT_IT_IS).fetch_one(&mut conn).await;
    let (version, key_id) = of.context("this is no database of Porchlight")?;
    conn.close().await?;
    Ok(Label {
        database: "SQLite".into(),
        version,
        key_id,
    })
}

async fn open(file: &Path, immutable: bool) -> Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .immutable(immutable);
    Ok(SqliteConnection::connect_with(&options).await?)
}
