//! Whom a resident asks, how long each may take, who is first in which moment, and what the house allows.
use porchlight::access::Role;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const RINGS: &str = "/resident/reach-outs/rings";
const WAITS: &str = "wait_first=5&wait_next=20&wait_last=30";

scenario_alone! {
    async fn the_rings_are_as_the_resident_set_them(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        let form = format!("{WAITS}&ring-{}=1&ring-{}=2", ben.id, house.mentor.id);
        assert_eq!(house.send(&house.ana, RINGS, &form).await.status, 303);
        let page = house.reads(&house.ana, RINGS).await;
        assert_eq!(page.matches(" selected").count(), 2, "{page}");
        assert!(page.contains("value=\"20\""), "{page}");
        assert!(house.reads(&house.ana, PAGE).await.contains("Ask Ben now"));
        house.reaches_out("").await;
        house.running(datetime!(2026-07-04 13:10 UTC)).await;
        assert_eq!(house.asked().await, ["resident 12:00", "mentor 12:05", "manager 12:25"]);
    }

    async fn waits_keep_to_the_limits_of_the_house(world) {
        let house = House::new(world).await;
        let limits = format!("/manager/houses/{}/reach-outs/limits", house.world.cedar);
        assert_eq!(house.send(&house.ana, RINGS, WAITS).await.status, 303);
        let wrong = house.send(&house.manager, &limits, "least=30&most=10").await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("id=\"most-error\"") && wrong.body.contains("value=\"30\""), "{}", wrong.body);
        assert_eq!(house.send(&house.manager, &limits, "least=8&most=15").await.status, 303);
        let answer = house.send(&house.ana, RINGS, WAITS).await;
        assert_eq!(answer.status, 422);
        for said in ["Choose a number from 8 to 15.", "id=\"wait_first-error\"", "value=\"5\""] {
            assert!(answer.body.contains(said), "{said}: {}", answer.body);
        }
        house.reaches_out("").await;
        house.running(datetime!(2026-07-04 12:45 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00", "counselor 12:08", "manager 12:23"], "what was set before keeps to them");
    }

    async fn a_moment_has_its_own_first_helper(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        let form = format!("{WAITS}&moment-alone={}", ben.id);
        assert_eq!(house.send(&house.ana, RINGS, &form).await.status, 303);
        house.reaches_out("moments=alone").await;
        assert_eq!(house.asked().await, ["resident 12:00"]);
        house.running(datetime!(2026-07-04 12:05 UTC)).await;
        assert_eq!(house.asked().await, ["resident 12:00", "counselor 12:05", "mentor 12:05"], "the others come next");
    }

    async fn a_professional_is_the_counselor_and_who_is_chosen_comes_first(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("help=professional").await;
        assert_eq!(house.asked().await, ["counselor 12:00"]);
        assert_eq!(house.send(&house.ana, &format!("{sent}/calling-off"), "").await.status, 303);
        let stranger = house.world.person(house.world.birch, "Bea", Role::Mentor).await;
        let answer = house.send(&house.ana, PAGE, &format!("first={}", stranger.id)).await;
        assert_eq!(answer.status, 422, "nobody of another house can be asked");
        house.world.later(time::Duration::minutes(1));
        house.reaches_out(&format!("first={}", house.counselor.id)).await;
        assert_eq!(house.asked().await, ["counselor 12:00", "counselor 12:01"]);
    }

    async fn where_nobody_can_be_asked_it_says_so_at_once(world) {
        let house = House::new(world).await;
        for who in [&house.mentor, &house.counselor, &house.manager] {
            house.world.moves_out(who).await;
        }
        let page = house.reads(&house.ana, PAGE).await;
        assert!(page.contains("No one walks with you yet") && page.contains("No one is on call here."), "{page}");
        let sent = house.reaches_out("").await;
        let page = house.reads(&house.ana, &sent).await;
        assert!(page.contains("Nobody has answered yet") && page.contains("tel:911"), "{page}");
    }

    async fn the_manager_on_call_is_the_last_ring(world) {
        let house = House::new(world).await;
        let kim = house.world.person(house.world.cedar, "Kim", Role::Manager).await;
        let rules = format!("/manager/houses/{}/alerts/rules", house.world.cedar);
        let form = format!("nudge_minutes=15&counselor_minutes=60&manager_minutes=60&quiet_from=22:00&quiet_until=07:00&late_check_in_minutes=120&items_in_a_day=2&repeats=3&repeat_days=7&silent_hours=24&on_call={}", kim.id);
        assert_eq!(house.send(&house.manager, &rules, &form).await.status, 303);
        assert!(house.reads(&house.ana, PAGE).await.contains("The last ones we ask are on call: Kim."));
        let sent = house.reaches_out("").await;
        house.running(datetime!(2026-07-04 12:21 UTC)).await;
        let own = format!("/manager/houses/{}/reach-outs", house.world.cedar);
        assert!(house.reads(&kim, &own).await.contains("Ana asks for a call"));
        assert!(house.reads(&house.manager, &own).await.contains("No one asks right now"));
        house.does(&kim, "manager", &sent, "taking").await;
        assert!(house.reads(&house.ana, &sent).await.contains("Kim is on it"));
    }
}
