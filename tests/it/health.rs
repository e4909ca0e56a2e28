//! What whoever watches the server is told.
use porchlight::{access::Role::Mentor, db::Sql, deliveries::Limits, jobs, sql};
use time::Duration;

use crate::{
    deliveries::{reached, settle, word},
    scenario_alone,
    sinks::{Manner, Sinks},
    support::*,
};

impl World {
    async fn does(&self, what: Sql) {
        let mut tx = self.db.write().await.unwrap();
        tx.query(what).run().await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn is_ready(&self) -> bool {
        let nobody = Actor::nobody();
        assert_eq!(self.get(&nobody, "/healthz").await.status, 200);
        let answer = self.get(&nobody, "/readyz").await;
        match answer.status.as_u16() {
            200 => true,
            503 => false,
            other => panic!("{other}: {}", answer.body),
        }
    }
}

scenario_alone! {
    async fn a_server_is_ready_while_its_background_work_is_fresh(world) {
        world.does(sql!(test: "insert into installation (id, key_id, created_at) values (1, 'key', '2026-07-04T12:00:00Z')")).await;
        jobs::tick(&world.app).await.unwrap();
        assert!(world.is_ready().await);
        world.later(Duration::minutes(2));
        assert!(world.is_ready().await);
        world.later(Duration::seconds(1));
        assert!(!world.is_ready().await, "no round for two minutes");
        jobs::tick(&world.app).await.unwrap();
        assert!(world.is_ready().await);
        // A round of which a part fails does not count.
        world.does(sql!(test: "alter table heartbeats rename to heartbeats_gone")).await;
        world.later(Duration::minutes(3));
        assert_eq!(jobs::tick(&world.app).await.unwrap().failed, 1);
        assert!(!world.is_ready().await);
        world.does(sql!(test: "alter table heartbeats_gone rename to heartbeats")).await;
        jobs::tick(&world.app).await.unwrap();
        assert!(world.is_ready().await);
    }

    async fn a_server_whose_database_does_not_answer_is_alive_and_not_ready(world) {
        world.does(sql!(test: "insert into installation (id, key_id, created_at) values (1, 'key', '2026-07-04T12:00:00Z')")).await;
        assert!(world.is_ready().await);
        world.db.close().await;
        assert!(!world.is_ready().await);
    }

    async fn word_that_waits_too_long_is_said_in_minutes_and_nothing_else(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        world.does(sql!(test: "insert into installation (id, key_id, created_at) values (1, 'key', '2026-07-04T12:00:00Z')")).await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "sms-care").await;
        let says = async || world.get(&Actor::nobody(), "/readyz").await.body;
        assert_eq!(says().await, "ready\n");
        sinks.http.desk.is(Manner::Fails);
        word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        world.later(Duration::minutes(10));
        assert_eq!(says().await, "ready\n");
        world.later(Duration::minutes(15));
        assert!(world.is_ready().await);
        assert_eq!(says().await, "ready, but word has waited for 25 minutes\n");
        sinks.http.desk.is(Manner::Accepts);
        settle(&world).await;
        assert_eq!(says().await, "ready\n");
        // Nothing even looks for word any more.
        word(&world, &ana, Mentor, "alert").await;
        world.later(Duration::minutes(11));
        assert_eq!(says().await, "ready, but word has waited for 11 minutes\n");
    }
}
