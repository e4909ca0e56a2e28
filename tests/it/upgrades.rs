//! Data of every landed schema opens in this version. `upgrades/NNNN.*` is a filled database as it was
//! when schema NNNN landed: a demo house with its key, as SQL for each database. Landed ones are never
//! made anew; each new schema adds its own.
use std::{path::Path, str::FromStr};

use porchlight::{db::Db, seal::Key, sql};
use sqlx::{
    AssertSqlSafe, Connection, Executor, postgres::PgConnection, sqlite::SqliteConnectOptions,
};
use time::{OffsetDateTime, macros::datetime};

use crate::{export::Copy, support::*};

/// A schema that landed, soon after its database was filled, and words that open there for whoever has a role.
struct Landed {
    schema: &'static str,
    at: OffsetDateTime,
    told: &'static [(&'static str, &'static str)],
}

const LANDED: &[Landed] = &[
    Landed {
        schema: "0006",
        at: datetime!(2026-11-23 20:00 UTC),
        told: &[],
    },
    Landed {
        schema: "0009",
        at: datetime!(2026-11-28 16:20 UTC),
        told: &[
            ("resident", "Anyone in the kitchen?"),
            ("resident", "On my way."),
            ("resident", "Good that I asked."),
            ("resident", "☾"),
            ("peer_mentor", "Anyone in the kitchen?"),
            ("peer_mentor", "value=\"23:00\""),
            ("house_manager", "value=\"60\""),
        ],
    },
    Landed {
        schema: "0017",
        at: datetime!(2026-11-28 21:10 UTC),
        told: &[
            ("resident", "Cooked for six and nobody complained."),
            (
                "resident",
                "I saw you sit with Kim until she laughed again.",
            ),
            ("resident", "After dinner, on the porch?"),
            ("resident", "Lake Street 120"),
            ("peer_mentor", "90 días"),
        ],
    },
    Landed {
        schema: "0019",
        at: datetime!(2026-11-29 0:20 UTC),
        told: &[
            ("resident", "Cooked for six and nobody complained."),
            ("peer_mentor", "value=\"06:00\""),
            ("house_manager", "value=\"21:00\""),
        ],
    },
    Landed {
        schema: "0021",
        at: datetime!(2026-11-29 4:20 UTC),
        told: &[
            ("resident", "Cooked for six and nobody complained."),
            ("peer_mentor", "value=\"06:00\""),
            ("house_manager", "value=\"21:00\""),
        ],
    },
];

fn kept(name: &str) -> String {
    let path = Path::new("tests/it/upgrades").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

async fn loaded(on: On, schema: &str) -> Db {
    Db::connect(&filled(on, schema).await).await.unwrap()
}

/// The address of a filled database, as it was.
async fn filled(on: On, schema: &str) -> String {
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
            url
        }
        On::Postgres => {
            let url = bare_database().await;
            let mut conn = PgConnection::connect(&url).await.unwrap();
            let text = AssertSqlSafe(kept(&format!("{schema}.postgres.sql")));
            conn.execute(sqlx::raw_sql(text)).await.unwrap();
            conn.close().await.unwrap();
            url
        }
    }
}

/// Signs in as the first of the role and opens pages that read every kind of row, sealed ones too.
async fn opens(on: On, landed: &Landed) {
    let schema = landed.schema;
    let db = loaded(on, schema).await;
    db.migrate().await.unwrap();
    let key = Key::from_hex(kept(&format!("{schema}.key")).trim()).unwrap();
    let world = World::of(db, key, landed.at).with_channels(crate::access::every_channel());
    let mut tx = world.db.read().await.unwrap();
    let (all, alike): (i64, i64) = tx
        .query(sql!(test: "select cast(count(*) as bigint), cast(count(case when o.source = i.source and o.is_check_in = (i.kind = 'check_in') then 1 end) as bigint) from outcomes o join routine_assignments a on a.id = o.assignment_id join routine_items i on i.id = a.item_id"))
        .one()
        .await
        .unwrap();
    assert!(
        all > 0 && all == alike,
        "{alike} of {all} outcomes say whose item it was"
    );
    drop(tx);
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
                "/resident/reach-outs",
                "/resident/reach-outs/rings",
                "/resident/give-and-get",
                "/resident/wins",
                "/resident/wins/letter",
            ][..],
        ),
        (
            "peer_mentor",
            &[
                "/mentor/people",
                "/mentor/reach-outs",
                "/mentor/milestones",
                "/mentor/celebrations",
                "/account/word",
            ],
        ),
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
        for (_, words) in landed.told.iter().filter(|(of, _)| *of == role) {
            let told = seen.values().any(|html| html.contains(words));
            assert!(told, "{schema}: {role} reads {words} nowhere");
        }
        if role == "resident" {
            takes_a_copy(&world, &who, landed).await;
        }
    }
}

/// Which opens every sealed word that there is of them.
async fn takes_a_copy(world: &World, who: &Actor, landed: &Landed) {
    let copy = Copy::taken_by(world, who).await;
    for chapter in ["days", "check_ins", "looks", "routine", "helpers"] {
        assert!(!copy.chapter(chapter).is_empty(), "{chapter} is empty");
    }
    for (_, words) in landed.told.iter().filter(|(of, _)| *of == "resident") {
        assert!(copy.page.contains(words), "{words} is not in the copy");
    }
}

#[tokio::test]
async fn every_landed_schema_opens_in_this_version_sqlite() {
    for landed in LANDED {
        opens(On::Sqlite, landed).await;
    }
}

#[tokio::test]
async fn every_landed_schema_opens_in_this_version_postgres() {
    for landed in LANDED {
        opens(On::Postgres, landed).await;
    }
}

/// Which schema it has.
async fn schema_of(url: &str) -> i64 {
    let newest = "select max(version) from _sqlx_migrations";
    match url.starts_with("postgres") {
        true => {
            let mut conn = PgConnection::connect(url).await.unwrap();
            let newest = sqlx::query_scalar(newest).fetch_one(&mut conn).await;
            newest.unwrap()
        }
        false => {
            let options = SqliteConnectOptions::from_str(url).unwrap().read_only(true);
            let mut conn = sqlx::SqliteConnection::connect_with(&options)
                .await
                .unwrap();
            let newest = sqlx::query_scalar(newest).fetch_one(&mut conn).await;
            newest.unwrap()
        }
    }
}

/// It used to be brought up to date first, and refused then.
async fn the_demo_leaves_it_as_it_is(on: On) {
    let url = filled(on, "0006").await;
    let file = url.strip_prefix("sqlite:").map(Path::new);
    let before = file.map(|file| std::fs::read(file).unwrap());
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut demo = std::process::Command::new(env!("CARGO_BIN_EXE_porchlight"));
    let demo = demo.args(["demo", "--no-serve"]).current_dir(folder.path());
    let output = demo.env("DATABASE_URL", &url).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        !output.status.success() && said.contains("already holds"),
        "{said}"
    );
    assert_eq!(schema_of(&url).await, 6);
    assert!(file.map(|file| std::fs::read(file).unwrap()) == before);
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(left, 0, "no key, no folder");
}

#[tokio::test]
async fn the_demo_leaves_a_database_that_holds_data_as_it_is_sqlite() {
    the_demo_leaves_it_as_it_is(On::Sqlite).await;
}

#[tokio::test]
async fn the_demo_leaves_a_database_that_holds_data_as_it_is_postgres() {
    the_demo_leaves_it_as_it_is(On::Postgres).await;
}
