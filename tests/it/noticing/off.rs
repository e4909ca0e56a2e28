//! "Porchlight was off": told to each of the staff once.
use porchlight::{access::Role, routines::Kind, sql};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const SAID: &str = "Porchlight was off from Saturday, 4 July, 12:10 to Monday, 6 July, 12:15.";

impl House {
    /// The button's address on a page of theirs.
    async fn got_it(&self, who: &Actor, path: &str) -> Option<String> {
        let page = self.world.get(who, path).await.body;
        assert_eq!(page.contains(SAID), page.contains("/outages/"), "{page}");
        let rest = page.split("action=\"").find(|rest| {
            let address = rest.split('"').next().unwrap_or_default();
            address.contains("/outages/")
        })?;
        rest.split('"').next().map(str::to_owned)
    }
}

scenario_alone! {
    async fn staff_read_once_that_porchlight_was_off_and_never_again(world) {
        let house = House::new(world).await;
        let second = house.world.person(house.world.cedar, "Mia", Role::Manager).await;
        let stranger = house.world.person(house.world.birch, "Bo", Role::Manager).await;
        house.item(Kind::CheckIn, &plan("Evening", "18:00", "20:00")).await;
        house.tick(datetime!(2026-07-04 12:10 UTC)).await;
        let alerts = format!("/manager/houses/{}/alerts", house.world.cedar);
        assert_eq!(house.got_it(&house.manager, &alerts).await, None);
        for minute in 0..3 {
            house.tick(datetime!(2026-07-06 12:15 UTC) + time::Duration::minutes(minute)).await;
        }
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains(" off ")).collect();
        assert_eq!(told, ["counselor off 12:15", "manager off 12:15", "manager off 12:15", "mentor off 12:15"]);
        let form = "idempotency_key=0123456789";
        for (who, path) in [(&house.manager, alerts.as_str()), (&house.mentor, "/mentor/people"), (&house.counselor, "/counselor/alerts")] {
            let address = house.got_it(who, path).await.expect("it is told");
            assert_eq!(house.world.post(&second, &address, form).await.status, 404, "another's word");
            assert_eq!(house.world.post_bare(who, &address, "").await.status, 400, "a form has its key");
            assert!(house.got_it(who, path).await.is_some());
            for _ in 0..2 {
                let sent = house.world.post(who, &address, form).await;
                assert_eq!((sent.status.as_u16(), sent.location), (303, format!("{path}?said=saved")));
            }
            assert_eq!(house.got_it(who, path).await, None, "{path}");
        }
        assert!(house.got_it(&second, &alerts).await.is_some(), "each reads it for themselves");
        let birch = format!("/manager/houses/{}/alerts", house.world.birch);
        assert_eq!(house.got_it(&stranger, &birch).await, None);
        house.running(datetime!(2026-07-06 21:00 UTC)).await;
        assert_eq!(house.got_it(&house.manager, &alerts).await, None);
    }

    async fn the_word_and_the_nudge_are_said_in_spanish_too(world) {
        let house = House::new(world).await;
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set language = 'es'")).run().await.unwrap();
        tx.commit().await.unwrap();
        house.item(Kind::CheckIn, &plan("Evening", "18:00", "20:00")).await;
        house.item(Kind::Routine, &plan("Make bed", "12:20", "13:00")).await;
        house.tick(datetime!(2026-07-04 12:10 UTC)).await;
        house.tick(datetime!(2026-07-06 12:15 UTC)).await;
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        let said = "Porchlight estuvo apagado desde el sábado, 4 de julio, 12:10 hasta el lunes, 6 de julio, 12:15.";
        assert!(page.contains(said) && page.contains("Entendido"), "{page}");
        house.running(datetime!(2026-07-06 12:46 UTC)).await;
        let nudge = porchlight::words::SPANISH.today_nudge("Make bed", "13:00");
        let page = house.world.get(&house.ana, "/resident/today").await.body;
        assert!(page.contains(&nudge), "{nudge}: {page}");
        house.running(datetime!(2026-07-06 13:31 UTC)).await;
        let page = house.world.get(&house.ana, "/resident/today").await.body;
        assert!(!page.contains(&nudge), "it does not help any more");
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(page.contains("No hizo «Make bed» hoy."), "{page}");
    }
}
