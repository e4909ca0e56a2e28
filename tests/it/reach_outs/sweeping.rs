//! What happens by itself costs the same for many as for a few, and happens once however many servers run.
use porchlight::{db::statements_asked, jobs, reach_outs};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};
use porchlight::access::Role;

impl House {
    /// So many more residents of the mentor's and the counselor's who all reach out.
    async fn many_reach_out(&self, many: usize) {
        for _ in 0..many {
            let someone = self
                .world
                .person(self.world.cedar, "Bea", Role::Resident)
                .await;
            for (helper, role) in [
                (&self.mentor, Role::Mentor),
                (&self.counselor, Role::Counselor),
            ] {
                self.world
                    .assigned(self.world.cedar, &someone, helper, role, true)
                    .await;
            }
            assert_eq!(self.send(&someone, PAGE, "words=Hello").await.status, 303);
        }
    }

    async fn count_asks(&self, role: Role) -> i64 {
        let mut tx = self.world.db.read().await.unwrap();
        let found = tx.query(porchlight::sql!(test: "select cast(count(*) as bigint) from deliveries where kind = 'reach_out' and role = $1"));
        found.bind(role).value().await.unwrap()
    }
}

scenario_alone! {
    async fn twenty_due_cost_as_many_statements_as_ten(world) {
        let house = House::new(world).await;
        let mut counts = Vec::new();
        for (many, at) in [(10, datetime!(2026-07-04 12:10 UTC)), (20, datetime!(2026-07-04 12:20 UTC))] {
            let before = house.count_asks(Role::Counselor).await;
            house.many_reach_out(many).await;
            house.world.clock.set(at);
            let asked = statements_asked();
            reach_outs::sweep::run(&house.world.app).await.unwrap();
            counts.push(statements_asked() - asked);
            let told = house.count_asks(Role::Counselor).await - before;
            assert_eq!(told, many as i64);
        }
        // At 12:20 the ten of before come to their last ring, too: still one batch.
        assert_eq!(counts[0], counts[1], "{counts:?}");
    }

    async fn a_page_costs_as_many_statements_for_twenty_asks_as_for_ten(world) {
        let house = House::new(world).await;
        let mut counts = Vec::new();
        for _ in 0..2 {
            house.many_reach_out(10).await;
            let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
            let asked = statements_asked();
            let again = house.reads(&house.mentor, "/mentor/reach-outs").await;
            counts.push(statements_asked() - asked);
            assert_eq!(page.matches("<article").count(), again.matches("<article").count());
        }
        assert_eq!(counts[0], counts[1], "{counts:?}");
    }

    async fn of_two_servers_each_ring_is_asked_once(world) {
        let house = House::new(world).await;
        house.many_reach_out(30).await;
        let other = house.world.second_server().await;
        for (minute, role) in [(10, Role::Counselor), (20, Role::Manager)] {
            house.world.clock.set(datetime!(2026-07-04 12:00 UTC) + time::Duration::minutes(minute));
            let (one, two) = tokio::join!(jobs::tick(&house.world.app), jobs::tick(&other));
            assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
            assert_eq!(house.count_asks(role).await, 30, "{role}");
        }
        let mut tx = house.world.db.read().await.unwrap();
        let lines: i64 = tx.query(porchlight::sql!(test: "select cast(count(*) as bigint) from reach_out_events where kind = 'asked'")).value().await.unwrap();
        assert_eq!(lines, 90, "three rings for each of thirty, once");
    }

    async fn a_batch_that_is_dropped_half_way_is_done_by_the_next(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        house.world.clock.set(datetime!(2026-07-04 12:10 UTC));
        {
            let mut tx = house.world.db.write().await.unwrap();
            let id = sent.rsplit('/').next().unwrap().parse().unwrap();
            let mut held = reach_outs::store::hold(&mut tx, &[id]).await.unwrap();
            let now = house.world.clock.now();
            assert!(held[0].act(reach_outs::course::Act::Due, now));
            reach_outs::store::save(&mut tx, &held, now).await.unwrap();
            // The server dies here: nothing was committed.
        }
        assert_eq!(house.asked().await, ["mentor 12:00"]);
        house.tick(datetime!(2026-07-04 12:10 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00", "counselor 12:10"]);
    }
}
