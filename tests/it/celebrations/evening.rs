//! The evening before, and the morning: who is told, when, and once.
use porchlight::{access::Role, db::statements_asked, sql};
use time::{Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn those_who_may_know_are_told_the_evening_before_and_the_person_in_the_morning(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING - Duration::seconds(1)).await;
        assert!(house.told_of_celebrations().await.is_empty());
        house.tick(EVENING).await;
        let evening = ["manager celebration 18:00", "mentor celebration 18:00", "resident celebration 18:00"];
        assert_eq!(house.told_of_celebrations().await, evening, "the counselor is let know nothing");
        assert!(house.reads(&ben, "/resident/today").await.contains("Tomorrow Ana celebrates: 90 days. Time to think of cake."));
        let own = house.reads(&house.ana, "/resident/today").await;
        assert!(!own.contains("your day"), "not before it is there: {own}");
        house.running(EVENING + Duration::minutes(3)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 3, "once");
        house.tick(MORNING - Duration::seconds(1)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 3);
        house.tick(MORNING).await;
        house.tick(MORNING + Duration::minutes(1)).await;
        let told = house.told_of_celebrations().await;
        assert_eq!(told[3], "resident own_celebration 08:00", "{told:?}");
        assert_eq!(told.len(), 4);
        assert!(house.reads(&house.ana, "/resident/today").await.contains("Today is your day: 90 days."));
        assert!(house.reads(&ben, "/resident/today").await.contains("Today Ana celebrates: 90 days."));
        house.tick(MORNING + Duration::days(1)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 4);
        assert!(!house.reads(&ben, "/resident/today").await.contains("celebrates"));
        assert!(house.reads(&ben, LIST).await.contains("In the last weeks"));
    }

    async fn a_server_that_was_off_tells_what_still_is_and_nothing_that_is_over(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(MORNING + Duration::hours(2)).await;
        let told = house.told_of_celebrations().await;
        assert_eq!(told, ["manager celebration 10:00", "mentor celebration 10:00", "resident own_celebration 10:00"]);
        // Seven days in the house are the eleventh: off until the thirteenth.
        house.tick(datetime!(2026-07-13 9:00 UTC)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 3);
        assert_eq!(house.days_celebrated().await.len(), 1);
    }

    async fn at_night_the_day_that_turns_at_three_still_is_today(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(datetime!(2026-07-06 2:59 UTC)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 3, "their day, late as it is");
        let other = house.housemate_named("Ben").await;
        house.tick(datetime!(2026-07-06 3:00 UTC)).await;
        assert!(!house.reads(&other, "/resident/today").await.contains("celebrates"));
    }

    async fn who_shares_with_nobody_is_not_celebrated(world) {
        let house = House::new(world).await;
        house.counts_from(BEGAN).await;
        house.goes_by("full").await;
        house.tick(EVENING).await;
        house.tick(MORNING).await;
        assert_eq!(house.newest_celebration().await, None);
        // With the house, but under no name: there is nobody to tell, and the person is not told of a party.
        house.goes_by("none").await;
        house.lets_know(&["house".into()]).await;
        house.tick(MORNING + Duration::hours(10)).await;
        assert!(house.told_of_celebrations().await.is_empty());
    }

    async fn whoever_is_let_know_later_is_told_then(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        house.lets_know(&["mentor".into(), "counselor".into(), "house".into()]).await;
        house.tick(MORNING).await;
        let told = house.told_of_celebrations().await;
        assert!(told.contains(&"counselor celebration 08:00".into()), "{told:?}");
        assert_eq!(told.iter().filter(|line| line.contains(" celebration ")).count(), 3, "the others once: {told:?}");
    }

    async fn a_house_asks_as_much_for_twenty_who_celebrate_as_for_ten(world) {
        let house = House::new(world).await;
        let mut asked = Vec::new();
        for evening in [EVENING, EVENING + Duration::days(7)] {
            house.world.clock.set(evening - Duration::days(6) - Duration::hours(6));
            for _ in 0..10 {
                let who = house.housemate_named("Bea").await;
                house.world.shares(&who, "milestones", Role::Mentor).await;
                house.world.assigned(house.world.cedar, &who, &house.mentor, Role::Mentor, true).await;
            }
            house.tick(evening - Duration::hours(1)).await;
            house.world.clock.set(evening);
            let before = (statements_asked(), house.all_told().await.len());
            porchlight::celebrations::sweep::run(&house.world.app).await.unwrap();
            asked.push(statements_asked() - before.0 - 1);
            assert_eq!(house.all_told().await.len() - before.1, 10, "seven days in the house");
        }
        assert_eq!(asked[0], asked[1], "{asked:?}");
    }

    async fn many_houses_are_asked_as_much_as_one(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        let mut asked = Vec::new();
        for evening in [EVENING, EVENING + Duration::days(6)] {
            house.tick(evening - Duration::hours(1)).await;
            house.world.clock.set(evening);
            let before = (statements_asked(), house.all_told().await.len());
            porchlight::celebrations::sweep::run(&house.world.app).await.unwrap();
            asked.push(statements_asked() - before.0 - 1);
            let told = house.all_told().await.len() - before.1;
            assert!(told > 1, "{told}");
            // Seven days in a house of their own are the eleventh.
            for _ in 0..5 {
                let of = house.world.house().await;
                let who = house.world.person(of, "Gus", Role::Resident).await;
                let mentor = house.world.person(of, "Una", Role::Mentor).await;
                house.world.assigned(of, &who, &mentor, Role::Mentor, true).await;
                house.world.shares(&who, "milestones", Role::Mentor).await;
            }
        }
        assert_eq!(asked[0], asked[1], "{asked:?}");
    }

    async fn who_begins_to_share_in_the_evening_is_told_of_the_same_evening(world) {
        let house = House::new(world).await;
        house.counts_from(BEGAN).await;
        house.tick(EVENING).await;
        assert!(house.told_of_celebrations().await.is_empty());
        house.lets_know(&["mentor".into()]).await;
        house.tick(EVENING + Duration::minutes(1)).await;
        assert_eq!(house.told_of_celebrations().await, ["mentor celebration 18:01"]);
    }

    async fn a_date_put_right_in_the_evening_is_told_of_the_same_evening(world) {
        let house = House::new(world).await;
        house.lets_know(&["mentor".into()]).await;
        house.tick(EVENING).await;
        house.counts_from(BEGAN).await;
        house.tick(EVENING + Duration::minutes(1)).await;
        assert_eq!(house.told_of_celebrations().await, ["mentor celebration 18:01"]);
    }

    async fn where_no_evening_has_come_one_statement_is_asked(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let before = statements_asked();
        porchlight::celebrations::sweep::run(&house.world.app).await.unwrap();
        assert_eq!(statements_asked() - before, 1);
    }

    async fn a_word_outside_says_nothing_of_it(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let mut tx = house.world.db.read().await.unwrap();
        let rows: Vec<(String, bool)> = tx.query(sql!(test: "select kind, is_now from deliveries where celebration_id is not null")).all().await.unwrap();
        assert!(rows.iter().all(|(kind, is_now)| kind == "celebration" && !is_now), "it waits until quiet is over: {rows:?}");
    }
}
