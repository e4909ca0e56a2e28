//! Where scenarios on PostgreSQL take place, one after the other: a runtime, and connections that have served before, as
//! a server's own have. A new connection plans each statement anew; one a scenario, that was most of PostgreSQL's work.
use std::{sync::Mutex, time::Duration};

use porchlight::db::Db;
use tokio::runtime::{Builder, Runtime};

use super::{On, fresh};

struct Station {
    runtime: Runtime,
    db: Db,
    /// That are the driver's own, as long as it is connected.
    tasks: usize,
}

static FREE: Mutex<Vec<Station>> = Mutex::new(Vec::new());

/// On the database with the houses of the other scenarios. As under `tokio::test`, all happens on this thread.
pub fn on_postgres(scenario: impl AsyncFnOnce(Db)) {
    let free = FREE.lock().unwrap().pop();
    let station = free.unwrap_or_else(Station::new);
    // One that fails takes its station along.
    station.runtime.block_on(scenario(station.db.clone()));
    if station.is_as_before() {
        FREE.lock().unwrap().push(station);
    }
}

impl Station {
    fn new() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let db = runtime.block_on(fresh(On::Postgres));
        let tasks = runtime.metrics().num_alive_tasks();
        Self { runtime, db, tasks }
    }

    /// Nothing of the scenario goes on, and the database is still to be had.
    fn is_as_before(&self) -> bool {
        self.runtime.block_on(async {
            for _ in 0..50 {
                if self.runtime.metrics().num_alive_tasks() <= self.tasks {
                    return self.db.glance().await.is_ok();
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            false
        })
    }
}
