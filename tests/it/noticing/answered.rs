use porchlight::{access::Role, routines::Kind, sql};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    /// By a form of its own.
    pub async fn answers(&self, who: &Actor, role: &str, what: &str) -> u16 {
        let key = uuid::Uuid::now_v7().to_string();
        self.sends(who, role, what, &key, "fine").await.0
    }

    /// Status, and where it leads.
    async fn sends(
        &self,
        who: &Actor,
        role: &str,
        what: &str,
        key: &str,
        came_of: &str,
    ) -> (u16, String) {
        let path = format!(
            "/{role}/houses/{}/people/{}/alert/{what}",
            self.world.cedar, self.ana.id
        );
        let form = format!("idempotency_key={key}&came_of={came_of}");
        let answer = self.world.post(who, &path, &form).await;
        (answer.status.as_u16(), answer.location)
    }

    async fn came_of(&self) -> Vec<Option<String>> {
        let mut tx = self.world.db.read().await.unwrap();
        let rows: Vec<(Option<String>,)> = tx
            .query(sql!(test: "select came_of from alerts where person_id = $1 order by id"))
            .bind(self.ana.id)
            .all()
            .await
            .unwrap();
        rows.into_iter().map(|(came_of,)| came_of).collect()
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
    async fn what_was_missed_of_late_weighs_also_when_its_alert_was_closed(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Dishes", "19:00", "20:00")).await;
        let levels = async |house: &House| {
            let pages = [(&house.mentor, "/mentor/people"), (&house.ana, "/resident/alert")];
            let mut found = Vec::new();
            for (who, path) in pages {
                let page = house.world.get(who, path).await.body;
                found.push(page.contains("class=\"tag light\">"));
            }
            found
        };
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(levels(&house).await, [false, false], "one miss is watched");
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert_eq!(house.answers(&house.mentor, "mentor", "closing").await, 303);
        house.running(datetime!(2026-07-04 20:35 UTC)).await;
        assert_eq!(levels(&house).await, [true, true], "two in a day, though the first was looked after");
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(page.contains("Dishes") && !page.contains("Missed “Make bed”"), "what is closed is not told again");
    }

    async fn what_was_missed_of_an_own_item_weighs_only_for_whom_it_is_shared_with(world) {
        let house = House::new(world).await;
        let own = house.item(Kind::Routine, &plan("Journal", "13:00", "14:00")).await;
        house.turned(own, "own").await;
        house.world.shares(&house.ana, "own_routine", Role::Mentor).await;
        house.item(Kind::Routine, &plan("Dishes", "19:00", "20:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        assert_eq!(house.answers(&house.mentor, "mentor", "closing").await, 303);
        house.running(datetime!(2026-07-04 20:35 UTC)).await;
        let manager = format!("/manager/houses/{}/alerts", house.world.cedar);
        let pages = [
            (&house.mentor, "/mentor/people", true),
            (&house.ana, "/resident/alert", true),
            (&house.counselor, "/counselor/alerts", false),
            (&house.manager, &*manager, false),
        ];
        for (who, path, weighs) in pages {
            let page = house.world.get(who, path).await.body;
            assert!(page.contains("Dishes"), "{path}");
            assert_eq!(page.contains("class=\"tag light\">"), weighs, "{path}");
        }
    }

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

    async fn a_form_sent_twice_is_one_answer_and_gets_the_same_reply(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        let max = &house.mentor;
        let sent = async |what: &str, key: &str, came_of: &str| house.sends(max, "mentor", what, key, came_of).await;
        let there = (303, "/mentor/people?said=saved".to_owned());
        assert_eq!(sent("taking", "take-0123456789", "").await, there);
        assert_eq!(house.answers(max, "mentor", "letting-go").await, 303);
        assert_eq!(sent("taking", "take-0123456789", "").await, there, "the same reply");
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(!page.contains("Max is on it"), "a replay takes nothing again");
        assert_eq!(sent("handing-on", "hand-0123456789", "").await, there);
        assert_eq!(sent("handing-on", "hand-0123456789", "").await, there);
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 14:31", "counselor alert 14:35"], "not on to the manager");
        assert_eq!(sent("closing", "close-0123456789", "fine").await, there);
        assert_eq!(sent("closing", "close-0123456789", "fine").await, there, "also when it is closed");
        assert_eq!(sent("closing", "close-0123456789", "support").await, there, "said otherwise the same day");
        assert_eq!(house.came_of().await, [Some("support".to_owned())]);
        assert_eq!(house.answers(max, "mentor", "closing").await, 404, "another form finds nothing open");
        assert_eq!(sent("taking", "", "").await.0, 400, "a form has its key");
        house.item(Kind::Routine, &plan("Dishes", "14:40", "15:00")).await;
        house.running(datetime!(2026-07-04 15:31 UTC)).await;
        assert_eq!(sent("closing", "close-0123456789", "support").await, there);
        assert_eq!(house.alerts().await, (1, 2), "a replay closes nothing that came later");
    }

    async fn what_was_told_counts_as_seen_when_its_page_is_looked_at_and_not_before(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:20 UTC)).await;
        let seen = async || {
            let mut tx = house.world.db.read().await.unwrap();
            let seen: i64 = tx.query(sql!(test: "select cast(count(seen_at) as bigint) from deliveries where kind = 'alert'")).value().await.unwrap();
            seen
        };
        // The look of this hour is on record already.
        assert_eq!(house.world.get(&house.mentor, "/mentor/people").await.status, 200);
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(seen().await, 0);
        house.world.get(&house.counselor, "/counselor/alerts").await;
        assert_eq!(seen().await, 0, "not told yet");
        house.world.get(&house.mentor, "/mentor/people").await;
        assert_eq!(seen().await, 1);
        let before = porchlight::db::statements_asked();
        house.world.get(&house.mentor, "/mentor/people").await;
        let reads = porchlight::db::statements_asked() - before;
        assert!(reads < 25, "and nothing is written a second time: {reads}");
    }
}
