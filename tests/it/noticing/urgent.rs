//! Who needs me and why: over all houses, most urgent first, with two weeks behind each.
use porchlight::{access::Role, routines::Kind};
use time::{
    Duration,
    macros::{date, datetime},
};

use super::world::*;
use crate::{scenario_alone, support::*};

/// Each person's part of the page, in its order.
fn articles(page: &str) -> Vec<&str> {
    let parts = page.split("<article ").skip(1);
    parts
        .filter_map(|rest| rest.split("</article>").next())
        .collect()
}

fn is_about(article: &str, name: &str, house: &str) -> bool {
    article.contains(&format!(">{name}</a>"))
        && article.contains(&format!("<small>{house}</small>"))
}

impl House {
    async fn is_called(&self, house: porchlight::id::HouseId, name: &'static str) {
        let mut tx = self.world.db.write().await.unwrap();
        let called = tx.query(porchlight::sql!(test: "update houses set name = $2 where id = $1"));
        called.bind(house).bind(name).run().await.unwrap();
        tx.commit().await.unwrap();
    }
}

scenario_alone! {
    async fn a_counselor_reads_the_clients_of_all_houses_on_one_page_most_urgent_first(world) {
        let house = House::new(world).await;
        let (world, cleo) = (&house.world, &house.counselor);
        house.is_called(world.cedar, "Cedar House").await;
        house.is_called(world.birch, "Birch House").await;
        world.gets_role(world.birch, cleo, Role::Counselor).await;
        let bea = world.person(world.birch, "Bea", Role::Resident).await;
        world.assigned(world.birch, &bea, cleo, Role::Counselor, true).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        for (day, outcome) in [(date!(2026 - 06 - 20), "kept"), (date!(2026 - 06 - 25), "kept"), (date!(2026 - 06 - 30), "missed")] {
            match outcome {
                "kept" => house.kept(bed, day).await,
                _ => world.missed(&house.ana, bed, day).await,
            }
        }
        house.running(datetime!(2026-07-04 14:31 UTC)).await;
        let read = async || world.get(cleo, "/counselor/alerts").await.body;
        let page = read().await;
        let [ana, others] = articles(&page)[..] else { panic!("{page}") };
        assert!(is_about(ana, "Ana", "Cedar House") && ana.starts_with("class=\"card alert watch\""), "{ana}");
        assert!(is_about(others, "Bea", "Birch House") && !others.contains("alert watch"), "{others}");
        assert_eq!(ana.matches("<b class=\"mark ").count(), 14, "two weeks of marks: {ana}");
        assert!(ana.contains("Last 14 days: 1 kept, 0 partly, 2 missed, 0 excused"), "the twentieth is longer ago: {ana}");
        assert!(others.matches("<b class=\"mark ").count() == 14, "{others}");

        let bo = world.person(world.birch, "Bo", Role::Manager).await;
        let mut items = Vec::new();
        for title in ["Sweep", "Dishes"] {
            items.push(world.item_of_house(world.birch, &bo, &bea, Kind::Routine, title, ("14:35", "15:00")).await);
        }
        house.running(datetime!(2026-07-04 15:32 UTC)).await;
        let page = read().await;
        let [first, second] = articles(&page)[..] else { panic!("{page}") };
        assert!(is_about(first, "Bea", "Birch House") && first.starts_with("class=\"card alert today\""), "{first}");
        assert!(is_about(second, "Ana", "Cedar House") && second.starts_with("class=\"card alert watch\""), "{second}");
        let taking = format!("/counselor/houses/{}/people/{}/alert/taking", world.birch, bea.id);
        assert!(first.contains(&taking), "one tap takes it");
        assert_eq!(world.post(cleo, &taking, "idempotency_key=0123456789").await.status, 303);
        assert!(articles(&read().await)[0].contains("Cleo is on it"));

        for item in items {
            let tick = format!("/resident/today/ticks/{item}/2026-07-04");
            assert_eq!(world.post(&bea, &tick, "").await.status, 303);
        }
        let page = read().await;
        let [first, second] = articles(&page)[..] else { panic!("{page}") };
        assert!(is_about(first, "Ana", "Cedar House") && is_about(second, "Bea", "Birch House"), "{page}");
    }

    async fn a_late_check_in_lowers_an_alert_that_has_other_facts_and_says_so(world) {
        let house = House::new(world).await;
        let check_in = house.item(Kind::CheckIn, &plan("Noon check-in", "12:10", "12:40")).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 15:15 UTC)).await;
        let read = async || house.world.get(&house.counselor, "/counselor/alerts").await.body;
        let before = read().await;
        let ana = articles(&before)[0];
        assert!(ana.starts_with("class=\"card alert today\""), "a check-in more than two hours late: {ana}");
        let path = format!("/resident/check-ins/{check_in}/2026-07-04");
        let sent = house.world.post(&house.ana, &path, "mood=4&idempotency_key=first-0123456789").await;
        assert_eq!(sent.status, 303);
        assert_eq!(house.alerts().await, (1, 1));
        for (who, path) in [
            (&house.counselor, "/counselor/alerts".to_owned()),
            (&house.mentor, "/mentor/people".to_owned()),
            (&house.manager, format!("/manager/houses/{}/alerts", house.world.cedar)),
        ] {
            let page = house.world.get(who, &path).await.body;
            let ana = articles(&page)[0];
            assert!(ana.starts_with("class=\"card alert watch\""), "{path}: {ana}");
            for said in ["Missed “Noon check-in”. It is done or excused by now.", "Missed “Make bed” today."] {
                assert!(ana.contains(said), "{path}: {said}: {ana}");
            }
        }
        let own = house.world.get(&house.ana, "/resident/alert").await.body;
        assert!(own.contains("Missed “Noon check-in”. It is done or excused by now."), "{own}");
        assert!(own.contains("It is marked “watch”"), "{own}");
        house.world.later(Duration::minutes(1));
    }
}
