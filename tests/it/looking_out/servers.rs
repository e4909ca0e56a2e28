//! Several servers: told once.
use porchlight::{jobs, sql};
use time::{Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const NOON: time::OffsetDateTime = datetime!(2026-07-04 12:00 UTC);

scenario_alone! {
    async fn two_servers_that_look_at_once_tell_once(world) {
        let house = House::new(world).await;
        for _ in 0..8 {
            house.agreed(QUIET).await;
        }
        let second = house.world.second_server().await;
        for hours in [47, 48, 49] {
            house.world.clock.set(NOON + Duration::hours(hours));
            house.beats().await;
            let (a, b) = (house.world.app.clone(), second.clone());
            let rounds = [tokio::spawn(async move { jobs::tick(&a).await.unwrap() }), tokio::spawn(async move { jobs::tick(&b).await.unwrap() })];
            for round in rounds {
                assert_eq!(round.await.unwrap().failed, 0);
            }
        }
        // What one passed over because the other held it is looked at in the next round.
        assert_eq!(house.met().await.len(), 8);
        let mut tx = house.world.db.read().await.unwrap();
        let told: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from deliveries where kind = 'standing_met'")).value().await.unwrap();
        assert_eq!(told, 8);
    }

    async fn a_server_that_dies_in_the_middle_leaves_nothing_half_done(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(47)).await;
        house.world.clock.set(NOON + Duration::hours(48));
        let dying = house.world.second_server().await;
        for polls in 1..30 {
            // Dropped at every await there is, one after the other.
            let mut sweep = Box::pin(porchlight::looking_out::run(&dying));
            for _ in 0..polls {
                let poll = std::future::poll_fn(|cx| std::task::Poll::Ready(sweep.as_mut().poll(cx).is_ready()));
                if poll.await {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        if let porchlight::db::Db::Postgres(pool) = &dying.db {
            pool.close().await;
        }
        house.round(NOON + Duration::hours(48) + Duration::minutes(1)).await;
        assert_eq!(house.met().await.len(), 1);
        let told = house.words().await.into_iter().filter(|w| w.contains("standing_met")).count();
        assert_eq!(told, 1);
    }
}
