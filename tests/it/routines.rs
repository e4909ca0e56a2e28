//! Making, changing, pausing and ending what is to be done.
use porchlight::{
    access::Role::*,
    id::*,
    routines::schedule::{Schedule, Version},
    sql,
    timestamp::Timestamp,
};
use time::{Date, Duration, macros::datetime};

use crate::{scenario, support::*};

const ITEM: &str = "title=TITLE&kind=routine&days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7\
    &from=08%3A00&until=10%3A00&grace=30&whom=everyone";

fn item(title: &str) -> String {
    format!(
        "{}&idempotency_key={}",
        ITEM.replace("TITLE", title),
        uuid::Uuid::now_v7()
    )
}

fn house_items(world: &World) -> String {
    format!("/manager/houses/{}/routine", world.cedar)
}

/// The first item's page on a list.
async fn first_item(world: &World, who: &Actor, list: &str) -> String {
    let html = world.get(who, list).await.body;
    let link = html
        .split("href=\"")
        .find(|rest| rest.contains("/items/"))
        .expect("an item");
    link.split('"').next().unwrap().to_owned()
}

#[derive(sqlx::FromRow)]
struct Pointer {
    next_day: Option<Date>,
    next_closes_at: Option<Timestamp>,
    due_at: Option<Timestamp>,
}

async fn pointers(world: &World, who: &Actor) -> Vec<Pointer> {
    let mut tx = world.db.read().await.unwrap();
    tx.query(sql!(test: "select next_day, next_closes_at, due_at from routine_assignments where person_id = $1 order by id"))
        .bind(who.id).all().await.unwrap()
}

scenario! {
    async fn a_house_item_reaches_everyone_who_lives_here_now_or_later(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        assert_eq!(world.post(&mo, &house_items(&world), &item("Quiet+hour")).await.status, 303);
        assert!(world.get(&mo, &house_items(&world)).await.body.contains("Quiet hour"));
        assert!(world.get(&ana, "/resident/routine").await.body.contains("Quiet hour"));
        assert!(!world.get(&bo, "/resident/routine").await.body.contains("Quiet hour"));
        // At noon today's window is over: the sweep looks again tomorrow, 15 minutes before 10:00.
        let of_ana = pointers(&world, &ana).await;
        assert_eq!(of_ana[0].next_day.unwrap().to_string(), "2026-07-05");
        assert_eq!(of_ana[0].due_at.unwrap().get(), datetime!(2026-07-05 9:45 UTC));
        assert_eq!(of_ana[0].next_closes_at.unwrap().get(), datetime!(2026-07-05 10:30 UTC));
    }

    async fn an_item_for_some_is_for_those_alone(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let some = item("Feed+the+cat").replace("whom=everyone", "whom=some");
        for nobody in [some.clone(), format!("{some}&people={}", bo.id)] {
            let refused = world.post(&mo, &house_items(&world), &nobody).await;
            assert_eq!(refused.status, 422);
            assert!(refused.body.contains("Choose at least one person.") && refused.body.contains("Feed the cat"));
        }
        world.post(&mo, &house_items(&world), &format!("{some}&people={}", ben.id)).await;
        assert!(!world.get(&ana, "/resident/routine").await.body.contains("Feed the cat"));
        assert!(world.get(&ben, "/resident/routine").await.body.contains("Feed the cat"));
    }

    async fn people_come_to_an_item_for_some_and_leave_it_from_a_day_on(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let bo = world.person(world.birch, "Bo", Resident).await;
        let cat = item("Feed+the+cat").replace("until=10", "until=23");
        let some = cat.replace("whom=everyone", "whom=some");
        world.post(&mo, &house_items(&world), &format!("{some}&people={}", ben.id)).await;
        let page = first_item(&world, &mo, &house_items(&world)).await;
        let html = world.get(&mo, &page).await.body;
        let chosen = |who: &Actor| format!("value=\"{}\" checked", who.id);
        assert!(html.contains(&chosen(&ben)) && !html.contains(&chosen(&ana)), "{html}");
        assert!(html.contains(&format!("value=\"{}\"", ana.id)) && !html.contains(&bo.id.to_string()), "{html}");
        let change = |from_day: &str, people: &[&Actor]| {
            let people: String = people.iter().map(|who| format!("&people={}", who.id)).collect();
            format!("{}&from_day={from_day}{people}", item("Feed+the+cat").replace("until=10", "until=23"))
        };
        for nobody in [&[][..], &[&bo]] {
            let refused = world.post(&mo, &page, &change("2026-07-04", nobody)).await;
            assert!(refused.status == 422 && refused.body.contains("Choose at least one person."), "{}", refused.body);
        }
        let due = async |who: &Actor| world.get(who, "/resident/today").await.body.contains("Feed the cat");
        let tick = pointers(&world, &ben).await;
        assert_eq!(tick.len(), 1);
        // Ana from today, Ben no more from tomorrow.
        assert_eq!(world.post(&mo, &page, &change("2026-07-04", &[&ana, &ben])).await.status, 303);
        assert!(due(&ana).await && due(&ben).await);
        assert_eq!(world.post(&mo, &page, &change("2026-07-05", &[&ana])).await.status, 303);
        assert!(due(&ben).await, "today is still his");
        let html = world.get(&mo, &page).await.body;
        assert!(html.contains(&chosen(&ana)) && !html.contains(&chosen(&ben)), "{html}");
        world.later(Duration::days(1));
        assert!(due(&ana).await && !due(&ben).await);
        // Back on the day after he left, and gone again the same day: never twice.
        assert_eq!(world.post(&mo, &page, &change("2026-07-05", &[&ana, &ben])).await.status, 303);
        let today = world.get(&ben, "/resident/today").await.body;
        assert_eq!(today.matches("Feed the cat").count(), 1, "{today}");
        assert!(due(&ben).await);
        assert_eq!(world.post(&mo, &page, &change("2026-07-05", &[&ana])).await.status, 303);
        assert!(!due(&ben).await);
        // For everyone there is nobody to choose.
        world.post(&mo, &house_items(&world), &item("Quiet+hour")).await;
        let list = world.get(&mo, &house_items(&world)).await.body;
        let quiet = list.split("Quiet hour").next().unwrap().rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned();
        assert!(!world.get(&mo, &quiet).await.body.contains("name=\"people\""));
    }

    async fn an_own_title_is_sealed_and_nobody_elses_business(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        assert_eq!(world.post(&ana, "/resident/routine", &item("Call+my+sister")).await.status, 303);
        let mine = world.get(&ana, "/resident/routine").await.body;
        assert!(mine.contains("Call my sister") && mine.contains("You asked this of yourself"));
        let page = first_item(&world, &ana, "/resident/routine").await;
        assert!(world.get(&ana, &page).await.body.contains("Call my sister"));
        assert_eq!(world.get(&ben, &page).await.status, 404);
        assert!(!world.get(&mo, &house_items(&world)).await.body.contains("sister"));
        let as_house = page.replace("/resident/routine", &house_items(&world));
        assert_eq!(world.get(&mo, &as_house).await.status, 404);
        let mut tx = world.db.read().await.unwrap();
        let titles: Vec<(String,)> = tx
            .query(sql!(test: "select v.title from routine_versions v join routine_items i on i.id = v.item_id where i.person_id = $1"))
            .bind(ana.id).all().await.unwrap();
        assert!(titles.len() == 1 && !titles[0].0.contains("sister"));
    }

    async fn a_program_item_is_asked_by_the_own_counselor_and_named_so(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let cy = world.person(world.cedar, "Cy", Counselor).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        let list = format!("/counselor/houses/{}/people/{}/routine", world.cedar, ana.id);
        assert_eq!(world.post(&cleo, &list, &item("Noon+group")).await.status, 303);
        assert_eq!(world.post(&cy, &list, &item("Noon+group")).await.status, 404);
        let mine = world.get(&ana, "/resident/routine").await.body;
        assert!(mine.contains("Noon group") && mine.contains("Cleo, your counselor, asked for it"));
        let mo = world.person(world.cedar, "Mo", Manager).await;
        assert!(!world.get(&mo, &house_items(&world)).await.body.contains("Noon group"));
    }

    async fn a_change_holds_from_its_day_on_and_history_stays(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, "/resident/routine", &item("Walk")).await;
        let page = first_item(&world, &ana, "/resident/routine").await;
        let change = |from_day: &str, until: &str| {
            item("Long+walk").replace("until=10%3A00", &format!("until={until}")) + &format!("&from_day={from_day}")
        };
        let early = world.post(&ana, &page, &change("2026-07-03", "11%3A00")).await;
        assert_eq!(early.status, 422, "what is over is not changed");
        assert!(early.body.contains("from today on"));
        assert_eq!(world.post(&ana, &page, &change("2026-07-06", "11%3A00")).await.status, 303);
        let versions = async || {
            let mut tx = world.db.read().await.unwrap();
            let rows: Vec<(Date, i16)> = tx
                .query(sql!(test: "select v.from_day, v.closes_time from routine_versions v join routine_items i on i.id = v.item_id where i.person_id = $1 order by v.from_day"))
                .bind(ana.id).all().await.unwrap();
            rows.into_iter().map(|(day, closes)| (day.to_string(), closes)).collect::<Vec<_>>()
        };
        assert_eq!(versions().await, [("2026-07-04".into(), 600), ("2026-07-06".into(), 660)]);
        assert_eq!(pointers(&world, &ana).await[0].next_closes_at.unwrap().get(), datetime!(2026-07-05 10:30 UTC));
        world.post(&ana, &page, &change("2026-07-05", "12%3A00")).await;
        assert_eq!(versions().await, [("2026-07-04".into(), 600), ("2026-07-05".into(), 720)]);
        assert_eq!(pointers(&world, &ana).await[0].next_closes_at.unwrap().get(), datetime!(2026-07-05 12:30 UTC));
    }

    async fn a_pause_skips_days_and_an_end_ends(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, "/resident/routine", &item("Walk")).await;
        let page = first_item(&world, &ana, "/resident/routine").await;
        let next = async || pointers(&world, &ana).await[0].next_day.map(|d| d.to_string());
        let pause = format!("{page}/pause");
        assert_eq!(world.post(&ana, &pause, "from=2026-07-03&until=").await.status, 422);
        let backwards = world.post(&ana, &pause, "from=2026-07-05&until=2026-07-04").await;
        assert_eq!(backwards.status, 422);
        for typed in ["value=\"2026-07-05\"", "value=\"2026-07-04\""] {
            assert!(backwards.body.contains(typed), "{typed} is kept: {}", backwards.body);
        }
        assert_eq!(world.post(&ana, &pause, "from=2026-07-05&until=2026-07-08").await.status, 303);
        assert_eq!(next().await.as_deref(), Some("2026-07-09"));
        assert!(world.get(&ana, "/resident/routine").await.body.contains("Paused"));
        world.post(&ana, &pause, "what=resume").await;
        assert_eq!(next().await.as_deref(), Some("2026-07-05"));
        assert_eq!(world.post(&ana, &format!("{page}/ending"), "until=long+ago").await.status, 422);
        assert_eq!(world.post(&ana, &format!("{page}/ending"), "until=2026-07-05").await.status, 303);
        assert_eq!(next().await.as_deref(), Some("2026-07-05"));
        world.later(Duration::days(2));
        assert!(!world.get(&ana, "/resident/routine").await.body.contains("Walk"));
    }

    async fn a_form_sent_twice_makes_one_item(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let form = item("Walk");
        for _ in 0..2 {
            assert_eq!(world.post(&ana, "/resident/routine", &form).await.status, 303);
        }
        assert_eq!(pointers(&world, &ana).await.len(), 1);
    }

    async fn an_item_moves_between_the_columns_of_the_plan_with_whom(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        world.post(&mo, &house_items(&world), &item("Kitchen")).await;
        let html = world.get(&ana, "/resident/routine").await.body;
        let place = html.split("action=\"").find(|a| a.starts_with("/resident/routine/plan/")).unwrap();
        let place = place.split('"').next().unwrap().to_owned();
        assert_eq!(world.post(&ana, &place, "column=some_help&helper=Luis").await.status, 303);
        let html = world.get(&ana, "/resident/routine").await.body;
        assert!(html.contains("with Luis") && html.contains("id=\"c-some_help\""));
        assert_eq!(world.post(&ben, &place, "column=own").await.status, 404);
        let long = format!("column=some_help&helper={}", "x".repeat(61));
        let refused = world.post(&ana, &place, &long).await;
        assert!(refused.status == 422 && refused.body.contains(&"x".repeat(61)), "{}", refused.body);
        let mut tx = world.db.read().await.unwrap();
        let (helper,): (String,) = tx.query(sql!(test: "select helper from routine_assignments where person_id = $1")).bind(ana.id).one().await.unwrap();
        assert!(!helper.contains("Luis"));
        assert_eq!(world.post(&ana, &format!("{place}/board"), "on_board=no").await.status, 403, "a house item stays on the board");
    }

    async fn a_resident_proposes_a_change_and_reads_the_answer(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&mo, &house_items(&world), &item("Kitchen")).await;
        let html = world.get(&ana, "/resident/routine").await.body;
        let propose = html.split("action=\"").find(|a| a.contains("/proposals\"")).unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(world.post(&ana, &propose, "words=&idempotency_key=0123456789").await.status, 422);
        for _ in 0..2 {
            let sent = world.post(&ana, &propose, "words=Later+please&idempotency_key=1123456789").await;
            assert_eq!(sent.status, 303);
        }
        let list = world.get(&mo, &house_items(&world)).await.body;
        assert_eq!(list.matches("Later please").count(), 1);
        let answer = list.split("action=\"").find(|a| a.contains("/proposals/")).unwrap().split('"').next().unwrap().to_owned();
        let bo = world.person(world.birch, "Bo", Manager).await;
        let elsewhere = answer.replace(&world.cedar.to_string(), &world.birch.to_string());
        assert_eq!(world.post(&bo, &elsewhere, "answer=yes").await.status, 404);
        assert_eq!(world.post(&mo, &answer, "answer=no").await.status, 303);
        assert_eq!(world.post(&mo, &answer, "answer=yes").await.status, 404, "answered once");
        assert!(world.get(&ana, "/resident/routine").await.body.contains("The answer was no, for now."));
    }

    async fn a_new_zone_moves_what_is_open(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, "/resident/routine", &item("Walk")).await;
        let settings = format!("/manager/houses/{}/settings", world.cedar);
        let form = "house=Maple&zone=America%2FDenver&day_turns_at=03%3A00&emergency_number=911&crisis_number=988&board_style=open";
        assert_eq!(world.post(&mo, &settings, form).await.status, 303);
        // Noon in UTC is six in the morning in Denver: today's window is still to come.
        let of_ana = pointers(&world, &ana).await;
        assert_eq!(of_ana[0].next_day.unwrap().to_string(), "2026-07-04");
        assert_eq!(of_ana[0].next_closes_at.unwrap().get(), datetime!(2026-07-04 16:30 UTC));
    }

    async fn after_any_changes_the_pointer_is_what_the_schedule_says(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, "/resident/routine", &item("Walk")).await;
        let page = first_item(&world, &ana, "/resident/routine").await;
        let time = porchlight::house_time::HouseTime::new("UTC", "03:00".parse().unwrap()).unwrap();
        for n in 0..24i64 {
            let today = time.day_of(world.clock.now());
            let day = |ahead: i64| today + Duration::days(ahead);
            let (path, form) = match n * 7 % 5 {
                0 => (page.clone(), item("Walk").replace("weekdays=3&", "") + &format!("&from_day={}", day(n % 4))),
                1 => (format!("{page}/pause"), format!("from={}&until={}", day(n % 3), day(n % 3 + 2))),
                2 => (format!("{page}/pause"), "what=resume".into()),
                3 => (page.clone(), item("Walk").replace("days=weekly", "days=every&every=3&every_from=2026-07-01") + &format!("&from_day={}", day(1))),
                _ => (page.clone(), item("Walk").replace("until=10%3A00", "until=02%3A00") + &format!("&from_day={}", day(n % 2))),
            };
            assert_eq!(world.post(&ana, &path, &form).await.status, 303, "{path} {form}");
            assert_eq!(pointers(&world, &ana).await[0].next_day, expected(&world, &ana, &time).await, "step {n}");
            world.later(Duration::hours(n % 30));
            swept(&world, &ana).await;
        }
    }
}

/// As if the sweep had recorded what is over: until then a pointer would stay where it is.
async fn swept(world: &World, who: &Actor) {
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "update routine_assignments set due_at = null, due_step = null, next_day = null, next_opens_at = null, next_closes_at = null where person_id = $1 and next_closes_at < $2"))
        .bind(who.id).bind(world.clock.now()).run().await.unwrap();
    tx.commit().await.unwrap();
}

/// The slow way: every version, the pause, day by day from yesterday.
async fn expected(
    world: &World,
    who: &Actor,
    time: &porchlight::house_time::HouseTime,
) -> Option<Date> {
    let mut tx = world.db.read().await.unwrap();
    let versions: Vec<(ItemId, Date, String, i16, i16, i16)> = tx
        .query(sql!(test: "select v.item_id, v.from_day, v.days, v.opens_time, v.closes_time, v.grace_minutes from routine_versions v join routine_items i on i.id = v.item_id where i.person_id = $1"))
        .bind(who.id).all().await.unwrap();
    let (from, paused_from, paused_until): (Date, Option<Date>, Option<Date>) = tx
        .query(sql!(test: "select a.from_day, i.paused_from, i.paused_until from routine_assignments a join routine_items i on i.id = a.item_id where a.person_id = $1"))
        .bind(who.id).one().await.unwrap();
    let wall =
        |minutes: i16| porchlight::house_time::WallTime::from_minutes(minutes.into()).unwrap();
    let versions = versions
        .into_iter()
        .map(|(_, from_day, days, opens, closes, grace)| Version {
            from_day,
            days: days.parse().unwrap(),
            from: wall(opens),
            until: wall(closes),
            grace_minutes: grace as u16,
        });
    let schedule = Schedule::new(versions.collect(), from, None, Vec::new());
    let now = world.clock.now();
    let mut day = time.day_of(now) - Duration::days(1);
    for _ in 0..400 {
        let paused = paused_from.is_some_and(|p| p <= day) && paused_until.is_none_or(|p| day <= p);
        if let Some(due) = schedule
            .on(day, time)
            .filter(|o| !paused && o.grace_ends_at >= now)
        {
            return Some(due.day);
        }
        day += Duration::days(1);
    }
    None
}
