use porchlight::{access::Role, routines::Kind};
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn each_rung_is_told_after_its_wait(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        assert_eq!(house.told().await, [
            "resident nudge 13:45", "mentor alert 14:31", "counselor alert 15:31", "manager alert 16:31",
        ]);
    }

    async fn quiet_hours_hold_back_all_but_now(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Lights out", "21:00", "22:00")).await;
        house.running(datetime!(2026-07-05 08:00 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["counselor alert 07:00", "manager alert 07:00", "mentor alert 07:00"]);
        // Silent for 24 hours: the next night does not wait for the morning.
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from deliveries")).run().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from alerts")).run().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from outcomes")).run().await.unwrap();
        tx.commit().await.unwrap();
        let bed = house.item(Kind::Routine, &plan("Bed", "07:00", "08:30")).await;
        house.tick(datetime!(2026-07-05 08:05 UTC)).await;
        house.kept(bed, time::macros::date!(2026-07-05)).await;
        house.running(datetime!(2026-07-05 22:45 UTC)).await;
        assert!(house.told().await.iter().all(|t| !t.contains("alert")), "quiet: heard of in the morning");
        house.running(datetime!(2026-07-06 09:10 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told[0], "counselor alert 07:00");
    }

    async fn now_gets_through_quiet_hours(world) {
        let house = House::new(world).await;
        let lights = house.item(Kind::Routine, &plan("Lights out", "21:00", "22:15")).await;
        house.tick(datetime!(2026-07-04 21:05 UTC)).await;
        house.kept(lights, time::macros::date!(2026-07-04)).await;
        // Last heard of at 21:05 the day before: more than 24 hours when the next one is missed.
        house.tick(datetime!(2026-07-05 22:40 UTC)).await;
        house.running(datetime!(2026-07-06 00:50 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 22:46", "counselor alert 23:46", "manager alert 00:46"]);
    }

    async fn what_becomes_now_at_night_does_not_wait_for_the_morning(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Lights out", "21:00", "22:15")).await;
        let round = house.item(Kind::Routine, &plan("Night round", "00:30", "02:00")).await;
        house.excused(datetime!(2026-07-04 22:00 UTC), datetime!(2026-07-05 00:00 UTC)).await;
        house.tick(datetime!(2026-07-05 01:00 UTC)).await;
        house.kept(round, time::macros::date!(2026-07-04)).await;
        house.tick(datetime!(2026-07-05 22:40 UTC)).await;
        house.running(datetime!(2026-07-06 01:05 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["counselor alert 01:00", "manager alert 01:00", "mentor alert 01:00"]);
    }

    async fn a_manager_is_told_of_house_items_only(world) {
        let house = House::new(world).await;
        let own = house.item(Kind::Routine, &plan("Journal", "13:00", "14:00")).await;
        house.turned(own, "own").await;
        let program = house.item(Kind::Routine, &plan("Group", "15:00", "16:00")).await;
        house.turned(program, "program").await;
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 16:31", "counselor alert 17:31"], "from the program item on");
        house.item(Kind::Routine, &plan("Dishes", "17:55", "18:30")).await;
        house.running(datetime!(2026-07-04 21:30 UTC)).await;
        let told = house.told().await;
        assert_eq!(told.last().unwrap(), "manager alert 21:01", "{told:?}");
    }

    async fn what_is_shared_with_the_mentor_is_not_the_counselors(world) {
        let house = House::new(world).await;
        house.world.shares(&house.ana, "own_routine", Role::Mentor).await;
        let own = house.item(Kind::Routine, &plan("Journal", "13:00", "14:00")).await;
        house.turned(own, "own").await;
        house.running(datetime!(2026-07-04 18:00 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 14:31"]);
    }
}
