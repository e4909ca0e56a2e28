//! What a resident says decides: a check-in that comes late, a wish of before there were reach-outs.
use porchlight::{access::Role, id::*, routines::Kind, sql};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const EXTRA: &str = "/resident/check-ins/extra";
const WISH: &str = "mood=2&wish=yes&idempotency_key=first-0123456789";

scenario_alone! {
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

    async fn a_wish_of_before_is_read_as_it_was_and_can_be_taken_back(world) {
        let house = House::new(world).await;
        house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        let before = house.page_of_manager().await;
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("&wish=yes", "")).await.status, 303);
        house.wished_before().await;
        assert_eq!(house.alerts().await, (1, 1));
        for (who, page) in [(&house.mentor, "/mentor/people"), (&house.counselor, "/counselor/alerts")] {
            let page = house.world.get(who, page).await.body;
            assert!(page.contains("Asked today that someone reach out."), "{page}");
        }
        assert_eq!(house.page_of_manager().await, before, "existence, order and every byte");
        for what in ["taking", "closing", "letting-go", "handing-on"] {
            assert_eq!(house.answers(&house.manager, "manager", what).await, 404, "{what}");
        }
        assert_eq!(house.world.post(&house.ana, EXTRA, WISH).await.status, 303);
        assert_eq!(house.world.post(&house.ana, EXTRA, &WISH.replace("&wish=yes", "")).await.status, 303);
        assert_eq!(house.alerts().await, (0, 1));
        assert!(!house.world.get(&house.mentor, "/mentor/people").await.body.contains("Asked today"));
    }
}

impl House {
    /// As a wish was kept before there were reach-outs.
    async fn wished_before(&self) {
        let (world, now, alert) = (&self.world, self.world.clock.now(), AlertId::new());
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into alerts (house_id, person_id, id, opened_at) values ($1, $2, $3, $4)"))
            .bind(world.cedar).bind(self.ana.id).bind(alert).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into alert_facts (house_id, person_id, alert_id, id, day, kind, source, is_check_in, happened_at, noticed_at) values ($1, $2, $3, $4, $5, 'wish', 'wish', false, $6, $6)"))
            .bind(world.cedar).bind(self.ana.id).bind(alert).bind(FactId::new()).bind(now.get().date()).bind(now).run().await.unwrap();
        tx.commit().await.unwrap();
    }
}
