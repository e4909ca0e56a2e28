//! Handing an alert on, and what the resident reads of it.
use porchlight::routines::Kind;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn whoever_is_on_it_hands_it_to_the_next_rung_at_once(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Lights out", "21:00", "22:15")).await;
        house.running(datetime!(2026-07-04 22:50 UTC)).await;
        assert!(house.told().await.iter().all(|t| !t.contains("alert")), "it is quiet");
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert_eq!(house.answers(&house.counselor, "counselor", "handing-on").await, 409, "someone else is on it");
        assert_eq!(house.answers(&house.mentor, "mentor", "handing-on").await, 303);
        assert_eq!(house.told().await.last().unwrap(), "counselor alert 22:50", "at once");
        house.tick(datetime!(2026-07-04 22:51 UTC)).await;
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(page.contains("Told: Cleo, today at 22:50") && !page.contains("is on it"), "{page}");
        for (who, path) in [(&house.counselor, "/counselor/alerts"), (&house.mentor, "/mentor/people"), (&house.ana, "/resident/alert")] {
            let page = house.world.get(who, path).await.body;
            assert!(page.contains("Max handed this on to Cleo, today at 22:50."), "{path}: {page}");
        }
        assert!(!house.page_of_manager().await.contains("handed"), "that is not for managers");
        assert_eq!(house.answers(&house.counselor, "counselor", "handing-on").await, 303, "also without taking it");
        assert_eq!(house.told().await.last().unwrap(), "manager alert 22:51");
        house.tick(datetime!(2026-07-04 22:52 UTC)).await;
        let page = house.page_of_manager().await;
        assert!(page.contains("Told: Mo, today at 22:51") && page.contains("Cleo handed this on to Mo, today at 22:51."), "{page}");
        assert!(!page.contains("Max") && page.matches("Cleo").count() == 1, "of what was handed to managers only: {page}");
        assert_eq!(house.answers(&house.counselor, "counselor", "handing-on").await, 409, "nobody is left");
        assert_eq!(house.answers(&house.manager, "manager", "handing-on").await, 409);
    }

    async fn nothing_is_handed_to_a_manager_that_a_manager_may_not_know(world) {
        let house = House::new(world).await;
        let program = house.item(Kind::Routine, &plan("Group", "13:00", "14:00")).await;
        house.turned(program, "program").await;
        house.running(datetime!(2026-07-04 15:35 UTC)).await;
        let before = house.page_of_manager().await;
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(page.contains("Told: Max, today at 14:31; Cleo, today at 15:31") && !page.contains("/handing-on"), "{page}");
        assert_eq!(house.answers(&house.counselor, "counselor", "handing-on").await, 409);
        house.running(datetime!(2026-07-04 15:40 UTC)).await;
        assert!(!house.told().await.iter().any(|t| t.starts_with("manager")));
        assert_eq!(house.page_of_manager().await, before);
    }

    async fn the_resident_reads_the_same_words_and_who_was_told(world) {
        let house = House::new(world).await;
        let read = async || house.world.get(&house.ana, "/resident/alert").await.body;
        assert!(read().await.contains("Nothing is open"));
        assert!(!house.world.get(&house.ana, "/resident/today").await.body.contains("/resident/alert"));
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        let own = house.item(Kind::Routine, &plan("Journal", "13:00", "14:00")).await;
        house.turned(own, "own").await;
        house.sealed_title(own, "Letters to Dad").await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        let page = read().await;
        for said in ["Missed “Make bed” today.", "Missed “Letters to Dad” today.", "Max, today at 14:31", "no mark against you", "Nobody has picked it up"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(house.world.get(&house.ana, "/resident/today").await.body.contains("href=\"/resident/alert\""));
        assert!(house.world.get(&house.ana, "/resident/me").await.body.contains("href=\"/resident/alert\""));
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert!(read().await.contains("Max is on it"));
        assert_eq!(house.answers(&house.mentor, "mentor", "closing").await, 303);
        let ben = house.world.person(house.world.cedar, "Ben", porchlight::access::Role::Resident).await;
        assert!(house.world.get(&ben, "/resident/alert").await.body.contains("Nothing is open"), "only one's own");
    }

    async fn nobody_hands_an_alert_into_the_void(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        house.tick(datetime!(2026-07-04 14:32 UTC)).await;
        house.world.moves_out(&house.counselor).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "handing-on").await, 303);
        assert_eq!(house.told().await.last().unwrap(), "manager alert 14:32", "the counselor is gone: the manager has it");
        house.world.moves_out(&house.manager).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert_eq!(house.answers(&house.mentor, "mentor", "handing-on").await, 409);
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(page.contains("Max is on it"), "and it stays with whoever has it");
    }

    async fn whoever_comes_after_the_one_it_was_handed_to_has_their_wait(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.running(datetime!(2026-07-04 17:00 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "handing-on").await, 303);
        house.running(datetime!(2026-07-04 18:05 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 14:31", "counselor alert 17:00", "manager alert 18:00"]);
    }
}
