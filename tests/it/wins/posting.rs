//! Row 21: nobody reads a win before its person shows it, each audience by itself, taken back at once.
use porchlight::{access::Role::*, wins};
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

const WORD: &str = "Zzwin";

/// On which pages of whom the word stands.
async fn readers(house: &House, ben: &Actor, eve: &Actor, others: &Others) -> Vec<&'static str> {
    let mine = format!("/resident/people/{}", house.ana.id);
    let walk = |path: &str| path.to_owned();
    let pages: Vec<(&'static str, &Actor, Vec<String>)> = vec![
        (
            "housemate",
            ben,
            vec![walk("/resident/house"), mine.clone()],
        ),
        ("other housemate", eve, vec![walk("/resident/house"), mine]),
        (
            "mentor",
            &house.mentor,
            vec![house.person_page("mentor"), walk("/mentor/people")],
        ),
        (
            "counselor",
            &house.counselor,
            vec![house.person_page("counselor"), walk("/counselor/caseload")],
        ),
        (
            "manager",
            &house.manager,
            vec![
                house.of_manager(),
                house.person_page("manager"),
                format!("/manager/houses/{}/board", house.world.cedar),
            ],
        ),
        (
            "other mentor",
            &others.mentor,
            vec![
                house.person_page("mentor"),
                walk("/mentor/people"),
                house.of_manager(),
            ],
        ),
        (
            "other counselor",
            &others.counselor,
            vec![house.person_page("counselor"), house.of_manager()],
        ),
        (
            "owner",
            &others.owner,
            vec![
                house.person_page("owner"),
                house.of_manager(),
                format!("/owner/houses/{}/people", house.world.cedar),
            ],
        ),
        (
            "other house",
            &others.manager,
            vec![
                house.of_manager(),
                house.person_page("manager"),
                format!("/manager/houses/{}/wins", house.world.birch),
            ],
        ),
        (
            "moved out",
            &others.gone,
            vec![walk("/resident/house"), walk("/resident/me")],
        ),
    ];
    let mut found = Vec::new();
    for (name, who, paths) in pages {
        for path in paths {
            if house.world.get(who, &path).await.body.contains(WORD) && !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

struct Others {
    mentor: Actor,
    counselor: Actor,
    manager: Actor,
    owner: Actor,
    gone: Actor,
}

async fn others(house: &House) -> Others {
    let world = &house.world;
    let gone = world.person(world.cedar, "Gus", Resident).await;
    world.moves_out(&gone).await;
    Others {
        mentor: world.person(world.cedar, "Pia", Mentor).await,
        counselor: world.person(world.cedar, "Cy", Counselor).await,
        manager: world.person(world.birch, "Bo", Manager).await,
        owner: world.owner("Olga").await,
        gone,
    }
}

scenario_alone! {
    async fn each_audience_reads_what_is_shown_to_it_and_nobody_else_does(world) {
        let house = House::new(world).await;
        let (ben, eve) = (house.lives_here("Ben").await, house.lives_here("Eve").await);
        let others = others(&house).await;
        house.world.shares_with(&house.ana, "contact", &ben).await;
        let win = house.notes(&format!("kind=said_no&words={WORD}")).await;
        let circle = format!("to=circle+{}", ben.id);
        for (to, expected) in [
            ("", vec![]),
            ("to=mentor", vec!["mentor"]),
            ("to=counselor", vec!["counselor"]),
            (circle.as_str(), vec!["housemate"]),
            ("to=house", vec!["housemate", "other housemate", "manager"]),
            ("to=mentor&to=counselor&to=house", vec!["housemate", "other housemate", "mentor", "counselor", "manager"]),
            ("", vec![]),
        ] {
            assert_eq!(house.shows(&win, to).await, 303, "{to}");
            assert_eq!(readers(&house, &ben, &eve, &others).await, expected, "{to}");
        }
    }

    async fn what_rested_on_a_place_ends_with_it_and_a_removed_win_is_gone_for_all(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        house.world.shares_with(&house.ana, "contact", &ben).await;
        let win = house.notes(&format!("kind=finished&words={WORD}")).await;
        let all = format!("to=mentor&to=counselor&to=house&to=circle+{}", ben.id);
        assert_eq!(house.shows(&win, &all).await, 303);
        let own = house.reads(&house.ana, WINS).await;
        assert!(own.contains("Shown to: my mentor, my counselor, Ben, Everyone in the house"), "{own}");
        assert!(house.reads(&house.mentor, &house.person_page("mentor")).await.contains(WORD));
        let end = format!("{}/walk-ending", house.person_page("mentor"));
        assert_eq!(house.send(&house.mentor, &end, "").await.status, 303);
        assert_eq!(house.world.get(&house.mentor, &house.person_page("mentor")).await.status, 404);
        assert_eq!(house.removes(&win).await, 303);
        for (who, path) in [
            (&ben, "/resident/house".to_owned()),
            (&ben, format!("/resident/people/{}", house.ana.id)),
            (&house.counselor, house.person_page("counselor")),
            (&house.manager, house.of_manager()),
        ] {
            assert!(!house.reads(who, &path).await.contains(WORD), "{path}");
        }
        assert_eq!(house.shows(&win, "to=house").await, 404, "what is removed cannot be shown");
    }

    async fn whoever_leaves_the_circle_reads_no_win_any_more_and_coming_back_reads_no_old_one(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let shares = async |boxes: &[&str]| {
            let boxes: Vec<String> = boxes.iter().map(|class| format!("share={class}+circle+{}", ben.id)).collect();
            assert_eq!(house.send(&house.ana, "/resident/sharing", &boxes.join("&")).await.status, 303);
        };
        let page = format!("/resident/people/{}", house.ana.id);
        shares(&["contact", "milestones"]).await;
        let win = house.notes(&format!("kind=said_no&words={WORD}")).await;
        let circle = format!("to=circle+{}", ben.id);
        assert_eq!(house.shows(&win, &circle).await, 303);
        shares(&["milestones"]).await;
        assert!(house.reads(&ben, &page).await.contains(WORD), "still in the circle");
        let own = house.reads(&house.ana, WINS).await;
        assert!(own.contains("Shown to: Ben"), "{own}");
        shares(&[]).await;
        assert!(!house.reads(&ben, &page).await.contains(WORD));
        assert!(!house.reads(&house.ana, WINS).await.contains("Shown to"));
        assert_eq!(house.shows(&win, &circle).await, 400, "it is not offered");
        shares(&["contact"]).await;
        assert!(!house.reads(&ben, &page).await.contains(WORD), "nothing of before");
        assert_eq!(house.shows(&win, &circle).await, 303);
        assert!(house.reads(&ben, &page).await.contains(WORD), "until it is shown again");
    }

    async fn what_was_shown_in_a_house_does_not_come_back_with_its_person(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let win = house.notes(&format!("kind=said_no&words={WORD}")).await;
        assert_eq!(house.shows(&win, "to=house").await, 303);
        assert!(house.reads(&ben, "/resident/house").await.contains(WORD));
        let out = format!("{}/role-ending", house.person_page("manager"));
        assert_eq!(house.send(&house.manager, &out, "role=resident").await.status, 303);
        house.world.later(Duration::hours(1));
        house.world.gets_role(house.world.cedar, &house.ana, Resident).await;
        assert!(!house.reads(&ben, "/resident/house").await.contains(WORD));
    }

    async fn what_is_shown_stays_on_ones_list_however_much_is_noted_after_it(world) {
        let house = House::new(world).await;
        let win = house.notes(&format!("kind=said_no&words={WORD}")).await;
        house.notes("kind=said_no&words=Private").await;
        assert_eq!(house.shows(&win, "to=mentor").await, 303);
        for _ in 0..3 {
            house.world.later(Duration::hours(25));
            for _ in 0..14 {
                house.notes("kind=finished").await;
            }
        }
        assert!(house.reads(&house.mentor, &house.person_page("mentor")).await.contains(WORD));
        let own = house.reads(&house.ana, WINS).await;
        assert!(own.contains(&format!("href=\"{WINS}/{win}\"")) && own.contains("Shown to: my mentor"), "{own}");
        assert!(!own.contains("Private"), "of the others the latest forty");
    }

    async fn an_old_form_that_arrives_again_shows_nothing_anew(world) {
        let house = House::new(world).await;
        let win = house.notes(&format!("kind=said_no&words={WORD}")).await;
        let path = format!("{WINS}/{win}/audience");
        let form = "to=house&idempotency_key=show-0123456789";
        assert_eq!(house.world.post(&house.ana, &path, form).await.status, 303);
        assert_eq!(house.shows(&win, "").await, 303);
        assert_eq!(house.world.post(&house.ana, &path, form).await.status, 303);
        assert!(!house.reads(&house.manager, &house.of_manager()).await.contains(WORD));
    }

    async fn only_those_offered_can_be_ticked(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let win = house.notes("kind=said_no").await;
        let page = house.reads(&house.ana, &format!("{WINS}/{win}")).await;
        assert!(page.contains("My mentor: Max") && !page.contains("Ben") && !page.contains(" checked"), "{page}");
        for to in [format!("to=circle+{}", ben.id), "to=manager".into(), format!("to=circle+{}", house.mentor.id)] {
            assert_eq!(house.shows(&win, &to).await, 400, "{to}");
        }
    }

    async fn a_managers_look_is_recorded_only_at_those_who_show_something(world) {
        let house = House::new(world).await;
        let win = house.notes("kind=said_no&words=Zzwin").await;
        house.reads(&house.manager, &house.of_manager()).await;
        house.reads(&house.mentor, &house.person_page("mentor")).await;
        assert_eq!((house.looks(&house.manager, "wins").await, house.looks(&house.mentor, "wins").await), (0, 0));
        assert_eq!(house.shows(&win, "to=house&to=mentor").await, 303);
        house.reads(&house.manager, &house.of_manager()).await;
        house.reads(&house.mentor, &house.person_page("mentor")).await;
        assert_eq!((house.looks(&house.manager, "wins").await, house.looks(&house.mentor, "wins").await), (1, 1));
        let own = house.reads(&house.ana, "/resident/looks").await;
        assert!(own.contains("small wins you showed"), "{own}");
    }

    async fn others_read_what_it_was_and_never_what_it_rests_on(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let item = house.item(porchlight::routines::Kind::Routine, &plan("Zzsecret", "08:00", "14:00")).await;
        house.turned(item, "own").await;
        house.sealed_title(item, "Zzsecret").await;
        for n in 0..7 {
            let day = time::macros::date!(2026 - 07 - 04) + Duration::days(n);
            at(&house.world, day.with_hms(12, 0, 0).unwrap().assume_utc());
            house.ticks_on(item, day, "").await;
        }
        let win = crate::access::newest(&house.world, &house.ana, "win").await;
        assert!(house.reads(&house.ana, WINS).await.contains("Zzsecret"), "its person reads it");
        assert_eq!(house.shows(&win, "to=house&to=mentor&to=counselor").await, 303);
        for (who, path) in [(&ben, "/resident/house".to_owned()), (&house.manager, house.of_manager()), (&house.mentor, house.person_page("mentor"))] {
            let page = house.reads(who, &path).await;
            assert!(page.contains("Kept it up, seven times in a row") && !page.contains("Zzsecret"), "{path}: {page}");
        }
    }

    async fn the_wall_and_the_meeting_read_the_week_and_nothing_of_who_left(world) {
        let house = House::new(world).await;
        let key = house.world.app.key.clone();
        let old = house.notes("kind=said_no&words=Old").await;
        assert_eq!(house.shows(&old, "to=house").await, 303);
        house.world.later(Duration::days(8));
        let new = house.notes("kind=said_no&words=New").await;
        assert_eq!(house.shows(&new, "to=house").await, 303);
        house.notes("kind=said_no&words=Private").await;
        let time = porchlight::house_time::HouseTime::new("UTC", "03:00".parse().unwrap()).unwrap();
        let week = wins::this_week(&time, time.day_of(house.world.clock.now()));
        let read = async || {
            let mut tx = house.world.db.read().await.unwrap();
            wins::of_the_house(&mut tx, house.world.cedar, week, &key).await.unwrap()
        };
        let shown = read().await;
        assert_eq!(shown.len(), 1);
        assert_eq!((shown[0].name.as_str(), shown[0].words()), ("Ana", Some("New")));
        house.world.moves_out(&house.ana).await;
        assert!(read().await.is_empty());
    }
}
