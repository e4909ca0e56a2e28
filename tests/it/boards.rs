//! The board: who sees which mark.
use porchlight::{access::Role::*, db::statements_asked, id::*, routines::Kind, sql};
use time::{Date, Duration, macros::date};

use crate::{scenario, support::*};

const TODAY: Date = date!(2026 - 07 - 04);

/// An item of Cedar House, given to one resident.
async fn assigned(
    world: &World,
    who: &Actor,
    source: &'static str,
    on_board: bool,
) -> RoutineAssignmentId {
    let (item, assignment) = (ItemId::new(), RoutineAssignmentId::new());
    let (now, from) = (world.clock.now(), date!(2026 - 01 - 01));
    let house = (source != "own").then_some(world.cedar);
    let person = (source != "house").then_some(who.id);
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into routine_items (id, kind, source, house_id, person_id, for_everyone, asked_by, created_at) values ($1, 'routine', $2, $3, $4, false, $5, $6)"))
        .bind(item).bind(source).bind(house).bind(person).bind(who.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time, grace_minutes, changed_by, changed_at) values ($1, $2, $3, 'weekly 1111111', 600, 900, 30, $4, $5)"))
        .bind(item).bind(from).bind("zztitle").bind(who.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into routine_assignments (id, item_id, house_id, person_id, from_day, plan_column, on_board) values ($1, $2, $3, $4, $5, 'own', $6)"))
        .bind(assignment).bind(item).bind(world.cedar).bind(who.id).bind(from).bind(on_board).run().await.unwrap();
    tx.commit().await.unwrap();
    assignment
}

async fn became(
    world: &World,
    who: &Actor,
    what: RoutineAssignmentId,
    day: Date,
    outcome: &'static str,
) {
    let mut tx = world.db.write().await.unwrap();
    tx.query(
        sql!(test: "delete from outcomes where person_id = $1 and assignment_id = $2 and day = $3"),
    )
    .bind(who.id)
    .bind(what)
    .bind(day)
    .run()
    .await
    .unwrap();
    if !outcome.is_empty() {
        let excuse = (outcome == "excused").then_some("staff");
        tx.query(sql!(test: "insert into outcomes (person_id, day, assignment_id, house_id, outcome, excuse, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, $5, $6, $7, $7, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $3"))
            .bind(who.id).bind(day).bind(what).bind(world.cedar).bind(outcome).bind(excuse).bind(world.clock.now()).run().await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn style(world: &World, style: &'static str) {
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "update houses set board_style = $2 where id = $1"))
        .bind(world.cedar)
        .bind(style)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Someone who has lived here since `days` ago, signed in now.
async fn since(world: &World, name: &'static str, days: i64) -> Actor {
    let who = world.person(world.cedar, name, Resident).await;
    let mut tx = world.db.write().await.unwrap();
    let from = world.clock.now().minus(Duration::days(days));
    tx.query(sql!(test: "update memberships set from_at = $2 where person_id = $1"))
        .bind(who.id)
        .bind(from)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
    who
}

fn board(world: &World) -> String {
    format!("/manager/houses/{}/board", world.cedar)
}

scenario! {
    async fn in_kept_only_housemates_cannot_tell_missed_from_excused_from_not_due(world) {
        let ana = since(&world, "Ana", 20).await;
        let ben = since(&world, "Ben", 20).await;
        let made = assigned(&world, &ana, "house", true).await;
        let mut pages = Vec::new();
        for outcome in ["missed", "excused", ""] {
            became(&world, &ana, made, date!(2026 - 07 - 02), outcome).await;
            pages.push(world.get(&ben, "/resident/house").await.body);
        }
        assert!(pages[0].contains("Ana"));
        assert!(pages.iter().all(|page| *page == pages[0]));
        became(&world, &ana, made, date!(2026 - 07 - 02), "kept_late").await;
        assert_ne!(world.get(&ben, "/resident/house").await.body, pages[0]);
        became(&world, &ana, made, date!(2026 - 07 - 02), "missed").await;
        let own = world.get(&ana, "/resident/house").await.body;
        let own = own.split("class=\"me\"").nth(1).unwrap().split("</tr>").next().unwrap();
        assert!(own.contains("mark missed"), "one's own row is whole: {own}");
    }

    async fn open_style_tells_kept_missed_and_excused_and_nothing_else(world) {
        style(&world, "open").await;
        let ana = since(&world, "Ana", 20).await;
        let ben = since(&world, "Ben", 20).await;
        let (one, two) = (assigned(&world, &ana, "house", true).await, assigned(&world, &ana, "house", true).await);
        became(&world, &ana, one, date!(2026 - 07 - 01), "missed").await;
        became(&world, &ana, one, date!(2026 - 07 - 02), "missed").await;
        became(&world, &ana, two, date!(2026 - 07 - 02), "kept").await;
        let page = world.get(&ben, "/resident/house").await.body;
        let ana = page.split(">Ana</th>").nth(1).unwrap().split("</tr>").next().unwrap();
        assert_eq!(ana.matches("mark missed").count(), 1);
        assert!(!ana.contains("mark part") && !ana.contains("notyet"));
    }

    async fn totals_show_no_row_but_ones_own_and_no_number_under_five(world) {
        style(&world, "totals").await;
        let ana = since(&world, "Ana", 20).await;
        let ben = since(&world, "Ben", 20).await;
        let made = assigned(&world, &ana, "house", true).await;
        became(&world, &ana, made, date!(2026 - 07 - 02), "missed").await;
        let page = world.get(&ben, "/resident/house").await.body;
        assert!(!page.contains(">Ana</th>") && page.contains("five people"));
        for name in ["Cal", "Dee", "Eve"] {
            since(&world, name, 20).await;
        }
        let page = world.get(&ben, "/resident/house").await.body;
        assert!(!page.contains(">Ana</th>") && page.contains("0 of 1"), "{page}");
    }

    async fn the_managers_board_and_file_do_not_move_with_hidden_data(world) {
        let ana = since(&world, "Ana", 20).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let asked = assigned(&world, &ana, "program", true).await;
        became(&world, &ana, asked, TODAY, "kept").await;
        let own = assigned(&world, &ana, "own", false).await;
        let file = format!("{}.csv", board(&world));
        let before = (world.get(&mo, &board(&world)).await.body, world.get(&mo, &file).await.body);
        assert!(before.0.contains("mark kept") && !before.0.contains("zztitle"));
        assert!(before.1.contains("Ana,2026-07-04,1,1,0,0,0,kept"), "{}", before.1);
        for n in 0..20 {
            let outcome = ["kept", "missed", "excused", "kept_late", ""][n % 5];
            became(&world, &ana, own, date!(2026 - 06 - 23) + Duration::days(n as i64 % 12), outcome).await;
            let after = (world.get(&mo, &board(&world)).await.body, world.get(&mo, &file).await.body);
            assert!(before == after, "after change {n}");
        }
    }

    async fn someone_who_moved_in_mid_week_has_only_the_days_they_lived_here(world) {
        let ana = since(&world, "Ana", 2).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let made = assigned(&world, &ana, "house", true).await;
        became(&world, &ana, made, date!(2026 - 07 - 01), "missed").await;
        became(&world, &ana, made, date!(2026 - 07 - 03), "kept").await;
        let file = world.get(&mo, &format!("{}.csv", board(&world))).await.body;
        assert!(file.contains("2026-07-03") && !file.contains("2026-07-01"), "{file}");
    }

    async fn who_moved_out_within_the_weeks_still_has_a_row_and_the_look_is_on_record(world) {
        let ana = since(&world, "Ana", 9).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ben = since(&world, "Ben", 20).await;
        world.moves_out(&ana).await;
        world.later(Duration::hours(1));
        assert!(world.get(&mo, &board(&world)).await.body.contains("moved out"));
        assert!(!world.get(&ben, "/resident/house").await.body.contains("Ana"));
        let mut tx = world.db.read().await.unwrap();
        let looks: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from looks where person_id = $1"))
            .bind(ana.id).value().await.unwrap();
        assert_eq!(looks, 1);
    }

    async fn the_board_asks_as_many_statements_for_twenty_people_as_for_ten(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for _ in 0..10 {
                since(&world, "Ana", 20).await;
            }
            world.get(&mo, &board(&world)).await;
            let before = statements_asked();
            world.get(&mo, &board(&world)).await;
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
        assert!(asked[0] <= 4, "{asked:?}");
    }

    async fn bad_days_for_the_file_come_back_with_a_message(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = format!("{}.csv", board(&world));
        assert!(world.get(&mo, &board(&world)).await.body.contains("Nobody lives here yet"));
        since(&world, "=Ana", 20).await;
        for (days, message) in [("from=x&to=y", "Choose both days"), ("from=2026-07-04&to=2026-07-01", "comes before"), ("from=2026-01-01&to=2026-07-01", "92 days or fewer")] {
            let page = world.get(&mo, &format!("{path}?{days}")).await;
            assert_eq!(page.status, 422, "{days}");
            assert!(page.body.contains(message), "{days}");
        }
        let file = world.get(&mo, &format!("{path}?from=2026-07-01&to=2026-07-04")).await.body;
        assert!(file.contains("\n'=Ana,2026-07-01"), "{file}");
        assert_eq!(world.get(&mo, "/manager/houses/nonsense/board").await.status, 404);
    }

    async fn the_managers_board_says_how_the_week_goes_and_moves_by_week(world) {
        let ana = since(&world, "Ana", 40).await;
        since(&world, "Ben", 40).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let nothing = world.get(&mo, &board(&world)).await.body;
        assert!(nothing.contains("Nothing was due so far."), "{nothing}");
        let made = assigned(&world, &ana, "house", true).await;
        for (day, outcome) in [(29, "kept"), (30, "kept_late")] {
            became(&world, &ana, made, date!(2026 - 06 - 01).replace_day(day).unwrap(), outcome).await;
        }
        became(&world, &ana, made, date!(2026 - 07 - 01), "missed").await;
        became(&world, &ana, made, date!(2026 - 07 - 02), "excused").await;
        // Of the week before, and of the one before the board.
        became(&world, &ana, made, date!(2026 - 06 - 28), "missed").await;
        became(&world, &ana, made, date!(2026 - 06 - 20), "missed").await;
        let morning = world.house_item(&mo, &ana, Kind::CheckIn, "Morning check-in", ("08:00", "13:00")).await;
        became(&world, &ana, morning, TODAY, "kept").await;
        let page = world.get(&mo, &board(&world)).await.body;
        // Two kept at all and one missed, and the check-in of today.
        for said in ["<p class=\"figure\">75%</p>", "3 of 4 kept so far", "Checked in today: Morning check-in", "<p class=\"figure\">1 of 2</p>", "Not yet: Ben"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let day = |day: &str| format!("people/{}/days/{day}\"><b class=\"mark missed\">", ana.id);
        let week = |page: &str, rel: &str| {
            let link = page.split(&format!("rel=\"{rel}\" href=\"")).nth(1)?;
            link.split('"').next().map(str::to_owned)
        };
        assert!(page.contains("22 June to 5 July") && page.contains(&day("2026-06-28")) && !page.contains(&day("2026-06-20")), "{page}");
        assert_eq!(week(&page, "next"), None, "there is no week to come");
        let before = world.get(&mo, &week(&page, "prev").unwrap()).await.body;
        assert!(before.contains("15 June to 28 June") && before.contains(&day("2026-06-20")), "{before}");
        assert!(!before.contains(&day("2026-07-01")));
        let back = world.get(&mo, &week(&before, "next").unwrap()).await.body;
        assert!(back.contains("22 June to 5 July") && back.contains(&day("2026-06-28")));
    }
}
