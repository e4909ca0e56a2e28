use porchlight::{access::Role, routines::Kind};
use time::macros::datetime;

use super::{rules::FORM, world::*};
use crate::{scenario_alone, support::*};

impl House {
    /// Who has a word that may break quiet hours.
    async fn now_words(&self) -> Vec<String> {
        let mut tx = self.world.db.read().await.unwrap();
        let roles: Vec<(String,)> = tx
            .query(porchlight::sql!(test: "select role from deliveries where kind = 'alert' and is_now order by role"))
            .all()
            .await
            .unwrap();
        roles.into_iter().map(|(role,)| role).collect()
    }
}

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
        house.running(datetime!(2026-07-05 09:05 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        // The ladder stays one: whoever hears of it in the morning has their hour to answer before the next.
        assert_eq!(told, ["mentor alert 07:00", "counselor alert 08:00", "manager alert 09:00"]);
        // Silent for 24 hours: the next night does not wait for the morning.
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from deliveries")).run().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from alerts")).run().await.unwrap();
        tx.query(porchlight::sql!(test: "delete from outcomes")).run().await.unwrap();
        tx.commit().await.unwrap();
        let bed = house.item(Kind::Routine, &plan("Bed", "07:00", "09:30")).await;
        house.tick(datetime!(2026-07-05 09:06 UTC)).await;
        house.kept(bed, time::macros::date!(2026-07-05)).await;
        house.running(datetime!(2026-07-05 22:45 UTC)).await;
        assert!(house.told().await.iter().all(|t| !t.contains("alert")), "quiet: heard of in the morning");
        house.running(datetime!(2026-07-06 09:05 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["mentor alert 07:00", "counselor alert 08:00", "manager alert 09:00"]);
        house.running(datetime!(2026-07-06 10:10 UTC)).await;
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told, ["counselor alert 09:06", "manager alert 09:06", "mentor alert 09:06"], "and again once it is now");
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

    async fn whoever_was_told_is_told_again_when_it_becomes_now_and_nobody_is_on_it(world) {
        let house = House::new(world).await;
        house.rule(&FORM.replace("=12&", "=10&")).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-05 00:29 UTC)).await;
        assert_eq!(house.now_words().await, [""; 0]);
        assert_eq!(house.told().await[1..], ["mentor alert 14:31", "counselor alert 14:41", "manager alert 15:01"]);
        house.running(datetime!(2026-07-05 03:00 UTC)).await;
        assert_eq!(house.told().await[1..], ["counselor alert 00:30", "manager alert 00:30", "mentor alert 00:30"], "once");
        assert_eq!(house.now_words().await, ["counselor", "manager", "mentor"], "it does not wait for the morning");
    }

    async fn nobody_is_told_again_while_someone_is_on_it_or_after_something_was_heard(world) {
        let house = House::new(world).await;
        house.rule(&FORM.replace("=12&", "=10&")).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        let read = house.item(Kind::Routine, &plan("Read", "12:30", "23:30")).await;
        house.running(datetime!(2026-07-04 22:00 UTC)).await;
        house.kept(read, time::macros::date!(2026-07-04)).await;
        house.running(datetime!(2026-07-05 08:10 UTC)).await;
        assert_eq!(house.now_words().await, [""; 0], "heard of at ten, so silent from eight in the morning at the earliest");
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.kept(bed, time::macros::date!(2026-07-05)).await;
        house.running(datetime!(2026-07-05 20:00 UTC)).await;
        assert_eq!(house.now_words().await, [""; 0], "Max is on it");
    }

    async fn what_is_handed_on_when_it_is_now_breaks_the_quiet(world) {
        let house = House::new(world).await;
        house.rule(&FORM.replace("=12&", "=10&")).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:35 UTC)).await;
        assert_eq!(house.answers(&house.mentor, "mentor", "taking").await, 303);
        house.running(datetime!(2026-07-05 01:00 UTC)).await;
        assert_eq!(house.now_words().await, [""; 0], "Max is on it");
        assert_eq!(house.answers(&house.mentor, "mentor", "handing-on").await, 303);
        house.tick(datetime!(2026-07-05 01:01 UTC)).await;
        assert_eq!(house.now_words().await, ["counselor"]);
        assert_eq!(house.told().await.last().unwrap(), "counselor alert 01:01");
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
