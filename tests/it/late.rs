//! What is heard of later, or too late: it counts for when it was made, and no word of it is lost.
use porchlight::{access::Role::*, id::*, routines::Kind, sql};
use time::{
    Date, OffsetDateTime,
    macros::{date, datetime},
};

use crate::{scenario, support::*};

const DAY: Date = date!(2026 - 07 - 04);
const WORDS: &str = "mood=4&word=calm&cravings=3&tired=yes&note=Slept+well&wish=yes";
const EXTRA: &str = "/resident/check-ins/extra";

fn tick(assignment: RoutineAssignmentId) -> String {
    format!("/resident/today/ticks/{assignment}/{DAY}")
}

fn check_in(assignment: RoutineAssignmentId) -> String {
    format!("/resident/check-ins/{assignment}/{DAY}")
}

fn at(made: OffsetDateTime) -> String {
    format!("acted_at={}", made.unix_timestamp())
}

async fn mo_and_ana(world: &World) -> (Actor, Actor) {
    let mo = world.person(world.cedar, "Mo", Manager).await;
    (mo, world.person(world.cedar, "Ana", Resident).await)
}

async fn item(world: &World, kind: Kind, title: &str) -> (Actor, Actor, RoutineAssignmentId) {
    let (mo, ana) = mo_and_ana(world).await;
    let window = ("08:00", "13:00");
    let item = world.house_item(&mo, &ana, kind, title, window).await;
    (mo, ana, item)
}

/// The page on which a manager changes what they asked for.
async fn page_of(world: &World, mo: &Actor, title: &str) -> String {
    let list = format!("/manager/houses/{}/routine", world.cedar);
    let html = world.get(mo, &list).await.body;
    let line = format!("<span class=\"grow\">{title}<");
    let link = html.split(&line).next().unwrap().rsplit("href=\"").next();
    link.unwrap().split('"').next().unwrap().to_owned()
}

async fn moves_to_birch(world: &World, who: &Actor) {
    let olga = world.owner("Olga").await;
    let moving = format!("/owner/houses/{}/people/{}/moving", world.cedar, who.id);
    let to = format!("to={}", world.birch);
    assert_eq!(world.post(&olga, &moving, &to).await.status, 303);
}

/// The key of the form on a page that goes to an address.
fn key_of(page: &str, action: &str) -> String {
    let form = page.split(&format!("action=\"{action}\"")).nth(1);
    let form = form.unwrap_or_else(|| panic!("no form for {action}: {page}"));
    let key = form.split("idempotency_key\" value=\"").nth(1).unwrap();
    key.split('"').next().unwrap().to_owned()
}

fn keeps(page: &Answer, words: &[&str]) {
    assert_eq!(page.status, 409, "{}", page.body);
    for part in words {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
}

scenario! {
    async fn a_check_in_after_the_turn_comes_back_filled_in_and_one_tap_keeps_it(world) {
        let (_, ana, item) = item(&world, Kind::CheckIn, "Check-in").await;
        world.clock.set(datetime!(2026-07-05 3:01 UTC));
        let late = world.post(&ana, &check_in(item), &format!("{WORDS}&idempotency_key=first-0123456789")).await;
        keeps(&late, &["The day has turned. You can keep this as one more check-in.", "One more check-in"]);
        keeps(&late, &["value=\"4\" checked", "value=\"calm\"", "value=\"3\" checked", "name=\"tired\" value=\"yes\" checked"]);
        keeps(&late, &["Slept well</textarea>", "name=\"wish\" value=\"yes\" checked"]);
        assert_eq!(world.count_answers(&ana).await, 0);
        let key = key_of(&late.body, EXTRA);
        assert_ne!(key, "first-0123456789", "a form of its own");
        assert_eq!(world.post(&ana, EXTRA, &format!("{WORDS}&idempotency_key={key}")).await.status, 303);
        assert_eq!(world.count_answers(&ana).await, 1);
        assert!(world.get(&ana, "/resident/history/2026-07-05").await.body.contains("Slept well"));
        assert_eq!(world.outcome(item, DAY).await, None);
    }

    async fn words_for_an_extra_check_in_of_yesterday_come_back_too_in_ones_language(world) {
        let (_, ana, item) = item(&world, Kind::CheckIn, "Check-in").await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set language = 'es' where id = $1")).bind(ana.id).run().await.unwrap();
        tx.commit().await.unwrap();
        let form = format!("{WORDS}&idempotency_key=first-0123456789");
        for path in [EXTRA.to_owned(), check_in(item)] {
            assert_eq!(world.post(&ana, &path, &form.replace("first", &path[path.len() - 5..])).await.status, 303);
        }
        world.clock.set(datetime!(2026-07-05 3:00 UTC));
        for path in [EXTRA.to_owned(), check_in(item)] {
            let anew = form.replace("Slept+well", "Awake+again").replace("first", &path[path.len() - 5..]);
            let late = world.post(&ana, &path, &anew).await;
            keeps(&late, &["El día ya cambió. Puedes guardar esto como un registro más.", "Awake again</textarea>"]);
            key_of(&late.body, EXTRA);
        }
        assert_eq!(world.count_answers(&ana).await, 2);
    }

    async fn what_was_made_before_its_item_ended_counts_and_what_came_after_does_not(world) {
        let (mo, ana, kitchen) = item(&world, Kind::Routine, "Kitchen").await;
        let check = world.house_item(&mo, &ana, Kind::CheckIn, "Check-in", ("08:00", "13:00")).await;
        let porch = world.house_item(&mo, &ana, Kind::Routine, "Porch", ("08:00", "13:00")).await;
        world.clock.set(datetime!(2026-07-04 12:45 UTC));
        for title in ["Kitchen", "Check-in", "Porch"] {
            let end = format!("{}/ending", page_of(&world, &mo, title).await);
            assert_eq!(world.post(&mo, &end, "until=2026-07-03").await.status, 303);
        }
        world.clock.set(datetime!(2026-07-04 15:00 UTC));
        let made = at(datetime!(2026-07-04 12:30 UTC));
        assert_eq!(world.post(&ana, &tick(kitchen), &made).await.status, 303);
        assert_eq!(world.post(&ana, &check_in(check), &format!("{WORDS}&{made}")).await.status, 303);
        assert_eq!(world.post(&ana, &tick(porch), &at(datetime!(2026-07-04 12:50 UTC))).await.status, 404);
        let outcome = async |item| world.outcome(item, DAY).await;
        assert_eq!(outcome(kitchen).await.as_deref(), Some("kept"));
        assert_eq!(outcome(check).await.as_deref(), Some("kept"));
        assert_eq!(outcome(porch).await, None);
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.matches("kept at 12:30 · sent later").count() == 2 && day.contains("Slept well"), "{day}");
        // Written after it had ended: it counts for nothing, and the words come back.
        let after = world.post(&ana, &check_in(check).replace("07-04", "07-05"), WORDS).await;
        keeps(&after, &["Slept well</textarea>"]);
        key_of(&after.body, EXTRA);
    }

    async fn what_was_made_before_a_change_or_a_pause_counts(world) {
        let (mo, ana, walk) = item(&world, Kind::Routine, "Walk").await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Bed", ("08:00", "12:10")).await;
        let (walks, beds) = (page_of(&world, &mo, "Walk").await, page_of(&world, &mo, "Bed").await);
        // A day later, so that the change does not begin on the item's own first day.
        let day = date!(2026 - 07 - 05);
        world.clock.set(datetime!(2026-07-05 14:00 UTC));
        let sundays_off = "title=Walk&days=weekly&weekdays=1&from=08%3A00&until=10%3A00&grace=30&from_day=2026-07-05";
        assert_eq!(world.post(&mo, &walks, sundays_off).await.status, 303);
        assert_eq!(world.post(&mo, &format!("{beds}/pause"), "from=2026-07-05&until=").await.status, 303);
        let made = at(datetime!(2026-07-05 12:40 UTC));
        let on = |item| tick(item).replace("2026-07-04", "2026-07-05");
        for item in [walk, bed] {
            assert_eq!(world.post(&ana, &on(item), &made).await.status, 303);
            assert_eq!(world.outcome(item, day).await.as_deref(), Some("kept"));
        }
        // Taken back as late as it was made.
        let back = format!("{}/taking-back", on(bed));
        assert_eq!(world.post(&ana, &back, &at(datetime!(2026-07-05 13:00 UTC))).await.status, 303);
        assert_ne!(world.outcome(bed, day).await.as_deref(), Some("kept"));
    }

    async fn what_was_made_before_moving_house_counts_where_it_was_made(world) {
        let (mo, ana, check) = item(&world, Kind::CheckIn, "Check-in").await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Bed", ("08:00", "13:00")).await;
        world.clock.set(datetime!(2026-07-04 12:45 UTC));
        moves_to_birch(&world, &ana).await;
        world.clock.set(datetime!(2026-07-04 15:00 UTC));
        let made = at(datetime!(2026-07-04 12:30 UTC));
        assert_eq!(world.post(&ana, &tick(bed), &made).await.status, 303);
        assert_eq!(world.post(&ana, &check_in(check), &format!("{WORDS}&{made}")).await.status, 303);
        for item in [bed, check] {
            assert_eq!(world.outcome(item, DAY).await.as_deref(), Some("kept"));
        }
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.matches("kept at 12:30 · sent later").count() == 2 && day.contains("Slept well"), "{day}");
        // After the move there is nothing to tick there; words come back.
        let after = at(datetime!(2026-07-04 14:00 UTC));
        assert_eq!(world.post(&ana, &tick(bed), &after).await.status, 404);
        keeps(&world.post(&ana, &check_in(check), &format!("{WORDS}&{after}")).await, &["Slept well</textarea>"]);
        let ben = world.person(world.birch, "Ben", Resident).await;
        for path in [tick(bed), check_in(check)] {
            assert_eq!(world.post(&ben, &path, &made).await.status, 404, "never his");
        }
    }

    async fn an_own_item_that_came_along_is_done_once(world) {
        let (_, ana) = mo_and_ana(&world).await;
        let walk = "title=Walk&days=weekly&weekdays=6&weekdays=7&from=06%3A00&until=20%3A00&grace=30";
        assert_eq!(world.post(&ana, "/resident/routine", walk).await.status, 303);
        let assignments = async || -> Vec<(RoutineAssignmentId,)> {
            let mut tx = world.db.read().await.unwrap();
            let found = tx.query(sql!(test: "select id from routine_assignments where person_id = $1 order by id"));
            found.bind(ana.id).all().await.unwrap()
        };
        let [(there,)] = assignments().await[..] else { panic!("one") };
        world.clock.set(datetime!(2026-07-04 12:45 UTC));
        moves_to_birch(&world, &ana).await;
        world.clock.set(datetime!(2026-07-04 15:00 UTC));
        assert_eq!(world.post(&ana, &tick(there), &at(datetime!(2026-07-04 12:30 UTC))).await.status, 303);
        let [_, (here,)] = assignments().await[..] else { panic!("two") };
        assert_eq!(world.outcome(here, DAY).await.as_deref(), Some("kept"));
        assert_eq!(world.outcome(there, DAY).await, None);
        let today = world.get(&ana, "/resident/today").await.body;
        assert!(today.contains("1 of 1 so far"), "{today}");
    }

    async fn older_than_three_days_is_answered_for_good_and_no_word_is_lost(world) {
        let (mo, ana, check) = item(&world, Kind::CheckIn, "Check-in").await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Bed", ("08:00", "13:00")).await;
        world.clock.set(datetime!(2026-07-08 13:00 UTC));
        let made = at(datetime!(2026-07-04 12:30 UTC));
        let refused = world.post(&ana, &tick(bed), &made).await;
        keeps(&refused, &["That has changed meanwhile"]);
        keeps(&world.post(&ana, &check_in(check), &format!("{WORDS}&{made}")).await, &["Slept well</textarea>"]);
        assert_eq!((world.outcome(bed, DAY).await, world.count_answers(&ana).await), (None, 0));
        // One more check-in is of no occurrence: kept, on the earliest day that is believed.
        assert_eq!(world.post(&ana, EXTRA, &format!("{WORDS}&{made}")).await.status, 303);
        let day = world.get(&ana, "/resident/history/2026-07-05").await.body;
        assert!(day.contains("Slept well") && day.contains("sent later"), "{day}");
    }

    async fn words_that_come_too_late_for_what_they_change_are_shown_again_and_can_go_as_new(world) {
        let (mo, ana, kitchen) = item(&world, Kind::Routine, "Kitchen").await;
        let propose = format!("/resident/routine/plan/{kitchen}/proposals");
        let sent = |words: &str| format!("words={words}&idempotency_key=first-0123456789");
        assert_eq!(world.post(&ana, &propose, &sent("Later+please")).await.status, 303);
        let list = format!("/manager/houses/{}/routine", world.cedar);
        let html = world.get(&mo, &list).await.body;
        let answer = html.split("action=\"").find(|a| a.contains("/proposals/")).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(world.post(&mo, &answer, "answer=no").await.status, 303);
        let late = world.post(&ana, &propose, &sent("Not+%3Cbefore%3E+nine+please")).await;
        keeps(&late, &["Not &#60;before&#62; nine please"]);
        let key = key_of(&late.body, &propose);
        assert_ne!(key, "first-0123456789");
        let anew = sent("Not+before+nine+please").replace("first-0123456789", &key);
        assert_eq!(world.post(&ana, &propose, &anew).await.status, 303);
        assert!(world.get(&mo, &list).await.body.contains("Not before nine please"));
    }

    async fn words_for_what_is_over_are_shown_again_without_a_button_that_cannot_help(world) {
        let (_, ana) = mo_and_ana(&world).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let sent = world.post(&ana, "/resident/reach-outs", "idempotency_key=first-0123456789").await;
        let page = sent.location.split('?').next().unwrap().to_owned();
        assert_eq!(world.post(&ana, &format!("{page}/calling-off"), "").await.status, 303);
        let late = world.post(&ana, &format!("{page}/words"), "words=I+am+at+the+bus+stop").await;
        keeps(&late, &["I am at the bus stop"]);
        assert!(!late.body.contains(&format!("action=\"{page}/words\"")), "{}", late.body);
        let tapped = world.post(&ana, &format!("{page}/calling-off"), "").await;
        assert!(!tapped.body.contains("What you wrote"), "a tap has no words");
    }
}

/// A field to write in that is on no list would lose its words in silence.
#[test]
fn every_field_to_write_in_is_known_to_the_page_that_gives_words_back() {
    let mut found = 0;
    let mut waiting = vec![std::path::PathBuf::from("templates")];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let html = std::fs::read_to_string(&path).unwrap();
            for area in html.split("<textarea ").skip(1) {
                let Some(name) = area.split('>').next().unwrap().split("name=\"").nth(1) else {
                    continue;
                };
                let name = name.split('"').next().unwrap();
                assert!(
                    name.starts_with("{{") || porchlight::web::WORDS.contains(&name),
                    "{name}: {}",
                    path.display()
                );
                found += 1;
            }
        }
    }
    assert!(found > 5, "{found}");
}
