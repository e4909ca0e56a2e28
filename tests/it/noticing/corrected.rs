//! What is missed after all, by a correction or a tick taken back, is noticed like any other miss.
use porchlight::{id::*, routines::Kind, sql};
use time::{
    Date,
    macros::{date, datetime},
};

use super::world::*;
use crate::{scenario_alone, support::*};

const DAY: Date = date!(2026 - 07 - 04);
const MISSED: &str = "Missed “Make bed” today.";

impl House {
    /// By the manager, on the page of the day.
    async fn corrects(&self, item: RoutineAssignmentId, day: Date, outcome: &str) {
        let (cedar, ana) = (self.world.cedar, self.ana.id);
        let path = format!("/manager/houses/{cedar}/people/{ana}/days/{day}/corrections/{item}");
        let key = uuid::Uuid::now_v7();
        let form = format!("outcome={outcome}&reason=I+saw+it&idempotency_key={key}");
        let sent = self.world.post(&self.manager, &path, &form).await;
        assert_eq!(sent.status, 303, "{outcome}: {}", sent.body);
    }

    async fn ticks(&self, item: RoutineAssignmentId, act: &str) {
        let path = format!("/resident/today/ticks/{item}/{DAY}{act}");
        let form = format!("idempotency_key={}", uuid::Uuid::now_v7());
        assert_eq!(self.world.post(&self.ana, &path, &form).await.status, 303);
    }

    async fn mentor_reads(&self) -> String {
        self.world.get(&self.mentor, "/mentor/people").await.body
    }

    async fn told_of_alerts(&self) -> Vec<String> {
        let told = self.told().await.into_iter();
        told.filter(|t| t.contains("alert")).collect()
    }

    /// As on record for ever: how many facts, and how many of them count.
    async fn facts(&self) -> (i64, i64) {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select cast(count(*) as bigint) as ever, cast(count(case when settled_at is null then 1 end) as bigint) as open from alert_facts where person_id = $1"))
            .bind(self.ana.id).one().await.unwrap()
    }
}

scenario_alone! {
    async fn what_a_manager_corrects_to_missed_climbs_the_ladder_like_any_miss(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "12:00", "14:00")).await;
        house.ticks(bed, "").await;
        house.running(datetime!(2026-07-04 15:00 UTC)).await;
        assert_eq!(house.alerts().await, (0, 0));
        house.corrects(bed, DAY, "missed").await;
        assert_eq!(house.alerts().await, (1, 1));
        assert!(house.mentor_reads().await.contains(MISSED));
        assert!(house.page_of_manager().await.contains(MISSED));
        house.running(datetime!(2026-07-04 17:30 UTC)).await;
        assert_eq!(house.told_of_alerts().await, ["mentor alert 15:01", "counselor alert 16:00", "manager alert 17:00"]);
    }

    async fn a_correction_taken_back_settles_the_alert_and_said_again_it_is_an_alert_anew(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "12:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        assert_eq!(house.told_of_alerts().await, ["mentor alert 14:31"]);
        for (outcome, alerts) in [("kept", (0, 1)), ("missed", (1, 2)), ("excused", (0, 2)), ("missed", (1, 3)), ("kept_late", (0, 3))] {
            house.corrects(bed, DAY, outcome).await;
            assert_eq!(house.alerts().await, alerts, "{outcome}");
            let page = house.mentor_reads().await;
            assert_eq!(page.matches("Make bed").count(), alerts.0 as usize, "{outcome}: {page}");
            house.tick(house.world.clock.now().get() + time::Duration::minutes(2)).await;
        }
        assert_eq!(house.facts().await, (3, 0), "each on record as it was");
        assert_eq!(house.told_of_alerts().await, ["mentor alert 14:31", "mentor alert 14:35", "mentor alert 14:39"]);
    }

    async fn an_alert_that_is_open_gets_the_fact_back_and_says_it_once(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "12:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Dishes", "12:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.corrects(bed, DAY, "kept").await;
        assert!(house.mentor_reads().await.contains("Missed “Make bed”. It is done or excused by now."));
        house.corrects(bed, DAY, "missed").await;
        assert_eq!(house.alerts().await, (1, 1));
        for page in [house.mentor_reads().await, house.world.get(&house.ana, "/resident/alert").await.body] {
            assert!(page.contains(MISSED) && page.matches("Make bed").count() == 1, "{page}");
        }
        house.running(datetime!(2026-07-04 16:00 UTC)).await;
        assert_eq!(house.told_of_alerts().await, ["mentor alert 14:31"], "Max is on it still");
    }

    async fn only_todays_and_yesterdays_misses_call_someone(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "12:00", "14:00")).await;
        let days = [DAY, date!(2026-07-05), date!(2026-07-06)];
        for day in days {
            house.tick(day.with_hms(12, 5, 0).unwrap().assume_utc()).await;
            house.kept(bed, day).await;
        }
        // The house's day turns at three: at one in the night it is still the sixth.
        house.tick(datetime!(2026-07-07 01:00 UTC)).await;
        house.corrects(bed, DAY, "missed").await;
        assert_eq!(house.alerts().await, (0, 0), "history");
        assert!(house.outcomes().await.contains(&"2026-07-04 missed".to_owned()));
        house.corrects(bed, days[1], "missed").await;
        assert_eq!((house.alerts().await, house.facts().await), ((1, 1), (1, 1)), "yesterday");
        house.corrects(bed, days[2], "missed").await;
        assert_eq!((house.alerts().await, house.facts().await), ((1, 1), (2, 2)), "today");
    }

    async fn a_late_tick_taken_back_is_a_miss_again(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "12:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        house.ticks(bed, "").await;
        assert_eq!(house.alerts().await, (0, 1));
        house.ticks(bed, "/taking-back").await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        assert_eq!((house.alerts().await, house.facts().await), ((1, 2), (2, 1)));
        assert!(house.mentor_reads().await.contains(MISSED));
    }
}
