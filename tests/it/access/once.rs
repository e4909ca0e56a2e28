//! Each form of someone signed in counts once: sent again under its key it gets the same answer and
//! changes nothing, and without a key it is refused.
use std::collections::BTreeMap;

use porchlight::{access::Role::*, db::Db, invitations::Code};

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

/// A resident with one of everything, and all who have to do with her.
struct Place {
    world: World,
    ana: Actor,
    mo: Actor,
    cleo: Actor,
    max: Actor,
    owner: Actor,
    cast: Cast,
}

impl Place {
    async fn new(db: Db) -> Self {
        let world = World::on(db).with_houses().await;
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
        let owner = world.owner("Olga").await;
        let cast = Cast {
            ids: ids::belongings(&world, world.cedar, &ana, &staff).await,
            forms: BTreeMap::new(),
        };
        Self {
            world,
            ana,
            mo,
            cleo,
            max,
            owner,
            cast,
        }
    }

    /// What some routes need besides.
    async fn prepare(&mut self, path: &str) {
        let Self { world, cast, .. } = self;
        if path.contains("/days/") {
            // Over, so that it can be put right.
            world.later(time::Duration::hours(33));
            cast.ids.insert("day".to_owned(), "2026-07-05".to_owned());
        }
        if path.ends_with("/board") {
            world.post(&self.ana, "/resident/routine", ids::ITEM).await;
            let own = ids::newest(world, &self.ana, "assignment").await;
            cast.ids.insert("assignment".to_owned(), own);
        }
        if path.starts_with("/join/") {
            let token = token(world, &cast.ids["invitation"]);
            cast.ids.insert("token".to_owned(), token);
        }
    }

    async fn form(&self, path: &str) -> String {
        let Self { world, max, .. } = self;
        let known = forms().into_iter().chain(ids::forms(max, world.birch));
        let known = known
            .filter(|(end, _)| path.ends_with(end))
            .max_by_key(|(end, _)| end.len());
        match path {
            "/account/roles" => format!("role=resident&house={}", world.cedar),
            "/owner/houses/{house}/managers" => format!("person={}", max.id),
            "/join/{token}" => format!("name=Nia&sign_in_name=nia{}&password=a+warm+porch", max.id),
            "/reset" => {
                let code = code(world, &self.mo, &self.ana).await;
                format!("code={code}&password=a+warm+porch")
            }
            _ => known.map_or(String::new(), |(_, form)| form),
        }
    }

    /// By the first of them whose form is taken; nothing where nobody's is.
    async fn send_twice(&mut self, route: &str, path: &str, key: &str) -> Option<Vec<String>> {
        self.prepare(path).await;
        let form = self.form(path).await;
        let actors = [
            (&self.ana, Resident),
            (&self.mo, Manager),
            (&self.cleo, Counselor),
            (&self.max, Mentor),
            (&self.owner, Owner),
        ];
        let mut wrong = Vec::new();
        for (who, role) in actors {
            let (_, path) = concrete(route, role.segment(), &self.cast);
            let bare = self.world.post_bare(who, &path, &form).await;
            let keyed = format!("{form}&idempotency_key={key}");
            let first = self.world.post(who, &path, &keyed).await;
            let is_taken = first.status == 303;
            if is_taken && bare.status != 400
                || bare.status.is_success()
                || bare.status.is_redirection()
            {
                wrong.push(format!("{route}: {role} got {} without a key", bare.status));
            }
            if is_taken {
                let again = self.world.post(who, &path, &keyed).await;
                if (again.status, &again.location) != (first.status, &first.location) {
                    wrong.push(format!(
                        "{route}: {role} got {} {}, then {} {}",
                        first.status, first.location, again.status, again.location
                    ));
                }
                return Some(wrong);
            }
        }
        Some(wrong).filter(|wrong| !wrong.is_empty())
    }
}

async fn each_form_counts_once(db: Db) {
    let mut wrong = Vec::new();
    let routes = EXPECTED.iter().flat_map(|of_feature| of_feature.iter());
    let posts = routes.filter_map(|(route, _)| Some((*route, route.strip_prefix("POST ")?)));
    let posts = posts.filter(|(_, path)| !OTHERWISE.iter().any(|(known, _)| known == path));
    let mut place = Place::new(db.clone()).await;
    for (n, (route, path)) in posts.enumerate() {
        let key = format!("once-{n:010}");
        // In a place where much was done already what the form is about may be over: then in a fresh one.
        let mut sent = place.send_twice(route, path, &key).await;
        if sent.is_none() {
            place = Place::new(db.clone()).await;
            sent = place.send_twice(route, path, &key).await;
        }
        match sent {
            Some(sent) => wrong.extend(sent),
            None => wrong.push(format!("{route}: nobody's form was taken")),
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
