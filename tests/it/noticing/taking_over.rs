//! A rung above takes over what someone else is on, and whoever was on it reads so.
use porchlight::{access::Role, routines::Kind};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

const OVER: &str = "/alert/taking-over\"";

impl House {
    async fn form(&self, who: &Actor, role: &str, key: &str) -> u16 {
        let (cedar, ana) = (self.world.cedar, self.ana.id);
        let path = format!("/{role}/houses/{cedar}/people/{ana}/alert/taking-over");
        let sent = self
            .world
            .post(who, &path, &format!("idempotency_key={key}"))
            .await;
        sent.status.as_u16()
    }
}

scenario_alone! {
    async fn a_counselor_takes_over_once_and_everyone_reads_from_whom(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        let program = house.item(Kind::Routine, &plan("Group", "13:00", "14:00")).await;
        house.turned(program, "program").await;
        let zed = house.world.person(house.world.cedar, "Zed", Role::Mentor).await;
        house.world.assigned(house.world.cedar, &house.ana, &zed, Role::Mentor, true).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.running(datetime!(2026-07-04 15:00 UTC)).await;
        let read = async |who: &Actor, path: &str| house.world.get(who, path).await.body;
        assert!(read(&house.counselor, "/counselor/alerts").await.contains(OVER));
        assert!(house.page_of_manager().await.contains(OVER));
        assert!(!read(&house.mentor, "/mentor/people").await.contains(OVER) && !read(&zed, "/mentor/people").await.contains(OVER));
        assert_eq!(house.answers(&zed, "mentor", "taking-over").await, 409, "a mentor asks");
        assert_eq!(house.form(&house.counselor, "counselor", "over-0123456789").await, 303);
        assert_eq!(house.form(&house.counselor, "counselor", "over-0123456789").await, 303);
        assert_eq!(house.answers(&house.counselor, "counselor", "taking-over").await, 303, "a double tap");
        for (who, path) in [(&house.mentor, "/mentor/people"), (&house.counselor, "/counselor/alerts"), (&house.ana, "/resident/alert")] {
            let page = read(who, path).await;
            assert!(page.contains("Cleo is on it since 15:00") && !page.contains("Max is on it"), "{path}: {page}");
            assert_eq!(page.matches("Cleo took it over from Max, today at 15:00.").count(), 1, "{path}: {page}");
        }
        let page = house.page_of_manager().await;
        assert!(page.contains("Cleo is on it since 15:00") && page.contains("Cleo took it over from Max"), "{page}");
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        assert!(house.told_of_alert().await.iter().all(|t| t == "mentor alert 14:31"), "somebody is on it all the while");
        // A replay does not take it back from whoever came later.
        assert_eq!(house.answers(&house.manager, "manager", "taking-over").await, 303);
        assert_eq!(house.form(&house.counselor, "counselor", "over-0123456789").await, 303);
        assert_eq!(house.answers(&house.counselor, "counselor", "letting-go").await, 303);
        let page = house.page_of_manager().await;
        assert!(page.contains("Mo is on it since 18:00") && !page.contains(OVER), "{page}");
        assert_eq!(house.answers(&house.manager, "manager", "closing").await, 303);
        let page = read(&house.counselor, "/counselor/alerts").await;
        assert!(page.contains("Group") && !page.contains("Make bed"), "{page}");
        let copy = crate::export::Copy::taken_by(&house.world, &house.ana).await;
        assert!(copy.page.contains("Cleo took it over from Max"), "{}", copy.page);
    }

    async fn nobody_takes_over_from_a_rung_above(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.manager, "manager", "taking-over").await, 409, "nobody is on it");
        assert_eq!(house.answers(&house.manager, "manager", "taking").await, 303);
        assert!(!house.world.get(&house.counselor, "/counselor/alerts").await.body.contains(OVER));
        assert_eq!(house.answers(&house.counselor, "counselor", "taking-over").await, 409);
        assert!(house.page_of_manager().await.contains("Mo is on it since 14:35"));
    }
}
