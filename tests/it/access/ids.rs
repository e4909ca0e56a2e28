//! Ids in addresses: what is one's own is found; what is another's, what is nobody's and what is no id at
//! all get one answer.
use std::collections::{BTreeMap, BTreeSet};

use porchlight::{
    access::{
        Role::{self, *},
        Token,
    },
    id::*,
    sql,
};
use uuid::Uuid;

use super::{Cast, EXPECTED, concrete, parameters};
use crate::{scenario, support::*};

pub const ITEM: &str = "title=Sweep&days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7\
    &from=06%3A00&until=20%3A00&grace=30&whom=everyone&from_day=2026-07-05";
const EXCUSE: &str =
    "kind=pass&from_date=2026-07-10&from_time=18%3A00&until_date=2026-07-11&until_time=18%3A00";

const REQUEST: &str = "condition=quiet&count=2&may=come&opened=yes&until=2026-08-01";

/// What each parameter is called: some mean another thing for another role.
pub fn key(route: &str, parameter: &str) -> String {
    let path = route.split_once(' ').unwrap().1;
    let role = path.split('/').nth(1).unwrap();
    match parameter {
        "item" | "proposal" => format!("{parameter} of {role}"),
        "assignment" if path.contains("/helpers/") => "walk".to_owned(),
        other => other.to_owned(),
    }
}

/// Those who make what a resident has.
pub struct Staff {
    pub manager: Actor,
    pub counselor: Actor,
}

async fn sent(world: &World, who: &Actor, path: &str, form: &str) -> String {
    let form = format!("{form}&idempotency_key={}", Uuid::now_v7());
    let answer = world.post(who, path, &form).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
    answer.location
}

pub async fn newest(world: &World, person: &Actor, of: &'static str) -> String {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(match of {
        "assignment" => sql!(test: "select id from routine_assignments where person_id = $1 order by id desc limit 1"),
        "item" => sql!(test: "select item_id as id from routine_assignments where person_id = $1 order by id desc limit 1"),
        "proposal" => sql!(test: "select id from routine_proposals where person_id = $1 order by id desc limit 1"),
        "excuse" => sql!(test: "select id from excuses where person_id = $1 order by id desc limit 1"),
        "signal" => sql!(test: "select id from stress_signals where person_id = $1 order by id desc limit 1"),
        "walk" => sql!(test: "select id from assignments where resident_id = $1 order by id desc limit 1"),
        "win" => sql!(test: "select id from wins where person_id = $1 order by id desc limit 1"),
        "appointment" => sql!(test: "select item_id as id from appointments where person_id = $1 order by item_id desc limit 1"),
        "help" => sql!(test: "select id from help_asks where person_id = $1 order by id desc limit 1"),
        "sign" => sql!(test: "select id from reach_out_signs where person_id = $1 order by id desc limit 1"),
        "request" => sql!(test: "select id from standing_requests where person_id = $1 order by id desc limit 1"),
        "celebration" => sql!(test: "select id from celebrations where person_id = $1 order by id desc limit 1"),
        "cheer" => sql!(test: "select id from cheers where person_id = $1 order by id desc limit 1"),
        "milestone" => sql!(test: "select id from milestones where person_id = $1 order by id desc limit 1"),
        "praise" => sql!(test: "select id from praise where person_id = $1 order by id desc limit 1"),
        "notice" => sql!(test: "select id from notices where person_id = $1 order by id desc limit 1"),
        unknown => panic!("{unknown}"),
    });
    let (id,): (Uuid,) = found.bind(person.id).one().await.unwrap();
    id.simple().to_string()
}

/// One of everything that has an id, by the names of the parameters.
pub async fn belongings(
    world: &World,
    house: HouseId,
    who: &Actor,
    by: &Staff,
) -> BTreeMap<String, String> {
    let (manager, counselor) = (
        format!("/manager/houses/{house}"),
        format!("/counselor/houses/{house}/people/{}", who.id),
    );
    let mut ids = BTreeMap::from([
        ("house".to_owned(), house.to_string()),
        ("person".to_owned(), who.id.to_string()),
        ("day".to_owned(), "2026-07-04".to_owned()),
    ]);
    let mut has = |name: &str, id: String| ids.insert(name.to_owned(), id);
    let routine = format!("{manager}/routine");
    sent(
        world,
        &by.manager,
        &routine,
        &format!("{ITEM}&kind=routine"),
    )
    .await;
    has("tick", newest(world, who, "assignment").await);
    has("item of manager", newest(world, who, "item").await);
    let tick = newest(world, who, "assignment").await;
    sent(
        world,
        who,
        &format!("/resident/routine/plan/{tick}/proposals"),
        "words=Later",
    )
    .await;
    has("proposal of manager", newest(world, who, "proposal").await);
    sent(
        world,
        &by.manager,
        &routine,
        &format!("{ITEM}&kind=check_in"),
    )
    .await;
    has("assignment", newest(world, who, "assignment").await);
    sent(world, &by.counselor, &format!("{counselor}/routine"), ITEM).await;
    has("item of counselor", newest(world, who, "item").await);
    let program = newest(world, who, "assignment").await;
    sent(
        world,
        who,
        &format!("/resident/routine/plan/{program}/proposals"),
        "words=Later",
    )
    .await;
    has(
        "proposal of counselor",
        newest(world, who, "proposal").await,
    );
    sent(world, who, "/resident/routine", ITEM).await;
    has("item of resident", newest(world, who, "item").await);
    sent(
        world,
        &by.manager,
        &format!("{manager}/people/{}/excuses", who.id),
        EXCUSE,
    )
    .await;
    has("excuse", newest(world, who, "excuse").await);
    let invitation = sent(
        world,
        &by.manager,
        &format!("{manager}/invitations"),
        "role=resident&days=7",
    )
    .await;
    let invitation = invitation
        .split('?')
        .next()
        .unwrap()
        .rsplit('/')
        .next()
        .unwrap();
    has("invitation", invitation.to_owned());
    sent(world, who, "/resident/signals", "label=Jaw").await;
    has("signal", newest(world, who, "signal").await);
    let quin = world.person(house, "Quin", Mentor).await;
    world.assigned(house, who, &quin, Mentor, false).await;
    has("walk", newest(world, who, "walk").await);
    for (path, form) in [
        (
            "/resident/milestones/beginning",
            "began=2026-05-01&since=recovery",
        ),
        ("/resident/milestones/firsts", "what=rent&day=2026-07-01"),
    ] {
        sent(world, who, path, form).await;
    }
    has("stretch", newest_stretch(world, who).await);
    has("milestone", newest(world, who, "milestone").await);
    let first = newest(world, who, "milestone").await;
    for (path, form) in [
        ("/resident/sharing".to_owned(), "share=milestones+counselor"),
        (format!("/resident/celebrations/firsts/{first}"), ""),
    ] {
        sent(world, who, &path, form).await;
    }
    let celebration = newest(world, who, "celebration").await;
    let cheers = format!("/counselor/houses/{house}/celebrations/{celebration}/cheers");
    sent(world, &by.counselor, &cheers, "words=Well+done").await;
    has("cheer", newest(world, who, "cheer").await);
    has("celebration", celebration);
    let firsts = format!("{manager}/milestones/firsts");
    sent(world, &by.manager, &firsts, "title=First+garden").await;
    has("first", newest_of_house(world, house).await);
    let helped = sent(world, who, "/resident/reach-outs", "").await;
    sent(world, who, &format!("{helped}/helped"), "").await;
    has("win", newest(world, who, "win").await);
    let open = sent(world, who, "/resident/reach-outs", "words=Please").await;
    has("reach_out", open.rsplit('/').next().unwrap().to_owned());
    let sign = format!("sign=moon&helper={}", by.counselor.id);
    sent(world, who, "/resident/reach-outs/sign", &sign).await;
    has("sign", newest(world, who, "sign").await);
    let request = format!("{REQUEST}&helper={}", by.counselor.id);
    sent(world, who, "/resident/standing-requests", &request).await;
    has("request", newest(world, who, "request").await);
    let noticed = format!("{manager}/people/{}/notices", who.id);
    sent(world, &by.manager, &noticed, "signs=numb").await;
    has("notice", newest(world, who, "notice").await);
    let praised = format!("{manager}/people/{}/praise", who.id);
    sent(world, &by.manager, &praised, "words=Good&may_show=yes").await;
    has("praise", newest(world, who, "praise").await);
    let appointment = "title=Dentist&date=2026-07-10&from=10%3A00";
    sent(world, who, "/resident/appointments", appointment).await;
    has("appointment", newest(world, who, "appointment").await);
    sent(world, who, "/resident/help", "kind=forms").await;
    has("help", newest(world, who, "help").await);
    has("device", device(world, who).await);
    has("word", word(world, house, &by.manager).await);
    has("wall", wall(world, house, &by.manager).await);
    has("way", way(world, who).await);
    ids
}

/// "Porchlight was off", told to a manager who has not read it; one outage at one moment.
async fn word(world: &World, house: HouseId, manager: &Actor) -> String {
    world.later(time::Duration::seconds(1));
    let (id, at) = (DeliveryId::new(), world.app.clock.now());
    let mut tx = world.db.write().await.unwrap();
    let off = tx.query(sql!(test: "insert into deliveries (id, house_id, person_id, role, kind, outage_at, created_at)
        values ($1, $2, $3, 'manager', 'off', $4, $4)"));
    let off = off.bind(id).bind(house).bind(manager.id).bind(at);
    off.run().await.unwrap();
    tx.commit().await.unwrap();
    id.to_string()
}

/// A screen of the house's.
async fn wall(world: &World, house: HouseId, manager: &Actor) -> String {
    let path = format!("/manager/houses/{house}/walls");
    let made = world
        .post(manager, &path, "name=TV&language=en&shows=as_house")
        .await;
    assert_eq!(made.status, 200, "{}", made.body);
    let mut tx = world.db.read().await.unwrap();
    let found =
        tx.query(sql!(test: "select id from walls where house_id = $1 order by id desc limit 1"));
    let (id,): (WallId,) = found.bind(house).one().await.unwrap();
    id.to_string()
}

/// Sealed with the others of that person: their page names it.
async fn newest_stretch(world: &World, who: &Actor) -> String {
    let page = world.get(who, "/resident/milestones").await.body;
    let links = page.split("/resident/milestones/stretches/").skip(1);
    let mut ids = links.filter_map(|rest| rest.split('"').next());
    ids.next().unwrap().to_owned()
}

/// The first time that the house added last.
async fn newest_of_house(world: &World, house: HouseId) -> String {
    let mut tx = world.db.read().await.unwrap();
    let found = tx.query(
        sql!(test: "select id from house_milestones where house_id = $1 order by id desc limit 1"),
    );
    let (id,): (Uuid,) = found.bind(house).one().await.unwrap();
    id.simple().to_string()
}

/// A way for word to reach someone.
async fn way(world: &World, who: &Actor) -> String {
    let id = WayId::new();
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into word_ways (id, person_id, channel, target, created_at) values ($1, $2, 'email', '', $3)"))
        .bind(id).bind(who.id).bind(world.clock.now()).run().await.unwrap();
    tx.commit().await.unwrap();
    id.to_string()
}

/// One more phone.
async fn device(world: &World, who: &Actor) -> String {
    let (id, now) = (SessionId::new(), world.clock.now());
    let later = porchlight::timestamp::Timestamp::new(now.get() + time::Duration::days(30));
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at) values ($1, $2, $3, '', true, $4, $5)"))
        .bind(id).bind(who.id).bind(Token::random().hash()).bind(now).bind(later).run().await.unwrap();
    tx.commit().await.unwrap();
    id.to_string()
}

/// Forms that would do something, were the thing one's own.
pub fn forms(max: &Actor, birch: HouseId) -> Vec<(&'static str, String)> {
    vec![
        ("/helpers", format!("helper=mentor+{}", max.id)),
        ("/role-ending", "role=resident".to_owned()),
        ("/moving", format!("to={birch}")),
        ("/proposals/{proposal}", "answer=yes".to_owned()),
        ("/proposals", "words=Later".to_owned()),
        ("/board", "on_board=yes".to_owned()),
        ("/plan/{assignment}", "column=own".to_owned()),
        ("/closing", "came_of=fine".to_owned()),
        ("/excuses", EXCUSE.to_owned()),
        (
            "/corrections/{assignment}",
            "outcome=missed&reason=x".to_owned(),
        ),
        ("/steps", "step=talking".to_owned()),
        (
            "/stretches/{stretch}",
            "began=2026-05-02&since=recovery".to_owned(),
        ),
        ("{house}/milestones/firsts", "title=First+garden".to_owned()),
        ("/answer", "reply=okay".to_owned()),
        ("/notices", "signs=numb".to_owned()),
        ("/praise", "words=Good".to_owned()),
        ("/showing", "shown=yes".to_owned()),
        ("/audience", "to=house".to_owned()),
        ("/standing-requests", format!("{REQUEST}&helper={}", max.id)),
        ("/outcome", "came_of=called_off".to_owned()),
        (
            "/appointments/{appointment}",
            "title=Dentist&date=2026-07-11&from=10%3A00".to_owned(),
        ),
        ("/pause", "from=2026-07-05&until=2026-07-09".to_owned()),
        ("/items/{item}/ending", "until=2026-07-05".to_owned()),
        ("/routine", ITEM.to_owned()),
        ("/items/{item}", ITEM.to_owned()),
        ("/check-ins/{assignment}/{day}", "mood=3".to_owned()),
    ]
}

/// May this actor, by their role, have to do with what belongs to anyone of the house?
fn is_theirs_too(route: &str, parameter: &str, role: Role) -> bool {
    match parameter {
        "person" => matches!(role, Manager | Owner | Resident),
        "item" | "proposal" => route.contains("/manager/"),
        "house" | "invitation" | "wall" => true,
        "word" | "first" => role == Manager,
        "help" => role == Resident,
        _ => false,
    }
}

scenario! {
    async fn foreign_strange_and_malformed_ids_get_one_answer(world) {
        let world = world.with_channels(crate::access::every_channel());
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let dan = world.person(world.cedar, "Dan", Resident).await;
        let bea = world.person(world.birch, "Bea", Resident).await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let bo = world.person(world.birch, "Bo", Manager).await;
        let max = world.person(world.cedar, "Max", Mentor).await;
        world.assigned(world.cedar, &ana, &max, Mentor, true).await;
        let mut all = Vec::new();
        for (house, who, manager) in [(world.cedar, &ana, &mo), (world.cedar, &dan, &mo), (world.birch, &bea, &bo)] {
            let counselor = world.person(house, "Cleo", Counselor).await;
            world.assigned(house, who, &counselor, Counselor, true).await;
            let staff = Staff { manager: manager.clone(), counselor };
            all.push((belongings(&world, house, who, &staff).await, staff));
        }
        let actors = [
            (&ana, Resident),
            (&max, Mentor),
            (&all[0].1.counselor, Counselor),
            (&mo, Manager),
            (&world.owner("Olga").await, Owner),
        ];
        let forms = forms(&max, world.birch);
        let mut wrong = BTreeSet::new();
        for (route, _) in EXPECTED.iter().flat_map(|of_feature| of_feature.iter()) {
            let secret = ["role", "day", "token", "code", "version", "*path"];
            for parameter in parameters(route).filter(|p| !secret.contains(p)) {
                for (actor, role) in actors {
                    let name = key(route, parameter);
                    let mut tried = vec![Uuid::now_v7().simple().to_string(), "nonsense".to_owned(), "0".to_owned()];
                    if !is_theirs_too(route, parameter, role) {
                        tried.push(all[1].0[&name].clone());
                    }
                    if role != Owner || parameter != "house" {
                        tried.push(all[2].0[&name].clone());
                    }
                    let mut answers = BTreeSet::new();
                    for id in tried {
                        let mut cast = Cast { ids: all[0].0.clone(), forms: BTreeMap::new() };
                        cast.ids.insert(name.clone(), id.clone());
                        let (method, path) = concrete(route, role.segment(), &cast);
                        let form = forms.iter().find(|(end, _)| route.ends_with(end)).map_or("", |(_, form)| form);
                        let form = format!("{form}&idempotency_key={}", Uuid::now_v7());
                        let answer = world.send(actor, method, &path, &form).await;
                        if !answer.status.is_client_error() {
                            wrong.insert(format!("{route}: {role} got {} for {parameter} {id}", answer.status));
                        }
                        answers.insert(answer.steady());
                    }
                    if answers.len() > 1 {
                        let told: Vec<_> = answers.iter().map(|a| a.chars().take(60).collect::<String>()).collect();
                        wrong.insert(format!("{route}: {role} can tell {parameter} apart: {told:?}"));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    }
}
