//! Every route, every actor. Each feature lists its own routes in a file of its own below.
mod account;
mod alerts;
mod boards;
mod calendar;
mod celebrations;
mod day;
mod deliveries;
mod excuses;
mod first_run;
mod help;
mod housemates;
mod houses;
mod ids;
mod invitations;
mod live;
mod looking_out;
mod milestones;
mod once;
mod people;
mod persons;
mod profile;
mod reach_outs;
mod routines;
mod sharing;
mod sign_in;
mod wall;
mod wins;

pub use ids::newest;

use std::collections::BTreeMap;

use axum::http::Method;
use porchlight::{access::Role::*, id::*, sql};

use crate::{scenario, support::*};

const ACTORS: [&str; 11] = [
    "self",
    "housemate",
    "own mentor",
    "mentor only proposed",
    "own counselor",
    "other counselor",
    "manager",
    "owner",
    "other house's manager",
    "moved out",
    "signed out",
];

/// A route, and what each of `ACTORS` gets, in the role they hold, asking about Ana of Cedar House. A
/// signed-out one gets 303 to the sign-in page for a page and 401 for a form.
pub type Expected = &'static [(&'static str, [u16; 11])];

/// `sign_in` comes last, because it ends with signing out.
const EXPECTED: &[Expected] = &[
    account::ROUTES,
    day::ROUTES,
    deliveries::ROUTES,
    excuses::ROUTES,
    alerts::ROUTES,
    boards::ROUTES,
    first_run::ROUTES,
    calendar::ROUTES,
    celebrations::ROUTES,
    help::ROUTES,
    housemates::ROUTES,
    houses::ROUTES,
    looking_out::ROUTES,
    milestones::ROUTES,
    invitations::ROUTES,
    people::ROUTES,
    persons::ROUTES,
    profile::ROUTES,
    // Before the win is removed.
    wins::ROUTES,
    reach_outs::ROUTES,
    routines::ROUTES,
    sharing::ROUTES,
    wall::ROUTES,
    people::STEPPING_BACK,
    live::ROUTES,
    people::SIGNING_OUT,
    sign_in::ROUTES,
];
#[test]
fn every_route_has_an_expectation() {
    let mut listed: Vec<_> = porchlight::app::routes()
        .list()
        .iter()
        .map(|(m, p)| format!("{m} {p}"))
        .collect();
    let mut expected: Vec<_> = EXPECTED
        .iter()
        .flat_map(|of_feature| of_feature.iter())
        .map(|(route, _)| (*route).to_owned())
        .collect();
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);
}

/// What stands for the parameters of a path, and the form each route is sent (a key and nothing else
/// where it has none: 422 then means "let in, and asked for more").
pub struct Cast {
    pub ids: BTreeMap<String, String>,
    pub forms: BTreeMap<&'static str, String>,
}

scenario! {
    async fn every_actor_gets_what_is_expected_of_every_route(world) {
        let world = world.with_channels(every_channel());
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mentor = world.person(world.cedar, "Max", Mentor).await;
        let counselor = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &mentor, Mentor, true).await;
        world.assigned(world.cedar, &ana, &counselor, Counselor, true).await;
        let proposed = world.person(world.cedar, "Pia", Mentor).await;
        world.assigned(world.cedar, &ana, &proposed, Mentor, false).await;
        let gone = world.person(world.cedar, "Gus", Resident).await;
        world.moves_out(&gone).await;
        let manager = world.person(world.cedar, "Mo", Manager).await;
        let staff = ids::Staff { manager: manager.clone(), counselor: counselor.clone() };
        let actors = [
            (ana.clone(), Resident),
            (world.person(world.cedar, "Ben", Resident).await, Resident),
            (mentor, Mentor),
            (proposed, Mentor),
            (counselor, Counselor),
            (world.person(world.cedar, "Cy", Counselor).await, Counselor),
            (manager, Manager),
            (world.owner("Olga").await, Owner),
            (world.person(world.birch, "Bo", Manager).await, Manager),
            (gone, Resident),
            (Actor::nobody(), Resident),
        ];
        let cast = Cast {
            ids: ids::belongings(&world, world.cedar, &ana, &staff).await,
            forms: BTreeMap::from([
                ("POST /resident/notices/{notice}/answer", "reply=okay&idempotency_key=0123456789".to_owned()),
                ("POST /{role}/houses/{house}/reach-outs/{reach_out}/steps", "step=talking&idempotency_key=0123456789".to_owned()),
                ("POST /resident/check-ins/extra", "idempotency_key=extra-0123456789".to_owned()),
                ("POST /resident/appointments/{appointment}/outcome", "came_of=called_off&idempotency_key=0123456789".to_owned()),
                ("POST /manager/houses/{house}/routine/proposals/{proposal}", "answer=yes&idempotency_key=answer-0123456789".to_owned()),
                ("POST /counselor/houses/{house}/people/{person}/routine/proposals/{proposal}", "answer=yes&idempotency_key=answer-0123456789".to_owned()),
            ]),
        };
        let mut wrong = Vec::new();
        for (route, expected) in EXPECTED.iter().flat_map(|of_feature| of_feature.iter()) {
            for (((actor, role), name), expected) in actors.iter().zip(ACTORS).zip(expected) {
                let (method, path) = concrete(route, role.segment(), &cast);
                let form = cast.forms.get(route).map_or("idempotency_key=0123456789", String::as_str);
                let answer = world.send(actor, method, &path, form).await;
                if answer.status != *expected {
                    wrong.push(format!("{route}: {name} got {} instead of {expected}", answer.status));
                }
                if name == "signed out" && answer.status == 303 && !path.starts_with("/sign-") {
                    assert!(answer.location.starts_with("/sign-in"), "{route}: {}", answer.location);
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    async fn a_role_one_does_not_hold_opens_nothing(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for role in ["manager", "mentor", "counselor", "owner"] {
            for page in ["board", "alerts", "people", "settings"] {
                let path = format!("/{role}/houses/{}/{page}", world.cedar);
                assert_eq!(world.get(&ana, &path).await.status, 404, "{path}");
            }
        }
    }

    async fn a_caseload_holds_those_alone_whose_membership_and_ones_own_are_in_force(world) {
        let ana = world.person(world.cedar, "Anastasia", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        // So that her counselor still is one, elsewhere.
        world.person(world.birch, "Bo", Resident).await;
        world.gets_role(world.birch, &cleo, Counselor).await;
        let item = world.house_item(&max, &ana, porchlight::routines::Kind::CheckIn, "Morning", ("08:00", "11:00")).await;
        let today = time::macros::date!(2026 - 07 - 04);
        world.missed(&ana, item, today).await;
        open_alert(&world, &ana, item, today).await;
        let pages = [(&max, "/mentor/people"), (&cleo, "/counselor/alerts"), (&cleo, "/counselor/caseload")];
        for (who, page) in pages {
            assert!(world.get(who, page).await.body.contains("Anastasia"), "{page}");
        }
        // Only the membership rows end, as a bug elsewhere could leave it.
        let ended = ends_in(&world, &cleo, world.cedar).await;
        assert_eq!(ended, 1);
        let looks = count_looks(&world, &cleo).await;
        world.later(time::Duration::hours(1));
        for page in ["/counselor/alerts", "/counselor/caseload"] {
            let answer = world.get(&cleo, page).await;
            assert!(answer.status == 200 && !answer.body.contains("Anastasia"), "{page}");
        }
        assert_eq!(count_looks(&world, &cleo).await, looks, "nothing was opened, nothing is noted");
        world.moves_out(&ana).await;
        let answer = world.get(&max, "/mentor/people").await;
        assert!(answer.status == 200 && !answer.body.contains("Anastasia"));
    }

    async fn a_row_cannot_point_into_another_house(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let bo = world.person(world.birch, "Bo", Mentor).await;
        let mut tx = world.db.write().await.unwrap();
        let stray = tx.query(sql!(test: "insert into assignments (id, house_id, resident_id, helper_id, role, proposed_by, proposed_at) values ($1, $2, $3, $4, 'mentor', $3, $5)"));
        let stray = stray.bind(AssignmentId::new()).bind(world.cedar).bind(ana.id).bind(bo.id).bind(world.clock.now());
        assert!(stray.run().await.is_err());
    }
}

/// A server on which word can leave in every way; nobody listens there.
pub fn every_channel() -> porchlight::deliveries::Channels {
    let args = [
        "--smtp-url=smtp://127.0.0.1:9",
        "--mail-from=p@house.example",
        "--sms-url=http://127.0.0.1:9",
        "--ntfy-url=http://127.0.0.1:9",
    ];
    crate::sinks::channels(&args, Default::default())
}

/// With one miss.
pub async fn open_alert(world: &World, ana: &Actor, item: RoutineAssignmentId, day: time::Date) {
    let (alert, now) = (AlertId::new(), world.clock.now());
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into alerts (house_id, person_id, id, opened_at) values ($1, $2, $3, $4)"))
        .bind(world.cedar).bind(ana.id).bind(alert).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into alert_facts (house_id, person_id, alert_id, id, assignment_id, day, kind, source, is_check_in, happened_at, noticed_at) values ($1, $2, $3, $4, $5, $6, 'missed', 'house', true, $7, $7)"))
        .bind(world.cedar).bind(ana.id).bind(alert).bind(FactId::new()).bind(item).bind(day).bind(now).run().await.unwrap();
    tx.commit().await.unwrap();
}

/// Only the membership.
async fn ends_in(world: &World, who: &Actor, house: HouseId) -> u64 {
    let mut tx = world.db.write().await.unwrap();
    let ended = tx.query(
        sql!(test: "update memberships set until_at = $3 where person_id = $1 and house_id = $2"),
    );
    let ended = ended.bind(who.id).bind(house).bind(world.clock.now());
    let ended = ended.run().await.unwrap();
    tx.commit().await.unwrap();
    ended
}

async fn count_looks(world: &World, by: &Actor) -> i64 {
    let mut tx = world.db.read().await.unwrap();
    let found =
        tx.query(sql!(test: "select cast(count(*) as bigint) from looks where viewer_id = $1"));
    found.bind(by.id).value().await.unwrap()
}

/// "house", "person" of "GET /manager/houses/{house}/people/{person}".
fn parameters(route: &str) -> impl Iterator<Item = &str> {
    let segments = route.split('/');
    segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// `{role}` and `{house}` and so on filled in; an id that is not in the cast is nobody's.
fn concrete(route: &str, role: &str, cast: &Cast) -> (Method, String) {
    let (method, path) = route.split_once(' ').unwrap();
    let filled: Vec<String> = path
        .split('/')
        .map(|segment| match segment.strip_prefix('{') {
            None => segment.to_owned(),
            Some("role}") => role.to_owned(),
            Some(name) => {
                let name = name.trim_end_matches('}').trim_start_matches('*');
                let known = cast.ids.get(&ids::key(route, name)).cloned();
                known.unwrap_or_else(|| uuid::Uuid::now_v7().simple().to_string())
            }
        })
        .collect();
    (method.parse().unwrap(), filled.join("/"))
}
