//! The demo on the command line: what it prints, where it writes, and what it leaves alone.
use std::{collections::BTreeSet, process::Stdio};

use porchlight::{demo, seal::Key};
use serde_json::Value;
use time::macros::datetime;

use super::{running::Served, tables::contents, *};

const SMALL: [&str; 8] = [
    "demo",
    "--no-serve",
    "--houses",
    "2",
    "--residents",
    "4",
    "--days",
    "8",
];

/// The one line of JSON it prints.
#[track_caller]
fn listed(output: &Output) -> Vec<serde_json::Map<String, Value>> {
    let said = went_well(output);
    let out = String::from_utf8(output.stdout.clone()).unwrap();
    assert_eq!(out.lines().count(), 1, "{said}");
    serde_json::from_str(&out).unwrap()
}

fn names(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v.as_str().unwrap())
        .collect()
}

on_both! {
    async fn the_demo_lists_its_people_as_json_and_tells_the_same_story_to_the_same_seed(on) {
        let told = async |seed: &str| {
            let here = Installation::new(on).await;
            let args = [&SMALL[..], &["--json", "--seed", seed]].concat();
            listed(&here.run(&args))
        };
        let ways = told("3").await;
        let by_role = |role: &str| ways.iter().filter(|way| way["role"] == *role).collect::<Vec<_>>();
        let fields = ["caseload", "house", "mentor_of", "name", "password", "role", "sign_in"];
        for way in &ways {
            assert_eq!(way.keys().collect::<Vec<_>>(), fields);
            for field in ["name", "password", "role", "sign_in"] {
                assert!(!way[field].as_str().unwrap().is_empty(), "{way:?}");
            }
        }
        let roles: BTreeSet<_> = ways.iter().map(|way| way["role"].as_str().unwrap()).collect();
        assert_eq!(roles, ["counselor", "house_manager", "owner", "peer_mentor", "resident"].into());
        assert!(by_role("owner")[0]["house"].is_null());
        assert_eq!(by_role("house_manager").len(), 2);
        assert!(by_role("resident").iter().all(|way| way["house"].is_string()));
        let known: BTreeSet<_> = ways.iter().map(|way| way["sign_in"].as_str().unwrap()).collect();
        for (role, whom) in [("peer_mentor", "mentor_of"), ("counselor", "caseload")] {
            let theirs: Vec<_> = by_role(role).into_iter().flat_map(|way| names(&way[whom])).collect();
            assert!(!theirs.is_empty() && theirs.iter().all(|name| known.contains(name)), "{role}: {theirs:?}");
        }
        assert_eq!(told("3").await, ways);
        assert_ne!(told("4").await, ways);
    }

    async fn the_demo_leaves_a_database_that_holds_data_as_it_is(on) {
        let here = Installation::new(on).await;
        went_well(&here.run(&["migrate"]));
        went_well(&here.run(&["user", "create", "--name", "Olu", "--sign-in-name", "olu", "--role", "owner"]));
        let before = contents(&here.url).await;
        refused(&here.run(&SMALL), "already holds people or houses");
        assert_eq!(contents(&here.url).await, before);
    }

    async fn the_demo_is_served_when_it_is_filled(on) {
        let here = Installation::new(on).await;
        let args = ["demo", "--houses", "1", "--residents", "4", "--days", "3", "--json", "--listen", "127.0.0.1:0"];
        let mut command = here.command(&here.url, &args);
        let mut served = Served::of(command.stdout(Stdio::piped()).stderr(Stdio::null()));
        let ways: Vec<Value> = serde_json::from_str(&served.said[0]).unwrap();
        assert!(ways.len() > 4);
        let address = served.address.to_string();
        assert_eq!(went_well(&here.run(&["healthcheck", "--listen", &address])), "ready\n");
        served.is_asked_to_stop();
        assert_eq!(served.child.wait().unwrap().code(), Some(0));
    }

    async fn the_demo_tells_two_years_of_one_house(on) {
        let here = Installation::new(on).await;
        let args = ["demo", "--no-serve", "--houses", "1", "--residents", "6", "--days", "730"];
        went_well(&here.run(&args));
        let tables = contents(&here.url).await;
        assert_eq!(tables["houses"].len(), 1);
        let db = Db::connect(&here.url).await.unwrap();
        let mut tx = db.read().await.unwrap();
        let (first, last, days): (time::Date, time::Date, i64) = tx
            .query(sql!(test: "select min(day) as first, max(day) as last, cast(count(distinct day) as bigint) as days from outcomes"))
            .one().await.unwrap();
        assert!((729..=732).contains(&(last - first).whole_days()), "{first} to {last}");
        assert!(days >= 729, "{days}");
        drop(tx);
        db.close().await;
    }
}

/// All that is told, but for what no two tellings share: how passwords and private words are sealed.
async fn story(on: On, seed: u64) -> BTreeSet<(String, String, time::Date, String)> {
    let here = Installation::new(on).await;
    let db = Db::connect(&here.url).await.unwrap();
    db.migrate().await.unwrap();
    let key = Key::from_hex(&"2a".repeat(32)).unwrap();
    let wanted = demo::Wanted {
        houses: 2,
        residents: 4,
        days: 10,
        seed,
    };
    let now = porchlight::timestamp::Timestamp::new(datetime!(2026-07-04 12:00 UTC));
    demo::fill(&db, &key, wanted, now).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let rows = tx.query(sql!(test: "select p.sign_in_name, h.name, o.day, o.outcome || ' ' || v.title from outcomes o
        join people p on p.id = o.person_id join houses h on h.id = o.house_id
        join routine_assignments a on a.id = o.assignment_id join routine_items i on i.id = a.item_id
        join routine_versions v on v.item_id = i.id where i.source <> 'own'"));
    let rows = rows.all().await.unwrap().into_iter().collect();
    drop(tx);
    db.close().await;
    rows
}

#[tokio::test]
async fn the_same_seed_and_hour_tell_the_same_days_on_either_database() {
    let told = story(On::Sqlite, 7).await;
    assert!(told.len() > 100, "{}", told.len());
    assert!(told == story(On::Postgres, 7).await);
    assert!(told == story(On::Sqlite, 7).await);
    assert!(told != story(On::Sqlite, 8).await);
}

#[tokio::test]
async fn the_demo_keeps_to_files_of_its_own_where_none_is_named() {
    let here = Installation::new(On::Sqlite).await;
    let unnamed = |args: &[&str]| {
        let mut command = here.command(&here.url, args);
        command
            .env_remove("DATABASE_URL")
            .env_remove("PORCHLIGHT_KEY_FILE");
        command.output().unwrap()
    };
    went_well(&unnamed(&SMALL));
    let made = std::fs::read_dir(here.file("data")).unwrap();
    let made: BTreeSet<_> = made
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert!(
        made.contains("demo.db") && made.contains("demo.key"),
        "{made:?}"
    );
    assert!(
        made.iter().all(|name| name.starts_with("demo.")),
        "{made:?}"
    );
    refused(&unnamed(&SMALL), "already holds people or houses");
}
