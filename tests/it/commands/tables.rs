//! Everything a database holds, asked of its own catalogue: a table that comes later is compared too.
use std::collections::{BTreeMap, BTreeSet};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, Row, SqliteConnection};

/// Each row as text, by table; under `""` how the tables are made.
pub type Contents = BTreeMap<String, BTreeSet<String>>;

pub async fn contents(url: &str) -> Contents {
    match url.starts_with("sqlite:") {
        true => of_sqlite(url).await,
        false => of_postgres(url).await,
    }
}

async fn of_sqlite(url: &str) -> Contents {
    let mut conn = SqliteConnection::connect(url).await.unwrap();
    let tables = "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'";
    let mut found = Contents::new();
    let made = "select sql from sqlite_schema where sql is not null";
    found.insert(String::new(), sqlite_rows(&mut conn, made).await);
    for table in sqlite_rows(&mut conn, tables).await {
        let columns = format!("select name from pragma_table_info('{table}')");
        let columns: Vec<_> = sqlite_rows(&mut conn, &columns).await.into_iter().collect();
        let row = columns.iter().map(|c| format!("quote(\"{c}\")"));
        let row = row.collect::<Vec<_>>().join(" || ',' || ");
        let rows = format!("select {row} from \"{table}\"");
        found.insert(table, sqlite_rows(&mut conn, &rows).await);
    }
    let astray = sqlite_rows(&mut conn, "select \"table\" from pragma_foreign_key_check").await;
    assert!(astray.is_empty(), "rows that point nowhere: {astray:?}");
    found
}

async fn sqlite_rows(conn: &mut SqliteConnection, sql: &str) -> BTreeSet<String> {
    let rows = conn.fetch_all(AssertSqlSafe(sql.to_owned())).await.unwrap();
    distinct(rows.iter().map(|row| row.get(0)).collect())
}

async fn of_postgres(url: &str) -> Contents {
    let mut conn = PgConnection::connect(url).await.unwrap();
    let tables = "select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace";
    let mut found = Contents::new();
    let made = "select indexdef from pg_indexes where schemaname = 'public'
        union all select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
        from pg_constraint where connamespace = 'public'::regnamespace
        union all select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
        from information_schema.columns where table_schema = 'public'";
    found.insert(String::new(), postgres_rows(&mut conn, made).await);
    for table in postgres_rows(&mut conn, tables).await {
        let rows = format!("select t::text from \"{table}\" t");
        found.insert(table, postgres_rows(&mut conn, &rows).await);
    }
    let loose = "select conname::text from pg_constraint where contype = 'f' and not convalidated";
    assert!(postgres_rows(&mut conn, loose).await.is_empty());
    found
}

async fn postgres_rows(conn: &mut PgConnection, sql: &str) -> BTreeSet<String> {
    let rows = conn.fetch_all(AssertSqlSafe(sql.to_owned())).await.unwrap();
    distinct(rows.iter().map(|row| row.get(0)).collect())
}

/// A set forgets doubles; each row of ours has a key, so there are none.
fn distinct(rows: Vec<String>) -> BTreeSet<String> {
    let many = rows.len();
    let rows: BTreeSet<_> = rows.into_iter().collect();
    assert_eq!(rows.len(), many, "rows without a key");
    rows
}
