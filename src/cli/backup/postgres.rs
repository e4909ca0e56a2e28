//! PostgreSQL's own programs make and read the copy; they come with the server.
#![allow(
    clippy::disallowed_methods,
    reason = "looks at a database that may not be one of ours yet"
)]
use std::{path::Path, process::Stdio};

use anyhow::{Context, Result, bail};
use sqlx::{Connection, PgConnection};
use tokio::process::Command;

use crate::{config::Config, db::Db};

/// pg_dump reads everything in one repeatable-read transaction.
pub async fn dump(url: &str, to: &Path) -> Result<()> {
    let mut dump = Command::new("pg_dump");
    dump.args(["--format=custom", "--no-owner", "--no-privileges", "--file"])
        .arg(to);
    run(dump, url).await
}

/// One transaction: a restore that fails leaves the database as empty as it was.
pub async fn restore(file: &Path, config: &Config) -> Result<()> {
    let url = &config.database_url;
    let tables: i64 = one(
        url,
        "select count(*) from information_schema.tables where table_schema = 'public'",
    )
    .await?;
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
    run(restore, url).await?;
    check(config).await
}

async fn check(config: &Config) -> Result<()> {
    let url = &config.database_url;
    let newest: i64 = one(url, "select max(version) from _sqlx_migrations").await?;
    if Some(newest) > Db::newest_schema() {
        bail!(
            "this backup comes from a newer version of Porchlight than this one: upgrade before you serve it."
        );
    }
    let key: String = one(url, "select key_id from installation where id = 1").await?;
    super::sqlite::right_key(Some(key), config)
}

async fn one<T>(url: &str, sql: &'static str) -> Result<T>
where
    T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres> + Send + Unpin,
{
    let mut conn = PgConnection::connect(url)
        .await
        .context("DATABASE_URL: the database does not open")?;
    let (value,): (T,) = sqlx::query_as(sql).fetch_one(&mut conn).await?;
    conn.close().await?;
    Ok(value)
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
