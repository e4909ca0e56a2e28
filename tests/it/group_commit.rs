//! Write transactions share a flush on SQLite, and nobody notices but the disk.
use std::{path::PathBuf, time::Duration};

use porchlight::{
    db::{Db, Grouping},
    sql,
};

use crate::support::sqlite_file;

async fn entries() -> (Db, PathBuf) {
    let path = sqlite_file();
    let db = reopened(&path).await;
    let mut tx = db.write().await.unwrap();
    tx.query(sql!(test: "create table parents (id bigint primary key)"))
        .run()
        .await
        .unwrap();
    tx.query(sql!(test: "create table entries (n bigint primary key, parent_id bigint references parents (id) deferrable initially deferred)"))
        .run().await.unwrap();
    tx.commit().await.unwrap();
    (db, path)
}

async fn reopened(path: &std::path::Path) -> Db {
    let url = format!("sqlite:{}", path.display());
    // Long enough that only an idle queue or the count ends a group.
    let grouping = Grouping {
        most: 64,
        longest: Duration::from_secs(60),
    };
    Db::connect_with(&url, grouping).await.unwrap()
}

async fn write(db: &Db, n: i64) -> sqlx::Result<()> {
    let mut tx = db.write().await?;
    tx.query(sql!(test: "insert into entries (n) values ($1)"))
        .bind(n)
        .run()
        .await?;
    tx.commit().await
}

async fn count(db: &Db) -> i64 {
    let mut tx = db.read().await.unwrap();
    tx.query(sql!(test: "select cast(count(*) as bigint) from entries"))
        .value()
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_writers_at_once_are_all_on_disk() {
    let (db, path) = entries().await;
    let writers: Vec<_> = (0..200)
        .map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                write(&db, n).await.unwrap();
                let mut tx = db.read().await.unwrap();
                let seen = tx
                    .query(sql!(test: "select cast(count(*) as bigint) from entries where n = $1"));
                assert_eq!(
                    seen.bind(n).value::<i64>().await.unwrap(),
                    1,
                    "answered before it was visible"
                );
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    // A copy taken without closing is what a power cut would leave.
    let copy = sqlite_file();
    std::fs::copy(&path, &copy).unwrap();
    let wal = |p: &PathBuf| format!("{}-wal", p.display());
    std::fs::copy(wal(&path), wal(&copy)).unwrap();
    assert_eq!(count(&reopened(&copy).await).await, 200);
    db.close().await;
    assert_eq!(count(&reopened(&path).await).await, 200);
}

#[tokio::test]
async fn a_group_is_answered_by_its_one_commit_and_not_before() {
    let (db, _) = entries().await;
    let mut first = db.write().await.unwrap();
    first
        .query(sql!(test: "insert into entries (n) values (1)"))
        .run()
        .await
        .unwrap();
    let second = tokio::spawn({
        let db = db.clone();
        async move { db.write().await.unwrap() }
    });
    tokio::task::yield_now().await;
    let answered = tokio::spawn(first.commit());
    let second = second.await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!answered.is_finished(), "answered while its group was open");
    assert_eq!(count(&db).await, 0);
    second.commit().await.unwrap();
    answered.await.unwrap().unwrap();
    assert_eq!(count(&db).await, 1);
}

#[tokio::test]
async fn one_rolled_back_does_not_hurt_the_others() {
    let (db, _) = entries().await;
    let writers: Vec<_> = (0..60)
        .map(|n| {
            let db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write().await.unwrap();
                tx.query(sql!(test: "insert into entries (n) values ($1)"))
                    .bind(n)
                    .run()
                    .await
                    .unwrap();
                if n % 3 != 0 {
                    tx.commit().await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    write(&db, 1000).await.unwrap();
    assert_eq!(count(&db).await, 41);
}

#[tokio::test]
async fn nothing_follows_a_failed_statement() {
    let (db, _) = entries().await;
    write(&db, 1).await.unwrap();
    let mut tx = db.write().await.unwrap();
    let twice = tx
        .query(sql!(test: "insert into entries (n) values (1)"))
        .run()
        .await;
    assert!(twice.is_err());
    let next = tx
        .query(sql!(test: "insert into entries (n) values (2)"))
        .run()
        .await;
    assert!(next.is_err());
    assert!(tx.commit().await.is_err());
    write(&db, 3).await.unwrap();
    assert_eq!(count(&db).await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_dropped_at_any_moment_leaves_the_writer_whole() {
    let (db, _) = entries().await;
    for round in 0..300i64 {
        let others: Vec<_> = (0..3)
            .map(|k| {
                let db = db.clone();
                tokio::spawn(async move { write(&db, round * 10 + k).await })
            })
            .collect();
        let dropped = tokio::spawn({
            let db = db.clone();
            async move {
                let mut tx = db.write().await?;
                for k in 5..8 {
                    let one = tx.query(sql!(test: "insert into entries (n) values ($1)"));
                    one.bind(round * 10 + k).run().await?;
                }
                tx.commit().await
            }
        });
        tokio::time::sleep(Duration::from_micros((round % 30) as u64 * 20)).await;
        dropped.abort();
        let _ = dropped.await;
        for other in others {
            other.await.unwrap().unwrap();
        }
    }
    write(&db, -1).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let halves: i64 = tx.query(sql!(test:
        "select cast(count(*) as bigint) from (select n / 10 as round from entries where n % 10 >= 5 group by n / 10 having count(*) <> 3) x"))
        .value().await.unwrap();
    assert_eq!(halves, 0, "a dropped transaction was kept in part");
    let kept: i64 = tx
        .query(
            sql!(test: "select cast(count(*) as bigint) from entries where n >= 0 and n % 10 < 3"),
        )
        .value()
        .await
        .unwrap();
    assert_eq!(kept, 900);
}

#[tokio::test]
async fn when_the_shared_commit_fails_everyone_in_it_hears_and_the_next_one_works() {
    let (db, _) = entries().await;
    let mut first = db.write().await.unwrap();
    first
        .query(sql!(test: "insert into entries (n) values (1)"))
        .run()
        .await
        .unwrap();
    let second = tokio::spawn({
        let db = db.clone();
        async move {
            let mut tx = db.write().await.unwrap();
            // A deferred key with no parent passes its statement and fails the COMMIT.
            tx.query(sql!(test: "insert into entries (n, parent_id) values (2, 77)"))
                .run()
                .await
                .unwrap();
            tx.commit().await
        }
    });
    tokio::task::yield_now().await;
    assert!(first.commit().await.is_err());
    assert!(second.await.unwrap().is_err());
    assert_eq!(count(&db).await, 0);
    write(&db, 3).await.unwrap();
    assert_eq!(count(&db).await, 1);
}
