//! Who reads who looked: staff their own looks, the owner those at everyone in a house; and signing out
//! who left.
use porchlight::{access::Role::*, id::HouseId, sql};
use time::Duration;

use crate::{
    persons::{Cast, cast, page_of},
    scenario,
    support::*,
};

async fn looks_of(world: &World, whose: &Actor, by: &Actor, class: &'static str) -> i64 {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(sql!(test: "select cast(count(*) as bigint) from looks where person_id = $1 and viewer_id = $2 and class = $3"));
    let found = found.bind(whose.id).bind(by.id).bind(class);
    found.value().await.unwrap()
}

async fn in_zone(world: &World, house: HouseId, zone: &'static str) {
    let mut tx = world.db.write().await.unwrap();
    let moved = tx.query(sql!(test: "update houses set time_zone = $2 where id = $1"));
    moved.bind(house).bind(zone).run().await.unwrap();
    tx.commit().await.unwrap();
}

scenario! {
    async fn staff_read_their_own_looks_and_nobody_elses(world) {
        let Cast { ana, max, cleo, mo } = cast(&world).await;
        assert!(world.get(&max, "/account/looks").await.body.contains("Nothing in these two weeks"));
        world.get(&max, &page_of(&world, Mentor, &ana)).await;
        world.get(&cleo, &format!("{}/profile", page_of(&world, Counselor, &ana))).await;
        let roles = world.get(&max, "/account/roles").await.body;
        assert!(roles.contains("href=\"/account/looks\""), "{roles}");
        assert!(!world.get(&ana, "/account/roles").await.body.contains("/account/looks"), "a resident does not look at anyone");
        let page = world.get(&max, "/account/looks").await.body;
        assert!(page.contains("Ana, as peer mentor: what was done and not done"), "{page}");
        assert!(!page.contains("profile") && !page.contains("Cleo"), "{page}");
        let page = world.get(&cleo, "/account/looks").await.body;
        assert!(page.contains("Ana, as counselor: profile"), "{page}");
        assert!(!world.get(&mo, "/account/looks").await.body.contains("Ana"), "a manager reads their own alone");
        world.later(Duration::days(20));
        let page = world.get(&max, "/account/looks").await.body;
        let earlier = page.split("href=\"").find(|l| l.starts_with("/account/looks?before=")).unwrap();
        let earlier = earlier.split('"').next().unwrap();
        assert!(!page.contains("Ana") && world.get(&max, earlier).await.body.contains("Ana, as peer mentor"));
        world.moves_out(&max).await;
        assert!(!world.get(&max, earlier).await.body.contains("Ana"), "the role is over");
    }

    async fn pages_about_oneself_go_by_the_clock_of_ones_house_and_say_where_there_is_none(world) {
        let olga = world.owner("Olga").await;
        in_zone(&world, world.cedar, "America/Chicago").await;
        in_zone(&world, world.birch, "Europe/Madrid").await;
        // Three in the morning of the fifth in UTC is ten in the evening of the fourth in Chicago.
        world.later(Duration::hours(15));
        let Cast { ana, max, .. } = cast(&world).await;
        world.get(&max, &page_of(&world, Mentor, &ana)).await;
        let page = world.get(&max, "/account/looks").await.body;
        assert!(page.contains("Saturday, 4 July") && page.contains(">22:00</time>"), "{page}");
        assert!(page.contains("Days and hours by the clock of House."), "{page}");
        let devices = world.get(&max, "/account/devices").await.body;
        assert!(devices.contains("Saturday, 4 July") && !devices.contains("UTC"), "{devices}");
        world.gets_role(world.birch, &max, Manager).await;
        let chosen = format!("role=manager&house={}", world.birch);
        world.post(&max, "/account/roles", &chosen).await;
        let page = world.get(&max, "/account/looks").await.body;
        assert!(page.contains("Sunday, 5 July") && page.contains(">05:00</time>"), "the role chosen last: {page}");
        for page in ["/account/looks", "/account/devices"] {
            let page = world.get(&olga, page).await.body;
            assert!(page.contains("Days and hours here are in UTC."), "over many houses there is no clock: {page}");
        }
        let devices = world.get(&olga, "/account/devices").await.body;
        assert!(devices.contains("Saturday, 4 July"), "{devices}");
    }

    async fn a_page_that_many_open_at_once_for_the_first_time_opens_for_each(world) {
        let Cast { cleo, .. } = cast(&world).await;
        // More than there are connections: each reads, and waits for its look to be written.
        let pages = (0..40).map(|_| world.get(&cleo, "/counselor/alerts"));
        let pages = futures_util::future::join_all(pages).await;
        assert!(pages.iter().all(|page| page.status == 200), "{:?}", pages.iter().map(|p| p.status).collect::<Vec<_>>());
    }

    async fn an_owner_reads_looks_at_everyone_in_a_house_and_that_is_a_look_too(world) {
        let Cast { ana, cleo, mo, .. } = cast(&world).await;
        let olga = world.owner("Olga").await;
        world.get(&cleo, &format!("{}/profile", page_of(&world, Counselor, &ana))).await;
        let people = world.get(&olga, &format!("/owner/houses/{}/people", world.cedar)).await.body;
        let looks = format!("/owner/houses/{}/looks", world.cedar);
        assert!(people.contains(&format!("href=\"{looks}\"")), "{people}");
        let page = world.get(&olga, &looks).await.body;
        assert!(page.contains("Cleo, as counselor, looked at Ana: profile"), "{page}");
        assert_eq!(looks_of(&world, &ana, &olga, "looks").await, 1);
        let own = world.get(&ana, "/resident/looks").await.body;
        assert!(own.contains("Olga, owner: who looked at your record"), "{own}");
        let elsewhere = world.get(&olga, &format!("/owner/houses/{}/looks", world.birch)).await.body;
        assert!(!elsewhere.contains("Ana"), "{elsewhere}");
        assert!(world.get(&olga, "/account/looks").await.body.contains("Ana, as owner: who looked"));
        assert_eq!(world.get(&mo, &looks.replace("/owner/", "/manager/")).await.status, 404);
    }

    async fn a_manager_signs_out_who_left_and_the_owner_anyone(world) {
        let Cast { ana, max, mo, .. } = cast(&world).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let olga = world.owner("Olga").await;
        let people = |role: &str| format!("/{role}/houses/{}/people", world.cedar);
        let signing_out = |role: &str, who: &Actor| format!("{}/{}/signing-out", people(role), who.id);
        let key = |n: u8| format!("idempotency_key=out-{n}-0123456789");
        let page = world.get(&mo, &people("manager")).await.body;
        assert!(!page.contains("/signing-out"), "nobody left: {page}");
        assert_eq!(world.post(&mo, &signing_out("manager", &ana), &key(0)).await.status, 403);
        assert_eq!(world.get(&ana, "/resident/today").await.status, 200);
        world.moves_out(&ana).await;
        world.later(Duration::seconds(1));
        assert_eq!(world.get(&ana, "/resident/looks").await.status, 200);
        let page = world.get(&mo, &people("manager")).await.body;
        assert!(page.contains(&signing_out("manager", &ana)) && !page.contains("zzdevice"), "{page}");
        for _ in 0..2 {
            let done = world.post(&mo, &signing_out("manager", &ana), &key(1)).await;
            assert_eq!(done.location, format!("{}?said=signed-out-for", people("manager")));
        }
        assert_eq!(world.get(&ana, "/resident/looks").await.status, 303, "signed out");
        let mut tx = world.db.read().await.unwrap();
        let found = tx.query(sql!(test: "select cast(count(*) as bigint) from audit_events where person_id = $1 and what = 'sessions_ended'"));
        let found: i64 = found.bind(ana.id).value().await.unwrap();
        assert_eq!(found, 1);
        drop(tx);
        for (who, n) in [(&ben, 2), (&max, 3)] {
            let done = world.post(&olga, &signing_out("owner", who), &key(n)).await;
            assert_eq!(done.status, 303);
            assert_eq!(world.get(who, "/account").await.status, 303);
        }
        // Who lives elsewhere by now is no longer this manager's to know of.
        let dan = world.person(world.cedar, "Dan", Resident).await;
        world.moves_out(&dan).await;
        world.gets_role(world.birch, &dan, Resident).await;
        world.later(Duration::seconds(1));
        assert!(!world.get(&mo, &people("manager")).await.body.contains("Dan"));
        assert_eq!(world.post(&mo, &signing_out("manager", &dan), &key(4)).await.status, 404);
        assert_eq!(world.get(&dan, "/resident/today").await.status, 200);
    }

    async fn a_mentor_and_a_counselor_read_what_is_shared_with_them_in_the_words_agreed_to(world) {
        let Cast { ana, max, cleo, mo } = cast(&world).await;
        let shared = |page: &str| page.contains("What they share with you");
        let shares = "share=mood+mentor&share=cravings+counselor&idempotency_key=0123456789";
        assert!(!shared(&world.get(&max, &page_of(&world, Mentor, &ana)).await.body));
        assert_eq!(world.post(&ana, "/resident/sharing", shares).await.status, 303);
        let page = world.get(&max, &page_of(&world, Mentor, &ana)).await.body;
        assert!(shared(&page) && page.contains("How I feel: My mentor: Max") && !page.contains("Cravings:"), "{page}");
        let page = world.get(&cleo, &page_of(&world, Counselor, &ana)).await.body;
        assert!(page.contains("Cravings: My counselor: Cleo") && !page.contains("How I feel"), "{page}");
        let page = world.get(&mo, &page_of(&world, Manager, &ana)).await.body;
        assert!(!shared(&page) && !page.contains("How I feel"), "{page}");
        world.later(Duration::seconds(1));
        world.post(&ana, "/resident/sharing", "idempotency_key=1123456789").await;
        assert!(!shared(&world.get(&max, &page_of(&world, Mentor, &ana)).await.body));
    }
}
