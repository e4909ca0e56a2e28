//! Noting wins: by hand, and by themselves from what happened.
use porchlight::{db::statements_asked, routines::Kind};
use time::{
    Date, Duration,
    macros::{date, datetime},
};

use super::world::*;
use crate::{scenario_alone, support::*};

const FOURTH: Date = date!(2026 - 07 - 04);

/// Ticked on so many days in a row, from one day on; the clock comes along.
async fn keeps(house: &House, item: porchlight::id::RoutineAssignmentId, from: Date, days: i64) {
    for n in 0..days {
        let day = from + Duration::days(n);
        at(&house.world, day.with_hms(12, 0, 0).unwrap().assume_utc());
        house.ticks_on(item, day, "").await;
    }
}

scenario_alone! {
    async fn a_tap_is_a_win_and_words_are_one_too(world) {
        let house = House::new(world).await;
        assert!(house.reads(&house.ana, WINS).await.contains("No wins noted yet"));
        house.notes("kind=said_no").await;
        house.notes("kind=noticed&words=I+breathe+slower").await;
        house.notes("kind=own_words&words=Slept+eight+hours").await;
        let page = house.reads(&house.ana, WINS).await;
        for words in ["Said no", "I noticed", "I breathe slower", "Slept eight hours", "You noted it.", "4 July"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(house.reads(&house.ana, "/resident/today").await.contains("href=\"/resident/wins\""));
    }

    async fn nothing_and_too_much_are_said_beside_the_field_and_what_was_typed_stays(world) {
        let house = House::new(world).await;
        let nothing = house.send(&house.ana, WINS, "kind=own_words&words=+").await;
        assert_eq!(nothing.status, 422);
        assert!(nothing.body.contains("Tap one above, or write a few words.") && nothing.body.contains("aria-invalid"));
        let long = "w".repeat(141);
        let long_one = house.send(&house.ana, WINS, &format!("kind=said_no&words={long}")).await;
        assert_eq!(long_one.status, 422);
        assert!(long_one.body.contains(&long), "what was typed stays");
        for _ in 0..20 {
            house.notes("kind=tried_alone").await;
        }
        let more = house.send(&house.ana, WINS, "kind=tried_alone&words=Again").await;
        assert_eq!(more.status, 422);
        assert!(more.body.contains("You noted many wins today.") && more.body.contains("Again"));
        house.world.later(Duration::hours(25));
        house.notes("kind=tried_alone").await;
    }

    async fn noted_without_a_signal_it_counts_once_and_for_its_own_day(world) {
        let house = House::new(world).await;
        let earlier = house.world.clock.now().minus(Duration::hours(30)).seconds();
        let form = format!("kind=reached_out&acted_at={earlier}&idempotency_key=offline-0123456789");
        for _ in 0..2 {
            assert_eq!(house.world.post(&house.ana, WINS, &form).await.status, 303);
        }
        assert_eq!(house.count_wins("reached_out").await, 1);
        assert!(house.reads(&house.ana, WINS).await.contains("3 July"));
        // Said otherwise under the same key it is the same win.
        let other = format!("kind=finished&words=The+form&acted_at={earlier}&idempotency_key=offline-0123456789");
        assert_eq!(house.world.post(&house.ana, WINS, &other).await.status, 303);
        assert_eq!((house.count_wins("reached_out").await, house.count_wins("finished").await), (0, 1));
    }

    async fn what_was_kept_seven_times_in_a_row_is_a_win_once_for_each_seven(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        let other = house.item(Kind::Routine, &plan("Walk", "08:00", "14:00")).await;
        keeps(&house, item, FOURTH, 6).await;
        assert_eq!(house.count_wins("kept_seven").await, 0);
        keeps(&house, item, FOURTH + Duration::days(6), 1).await;
        assert_eq!(house.count_wins("kept_seven").await, 1);
        let page = house.reads(&house.ana, WINS).await;
        assert!(page.contains("“Kitchen”, seven times in a row") && page.contains("10 July"), "{page}");
        keeps(&house, item, FOURTH + Duration::days(7), 6).await;
        assert_eq!(house.count_wins("kept_seven").await, 1, "thirteen are one seven");
        keeps(&house, item, FOURTH + Duration::days(13), 1).await;
        assert_eq!(house.count_wins("kept_seven").await, 2);
        house.ticks_on(other, FOURTH + Duration::days(13), "").await;
        assert_eq!(house.count_wins("kept_seven").await, 2, "each item has rows of its own");
    }

    async fn going_to_an_appointment_is_a_step_done_and_noted_as_long_as_one_says_so(world) {
        let house = House::new(world).await;
        let page = house.makes("title=Dentist&date=2026-07-10&from=10%3A00&until=11%3A00&place=Main+Street+4&with_whom=").await;
        house.tick(datetime!(2026-07-10 12:00 UTC)).await;
        for (came_of, wins) in [("went", 1), ("went", 1), ("missed", 0), ("went", 1), ("called_off", 0), ("went", 1)] {
            let sent = house.send(&house.ana, &format!("{page}/outcome"), &format!("came_of={came_of}")).await;
            assert_eq!(sent.status, 303, "{}", sent.body);
            assert_eq!(house.count_wins("finished").await, wins, "{came_of}");
        }
        let own = house.reads(&house.ana, WINS).await;
        assert!(own.contains("Noted by itself: you went to an appointment.") && !own.contains("Dentist"), "{own}");
        assert!(!house.reads(&house.ana, "/resident/give-and-get").await.contains("Finished what I said"));
        let removal = own.split('"').find(|part| part.starts_with(WINS) && part.ends_with("/removal")).unwrap();
        assert_eq!(house.send(&house.ana, removal, "").await.status, 303);
        for came_of in ["missed", "went"] {
            house.send(&house.ana, &format!("{page}/outcome"), &format!("came_of={came_of}")).await;
        }
        assert_eq!(house.count_wins("finished").await, 0, "removed is removed");
    }

    async fn a_miss_breaks_a_row_and_an_excuse_does_not(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        keeps(&house, item, FOURTH, 5).await;
        let (missed, excused) = (FOURTH + Duration::days(5), FOURTH + Duration::days(9));
        house.world.missed(&house.ana, item, missed).await;
        keeps(&house, item, FOURTH + Duration::days(6), 3).await;
        assert_eq!(house.count_wins("kept_seven").await, 0);
        house.world.missed(&house.ana, item, excused).await;
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(porchlight::sql!(test: "update outcomes set outcome = 'excused', excuse = 'sick' where assignment_id = $1 and day = $2"))
            .bind(item).bind(excused).run().await.unwrap();
        tx.commit().await.unwrap();
        keeps(&house, item, FOURTH + Duration::days(10), 3).await;
        assert_eq!(house.count_wins("kept_seven").await, 0, "six since the miss");
        keeps(&house, item, FOURTH + Duration::days(13), 1).await;
        assert_eq!(house.count_wins("kept_seven").await, 1);
    }

    async fn a_tick_taken_back_takes_its_win_along_and_a_removed_win_stays_away(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        let seventh = FOURTH + Duration::days(6);
        keeps(&house, item, FOURTH, 7).await;
        assert_eq!(house.count_wins("kept_seven").await, 1);
        house.ticks_on(item, seventh, "/taking-back").await;
        assert_eq!(house.count_wins("kept_seven").await, 0);
        house.ticks_on(item, seventh, "").await;
        assert_eq!(house.count_wins("kept_seven").await, 1);
        let win = crate::access::newest(&house.world, &house.ana, "win").await;
        assert_eq!(house.removes(&win).await, 303);
        house.ticks_on(item, seventh, "/taking-back").await;
        house.ticks_on(item, seventh, "").await;
        assert_eq!(house.count_wins("kept_seven").await, 0, "it does not come back by itself");
        assert!(!house.reads(&house.ana, WINS).await.contains("seven times in a row"));
    }

    async fn a_day_of_the_row_that_is_put_right_takes_the_win_along_and_one_before_it_does_not(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        let day = |n: i64| FOURTH + Duration::days(n);
        let put_right = async |day: Date, outcome: &str| {
            let path = format!("{}/days/{day}/corrections/{item}", house.person_page("manager"));
            let sent = house.send(&house.manager, &path, &format!("outcome={outcome}&reason=I+saw+it")).await;
            assert_eq!(sent.status, 303, "{day} {outcome}: {}", sent.body);
        };
        // A kept one and a miss, then seven in a row.
        keeps(&house, item, day(0), 1).await;
        house.world.missed(&house.ana, item, day(1)).await;
        keeps(&house, item, day(2), 7).await;
        let win = crate::access::newest(&house.world, &house.ana, "win").await;
        assert_eq!(house.shows(&win, "to=house").await, 303);
        assert!(house.reads(&house.manager, &house.of_manager()).await.contains("seven times in a row"));
        house.world.later(Duration::days(1));
        put_right(day(0), "missed").await;
        put_right(day(4), "kept_late").await;
        assert_eq!(house.count_wins("kept_seven").await, 1, "before the row, and still kept");
        put_right(day(4), "missed").await;
        assert_eq!(house.count_wins("kept_seven").await, 0, "in the middle of it");
        assert!(!house.reads(&house.manager, &house.of_manager()).await.contains("seven times in a row"));
        put_right(day(4), "kept").await;
        assert_eq!(house.count_wins("kept_seven").await, 1, "there again");
        put_right(day(3), "excused").await;
        assert_eq!(house.count_wins("kept_seven").await, 0, "six are left");
        put_right(day(1), "kept").await;
        assert_eq!(house.count_wins("kept_seven").await, 1, "seven with one from before");
    }

    async fn what_the_manager_decided_keeps_its_win_when_the_tick_is_taken_back(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        keeps(&house, item, FOURTH, 6).await;
        let seventh = FOURTH + Duration::days(6);
        house.world.missed(&house.ana, item, seventh).await;
        at(&house.world, seventh.with_hms(18, 0, 0).unwrap().assume_utc());
        let path = format!("{}/days/{seventh}/corrections/{item}", house.person_page("manager"));
        assert_eq!(house.send(&house.manager, &path, "outcome=kept&reason=I+saw+it").await.status, 303);
        assert_eq!(house.count_wins("kept_seven").await, 1);
        house.ticks_on(item, seventh, "/taking-back").await;
        assert_eq!(house.world.outcome(item, seventh).await.as_deref(), Some("kept"));
        assert_eq!(house.count_wins("kept_seven").await, 1);
    }

    async fn a_check_in_makes_rows_too_and_a_day_put_right_completes_one(world) {
        let house = House::new(world).await;
        let check_in = house.item(Kind::CheckIn, &plan("Morning", "08:00", "14:00")).await;
        for n in 0..7 {
            let day = FOURTH + Duration::days(n);
            at(&house.world, day.with_hms(12, 0, 0).unwrap().assume_utc());
            if n == 3 {
                house.world.missed(&house.ana, check_in, day).await;
                continue;
            }
            let path = format!("/resident/check-ins/{check_in}/{day}");
            assert_eq!(house.send(&house.ana, &path, "mood=3").await.status, 303);
        }
        assert_eq!(house.count_wins("kept_seven").await, 0);
        let day = FOURTH + Duration::days(3);
        let path = format!("{}/days/{day}/corrections/{check_in}", house.person_page("manager"));
        let put_right = house.send(&house.manager, &path, "outcome=kept&reason=I+saw+it").await;
        assert_eq!(put_right.status, 303, "{}", put_right.body);
        assert_eq!(house.count_wins("kept_seven").await, 1);
    }

    async fn a_reach_out_that_is_answered_is_a_win_at_that_moment_and_once(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("strength=3").await;
        assert_eq!(house.count_wins("asked_for_help").await, 0);
        house.does(&house.mentor, "mentor", &sent, "taking").await;
        assert_eq!((house.count_wins("asked_for_help").await, house.count_wins("asked_early").await), (1, 1));
        let win = crate::access::newest(&house.world, &house.ana, "win").await;
        assert_eq!(house.removes(&win).await, 303);
        house.does(&house.mentor, "mentor", &sent, "talking").await;
        house.does(&house.mentor, "mentor", &sent, "done").await;
        let left = house.count_wins("asked_for_help").await + house.count_wins("asked_early").await;
        assert_eq!(left, 1, "the removed one does not come back");
        assert!(house.reads(&house.ana, WINS).await.contains("Noted by itself"));
    }

    async fn many_wins_cost_no_statement_more_than_few(world) {
        let house = House::new(world).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for n in 0..10 {
                let win = house.notes(&format!("kind=finished&words=Number+{n}")).await;
                assert_eq!(house.shows(&win, "to=house&to=mentor").await, 303);
            }
            house.reads(&house.manager, &house.of_manager()).await;
            let mut pages = Vec::new();
            for (who, path) in [
                (&house.ana, WINS.to_owned()),
                (&house.ana, format!("{WINS}/letter")),
                (&house.ana, "/resident/house".to_owned()),
                (&house.manager, house.of_manager()),
                (&house.mentor, house.person_page("mentor")),
            ] {
                house.reads(who, &path).await;
                let before = statements_asked();
                house.reads(who, &path).await;
                pages.push(statements_asked() - before);
            }
            asked.push(pages);
            house.world.later(Duration::hours(1));
        }
        assert_eq!(asked[0], asked[1]);
    }
}
