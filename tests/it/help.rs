//! Practical help: asked for, seen by the house, taken by one, done, thanked; forgotten, it comes back.
mod random;
mod rides;

use porchlight::{access::Role::*, id::*, jobs, sql};
use time::{Duration, macros::datetime};

use crate::{scenario_alone, support::*};

pub use crate::appointments::*;

pub const HELP: &str = "/resident/help";

impl House {
    /// Someone asks or offers; gives the id.
    pub async fn asks_help(&self, who: &Actor, form: &str) -> HelpId {
        let sent = self.send(who, HELP, form).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(
            sql!(test: "select id from help_asks where person_id = $1 order by id desc limit 1"),
        )
        .bind(who.id)
        .value()
        .await
        .unwrap()
    }

    pub async fn helps(&self, who: &Actor, id: HelpId, act: &str) -> String {
        let answer = self.send(who, &format!("{HELP}/{id}/{act}"), "").await;
        assert_eq!(answer.status, 303, "{act}: {}", answer.body);
        answer.location
    }

    /// "open", "taken" and so on.
    pub async fn help_is(&self, id: HelpId) -> String {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select state from help_asks where id = $1"))
            .bind(id)
            .value()
            .await
            .unwrap()
    }

    /// "help_new 1": kinds of word and to how many, in the order of kinds.
    pub async fn help_told(&self, id: HelpId) -> Vec<String> {
        let mut tx = self.world.db.read().await.unwrap();
        let rows: Vec<(String, i64)> = tx
            .query(sql!(test: "select kind, cast(count(*) as bigint) from deliveries where help_id = $1 group by kind order by kind"))
            .bind(id).all().await.unwrap();
        rows.into_iter()
            .map(|(kind, n)| format!("{kind} {n}"))
            .collect()
    }
}

scenario_alone! {
    async fn asked_taken_done_thanked_and_kept_on_both_sides(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let kit = house.world.person(house.world.cedar, "Kit", Resident).await;
        let id = house.asks_help(&house.ana, "kind=forms&words=Housing+form&place=Kitchen").await;
        for who in [&ben, &kit] {
            let page = house.reads(who, HELP).await;
            assert!(page.contains("Ana asks") && page.contains("Housing form") && page.contains("Kitchen"), "{page}");
            assert!(house.reads(who, "/resident/today").await.contains("One person in the house could use a hand"));
        }
        assert!(house.helps(&house.ana, id, "taking").await.contains("someone-else"), "not by oneself");
        assert!(house.helps(&ben, id, "taking").await.contains("help-taken"));
        assert!(house.helps(&kit, id, "taking").await.contains("someone-else"), "one winner");
        assert!(!house.reads(&kit, HELP).await.contains("Housing form"), "taken, it is between the two");
        assert!(house.reads(&house.ana, HELP).await.contains("Ben has it"));
        assert!(house.helps(&kit, id, "done").await.contains("someone-else"));
        assert!(house.helps(&ben, id, "thanks").await.contains("someone-else"), "not done yet");
        house.helps(&ben, id, "done").await;
        assert!(house.helps(&ben, id, "thanks").await.contains("someone-else"), "not by whoever helped");
        house.helps(&house.ana, id, "thanks").await;
        assert_eq!(house.help_told(id).await, ["help_done 1", "help_new 2", "help_taken 1", "help_thanks 1"]);
        let got = house.reads(&house.ana, "/resident/give-and-get").await;
        assert!(got.contains("Ben was there for me.") && got.contains("Asked for help") && got.contains("thanks"), "{got}");
        let gave = house.reads(&ben, "/resident/give-and-get").await;
        assert!(gave.contains("You were there for Ana.") && gave.contains("Was there for someone"), "{gave}");
        assert!(!house.reads(&kit, "/resident/give-and-get").await.contains("Ana"));
    }

    async fn every_sort_of_help_can_be_asked_for_and_offered(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let form = house.reads(&house.ana, &format!("{HELP}/new")).await;
        for kind in ["ride", "job_preparation", "budgeting", "forms", "reminders", "childcare", "chores_swap", "company"] {
            assert!(form.contains(&format!("value=\"{kind}\"")), "{kind}: {form}");
            for what in ["ask", "offer"] {
                house.asks_help(&house.ana, &format!("kind={kind}&what={what}&place=Attic&day=2026-07-06&time=09%3A15")).await;
            }
        }
        let page = house.reads(&ben, HELP).await;
        assert_eq!((page.matches("Ana asks").count(), page.matches("Ana offers").count()), (8, 8), "{page}");
        assert_eq!((page.matches("Attic").count(), page.matches("Monday, 6 July, 09:15").count()), (16, 16), "{page}");
    }

    async fn an_offer_is_taken_by_whoever_can_use_it(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let id = house.asks_help(&ben, "kind=budgeting&what=offer").await;
        assert!(house.reads(&house.ana, HELP).await.contains("Ben offers"));
        house.helps(&house.ana, id, "taking").await;
        house.helps(&house.ana, id, "done").await;
        assert!(house.reads(&house.ana, "/resident/give-and-get").await.contains("Ben was there for me."));
        assert!(house.reads(&ben, "/resident/give-and-get").await.contains("You were there for Ana."));
        house.helps(&house.ana, id, "thanks").await;
        assert!(house.reads(&ben, HELP).await.contains("Done, with thanks"));
    }

    async fn taken_and_forgotten_it_comes_back_to_the_house_exactly_once(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        house.world.person(house.world.cedar, "Kit", Resident).await;
        let id = house.asks_help(&house.ana, "kind=ride&day=2026-07-08&time=10%3A00").await;
        house.helps(&ben, id, "taking").await;
        house.tick(datetime!(2026-07-07 9:59 UTC)).await;
        assert_eq!(house.help_told(id).await, ["help_new 2", "help_taken 1"]);
        house.tick(datetime!(2026-07-07 10:00 UTC)).await;
        house.tick(datetime!(2026-07-07 10:01 UTC)).await;
        assert_eq!(house.help_told(id).await, ["help_new 2", "help_remind 1", "help_taken 1"]);
        assert!(house.reads(&ben, "/resident/today").await.contains("Is it still on?"));
        house.world.clock.set(datetime!(2026-07-08 7:00 UTC));
        let second = house.world.second_server().await;
        let (one, two) = tokio::join!(jobs::tick(&house.world.app), jobs::tick(&second));
        assert_eq!((one.unwrap().failed, two.unwrap().failed), (0, 0));
        house.tick(datetime!(2026-07-08 7:01 UTC)).await;
        assert_eq!(house.help_told(id).await, ["help_back 3", "help_new 2", "help_remind 1", "help_taken 1"]);
        assert_eq!(house.help_is(id).await, "open");
        // Someone still can; nobody does, and its time is over.
        house.tick(datetime!(2026-07-08 10:00 UTC)).await;
        assert_eq!(house.help_is(id).await, "past");
        assert!(house.reads(&house.ana, HELP).await.contains("Its time is over. You can ask again."));
        assert!(house.helps(&ben, id, "taking").await.contains("someone-else"));
    }

    async fn a_word_keeps_it_and_it_can_be_given_back_asked_again_and_called_off(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let id = house.asks_help(&house.ana, "kind=company").await;
        house.helps(&ben, id, "taking").await;
        house.tick(datetime!(2026-07-06 12:00 UTC)).await;
        house.helps(&ben, id, "still-on").await;
        house.tick(datetime!(2026-07-08 11:00 UTC)).await;
        assert_eq!(house.help_is(id).await, "taken");
        house.helps(&ben, id, "letting-go").await;
        assert_eq!(house.help_is(id).await, "open");
        house.helps(&ben, id, "taking").await;
        assert!(house.helps(&ben, id, "asking-again").await.contains("someone-else"), "whoever asked may");
        house.helps(&house.ana, id, "asking-again").await;
        assert_eq!(house.help_is(id).await, "open");
        house.helps(&ben, id, "taking").await;
        house.helps(&house.ana, id, "calling-off").await;
        assert_eq!(house.help_is(id).await, "called_off");
        assert!(house.help_told(id).await.contains(&"help_called_off 1".to_owned()));
    }

    async fn whoever_moves_out_leaves_nobody_waiting(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let kit = house.world.person(house.world.cedar, "Kit", Resident).await;
        let taken = house.asks_help(&house.ana, "kind=forms").await;
        house.helps(&ben, taken, "taking").await;
        let asked = house.asks_help(&ben, "kind=company").await;
        house.helps(&kit, asked, "taking").await;
        let path = format!("/manager/houses/{}/people/{}/role-ending", house.world.cedar, ben.id);
        assert_eq!(house.send(&house.manager, &path, "role=resident").await.status, 303);
        assert_eq!((house.help_is(taken).await.as_str(), house.help_is(asked).await.as_str()), ("open", "called_off"));
        house.world.later(Duration::minutes(1));
        assert_eq!(house.world.get(&ben, HELP).await.status, 404);
        assert!(house.reads(&kit, HELP).await.contains("Ana asks"));
    }

    async fn what_cannot_be_is_said_beside_its_field_and_nobody_can_flood_the_house(world) {
        let house = House::new(world).await;
        let wrong = house.send(&house.ana, HELP, "kind=&day=2026-07-01&words=Boxes").await;
        assert_eq!(wrong.status, 422);
        for told in ["kind-error", "day-error", "Boxes"] {
            assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
        }
        for _ in 0..20 {
            house.asks_help(&house.ana, "kind=company").await;
        }
        let wrong = house.send(&house.ana, HELP, "kind=company").await;
        assert!(wrong.status == 422 && wrong.body.contains("You have 20 open"), "{}", wrong.body);
    }

    async fn the_page_asks_the_same_of_the_database_for_one_and_for_ten(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let mut asked = Vec::new();
        for many in [1, 9] {
            for _ in 0..many {
                house.asks_help(&house.ana, "kind=company").await;
            }
            // What is new is noted as seen, once.
            house.reads(&ben, HELP).await;
            let before = porchlight::db::statements_asked();
            house.reads(&ben, HELP).await;
            asked.push(porchlight::db::statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
        assert!(asked[0] <= 4, "{asked:?}");
    }

    async fn other_words_under_the_same_key_change_the_ask_and_the_house_is_told_once(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        for words in ["Boxes", "Boxes", "Two+boxes"] {
            let form = format!("kind=company&words={words}&idempotency_key=first-0123456789");
            assert_eq!(house.world.post(&house.ana, HELP, &form).await.status, 303);
        }
        let page = house.reads(&ben, HELP).await;
        assert!(page.contains("Two boxes") && page.matches("Ana asks").count() == 1, "{page}");
        let mut tx = house.world.db.read().await.unwrap();
        let told: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from deliveries where person_id = $1 and kind = 'help_new'"))
            .bind(ben.id).value().await.unwrap();
        assert_eq!(told, 1);
    }
}
