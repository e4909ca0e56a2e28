//! docs/access.md, walked: each class of Ana's data carries a word of its own; every page that an actor
//! can come to is fetched, and exactly the words that the table allows may stand on them.
use std::collections::{BTreeMap, BTreeSet};

use porchlight::{
    access::Role::{self, *},
    id::*,
    seal::Place,
    sql,
};

use crate::{scenario, support::*};

/// Class of data, row of the table, and the words that give it away.
pub const WORDS: &[(&str, &[&str])] = &[
    ("name", &["Zzana"]),
    ("legal name", &["zzlegal"]),
    ("birth date", &["1943-02-28", "28 February 1943"]),
    ("phone", &["555-0199"]),
    ("e-mail", &["zz@mail.example"]),
    ("emergency contact", &["zzcontact"]),
    ("own title", &["zzown"]),
    ("house title", &["zzhouse"]),
    ("program title", &["zzprogram"]),
    ("feeling", &["zzfeeling"]),
    ("cravings", &["Cravings 7 of 10"]),
    ("note", &["zznote"]),
    ("outcome", &["<small>kept</small>", "kept at 12:00"]),
    ("alert facts", &["Missed “zzhouse two”"]),
    ("wish", &["that someone reach out."]),
    ("stress signals", &["zzsignal"]),
    ("plan helper", &["zzhelper"]),
    ("excuse kind", &["excused: sick"]),
    ("correction reason", &["zzreason"]),
    ("shares", &["zzagreed"]),
    ("looks", &["Zzlooker"]),
    ("devices", &["zzdevice"]),
    ("ways of word", &["zztopic", "zzhook"]),
    ("reach-out", &["zzreach"]),
    ("standing request", &["zzstanding"]),
    ("notice", &["zznotice"]),
    ("answer to a notice", &["zzanswer"]),
    ("small win", &["zzwin"]),
    ("praise", &["zzpraise"]),
    ("appointment", &["zzdentist"]),
    ("appointment's place and person", &["zzplace", "zzlee"]),
    ("hand asked for", &["zzhand"]),
    ("calendar address", &["/calendar/"]),
    ("recovery", &["since 29 June 2020"]),
    ("first time", &["zzfirst"]),
    ("cheer", &["zzcheer"]),
    ("earlier times", &["10 March 2019", "2019-03-10"]),
];

const ALL: &[&str] = &[
    "name",
    "legal name",
    "birth date",
    "phone",
    "e-mail",
    "emergency contact",
    "own title",
    "house title",
    "program title",
    "feeling",
    "cravings",
    "note",
    "outcome",
    "alert facts",
    "wish",
    "stress signals",
    "plan helper",
    "excuse kind",
    "correction reason",
    "shares",
    "looks",
    "devices",
    "ways of word",
    "reach-out",
    "standing request",
    "notice",
    "answer to a notice",
    "small win",
    "praise",
    "appointment",
    "appointment's place and person",
    "hand asked for",
    "calendar address",
    "recovery",
    "first time",
    "cheer",
    "earlier times",
];
/// What opens besides, where all is shared with someone's mentor or counselor.
const SHARED: &[&str] = &[
    "phone",
    "e-mail",
    "own title",
    "appointment",
    "program title",
    "feeling",
    "cravings",
    "note",
    "recovery",
    "first time",
    "cheer",
    "small win",
];

/// What stands on some page of each actor whatever is shared, and what does besides when all is.
#[rustfmt::skip]
const TABLE: &[(&str, &[&str], &[&str])] = &[
    ("self",            ALL, &[]),
    ("housemate",       &["name", "house title", "hand asked for", "notice", "answer to a notice", "praise"], &["phone", "e-mail", "note", "recovery", "first time", "cheer", "small win"]),
    ("own mentor",      &["name", "house title", "outcome", "alert facts", "wish", "reach-out", "standing request"], SHARED),
    ("other mentor",    &["name"], &[]),
    ("own counselor",   &["name", "legal name", "birth date", "emergency contact", "house title", "program title", "outcome", "alert facts", "wish", "notice"], SHARED),
    ("other counselor", &[], &[]),
    ("manager",         &["name", "legal name", "birth date", "phone", "emergency contact", "house title", "outcome", "alert facts", "excuse kind", "correction reason"], &["recovery", "first time", "cheer", "small win"]),
    ("owner",           &["name", "legal name", "birth date", "looks"], &[]),
    ("other house",     &[], &[]),
    ("moved out",       &[], &[]),
    ("signed out",      &[], &[]),
];

fn start(role: Role, house: HouseId, ana: PersonId) -> Vec<String> {
    let person = |role: &str| format!("/{role}/houses/{house}/people/{ana}");
    let pages: Vec<String> = match role {
        Resident => vec![
            "/resident/today".into(),
            "/resident/me".into(),
            format!("/resident/people/{ana}"),
        ],
        Mentor => vec![
            "/mentor/people".into(),
            "/mentor/reach-outs".into(),
            person("mentor"),
        ],
        Counselor => vec![
            "/counselor/reach-outs".into(),
            "/counselor/alerts".into(),
            "/counselor/caseload".into(),
            person("counselor"),
        ],
        Manager => [
            "board",
            "alerts",
            "reach-outs",
            "people",
            "routine",
            "invitations",
            "settings",
        ]
        .map(|page| format!("/manager/houses/{house}/{page}"))
        .into_iter()
        .chain([person("manager")])
        .collect(),
        Owner => vec![
            "/owner/houses".into(),
            format!("/owner/houses/{house}/people"),
            person("owner"),
        ],
    };
    pages
        .into_iter()
        .chain(["/".into(), "/account".into()])
        .collect()
}

scenario! {
    async fn nobody_reads_more_than_the_table_allows_and_nobody_less(world) {
        let world = world.with_channels(crate::access::every_channel());
        let ana = world.person(world.cedar, "Zzana", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, true).await;
        let pia = world.person(world.cedar, "Pia", Mentor).await;
        world.assigned(world.cedar, &ana, &pia, Mentor, false).await;
        let gone = world.person(world.cedar, "Gus", Resident).await;
        world.moves_out(&gone).await;
        let actors: BTreeMap<&str, (Actor, Role)> = BTreeMap::from([
            ("self", (ana.clone(), Resident)),
            ("housemate", (ben.clone(), Resident)),
            ("own mentor", (max, Mentor)),
            ("other mentor", (pia, Mentor)),
            ("own counselor", (cleo, Counselor)),
            ("other counselor", (world.person(world.cedar, "Cy", Counselor).await, Counselor)),
            ("manager", (world.person(world.cedar, "Mo", Manager).await, Manager)),
            ("owner", (world.owner("Olga").await, Owner)),
            ("other house", (world.person(world.birch, "Bo", Manager).await, Manager)),
            ("moved out", (gone, Resident)),
            ("signed out", (Actor::nobody(), Resident)),
        ]);
        seed(&world, &ana, &ben).await;
        look_out(&world, &ana, [&actors["own mentor"].0, &ben, &actors["own counselor"].0]).await;
        let mut wrong = Vec::new();
        for shared in [false, true] {
            if shared {
                world.shares_with_house(&ana, "milestones").await;
                for class in ["contact", "own_routine", "program_titles", "mood", "cravings", "notes", "milestones"] {
                    world.shares(&ana, class, Mentor).await;
                    world.shares(&ana, class, Counselor).await;
                }
                for class in ["contact", "notes"] {
                    world.shares_with(&ana, class, &ben).await;
                }
                let win = crate::access::newest(&world, &ana, "win").await;
                let to = "to=mentor&to=counselor&to=house&idempotency_key=shown-0123456789";
                let shown = world.post(&ana, &format!("/resident/wins/{win}/audience"), to).await;
                assert_eq!(shown.status, 303, "{}", shown.body);
            }
            for (name, always, when_shared) in TABLE {
                let (actor, role) = &actors[name];
                let besides: &[&str] = if shared { when_shared } else { &[] };
                let expected: BTreeSet<&str> = always.iter().chain(besides).copied().collect();
                let start = start(*role, world.cedar, ana.id);
                let start: Vec<&str> = start.iter().map(String::as_str).collect();
                let pages = world.crawl(actor, &start).await;
                for (class, words) in WORDS {
                    let tells = |html: &String| words.iter().any(|word| html.contains(word));
                    let on: Vec<_> = pages.iter().filter(|(_, html)| tells(html)).map(|(path, _)| path).collect();
                    if on.is_empty() == expected.contains(class) {
                        let shared = if shared { "all shared" } else { "nothing shared" };
                        wrong.push(format!("{shared}: {name}: {class} stands on {on:?} of {} pages", pages.len()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// A house item, a program item and one of Ana's own, kept today, and a check-in with all its answers.
pub async fn seed(world: &World, ana: &Actor, ben: &Actor) {
    let key = &world.app.key;
    let now = world.clock.now();
    let today = porchlight::house_time::HouseTime::new("UTC", "03:00".parse().unwrap())
        .unwrap()
        .day_of(now);
    let seal =
        |table, column, row: String, text: &str| key.seal(&Place { table, column, row }, text);
    let mut tx = world.db.write().await.unwrap();
    for (kind, source, title) in [
        ("check_in", "house", "zzhouse"),
        ("routine", "house", "zzhouse two"),
        ("routine", "house", "zzhouse three"),
        ("routine", "program", "zzprogram"),
        ("routine", "own", "zzown"),
    ] {
        let (outcome, excuse) = match title {
            "zzhouse two" => ("missed", None),
            "zzhouse three" => ("excused", Some("sick")),
            _ => ("kept", None),
        };
        let (item, assignment) = (ItemId::new(), RoutineAssignmentId::new());
        let sealed = seal(
            "routine_versions",
            "title",
            format!("{item}:{today}"),
            title,
        );
        let title = if source == "own" {
            sealed.text().to_owned()
        } else {
            title.to_owned()
        };
        tx.query(sql!(test: "insert into routine_items (id, kind, source, house_id, person_id, for_everyone, asked_by, created_at) values ($1, $2, $3, $4, $5, false, $6, $7)"))
            .bind(item).bind(kind).bind(source)
            .bind((source != "own").then_some(world.cedar))
            .bind((source != "house").then_some(ana.id))
            .bind(ana.id).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into routine_versions (item_id, from_day, title, days, opens_time, closes_time, grace_minutes, changed_by, changed_at) values ($1, $2, $3, 'weekly 1111111', 600, 900, 30, $4, $5)"))
            .bind(item).bind(today).bind(title).bind(ana.id).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into routine_assignments (id, item_id, house_id, person_id, from_day, plan_column, on_board) values ($1, $2, $3, $4, $5, 'own', $6)"))
            .bind(assignment).bind(item).bind(world.cedar).bind(ana.id).bind(today).bind(source != "own").run().await.unwrap();
        if source == "house" {
            tx.query(sql!(test: "insert into routine_assignments (id, item_id, house_id, person_id, from_day, plan_column, on_board) values ($1, $2, $3, $4, $5, 'own', true)"))
                .bind(RoutineAssignmentId::new()).bind(item).bind(world.cedar).bind(ben.id).bind(today).run().await.unwrap();
        }
        tx.query(sql!(test: "insert into outcomes (person_id, day, assignment_id, house_id, outcome, excuse, acted_at, received_at, closed_at, source, is_check_in) select $1, $2, $3, $4, $6, $7, $5, $5, $5, i.source, i.kind = 'check_in' from routine_assignments a join routine_items i on i.id = a.item_id where a.id = $3"))
            .bind(ana.id).bind(today).bind(assignment).bind(world.cedar).bind(now).bind(outcome).bind(excuse).run().await.unwrap();
        seed_around(&mut tx, world, ana, assignment, outcome).await;
        if kind == "check_in" {
            let answers = AnswersId::new();
            let feelings = r#"{"mood":4,"word":"zzfeeling","nothing_much":false,"hungry":false,"angry":false,"lonely":true,"tired":false,"signals":["zzsignal"]}"#;
            let sealed = |column, text| seal("answers", column, answers.to_string(), text);
            tx.query(sql!(test: "insert into answers (id, person_id, assignment_id, day, feelings, cravings, note, wish, acted_at, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)"))
                .bind(answers).bind(ana.id).bind(assignment).bind(today)
                .bind(sealed("feelings", feelings)).bind(sealed("cravings", "7"))
                .bind(sealed("note", "zznote")).bind(sealed("wish", ""))
                .bind(now).run().await.unwrap();
        }
    }
    let own = |column, text| seal("people", column, ana.id.to_string(), text);
    tx.query(sql!(test: "update people set legal_name = $2, birth_date = $7, email = $3, phone = $4, emergency_contact = $5, sharing_asked_at = $6 where id = $1"))
        .bind(ana.id)
        .bind(own("legal_name", "zzlegal"))
        .bind(own("email", "zz@mail.example"))
        .bind(own("phone", "555-0199"))
        .bind(own("emergency_contact", "zzcontact"))
        .bind(now)
        .bind(own("birth_date", "1943-02-28"))
        .run().await.unwrap();
    tx.commit().await.unwrap();
    // Asked is her own mentor alone, as nothing else is set.
    let sent = world.post(
        ana,
        "/resident/reach-outs",
        "words=zzreach&idempotency_key=0123456789",
    );
    assert_eq!(sent.await.status, 303);
    for (path, form) in [
        (
            "/resident/appointments",
            "title=zzdentist&date=2026-07-04&from=13%3A00&place=zzplace&with_whom=zzlee",
        ),
        ("/resident/help", "kind=forms&words=zzhand"),
        ("/resident/calendar", ""),
        (
            "/resident/milestones/beginning",
            "began=2019-03-10&since=recovery",
        ),
        (
            "/resident/milestones/beginning",
            "began=2020-06-29&ended=2020-06-01&since=recovery&shown=yes",
        ),
        (
            "/resident/milestones/firsts",
            "words=zzfirst&day=2026-07-01",
        ),
        ("/resident/milestones/name", "style=full"),
        ("/resident/wins", "kind=said_no&words=zzwin"),
    ] {
        assert_eq!(world.post(ana, path, form).await.status, 303, "{path}");
    }
    seed_access(world, ana).await;
    cheered(world, ana).await;
}

/// The first that she posted, and what one more housemate says to it.
async fn cheered(world: &World, ana: &Actor) {
    let first = crate::access::newest(world, ana, "milestone").await;
    let path = format!("/resident/celebrations/firsts/{first}");
    assert_eq!(world.post(ana, &path, "").await.status, 303);
    let celebration = crate::access::newest(world, ana, "celebration").await;
    let celebration: CelebrationId = celebration.parse().unwrap();
    let (id, dot) = (
        CheerId::new(),
        world.person(world.cedar, "Dot", Resident).await,
    );
    let words = porchlight::celebrations::store::seal_words(&world.app.key, id, "zzcheer");
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into cheers (id, celebration_id, house_id, person_id, cheerer_id, role, words, cheered_at) values ($1, $2, $3, $4, $5, 'resident', $6, $7)"))
        .bind(id).bind(celebration).bind(world.cedar).bind(ana.id).bind(dot.id).bind(words).bind(world.clock.now())
        .run().await.unwrap();
    tx.commit().await.unwrap();
}

/// A request that her mentor agreed to; what a housemate noticed, passed on to her counselor.
pub async fn look_out(world: &World, ana: &Actor, [max, ben, cleo]: [&Actor; 3]) {
    let sent = async |who: &Actor, path: &str, form: &str| {
        let answer = world.post(who, path, form).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    };
    let asked = "condition=quiet&count=2&may=come&opened=yes&until=2026-08-01&words=zzstanding";
    let asked = format!("{asked}&helper={}", max.id);
    sent(ana, "/resident/standing-requests", &asked).await;
    let request = crate::access::newest(world, ana, "request").await;
    let house = world.cedar;
    let yes = format!("/mentor/houses/{house}/standing-requests/{request}/agreement");
    sent(max, &yes, "").await;
    let noticing = format!("/resident/houses/{house}/people/{}/notices", ana.id);
    sent(ben, &noticing, "signs=numb&words=zznotice").await;
    let praising = noticing.replace("/notices", "/praise");
    sent(ben, &praising, "words=zzpraise&may_show=yes").await;
    let notice = crate::access::newest(world, ana, "notice").await;
    let answer = format!("reply=pass_on&words=zzanswer&whom={}", cleo.id);
    sent(ana, &format!("/resident/notices/{notice}/answer"), &answer).await;
}

/// With whom it is done, what the manager changed, and the alert about what was missed.
async fn seed_around(
    tx: &mut porchlight::db::WriteTx,
    world: &World,
    ana: &Actor,
    assignment: RoutineAssignmentId,
    outcome: &str,
) {
    let (key, now) = (&world.app.key, world.clock.now());
    let today = time::macros::date!(2026 - 07 - 04);
    let (table, column, row) = ("routine_assignments", "helper", assignment);
    let helper = key.seal(&Place { table, column, row }, "zzhelper");
    tx.query(sql!(test: "update routine_assignments set helper = $2, plan_column = 'some_help' where id = $1"))
        .bind(assignment).bind(helper).run().await.unwrap();
    if outcome != "missed" {
        return;
    }
    tx.query(sql!(test: "insert into corrections (id, house_id, person_id, assignment_id, day, before, after, reason, corrected_by, role, corrected_at) values ($1, $2, $3, $4, $5, 'kept', 'missed', 'zzreason', $3, 'manager', $6)"))
        .bind(uuid::Uuid::now_v7()).bind(world.cedar).bind(ana.id).bind(assignment).bind(today).bind(now).run().await.unwrap();
    let alert = AlertId::new();
    tx.query(sql!(test: "insert into alerts (house_id, person_id, id, opened_at) values ($1, $2, $3, $4)"))
        .bind(world.cedar).bind(ana.id).bind(alert).bind(now).run().await.unwrap();
    for (kind, source, assignment) in [
        ("missed", "house", Some(assignment)),
        ("wish", "wish", None),
    ] {
        tx.query(sql!(test: "insert into alert_facts (house_id, person_id, alert_id, id, assignment_id, day, kind, source, is_check_in, happened_at, noticed_at) values ($1, $2, $3, $4, $5, $6, $8, $9, false, $7, $7)"))
            .bind(world.cedar).bind(ana.id).bind(alert).bind(FactId::new()).bind(assignment).bind(today).bind(now).bind(kind).bind(source)
            .run().await.unwrap();
    }
}

/// What was shared once, who looked, and where she is signed in.
async fn seed_access(world: &World, ana: &Actor) {
    let looker = world.person(world.birch, "Zzlooker", Counselor).await;
    let now = world.clock.now();
    let mut tx = world.db.write().await.unwrap();
    // On no list of people any more.
    tx.query(sql!(test: "delete from memberships where person_id = $1"))
        .bind(looker.id)
        .run()
        .await
        .unwrap();
    tx.query(sql!(test: "insert into shares (id, person_id, class, audience, words, from_at, until_at) values ($1, $2, 'mood', 'mentor', 'zzagreed', $3, $3)"))
        .bind(ShareId::new()).bind(ana.id).bind(now).run().await.unwrap();
    tx.query(sql!(test: "insert into looks (person_id, looked_at, viewer_id, role, class, house_id) values ($1, $2, $3, 'counselor', 'routine', $4)"))
        .bind(ana.id).bind(now.hour()).bind(looker.id).bind(world.cedar).run().await.unwrap();
    for (channel, address) in [
        ("ntfy", "zztopic"),
        ("webhook", r#"{"url":"https://zzhook.example","key":""}"#),
    ] {
        let id = WayId::new();
        let place = Place {
            table: "word_ways",
            column: "address",
            row: id,
        };
        tx.query(sql!(test: "insert into word_ways (id, person_id, channel, address, target, created_at) values ($1, $2, $3, $4, '', $5)"))
            .bind(id).bind(ana.id).bind(channel).bind(world.app.key.seal(&place, address)).bind(now).run().await.unwrap();
    }
    tx.query(sql!(test: "update sessions set device = 'zzdevice' where person_id = $1"))
        .bind(ana.id)
        .run()
        .await
        .unwrap();
    tx.commit().await.unwrap();
}
