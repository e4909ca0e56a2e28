//! What a resident lets others read: nothing until they say so, in force on the very next request.
use porchlight::{access::Role::*, db::statements_asked, id::*, routines::Kind, sql};

use crate::{scenario, scenario_alone, support::*};

const SHARING: &str = "/resident/sharing";

async fn save(world: &World, who: &Actor, boxes: &[&str]) -> Answer {
    let boxes: String = boxes
        .iter()
        .map(|b| format!("share={}&", b.replace(' ', "+")))
        .collect();
    world
        .post(who, SHARING, &format!("{boxes}idempotency_key=0123456789"))
        .await
}

async fn ticked(world: &World, who: &Actor) -> usize {
    world
        .get(who, SHARING)
        .await
        .body
        .matches(" checked")
        .count()
}

async fn in_force(world: &World, who: &Actor) -> Vec<String> {
    let mut tx = world.db.read().await.unwrap();
    let rows: Vec<(String, String, String)> = tx
        .query(sql!(test: "select class, audience, words from shares where person_id = $1 and until_at is null order by class, audience"))
        .bind(who.id).all().await.unwrap();
    rows.into_iter()
        .map(|(class, audience, _)| format!("{class} {audience}"))
        .collect()
}

scenario! {
    async fn no_box_is_ticked_in_advance_and_what_is_ticked_is_kept(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        assert_eq!(ticked(&world, &ana).await, 0);
        assert_eq!(save(&world, &ana, &["mood mentor"]).await.status, 303);
        assert_eq!(in_force(&world, &ana).await, ["mood mentor"], "a mentor is no counselor");
        let notes = format!("notes circle {}", ben.id);
        save(&world, &ana, &["mood mentor", "mood counselor", &notes]).await;
        assert_eq!(ticked(&world, &ana).await, 3);
        save(&world, &ana, &["mood counselor"]).await;
        assert_eq!(in_force(&world, &ana).await, ["mood counselor"]);
        assert!(world.get(&ana, SHARING).await.body.contains("What I shared so far"));
        save(&world, &ana, &[]).await;
        assert!(in_force(&world, &ana).await.is_empty());
    }

    async fn who_never_saw_the_page_is_asked_on_today_by_one_line_until_they_did(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let asked = async || world.get(&ana, "/resident/today").await.body.contains("See what you could share");
        assert!(asked().await, "she closed the browser when she had joined");
        assert!(asked().await, "and still may");
        world.get(&ana, SHARING).await;
        assert!(!asked().await, "to share nothing is an answer");
        assert!(in_force(&world, &ana).await.is_empty());
    }

    async fn a_box_that_is_not_on_the_page_shares_nothing(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let far = format!("notes circle {}", bo.id);
        for wrong in ["mood manager", "routine mentor", "mood circle", &far] {
            assert_eq!(save(&world, &ana, &["mood mentor", wrong]).await.status, 400, "{wrong}");
        }
        assert!(in_force(&world, &ana).await.is_empty());
    }

    async fn the_words_agreed_to_are_kept_with_the_share(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        save(&world, &ana, &["cravings mentor"]).await;
        let mut tx = world.db.read().await.unwrap();
        let (words,): (String,) = tx.query(sql!(test: "select words from shares where person_id = $1")).bind(ana.id).one().await.unwrap();
        assert_eq!(words, "Cravings: My mentor: Max. So that they can be there for me, and for nothing else.");
        let page = world.get(&ana, "/resident/sharing").await.body;
        assert!(page.contains("so that they can be there for you, and for nothing else"), "why, before the boxes: {page}");
        assert!(page.contains(&words), "and in what was shared so far");
    }

    async fn staff_who_look_are_on_record_once_an_hour_and_the_resident_reads_it(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        assert!(world.get(&ana, "/resident/looks").await.body.contains("Nobody has looked yet"));
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        for _ in 0..3 {
            assert_eq!(world.get(&mo, &page).await.status, 200);
        }
        let looks = async || world.get(&ana, "/resident/looks").await.body.matches("Mo, house manager: what you did").count();
        assert_eq!(looks().await, 1);
        world.later(time::Duration::hours(1));
        world.get(&mo, &page).await;
        assert_eq!(looks().await, 2);
        let ben = world.person(world.cedar, "Ben", Resident).await;
        assert!(world.get(&ben, "/resident/looks").await.body.contains("Nobody has looked yet"));
        world.later(time::Duration::days(20));
        let now = world.get(&ana, "/resident/looks").await.body;
        assert!(now.contains("/resident/looks?before="), "what is older is a page further");
    }

    async fn the_first_look_of_an_hour_is_one_statement_however_many_live_here(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let board = format!("/manager/houses/{}/board", world.cedar);
        let (mut asked, mut people) = (Vec::new(), Vec::new());
        for _ in 0..2 {
            for _ in 0..10 {
                people.push(world.person(world.cedar, "Ana", Resident).await);
            }
            world.later(time::Duration::hours(1));
            let before = statements_asked();
            assert_eq!(world.get(&mo, &board).await.status, 200);
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
        for (n, resident) in people.iter().enumerate() {
            let page = world.get(resident, "/resident/looks").await.body;
            let looks = page.matches("Mo, house manager: what you did").count();
            assert_eq!(looks, if n < 10 { 2 } else { 1 });
        }
    }

    async fn what_was_done_with_ones_access_is_told(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.post(&mo, &format!("/manager/houses/{}/people/{}/reset", world.cedar, ana.id), "").await;
        save(&world, &ana, &["mood mentor"]).await;
        let page = world.get(&ana, "/resident/looks").await.body;
        assert!(page.contains("Mo: started a new password for you"), "{page}");
        assert!(page.contains("You: let someone read more"));
    }
}

/// Every page that opens something of hers to staff, by how the proof is made: of one person, of the house,
/// of all that somebody walks with, and of people the proof did not cover.
fn pages_of(house: HouseId, ana: PersonId) -> [(usize, String); 8] {
    [
        (0, format!("/mentor/houses/{house}/people/{ana}")),
        (0, "/mentor/people".into()),
        (1, format!("/counselor/houses/{house}/people/{ana}")),
        (1, "/counselor/alerts".into()),
        (1, "/counselor/caseload".into()),
        (2, format!("/manager/houses/{house}/people/{ana}")),
        (2, format!("/manager/houses/{house}/board")),
        (2, format!("/manager/houses/{house}/alerts")),
    ]
}

scenario_alone! {
    async fn a_look_that_cannot_be_recorded_shows_no_page(world) {
        let world = world.with_houses().await;
        let (cedar, ana) = (world.cedar, world.person(world.cedar, "Anastasia", Resident).await);
        let max = world.person(cedar, "Max", Mentor).await;
        let cleo = world.person(cedar, "Cleo", Counselor).await;
        let mo = world.person(cedar, "Mo", Manager).await;
        world.assigned(cedar, &ana, &max, Mentor, true).await;
        world.assigned(cedar, &ana, &cleo, Counselor, true).await;
        let item = world.house_item(&mo, &ana, Kind::Routine, "Fold the laundry", ("08:00", "11:00")).await;
        let today = time::macros::date!(2026 - 07 - 04);
        world.missed(&ana, item, today).await;
        crate::access::open_alert(&world, &ana, item, today).await;
        let read = async |who: usize, page: &str| world.get([&max, &cleo, &mo][who], page).await;
        let tells = |answer: &Answer| ["Anastasia", "Fold the laundry"].iter().any(|word| answer.body.contains(word));
        for (who, page) in &pages_of(cedar, ana.id) {
            let answer = read(*who, page).await;
            assert!(answer.status == 200 && tells(&answer), "{page}: {}", answer.body);
        }
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test
            sqlite: "create trigger looks_fail before insert on looks begin select raise(abort, 'no room'); end",
            postgres: "alter table looks add constraint looks_fail check (viewer_id is null) not valid"
        )).run().await.unwrap();
        tx.commit().await.unwrap();
        for (who, page) in &pages_of(cedar, ana.id) {
            assert_eq!(read(*who, page).await.status, 200, "{page}: this hour's look is on record");
        }
        world.later(time::Duration::hours(1));
        for (who, page) in &pages_of(cedar, ana.id) {
            let answer = read(*who, page).await;
            assert!(answer.status == 500 && !tells(&answer), "{page}: {} {}", answer.status, answer.body);
        }
        assert_eq!(world.get(&ana, "/resident/history").await.status, 200, "her own needs no record");
    }
}
