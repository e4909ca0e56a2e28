//! "I would like someone to reach out to me": the tick of a check-in starts one, and no manager may notice.
use porchlight::access::Role;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const EXTRA: &str = "/resident/check-ins/extra";
const WISH: &str = "mood=2&wish=yes&idempotency_key=first-0123456789";

scenario_alone! {
    async fn a_wish_asks_the_first_ring_then_the_next_and_never_staff_on_call_by_itself(world) {
        let house = House::new(world).await;
        house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        assert!(house.reads(&house.ana, EXTRA).await.contains("Asks Max first"));
        house.tick(datetime!(2026-07-04 12:00 UTC)).await;
        let before = house.page_of_manager().await;
        assert_eq!(house.world.post(&house.ana, EXTRA, WISH).await.status, 303);
        assert_eq!(house.alerts().await, (0, 0), "no alert is made of it any more");
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Ana would like someone to reach out"));
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00", "counselor 12:10"]);
        assert!(house.reads(&house.ana, "/resident/today").await.contains("Nobody has answered yet"));
        assert_eq!(house.page_of_manager().await, before, "existence, count, order and every byte");
        let page = house.reads(&house.ana, PAGE).await;
        let own = page.split("/resident/reach-outs/").find(|part| part.len() > 32 && part.as_bytes()[32] == b'"').unwrap();
        let own = format!("{PAGE}/{}", &own[..32]);
        let page = house.reads(&house.ana, &own).await;
        assert!(page.contains("The last ones we ask are on call: Mo."), "{page}");
        assert_eq!(house.send(&house.ana, &format!("{own}/widening"), "").await.status, 303);
        assert!(house.asked().await.contains(&"manager 14:30".to_owned()), "only as the resident says");
    }

    async fn a_wish_taken_back_is_over_and_a_later_check_in_says_nothing_about_it(world) {
        let house = House::new(world).await;
        let send = async |key: &str, wish: &str| {
            let body = format!("mood=3{wish}&idempotency_key={key}-0123456789");
            assert_eq!(house.world.post(&house.ana, EXTRA, &body).await.status, 303);
        };
        let is_open = async || house.state().await.ended_as.is_none();
        send("first", "&wish=yes").await;
        send("other", "").await;
        assert!(is_open().await, "it says nothing about the wish of the morning");
        send("third", "&wish=yes").await;
        assert_eq!(house.count_reach_outs().await, 1, "said twice, asked once");
        send("first", "").await;
        assert!(is_open().await, "the third one still says it");
        send("third", "").await;
        assert!(!is_open().await, "nobody says it any more");
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("No one asks right now"));
    }

    async fn whoever_is_on_it_stays_on_it_and_a_new_wish_asks_again(world) {
        let house = House::new(world).await;
        assert_eq!(house.world.post(&house.ana, EXTRA, WISH).await.status, 303);
        let id = house.newest_ask().await;
        house.does(&house.mentor, "mentor", &id, "talking").await;
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("&wish=yes", "")).await.status, 303);
        assert_eq!(house.state().await.claimed_by, Some(house.mentor.id));
        house.does(&house.mentor, "mentor", &id, "done").await;
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("first", "other")).await.status, 303);
        assert_eq!(house.count_reach_outs().await, 2);
    }
}

impl House {
    async fn newest_ask(&self) -> String {
        let mut tx = self.world.db.read().await.unwrap();
        let id: porchlight::id::ReachOutId = tx
            .query(porchlight::sql!(test: "select id from reach_outs where person_id = $1 order by id desc limit 1"))
            .bind(self.ana.id).value().await.unwrap();
        format!("/{id}")
    }
}
