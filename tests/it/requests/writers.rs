//! A house in a hurry: everyone writes at once, and many hang up before they are answered.
use std::{collections::HashSet, time::Duration};

use axum::Router;
use tower::ServiceExt;

use super::*;

const WRITERS: usize = 64;
const FORMS: usize = 40;
/// In turns of the scheduler. Without any nobody is answered in time, however fast the machine.
const PATIENCE: [usize; 8] = [0, 1, 0, 3, 0, 8, 0, 23];

async fn yields(times: usize) {
    for _ in 0..times {
        tokio::task::yield_now().await;
    }
}

/// One after the other; of every two one is dropped on the way. Gives the keys of those answered.
async fn writes(router: Router, who: Actor, n: usize) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for form in 0..FORMS {
        let key = uuid::Uuid::now_v7().to_string();
        let request = form_from(&who, "/resident/check-ins/extra")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(format!(
                "mood=3&note=Well&idempotency_key={key}"
            )));
        let answer = router.clone().oneshot(request.unwrap());
        let patience = yields(PATIENCE[(form / 2 + n) % PATIENCE.len()]);
        let answer = match form % 2 {
            0 => Some(answer.await),
            _ => tokio::select! {
                biased;
                answer = answer => Some(answer),
                () = patience => None,
            },
        };
        if let Some(answer) = answer {
            assert_eq!(answer.unwrap().status(), 303);
            acknowledged.push(key);
        }
    }
    acknowledged
}

/// Those whose form is on record with the answers it brought.
async fn recorded(world: &World) -> HashSet<String> {
    let mut tx = world.db.read().await.unwrap();
    let rows = tx.query(sql!(test: "select s.idempotency_key from sends s join answers a on a.id = s.record_id and a.person_id = s.person_id"));
    let rows: Vec<(String,)> = rows.all().await.unwrap();
    let halves = tx.query(sql!(test: "select cast((select count(*) from sends) + (select count(*) from answers) as bigint)"));
    let halves: i64 = halves.value().await.unwrap();
    assert_eq!(
        halves as usize,
        2 * rows.len(),
        "a check-in was kept by half"
    );
    rows.into_iter().map(|(key,)| key).collect()
}

async fn nothing_acknowledged_is_lost(on: On) {
    let world = World::empty(on).await.with_houses().await;
    let router = app::router(world.app.clone()).unwrap();
    let mut writers = Vec::new();
    for n in 0..WRITERS {
        let who = world.person(world.cedar, "Ana", Resident).await;
        writers.push(tokio::spawn(writes(router.clone(), who, n)));
    }
    let mut acknowledged = Vec::new();
    for writer in writers {
        acknowledged.extend(writer.await.unwrap());
    }
    let hung_up = WRITERS * FORMS - acknowledged.len();
    assert!(hung_up > 500, "only {hung_up} hung up");
    // A turn of the writer comes after all that were under way.
    world.db.write().await.unwrap().commit().await.unwrap();
    let kept = recorded(&world).await;
    let lost = acknowledged.iter().filter(|key| !kept.contains(*key));
    assert_eq!(lost.count(), 0, "of {}", acknowledged.len());
    nobody_is_left_in_a_transaction(&world, on).await;
}

/// Every connection comes back, and none of them with something open.
async fn nobody_is_left_in_a_transaction(world: &World, on: On) {
    if on == On::Postgres {
        let left = async || {
            let mut tx = world.db.read().await.unwrap();
            let left = tx.query(sql!(test: "select cast(count(*) as bigint) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"));
            left.value::<i64>().await.unwrap()
        };
        // Whoever hung up last is answered in vain a moment later.
        let settled = async {
            while left().await > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let settled = tokio::time::timeout(Duration::from_secs(10), settled).await;
        settled.expect("a connection was left in a transaction");
    }
    let closed = tokio::time::timeout(Duration::from_secs(10), world.db.close());
    closed.await.expect("a connection never came back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_acknowledged_is_lost_sqlite() {
    nothing_acknowledged_is_lost(On::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_acknowledged_is_lost_postgres() {
    nothing_acknowledged_is_lost(On::Postgres).await;
}
