//! How long a sweep takes with nothing, fifty and five hundred windows closing, however many people there are.
//!
//!   sweep DATABASE_URL KEY_FILE      on a database that `porchlight demo` filled; it is changed
use std::{path::Path, time::Instant};

use anyhow::Context;
use porchlight::{
    app::App, clock::Clock, db::Db, routines::sweep, seal::Key, sql, timestamp::Timestamp,
};
use time::{Duration, OffsetDateTime};

const ROUNDS: usize = 9;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut args = std::env::args().skip(1);
    let (url, key) = (
        args.next().unwrap_or_default(),
        args.next().unwrap_or_default(),
    );
    let db = Db::connect(&url).await?;
    let clock = Clock::standing_at(OffsetDateTime::UNIX_EPOCH);
    let key = Key::from_file(Path::new(&key), false)?;
    let app = App::new(
        db.clone(),
        clock.clone(),
        key,
        "http://localhost",
        Vec::new(),
    );
    let people: i64 = db
        .read()
        .await?
        .query(sql!("select cast(count(*) as bigint) from people"))
        .value()
        .await?;
    for due in [0, 50, 500] {
        let mut took = Vec::new();
        for _ in 0..ROUNDS {
            clock.set(closing(&db, due).await?.get());
            let begun = Instant::now();
            sweep::run(&app).await?;
            took.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        took.sort_by(f64::total_cmp);
        println!("{people} {due} {:.2}", took[ROUNDS / 2]);
    }
    db.close().await;
    Ok(())
}

/// The moment at which just so many windows close; whatever else would be due by then is put off a little.
async fn closing(db: &Db, due: i64) -> anyhow::Result<Timestamp> {
    let mut tx = db.write().await?;
    let ends: Vec<(Timestamp,)> = tx
        .query(sql!(
            "select next_closes_at from routine_assignments where due_at is not null
             order by next_closes_at, id limit $1"
        ))
        .bind(due.max(1))
        .all()
        .await?;
    let last = ends.last().context("the database has no routines")?.0;
    let at = match due {
        0 => last.minus(Duration::hours(1)),
        _ => last,
    };
    tx.query(sql!(
        "update routine_assignments set due_at = $2 where due_at <= $1"
    ))
    .bind(at)
    .bind(at.minus(Duration::seconds(-1)))
    .run()
    .await?;
    tx.query(sql!(
        "update routine_assignments set due_step = 'close', due_at = next_closes_at
         where id in (select id from routine_assignments where due_at is not null
                      order by next_closes_at, id limit $1)"
    ))
    .bind(due)
    .run()
    .await?;
    tx.commit().await?;
    Ok(at)
}
