//! Data of every landed schema opens in this version. `upgrades/NNNN.*` is a filled database as it was
//! when schema NNNN landed: a demo house with its key, as SQL for each database. Landed ones are never
//! made anew; each new schema adds its own.
use std::{path::Path, str::FromStr};

use porchlight::{db::Db, seal::Key};
use sqlx::{
    AssertSqlSafe, Connection, Executor, postgres::PgConnection, sqlite::SqliteConnectOptions,
};
use time::macros::datetime;

use crate::support::*;

const LANDED: &[&str] = &["0006"];

fn kept(name: &str) -> String {
    let path = Path::new("tests/it/upgrades").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

async fn loaded(on: On, schema: &str) -> Db {
    match on {
        On::Sqlite => {
            let path = sqlite_file();
            let url = format!("sqlite:{}", path.display());
            let options = SqliteConnectOptions::from_str(&url)
                .unwrap()
                .create_if_missing(true)
                // Tables come in the order of their names.
                .foreign_keys(false);
            let mut conn = sqlx::SqliteConnection::connect_with(&options)
                .await
                .unwrap();
            let text = AssertSqlSafe(kept(&format!("{schema}.sqlite.sql")));
            conn.execute(sqlx::raw_sql(text)).await.unwrap();
            conn.close().await.unwrap();
            Db::connect(&url).await.unwrap()
        }
        On::Postgres => {
            let url = bare_database().await;
            let mut conn = PgConnection::connect(&url).await.unwrap();
            let text = AssertSqlSafe(kept(&format!("{schema}.postgres.sql")));
            conn.execute(sqlx::raw_sql(text)).await.unwrap();
            conn.close().await.unwrap();
            Db::connect(&url).await.unwrap()
        }
    }
}

/// Signs in as the first of the role and opens pages that read every kind of row, sealed ones too.
async fn opens(on: On, schema: &str) {
    let db = loaded(on, schema).await;
    db.migrate().await.unwrap();
    let key = Key::from_hex(kept(&format!("{schema}.key")).trim()).unwrap();
    let world = World::of(db, key, datetime!(2026-11-23 20:00 UTC));
    let people: Vec<serde_json::Value> =
        serde_json::from_str(&kept(&format!("{schema}.people.json"))).unwrap();
    for (role, pages) in [
        (
            "resident",
            &[
                "/resident/today",
                "/resident/history",
                "/resident/routine",
                "/resident/looks",
                "/resident/me",
            ][..],
        ),
        ("peer_mentor", &["/mentor/people"]),
        ("counselor", &["/counselor/alerts", "/counselor/caseload"]),
        ("house_manager", &["/"]),
        ("owner", &["/owner/houses"]),
    ] {
        let person = people
            .iter()
            .find(|p| p["role"] == role)
            .expect("someone of each role");
        let form = format!(
            "name={}&password={}&device=own",
            person["sign_in"].as_str().unwrap(),
            person["password"].as_str().unwrap().replace(' ', "+"),
        );
        let answer = world.post(&Actor::nobody(), "/sign-in", &form).await;
        assert_eq!(answer.status, 303, "{role}: {}", answer.body);
        let who = Actor {
            cookie: answer.cookie(),
            ..Actor::nobody()
        };
        let seen = world.crawl(&who, pages).await;
        let read = seen
            .values()
            .filter(|html| html.starts_with("<!doctype html>"));
        assert!(read.count() >= pages.len(), "{role}: {:?}", seen.keys());
    }
}

#[tokio::test]
async fn every_landed_schema_opens_in_this_version_sqlite() {
    for schema in LANDED {
        opens(On::Sqlite, schema).await;
    }
}

#[tokio::test]
async fn every_landed_schema_opens_in_this_version_postgres() {
    for schema in LANDED {
        opens(On::Postgres, schema).await;
    }
}
