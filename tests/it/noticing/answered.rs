use porchlight::routines::Kind;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    pub async fn answers(&self, who: &Actor, role: &str, what: &str) -> u16 {
        let path = format!(
            "/{role}/houses/{}/people/{}/alert/{what}",
            self.world.cedar, self.ana.id
        );
        let form = "idempotency_key=0123456789&came_of=fine";
        self.world.post(who, &path, form).await.status.as_u16()
    }

    /// A manager's page without the keys that every rendering makes anew.
    pub async fn page_of_manager(&self) -> String {
        let path = format!("/manager/houses/{}/alerts", self.world.cedar);
        let page = self.world.get(&self.manager, &path).await;
        assert_eq!(page.status, 200);
        let keys = page.body.split("name=\"idempotency_key\" value=\"");
        keys.enumerate()
            .map(|(n, piece)| if n == 0 { piece } else { &piece[36..] })
            .collect()
    }
}

scenario_alone! {
    async fn one_takes_it_and_the_ladder_stops_until_they_let_go(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(page.contains("Missed “Make bed” today.") && page.contains("on it"), "{page}");
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303, "a double tap");
        assert_eq!(house.answers(&house.counselor, "counselor", "taking").await, 409, "one winner");
        house.running(datetime!(2026-07-04 16:00 UTC)).await;
        let told = house.told().await;
        assert!(!told.iter().any(|t| t.starts_with("counselor")), "{told:?}");
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(page.contains("Max is on it"));
        assert_eq!(house.answers(&house.mentor, "mentor", "letting-go").await, 303);
        house.tick(datetime!(2026-07-04 16:01 UTC)).await;
        assert_eq!(house.told().await.last().unwrap(), "counselor alert 16:01");
        assert_eq!(house.answers(&house.counselor, "counselor", "closing").await, 303);
        assert_eq!(house.alerts().await, (0, 1));
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        assert!(!house.told().await.iter().any(|t| t.starts_with("manager")));
    }

    async fn a_managers_page_is_the_same_whatever_happens_with_what_is_hidden(world) {
        let house = House::new(world).await;
        let own = house.item(Kind::Routine, &plan("Journal", "13:00", "14:00")).await;
        house.turned(own, "own").await;
        let program = house.item(Kind::Routine, &plan("Group", "13:00", "14:00")).await;
        house.turned(program, "program").await;
        house.tick(datetime!(2026-07-04 12:05 UTC)).await;
        let before = house.page_of_manager().await;
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        assert_eq!(house.alerts().await, (1, 1));
        assert_eq!(house.page_of_manager().await, before);
        assert_eq!(house.answers(&house.manager, "manager", "taking").await, 404, "it is not there");
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(page.contains("something from the program") && !page.contains("Group") && !page.contains("own"), "{page}");
    }

    async fn nobody_can_close_what_they_cannot_read(world) {
        let house = House::new(world).await;
        let program = house.item(Kind::Routine, &plan("Group", "13:00", "14:00")).await;
        house.turned(program, "program").await;
        house.item(Kind::Routine, &plan("Dishes", "13:00", "14:00")).await;
        house.tick(datetime!(2026-07-04 14:31 UTC)).await;
        assert_eq!(house.answers(&house.manager, "manager", "closing").await, 303);
        assert_eq!(house.alerts().await, (1, 2), "what only the others know stays open for them");
        assert!(!house.page_of_manager().await.contains("Dishes"));
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(page.contains("Group") && !page.contains("Dishes"));
    }
}
