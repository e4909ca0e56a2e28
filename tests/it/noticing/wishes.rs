//! What a resident says decides: a wish, and a check-in that comes late.
use porchlight::{access::Role, routines::Kind};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const EXTRA: &str = "/resident/check-ins/extra";
const WISH: &str = "mood=2&wish=yes&idempotency_key=first-0123456789";

scenario_alone! {
    async fn a_wish_is_read_by_mentor_and_counselor_and_never_noticed_by_the_manager(world) {
        let house = House::new(world).await;
        house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        house.tick(datetime!(2026-07-04 12:00 UTC)).await;
        let before = house.page_of_manager().await;
        assert_eq!(house.world.post(&house.ana, EXTRA, WISH).await.status, 303);
        assert_eq!(house.alerts().await, (1, 1));
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        let told = house.told().await;
        assert_eq!(told, ["mentor alert 12:01", "counselor alert 13:00"]);
        for (who, page) in [(&house.mentor, "/mentor/people"), (&house.counselor, "/counselor/alerts")] {
            let page = house.world.get(who, page).await.body;
            assert!(page.contains("Asked today that someone reach out."), "{page}");
        }
        assert_eq!(house.page_of_manager().await, before, "existence, order and every byte");
        for what in ["taking", "closing", "letting-go", "handing-on"] {
            assert_eq!(house.answers(&house.manager, "manager", what).await, 404, "{what}");
        }
        // Said again it is told once; taken back it is over.
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("mood=2", "mood=3")).await.status, 303);
        assert_eq!(house.alerts().await, (1, 1));
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("&wish=yes", "")).await.status, 303);
        assert_eq!(house.alerts().await, (0, 1));
        assert!(!house.world.get(&house.mentor, "/mentor/people").await.body.contains("Asked today"));
    }

    async fn a_late_check_in_ends_the_alert_by_itself(world) {
        let house = House::new(world).await;
        let check_in = house.item(Kind::CheckIn, &plan("Noon check-in", "12:10", "12:40")).await;
        house.running(datetime!(2026-07-04 13:20 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        let read = async || house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(read().await.contains("Missed “Noon check-in” today."));
        let path = format!("/resident/check-ins/{check_in}/2026-07-04");
        let sent = house.world.post(&house.ana, &path, "mood=4&idempotency_key=first-0123456789").await;
        assert_eq!(sent.status, 303);
        assert_eq!(house.outcomes().await, ["2026-07-04 kept_late"]);
        assert_eq!(house.alerts().await, (0, 1));
        assert!(!read().await.contains("Noon check-in"));
        house.running(datetime!(2026-07-04 16:00 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 13:11"], "nobody else is told");
    }

    async fn a_later_check_in_without_the_wish_leaves_it_standing(world) {
        let house = House::new(world).await;
        house.tick(datetime!(2026-07-04 12:00 UTC)).await;
        let send = async |key: &str, wish: &str| {
            let body = format!("mood=3{wish}&idempotency_key={key}-0123456789");
            assert_eq!(house.world.post(&house.ana, EXTRA, &body).await.status, 303);
        };
        send("first", "&wish=yes").await;
        send("other", "").await;
        assert_eq!(house.alerts().await, (1, 1), "it says nothing about the wish of the morning");
        send("third", "&wish=yes").await;
        assert_eq!(house.alerts().await, (1, 1), "said twice, told once");
        send("first", "").await;
        assert_eq!(house.alerts().await, (1, 1), "the third one still says it");
        send("third", "").await;
        assert_eq!(house.alerts().await, (0, 1), "nobody says it any more");
    }

    async fn a_wish_said_again_after_it_was_answered_is_told_again(world) {
        let house = House::new(world).await;
        house.tick(datetime!(2026-07-04 12:00 UTC)).await;
        assert_eq!(house.world.post(&house.ana, EXTRA, WISH).await.status, 303);
        assert_eq!(house.answers(&house.mentor, "mentor", "closing").await, 303);
        assert_eq!(house.alerts().await, (0, 1));
        let evening = WISH.replace("first", "other");
        assert_eq!(house.world.post(&house.ana, EXTRA, &evening).await.status, 303);
        assert_eq!(house.alerts().await, (1, 2));
    }
}
