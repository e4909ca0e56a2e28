//! The manager puts a day right; the resident reads who and why.
use porchlight::{access::Role::*, id::*, routines::Kind, sql};
use time::{Date, macros::datetime};

use crate::{
    persons::{Cast, DAY, cast, kept_item, page_of},
    scenario,
    support::*,
};

fn day_of(world: &World, who: &Actor, day: Date) -> String {
    format!("{}/days/{day}", page_of(world, Manager, who))
}

fn form(key: &str, outcome: &str, reason: &str) -> String {
    format!("outcome={outcome}&reason={reason}&idempotency_key={key}-0123456789")
}

/// As the sweep does: the miss, and the alert that rests on it.
async fn missed(world: &World, who: &Actor, what: RoutineAssignmentId) {
    world.missed(who, what, DAY).await;
    let (now, alert) = (world.clock.now(), AlertId::new());
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into alerts (id, house_id, person_id, opened_at) values ($1, $2, $3, $4)"))
        .bind(alert).bind(world.cedar).bind(who.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into alert_facts (id, alert_id, house_id, person_id, kind, source, is_check_in, assignment_id, day, happened_at, noticed_at) values ($1, $2, $3, $4, 'missed', 'house', false, $5, $6, $7, $7)"))
        .bind(FactId::new()).bind(alert).bind(world.cedar).bind(who.id).bind(what).bind(DAY).bind(now).run().await.unwrap();
    tx.commit().await.unwrap();
}

async fn alert_came_of(world: &World, who: &Actor) -> Option<String> {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(sql!(test: "select came_of from alerts where person_id = $1"));
    found.bind(who.id).value().await.unwrap()
}

async fn count(world: &World, who: &Actor) -> (i64, i64) {
    let mut tx = world.db.read().await.unwrap();
    let made = tx
        .query(sql!(test: "select cast(count(*) as bigint) from corrections where person_id = $1"));
    let made = made.bind(who.id).value().await.unwrap();
    let told = tx.query(sql!(test: "select cast(count(*) as bigint) from audit_events where person_id = $1 and what = 'day_corrected'"));
    (made, told.bind(who.id).value().await.unwrap())
}

scenario! {
    async fn the_resident_reads_who_corrected_her_day_and_why_and_the_alert_settles(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let day = day_of(&world, &ana, DAY);
        let page = world.get(&mo, &day).await.body;
        assert!(page.contains("Make my bed") && page.contains("missed") && page.contains("06:00–11:00"), "{page}");
        for _ in 0..2 {
            let sent = world.post(&mo, &format!("{day}/corrections/{bed}"), &form("one", "kept", "I+saw+it+done")).await;
            assert_eq!((sent.status.as_u16(), sent.location), (303, format!("{day}?said=saved")));
        }
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("kept"));
        assert_eq!(count(&world, &ana).await, (1, 1), "sent twice, done once");
        assert_eq!(alert_came_of(&world, &ana).await.as_deref(), Some("settled"));
        let own = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(own.contains("Changed by Mo: I saw it done"), "{own}");
        assert!(world.get(&ana, "/resident/looks").await.body.contains("corrected a day"));
        assert!(world.get(&mo, &page_of(&world, Manager, &ana)).await.body.contains("Changed by Mo: I saw it done"));
    }

    async fn a_manager_who_lives_here_reads_their_own_day_and_leaves_it_to_others(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        world.gets_role(world.cedar, &ana, Manager).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let (day, person) = (day_of(&world, &ana, DAY), page_of(&world, Manager, &ana));
        let own = world.get(&ana, &day).await;
        assert!(own.status == 200 && own.body.contains("Make my bed") && !own.body.contains("/corrections/"), "{}", own.body);
        assert!(!world.get(&ana, &person).await.body.contains("/excuses"));
        let alerts = world.get(&ana, &format!("/manager/houses/{}/alerts", world.cedar)).await.body;
        assert!(alerts.contains("someone else looks in") && !alerts.contains("/alert/taking"), "{alerts}");
        let pass = "kind=pass&from_date=2026-07-04&from_time=05%3A00&until_date=2026-07-04&until_time=23%3A00";
        let put_right = [
            (format!("{day}/corrections/{bed}"), form("own", "kept", "I+did")),
            (format!("{day}/excuses/{bed}"), String::new()),
            (format!("{person}/excuses"), pass.to_owned()),
            (format!("{person}/alert/taking"), String::new()),
            (format!("{person}/alert/closing"), "came_of=fine".to_owned()),
        ];
        for (path, form) in &put_right {
            assert_eq!(world.post(&ana, path, form).await.status, 403, "{path}");
        }
        let excuses = world.get(&ana, &format!("{person}/excuses")).await.body;
        assert!(excuses.contains("Ask another manager.") && !excuses.contains(&format!("action=\"{person}/excuses")), "{excuses}");
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("missed"));
        assert_eq!((count(&world, &ana).await, alert_came_of(&world, &ana).await), ((0, 0), None));
        let (path, form) = &put_right[0];
        assert_eq!(world.post(&mo, path, form).await.status, 303, "another manager does");
    }

    async fn one_occurrence_is_excused_without_asking_why_and_stays_so(world) {
        let Cast { ana, max, mo, .. } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::CheckIn, "Check-in", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let day = day_of(&world, &ana, DAY);
        let path = format!("{day}/excuses/{bed}");
        assert_eq!(world.post(&mo, &path, "idempotency_key=0123456789").await.status, 303);
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("excused"));
        assert_eq!(alert_came_of(&world, &ana).await.as_deref(), Some("settled"));
        assert!(world.get(&ana, "/resident/history/2026-07-04").await.body.contains("Excused by Mo"));
        let page = world.get(&max, &page_of(&world, Mentor, &ana)).await.body;
        assert!(page.contains("<small>excused</small>") && !page.contains("Excused by"), "by whom is not theirs: {page}");
        let again = world.post(&mo, &path, "idempotency_key=another-0123456789").await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("It says so already"));
        world.post(&ana, &format!("/resident/check-ins/{bed}/2026-07-04"), "mood=3&idempotency_key=late-0123456789").await;
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("excused"), "what was decided by hand stands");
    }

    async fn a_reason_is_required_and_what_was_typed_stays(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let path = format!("{}/corrections/{bed}", day_of(&world, &ana, DAY));
        let refused = world.post(&mo, &path, &form("a", "kept_late", "+")).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("value=\"kept_late\" checked"), "{}", refused.body);
        assert!(refused.body.contains(&format!("id=\"reason-{bed}-error\"")));
        let long = "x".repeat(201);
        let refused = world.post(&mo, &path, &form("b", "done", &long)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(&long) && refused.body.contains("Choose one of the four"));
        let same = world.post(&mo, &path, &form("c", "missed", "zzreason")).await;
        assert_eq!(same.status, 422);
        assert!(same.body.contains("It says so already") && same.body.contains("zzreason"));
        assert_eq!(count(&world, &ana).await, (0, 0));
        let unkeyed = world.post_bare(&mo, &path, "outcome=kept&reason=x").await;
        assert_eq!(unkeyed.status, 400);
    }

    async fn what_counted_as_kept_can_be_corrected_to_missed_and_back(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "13:00")).await;
        let tick = format!("/resident/today/ticks/{bed}/2026-07-04");
        world.post(&ana, &tick, "idempotency_key=tick-0123456789").await;
        let day = day_of(&world, &ana, DAY);
        let page = world.get(&mo, &day).await.body;
        assert!(page.contains("· kept<") && !page.contains("12:00"), "kept, and not at which hour: {page}");
        let path = format!("{day}/corrections/{bed}");
        assert_eq!(world.post(&mo, &path, &form("a", "missed", "Not+done")).await.status, 303);
        world.post(&ana, &tick, "idempotency_key=again-0123456789").await;
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("missed"), "what was decided by hand stands");
        assert_eq!(world.post(&mo, &path, &form("b", "kept_late", "My+mistake")).await.status, 303);
        let page = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(page.contains("Not done") && page.contains("My mistake") && page.contains("kept late"), "{page}");
        assert!(!page.contains("12:00"), "the old time is gone with the old outcome");
    }

    async fn what_is_still_open_is_not_corrected_until_it_is_over(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let walk = world.house_item(&mo, &ana, Kind::Routine, "Walk", ("11:00", "14:00")).await;
        let day = day_of(&world, &ana, DAY);
        assert!(!world.get(&mo, &day).await.body.contains("/corrections/"));
        let refused = world.post(&mo, &format!("{day}/corrections/{walk}"), &form("a", "missed", "x")).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("not over yet"));
        world.clock.set(datetime!(2026-07-04 14:31 UTC));
        let taken = world.post(&mo, &format!("{day}/corrections/{walk}"), &form("a", "kept", "x")).await;
        assert_eq!(taken.status, 303, "over, and the sweep has not come by yet");
        assert_eq!(world.outcome(walk, DAY).await.as_deref(), Some("kept"));
    }

    async fn only_the_houses_items_are_the_managers_to_correct(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let program = kept_item(&world, &ana, "program", "zzprogram", true).await;
        let shown = kept_item(&world, &ana, "own", "zzshown", true).await;
        let hidden = kept_item(&world, &ana, "own", "zzown", false).await;
        let day = day_of(&world, &ana, DAY);
        for (what, status) in [(program, 403), (shown, 403), (hidden, 404), (RoutineAssignmentId::new(), 404)] {
            for act in ["corrections", "excuses"] {
                let sent = world.post(&mo, &format!("{day}/{act}/{what}"), &form("a", "missed", "x")).await;
                assert_eq!(sent.status, status, "{act} {what}");
            }
        }
        assert_eq!(world.outcome(program, DAY).await.as_deref(), Some("kept_late"));
        assert_eq!(count(&world, &ana).await, (0, 0));
    }

    async fn mentors_other_houses_and_strange_ids_find_nothing(world) {
        let Cast { ana, max, cleo, mo } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let day = day_of(&world, &ana, DAY);
        let bo = world.person(world.birch, "Bo", Manager).await;
        let bea = world.person(world.birch, "Bea", Resident).await;
        let path = format!("{day}/corrections/{bed}");
        for who in [&max, &cleo, &ana, &bo, &bea] {
            assert_eq!(world.get(who, &day).await.status, 404);
            assert_eq!(world.post(who, &path, &form("a", "kept", "x")).await.status, 404);
        }
        let birch = path.replace(&world.cedar.to_string(), &world.birch.to_string());
        assert_eq!(world.post(&bo, &birch, &form("a", "kept", "x")).await.status, 404, "through one's own house");
        for role in ["mentor", "counselor"] {
            assert_eq!(world.post(&max, &path.replace("/manager/", &format!("/{role}/")), &form("a", "kept", "x")).await.status, 404);
        }
        let page = page_of(&world, Manager, &ana);
        for strange in ["soon", "2026-13-01", "2026-07-05", "9999-01-01"] {
            assert_eq!(world.get(&mo, &format!("{page}/days/{strange}")).await.status, 404, "{strange}");
        }
        assert_eq!(world.post(&mo, &format!("{day}/corrections/nonsense"), &form("a", "kept", "x")).await.status, 404);
        assert_eq!(world.post(&mo, &format!("{page}/days/2026-06-01/corrections/{bed}"), &form("a", "kept", "x")).await.status, 404);
        assert!(world.get(&mo, &format!("{page}/days/2026-06-01")).await.body.contains("Nothing was due"));
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("missed"));
    }

    async fn the_boards_marks_lead_to_the_days_behind_them(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        let bed = world.house_item(&mo, &ana, Kind::Routine, "Make my bed", ("06:00", "11:00")).await;
        missed(&world, &ana, bed).await;
        let board = world.get(&mo, &format!("/manager/houses/{}/board", world.cedar)).await.body;
        assert!(board.contains(&format!("href=\"{}\"", day_of(&world, &ana, DAY))), "{board}");
        let own = world.get(&ana, "/resident/house").await.body;
        assert!(!own.contains("/days/"), "the housemates' board has no link");
    }
}
