//! With one tap or with words; live for whoever sent it; and how it ends.
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn one_tap_and_no_words_asks_the_first_people(world) {
        let house = House::new(world).await;
        let page = house.reads(&house.ana, PAGE).await;
        for said in ["tel:911", "sms:988", "Ask Max now", "The last ones we ask are on call: Mo.", "asks for a call"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let sent = house.reaches_out("").await;
        assert_eq!(house.asked().await, ["mentor 12:00"]);
        let page = house.reads(&house.ana, &sent).await;
        assert!(page.contains("We are asking") && page.contains("data-live=\"/resident/reach-outs/live\""), "{page}");
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Ana asks for someone") && page.contains("just now"), "{page}");
        assert!(page.contains("<span class=\"tag\">1 <span class=\"visually-hidden\">waiting</span>"), "the tab says how many: {page}");
        assert!(house.reads(&house.mentor, "/mentor/people").await.contains("Ana asks for someone"));
    }

    async fn all_that_is_said_is_read_by_whoever_is_asked(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("moments=heavy_thoughts&moments=wavering&help=sit_with_me&strength=4&how=come&words=Kitchen,%0Aplease").await;
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        for said in ["Ana asks for company", "Heavy thoughts", "Doubting myself", "4 of 10", "would like you to come", "Kitchen,\nplease"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let page = house.reads(&house.ana, &sent).await;
        assert!(page.contains("You asked early, at 4 of 10. That is strength."), "{page}");
        // The page's address and title say nothing.
        assert!(page.contains("<title>Reach out · Porchlight</title>"), "{page}");
        assert!(!sent.contains("heavy") && !sent.contains('?'), "{sent}");
    }

    async fn all_that_may_be_said_is_offered_below_the_numbers_and_none_of_it_has_to_be(world) {
        let house = House::new(world).await;
        let page = house.reads(&house.ana, PAGE).await;
        let rings = house.reads(&house.ana, "/resident/reach-outs/rings").await;
        for moment in ["cravings", "overwhelmed", "set_off", "unsure", "alone", "worn_out", "heavy_thoughts", "tired_body", "wavering"] {
            assert!(page.contains(&format!("name=\"moments\" value=\"{moment}\"")), "{moment}");
            assert!(rings.contains(&format!("name=\"moment-{moment}\"")), "its own first helper: {moment}");
        }
        for help in ["talk", "sit_with_me", "ride", "just_know", "professional"] {
            assert!(page.contains(&format!("name=\"help\" value=\"{help}\"")), "{help}");
        }
        for how in ["call_me", "come", "write"] {
            assert!(page.contains(&format!("name=\"how\" value=\"{how}\"")), "{how}");
        }
        for strength in 0..=10 {
            assert!(page.contains(&format!("name=\"strength\" value=\"{strength}\"")), "{strength}");
        }
        assert!(!page.contains(" checked") && !page.contains(" required"), "{page}");
        let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what}: {page}"));
        assert!(at("tel:911") < at("id=\"ask-now\"") && at("sms:988") < at("id=\"ask-now\""), "the numbers first");
        assert!(at("id=\"ask-now\"") < at("id=\"say-more\""), "one tap before words");
    }

    async fn what_needs_another_look_keeps_what_was_typed(world) {
        let house = House::new(world).await;
        let form = format!("moments=alone&help=ride&words={}", "w".repeat(501));
        let answer = house.send(&house.ana, PAGE, &form).await;
        assert_eq!(answer.status, 422);
        for kept in ["value=\"alone\" checked", "value=\"ride\" checked", &"w".repeat(501), "id=\"words-error\"", "role=\"alert\""] {
            assert!(answer.body.contains(kept), "{kept}");
        }
        assert_eq!(house.count_reach_outs().await, 0);
    }

    async fn sent_twice_it_counts_once_and_keeps_its_time(world) {
        let house = House::new(world).await;
        let acted = datetime!(2026-07-04 11:20 UTC).unix_timestamp();
        let form = format!("words=Hello&acted_at={acted}&idempotency_key=first-0123456789");
        let first = house.world.post(&house.ana, PAGE, &form).await;
        let again = house.world.post(&house.ana, PAGE, &form).await;
        assert_eq!((first.status, &first.location), (again.status, &again.location));
        assert_eq!(house.count_reach_outs().await, 1);
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("40 minutes ago"));
        // The same key in other words says it anew.
        let other = form.replace("Hello", "Goodbye");
        assert_eq!(house.world.post(&house.ana, PAGE, &other).await.location, first.location);
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Goodbye") && !page.contains("Hello"), "{page}");
        // And with one open, another one is not a second.
        assert_eq!(house.reaches_out("help=talk").await, first.location);
        assert_eq!(house.count_reach_outs().await, 1);
        assert_eq!(house.asked().await, ["mentor 12:00"], "nor does it hurry to the next people");
    }

    async fn each_ring_has_its_wait_and_nobody_answering_is_not_hidden(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        house.running(datetime!(2026-07-04 12:45 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00", "counselor 12:10", "manager 12:20"]);
        let told = house.told().await;
        assert!(told.contains(&"resident reach_out_unanswered 12:30".to_owned()), "{told:?}");
        let page = house.reads(&house.ana, &sent).await;
        for said in ["Nobody has answered yet", "nobody has answered. This stays open.", "tel:911", "Ask everyone again"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        for path in ["/resident/today", PAGE] {
            assert!(house.reads(&house.ana, path).await.contains("Nobody has answered yet"), "{path}");
        }
        let state = house.state().await;
        assert!(state.ended_as.is_none() && state.due_at.is_none() && state.unanswered_at.is_some(), "{state:?}");
        // It can still be answered, and asked again.
        assert_eq!(house.send(&house.ana, &format!("{sent}/widening"), "").await.status, 303);
        house.tick(datetime!(2026-07-04 12:46 UTC)).await;
        assert_eq!(house.asked().await.len(), 3, "the same three rows");
        assert!(house.asked().await.iter().all(|line| line.ends_with("12:45")), "told now: {:?}", house.asked().await);
        house.does(&house.counselor, "counselor", &sent, "taking").await;
        assert!(house.reads(&house.ana, &sent).await.contains("Cleo is on it"));
    }

    async fn called_off_it_is_over_for_everyone(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("words=Quagmire").await;
        assert_eq!(house.send(&house.ana, &format!("{sent}/calling-off"), "").await.status, 303);
        assert_eq!(house.state().await.ended_as.as_deref(), Some("called_off"));
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("No one asks right now") && !page.contains("Quagmire") && !page.contains(">waiting<"), "{page}");
        let late = house.answers_ask(&house.mentor, "mentor", &sent, "taking").await;
        assert!(late.location.contains("someone-else"), "{}", late.location);
        house.running(datetime!(2026-07-04 13:00 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00"]);
        let page = house.reads(&house.ana, &sent).await;
        assert!(page.contains("Asking was still good"), "{page}");
        assert!(!house.reads(&house.ana, "/resident/give-and-get").await.contains("Asked for help"), "a slip of the thumb is no win");
    }

    async fn afterwards_it_is_looked_back_on_thanked_and_noted_as_a_win(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("strength=3").await;
        house.does(&house.mentor, "mentor", &sent, "talking").await;
        house.does(&house.mentor, "mentor", &sent, "done").await;
        let page = house.reads(&house.ana, &sent).await;
        for said in ["You asked, and someone was there", "Did it help?", "Was it what you needed?", "Say thanks to Max", "Max says it is done.", "I still need someone"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let form = "helped=some&fit=partly&note=Slow+down&thanks=yes";
        assert_eq!(house.send(&house.ana, &format!("{sent}/afterwards"), form).await.status, 303);
        let page = house.reads(&house.ana, &sent).await;
        for said in ["value=\"some\" checked", "value=\"partly\" checked", "Slow down", "You thanked Max."] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let page = house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(page.contains("Ana says thank you.") && page.contains("You were there once"), "{page}");
        assert!(!page.contains("Slow down"), "how it was stays with the sender");
        let page = house.reads(&house.ana, "/resident/give-and-get").await;
        for said in ["Max was there for me.", "Asked for help", "Asked early", ">1</p>"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        // Each win can be removed.
        let win = page.split("/resident/wins/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        assert_eq!(house.send(&house.ana, &format!("/resident/wins/{win}/removal"), "").await.status, 303);
        let page = house.reads(&house.ana, "/resident/give-and-get").await;
        assert_eq!(page.matches("/removal").count(), 1, "{page}");
        assert!(!page.contains(&win));
    }

    async fn whoever_still_needs_someone_says_so(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        house.does(&house.mentor, "mentor", &sent, "taking").await;
        house.does(&house.mentor, "mentor", &sent, "done").await;
        assert_eq!(house.send(&house.ana, &format!("{sent}/reopening"), "").await.status, 303);
        assert_eq!(house.asked().await, ["counselor 12:00", "mentor 12:00"]);
        assert!(house.state().await.ended_as.is_none());
        assert_eq!(house.send(&house.ana, &format!("{sent}/helped"), "").await.status, 303);
        assert_eq!(house.send(&house.ana, &format!("{sent}/reopening"), "").await.status, 409, "one's own word stands");
        // With another one open, the old one stays as it was.
        let other = house.reaches_out("").await;
        house.does(&house.mentor, "mentor", &other, "taking").await;
        house.does(&house.mentor, "mentor", &other, "done").await;
        house.reaches_out("").await;
        assert_eq!(house.send(&house.ana, &format!("{other}/reopening"), "").await.status, 409);
    }

    async fn what_was_said_can_be_added_to(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        assert_eq!(house.send(&house.ana, &format!("{sent}/words"), "words=Back+porch").await.status, 303);
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("Back porch"));
        let blank = house.send(&house.ana, &format!("{sent}/words"), "words=+").await;
        assert_eq!(blank.status, 422);
        assert!(blank.body.contains("id=\"words-error\""), "{}", blank.body);
    }

    async fn whoever_moves_out_is_not_looked_for(world) {
        let house = House::new(world).await;
        house.reaches_out("").await;
        let leave = format!("/manager/houses/{}/people/{}/role-ending", house.world.cedar, house.ana.id);
        assert_eq!(house.send(&house.manager, &leave, "role=resident").await.status, 303);
        assert_eq!(house.state().await.ended_as.as_deref(), Some("called_off"));
        house.running(datetime!(2026-07-04 13:00 UTC)).await;
        assert_eq!(house.asked().await, ["mentor 12:00"]);
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("No one asks right now"));
    }
}
