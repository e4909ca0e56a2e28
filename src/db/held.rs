//! A look at a database before anything is done to it.
use std::str::FromStr;

use sqlx::{ConnectOptions, Connection, PgConnection, query_scalar, sqlite::SqliteConnectOptions};

use super::{Db, Result};

const OURS_IN_SQLITE: &str =
    "select count(*) from sqlite_master where type = 'table' and name in ('people', 'houses')";
const OURS_IN_POSTGRES: &str = "select count(*) from information_schema.tables
     where table_schema = current_schema() and table_name in ('people', 'houses')";
const ROWS: &str = "select (select count(*) from people) + (select count(*) from houses)";

impl Db {
    /// Does it hold people or houses, whatever its schema? Nothing of it is changed. `url` is that of a
    /// database that is there, or of a file that is not.
    pub async fn holds_data(url: &str) -> Result<bool> {
        if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let mut conn = PgConnection::connect(url).await?;
            let ours = query_scalar(OURS_IN_POSTGRES).fetch_one(&mut conn).await?;
            let held = match ours {
                0i64 => false,
                2 => query_scalar::<_, i64>(ROWS).fetch_one(&mut conn).await? > 0,
                _ => true,
            };
            conn.close().await?;
            return Ok(held);
        }
        let options = SqliteConnectOptions::from_str(url)?.read_only(true);
        if !options.get_filename().exists() {
            return Ok(false);
        }
        let mut conn = options.connect().await?;
        let ours = query_scalar(OURS_IN_SQLITE).fetch_one(&mut conn).await?;
        let held = match ours {
            0i64 => false,
            2 => query_scalar::<_, i64>(ROWS).fetch_one(&mut conn).await? > 0,
            _ => true,
        };
        conn.close().await?;
        Ok(held)
    }
}
