//! PostgreSQL's own programs make and read the copy; they come with the server.
#![allow(
    clippy::disallowed_methods,
    reason = "looks at a database that may not be one of ours yet"
)]
use std::{path::Path, process::Stdio};

use anyhow::{Context, Result, bail};
use sqlx::{Connection, PgConnection};
use tokio::process::Command;

use super::label::Label;

/// pg_dump reads the very snapshot from which the label was read.
pub async fn dump(url: &str, to: &Path) -> Result<Label> {
    let mut conn = open(url).await?;
    let mut tx = conn
        .begin_with("begin isolation level repeatable read, read only")
        .await?;
    let of = sqlx::query_as(super::WHAT_IT_IS).fetch_one(&mut *tx).await;
    let (version, key_id) = of.context("this is no database of Porchlight")?;
    let (snapshot,): (String,) = sqlx::query_as("select pg_export_snapshot()")
        .fetch_one(&mut *tx)
        .await?;
    let mut dump = Command::new("pg_dump");
    dump.args(["--format=custom", "--no-owner", "--no-privileges"])
        .args(["--snapshot", &snapshot, "--file"])
        .arg(to);
    run(dump, url).await?;
    tx.rollback().await?;
    conn.close().await?;
    Ok(Label {
        database: "PostgreSQL".into(),
        version,
        key_id,
    })
}

/// One transaction: a restore that fails leaves the database as empty as it was.
pub async fn restore(file: &Path, url: &str) -> Result<()> {
    let mut conn = open(url).await?;
    let (tables,): (i64,) = sqlx::query_as(
        "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')",
    )
    .fetch_one(&mut conn)
    .await?;
    conn.close().await?;
    if tables > 0 {
        bail!("this database holds tables already, and a restore overwrites nothing.");
    }
    let mut restore = Command::new("pg_restore");
    restore
        .args([
            "--no-owner",
            "--no-privileges",
            "--single-transaction",
            "--exit-on-error",
        ])
        .arg(file);
    run(restore, url).await
}

async fn open(url: &str) -> Result<PgConnection> {
    let conn = PgConnection::connect(url).await;
    conn.context("DATABASE_URL: the database does not open")
}

/// The password goes in the environment: arguments can be read by everyone on the machine.
async fn run(mut program: Command, url: &str) -> Result<()> {
    let (url, password) = apart(url);
    program.arg("--dbname").arg(url);
    if let Some(password) = password {
        program.env("PGPASSWORD", password);
    }
    let name = program
        .as_std()
        .get_program()
        .to_string_lossy()
        .into_owned();
    let done = program.stdin(Stdio::null()).output().await;
    let done = done.with_context(|| {
        format!(
            "{name} is missing: install PostgreSQL's client programs (postgresql-client on Debian)"
        )
    })?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        bail!(
            "{}",
            said.lines()
                .next()
                .unwrap_or("PostgreSQL's program failed without a word")
        );
    }
    Ok(())
}

/// The address without its password, and the password.
fn apart(url: &str) -> (String, Option<String>) {
    let parts = || {
        let (scheme, rest) = url.split_once("://")?;
        let (who, place) = rest.rsplit_once('@')?;
        let (user, password) = who.split_once(':')?;
        Some((format!("{scheme}://{user}@{place}"), plain(password)))
    };
    match parts() {
        Some((url, password)) => (url, Some(password)),
        None => (url.to_owned(), None),
    }
}

/// `%40` is `@`.
fn plain(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let escaped = (*first == b'%').then(|| more.get(..2)).flatten();
        let byte = escaped.and_then(|two| hex::decode(two).ok());
        bytes.push(byte.as_ref().map_or(*first, |byte| byte[0]));
        rest = if byte.is_some() { &more[2..] } else { more };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_leaves_the_address() {
        let (url, password) = apart("postgres://porch:a%40b@db:5432/houses");
        assert_eq!(url, "postgres://porch@db:5432/houses");
        assert_eq!(password.as_deref(), Some("a@b"));
        assert_eq!(apart("postgres://porch@db/houses").1, None);
    }
}
