//! Each form of someone signed in counts once: sent again under its key it gets the same answer and
//! changes nothing, and without a key it is refused.
use std::collections::{BTreeMap, BTreeSet};

use porchlight::{
    access::Role::{self, *},
    db::Db,
    invitations::Code,
};

use super::{Cast, EXPECTED, concrete, ids};
use crate::support::*;

/// What answers otherwise, each for a reason.
const OTHERWISE: &[(&str, &str)] = &[
    (
        "/language",
        "before signing in, and the same however often it is said",
    ),
    ("/sign-in", "nobody is signed in yet"),
    ("/sign-out", "there is no session any more"),
    ("/join", "it only looks for the invitation of a code"),
    (
        "/set-up/{token}",
        "first_run.rs: only before there is anybody",
    ),
    (
        "/account/password",
        "a receipt would hold the fingerprint of a password",
    ),
    (
        "/{role}/houses/{house}/people/{person}/reset",
        "the code is shown once; sent again, another is made",
    ),
    (
        "/{role}/houses/{house}/people/{person}/alert/taking",
        "noticing/answered.rs: it needs an open alert",
    ),
    (
        "/{role}/houses/{house}/people/{person}/alert/taking-over",
        "noticing/taking_over.rs",
    ),
    (
        "/{role}/houses/{house}/people/{person}/alert/letting-go",
        "noticing/answered.rs",
    ),
    (
        "/{role}/houses/{house}/people/{person}/alert/closing",
        "noticing/answered.rs",
    ),
    (
        "/account/word/ntfy",
        "deliveries/: it needs a channel of the house's, and a second one is the first",
    ),
    (
        "/resident/copy",
        "export.rs: it answers with the file itself",
    ),
    (
        "/{role}/houses/{house}/walls",
        "wall.rs: the answer is the page with the address, the same one again",
    ),
    ("/account/word/webhook", "the same"),
    ("/account/word/push", "the same"),
    ("/owner/word/test", "each press is a test of its own"),
    (
        "/resident/reach-outs/sign",
        "reach_outs/quiet.rs: it needs someone who agrees",
    ),
    ("/resident/reach-outs/sign/sending", "reach_outs/quiet.rs"),
    (
        "/resident/reach-outs/{reach_out}/reopening",
        "reach_outs/sending.rs: only what has ended",
    ),
    (
        "/resident/reach-outs/{reach_out}/afterwards",
        "reach_outs/sending.rs: only what has ended",
    ),
    (
        "/resident/celebrations/{celebration}/cheers",
        "celebrations/cheering.rs: nobody cheers for themselves",
    ),
    (
        "/resident/celebrations/{celebration}/cheers/taking-back",
        "celebrations/cheering.rs",
    ),
    (
        "/resident/celebrations/putting-aside",
        "celebrations/own.rs: of what comes",
    ),
    ("/resident/celebrations/taking-up", "celebrations/own.rs"),
    (
        "/resident/help/{help}/letting-go",
        "help/: only what one has taken",
    ),
    ("/resident/help/{help}/still-on", "help/"),
    ("/resident/help/{help}/done", "help/"),
    ("/resident/help/{help}/thanks", "help/"),
    ("/resident/help/{help}/asking-again", "help/"),
    ("/resident/help/{help}/taking", "help/: by someone else"),
    (
        "/{role}/houses/{house}/people/{person}/alert/handing-on",
        "noticing/handing.rs",
    ),
    (
        "/{role}/houses/{house}/standing-requests/{request}/taking",
        "looking_out/meeting.rs: only what is met",
    ),
    (
        "/{role}/houses/{house}/standing-requests/{request}/done",
        "looking_out/meeting.rs: only what is met",
    ),
    (
        "/{role}/houses/{house}/notices/{notice}/reading",
        "looking_out/noticing.rs: only what is answered",
    ),
];

const RULES: &str = "nudge_minutes=15&counselor_minutes=60&manager_minutes=60&quiet_from=22%3A00&quiet_until=07%3A00\
    &late_check_in_minutes=120&items_in_a_day=2&repeats=3&repeat_days=7&silent_hours=24&on_call=";
const HOUSE: &str =
    "house=Oak&zone=UTC&day_turns_at=03%3A00&emergency_number=911&crisis_number=988&phone=";

fn forms() -> Vec<(&'static str, String)> {
    vec![
        ("/settings", format!("{HOUSE}&board_style=open")),
        ("/alerts/rules", RULES.to_owned()),
        ("/owner/houses", format!("{HOUSE}&morning=yes&evening=yes")),
        ("/account", "language=en".to_owned()),
        ("/account/name", "name=Annie".to_owned()),
        ("/signals", "label=Teeth".to_owned()),
        ("/invitations", "role=resident&days=7".to_owned()),
        ("/taking-back", String::new()),
        (
            "/account/word",
            "quiet_from=22%3A00&quiet_until=07%3A00".to_owned(),
        ),
        ("/reach-outs/limits", "least=2&most=60".to_owned()),
        (
            "/reach-outs/rings",
            "wait_first=10&wait_next=10&wait_last=10&cravings_at=".to_owned(),
        ),
        ("/words", "words=Coming".to_owned()),
        (
            "/resident/appointments",
            "title=Doctor&date=2026-07-12&from=10%3A00".to_owned(),
        ),
        ("/resident/help", "kind=company".to_owned()),
        ("/resident/wins", "kind=said_no".to_owned()),
        ("/managers", "sign_in_name=".to_owned()),
        ("/resident/wall", "style=first".to_owned()),
        (
            "/resident/milestones/beginning",
            "began=2026-07-01&since=recovery".to_owned(),
        ),
        (
            "/resident/milestones/stretches",
            "began=2025-02-01&ended=2025-03-01&since=recovery".to_owned(),
        ),
        (
            "/resident/milestones/stretches/{stretch}",
            "began=2026-05-02&since=recovery".to_owned(),
        ),
        ("/resident/milestones/counting", "yes=no".to_owned()),
        ("/resident/milestones/showing", "yes=yes".to_owned()),
        ("/resident/milestones/name", "style=first".to_owned()),
        (
            "/resident/milestones/firsts",
            "what=meal&day=2026-07-01".to_owned(),
        ),
        ("{house}/milestones/firsts", "title=First+garden".to_owned()),
    ]
}

/// The secret part of an invitation's link.
fn token(world: &World, invitation: &str) -> String {
    let code = Code::of(&world.app.key, "invitation", invitation);
    format!("{invitation}.{}", code.token())
}

/// For a new password.
async fn code(world: &World, by: &Actor, whose: &Actor) -> String {
    let start = format!("/manager/houses/{}/people/{}/reset", world.cedar, whose.id);
    let page = world.post(by, &start, "").await.body;
    let code = page.split("class=\"code\">").nth(1).unwrap();
    code.split('<').next().unwrap().to_owned()
}

async fn each_form_counts_once(db: Db) {
    let (mut wrong, mut done) = (Vec::new(), BTreeSet::new());
    let routes = EXPECTED.iter().flat_map(|of_feature| of_feature.iter());
    let posts = routes.filter_map(|(route, _)| Some((*route, route.strip_prefix("POST ")?)));
    for (route, path) in posts.filter(|(_, path)| !OTHERWISE.iter().any(|(known, _)| known == path))
    {
        let world = World::on(db.clone()).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world
            .assigned(world.cedar, &ana, &cleo, Counselor, true)
            .await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let staff = ids::Staff {
            manager: mo.clone(),
            counselor: cleo.clone(),
        };
        let mut own = ids::belongings(&world, world.cedar, &ana, &staff).await;
        if path.contains("/days/") {
            // Over, so that it can be put right.
            world.later(time::Duration::hours(33));
            own.insert("day".to_owned(), "2026-07-05".to_owned());
        }
        if path.ends_with("/board") {
            world.post(&ana, "/resident/routine", ids::ITEM).await;
            own.insert(
                "assignment".to_owned(),
                ids::newest(&world, &ana, "assignment").await,
            );
        }
        if path.starts_with("/join/") {
            own.insert("token".to_owned(), token(&world, &own["invitation"]));
        }
        let cast = Cast {
            ids: own,
            forms: BTreeMap::new(),
        };
        let owner = world.owner("Olga").await;
        let actors: [(&Actor, Role); 5] = [
            (&ana, Resident),
            (&mo, Manager),
            (&cleo, Counselor),
            (&max, Mentor),
            (&owner, Owner),
        ];
        let known = forms().into_iter().chain(ids::forms(&max, world.birch));
        let known = known
            .filter(|(end, _)| path.ends_with(end))
            .max_by_key(|(end, _)| end.len());
        let form = known.map_or(String::new(), |(_, form)| form);
        let form = match path {
            "/account/roles" => "role=resident&house=".to_owned() + &world.cedar.to_string(),
            "/owner/houses/{house}/managers" => format!("person={}", max.id),
            "/join/{token}" => format!("name=Nia&sign_in_name=nia{}&password=a+warm+porch", max.id),
            "/reset" => format!(
                "code={}&password=a+warm+porch",
                code(&world, &mo, &ana).await
            ),
            _ => form,
        };
        for (who, role) in actors {
            let (_, path) = concrete(route, role.segment(), &cast);
            let bare = world.post_bare(who, &path, &form).await;
            if bare.status.is_success() || bare.status.is_redirection() {
                wrong.push(format!("{route}: {role} got {} without a key", bare.status));
            }
            let keyed = format!("{form}&idempotency_key=once-0123456789");
            let first = world.post(who, &path, &keyed).await;
            if first.status != 303 {
                continue;
            }
            if bare.status != 400 {
                wrong.push(format!("{route}: {role} got {} without a key", bare.status));
            }
            let again = world.post(who, &path, &keyed).await;
            if (again.status, &again.location) != (first.status, &first.location) {
                wrong.push(format!(
                    "{route}: {role} got {} {}, then {} {}",
                    first.status, first.location, again.status, again.location
                ));
            }
            done.insert(route);
            break;
        }
        if !done.contains(route) {
            wrong.push(format!("{route}: nobody's form was taken: {form}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn each_form_counts_once_on_sqlite() {
    each_form_counts_once(fresh(On::Sqlite).await).await;
}

#[test]
fn each_form_counts_once_on_postgres() {
    on_postgres(each_form_counts_once);
}
