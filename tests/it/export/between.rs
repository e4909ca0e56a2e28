//! What goes between two people: each takes their own words away, and the other's only while they are shown.
use porchlight::access::Role::*;
use time::Duration;

use super::{Copy, whole::sends};
use crate::{access::newest, scenario, support::*};

const ASKED: &str = "condition=quiet&count=2&may=come&opened=yes&until=2026-08-01";

/// Ana counts on someone, who says yes.
async fn counts_on(world: &World, ana: &Actor, helper: &Actor, role: &str, words: &str) -> String {
    let form = format!("{ASKED}&words={words}&helper={}", helper.id);
    sends(world, ana, "/resident/standing-requests", &form).await;
    let id = newest(world, ana, "request").await;
    let request = format!("/{role}/houses/{}/standing-requests/{id}", world.cedar);
    sends(world, helper, &format!("{request}/agreement"), "").await;
    id
}

async fn notices(world: &World, noticer: &Actor, role: &str, ana: &Actor, words: &str) -> String {
    let path = format!("/{role}/houses/{}/people/{}/notices", world.cedar, ana.id);
    sends(world, noticer, &path, &format!("signs=numb&words={words}")).await;
    newest(world, ana, "notice").await
}

/// A request that was met, a notice passed on, and a hand that was taken.
pub async fn everything(world: &World, ana: &Actor, ben: &Actor, max: &Actor) {
    counts_on(world, ana, ben, "resident", "Elderberry").await;
    world.later(Duration::days(3));
    porchlight::looking_out::run(&world.app).await.unwrap();
    let notice = notices(world, ben, "resident", ana, "Cranberry").await;
    let answer = format!("reply=pass_on&words=Dewberry&whom={}", max.id);
    sends(
        world,
        ana,
        &format!("/resident/notices/{notice}/answer"),
        &answer,
    )
    .await;
    let hand = newest(world, ana, "help").await;
    sends(world, ben, &format!("/resident/help/{hand}/taking"), "").await;
}

scenario! {
    async fn what_a_housemate_said_yes_to_is_theirs_to_take_while_it_holds(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let id = counts_on(&world, &ana, &ben, "resident", "Elderberry").await;
        let copy = Copy::taken_by(&world, &ben).await;
        let agreed = &copy.chapter("standing_agreed")[0];
        assert_eq!((&agreed["name"], &agreed["says"]["words"]), (&"Ana".into(), &"Elderberry".into()));
        assert!(copy.page.contains("Elderberry") && copy.chapter("standing_requests").is_empty());
        sends(&world, &ana, &format!("/resident/standing-requests/{id}/ending"), "").await;
        let after = Copy::taken_by(&world, &ben).await;
        assert!(after.chapter("standing_agreed").is_empty() && !after.text.contains("Elderberry"));
        let own = Copy::taken_by(&world, &ana).await;
        let request = &own.chapter("standing_requests")[0];
        assert_eq!((&request["ended_as"], &request["condition"]["days"]), (&"taken_back".into(), &2.into()));
        assert!(own.page.contains("Elderberry"));
    }

    async fn what_staff_was_told_is_not_theirs_to_take(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.gets_role(world.cedar, &max, Resident).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        counts_on(&world, &ana, &max, "mentor", "Elderberry").await;
        let notice = notices(&world, &max, "mentor", &ana, "Cranberry").await;
        sends(&world, &ana, &format!("/resident/notices/{notice}/answer"), "reply=talk&words=Dewberry").await;
        let copy = Copy::taken_by(&world, &max).await;
        assert_eq!(copy.chapter("standing_agreed").len(), copy.chapter("notices_given").len());
        assert!(copy.text.contains("Cranberry"), "their own words");
        for word in ["Elderberry", "Dewberry"] {
            assert!(!copy.text.contains(word), "{word}");
        }
    }

    async fn ones_own_words_about_someone_stay_and_their_answer_goes_with_them(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let notice = notices(&world, &ben, "resident", &ana, "Cranberry").await;
        sends(&world, &ana, &format!("/resident/notices/{notice}/answer"), "reply=talk&words=Dewberry").await;
        let copy = Copy::taken_by(&world, &ben).await;
        let given = &copy.chapter("notices_given")[0];
        assert_eq!((&given["name"], &given["answer_words"]), (&"Ana".into(), &"Dewberry".into()));
        world.moves_out(&ana).await;
        let after = Copy::taken_by(&world, &ben).await;
        assert!(after.chapter("notices_given")[0]["name"].is_null() && !after.text.contains("Dewberry"));
        assert!(after.page.contains("Cranberry"));
    }

    async fn whoever_drives_takes_the_place_along_for_a_week_and_the_fact_for_good(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let form = "title=Checkup&date=2026-07-05&from=13%3A00&place=Gooseberry";
        sends(&world, &ana, "/resident/appointments", form).await;
        let item = newest(&world, &ana, "appointment").await;
        sends(&world, &ana, &format!("/resident/appointments/{item}/ride"), "").await;
        let hand = newest(&world, &ana, "help").await;
        assert!(Copy::taken_by(&world, &ben).await.chapter("help_taken").is_empty());
        sends(&world, &ben, &format!("/resident/help/{hand}/taking"), "").await;
        sends(&world, &ana, &format!("/resident/help/{hand}/done"), "").await;
        let copy = Copy::taken_by(&world, &ben).await;
        assert!(!copy.text.contains("Checkup"), "what it is stays with whoever goes");
        assert_eq!((&copy.chapter("help_taken")[0]["name"], &copy.chapter("help_taken")[0]["place"]), (&"Ana".into(), &"Gooseberry".into()));
        world.stays_signed_in(&ben).await;
        world.later(Duration::days(8));
        let later = Copy::taken_by(&world, &ben).await;
        assert!(later.chapter("help_taken")[0]["name"].is_null() && !later.text.contains("Gooseberry"));
        assert_eq!(later.chapter("help_taken")[0]["state"], "done");
        world.stays_signed_in(&ana).await;
        let own = Copy::taken_by(&world, &ana).await;
        assert_eq!((&own.chapter("help")[0]["to_appointment"], &own.chapter("help")[0]["taken_by"]), (&true.into(), &"Ben".into()));
        assert_eq!(own.chapter("appointments")[0]["place"], "Gooseberry");
    }
}
