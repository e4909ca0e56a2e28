//! Taken back at once by either side, run out, and gone with the place it rested on.
use porchlight::{access::Role, sql};
use time::{Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const NOON: time::OffsetDateTime = datetime!(2026-07-04 12:00 UTC);

scenario_alone! {
    async fn taken_back_it_is_gone_on_the_next_request_and_never_met(world) {
        let house = House::new(world).await;
        let id = house.agreed(QUIET).await;
        assert_eq!(house.takes_back(&id).await, 303);
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &id)).await.status, 404);
        assert!(!house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Ana"));
        house.round(NOON + Duration::hours(50)).await;
        assert!(house.met().await.is_empty());
        assert!(house.reads(&house.ana, REQUESTS).await.contains("You took it back."));
    }

    async fn taken_back_while_it_is_met_the_word_that_waits_does_not_go_out(world) {
        let house = House::new(world).await;
        let id = house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(48)).await;
        assert_eq!(house.takes_back(&id).await, 303);
        assert!(!house.reads(&house.mentor, "/mentor/people").await.contains("asked you to come"));
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "taking").await, 404);
        let mut tx = house.world.db.read().await.unwrap();
        let unseen: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from deliveries where kind = 'standing_met' and seen_at is null")).value().await.unwrap();
        assert_eq!(unseen, 0);
    }

    async fn the_one_who_agreed_can_step_back_at_any_time(world) {
        let house = House::new(world).await;
        let id = house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(48)).await;
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "declining").await, 303);
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max stepped back from it."));
        house.round(NOON + Duration::hours(100)).await;
        assert_eq!(house.met().await.len(), 1);
    }

    async fn after_its_last_day_it_is_over_and_the_resident_hears_it(world) {
        let house = House::new(world).await;
        let id = house.agreed(&QUIET.replace("2026-08-01", "2026-07-05")).await;
        // The day turns at three.
        house.world.clock.set(datetime!(2026-07-06 02:59 UTC));
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &id)).await.status, 200);
        house.world.clock.set(datetime!(2026-07-06 03:00 UTC));
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &id)).await.status, 404);
        house.round(datetime!(2026-07-06 12:00 UTC)).await;
        assert!(house.met().await.is_empty());
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Its last day is over."));
        assert_eq!(house.words().await.last().unwrap(), "resident standing_ended 12:00");
    }

    async fn it_ends_with_the_walk_it_rested_on_and_does_not_come_back_with_a_new_one(world) {
        let house = House::new(world).await;
        let id = house.agreed(QUIET).await;
        let path = format!("/mentor/houses/{}/people/{}/walk-ending", house.world.cedar, house.ana.id);
        assert_eq!(house.send(&house.mentor, &path, "").await.status, 303);
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &id)).await.status, 404, "on the next request");
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max is not in the same place for you any more"));
        house.round(NOON + Duration::minutes(1)).await;
        house.world.assigned(house.world.cedar, &house.ana, &house.mentor, Role::Mentor, true).await;
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &id)).await.status, 404, "that was another walk");
        house.round(NOON + Duration::hours(50)).await;
        assert!(house.met().await.is_empty());
    }

    async fn it_ends_with_the_role_and_with_the_resident_who_moves_out(world) {
        let house = House::new(world).await;
        let by_role = house.agreed(QUIET).await;
        let ben = house.housemate().await;
        let by_ben = house.asks(&ben, QUIET).await;
        let ends = async |who: &Actor, role: &str| {
            let path = format!("/manager/houses/{}/people/{}/role-ending", house.world.cedar, who.id);
            assert_eq!(house.send(&house.manager, &path, &format!("role={role}")).await.status, 303);
        };
        ends(&ben, "resident").await;
        house.round(NOON + Duration::minutes(1)).await;
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Ben is not in the same place"), "{by_ben}");
        ends(&house.ana, "resident").await;
        assert_eq!(house.world.get(&house.mentor, &house.request("mentor", &by_role)).await.status, 404);
        house.round(NOON + Duration::minutes(2)).await;
        house.round(NOON + Duration::hours(50)).await;
        assert!(house.met().await.is_empty());
    }
}
