//! What others start for someone, and who is on it no longer: "needs support", and roles and walks that end.
use porchlight::routines::Kind;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn an_alert_closed_as_needs_support_asks_the_people_the_resident_set_and_nobody_else(world) {
        let house = House::new(world).await;
        house.item(Kind::CheckIn, &plan("Afternoon", "13:00", "14:00")).await;
        house.world.clock.set(datetime!(2026-07-04 14:31 UTC));
        house.beats().await;
        house.tick(datetime!(2026-07-04 14:31 UTC)).await;
        let alert = format!("/manager/houses/{}/people/{}/alert", house.world.cedar, house.ana.id);
        for (what, form) in [("taking", ""), ("closing", "came_of=support")] {
            assert_eq!(house.send(&house.manager, &format!("{alert}/{what}"), form).await.status, 303);
        }
        assert_eq!(house.asked().await, ["mentor 14:31"]);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Ana could use someone"), "{page}");
        let today = house.reads(&house.ana, "/resident/today").await;
        let own = today.split("href=\"/resident/reach-outs/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let own = format!("{PAGE}/{own}");
        assert!(house.reads(&house.ana, &own).await.contains("Someone who looks after you asked for you"));
        // Whoever closed it reads nothing of it, also when nobody answers.
        house.running(datetime!(2026-07-04 15:10 UTC)).await;
        assert!(house.state().await.unanswered_at.is_some());
        let manager = house.reads(&house.manager, &format!("/manager/houses/{}/reach-outs", house.world.cedar)).await;
        assert!(!manager.contains("Ana"), "{manager}");
        assert_eq!(house.send(&house.ana, &format!("{own}/calling-off"), "").await.status, 303);
        assert_eq!(house.count_reach_outs().await, 1);
    }

    async fn whoever_loses_the_walk_is_not_on_it_any_more_and_the_next_are_asked_at_once(world) {
        let house = House::new(world).await;
        let page = house.reaches_out("words=Please").await;
        house.does(&house.mentor, "mentor", &page, "taking").await;
        let walk = format!("/mentor/houses/{}/people/{}/walk-ending", house.world.cedar, house.ana.id);
        assert_eq!(house.send(&house.mentor, &walk, "").await.status, 303);
        let state = house.state().await;
        assert!(state.claimed_by.is_none() && state.ended_as.is_none() && state.due_at.is_some(), "{state:?}");
        assert_eq!(house.asked().await, ["counselor 12:00", "mentor 12:00"]);
        let page = house.reads(&house.counselor, "/counselor/reach-outs").await;
        assert!(page.contains("Ana asks for someone"), "{page}");
    }

    async fn a_role_that_ends_ends_the_claim_made_in_it_and_no_other(world) {
        let house = House::new(world).await;
        let page = house.reaches_out("words=Please").await;
        house.does(&house.mentor, "mentor", &page, "taking").await;
        let ends = async |who: &Actor, role: &str| {
            let path = format!("/manager/houses/{}/people/{}/role-ending", house.world.cedar, who.id);
            assert_eq!(house.send(&house.manager, &path, &format!("role={role}")).await.status, 303);
        };
        let ben = house.world.person(house.world.cedar, "Ben", porchlight::access::Role::Resident).await;
        ends(&ben, "resident").await;
        assert_eq!(house.state().await.claimed_by, Some(house.mentor.id));
        ends(&house.mentor, "mentor").await;
        let state = house.state().await;
        assert!(state.claimed_by.is_none() && (state.due_at.is_some() || state.unanswered_at.is_some()), "{state:?}");
        assert_eq!(house.asked().await, ["counselor 12:00", "mentor 12:00"]);
    }
}
