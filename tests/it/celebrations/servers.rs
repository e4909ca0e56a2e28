//! Several servers, one that dies: told once, and nothing half done.
use porchlight::jobs;
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn two_servers_that_look_at_once_tell_once(world) {
        let house = House::new(world).await;
        house.housemate_named("Ben").await;
        house.ninety_days().await;
        let second = house.world.second_server().await;
        for at in [EVENING, EVENING + Duration::minutes(1), MORNING, MORNING + Duration::minutes(1)] {
            house.world.clock.set(at);
            let (a, b) = (house.world.app.clone(), second.clone());
            let rounds = [tokio::spawn(async move { jobs::tick(&a).await.unwrap() }), tokio::spawn(async move { jobs::tick(&b).await.unwrap() })];
            for round in rounds {
                assert_eq!(round.await.unwrap().failed, 0);
            }
        }
        assert_eq!(house.told_of_celebrations().await.len(), 4);
        assert_eq!(house.days_celebrated().await.len(), 1);
    }

    async fn a_server_that_dies_in_the_middle_leaves_nothing_half_done(world) {
        let house = House::new(world).await;
        house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING - Duration::minutes(1)).await;
        house.world.clock.set(EVENING);
        let dying = house.world.second_server().await;
        for polls in 1..40 {
            // Dropped at every await there is, one after the other.
            let mut sweep = Box::pin(porchlight::celebrations::sweep::run(&dying));
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
        house.tick(EVENING + Duration::minutes(1)).await;
        let told = house.told_of_celebrations().await;
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!(house.days_celebrated().await.len(), 1);
    }
}
