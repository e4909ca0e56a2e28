//! Written by the resident, agreed to by the named person, kept when something is not right.
use porchlight::access::Role;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn the_named_person_reads_it_says_yes_and_the_resident_sees_that(world) {
        let house = House::new(world).await;
        let id = house.asks(&house.mentor, &format!("{QUIET}&may=call&words=Knock+twice")).await;
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Max has not answered yet."));
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Ana would like to count on you"), "{page}");
        assert!(!page.contains("Knock twice") && !page.contains("goes quiet"), "the rest stands on its own page");
        let people = house.reads(&house.mentor, "/mentor/people").await;
        assert!(people.contains("Ana would like to count on you"), "{people}");
        let asked = house.reads(&house.mentor, &house.request("mentor", &id)).await;
        for words in ["If Ana goes quiet for 2 days", "Knock twice", "call Ana", "come to Ana", "Saturday, 1 August", "Yes, count on me"] {
            assert!(asked.contains(words), "{words}: {asked}");
        }
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "agreement").await, 303);
        assert!(house.reads(&house.ana, "/resident/today").await.contains("There is news about your request"));
        let own = house.reads(&house.ana, REQUESTS).await;
        assert!(own.contains("If I go quiet for 2 days") && own.contains("Max said yes."), "{own}");
        assert!(!house.reads(&house.ana, "/resident/today").await.contains("news about your request"), "read now");
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("I said yes to this") && !page.contains("would like to count on you"), "{page}");
        assert_eq!(house.words().await, ["mentor standing_asked 12:00", "resident standing_answered 12:00"]);
    }

    async fn a_no_is_said_kindly_and_it_is_gone(world) {
        let house = House::new(world).await;
        let id = house.asks(&house.counselor, QUIET).await;
        assert_eq!(house.answers_request(&house.counselor, "counselor", &id, "declining").await, 303);
        let own = house.reads(&house.ana, REQUESTS).await;
        assert!(own.contains("Cleo cannot do it now. That is all right."), "{own}");
        assert_eq!(house.world.get(&house.counselor, &house.request("counselor", &id)).await.status, 404);
        assert_eq!(house.answers_request(&house.counselor, "counselor", &id, "agreement").await, 404);
    }

    async fn a_housemate_can_be_the_one_who_comes(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let id = house.asks(&ben, QUIET).await;
        let today = house.reads(&ben, "/resident/today").await;
        assert!(today.contains("Ana would like to count on you"), "{today}");
        assert_eq!(house.answers_request(&ben, "resident", &id, "agreement").await, 303);
        assert!(house.reads(&ben, REQUESTS).await.contains("If Ana goes quiet for 2 days"));
        assert!(house.reads(&house.ana, REQUESTS).await.contains("Ben said yes."));
    }

    async fn to_anyone_but_the_named_person_it_is_not_there(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let id = house.asks(&house.mentor, QUIET).await;
        for (who, role) in [(&house.counselor, "counselor"), (&house.manager, "manager"), (&ben, "resident"), (&house.ana, "resident")] {
            assert_eq!(house.world.get(who, &house.request(role, &id)).await.status, 404, "{role}");
            for what in ["agreement", "declining", "taking", "done"] {
                assert_eq!(house.answers_request(who, role, &id, what).await, 404, "{role} {what}");
            }
        }
        assert_eq!(house.answers_request(&house.mentor, "mentor", &id, "taking").await, 409, "nothing is met yet");
        // In another role of theirs neither.
        house.world.gets_role(house.world.cedar, &house.mentor, Role::Manager).await;
        assert_eq!(house.world.get(&house.mentor, &house.request("manager", &id)).await.status, 404);
    }

    async fn what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays(world) {
        let house = House::new(world).await;
        house.item(porchlight::routines::Kind::Routine, &plan("Dishes", "13:00", "14:00")).await;
        let helper = format!("helper={}", house.manager.id);
        let long = "w".repeat(501);
        for (form, says) in [
            (format!("{helper}&{}", CHECK_INS.replace("count=2", "count=11")), "Choose a number from 1 to 10."),
            (format!("{helper}&{}", QUIET.replace("opened=yes", "words=Typed")), "They cannot see this without your yes."),
            (format!("{helper}&{}", CHECK_INS.replace("2026-08-01", "2026-07-04")), "Choose a day after today"),
            (format!("{helper}&{}", CHECK_INS.replace("may=come", "may=sing")), "Choose at least one thing"),
            (format!("helper=nobody&{CHECK_INS}"), "Choose someone from the list."),
            (format!("{helper}&count=2&may=come&until=2026-08-01"), "Choose what may happen."),
            (format!("{helper}&condition=item&item=nothing&count=2&may=come&until=2026-08-01"), "Choose what you skip"),
            (format!("{helper}&{CHECK_INS}&words={long}"), "500"),
        ] {
            let answer = house.send(&house.ana, REQUESTS, &format!("{form}&words=Typed")).await;
            let answer = match form.contains("words=") {
                true => house.send(&house.ana, REQUESTS, &form).await,
                false => answer,
            };
            assert_eq!(answer.status, 422, "{form}");
            assert!(answer.body.contains(says), "{form}: {}", answer.body);
            assert!(answer.body.contains("Typed") || form.contains(&long), "{form}");
        }
        assert!(house.words().await.is_empty());
    }

    async fn ten_at_a_time_and_the_same_form_twice_is_one(world) {
        let house = House::new(world).await;
        let form = format!("{QUIET}&helper={}&idempotency_key=same-0123456789", house.mentor.id);
        for _ in 0..2 {
            assert_eq!(house.world.post(&house.ana, REQUESTS, &form).await.status, 303);
        }
        // Said otherwise under the same key: in place of the first.
        let other = form.replace("count=2", "count=3");
        assert_eq!(house.world.post(&house.ana, REQUESTS, &other).await.status, 303);
        let own = house.reads(&house.ana, REQUESTS).await;
        assert_eq!(own.matches("has not answered yet").count(), 1, "{own}");
        for _ in 1..10 {
            house.asks(&house.mentor, QUIET).await;
        }
        let form = format!("{QUIET}&helper={}", house.mentor.id);
        let eleventh = house.send(&house.ana, REQUESTS, &form).await;
        assert_eq!(eleventh.status, 422);
        assert!(eleventh.body.contains("You have ten open requests."));
    }
}
