//! Who may know of one: each audience by itself, looked at with every request.
use porchlight::{access::Role, id::*, sql};
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

const ROLES: [&str; 5] = [
    "housemate",
    "mentor",
    "counselor",
    "manager",
    "other mentor",
];

impl House {
    /// Which of them open it, of `ROLES`.
    async fn who_knows(&self, ben: &Actor, other: &Actor, id: CelebrationId) -> Vec<&'static str> {
        let actors = [
            (ben, "resident"),
            (&self.mentor, "mentor"),
            (&self.counselor, "counselor"),
            (&self.manager, "manager"),
            (other, "mentor"),
        ];
        let mut known = Vec::new();
        for ((who, role), name) in actors.into_iter().zip(ROLES) {
            let status = self.opens(who, role, id).await;
            let list = self.reads(who, &self.list_of(role)).await;
            assert_eq!(
                list.contains(&id.to_string()),
                status == 200,
                "{name}: list and page"
            );
            match status {
                200 => known.push(name),
                status => assert_eq!(status, 404, "{name}"),
            }
        }
        known
    }
}

async fn looks(house: &House, by: &Actor) -> i64 {
    let mut tx = house.world.db.read().await.unwrap();
    tx.query(sql!(test: "select cast(count(*) as bigint) from looks where viewer_id = $1 and class = 'milestones' and person_id = $2"))
        .bind(by.id).bind(house.ana.id).value().await.unwrap()
}

scenario_alone! {
    async fn each_audience_by_itself_and_none_when_it_is_taken_back(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        let other = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        house.world.assigned(house.world.cedar, &house.ana, &other, Role::Mentor, false).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        let shares: [(&str, &[&str]); 6] = [
            ("mentor", &["mentor"]),
            ("counselor", &["counselor"]),
            ("house", &["housemate", "manager"]),
            ("nobody", &[]),
            ("circle", &["housemate"]),
            ("mentor and house", &["housemate", "mentor", "manager"]),
        ];
        for (shared, known) in shares {
            let boxes = match shared {
                "nobody" => Vec::new(),
                "circle" => vec![format!("circle {}", ben.id)],
                "mentor and house" => vec!["mentor".to_owned(), "house".to_owned()],
                one => vec![one.to_owned()],
            };
            house.lets_know(&boxes).await;
            assert_eq!(house.who_knows(&ben, &other, id).await, known, "shared with {shared}");
            assert_eq!(house.opens(&house.ana, "resident", id).await, 200, "hers, whoever knows");
        }
        house.goes_by("none").await;
        assert_eq!(house.who_knows(&ben, &other, id).await, ["mentor"], "posted under no name it is not posted");
    }

    async fn what_one_may_not_know_is_what_is_not_there(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        house.lets_know(&[]).await;
        for (who, role) in [(&ben, "resident"), (&house.mentor, "mentor"), (&house.manager, "manager")] {
            let hidden = house.world.get(who, &house.celebration_at(role, id)).await.steady();
            let nothing = house.world.get(who, &house.celebration_at(role, CelebrationId::new())).await.steady();
            assert_eq!(hidden, nothing, "{role}");
        }
        let today = house.reads(&ben, "/resident/today").await;
        assert!(!today.contains("celebrates"), "{today}");
    }

    async fn the_name_stands_as_it_was_chosen_for_the_house_and_in_full_for_those_named(world) {
        let house = House::new(world).await;
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(sql!(test: "update people set name = 'Ana María Pérez' where id = $1")).bind(house.ana.id).run().await.unwrap();
        tx.commit().await.unwrap();
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        for (style, name) in [("full", "days, Ana María Pérez"), ("first", "days, Ana<"), ("initials", "days, A. M. P.")] {
            house.goes_by(style).await;
            for (who, role) in [(&ben, "resident"), (&house.manager, "manager")] {
                let page = house.reads(who, &house.celebration_at(role, id)).await;
                assert!(page.contains(name), "{style}: {page}");
                let shorter = style != "full" && page.split("<main").nth(1).unwrap().contains("Pérez");
                assert!(!shorter, "{style}: {page}");
            }
            let mentor = house.reads(&house.mentor, &house.celebration_at("mentor", id)).await;
            assert!(mentor.contains("days, Ana María Pérez"), "{mentor}");
        }
    }

    async fn who_moves_out_or_parts_takes_it_along(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        let other = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        let walk = format!("/mentor/houses/{}/people/{}/walk-ending", house.world.cedar, house.ana.id);
        assert_eq!(house.send(&house.mentor, &walk, "").await.status, 303);
        assert_eq!(house.who_knows(&ben, &other, id).await, ["housemate", "manager"]);
        house.world.moves_out(&house.ana).await;
        assert!(house.who_knows(&ben, &other, id).await.is_empty());
        house.tick(MORNING).await;
        let told = house.told_of_celebrations().await;
        assert!(!told.iter().any(|line| line.contains("own")), "no word to someone who left: {told:?}");
    }

    async fn who_is_let_know_after_the_day_reads_nothing_of_it(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.counts_from(BEGAN).await;
        house.goes_by("first").await;
        house.lets_know(&["house".into()]).await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        // The sixth, in the small hours: the house's day is not over.
        house.tick(OVER - Duration::seconds(1)).await;
        house.lets_know(&["house".into(), "counselor".into()]).await;
        assert_eq!(house.opens(&house.counselor, "counselor", id).await, 200);
        house.world.clock.set(OVER);
        let circle = format!("circle {}", ben.id);
        house.lets_know(&["house".into(), "counselor".into(), "mentor".into(), circle.clone()]).await;
        assert_eq!(house.opens(&house.mentor, "mentor", id).await, 404);
        let dee = house.housemate_named("Dee").await;
        let pia = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        house.world.assigned(house.world.cedar, &house.ana, &pia, Role::Mentor, true).await;
        for (who, role) in [(&dee, "resident"), (&pia, "mentor")] {
            assert_eq!(house.opens(who, role, id).await, 404, "{role}: not here then");
            assert!(!house.reads(who, &house.list_of(role)).await.contains("90"), "{role}");
        }
        assert_eq!(house.who_knows(&ben, &pia, id).await, ["housemate", "counselor", "manager"]);
        house.lets_know(&[circle]).await;
        assert!(house.who_knows(&ben, &pia, id).await.is_empty(), "named in the circle only later");
    }

    async fn another_date_takes_it_away_and_brings_it_back_and_what_is_over_stays(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        let other = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        assert_eq!(house.cheers(&ben, "resident", id, "Onwards").await.status, 303);
        let stretch = house.reads(&house.ana, "/resident/milestones").await;
        let stretch = stretch.split("/resident/milestones/stretches/").find(|rest| rest.as_bytes()[8] == b'"').unwrap()[..8].to_owned();
        let path = format!("/resident/milestones/stretches/{stretch}");
        let moves = async |day: &str| {
            let form = format!("began={day}&since=recovery&shown=yes");
            assert_eq!(house.send(&house.ana, &path, &form).await.status, 303, "{day}");
        };
        moves("2026-04-07").await;
        assert!(house.who_knows(&ben, &other, id).await.is_empty());
        assert_eq!(house.opens(&house.ana, "resident", id).await, 404, "gone without a word, for her too");
        let today = house.reads(&ben, "/resident/today").await;
        assert!(!today.contains("celebrates"), "{today}");
        moves(BEGAN).await;
        assert_eq!(house.who_knows(&ben, &other, id).await, ["housemate", "mentor", "manager"]);
        assert!(house.reads(&ben, &house.celebration_at("resident", id)).await.contains("Onwards"));
        house.tick(MORNING).await;
        let told = house.told_of_celebrations().await.len();
        house.tick(MORNING + Duration::days(2)).await;
        // A new beginning on the seventh: what was celebrated on the fifth was lived, and nobody sees that anything changed.
        let before = house.world.get(&ben, LIST).await.steady();
        let sent = house.send(&house.ana, "/resident/milestones/beginning", "began=2026-07-07&since=recovery").await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert_eq!(house.world.get(&ben, LIST).await.steady(), before);
        assert_eq!(house.who_knows(&ben, &other, id).await, ["housemate", "mentor", "manager"]);
        house.tick(MORNING + Duration::days(3)).await;
        assert_eq!(house.told_of_celebrations().await.len(), told);
    }

    async fn a_new_beginning_on_the_day_takes_the_day_away_for_good(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        let other = house.world.person(house.world.cedar, "Pia", Role::Mentor).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        house.tick(MORNING).await;
        let sent = house.send(&house.ana, "/resident/milestones/beginning", "began=2026-07-05&since=recovery").await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        for days in 0..4 {
            house.tick(MORNING + Duration::days(days) + Duration::hours(1)).await;
            assert!(house.who_knows(&ben, &other, id).await.is_empty(), "day {days}");
        }
    }

    async fn that_staff_looked_is_on_record(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let id = house.celebration().await;
        for (who, role) in [(&house.mentor, "mentor"), (&house.manager, "manager")] {
            assert_eq!(looks(&house, who).await, 0);
            house.reads(who, &house.list_of(role)).await;
            assert_eq!(looks(&house, who).await, 1, "{role}");
            house.reads(who, &house.celebration_at(role, id)).await;
            assert_eq!(looks(&house, who).await, 1, "one an hour");
        }
        house.reads(&ben, &house.celebration_at("resident", id)).await;
        assert_eq!(looks(&house, &ben).await, 0);
        let own = house.reads(&house.ana, "/resident/looks").await;
        assert!(own.contains("Max, your peer mentor"), "{own}");
    }

    async fn what_one_was_told_is_read_with_the_page(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        house.reads(&ben, LIST).await;
        let mut tx = house.world.db.read().await.unwrap();
        let unread: Vec<(PersonId,)> = tx.query(sql!(test: "select person_id from deliveries where celebration_id is not null and seen_at is null order by person_id")).all().await.unwrap();
        let unread: Vec<_> = unread.into_iter().map(|(who,)| who).collect();
        assert!(unread.len() == 2 && !unread.contains(&ben.id), "{unread:?}");
    }
}
