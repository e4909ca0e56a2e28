//! How I am: one record whatever the network does, and read by nobody it is not shared with.
use porchlight::{
    access::{About, Read, Role::*, policy::ViewPerson},
    checkins,
    id::*,
    routines::Kind,
    sql,
};
use time::{
    Date,
    macros::{date, datetime},
};

use crate::{scenario, support::*};

const DAY: Date = date!(2026 - 07 - 04);
const FORM: &str =
    "mood=4&word=calm&cravings=3&tired=yes&note=Slept+well&idempotency_key=first-0123456789";

fn path(assignment: RoutineAssignmentId) -> String {
    format!("/resident/check-ins/{assignment}/{DAY}")
}

async fn with_check_in(world: &World) -> (Actor, RoutineAssignmentId) {
    let ana = world.person(world.cedar, "Ana", Resident).await;
    let kim = world.person(world.cedar, "Kim", Manager).await;
    let item = world.house_item(
        &kim,
        &ana,
        Kind::CheckIn,
        "Morning check-in",
        ("08:00", "13:00"),
    );
    let item = item.await;
    (ana, item)
}

/// What a viewer reads through a proof of their own.
async fn read(world: &World, who: &Actor, role: &str, whose: &Actor) -> Vec<checkins::Recorded> {
    use axum::extract::FromRequestParts;
    let uri = format!("/{role}/houses/{}/people/{}", world.cedar, whose.id);
    let (house, person) = (world.cedar.to_string(), whose.id.to_string());
    let request = axum::http::Request::builder()
        .uri(uri)
        .header("cookie", &who.cookie);
    let app = world.app.clone();
    let found = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let kept = found.clone();
    // A router of its own, so that the path has its parameters.
    let route = axum::Router::new().route(
        "/{role}/houses/{house}/people/{person}",
        axum::routing::get(move |request: axum::extract::Request| {
            let (app, kept) = (app.clone(), kept.clone());
            async move {
                let (mut parts, _) = request.into_parts();
                let read = Read::<About<ViewPerson>>::from_request_parts(&mut parts, &app).await;
                let Read { of, mut tx } = read.unwrap_or_else(|e| panic!("{e}"));
                let all = checkins::store::recent(&mut tx, &of, DAY, DAY, &app.key).await;
                *kept.lock().unwrap() = all.unwrap();
            }
        }),
    );
    let answer =
        tower::ServiceExt::oneshot(route, request.body(axum::body::Body::empty()).unwrap());
    assert_eq!(answer.await.unwrap().status(), 200, "{house} {person}");
    let read = found.lock().unwrap();
    read.clone()
}

scenario! {
    async fn a_check_in_is_an_outcome_with_answers_and_can_be_changed_until_the_day_turns(world) {
        let (ana, item) = with_check_in(&world).await;
        let today = world.get(&ana, "/resident/today").await.body;
        assert!(today.contains("Morning check-in") && today.contains("name=\"mood\""), "{today}");
        let done = world.post(&ana, &path(item), FORM).await;
        assert_eq!(done.location, "/resident/today?said=checked-in");
        assert_eq!(world.outcome(item, DAY).await.as_deref(), Some("kept"));
        let again = world.get(&ana, &path(item)).await.body;
        assert!(again.contains("value=\"4\" checked") && again.contains("Slept well"), "{again}");

        // Another key, and the same key with other words: both change the one record.
        world.post(&ana, &path(item), &FORM.replace("mood=4", "mood=2").replace("first", "second")).await;
        assert!(world.get(&ana, &path(item)).await.body.contains("value=\"2\" checked"));
        world.post(&ana, &path(item), &FORM.replace("mood=4", "mood=5")).await;
        assert!(world.get(&ana, &path(item)).await.body.contains("value=\"5\" checked"));
        assert_eq!(world.count_answers(&ana).await, 1);

        world.clock.set(datetime!(2026-07-05 3:00 UTC));
        assert_eq!(world.get(&ana, &path(item)).await.location, "/resident/history/2026-07-04");
        assert_eq!(world.post(&ana, &path(item), &FORM.replace("mood=4", "mood=1")).await.status, 409);
        // The answer that got lost is given again.
        let replay = world.post(&ana, &path(item), &FORM.replace("mood=4", "mood=5")).await;
        assert_eq!(replay.location, done.location);
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.contains("Mood 5: strong") && day.contains("Slept well"), "{day}");
    }

    async fn two_at_once_leave_one_check_in(world) {
        let (ana, item) = with_check_in(&world).await;
        let (path, other) = (path(item), FORM.replace("first", "other"));
        let (a, b, c) = tokio::join!(
            world.post(&ana, &path, FORM),
            world.post(&ana, &path, FORM),
            world.post(&ana, &path, &other),
        );
        assert_eq!([a.status, b.status, c.status].map(|s| s.as_u16()), [303; 3]);
        assert_eq!(world.count_answers(&ana).await, 1);
        let (extra, form) = ("/resident/check-ins/extra", FORM.replace("first", "extra"));
        let (a, b) = tokio::join!(
            world.post(&ana, extra, &form),
            world.post(&ana, extra, &form),
        );
        assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
        assert_eq!(world.count_answers(&ana).await, 2);
        let edit = FORM.replace("first", "extra").replace("mood=4", "mood=1");
        assert_eq!(world.post(&ana, extra, &edit).await.status, 303);
        assert_eq!(world.count_answers(&ana).await, 2);
        world.clock.set(datetime!(2026-07-05 3:00 UTC));
        assert_eq!(world.post(&ana, extra, &edit).await.status, 303, "a replay");
        let late = FORM.replace("first", "extra").replace("mood=4", "mood=2");
        assert_eq!(world.post(&ana, extra, &late).await.status, 409, "an edit");
    }

    async fn a_check_in_that_arrives_late_counts_for_when_it_was_made(world) {
        let (ana, item) = with_check_in(&world).await;
        world.missed(&ana, item, DAY).await;
        world.clock.set(datetime!(2026-07-05 9:00 UTC));
        let made = datetime!(2026-07-04 12:40 UTC).unix_timestamp();
        let form = format!("{FORM}&acted_at={made}");
        assert_eq!(world.post(&ana, &path(item), &form).await.status, 303);
        assert_eq!(world.outcome(item, DAY).await.as_deref(), Some("kept"));
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.contains("12:40 · sent later"), "{day}");
    }

    async fn a_mistake_is_named_beside_its_field_and_nothing_typed_is_lost(world) {
        let (ana, item) = with_check_in(&world).await;
        let long = "n".repeat(501);
        let form = format!("mood=9&word=calm&cravings=11&note={long}&idempotency_key=first-0123456789");
        for path in [path(item), "/resident/check-ins/extra".to_owned()] {
            let page = world.post(&ana, &path, &form).await;
            assert_eq!(page.status, 422);
            for part in ["Choose a number from 1 to 5.", "Choose a number from 0 to 10.", "500 letters", &long, "calm"] {
                assert!(page.body.contains(part), "{part}");
            }
        }
        assert_eq!(world.count_answers(&ana).await, 0);
        assert_eq!(world.post_bare(&ana, &path(item), "mood=4").await.status, 400, "without a key");
        assert_eq!(world.post(&ana, &path(item), "mood=4&mood=5&idempotency_key=k-0123456").await.status, 400);
        assert_eq!(world.get(&ana, "/resident/check-ins/x/2026-07-04").await.status, 404);
        assert_eq!(world.get(&ana, &format!("/resident/check-ins/{item}/2026-07-05")).await.status, 404);
    }

    async fn the_form_says_who_reads_what_and_leaves_out_what_the_house_does(world) {
        let (ana, item) = with_check_in(&world).await;
        let alone = world.get(&ana, &path(item)).await.body;
        assert!(alone.contains("Only you") && alone.contains("No one is set for you yet"), "{alone}");
        let luis = world.person(world.cedar, "Luis", Mentor).await;
        world.assigned(world.cedar, &ana, &luis, Mentor, true).await;
        world.shares(&ana, "mood", Mentor).await;
        let page = world.get(&ana, &path(item)).await.body;
        assert_eq!(page.matches("Who can read this: your mentor Luis").count(), 3, "mood, word, chips: {page}");
        assert!(page.contains("Asks Luis first") && !page.contains("No one is set for you yet"));
        world.revokes(&ana, "mood").await;
        let page = world.get(&ana, &path(item)).await.body;
        assert!(!page.contains("Who can read this: your mentor Luis") && page.contains("Asks Luis first"));
        world.house_is("UTC", "cravings halt signals nothing_much note wish").await;
        let page = world.get(&ana, &path(item)).await.body;
        assert!(page.contains("name=\"mood\""));
        for left_out in ["cravings", "tired", "note", "wish", "nothing_much"] {
            assert!(!page.contains(&format!("name=\"{left_out}\"")), "{left_out}");
        }
    }

    async fn mood_is_the_check_in_and_is_asked_whatever_the_house_leaves_out(world) {
        let (ana, item) = with_check_in(&world).await;
        world.house_is("UTC", "feeling cravings halt signals nothing_much note wish").await;
        for page in ["/resident/today", "/resident/check-ins/extra", &path(item)] {
            let page = world.get(&ana, page).await.body;
            assert!(page.contains("name=\"mood\"") && !page.contains("name=\"word\""), "{page}");
        }
        assert_eq!(world.post(&ana, &path(item), FORM).await.status, 303);
        assert!(world.get(&ana, &path(item)).await.body.contains("value=\"4\" checked"));
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.contains("Mood 4") && !day.contains("calm"), "{day}");
    }

    async fn on_a_sick_day_a_check_in_is_not_asked_for_and_may_be_made(world) {
        let (ana, item) = with_check_in(&world).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let excuses = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let sick = "kind=sick&from_date=2026-07-04&from_time=06%3A00&until_date=2026-07-05&until_time=06%3A00";
        assert_eq!(world.post(&mo, &excuses, sick).await.status, 303);
        let today = world.get(&ana, "/resident/today").await.body;
        assert!(!today.contains("name=\"mood\"") && today.contains("excused: sick"), "{today}");
        assert!(today.contains(&format!("href=\"{}\"", path(item))), "{today}");
        assert!(world.get(&ana, &path(item)).await.body.contains("name=\"mood\""));
        assert_eq!(world.post(&ana, &path(item), FORM).await.status, 303);
        assert_eq!(world.outcome(item, DAY).await.as_deref(), Some("kept"));
        assert!(world.get(&ana, "/resident/today").await.body.contains("1 of 1 so far"));
    }

    async fn the_same_as_last_time_is_two_taps(world) {
        let (ana, item) = with_check_in(&world).await;
        world.post(&ana, "/resident/check-ins/extra", FORM).await;
        let plain = world.get(&ana, "/resident/today").await.body;
        assert!(plain.contains("/resident/today?same=yes#check-in") && !plain.contains("value=\"4\" checked"));
        let filled = world.get(&ana, "/resident/today?same=yes").await.body;
        assert!(filled.contains("value=\"4\" checked") && filled.contains("value=\"calm\""));
        assert!(filled.contains("Check in as last time"));
        assert!(!filled.contains("Slept well"), "a note is of its moment");
        assert_eq!(world.outcome(item, DAY).await, None);
    }

    async fn answers_are_read_class_by_class_and_mentor_and_counselor_are_apart(world) {
        let (ana, item) = with_check_in(&world).await;
        let luis = world.person(world.cedar, "Luis", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.assigned(world.cedar, &ana, &luis, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        world.post(&ana, &path(item), FORM).await;
        for (who, role) in [(&luis, "mentor"), (&cleo, "counselor"), (&mo, "manager")] {
            assert!(read(&world, who, role, &ana).await.is_empty(), "{role}");
        }
        world.shares(&ana, "mood", Mentor).await;
        world.shares(&ana, "notes", Counselor).await;
        let mentor = read(&world, &luis, "mentor", &ana).await;
        assert_eq!(mentor[0].feelings.as_ref().unwrap().mood, Some(4));
        assert!(mentor[0].note.is_none() && mentor[0].cravings.is_none());
        let counselor = read(&world, &cleo, "counselor", &ana).await;
        assert_eq!(counselor[0].note.as_deref(), Some("Slept well"));
        assert!(counselor[0].feelings.is_none() && counselor[0].cravings.is_none());
        assert!(read(&world, &mo, "manager", &ana).await.is_empty());
        // An extra check-in that says nothing of what is shared stays unknown.
        world.post(&ana, "/resident/check-ins/extra", "mood=1&idempotency_key=extra-0123456789").await;
        assert_eq!(read(&world, &luis, "mentor", &ana).await.len(), 2);
        assert_eq!(read(&world, &cleo, "counselor", &ana).await.len(), 1);
        world.revokes(&ana, "mood").await;
        assert!(read(&world, &luis, "mentor", &ana).await.is_empty());
    }

    async fn nothing_of_an_answer_is_legible_in_the_database_or_tells_by_being_empty(world) {
        let (ana, item) = with_check_in(&world).await;
        world.post(&ana, &path(item), FORM).await;
        world.post(&ana, "/resident/check-ins/extra", "idempotency_key=extra-0123456789").await;
        let mut tx = world.db.read().await.unwrap();
        let rows = tx.query(sql!(test: "select feelings, cravings, note, wish from answers where person_id = $1"));
        let rows: Vec<(String, String, String, String)> = rows.bind(ana.id).all().await.unwrap();
        assert_eq!(rows.len(), 2);
        for (feelings, cravings, note, wish) in rows {
            for sealed in [feelings, cravings, note, wish] {
                assert!(sealed.len() >= 80 && !sealed.contains("Slept") && !sealed.contains("mood"), "{sealed}");
            }
        }
    }

    async fn ones_own_signs_are_on_the_check_in_until_removed(world) {
        let (ana, item) = with_check_in(&world).await;
        let add = |label: &str, key: &str| format!("label={label}&idempotency_key={key}-0123456789");
        world.post(&ana, "/resident/signals", &add("Jaw+tight", "a")).await;
        world.post(&ana, "/resident/signals", &add("Jaw+tight", "a")).await;
        world.post(&ana, "/resident/signals", &add("Jaw+tight", "b")).await;
        let list = world.get(&ana, "/resident/signals").await.body;
        assert_eq!(list.matches("/removal").count(), 1, "{list}");
        assert!(world.get(&ana, &path(item)).await.body.contains("Jaw tight"));
        let id = list.split("/resident/signals/").nth(1).unwrap().split('/').next().unwrap().to_owned();
        let remove = format!("/resident/signals/{id}/removal");
        assert_eq!(world.post(&ana, &remove, "idempotency_key=c-0123456789").await.status, 303);
        assert!(!world.get(&ana, &path(item)).await.body.contains("Jaw tight"));
        let long = add(&"s".repeat(41), "d");
        assert_eq!(world.post(&ana, "/resident/signals", &long).await.status, 422);
        assert_eq!(world.post(&ana, "/resident/signals/x/removal", "idempotency_key=e-0123456789").await.status, 404);
    }

    async fn reaching_out_shows_the_numbers_and_my_people(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = world.get(&ana, "/resident/reach-outs").await.body;
        assert!(page.contains("tel:911") && page.contains("sms:988") && page.contains("No one walks with you yet"));
        let luis = world.person(world.cedar, "Luis", Mentor).await;
        world.assigned(world.cedar, &ana, &luis, Mentor, true).await;
        assert!(world.get(&ana, "/resident/reach-outs").await.body.contains("no number here yet"));
        let place = porchlight::seal::Place { table: "people", column: "phone", row: luis.id };
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set phone = $2 where id = $1"))
            .bind(luis.id).bind(world.app.key.seal(&place, "+1 555 0100")).run().await.unwrap();
        tx.commit().await.unwrap();
        let page = world.get(&ana, "/resident/reach-outs").await.body;
        assert!(page.contains("tel:+1 555 0100") && page.contains("sms:+1 555 0100"), "{page}");
    }

    async fn where_nobody_is_set_the_wish_says_so_and_the_numbers_stand_beside_it(world) {
        let (ana, item) = with_check_in(&world).await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update houses set phone = '555-0142', crisis_number = '988', emergency_number = '112' where id = $1"))
            .bind(world.cedar).run().await.unwrap();
        tx.commit().await.unwrap();
        // The field of the wish, to its end.
        let wish = async |path: &str| {
            let page = world.get(&ana, path).await.body;
            let field = page.split("name=\"wish\"").nth(1).unwrap_or_else(|| panic!("{path}: {page}"));
            field.split("id=\"check-in-button\"").next().unwrap().to_owned()
        };
        for path in ["/resident/today", "/resident/check-ins/extra", &path(item)] {
            let field = wish(path).await;
            assert!(field.contains("No one is set for you yet"), "{path}: {field}");
            for number in ["tel:988", "tel:112", "tel:555-0142"] {
                assert!(field.contains(number), "{path}: {number}: {field}");
            }
        }
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        for path in ["/resident/today", "/resident/check-ins/extra"] {
            let field = wish(path).await;
            assert!(field.contains("Max") && !field.contains("tel:"), "{path}: {field}");
        }
    }
}
