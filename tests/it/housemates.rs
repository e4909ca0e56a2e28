//! What housemates let each other read: their names, and what was shared one by one.
use porchlight::access::Role::*;

use crate::{scenario, support::*};

const CHECK_IN: &str = "mood=2&word=wistful&cravings=7&note=Saw+my+sister+today";

async fn checks_in(world: &World, who: &Actor) {
    let form = format!("{CHECK_IN}&idempotency_key={}", uuid::Uuid::now_v7());
    let done = world.post(who, "/resident/check-ins/extra", &form).await;
    assert_eq!(done.status, 303);
}

async fn can_be_reached(world: &World, who: &Actor) -> String {
    let mail = format!("ana{}@mail.example", uuid::Uuid::now_v7().simple());
    let form = format!("email={mail}&phone=555-0123&language=en&idempotency_key=0123456789");
    assert_eq!(world.post(who, "/account", &form).await.status, 303);
    mail
}

scenario! {
    async fn a_house_page_names_everyone_and_nobody_elses_people(world) {
        let ana = world.person(world.cedar, "Anastasia", Resident).await;
        let alone = world.get(&ana, "/resident/house").await.body;
        assert!(alone.contains("You are the first one here"), "{alone}");
        let ben = world.person(world.cedar, "Benedict", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let page = world.get(&ana, "/resident/house").await.body;
        assert!(page.contains(&format!("href=\"/resident/people/{}\"", ben.id)) && page.contains("Benedict"));
        assert!(!page.contains(&bo.id.to_string()) && !page.contains(&format!("/people/{}", ana.id)));
        let spanish = world.person(world.cedar, "Eva", Resident).await;
        let cookie = format!("{}; language=es", spanish.cookie);
        let page = world.get(&Actor { cookie, ..spanish }, "/resident/house").await.body;
        assert!(page.contains("Quién vive aquí"), "{page}");
    }

    async fn what_is_shared_opens_and_closes_with_the_very_next_request(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let kit = world.person(world.cedar, "Kit", Resident).await;
        let mail = can_be_reached(&world, &ana).await;
        let page = format!("/resident/people/{}", ana.id);
        let empty = world.get(&ben, &page).await.body;
        checks_in(&world, &ana).await;
        let nothing = world.get(&ben, &page).await.body;
        assert_eq!(nothing, empty, "a check-in nobody shares changes nothing");
        assert!(nothing.contains("Just a name for now") && nothing.contains("Ana"));
        for hidden in [mail.as_str(), "555-0123", "sister", "wistful"] {
            assert!(!nothing.contains(hidden), "{hidden}");
        }

        world.shares_with(&ana, "contact", &ben).await;
        let reach = world.get(&ben, &page).await.body;
        assert!(reach.contains("href=\"tel:555-0123\"") && reach.contains(&format!("href=\"mailto:{mail}\"")), "{reach}");
        assert!(!reach.contains("sister") && !reach.contains("Just a name"));
        world.shares_with(&ana, "notes", &ben).await;
        let notes = world.get(&ben, &page).await.body;
        assert!(notes.contains("Saw my sister today") && !notes.contains("wistful"), "{notes}");
        assert_eq!(world.get(&kit, &page).await.body, empty, "shared with one, not with all");

        world.later(time::Duration::days(14));
        let later = world.get(&ben, &page).await.body;
        assert!(!later.contains("sister") && later.contains("555-0123"), "older than two weeks");
        world.revokes(&ana, "contact").await;
        assert_eq!(world.get(&ben, &page).await.body, empty);
    }

    async fn oneself_strangers_and_those_who_moved_out_have_no_such_page(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.shares_with(&bo, "contact", &ana).await;
        for id in [ana.id.to_string(), bo.id.to_string(), max.id.to_string(), "x".into()] {
            let answer = world.get(&ana, &format!("/resident/people/{id}")).await;
            assert_eq!(answer.status, 404, "{id}");
        }
        world.shares_with(&ana, "contact", &ben).await;
        let page = format!("/resident/people/{}", ana.id);
        assert_eq!(world.get(&ben, &page).await.status, 200);
        world.moves_out(&ben).await;
        assert_eq!(world.get(&ben, &page).await.status, 404);
    }
}
