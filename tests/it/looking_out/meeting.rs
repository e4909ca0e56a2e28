//! When a condition is met, and when it is not: told once, at the right time, with the resident's own words.
use porchlight::routines::Kind;
use time::{Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const NOON: time::OffsetDateTime = datetime!(2026-07-04 12:00 UTC);

scenario_alone! {
    async fn two_missed_check_ins_in_a_row_tell_the_mentor_in_the_round_that_finds_the_second(world) {
        let house = House::new(world).await;
        house.item(Kind::CheckIn, &plan("Afternoon", "13:00", "14:00")).await;
        house.item(Kind::CheckIn, &plan("Evening", "17:00", "18:00")).await;
        house.agreed(&format!("{CHECK_INS}&words=Knock+twice")).await;
        house.round(datetime!(2026-07-04 14:31 UTC)).await;
        assert!(house.met().await.is_empty(), "one is not two");
        house.round(datetime!(2026-07-04 18:30 UTC)).await;
        assert!(house.met().await.is_empty(), "the end of the grace is still in time");
        house.round(datetime!(2026-07-04 18:31 UTC)).await;
        assert_eq!(house.words().await[2..], ["mentor standing_met 18:31", "resident standing_told 18:31"]);
        let page = house.reads(&house.mentor, "/mentor/people").await;
        for words in ["Ana asked you to come", "Ana missed 2 check-ins in a row.", "Knock twice", "come to Ana"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max was told, today at 18:31."));
        house.round(datetime!(2026-07-04 18:40 UTC)).await;
        assert_eq!(house.met().await.len(), 1, "told once");
    }

    async fn a_check_in_that_was_kept_begins_the_row_anew_and_an_excuse_counts_neither_way(world) {
        let house = House::new(world).await;
        let first = house.item(Kind::CheckIn, &plan("Afternoon", "13:00", "14:00")).await;
        house.item(Kind::CheckIn, &plan("Evening", "17:00", "18:00")).await;
        house.agreed(CHECK_INS).await;
        house.round(datetime!(2026-07-04 13:30 UTC)).await;
        house.kept(first, time::macros::date!(2026 - 07 - 04)).await;
        house.round(datetime!(2026-07-04 18:31 UTC)).await;
        house.excused(datetime!(2026-07-05 12:00 UTC), datetime!(2026-07-05 16:00 UTC)).await;
        house.round(datetime!(2026-07-05 14:31 UTC)).await;
        assert!(house.met().await.is_empty());
        house.round(datetime!(2026-07-05 18:31 UTC)).await;
        assert_eq!(house.met().await.len(), 1, "evening and evening, with an excused one between");
    }

    async fn two_quiet_days_count_from_the_last_that_was_heard(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(10)).await;
        house.says("mood=4").await;
        house.round(NOON + Duration::hours(48)).await;
        assert!(house.met().await.is_empty(), "she was heard of at ten");
        house.round(NOON + Duration::hours(58) - Duration::minutes(1)).await;
        assert!(house.met().await.is_empty());
        // Ten in the evening is quiet in this house: in the morning then.
        house.round(NOON + Duration::hours(58)).await;
        assert!(house.met().await.is_empty());
        house.round(datetime!(2026-07-07 06:59 UTC)).await;
        assert!(house.met().await.is_empty());
        house.round(datetime!(2026-07-07 07:00 UTC)).await;
        assert_eq!(house.met().await.len(), 1);
    }

    async fn now_breaks_the_quiet_of_the_house(world) {
        let house = House::new(world).await;
        house.round(datetime!(2026-07-04 23:00 UTC)).await;
        house.agreed(&format!("{QUIET}&is_now=yes")).await;
        house.round(datetime!(2026-07-06 22:59 UTC)).await;
        house.round(datetime!(2026-07-06 23:00 UTC)).await;
        assert_eq!(house.words().await.last().unwrap(), "resident standing_told 23:00");
        let mut tx = house.world.db.read().await.unwrap();
        let is_now: bool = tx.query(porchlight::sql!(test: "select is_now from deliveries where kind = 'standing_met'")).value().await.unwrap();
        assert!(is_now);
    }

    async fn as_the_residents_own_rule_says_an_open_alert_is_now_for_the_one_who_agreed_alone(world) {
        let house = House::new(world).await;
        house.item(Kind::CheckIn, &plan("Afternoon", "13:00", "14:00")).await;
        let now = CHECK_INS.replace("count=2", "count=1&is_now=yes");
        house.agreed(&now).await;
        house.round(datetime!(2026-07-04 14:31 UTC)).await;
        let mentor = house.reads(&house.mentor, "/mentor/people").await;
        assert!(mentor.contains("card alert now"), "{mentor}");
        for (who, page) in [(&house.counselor, "/counselor/alerts".to_owned()), (&house.manager, format!("/manager/houses/{}/alerts", house.world.cedar))] {
            let page = house.reads(who, &page).await;
            assert!(page.contains("card alert watch"), "{page}");
        }
    }

    async fn whoever_is_away_with_leave_is_not_quiet(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        house.excused(NOON + Duration::hours(1), NOON + Duration::hours(72)).await;
        house.round(NOON + Duration::hours(60)).await;
        house.round(NOON + Duration::hours(119)).await;
        assert!(house.met().await.is_empty());
        house.round(NOON + Duration::hours(120)).await;
        assert_eq!(house.met().await.len(), 1);
    }

    async fn while_porchlight_was_off_nobody_could_be_heard_of(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(1)).await;
        // Off for two days and more.
        house.tick(NOON + Duration::hours(51)).await;
        assert!(house.met().await.is_empty());
        house.round(NOON + Duration::hours(98)).await;
        assert!(house.met().await.is_empty());
        house.round(NOON + Duration::hours(99)).await;
        assert_eq!(house.met().await.len(), 1);
    }

    async fn a_group_that_was_skipped_twice_is_a_condition_too(world) {
        let house = House::new(world).await;
        let group = house.item(Kind::Routine, &plan("Tuesday group", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Dishes", "15:00", "16:00")).await;
        let form = format!("condition=item&item={group}&count=2&may=come&until=2026-08-01");
        let id = house.agreed(&form).await;
        house.round(datetime!(2026-07-04 16:31 UTC)).await;
        assert!(house.met().await.is_empty(), "dishes are no group");
        house.round(datetime!(2026-07-05 14:31 UTC)).await;
        assert_eq!(house.met().await.len(), 1);
        let page = house.reads(&house.mentor, &house.request("mentor", &id)).await;
        assert!(page.contains("Ana skipped “Tuesday group” 2 times in a row."), "{page}");
    }

    async fn a_low_mood_is_known_only_where_it_is_shared_or_opened_for_this(world) {
        let house = House::new(world).await;
        let refused = house.send(&house.ana, REQUESTS, &format!("{LOW_MOOD}&helper={}", house.mentor.id)).await;
        assert_eq!(refused.status, 422, "the mentor may not read it");
        house.world.shares(&house.ana, "mood", porchlight::access::Role::Mentor).await;
        house.agreed(LOW_MOOD).await;
        house.says("mood=2").await;
        house.world.later(Duration::days(1));
        house.says("mood=1").await;
        house.world.revokes(&house.ana, "mood").await;
        house.round(NOON + Duration::days(1) + Duration::minutes(1)).await;
        assert!(house.met().await.is_empty(), "shared no more, it says nothing");
        assert!(house.reads(&house.ana, REQUESTS).await.contains("It rests: Max may not see this any more."));
        house.agreed(&format!("{LOW_MOOD}&opened=yes")).await;
        house.round(NOON + Duration::days(1) + Duration::minutes(2)).await;
        assert_eq!(house.met().await.len(), 1, "opened for this alone");
        let page = house.reads(&house.mentor, "/mentor/people").await;
        assert!(page.contains("The mood of Ana was low for 2 days."), "{page}");
        let person = house.reads(&house.mentor, &format!("/mentor/houses/{}/people/{}", house.world.cedar, house.ana.id)).await;
        assert!(!person.contains("Mood"), "and nothing more: {person}");
    }

    async fn no_answer_is_a_notice_that_waits_or_an_alert_that_ended_with_could_not_reach(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let form = "condition=no_answer&count=1&may=come&opened=yes&until=2026-08-01";
        house.agreed(form).await;
        house.round(NOON + Duration::days(3)).await;
        assert!(house.met().await.is_empty(), "nobody tried");
        let notice = house.notices(&ben, "resident", "words=You+seem+far+away").await;
        house.round(NOON + Duration::days(4) - Duration::minutes(1)).await;
        assert!(house.met().await.is_empty());
        house.round(NOON + Duration::days(4)).await;
        assert_eq!(house.met().await.len(), 1);
        let page = house.reads(&house.mentor, "/mentor/people").await;
        assert!(page.contains("Ana has not answered for a day.") && !page.contains("far away"), "{page}");
        // She answers: it puts itself right.
        assert_eq!(house.answers_notice(&notice, "reply=okay").await, 303);
        house.round(NOON + Duration::days(4) + Duration::minutes(5)).await;
        assert!(!house.reads(&house.mentor, "/mentor/people").await.contains("asked you to come"));
        // A manager looked for her and could not reach her.
        house.item(Kind::CheckIn, &plan("Afternoon", "13:00", "14:00")).await;
        house.round(datetime!(2026-07-08 14:31 UTC)).await;
        for (what, form) in [("taking", ""), ("closing", "came_of=no_answer")] {
            let path = format!("/manager/houses/{}/people/{}/alert/{what}", house.world.cedar, house.ana.id);
            assert_eq!(house.send(&house.manager, &path, form).await.status, 303);
        }
        house.round(datetime!(2026-07-09 14:32 UTC)).await;
        assert_eq!(house.met().await.len(), 2);
    }

    async fn a_check_in_after_all_ends_the_call_by_itself_and_it_counts_anew(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        house.round(NOON + Duration::hours(48)).await;
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Ana asked you to come"));
        house.world.later(Duration::minutes(3));
        house.says("mood=3").await;
        house.round(NOON + Duration::hours(48) + Duration::minutes(5)).await;
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(!page.contains("Ana asked you to come") && page.contains("I said yes to this"), "{page}");
        house.round(NOON + Duration::hours(95)).await;
        assert_eq!(house.met().await.len(), 1);
        house.round(NOON + Duration::hours(97)).await;
        assert_eq!(house.met().await.len(), 2);
    }

    async fn the_one_who_agreed_is_on_it_and_was_there_and_the_resident_sees_both(world) {
        let house = House::new(world).await;
        let id = house.agreed(&format!("{QUIET}&may=call")).await;
        let phone = "email=&phone=555-0177&language=en";
        assert_eq!(house.send(&house.ana, "/account", phone).await.status, 303);
        assert!(!house.reads(&house.mentor, &house.request("mentor", &id)).await.contains("555-0177"), "not before it happens");
        house.round(NOON + Duration::hours(48)).await;
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("555-0177"), "she lets him call");
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "taking").await, 303);
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max knows, and is on it."));
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "done").await, 303);
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max said yes."));
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(!page.contains("555-0177") && page.contains("I said yes to this"), "{page}");
        house.round(NOON + Duration::hours(95)).await;
        assert_eq!(house.met().await.len(), 1, "two days from when he was there");
        house.round(NOON + Duration::hours(97)).await;
        assert_eq!(house.met().await.len(), 2);
    }
}
