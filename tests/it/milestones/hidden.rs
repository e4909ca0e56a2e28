//! A count that is one's own cannot be worked out from anything that others are shown.
use porchlight::access::Role::*;

use super::{PAGE, counts_from, newest_time, sends};
use crate::{
    celebrations::world::{BEGAN, House, MORNING, at},
    scenario, scenario_alone,
    support::*,
};

/// All that the people around someone can fetch.
async fn all_others_read(world: &World, others: &[(&Actor, Vec<String>)]) -> Vec<(String, String)> {
    let mut read = Vec::new();
    for (who, start) in others {
        let start: Vec<&str> = start.iter().map(String::as_str).collect();
        let walk = world.walk(who, &start).await.into_iter();
        // Who looked when is another matter.
        let walk = walk.filter(|(path, _)| !path.starts_with("/account"));
        read.extend(walk.map(|(path, answer)| (path, answer.steady())));
    }
    read
}

scenario! {
    async fn earlier_times_and_totals_change_no_byte_for_those_it_is_shared_with(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        counts_from(&world, &ana, "2026-06-04").await;
        sends(&world, &ana, &format!("{PAGE}/name"), "style=full").await;
        let shares = ["mentor", "counselor", "house"].map(|to| format!("share=milestones+{to}"));
        sends(&world, &ana, "/resident/sharing", &shares.join("&")).await;
        let house = world.cedar;
        let others = [
            (&ben, vec!["/resident/house".to_owned(), format!("/resident/people/{}", ana.id)]),
            (&max, vec!["/mentor/milestones".to_owned(), format!("/mentor/houses/{house}/people/{}", ana.id)]),
            (&cleo, vec!["/counselor/milestones".to_owned(), format!("/counselor/houses/{house}/people/{}", ana.id)]),
            (&mo, vec![format!("/manager/houses/{house}/milestones"), format!("/manager/houses/{house}/people/{}", ana.id)]),
        ];
        // Once, so that looks within the hour are on record.
        all_others_read(&world, &others).await;
        let before = all_others_read(&world, &others).await;
        assert!(before.iter().any(|(_, page)| page.contains("30 days in recovery")));
        let own = world.get(&ana, PAGE).await.body;
        let earlier = "began=2025-01-01&ended=2025-12-01&since=recovery";
        sends(&world, &ana, &format!("{PAGE}/stretches"), earlier).await;
        assert_ne!(world.get(&ana, PAGE).await.body, own);
        for _ in 0..10 {
            let sent = world.post(&ana, "/resident/reach-outs", "words=Tea").await.location;
            sends(&world, &ana, &format!("{sent}/calling-off"), "").await;
        }
        sends(&world, &ana, &format!("{PAGE}/asks/removal"), "").await;
        let after = all_others_read(&world, &others).await;
        let calm = |all: &[(String, String)]| -> Vec<(String, String)> {
            // A reach-out called off stands on the mentor's own page; that is another row of the table.
            all.iter().filter(|(path, _)| !path.contains("reach-outs")).cloned().collect()
        };
        let (before, after) = (calm(&before), calm(&after));
        for ((path, was), (_, is)) in before.iter().zip(&after) {
            assert_eq!(was, is, "{path}");
        }
        assert_eq!(before.len(), after.len());
    }

    async fn a_new_beginning_looks_to_others_as_if_it_were_not_shared(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        sends(&world, &ana, "/resident/sharing", "share=milestones+mentor").await;
        let page = format!("/mentor/houses/{}/people/{}", world.cedar, ana.id);
        let pages = async || {
            let [months, person] = ["/mentor/milestones", page.as_str()].map(|path| world.get(&max, path));
            (months.await.steady(), person.await.steady())
        };
        let never_counted = pages().await;
        counts_from(&world, &ana, "2026-06-04").await;
        assert_ne!(pages().await, never_counted);
        sends(&world, &ana, &format!("{PAGE}/beginning"), "began=2026-07-04&since=recovery").await;
        assert_eq!(pages().await, never_counted);
        sends(&world, &ana, &format!("{PAGE}/showing"), "yes=yes").await;
        sends(&world, &ana, &format!("{PAGE}/counting"), "yes=no").await;
        assert_eq!(pages().await, never_counted);
        let time = newest_time(&world, &ana).await;
        sends(&world, &ana, &format!("{time}/removal"), "").await;
        assert_eq!(pages().await, never_counted);
    }
}

scenario_alone! {
    async fn with_the_house_and_its_wall_too_whoever_pauses_hides_or_begins_anew_is_as_if_they_never_counted(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.goes_by("first").await;
        house.lets_know(&["house".into()]).await;
        let wall = house.world.wall(&house.manager).await;
        let others = [
            (&ben, "/resident/celebrations".to_owned()),
            (&ben, "/resident/today".to_owned()),
            (&ben, "/resident/house".to_owned()),
            (&ben, format!("/resident/people/{}", house.ana.id)),
            (&house.manager, house.list_of("manager")),
            (&house.manager, format!("/manager/houses/{}/milestones", house.world.cedar)),
            (&house.manager, format!("/manager/houses/{}/people/{}", house.world.cedar, house.ana.id)),
        ];
        let pages = async || {
            let mut pages = vec![("wall", house.world.screen(&wall).await.steady())];
            for (who, path) in &others {
                pages.push((path.as_str(), house.world.get(who, path).await.steady()));
            }
            pages
        };
        at(&house.world, MORNING);
        pages().await;
        let never_counted = pages().await;
        house.counts_from(BEGAN).await;
        house.tick(MORNING).await;
        let counting = pages().await;
        for ((path, was), (_, is)) in never_counted.iter().zip(&counting) {
            assert_eq!(*path == "/resident/house", was == is, "{path}");
        }
        let id = house.celebration().await;
        for (act, form, is_told) in [
            ("showing", "yes=no", false),
            ("showing", "yes=yes", true),
            ("counting", "yes=no", false),
            ("counting", "yes=yes", true),
            ("beginning", "began=2026-07-05&since=recovery", false),
        ] {
            sends(&house.world, &house.ana, &format!("{PAGE}/{act}"), form).await;
            let expected = if is_told { &counting } else { &never_counted };
            for ((path, was), (_, is)) in expected.iter().zip(&pages().await) {
                assert_eq!(was, is, "{act} {form}: {path}");
            }
            let status = if is_told { 200 } else { 404 };
            assert_eq!(house.opens(&ben, "resident", id).await, status, "{act} {form}");
        }
    }
}
