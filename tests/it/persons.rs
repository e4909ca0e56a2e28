//! The page about one resident: each of those who look after them reads what is theirs to know.
use porchlight::{
    access::Role::{self, *},
    db::statements_asked,
    id::*,
    routines::Kind,
    seal::Place,
    sql,
};
use time::{Duration, macros::date};

use crate::{scenario, support::*};

pub const DAY: time::Date = date!(2026 - 07 - 04);

/// A program item or one of her own, kept today.
pub async fn kept_item(
    world: &World,
    who: &Actor,
    source: &'static str,
    title: &str,
    on_board: bool,
) -> RoutineAssignmentId {
    let (item, assignment) = (ItemId::new(), RoutineAssignmentId::new());
    let (now, from) = (world.clock.now(), date!(2026 - 07 - 01));
    let (table, column, row) = ("routine_versions", "title", format!("{item}:{from}"));
    let title = match source {
        "own" => {
            let sealed = world.app.key.seal(&Place { table, column, row }, title);
            sealed.text().to_owned()
        }
        _ => title.to_owned(),
    };
    let house = (source != "own").then_some(world.cedar);
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into routine_items (id, kind, source, house_id, person_id, for_everyone, asked_by, created_at) values ($1, 'routine', $2, $3, $4, false, $4, $5)"))
        .bind(item).bind(source).bind(house).bind(who.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time, grace_minutes, changed_by, changed_at) values ($1, $2, $3, 'weekly 1111111', 607, 911, 30, $4, $5)"))
        .bind(item).bind(from).bind(title).bind(who.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into routine_assignments (id, item_id, house_id, person_id, from_day, plan_column, on_board) values ($1, $2, $3, $4, $5, 'own', $6)"))
        .bind(assignment).bind(item).bind(world.cedar).bind(who.id).bind(from).bind(on_board).run().await.unwrap();
    let acted = now.minus(Duration::minutes(17));
    tx.query(sql!(test: "insert into outcomes (person_id, day, assignment_id, house_id, outcome, acted_at, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, 'kept_late', $5, $6, $6, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $3"))
        .bind(who.id).bind(DAY).bind(assignment).bind(world.cedar).bind(acted).bind(now).run().await.unwrap();
    tx.commit().await.unwrap();
    assignment
}

pub struct Cast {
    pub ana: Actor,
    pub max: Actor,
    pub cleo: Actor,
    pub mo: Actor,
}

/// Ana, who walks with Max and Cleo, in Mo's house.
pub async fn cast(world: &World) -> Cast {
    let ana = world.person(world.cedar, "Ana", Resident).await;
    let max = world.person(world.cedar, "Max", Mentor).await;
    let cleo = world.person(world.cedar, "Cleo", Counselor).await;
    world.assigned(world.cedar, &ana, &max, Mentor, true).await;
    world
        .assigned(world.cedar, &ana, &cleo, Counselor, true)
        .await;
    let mo = world.person(world.cedar, "Mo", Manager).await;
    Cast { ana, max, cleo, mo }
}

pub fn page_of(world: &World, role: Role, who: &Actor) -> String {
    format!("/{role}/houses/{}/people/{}", world.cedar, who.id)
}

/// Without the keys that every rendering makes anew.
fn steady(page: &str) -> String {
    let keys = page.split("name=\"idempotency_key\" value=\"");
    keys.enumerate()
        .map(|(n, piece)| if n == 0 { piece } else { &piece[36..] })
        .collect()
}

async fn says_how_she_is(world: &World, ana: &Actor, key: &str, note: &str) {
    let form = format!("mood=2&cravings=7&lonely=yes&note={note}&idempotency_key={key}-0123456789");
    let sent = world.post(ana, "/resident/check-ins/extra", &form).await;
    assert_eq!(sent.status, 303);
}

async fn can_be_reached(world: &World, who: &Actor) {
    let seal = |column, text| {
        let (table, row) = ("people", who.id);
        world.app.key.seal(&Place { table, column, row }, text)
    };
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "update people set phone = $2, email = $3 where id = $1"))
        .bind(who.id)
        .bind(seal("phone", "555-0199"))
        .bind(seal("email", "zz@mail.example"))
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

scenario! {
    async fn a_page_with_nothing_on_it_says_so_kindly_and_names_nobody_in_its_title(world) {
        let Cast { ana, max, .. } = cast(&world).await;
        let page = world.get(&max, &page_of(&world, Mentor, &ana)).await.body;
        assert!(page.contains("Nothing here yet") && page.contains("<h1>Ana</h1>"), "{page}");
        let title = page.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(!title.contains("Ana"), "{title}");
    }

    async fn a_mentor_reads_titles_contact_and_feelings_only_while_they_are_shared(world) {
        let Cast { ana, max, mo, .. } = cast(&world).await;
        can_be_reached(&world, &ana).await;
        world.house_item(&mo, &ana, Kind::Routine, "zzhouse", ("08:00", "13:00")).await;
        kept_item(&world, &ana, "program", "zzprogram", true).await;
        kept_item(&world, &ana, "own", "zzown", false).await;
        says_how_she_is(&world, &ana, "one", "zznote").await;
        let path = page_of(&world, Mentor, &ana);
        let hidden = ["zzprogram", "zzown", "zznote", "Cravings 7", "rough", "low", "Lonely", "555-0199", "zz@mail"];
        let page = world.get(&max, &path).await.body;
        assert!(page.contains("zzhouse") && page.contains("A program item"), "{page}");
        assert_eq!(page.matches("nothing was due").count(), 1, "the quiet days before take one line: {page}");
        assert!(page.contains("<p class=\"soft\">Sunday, 21 June to Thursday, 2 July: nothing was due.</p>"), "{page}");
        for word in hidden {
            assert!(!page.contains(&format!("{word}<")) && !page.contains(&format!("{word}\"")), "{word}: {page}");
        }
        for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.shares(&ana, class, Mentor).await;
        }
        let page = world.get(&max, &path).await.body;
        for word in ["zzprogram", "zzown", "zznote", "Cravings 7 of 10", "Mood 2: low", "Lonely", "tel:555-0199", "mailto:zz@mail.example"] {
            assert!(page.contains(word), "{word}: {page}");
        }
        for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.revokes(&ana, class).await;
        }
        world.later(Duration::seconds(1));
        let page = world.get(&max, &path).await.body;
        for word in ["zzprogram", "zzown", "zznote", "Cravings 7", "555-0199"] {
            assert!(!page.contains(word), "{word} after taking it back");
        }
    }

    async fn a_mentor_and_a_counselor_read_kept_missed_or_excused_and_no_hour_or_reason(world) {
        let Cast { ana, max, cleo, mo } = cast(&world).await;
        let sweep = world.house_item(&mo, &ana, Kind::Routine, "zzsweep", ("08:00", "13:00")).await;
        let cook = world.house_item(&mo, &ana, Kind::Routine, "zzcook", ("08:00", "13:00")).await;
        kept_item(&world, &ana, "program", "zzprogram", true).await;
        kept_item(&world, &ana, "own", "zzown", false).await;
        says_how_she_is(&world, &ana, "one", "zznote").await;
        let key = "idempotency_key=0123456789";
        let tick = format!("/resident/today/ticks/{sweep}/{DAY}");
        assert_eq!(world.post(&ana, &tick, key).await.status, 303);
        let correction = format!("{}/days/{DAY}/corrections/{sweep}", page_of(&world, Manager, &ana));
        let corrected = world.post(&mo, &correction, &format!("outcome=kept_late&reason=zzreason&{key}")).await;
        assert_eq!(corrected.status, 303, "{}", corrected.body);
        let sick = "kind=sick&from_date=2026-07-04&from_time=12:00&until_date=2026-07-05&until_time=18:00&idempotency_key=9876543210";
        let excused = world.post(&mo, &format!("{}/excuses", page_of(&world, Manager, &ana)), sick).await;
        assert_eq!(excused.status, 303, "{}", excused.body);
        for class in ["own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.shares(&ana, class, Mentor).await;
            world.shares(&ana, class, Counselor).await;
        }
        for (who, role) in [(&max, Mentor), (&cleo, Counselor)] {
            let page = world.get(who, &page_of(&world, role, &ana)).await.body;
            for told in ["zzsweep", "zzcook", "zzprogram", "zzown", "zznote", "<small>kept</small>", "<small>excused</small>"] {
                assert!(page.contains(told), "{role}: {told}: {page}");
            }
            for hidden in ["late", "11:43", "12:00", "12:01", "08:00", "sent later", "sick", "Sick", "zzreason", "Changed by"] {
                assert!(!page.contains(hidden), "{role}: {hidden}: {page}");
            }
        }
        let page = world.get(&mo, &page_of(&world, Manager, &ana)).await.body;
        for told in ["kept late", "zzreason", "excused: sick"] {
            assert!(page.contains(told), "the manager gave it: {told}: {page}");
        }
        assert!(world.outcome(cook, DAY).await.is_none(), "excused ahead of its end");
    }

    async fn each_role_has_its_own_links(world) {
        let Cast { ana, max, cleo, mo } = cast(&world).await;
        let mentors = world.get(&max, &page_of(&world, Mentor, &ana)).await.body;
        assert!(mentors.contains("/walk-ending") && !mentors.contains("/routine\"") && !mentors.contains("/days/"));
        let counselors = world.get(&cleo, &page_of(&world, Counselor, &ana)).await.body;
        assert!(counselors.contains("/walk-ending") && counselors.contains("/routine\""));
        kept_item(&world, &ana, "program", "zzprogram", true).await;
        let managers = world.get(&mo, &page_of(&world, Manager, &ana)).await.body;
        assert!(managers.contains("/excuses\"") && managers.contains("/days/2026-07-04\"") && !managers.contains("/walk-ending"));
        for (who, list) in [(&max, "/mentor/people"), (&cleo, "/counselor/caseload")] {
            let page = world.get(who, list).await.body;
            assert!(page.contains(&format!("/people/{}\"", ana.id)), "{list} leads to the person: {page}");
        }
    }

    async fn a_managers_pages_do_not_move_with_hidden_data(world) {
        let Cast { ana, mo, .. } = cast(&world).await;
        can_be_reached(&world, &ana).await;
        world.house_item(&mo, &ana, Kind::Routine, "zzhouse", ("08:00", "13:00")).await;
        kept_item(&world, &ana, "program", "zzprogram", true).await;
        kept_item(&world, &ana, "own", "zzshown", true).await;
        let pages = [page_of(&world, Manager, &ana), format!("{}/days/2026-07-04", page_of(&world, Manager, &ana))];
        let mut before = Vec::new();
        for path in &pages {
            let page = world.get(&mo, path).await.body;
            for word in ["zzprogram", "zzshown", "555-0199", "zz@mail", "11:43", "10:07", "15:11", "late"] {
                assert!(!page.contains(word), "{word} on {path}: {page}");
            }
            assert!(page.contains("zzhouse") && page.contains("A program item") && page.contains("An own item"), "{page}");
            before.push(steady(&page));
        }
        for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes"] {
            world.shares(&ana, class, Mentor).await;
            world.shares(&ana, class, Counselor).await;
        }
        for n in 0..5 {
            kept_item(&world, &ana, "own", "zzown", false).await;
            says_how_she_is(&world, &ana, &format!("hidden-{n}"), "zznote").await;
            for (path, before) in pages.iter().zip(&before) {
                let page = world.get(&mo, path).await.body;
                assert!(steady(&page) == *before, "{path} after change {n}: {page}");
            }
        }
    }

    async fn two_weeks_ask_as_many_statements_as_one_day(world) {
        let Cast { ana, max, .. } = cast(&world).await;
        let path = page_of(&world, Mentor, &ana);
        let mut asked = Vec::new();
        for _ in 0..2 {
            for _ in 0..5 {
                kept_item(&world, &ana, "program", "zzprogram", true).await;
            }
            world.get(&max, &path).await;
            let before = statements_asked();
            world.get(&max, &path).await;
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
    }

    async fn the_look_is_on_record_and_a_strange_id_is_nobody(world) {
        let Cast { ana, cleo, mo, .. } = cast(&world).await;
        world.get(&cleo, &page_of(&world, Counselor, &ana)).await;
        let mut tx = world.db.read().await.unwrap();
        let looks: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from looks where person_id = $1 and viewer_id = $2 and class = 'routine'"))
            .bind(ana.id).bind(cleo.id).value().await.unwrap();
        assert_eq!(looks, 1);
        drop(tx);
        let bea = world.person(world.birch, "Bea", Resident).await;
        for nobody in [page_of(&world, Manager, &bea), page_of(&world, Manager, &mo), format!("/manager/houses/{}/people/nonsense", world.cedar)] {
            assert_eq!(world.get(&mo, &nobody).await.status, 404, "{nobody}");
        }
    }
}
