//! Kind notices: the resident reads first, answers, and decides how far it goes.
use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn a_housemate_notices_the_resident_reads_first_and_would_like_to_talk(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let form = house.reads(&ben, &format!("/resident/people/{}", house.ana.id)).await;
        assert!(form.contains("Say what I noticed"), "{form}");
        let page = format!("/resident/houses/{}/people/{}/notices", house.world.cedar, house.ana.id);
        let form = house.reads(&ben, &page).await;
        assert!(form.contains("How to open the talk") && form.contains("I missed you at the table"), "{form}");
        let notice = house.notices(&ben, "resident", "signs=withdrawing&signs=numb&words=You+left+early").await;
        let today = house.reads(&house.ana, "/resident/today").await;
        assert!(today.contains("Someone noticed something") && !today.contains("left early"), "{today}");
        let own = house.reads(&house.ana, NOTICES).await;
        for words in ["Ben noticed something", "keeping away from people", "not feeling much", "You left early"] {
            assert!(own.contains(words), "{words}: {own}");
        }
        assert!(house.reads(&ben, &page).await.contains("No answer yet. Give it time."));
        assert_eq!(house.answers_notice(&notice, "reply=talk&words=After+dinner").await, 303);
        let today = house.reads(&ben, "/resident/today").await;
        for words in ["Ana would like to talk tonight", "After dinner", "I am here to listen"] {
            assert!(today.contains(words), "{words}: {today}");
        }
        let read = format!("/resident/houses/{}/notices/{notice}/reading", house.world.cedar);
        assert_eq!(house.send(&ben, &read, "").await.status, 303);
        assert!(!house.reads(&ben, "/resident/today").await.contains("would like to talk"));
        assert!(house.reads(&ben, &page).await.contains("Ana would like to talk tonight"));
        assert_eq!(house.words().await, ["resident notice 12:00", "resident notice_answered 12:00"]);
    }

    async fn housemate_mentor_and_manager_say_it_in_the_same_words_and_each_is_read_first_by_the_resident(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        for (who, role, signs) in [
            (&ben, "resident", "withdrawing"), (&house.mentor, "mentor", "avoiding_talks"), (&house.manager, "manager", "old_habits"),
        ] {
            let page = format!("/{role}/houses/{}/people/{}/notices", house.world.cedar, house.ana.id);
            let form = house.reads(who, &page).await;
            for sign in ["withdrawing", "skipping", "numb", "avoiding_talks", "old_habits"] {
                assert!(form.contains(&format!("value=\"{sign}\"")), "{role} {sign}: {form}");
            }
            house.notices(who, role, &format!("signs={signs}&words=Said+by+{role}")).await;
        }
        let own = house.reads(&house.ana, NOTICES).await;
        for words in ["Ben noticed", "Max noticed", "Mo noticed", "Said by mentor", "value=\"okay\"", "value=\"talk\"", "value=\"pass_on\""] {
            assert!(own.contains(words), "{words}: {own}");
        }
        for (who, path) in [(&house.counselor, "/counselor/reach-outs".to_owned()), (&house.mentor, "/mentor/reach-outs".into())] {
            assert!(!house.reads(who, &path).await.contains("Said by"), "{path}");
        }
    }

    async fn a_manager_learns_the_answer_and_nothing_more(world) {
        let house = House::new(world).await;
        let alerts = format!("/manager/houses/{}/alerts", house.world.cedar);
        let board = format!("/manager/houses/{}/board", house.world.cedar);
        let before = [house.world.get(&house.manager, &alerts).await.steady(), house.world.get(&house.manager, &board).await.steady()];
        let ben = house.housemate().await;
        let other = house.notices(&ben, "resident", "words=Something+else").await;
        let notice = house.notices(&house.manager, "manager", "signs=skipping").await;
        house.reads(&house.ana, NOTICES).await;
        let whom = format!("reply=pass_on&whom={}&words=Thank+you", house.counselor.id);
        assert_eq!(house.answers_notice(&other, "reply=okay").await, 303);
        assert_eq!(house.answers_notice(&notice, &whom).await, 303);
        let page = house.reads(&house.manager, &format!("/manager/houses/{}/reach-outs", house.world.cedar)).await;
        assert!(page.contains("Ana thanks you and takes it further") && page.contains("Thank you"), "{page}");
        assert!(!page.contains("Cleo") && !page.contains("Something else"), "not to whom, not what others said: {page}");
        let read = format!("/manager/houses/{}/notices/{notice}/reading", house.world.cedar);
        assert_eq!(house.send(&house.manager, &read, "").await.status, 303);
        let after = [house.world.get(&house.manager, &alerts).await.steady(), house.world.get(&house.manager, &board).await.steady()];
        for (before, after) in before.iter().zip(&after) {
            // Ben moved in since: he stands on both.
            assert_eq!(before.matches("Ana").count(), after.matches("Ana").count());
        }
    }

    async fn it_goes_further_only_to_whom_the_resident_chose(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let notice = house.notices(&ben, "resident", "signs=old_habits&words=I+worry").await;
        for (who, page) in [(&house.mentor, "/mentor/reach-outs"), (&house.counselor, "/counselor/reach-outs")] {
            assert!(!house.reads(who, page).await.contains("I worry"), "{page}");
        }
        let nobody = house.send(&house.ana, &format!("{NOTICES}/{notice}/answer"), "reply=pass_on&words=Please").await;
        assert_eq!(nobody.status, 422);
        assert!(nobody.body.contains("Choose who should read it.") && nobody.body.contains("Please"), "{}", nobody.body);
        let form = format!("reply=pass_on&whom={}", house.mentor.id);
        assert_eq!(house.answers_notice(&notice, &form).await, 303);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        for words in ["Ana passes on what Ben noticed", "old habits coming back", "I worry"] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!house.reads(&house.counselor, "/counselor/reach-outs").await.contains("I worry"));
        assert!(house.words().await.contains(&"mentor notice_passed 12:00".to_owned()));
        assert_eq!(house.answers_notice(&notice, "reply=okay").await, 409, "one answer");
        // The walk ends, and with it what was passed on in it.
        let path = format!("/mentor/houses/{}/people/{}/walk-ending", house.world.cedar, house.ana.id);
        assert_eq!(house.send(&house.mentor, &path, "").await.status, 303);
        assert!(!house.reads(&house.mentor, "/mentor/reach-outs").await.contains("I worry"));
    }

    async fn a_notice_says_something_and_is_said_three_times_a_day_at_most(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let page = format!("/resident/houses/{}/people/{}/notices", house.world.cedar, house.ana.id);
        let nothing = house.send(&ben, &page, "words=+").await;
        assert_eq!(nothing.status, 422);
        assert!(nothing.body.contains("Tick something or write a few words."));
        let long = house.send(&ben, &page, &format!("signs=numb&words={}", "w".repeat(501))).await;
        assert_eq!(long.status, 422);
        assert!(long.body.contains(&"w".repeat(501)), "what was typed stays");
        for n in 0..3 {
            house.notices(&ben, "resident", &format!("words=Number+{n}")).await;
        }
        let fourth = house.send(&ben, &page, "words=Again").await;
        assert_eq!(fourth.status, 422);
        assert!(fourth.body.contains("You told this person three times today."));
        house.world.later(time::Duration::hours(25));
        house.notices(&ben, "resident", "words=Another+day").await;
    }

    async fn said_otherwise_under_the_same_key_it_is_one_notice_until_it_is_answered(world) {
        let house = House::new(world).await;
        let ben = house.housemate().await;
        let page = format!("/resident/houses/{}/people/{}/notices", house.world.cedar, house.ana.id);
        for words in ["First", "First", "Second"] {
            let form = format!("words={words}&idempotency_key=same-0123456789");
            assert_eq!(house.world.post(&ben, &page, &form).await.status, 303);
        }
        let own = house.reads(&house.ana, NOTICES).await;
        assert!(own.contains("Second") && !own.contains("First"), "{own}");
    }

    async fn nobody_notices_themselves_and_a_stranger_nobody(world) {
        let house = House::new(world).await;
        let bea = house.world.person(house.world.birch, "Bea", porchlight::access::Role::Resident).await;
        let page = format!("/resident/houses/{}/people/{}/notices", house.world.cedar, house.ana.id);
        for who in [&house.ana, &bea] {
            assert_eq!(house.world.get(who, &page).await.status, 404);
            assert_eq!(house.send(who, &page, "words=Hm").await.status, 404);
        }
    }
}
