//! One is on it: with a tap or with words, and whoever goes silent is not.
use time::macros::datetime;

use porchlight::access::Role;

use super::world::*;
use crate::{scenario_alone, support::*};

scenario_alone! {
    async fn of_two_who_take_it_one_is_on_it(world) {
        let house = House::new(world).await;
        let luis = house.world.person(house.world.cedar, "Luis", Role::Mentor).await;
        house.world.assigned(house.world.cedar, &house.ana, &luis, Role::Mentor, true).await;
        let sent = house.reaches_out("").await;
        let (one, other) = tokio::join!(
            house.answers_ask(&house.mentor, "mentor", &sent, "taking"),
            house.answers_ask(&luis, "mentor", &sent, "taking"),
        );
        let late = [&one, &other].into_iter().filter(|a| a.location.contains("someone-else")).count();
        assert_eq!(late, 1, "{} {}", one.location, other.location);
        let (winner, name) = match one.location.contains("someone-else") {
            true => (&luis, "Luis"),
            false => (&house.mentor, "Max"),
        };
        assert_eq!(house.state().await.claimed_by, Some(winner.id));
        for who in [&house.mentor, &luis] {
            let page = house.reads(who, "/mentor/reach-outs").await;
            let says = if who.id == winner.id { "You are on it." } else { &format!("{name} is on it") };
            assert!(page.contains(says), "{page}");
        }
        house.running(datetime!(2026-07-04 12:14 UTC)).await;
        assert!(!house.asked().await.iter().any(|line| line.starts_with("counselor")), "someone is on it");
    }

    async fn each_step_is_read_by_the_sender(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        let read = async || house.reads(&house.ana, &sent).await;
        assert!(!read().await.contains("has seen it"));
        house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert!(read().await.contains("has seen it"));
        house.does(&house.mentor, "mentor", &sent, "words=I+am+here").await;
        let page = read().await;
        assert!(page.contains("Max is on it") && page.contains("I am here"), "{page}");
        assert!(house.told().await.contains(&"resident reach_out_answered 12:00".to_owned()));
        house.does(&house.mentor, "mentor", &sent, "on_the_way").await;
        assert!(read().await.contains("Max is on the way"));
        house.does(&house.mentor, "mentor", &sent, "talking").await;
        assert!(read().await.contains("You and Max are talking"));
        assert_eq!(read().await.matches("class=\"reached\"").count(), 5, "all but done");
        house.does(&house.mentor, "mentor", &sent, "done").await;
        assert_eq!(read().await.matches("class=\"reached\"").count(), 6);
    }

    async fn whoever_goes_silent_loses_it_and_the_next_are_asked(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        house.does(&house.mentor, "mentor", &sent, "taking").await;
        assert!(house.reads(&house.mentor, "/mentor/reach-outs").await.contains("within 15 minutes"));
        house.running(datetime!(2026-07-04 12:14 UTC)).await;
        assert_eq!(house.state().await.claimed_by, Some(house.mentor.id));
        house.running(datetime!(2026-07-04 12:15 UTC)).await;
        assert_eq!(house.state().await.claimed_by, None);
        assert_eq!(house.asked().await, ["mentor 12:00", "counselor 12:15"]);
        assert!(house.reads(&house.ana, &sent).await.contains("Max went quiet, so we asked on."));
        // And is not locked out.
        house.does(&house.mentor, "mentor", &sent, "on_the_way").await;
        house.running(datetime!(2026-07-04 13:10 UTC)).await;
        assert_eq!(house.state().await.claimed_by, Some(house.mentor.id), "on the way has an hour");
    }

    async fn handing_on_letting_go_and_cannot_ask_the_next(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        house.does(&house.mentor, "mentor", &sent, "handing-on").await;
        assert_eq!(house.asked().await, ["counselor 12:00", "mentor 12:00"], "at once");
        house.does(&house.counselor, "counselor", &sent, "taking").await;
        let other = house.answers_ask(&house.mentor, "mentor", &sent, "handing-on").await;
        assert!(other.location.contains("someone-else"), "only whoever is on it hands it on");
        house.does(&house.counselor, "counselor", &sent, "letting-go").await;
        assert_eq!(house.asked().await, ["counselor 12:00", "manager 12:00", "mentor 12:00"]);
        house.does(&house.manager, "manager", &sent, "declining").await;
        let state = house.state().await;
        assert!(state.unanswered_at.is_some() && state.ended_as.is_none(), "{state:?}");
        let page = house.reads(&house.ana, &sent).await;
        for said in ["Max handed it on.", "Cleo had to let go.", "Mo cannot now.", "Nobody has answered yet"] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    async fn words_that_need_another_look_are_kept(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        let long = format!("words={}", "w".repeat(501));
        let answer = house.answers_ask(&house.mentor, "mentor", &sent, &long).await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains(&"w".repeat(501)) && answer.body.contains("-error\""), "{}", answer.body);
        assert_eq!(house.state().await.claimed_by, None);
    }

    async fn a_form_that_arrives_twice_counts_once(world) {
        let house = House::new(world).await;
        let sent = house.reaches_out("").await;
        let path = format!("{}/words", house.ask("mentor", &sent));
        for _ in 0..2 {
            let again = house.world.post(&house.mentor, &path, "words=Marigold&idempotency_key=first-0123456789").await;
            assert_eq!(again.status, 303);
        }
        assert_eq!(house.reads(&house.ana, &sent).await.matches("Marigold").count(), 1);
    }

    async fn a_housemate_reads_it_on_their_day_and_answers_there(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        let sent = house.reaches_out(&format!("first={}&help=sit_with_me", ben.id)).await;
        assert_eq!(house.asked().await, ["resident 12:00"]);
        let today = house.reads(&ben, "/resident/today").await;
        assert!(today.contains("Ana asks for company") && today.contains("data-live=\"/resident/reach-outs/live\""), "{today}");
        assert!(house.reads(&house.ana, &sent).await.contains("has seen it"));
        house.does(&ben, "resident", &sent, "on_the_way").await;
        house.does(&ben, "resident", &sent, "done").await;
        assert!(!house.reads(&ben, "/resident/today").await.contains("Ana asks"));
        let page = house.reads(&ben, "/resident/give-and-get").await;
        assert!(page.contains("You were there for Ana.") && page.contains("Was there for someone"), "{page}");
        let looks = house.reads(&house.ana, "/resident/looks").await;
        assert!(!looks.contains("Ben"), "a housemate is no staff: {looks}");
    }
}
