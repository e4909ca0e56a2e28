//! What the databases are trusted with: durable, built as meant, time in order.
use std::collections::BTreeSet;

use porchlight::{
    db::{Db, Tx},
    sql,
    timestamp::Timestamp,
};
use proptest::{prelude::*, test_runner::TestRunner};
use time::{OffsetDateTime, UtcOffset};

use crate::support::*;

async fn pragmas(tx: &mut Tx) -> (i64, i64, i64, String) {
    let keys = tx.query(sql!(test: "select foreign_keys from pragma_foreign_keys"));
    let keys = keys.value().await.unwrap();
    let flush = tx.query(sql!(test: "select synchronous from pragma_synchronous"));
    let flush = flush.value().await.unwrap();
    let wipes = tx.query(sql!(test: "select secure_delete from pragma_secure_delete"));
    let wipes = wipes.value().await.unwrap();
    let journal = tx.query(sql!(test: "select journal_mode from pragma_journal_mode"));
    let (journal,) = journal.one::<(String,)>().await.unwrap();
    (keys, flush, wipes, journal)
}

#[tokio::test]
async fn sqlite_keeps_what_it_acknowledged_and_wipes_what_it_deletes_for_readers_and_writer() {
    let db = fresh(On::Sqlite).await;
    let expected = (1, 2, 1, "wal".to_owned());
    let mut reader = db.read().await.unwrap();
    assert_eq!(pragmas(&mut reader).await, expected);
    let alone: i64 = reader
        .query(sql!(test: "select query_only from pragma_query_only"))
        .value()
        .await
        .unwrap();
    assert_eq!(alone, 1, "a reader could write");
    let mut writer = db.write().await.unwrap();
    assert_eq!(pragmas(&mut writer).await, expected);
}

#[tokio::test]
async fn sqlite_is_built_without_what_makes_every_page_slow() {
    let db = fresh(On::Sqlite).await;
    let mut tx = db.read().await.unwrap();
    let options = tx.query(sql!(test: "select compile_options from pragma_compile_options"));
    let options: Vec<(String,)> = options.all().await.unwrap();
    let has = |name: &str| options.iter().any(|(option,)| option == name);
    assert!(!has("ENABLE_STAT4") && !has("ENABLE_MEMORY_MANAGEMENT"));
    // Else a statement is planned anew at each bind of a value that a partial index might be for.
    assert!(has("ENABLE_QPSG"), "{options:?}");
    assert!(has("DEFAULT_MEMSTATUS=0"), "{options:?}");
    assert!(has("THREADSAFE=1"), "{options:?}");
}

/// Keeps the instants, and gives them back in the database's order, and those since one of them.
async fn kept(db: &Db, all: &[Timestamp], since: Timestamp) -> (Vec<Timestamp>, Vec<Timestamp>) {
    let mut tx = db.write().await.unwrap();
    for at in all {
        tx.query(sql!(test: "insert into outages (from_at, until_at) values ($1, $1) on conflict do nothing"))
            .bind(*at).run().await.unwrap();
    }
    let ordered = tx.query(sql!(test: "select from_at from outages order by from_at"));
    let ordered: Vec<(Timestamp,)> = ordered.all().await.unwrap();
    let later =
        tx.query(sql!(test: "select from_at from outages where from_at >= $1 order by from_at"));
    let later: Vec<(Timestamp,)> = later.bind(since).all().await.unwrap();
    // Not committed: the next run begins with nothing.
    let plain = |rows: Vec<(Timestamp,)>| rows.into_iter().map(|(at,)| at).collect();
    (plain(ordered), plain(later))
}

/// From 1906 to 2286, told in any zone and to the nanosecond.
fn instant() -> impl Strategy<Value = Timestamp> {
    let parts = (
        -2_000_000_000i64..10_000_000_000,
        0..1_000_000_000i64,
        -12i8..=12,
    );
    parts.prop_map(|(seconds, nanos, hours)| {
        let at = OffsetDateTime::from_unix_timestamp(seconds).unwrap();
        let at = at + time::Duration::nanoseconds(nanos);
        Timestamp::new(at.to_offset(UtcOffset::from_hms(hours, 0, 0).unwrap()))
    })
}

#[test]
fn instants_sort_and_compare_alike_in_both_databases() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let both = runtime.block_on(async {
        let postgres = World::empty(On::Postgres).await.db;
        [fresh(On::Sqlite).await, postgres]
    });
    let some = prop::collection::vec(instant(), 1..30);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(40));
    let run = runner.run(&some, |all| {
        let ordered: Vec<_> = all
            .iter()
            .copied()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let later: Vec<_> = ordered.iter().copied().filter(|at| *at >= all[0]).collect();
        for db in &both {
            let found = runtime.block_on(kept(db, &all, all[0]));
            prop_assert_eq!(&found, &(ordered.clone(), later.clone()), "{}", db.kind());
        }
        Ok(())
    });
    run.unwrap_or_else(|e| panic!("{e}"));
}

/// Elsewhere on the PostgreSQL server somebody always writes, so that only of SQLite can be said that nothing was.
#[tokio::test]
async fn a_mark_is_another_one_after_whatever_was_committed_and_before_anybody_is_answered() {
    let one = sql!(test: "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, emergency_number, crisis_number, created_at) values ($1, 'House', 'UTC', 180, 'kept_only', '', '911', '988', $2)");
    for on in [On::Sqlite, On::Postgres] {
        let db = fresh(on).await;
        let now = Timestamp::new(NOON);
        for _ in 0..20 {
            let before = db.mark().await.unwrap();
            if on == On::Sqlite {
                drop(db.read().await.unwrap());
                assert_eq!(db.mark().await.unwrap(), before);
            }
            let mut tx = db.write().await.unwrap();
            let house = porchlight::id::HouseId::new();
            tx.query(one).bind(house).bind(now).run().await.unwrap();
            tx.commit().await.unwrap();
            assert_ne!(db.mark().await.unwrap(), before);
            let (mut tx, mark) = db.read_marked().await.unwrap();
            assert_ne!(mark, before);
            let is_there = tx.query(sql!(test: "select name from houses where id = $1"));
            let is_there: String = is_there.bind(house).value().await.unwrap();
            assert_eq!(is_there, "House");
        }
    }
}

/// The server was started again, say, while nobody looked at a page.
#[tokio::test]
async fn a_connection_that_ended_while_it_lay_is_replaced_and_nobody_reads_an_error() {
    use sqlx::{Connection, Executor};
    let db = World::empty(On::Postgres).await.db;
    let Db::Postgres(pools) = &db else {
        unreachable!()
    };
    let options = pools.connect_options();
    let ask = sql!(test: "select cast(count(*) as bigint) from houses");
    for _ in 0..2 {
        let (mut read, mut glance) = (db.read().await.unwrap(), db.glance().await.unwrap());
        let mut write = db.write().await.unwrap();
        for tx in [&mut read, &mut glance, &mut *write] {
            assert_eq!(tx.query(ask).value::<i64>().await.unwrap(), 0);
        }
        write.commit().await.unwrap();
        drop((read, glance));
        let mut admin = sqlx::PgConnection::connect_with(&options).await.unwrap();
        let ended = admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        assert!(ended.await.unwrap().rows_affected() >= 3);
        // The pool looks at the machine's own clock: longer than it takes a connection's word.
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    }
}
