//! Who walks with whom, moving and leaving: access begins with a yes and ends with the next request.
use porchlight::{access::Role::*, sql};

use crate::{scenario, support::*};

fn roster(world: &World) -> String {
    format!("/manager/houses/{}/people", world.cedar)
}

async fn first_form(world: &World, who: &Actor, page: &str, ending: &str) -> String {
    let html = world.get(who, page).await.body;
    let form = html
        .split("action=\"")
        .find(|a| a.split('"').next().unwrap().ends_with(ending));
    form.expect("a form").split('"').next().unwrap().to_owned()
}

scenario! {
    async fn a_mentor_is_proposed_and_opens_nothing_until_the_resident_says_yes(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let routine = format!("/mentor/houses/{}/people/{}", world.cedar, ana.id);
        let propose = format!("{}/{}/helpers", roster(&world), ana.id);
        for _ in 0..2 {
            assert_eq!(world.post(&mo, &propose, &format!("helper=mentor+{}", max.id)).await.status, 303);
        }
        assert!(world.get(&mo, &roster(&world)).await.body.contains("not answered yet"));
        assert_eq!(world.get(&max, &routine).await.status, 404);
        let page = world.get(&ana, "/resident/helpers").await.body;
        assert_eq!(page.matches("would like to walk with you").count(), 1);
        let accept = first_form(&world, &ana, "/resident/helpers", "/accepting").await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        assert_eq!(world.post(&ben, &accept, "").await.status, 404);
        assert_eq!(world.post(&ana, &accept, "").await.status, 303);
        assert_eq!(world.post(&ana, &accept, "").await.status, 404, "agreed once");
        assert!(world.get(&mo, &roster(&world)).await.body.contains("Max, as peer mentor<"));
        let end = first_form(&world, &ana, "/resident/helpers", "/ending").await;
        assert_eq!(world.post(&ana, &end, "").await.status, 303);
        assert!(world.get(&ana, "/resident/helpers").await.body.contains("Nobody walks with you yet"));
    }

    async fn a_helper_steps_back_too(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let back = format!("/mentor/houses/{}/people/{}/walk-ending", world.cedar, ana.id);
        assert_eq!(world.post(&max, &back, "").await.status, 303);
        assert_eq!(world.post(&max, &back, "").await.status, 404);
        assert!(world.get(&ana, "/resident/helpers").await.body.contains("Nobody walks with you yet"));
    }

    async fn a_manager_proposes_mentors_of_the_house_only(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let far = world.person(world.birch, "Far", Mentor).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let propose = |who: &Actor| format!("{}/{}/helpers", roster(&world), who.id);
        let cleo = format!("helper=counselor+{}", cleo.id);
        assert_eq!(world.post(&mo, &propose(&ana), &cleo).await.status, 403);
        assert_eq!(world.post(&mo, &propose(&bo), &format!("helper=mentor+{}", far.id)).await.status, 404);
        world.post(&mo, &propose(&ana), &format!("helper=mentor+{}", far.id)).await;
        assert!(world.get(&ana, "/resident/helpers").await.body.contains("Nobody walks with you yet"));
        let olga = world.owner("Olga").await;
        let as_owner = propose(&ana).replace("/manager/", "/owner/");
        assert_eq!(world.post(&olga, &as_owner, &cleo).await.status, 303);
        assert!(world.get(&ana, "/resident/helpers").await.body.contains("Cleo would like to walk with you as your counselor"));
    }

    async fn moving_out_ends_access_at_once_and_leaves_what_is_ones_own(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.house_item(&mo, &ana, porchlight::routines::Kind::Routine, "Kitchen", ("08:00", "10:00")).await;
        let out = format!("{}/{}/role-ending", roster(&world), ana.id);
        assert_eq!(world.post(&mo, &out, "role=resident").await.status, 303);
        assert_eq!(world.post(&mo, &out, "role=resident").await.status, 404);
        world.later(time::Duration::minutes(1));
        assert_eq!(world.get(&ana, "/resident/today").await.status, 404);
        assert_eq!(world.get(&ana, "/resident/history").await.status, 200);
        world.later(time::Duration::days(20));
        assert_eq!(world.get(&ana, "/resident/history").await.status, 200);
        let page = world.get(&mo, &roster(&world)).await.body;
        let (here, left) = page.split_once("Moved out or left").unwrap();
        assert!(!here.contains("Ana") && left.contains("Ana") && !left.contains("/helpers"), "{page}");
        let mut tx = world.db.read().await.unwrap();
        let due: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from routine_assignments where person_id = $1 and due_at is not null"))
            .bind(ana.id).value().await.unwrap();
        let walks: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from assignments where resident_id = $1 and ended_at is null"))
            .bind(ana.id).value().await.unwrap();
        assert_eq!((due, walks), (0, 0));
    }

    async fn own_items_move_house_with_their_person_and_house_items_stay(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let olga = world.owner("Olga").await;
        world.house_item(&mo, &ana, porchlight::routines::Kind::Routine, "Cedar kitchen", ("08:00", "10:00")).await;
        let own = "title=Call+my+sister&days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7\
            &from=08%3A00&until=10%3A00&grace=30&idempotency_key=0123456789";
        assert_eq!(world.post(&ana, "/resident/routine", own).await.status, 303);
        let moving = format!("/owner/houses/{}/people/{}/moving", world.cedar, ana.id);
        assert_eq!(world.post(&mo, &moving.replace("/owner/", "/manager/"), &format!("to={}", world.birch)).await.status, 403);
        assert_eq!(world.post(&olga, &moving, &format!("to={}", world.cedar)).await.status, 404);
        assert_eq!(world.post(&olga, &moving, &format!("to={}", world.birch)).await.status, 303);
        world.later(time::Duration::minutes(1));
        let routine = world.get(&ana, "/resident/routine").await.body;
        assert!(routine.contains("Call my sister") && !routine.contains("Cedar kitchen"), "{routine}");
        let bo = world.person(world.birch, "Bo", Manager).await;
        let there = format!("/manager/houses/{}/people", world.birch);
        assert!(world.get(&bo, &there).await.body.contains("Ana"));
        assert_eq!(world.get(&mo, &format!("{}/{}/excuses", roster(&world), ana.id)).await.status, 404);
    }

    async fn history_and_answers_move_house_with_their_person(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let olga = world.owner("Olga").await;
        let check_in = world.house_item(&mo, &ana, porchlight::routines::Kind::CheckIn, "Cedar check-in", ("08:00", "14:00")).await;
        let answers = "mood=2&word=zzword&cravings=7&note=zznote&idempotency_key=0123456789";
        let said = world.post(&ana, &format!("/resident/check-ins/{check_in}/2026-07-04"), answers).await;
        assert_eq!(said.status, 303, "{}", said.body);
        let moving = format!("/owner/houses/{}/people/{}/moving", world.cedar, ana.id);
        assert_eq!(world.post(&olga, &moving, &format!("to={}&idempotency_key=0123456789", world.birch)).await.status, 303);
        world.later(time::Duration::days(1));
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        for own in ["Cedar check-in", "kept at 12:00", "zzword", "Cravings 7 of 10", "zznote"] {
            assert!(day.contains(own), "{own}: {day}");
        }
        assert!(world.get(&ana, "/resident/history").await.body.contains("/resident/history/2026-07-04"));
        // What was lived elsewhere is nobody's in the new house.
        let bo = world.person(world.birch, "Bo", Manager).await;
        let page = world.get(&bo, &format!("/manager/houses/{}/people/{}", world.birch, ana.id)).await;
        assert_eq!(page.status, 200);
        for elsewhere in ["Cedar check-in", "zzword", "zznote", "Cravings"] {
            assert!(!page.body.contains(elsewhere), "{elsewhere}: {}", page.body);
        }
        assert_eq!(world.get(&mo, &format!("{}/{}", roster(&world), ana.id)).await.status, 404);
    }

    async fn a_resident_who_becomes_a_mentor_reads_nothing_of_former_housemates_until_assigned(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let item = world.house_item(&mo, &ana, porchlight::routines::Kind::CheckIn, "Morning", ("08:00", "11:00")).await;
        crate::access::open_alert(&world, &ana, item, time::macros::date!(2026 - 07 - 04)).await;
        for class in ["mood", "notes", "contact"] {
            world.shares(&ana, class, Mentor).await;
        }
        world.moves_out(&ben).await;
        world.gets_role(world.cedar, &ben, Mentor).await;
        world.later(time::Duration::seconds(1));
        let page = format!("/mentor/houses/{}/people/{}", world.cedar, ana.id);
        let list = world.get(&ben, "/mentor/people").await;
        assert!(list.status == 200 && !list.body.contains("Ana"), "{}", list.body);
        assert_eq!(world.get(&ben, &page).await.status, 404);
        assert_eq!(world.get(&ben, &format!("/resident/people/{}", ana.id)).await.status, 404, "he does not live here any more");
        world.assigned(world.cedar, &ana, &ben, Mentor, false).await;
        assert_eq!(world.get(&ben, &page).await.status, 404, "only proposed");
        let accept = first_form(&world, &ana, "/resident/helpers", "/accepting").await;
        assert_eq!(world.post(&ana, &accept, "idempotency_key=0123456789").await.status, 303);
        assert_eq!(world.get(&ben, &page).await.status, 200);
    }

    async fn a_role_that_ends_opens_nothing_any_more(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let olga = world.owner("Olga").await;
        let kim = world.person(world.cedar, "Kim", Manager).await;
        let end = format!("{}/{}/role-ending", roster(&world), kim.id);
        assert_eq!(world.post(&mo, &end, "role=manager").await.status, 403, "a manager does not end a manager");
        assert_eq!(world.post(&olga, &end.replace("/manager/", "/owner/"), "role=manager").await.status, 303);
        world.later(time::Duration::seconds(1));
        assert_eq!(world.get(&kim, &roster(&world)).await.status, 404);
    }

    async fn whoever_says_yes_is_told_first_what_that_person_will_read(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, false).await;
        let page = world.get(&ana, "/resident/helpers").await.body;
        assert!(page.contains("What Max will read") && page.contains("Only if you share it: How I feel, Cravings"), "{page}");
        assert!(page.contains("what the house&#39;s items are called") && !page.contains("birth date"), "{page}");
        assert!(!page.contains("your yes opens it too"), "nothing is shared yet");
        // What is shared with "my mentor" opens to whoever becomes that.
        world.shares(&ana, "mood", Mentor).await;
        let page = world.get(&ana, "/resident/helpers").await.body;
        assert!(page.contains("your yes opens it too: How I feel.") && page.contains("Only if you share it: Cravings"), "{page}");
        world.assigned(world.cedar, &ana, &cleo, Counselor, false).await;
        let page = world.get(&ana, "/resident/helpers").await.body;
        let cleos = page.split("What Cleo will read").nth(1).unwrap();
        assert!(cleos.contains("birth date") && cleos.contains("program items") && !cleos.contains("your yes opens"), "{cleos}");
    }

    async fn an_owner_gives_the_manager_role_and_it_counts_from_the_next_request(world) {
        let olga = world.owner("Olga").await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let cy = world.person(world.cedar, "Cy", Counselor).await;
        let far = world.person(world.birch, "Far", Mentor).await;
        let page = format!("/owner/houses/{}/managers", world.cedar);
        assert!(world.get(&olga, &roster(&world).replace("/manager/", "/owner/")).await.body.contains(&page));
        assert_eq!(world.get(&cy, &roster(&world)).await.status, 404);
        assert_eq!(world.post(&olga, &page, &format!("person={}", cy.id)).await.status, 303);
        assert_eq!(world.post(&olga, &page, &format!("person={}", cy.id)).await.status, 404, "nobody to choose any more");
        assert_eq!(world.post(&olga, &page, &format!("sign_in_name={}", cy.id)).await.status, 303, "stays as it is");
        assert_eq!(world.get(&cy, &roster(&world)).await.status, 200);
        let told = count(&world, &cy, "role_given").await;
        assert_eq!(told, 1, "on record once");

        // Whoever is far away is named by hand; what is nobody's name says so beside the field.
        assert_eq!(world.post(&olga, &page, &format!("person={}", far.id)).await.status, 404);
        let wrong = world.post(&olga, &page, "sign_in_name=nobody+here").await;
        assert!(wrong.status == 422 && wrong.body.contains("Nobody signs in with this name") && wrong.body.contains("value=\"nobody here\""), "{}", wrong.body);
        assert_eq!(world.post(&olga, &page, "").await.status, 422);
        assert_eq!(world.post(&olga, &page, &format!("sign_in_name={}", far.id)).await.status, 303);
        assert_eq!(world.get(&far, &roster(&world)).await.status, 200);
        for (who, role) in [(&mo, "manager"), (&mo, "owner"), (&cy, "counselor")] {
            let path = page.replace("/owner/", &format!("/{role}/"));
            assert_eq!(world.post(who, &path, &format!("person={}", mo.id)).await.status, 404, "{role}");
        }
    }

    async fn the_last_manager_goes_only_when_that_is_meant(world) {
        let olga = world.owner("Olga").await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let kim = world.person(world.cedar, "Kim", Manager).await;
        let end = |who: &Actor| format!("/owner/houses/{}/people/{}/role-ending", world.cedar, who.id);
        assert_eq!(world.post(&olga, &end(&kim), "role=manager").await.status, 303, "another one is left");
        let asked = world.post(&olga, &end(&mo), "role=manager").await;
        assert!(asked.status == 422 && asked.body.contains("Mo is the only house manager here"), "{}", asked.body);
        assert_eq!(world.get(&mo, &roster(&world)).await.status, 200, "nothing has happened yet");
        assert_eq!(count(&world, &mo, "role_ended").await, 0);
        assert_eq!(world.post(&olga, &end(&mo), "role=manager&sure=yes").await.status, 303);
        world.later(time::Duration::seconds(1));
        assert_eq!(world.get(&mo, &roster(&world)).await.status, 404);
        assert_eq!(count(&world, &mo, "role_ended").await, 1);
        let page = world.get(&olga, &format!("/owner/houses/{}/managers", world.cedar)).await.body;
        assert!(page.contains("This house has no house manager"), "{page}");
    }
}

async fn count(world: &World, whose: &Actor, what: &'static str) -> i64 {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(sql!(test: "select cast(count(*) as bigint) from audit_events where person_id = $1 and what = $2"));
    found.bind(whose.id).bind(what).value().await.unwrap()
}
