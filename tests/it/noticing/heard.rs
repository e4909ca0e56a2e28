//! Somebody hears of it: also the second time it becomes *now*, when whoever was on it is gone, and when someone
//! begins to walk with them while it is open.
use porchlight::{access::Role, id::*, routines::Kind, sql};
use time::macros::{date, datetime};

use super::{rules::FORM, world::*};
use crate::{scenario_alone, support::*};

impl House {
    pub async fn told_of_alert(&self) -> Vec<String> {
        let told = self.told().await.into_iter();
        told.filter(|t| t.contains("alert")).collect()
    }

    /// Make bed is missed at 14:31, the mentor is told, and is on it four minutes later.
    async fn with_the_mentor_on_it(world: World) -> Self {
        let house = Self::new(world).await;
        house
            .item(Kind::Routine, &plan("Make bed", "13:00", "14:00"))
            .await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.running(datetime!(2026-07-04 15:40 UTC)).await;
        assert_eq!(
            house.told_of_alert().await,
            ["mentor alert 14:31"],
            "Max is on it"
        );
        let page = house
            .world
            .get(&house.counselor, "/counselor/alerts")
            .await
            .body;
        assert!(page.contains("Max is on it since 14:35"), "{page}");
        house
    }

    /// Whoever is left is asked at that moment, and may take it.
    async fn the_counselor_is_asked(&self) {
        self.running(datetime!(2026-07-04 15:42 UTC)).await;
        let told = self.told_of_alert().await;
        assert!(
            told.contains(&"counselor alert 15:41".to_owned()),
            "{told:?}"
        );
        let page = self
            .world
            .get(&self.counselor, "/counselor/alerts")
            .await
            .body;
        assert!(
            !page.contains("is on it") && page.contains("/alert/taking\""),
            "{page}"
        );
        let own = self.world.get(&self.ana, "/resident/alert").await.body;
        assert!(own.contains("Nobody has picked it up"), "{own}");
    }

    async fn walk_with(&self, helper: &Actor) -> AssignmentId {
        let mut tx = self.world.db.read().await.unwrap();
        let id = tx.query(
            sql!(test: "select id from assignments where resident_id = $1 and helper_id = $2"),
        );
        id.bind(self.ana.id).bind(helper.id).value().await.unwrap()
    }

    async fn sent(&self, who: &Actor, path: &str, form: &str) {
        let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
        let answer = self.world.post(who, path, &form).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    }

    fn roster(&self, role: &str, who: &Actor, what: &str) -> String {
        format!(
            "/{role}/houses/{}/people/{}/{what}",
            self.world.cedar, who.id
        )
    }
}

scenario_alone! {
    async fn what_becomes_now_is_told_once_more_also_after_something_was_heard_in_between(world) {
        let house = House::new(world).await;
        house.rule(&FORM.replace("=12&", "=10&")).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        let read = house.item(Kind::Routine, &plan("Read", "12:30", "23:30")).await;
        house.running(datetime!(2026-07-04 22:00 UTC)).await;
        house.kept(read, date!(2026-07-04)).await;
        house.running(datetime!(2026-07-05 14:25 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31", "counselor alert 14:41", "manager alert 15:01"], "heard of");
        // Nothing since ten in the evening, and the next one is missed.
        house.running(datetime!(2026-07-06 06:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["counselor alert 14:31", "manager alert 14:31", "mentor alert 14:31"], "once");
        let day = async || {
            let mut tx = house.world.db.read().await.unwrap();
            let last: porchlight::timestamp::Timestamp = tx.query(sql!(test: "select max(created_at) from deliveries where is_now")).value().await.unwrap();
            last.get().date()
        };
        assert_eq!(day().await, date!(2026-07-05), "what was missed later that night changes nothing of when it began");
    }

    async fn what_became_now_while_someone_was_on_it_is_told_when_they_let_go(world) {
        let house = House::new(world).await;
        house.rule(&FORM.replace("=12&", "=10&")).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.counselor, "counselor", "taking").await, 303);
        house.running(datetime!(2026-07-05 01:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31"], "Cleo is on it");
        assert_eq!(house.answers(&house.counselor, "counselor", "letting-go").await, 303);
        house.running(datetime!(2026-07-05 03:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["manager alert 01:01", "mentor alert 01:01"], "all others, and once");
    }

    async fn a_mentor_who_steps_back_is_not_on_it_any_more(world) {
        let house = House::with_the_mentor_on_it(world).await;
        house.sent(&house.mentor, &house.roster("mentor", &house.ana, "walk-ending"), "").await;
        house.the_counselor_is_asked().await;
    }

    async fn a_mentor_whose_walk_the_resident_ends_is_not_on_it_any_more(world) {
        let house = House::with_the_mentor_on_it(world).await;
        let walk = house.walk_with(&house.mentor).await;
        house.sent(&house.ana, &format!("/resident/helpers/{walk}/ending"), "").await;
        house.the_counselor_is_asked().await;
    }

    async fn a_mentor_whose_role_ends_is_not_on_it_any_more(world) {
        let house = House::with_the_mentor_on_it(world).await;
        house.sent(&house.manager, &house.roster("manager", &house.mentor, "role-ending"), "role=mentor").await;
        house.the_counselor_is_asked().await;
    }

    async fn a_mentor_who_is_on_it_as_a_manager_stays_on_it_when_the_walk_ends(world) {
        let house = House::new(world).await;
        house.world.gets_role(house.world.cedar, &house.mentor, Role::Manager).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "manager", "taking").await, 303);
        house.sent(&house.mentor, &house.roster("mentor", &house.ana, "walk-ending"), "").await;
        let page = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(page.contains("Max is on it since 14:35"), "{page}");
    }

    async fn whoever_moves_out_is_told_of_no_more_and_begins_afresh_when_they_come_back(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.sent(&house.manager, &house.roster("manager", &house.ana, "role-ending"), "role=resident").await;
        assert_eq!(house.alerts().await, (0, 1));
        house.running(datetime!(2026-07-04 17:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31"]);
        let copy = crate::export::Copy::taken_by(&house.world, &house.ana).await;
        assert_eq!(copy.chapter("alerts")[0]["moved_out"], true);
        assert!(copy.page.contains("It ended when you moved out.") && copy.page.contains("Max was on it."), "{}", copy.page);
        house.world.gets_role(house.world.cedar, &house.ana, Role::Resident).await;
        for (helper, role) in [(&house.mentor, Role::Mentor), (&house.counselor, Role::Counselor)] {
            house.world.assigned(house.world.cedar, &house.ana, helper, role, true).await;
        }
        house.item(Kind::Routine, &plan("Dishes", "17:05", "18:00")).await;
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        assert!(!page.contains("Make bed") && page.contains("Nobody needs you"), "{page}");
        house.running(datetime!(2026-07-04 20:40 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31", "mentor alert 18:31", "counselor alert 19:31", "manager alert 20:31"]);
        let page = house.page_of_manager().await;
        assert!(page.contains("Dishes") && !page.contains("Make bed") && !page.contains("is on it"), "{page}");
    }

    async fn moving_house_ends_the_alert_in_the_house_one_leaves(world) {
        let house = House::with_the_mentor_on_it(world).await;
        let olga = house.world.owner("Olga").await;
        let to = format!("to={}", house.world.birch);
        house.sent(&olga, &house.roster("owner", &house.ana, "moving"), &to).await;
        assert_eq!(house.alerts().await, (0, 1));
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31"]);
    }

    async fn who_begins_to_walk_with_someone_hears_of_what_is_open_and_nobody_else_hears_again(world) {
        let house = House::new(world).await;
        let zed = house.world.person(house.world.cedar, "Zed", Role::Mentor).await;
        house.world.assigned(house.world.cedar, &house.ana, &zed, Role::Mentor, false).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 15:00 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31"]);
        let walk = house.walk_with(&zed).await;
        house.sent(&house.ana, &format!("/resident/helpers/{walk}/accepting"), "").await;
        house.running(datetime!(2026-07-04 15:10 UTC)).await;
        assert_eq!(house.told_of_alert().await, ["mentor alert 14:31", "mentor alert 15:01"], "Max once, Zed once");
        let page = house.world.get(&zed, "/mentor/people").await.body;
        assert!(page.contains("Told: Max, today at 14:31; Zed, today at 15:01"), "{page}");
    }
}
