//! Several servers share the work; one of them is gone in the middle.
use std::collections::{BTreeMap, BTreeSet};

use porchlight::{access::Role::*, deliveries::Limits, sql, timestamp::Timestamp};

use super::*;
use crate::support::*;

const PEOPLE: usize = 250;
/// Of each: on as many ways as there are words to be brought.
const WAYS: [&str; 4] = ["sms", "ntfy", "webhook", "push"];

/// Everyone with four ways, written at once: the pages are tried elsewhere.
async fn people(world: &World, sinks: &Sinks) -> Vec<Actor> {
    let mut all = Vec::new();
    for _ in 0..PEOPLE {
        let who = world.person(world.cedar, "Ana", Mentor).await;
        let form = format!(
            "email=&phone=%2B{}&language=en",
            who.id.get().as_u128() % 1_000_000_000_000
        );
        posts(world, &who, "/account", &form).await;
        posts(
            world,
            &who,
            "/account/word/ntfy",
            "idempotency_key=0123456789",
        )
        .await;
        hooked(
            world,
            &who,
            &format!("{}/hook/{}", sinks.http.url(), who.id),
        )
        .await;
        subscribed(world, &who, &sinks.http).await;
        let wants = WAYS.map(|way| format!("{way}-asked")).join(" ");
        wanting(world, &who, &wants, NIGHT_SEVEN).await;
        word(world, &who, Mentor, "reach_out").await;
        all.push(who);
    }
    all
}

/// For each address, the identities under which word came there.
fn came(sinks: &Sinks) -> BTreeMap<String, BTreeSet<String>> {
    let mut came = BTreeMap::<_, BTreeSet<String>>::new();
    for got in sinks.http.desk.got() {
        let to = match got.path.as_str() {
            "/sms" => got.text(),
            path => path.to_owned(),
        };
        let id = format!("{}{}", got.header("idempotency-key"), got.header("topic"));
        came.entry(to).or_default().insert(id);
    }
    came
}

async fn a_thousand(on: On) {
    let sinks = Sinks::open().await;
    let world = World::empty(on)
        .await
        .with_channels(sinks.channels(Limits::default()));
    let world = world.with_houses().await;
    people(&world, &sinks).await;
    let second = world.second_server().await;
    // Taken by the one that will be gone, whatever else it is doing then.
    deliveries::plan(&world.app).await.unwrap();
    let mut in_its_hands = deliveries::take(&world.app).await.unwrap();
    assert!(!in_its_hands.is_empty());
    in_its_hands.truncate(3);
    let first = tokio::spawn({
        let app = world.app.clone();
        async move { deliveries::settle(&app).await.unwrap() }
    });
    let other = tokio::spawn({
        let app = second.clone();
        async move { deliveries::settle(&app).await.unwrap() }
    });
    // One of the two is gone in the middle, with letters in its hands.
    sinks.http.desk.until(300).await;
    first.abort();
    drop(in_its_hands);
    other.await.unwrap();
    let waiting: i64 = {
        let mut tx = world.db.read().await.unwrap();
        let left = tx.query(sql!(test: "select cast(count(*) as bigint) from sendings where done_at is null and next_at > $1"));
        left.bind(world.clock.now()).value().await.unwrap()
    };
    assert!(
        waiting > 0,
        "nothing was in the hands of the one that is gone"
    );
    // Its lease ends, and the other takes it up.
    world.later(time::Duration::seconds(91));
    deliveries::settle(&second).await.unwrap();
    let came = came(&sinks);
    assert_eq!(came.len(), PEOPLE * WAYS.len(), "none is lost");
    let twice: Vec<_> = came.iter().filter(|(_, ids)| ids.len() != 1).collect();
    assert!(twice.is_empty(), "under two identities: {twice:?}");
    let unsent: Option<Timestamp> = {
        let mut tx = world.db.read().await.unwrap();
        deliveries::waiting_since(&mut tx, world.clock.now())
            .await
            .unwrap()
    };
    assert_eq!(unsent, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_words_by_two_servers_of_which_one_is_gone_in_the_middle() {
    a_thousand(On::Postgres).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_words_by_a_server_that_is_started_again_in_the_middle() {
    a_thousand(On::Sqlite).await;
}

#[tokio::test]
async fn two_servers_without_trouble_bring_everything_exactly_once() {
    let sinks = Sinks::open().await;
    let world = World::empty(On::Postgres)
        .await
        .with_channels(sinks.channels(Limits::default()));
    let world = world.with_houses().await;
    let mut all = Vec::new();
    for _ in 0..40 {
        let who = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &who, "sms-asked email-asked").await;
        word(&world, &who, Mentor, "reach_out").await;
        word(&world, &who, Mentor, "reach_out").await;
        all.push(who);
    }
    let second = world.second_server().await;
    let sending = [world.app.clone(), second]
        .map(|app| tokio::spawn(async move { deliveries::settle(&app).await.unwrap() }));
    for sending in sending {
        sending.await.unwrap();
    }
    assert_eq!(
        (sinks.smtp.desk.got().len(), sinks.http.got("/sms").len()),
        (40, 40)
    );
}

#[tokio::test]
async fn a_server_that_was_frozen_beyond_its_lease_changes_nothing_any_more() {
    for on in [On::Sqlite, On::Postgres] {
        let sinks = Sinks::open().await;
        let world = World::empty(on)
            .await
            .with_channels(sinks.channels(Limits::default()));
        let world = world.with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "sms-asked").await;
        word(&world, &ana, Mentor, "reach_out").await;
        deliveries::plan(&world.app).await.unwrap();
        // Taken, and then nothing: as a frozen process holds it.
        let frozen = deliveries::take(&world.app).await.unwrap();
        world.later(time::Duration::seconds(60));
        settle(&world).await;
        assert_eq!(sinks.http.got("/sms").len(), 0, "the lease holds");
        world.later(time::Duration::seconds(31));
        let second = world.second_server().await;
        deliveries::settle(&second).await.unwrap();
        assert_eq!(standing(&world, &ana).await, ["sent"]);
        // It wakes up, brings what it had, and may say nothing about it.
        for taken in frozen {
            deliveries::bring(&world.app, taken).await;
        }
        let sms = sinks.http.got("/sms");
        assert_eq!(sms.len(), 2);
        assert_eq!(
            sms[0].header("idempotency-key"),
            sms[1].header("idempotency-key")
        );
        assert_eq!(standing(&world, &ana).await, ["sent"]);
    }
}

#[tokio::test]
async fn a_server_that_was_frozen_for_thirty_seconds_brings_it_once() {
    for on in [On::Sqlite, On::Postgres] {
        let sinks = Sinks::open().await;
        let world = World::empty(on)
            .await
            .with_channels(sinks.channels(Limits::default()));
        let world = world.with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "sms-asked").await;
        word(&world, &ana, Mentor, "reach_out").await;
        deliveries::plan(&world.app).await.unwrap();
        let frozen = deliveries::take(&world.app).await.unwrap();
        let second = world.second_server().await;
        world.later(time::Duration::seconds(30));
        deliveries::settle(&second).await.unwrap();
        for taken in frozen {
            deliveries::bring(&world.app, taken).await;
        }
        world.later(time::Duration::minutes(5));
        deliveries::settle(&second).await.unwrap();
        assert_eq!(sinks.http.got("/sms").len(), 1);
        assert_eq!(standing(&world, &ana).await, ["sent"]);
    }
}

#[tokio::test]
async fn a_server_brings_word_by_itself_and_ends_when_asked_to() {
    let sinks = Sinks::open().await;
    let world = World::new(On::Sqlite).await;
    let world = world.with_channels(sinks.channels(Limits::default()));
    let ana = world.person(world.cedar, "Ana", Mentor).await;
    reached(&world, &ana, "sms-asked").await;
    let stop = tokio_util::sync::CancellationToken::new();
    let serving = tokio::spawn(deliveries::run(world.app.clone(), stop.clone()));
    word(&world, &ana, Mentor, "reach_out").await;
    sinks.http.desk.until(1).await;
    stop.cancel();
    serving.await.unwrap();
    assert_eq!(
        standing(&world, &ana).await,
        ["sent"],
        "what was on its way was waited for"
    );
}
