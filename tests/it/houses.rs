//! A house's settings, and the owner's houses.
mod clock;

use porchlight::{access::Role::*, id::*, routines::Kind, sql};
use time::{Date, macros::date};

use crate::{access::open_alert, persons::kept_item, scenario, support::*};

const FORM: &str = "house=Maple+House&zone=America%2FDenver&day_turns_at=04%3A00&phone=555-0100&emergency_number=911\
    &crisis_number=988&board_style=open&asks=note&asks=wish&idempotency_key=0123456789";

async fn outcome(world: &World, who: &Actor, day: Date, outcome: &'static str) {
    let now = world.clock.now();
    let mut tx = world.db.write().await.unwrap();
    let found = tx.query(sql!(test: "select a.id from routine_assignments a join routine_items i on i.id = a.item_id where a.person_id = $1 and i.source = 'house'"));
    let (id,): (RoutineAssignmentId,) = found.bind(who.id).one().await.unwrap();
    tx.query(sql!(test: "insert into outcomes (person_id, day, assignment_id, house_id, outcome, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, $5, $6, $6, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $3"))
        .bind(who.id).bind(day).bind(id).bind(world.cedar).bind(outcome).bind(now).run().await.unwrap();
    tx.commit().await.unwrap();
}

/// The house's line on the owner's page, without its marks.
async fn line(world: &World, olga: &Actor) -> String {
    let list = world.get(olga, "/owner/houses").await.body;
    let link = format!("/owner/houses/{}/", world.cedar);
    let line = list.split(&link).nth(1).unwrap();
    let line = line.split("<small>").nth(1).unwrap();
    line.split("</small>").next().unwrap().to_owned()
}

scenario! {
    async fn a_manager_changes_the_house_and_reads_it_back(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let settings = format!("/manager/houses/{}/settings", world.cedar);
        assert_eq!(world.post(&mo, &settings, FORM).await.status, 303);
        let page = world.get(&mo, &settings).await.body;
        for kept in [
            "Maple House", "<option selected>America/Denver", "value=\"04:00\"", "value=\"555-0100\"",
            "value=\"open\" checked", "value=\"note\" checked", "value=\"wish\" checked", "value=\"cravings\">",
        ] {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        let bo = world.person(world.birch, "Bo", Manager).await;
        let other = world.get(&bo, &format!("/manager/houses/{}/settings", world.birch)).await.body;
        assert!(!other.contains("Maple House"), "another house changed");
    }

    async fn a_wrong_setting_is_named_beside_its_field_and_nothing_typed_is_lost(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let settings = format!("/manager/houses/{}/settings", world.cedar);
        let form = "house=&zone=Nowhere&day_turns_at=13%3A00&phone=call+me&emergency_number=&crisis_number=988&board_style=loud";
        let page = world.post(&mo, &settings, form).await;
        assert_eq!(page.status, 422);
        for said in [
            "Please fill this in.", "Choose a time zone", "between midnight and noon", "a phone can dial",
            "Choose one of the three", "value=\"call me\"", "value=\"13:00\"",
        ] {
            assert!(page.body.contains(said), "{said}: {}", page.body);
        }
    }

    async fn the_owner_opens_one_more_house_once_however_often_the_form_arrives(world) {
        let olga = world.owner("Olga").await;
        let name = format!("Aspen+{}", uuid::Uuid::now_v7().simple());
        let form = FORM.replace("Maple+House", &name);
        for _ in 0..2 {
            assert_eq!(world.post(&olga, "/owner/houses", &form).await.status, 303);
        }
        let list = world.get(&olga, "/owner/houses").await.body;
        assert_eq!(list.matches(&name.replace('+', " ")).count(), 1);
        let wrong = world.post(&olga, "/owner/houses", "house=&idempotency_key=9876543210").await;
        assert_eq!(wrong.status, 422);
    }

    async fn one_more_house_is_asked_for_its_check_ins_as_the_first_one_is(world) {
        let olga = world.owner("Olga").await;
        let blank = world.get(&olga, "/owner/houses/new").await.body;
        for asked in ["morning_from", "morning_until", "evening_from", "evening_until"] {
            assert!(blank.contains(&format!("name=\"{asked}\"")), "{asked}: {blank}");
        }
        let name = format!("Aspen {}", uuid::Uuid::now_v7().simple());
        let times = "morning_from=07%3A15&morning_until=&evening_from=&evening_until=";
        let form = format!("{}&{times}", FORM.replace("Maple+House", &name.replace(' ', "+")));
        let wrong = world.post(&olga, "/owner/houses", &form).await;
        assert_eq!(wrong.status, 422);
        for said in ["value=\"07:15\"", "id=\"morning_from-error\""] {
            assert!(wrong.body.contains(said), "{said}: {}", wrong.body);
        }
        let form = form.replace("morning_until=", "morning_until=09%3A45");
        for _ in 0..2 {
            assert_eq!(world.post(&olga, "/owner/houses", &form).await.status, 303);
        }
        let mut tx = world.db.read().await.unwrap();
        let asked = tx.query(sql!(test: "select v.title, v.opens_time, v.closes_time from houses h join routine_items i on i.house_id = h.id join routine_versions v on v.item_id = i.id where h.name = $1 and i.kind = 'check_in' and i.for_everyone"));
        let asked: Vec<(String, i16, i16)> = asked.bind(name).all().await.unwrap();
        assert_eq!(asked, [("Morning check-in".to_owned(), 435, 585)]);
    }

    async fn a_total_is_told_from_five_people_on(world) {
        let olga = world.owner("Olga").await;
        for name in ["A", "B", "C", "D"] {
            world.person(world.cedar, name, Resident).await;
        }
        let row = async || {
            let list = world.get(&olga, "/owner/houses").await.body;
            let link = format!("/owner/houses/{}/", world.cedar);
            list.split(&link).nth(1).unwrap().split("</li>").next().unwrap().to_owned()
        };
        assert!(row().await.contains("Fewer than five"));
        world.person(world.cedar, "E", Resident).await;
        assert!(row().await.contains("5 residents"), "{}", row().await);
    }

    async fn totals_are_of_whole_days_of_five_people_and_tell_of_nobody_who_comes_or_goes(world) {
        let olga = world.owner("Olga").await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let mut six = Vec::new();
        for name in ["A", "B", "C", "D", "E", "F"] {
            six.push(world.person(world.cedar, name, Resident).await);
        }
        let sweep = world.house_item(&mo, &six[0], Kind::Routine, "Sweep", ("08:00", "11:00")).await;
        let (today, yesterday) = (date!(2026 - 07 - 04), date!(2026 - 07 - 03));
        for (n, who) in six.iter().enumerate() {
            outcome(&world, who, yesterday, ["kept", "missed"][n % 2]).await;
            outcome(&world, who, today, "kept").await;
            outcome(&world, who, date!(2026 - 06 - 26), "kept").await;
        }
        for who in &six[..4] {
            outcome(&world, who, date!(2026 - 07 - 02), "missed").await;
        }
        let own = kept_item(&world, &six[0], "own", "zzown", true).await;
        world.missed(&six[0], own, yesterday).await;
        let kept = "3 of 6 kept in the last 7 days";
        assert_eq!(line(&world, &olga).await, format!("6 residents · {kept} · 0 open alerts"));
        open_alert(&world, &six[5], sweep, yesterday).await;
        assert_eq!(line(&world, &olga).await, format!("6 residents · {kept} · 1 open alert"));
        world.moves_out(&six[5]).await;
        world.later(time::Duration::seconds(1));
        assert_eq!(line(&world, &olga).await, format!("5 residents · {kept} · 1 open alert"), "nothing tells of who left");
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update alert_facts set source = 'own' where person_id = $1"))
            .bind(six[5].id).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(line(&world, &olga).await, format!("5 residents · {kept} · 0 open alerts"), "own items are nobody's");
        world.moves_out(&six[4]).await;
        world.later(time::Duration::seconds(1));
        assert_eq!(line(&world, &olga).await, "Fewer than five residents");
    }

    async fn the_owner_is_warned_that_plain_http_can_be_read_along(world) {
        let olga = world.owner("Olga").await;
        let warned = async |url: &str| {
            let (key, clock) = (world.app.key.clone(), world.clock.clone());
            let app = porchlight::app::App::new(world.db.clone(), clock, key, url, Vec::new());
            let router = porchlight::app::router(app).unwrap();
            let cookie = olga.cookie.replace("__Host-", if url.starts_with("https") { "__Host-" } else { "" });
            let request = axum::http::Request::get("/owner/houses").header("cookie", cookie);
            let request = request.body(axum::body::Body::empty()).unwrap();
            let answer = tower::ServiceExt::oneshot(router, request).await.unwrap();
            assert_eq!(answer.status(), 200, "{url}");
            let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await.unwrap();
            String::from_utf8_lossy(&body).contains("can read along")
        };
        assert!(warned("http://10.0.0.5:8080").await);
        assert!(!warned("http://127.0.0.1:8080").await);
        assert!(!warned("https://house.example").await);
    }
}
