//! A backup holds everything, comes back whole or not at all, and never over anything.
use axum::http::{Method, Request, header};
use porchlight::{
    app::{App, router},
    clock::Clock,
    seal::Key,
};
use tower::ServiceExt;

use super::{
    tables::contents,
    traffic::{Acknowledged, recorded, signed_in},
    *,
};

on_both! {
    async fn a_backup_brings_everything_back_and_overwrites_nothing(on) {
        let here = Installation::new(on).await;
        went_well(&here.tell());
        let (backup, name) = here.backup_file("saved.backup");
        let told = went_well(&here.run(&["backup", &name]));
        assert!(told.contains("key is not in it"), "{told}");
        owner_only(&backup);
        let before = contents(&here.url).await;
        refused(&here.run(&["backup", &name]), "overwrites nothing");
        refused(&here.run(&["restore", &name]), "overwrites nothing");
        assert_eq!(contents(&here.url).await, before);
        let elsewhere = here.elsewhere(on).await;
        went_well(&here.run_on(&elsewhere, &["restore", &name]));
        let filled = before.values().filter(|rows| !rows.is_empty()).count();
        assert!(filled > 15, "only {filled} tables have rows to compare");
        assert_eq!(contents(&elsewhere).await, before);
        went_well(&here.run_on(&elsewhere, &["user", "list"]));
    }

    async fn a_backup_under_load_is_one_moment_of_the_house(on) {
        let here = Installation::new(on).await;
        went_well(&here.tell());
        let tokens = signed_in(&here).await;
        let before = contents(&here.url).await;
        let acknowledged = Acknowledged::default();
        let writers = writers(&here, &tokens, &acknowledged).await;
        acknowledged.reach(200).await;
        let earlier = acknowledged.so_far();
        let (_, name) = here.backup_file("busy.backup");
        let (here, done) = tokio::task::spawn_blocking(move || {
            let done = here.run(&["backup", &name]);
            (here, done)
        }).await.unwrap();
        went_well(&done);
        let at_its_end = acknowledged.so_far().len();
        acknowledged.reach(at_its_end + 50).await;
        acknowledged.stop();
        for writer in writers {
            writer.await.unwrap();
        }
        assert!(at_its_end > earlier.len(), "nobody wrote during the backup");

        let elsewhere = here.elsewhere(on).await;
        let (_, name) = here.backup_file("busy.backup");
        went_well(&here.run_on(&elsewhere, &["restore", &name]));
        let (restored, after) = (contents(&elsewhere).await, contents(&here.url).await);
        assert_eq!(restored.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
        for (table, rows) in &restored {
            assert!(before[table].is_subset(rows), "rows of {table} that were there are missing");
            assert!(rows.is_subset(&after[table]), "rows of {table} that never were");
        }
        let kept = recorded(&elsewhere).await;
        assert!(earlier.iter().all(|key| kept.contains(key)), "an acknowledged check-in is missing");
        assert!(kept.len() < recorded(&here.url).await.len(), "the backup is not of one moment");
    }

    async fn what_cannot_come_back_whole_is_refused_before_anything_is_touched(on) {
        let here = Installation::new(on).await;
        went_well(&here.run(&["migrate"]));
        let (backup, name) = here.backup_file("saved.backup");
        went_well(&here.run(&["backup", &name]));
        let elsewhere = here.elsewhere(on).await;
        let other = match on {
            On::Sqlite => here.elsewhere(On::Postgres).await,
            On::Postgres => here.elsewhere(On::Sqlite).await,
        };
        refused(&here.run_on(&other, &["restore", &name]), "DATABASE_URL names");

        let whole = std::fs::read(&backup).unwrap();
        let cut = [0, 1, 20, whole.len() / 2, whole.len() - 100, whole.len() - 1];
        let cut = cut.map(|at| whole[..at].to_vec());
        let flipped = [10, 1000, whole.len() / 3, whole.len() - 90, whole.len() - 5].map(|at| {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            bytes
        });
        let longer = [&whole[..], b"x"].concat();
        for damaged in cut.into_iter().chain(flipped).chain([longer]) {
            std::fs::write(&backup, damaged).unwrap();
            refused(&here.run_on(&elsewhere, &["restore", &name]), "no whole backup");
        }
        std::fs::write(&backup, &whole).unwrap();

        let key = here.file("porch.key");
        let right = std::fs::read(&key).unwrap();
        std::fs::write(&key, "2b".repeat(32)).unwrap();
        refused(&here.run_on(&elsewhere, &["restore", &name]), "another key");
        std::fs::remove_file(&key).unwrap();
        refused(&here.run_on(&elsewhere, &["restore", &name]), "key file of this backup");
        std::fs::write(&key, right).unwrap();

        comes_from_the_future(&here.url).await;
        let (_, newer) = here.backup_file("newer.backup");
        went_well(&here.run(&["backup", &newer]));
        refused(&here.run_on(&elsewhere, &["restore", &newer]), "newer version");

        assert!(is_untouched(&here, on, &elsewhere).await);
        went_well(&here.run_on(&elsewhere, &["restore", &name]));
    }
}

#[tokio::test]
async fn a_restore_that_fails_half_way_leaves_nothing() {
    use sqlx::{Connection, Executor};
    let here = Installation::new(On::Postgres).await;
    went_well(&here.run(&["migrate"]));
    let (_, name) = here.backup_file("saved.backup");
    went_well(&here.run(&["backup", &name]));
    let elsewhere = bare_database().await;
    let mut conn = sqlx::PgConnection::connect(&elsewhere).await.unwrap();
    // No table, and yet in the way of one that comes late.
    conn.execute("create type shares as (n int)").await.unwrap();
    refused(
        &here.run_on(&elsewhere, &["restore", &name]),
        "pg_restore: error",
    );
    assert!(is_untouched(&here, On::Postgres, &elsewhere).await);
    conn.execute("drop type shares").await.unwrap();
    went_well(&here.run_on(&elsewhere, &["restore", &name]));
}

/// 64 residents' phones, through the router of a server in this process.
async fn writers(
    here: &Installation,
    tokens: &[porchlight::access::Token],
    acknowledged: &Acknowledged,
) -> Vec<tokio::task::JoinHandle<Option<String>>> {
    let db = Db::connect(&here.url).await.unwrap();
    let key = Key::from_file(&here.file("porch.key"), false).unwrap();
    let app = App::new(db, Clock::system(), key, "http://house.example", Vec::new());
    let router = router(app).unwrap();
    let phones = tokens.iter().cycle().take(64);
    let send = |token: &porchlight::access::Token| {
        let (router, cookie) = (router.clone(), format!("session={}", token.reveal()));
        let sending = acknowledged.clone().keep_sending(async move |form| {
            let request = Request::builder()
                .method(Method::POST)
                .uri("/resident/check-ins/extra")
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(header::COOKIE, &cookie);
            let answer = router
                .clone()
                .oneshot(request.body(axum::body::Body::from(form)).unwrap());
            Some(answer.await.unwrap().status().as_u16())
        });
        tokio::spawn(sending)
    };
    phones.map(send).collect()
}

pub async fn comes_from_the_future(url: &str) {
    let db = Db::connect(url).await.unwrap();
    let mut tx = db.write().await.unwrap();
    tx.query(sql!(test: "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (9999, 'from the future', true, '', 0)"))
        .run().await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
}

async fn is_untouched(here: &Installation, on: On, url: &str) -> bool {
    match on {
        On::Sqlite => !here.file("elsewhere").exists(),
        On::Postgres => contents(url).await.len() == 1,
    }
}
