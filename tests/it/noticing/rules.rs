//! The house's own rules.
use porchlight::{access::Role, routines::Kind};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

pub const FORM: &str = "nudge_minutes=30&counselor_minutes=10&manager_minutes=20&quiet_from=23%3A00&quiet_until=06%3A30\
    &late_check_in_minutes=45&items_in_a_day=3&repeats=4&repeat_days=9&silent_hours=12&idempotency_key=0123456789";

impl House {
    pub fn rules(&self) -> String {
        format!("/manager/houses/{}/alerts/rules", self.world.cedar)
    }

    pub async fn rule(&self, form: &str) {
        let saved = self.world.post(&self.manager, &self.rules(), form).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
    }
}

scenario_alone! {
    async fn a_manager_reads_the_rules_in_plain_sentences_and_changes_them(world) {
        let house = House::new(world).await;
        let before = house.world.get(&house.manager, &house.rules()).await.body;
        for sentence in [
            "a small reminder 15 minutes before", "The counselor is told 60 minutes later.", "All managers are told",
            "From 22:00 to 07:00 it is quiet.", "more than 120 minutes late", "nothing was heard for 24 hours",
        ] {
            assert!(before.contains(sentence), "{sentence}: {before}");
        }
        house.rule(&format!("{FORM}&on_call={}", house.manager.id)).await;
        let after = house.world.get(&house.manager, &house.rules()).await.body;
        for kept in ["30 minutes before", "Mo is on call", "From 23:00 to 06:30", "missed 4 times in 9 days", "value=\"45\""] {
            assert!(after.contains(kept), "{kept}: {after}");
        }
        let alerts = format!("/manager/houses/{}/alerts", house.world.cedar);
        assert!(house.world.get(&house.manager, &alerts).await.body.contains(&house.rules()), "linked");
    }

    async fn new_rules_hold_from_the_next_sweep_on(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.rule(FORM).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.told().await, ["resident nudge 13:30", "mentor alert 14:31"]);
        house.rule(&FORM.replace("counselor_minutes=10", "counselor_minutes=5")).await;
        house.running(datetime!(2026-07-04 15:00 UTC)).await;
        assert_eq!(house.told().await[2..], ["counselor alert 14:36", "manager alert 14:56"]);
    }

    async fn a_rule_that_cannot_be_is_named_beside_its_field_and_nothing_typed_is_lost(world) {
        let house = House::new(world).await;
        let stranger = house.world.person(house.world.birch, "Bo", Role::Manager).await;
        let form = FORM.replace("=30", "=1").replace("=12&", "=ninety&").replace("repeat_days=9", "repeat_days=3").replace("23%3A00", "late");
        let form = format!("{form}&on_call={}", stranger.id);
        let page = house.world.post(&house.manager, &house.rules(), &form).await;
        assert_eq!(page.status, 422);
        for said in [
            "Choose a number from 5 to 120.", "Choose a number from 6 to 72.", "do not fit into so few days",
            "Write a time like 07:30.", "Choose a manager of this house", "value=\"ninety\"", "value=\"late\"", "15 minutes before",
        ] {
            assert!(page.body.contains(said), "{said}: {}", page.body);
        }
        assert_eq!(house.world.get(&house.counselor, &house.rules()).await.status, 404);
        assert_eq!(house.world.get(&stranger, &house.rules()).await.status, 404);
    }
}
