//! A pass, a sick day, an appointment.
use porchlight::{access::Role::*, excuses::store, routines::Excuse, timestamp::Timestamp};
use time::macros::datetime;

use crate::{scenario, support::*};

const FORM: &str = "kind=pass&from_date=2026-07-04&from_time=18%3A00&until_date=2026-07-05&until_time=18%3A00&idempotency_key=0123456789";

async fn at(world: &World, who: &Actor, instant: time::OffsetDateTime) -> Option<Excuse> {
    let mut tx = world.db.read().await.unwrap();
    store::at(&mut tx, world.cedar, who.id, Timestamp::new(instant))
        .await
        .unwrap()
}

scenario! {
    async fn a_pass_excuses_what_closes_while_it_is_in_force(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        for _ in 0..2 {
            assert_eq!(world.post(&mo, &page, FORM).await.status, 303);
        }
        let html = world.get(&mo, &page).await.body;
        assert_eq!(html.matches("/ending\"").count(), 1, "sent twice, given once");
        assert_eq!(at(&world, &ana, datetime!(2026-07-04 17:59 UTC)).await, None);
        assert_eq!(at(&world, &ana, datetime!(2026-07-04 18:00 UTC)).await, Some(Excuse::Pass));
        assert_eq!(at(&world, &ana, datetime!(2026-07-05 18:00 UTC)).await, None);
        let ben = world.person(world.cedar, "Ben", Resident).await;
        assert_eq!(at(&world, &ben, datetime!(2026-07-04 20:00 UTC)).await, None);

        world.clock.set(datetime!(2026-07-05 9:00 UTC));
        let end = html.split("action=\"").find(|a| a.contains("/ending\"")).unwrap().split('"').next().unwrap();
        assert_eq!(world.post(&mo, end, "").await.status, 303);
        assert_eq!(world.post(&mo, end, "").await.status, 404);
        assert_eq!(at(&world, &ana, datetime!(2026-07-04 20:00 UTC)).await, Some(Excuse::Pass), "what it excused stays");
        assert_eq!(at(&world, &ana, datetime!(2026-07-05 10:00 UTC)).await, None);
    }

    async fn a_wrong_time_is_named_beside_its_field(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let refused = world.post(&mo, &page, &FORM.replace("2026-07-05", "2026-07-03").replace("pass", "off")).await;
        assert_eq!(refused.status, 422);
        for said in ["Choose one of the three", "end after it begins", "value=\"2026-07-03\""] {
            assert!(refused.body.contains(said), "{said}");
        }
    }
}
