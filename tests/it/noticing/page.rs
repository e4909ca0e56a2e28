//! "My people today": how it goes in a line, and one tap to call.
use porchlight::{access::Role, db::statements_asked, routines::Kind, seal::Place, sql};
use time::macros::{date, datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const DAY: time::Date = date!(2026 - 07 - 04);

impl House {
    async fn phone(&self, who: &Actor, phone: &str) {
        let (table, column, row) = ("people", "phone", who.id);
        let sealed = self
            .world
            .app
            .key
            .seal(&Place { table, column, row }, phone);
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set phone = $2 where id = $1"))
            .bind(who.id)
            .bind(sealed)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn looks_at_contact(&self, by: &Actor) -> i64 {
        let mut tx = self.world.db.read().await.unwrap();
        let looks = tx.query(sql!(test: "select cast(count(*) as bigint) from looks where viewer_id = $1 and class = 'contact'"));
        looks.bind(by.id).value().await.unwrap()
    }
}

scenario_alone! {
    async fn a_mentor_reads_how_many_of_todays_are_done_and_calls_where_the_number_is_shared(world) {
        let house = House::new(world).await;
        house.phone(&house.ana, "555-0199").await;
        let mut items = Vec::new();
        for (title, from, until) in [("A", "12:00", "13:00"), ("B", "12:00", "13:00"), ("C", "12:00", "13:00"), ("D", "12:00", "20:00"), ("E", "19:00", "20:00")] {
            items.push(house.item(Kind::Routine, &plan(title, from, until)).await);
        }
        house.turned(items[2], "own").await;
        house.sealed_title(items[2], "C").await;
        house.tick(datetime!(2026-07-04 12:01 UTC)).await;
        let read = async || house.world.get(&house.mentor, "/mentor/people").await.body;
        let page = read().await;
        assert!(page.contains("0 of 4 today"), "her own are hers: {page}");
        assert!(!page.contains("555-0199"));
        assert_eq!(house.looks_at_contact(&house.mentor).await, 0, "nothing was opened, nothing is noted");
        house.kept(items[3], DAY).await;
        house.running(datetime!(2026-07-04 13:31 UTC)).await;
        let page = read().await;
        assert!(page.contains("1 of 4 today") && page.contains("2 of 4 items missed today."), "{page}");
        house.world.shares(&house.ana, "own_routine", Role::Mentor).await;
        house.world.shares(&house.ana, "contact", Role::Mentor).await;
        let page = read().await;
        assert!(page.contains("1 of 5 today") && page.contains("3 of 5 items missed today."), "{page}");
        assert!(page.contains("href=\"tel:555-0199\"") && page.contains("href=\"sms:555-0199\""), "{page}");
        assert_eq!(house.looks_at_contact(&house.mentor).await, 1);
        let counselors = house.world.get(&house.counselor, "/counselor/alerts").await.body;
        assert!(counselors.contains("2 of 4 items missed today.") && !counselors.contains("555-0199"), "{counselors}");
        let managers = house.page_of_manager().await;
        assert!(managers.contains("2 of 4 items missed today.") && !managers.contains("555-0199"), "{managers}");
        let own = house.world.get(&house.ana, "/resident/alert").await.body;
        assert!(own.contains("3 of 5 items missed today."), "{own}");
        house.world.revokes(&house.ana, "contact").await;
        house.world.later(time::Duration::seconds(1));
        assert!(!read().await.contains("555-0199"));
    }

    async fn the_page_says_since_when_nobody_checked_in(world) {
        let house = House::new(world).await;
        let check_in = house.item(Kind::CheckIn, &plan("Check-in", "12:10", "12:40")).await;
        house.tick(datetime!(2026-07-04 12:15 UTC)).await;
        house.kept(check_in, DAY).await;
        house.tick(datetime!(2026-07-05 12:05 UTC)).await;
        house.running(datetime!(2026-07-05 13:11 UTC)).await;
        for (who, path) in [(&house.mentor, "/mentor/people"), (&house.ana, "/resident/alert")] {
            let page = house.world.get(who, path).await.body;
            assert!(page.contains("No check-in since yesterday afternoon."), "{path}: {page}");
        }
        assert!(house.page_of_manager().await.contains("No check-in since yesterday afternoon."));
    }

    async fn ten_people_ask_as_many_statements_as_one(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "12:10", "13:00")).await;
        house.running(datetime!(2026-07-04 13:31 UTC)).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            house.world.get(&house.mentor, "/mentor/people").await;
            let before = statements_asked();
            house.world.get(&house.mentor, "/mentor/people").await;
            asked.push(statements_asked() - before);
            for _ in 0..9 {
                let ben = house.world.person(house.world.cedar, "Ben", Role::Resident).await;
                house.phone(&ben, "555-0101").await;
                house.world.shares(&ben, "contact", Role::Mentor).await;
                house.world.assigned(house.world.cedar, &ben, &house.mentor, Role::Mentor, true).await;
            }
        }
        assert_eq!(asked[0], asked[1]);
        assert!((1..=5).contains(&asked[0]), "{asked:?}");
    }
}
