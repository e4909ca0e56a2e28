//! Two servers bring a thousand words; one of them is killed in the middle.
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Stdio,
};

use porchlight::{
    clock::Clock,
    id::*,
    seal::{Key, Place},
    timestamp::Timestamp,
};

use super::{running::Served, *};
use crate::sinks::{HttpSink, Manner, Received};

const WORDS: usize = 1000;
/// By the one that is killed, and as many as it may have on their way to one gateway.
const ANSWERED: usize = 100;
const HELD: usize = 4;

fn served(here: &Installation, sink: &HttpSink) -> Served {
    let mut serve = here.command(&here.url, &["serve", "--listen", "127.0.0.1:0"]);
    serve
        .env("PORCHLIGHT_SMS_URL", format!("{}/sms", sink.url()))
        .env("PORCHLIGHT_INTERNAL_TARGETS", "127.0.0.1/32");
    Served::of(serve.stdout(Stdio::piped()).stderr(Stdio::null()))
}

/// A house full of mentors, each with a phone and a word that is due.
async fn words_for_a_thousand(db: &Db, key: &Key) {
    let (house, now) = (HouseId::new(), Clock::system().now());
    let target = key.fingerprint("target sms");
    let mut tx = db.write().await.unwrap();
    tx.query(sql!(test: "insert into houses (id, name, time_zone, day_turns_at, board_style, fields_left_out, emergency_number, crisis_number, created_at) values ($1, 'House', 'UTC', 180, 'kept_only', '', '911', '988', $2)"))
        .bind(house).bind(now).run().await.unwrap();
    for n in 0..WORDS {
        let person = PersonId::new();
        let place = Place {
            table: "people",
            column: "phone",
            row: person,
        };
        tx.query(sql!(test: "insert into people (id, name, sign_in_name, password_hash, phone, created_at) values ($1, 'Ana', $2, '', $3, $4)"))
            .bind(person).bind(format!("ana{n}")).bind(key.seal(&place, &format!("+1555{n:07}"))).bind(now)
            .run().await.unwrap();
        tx.query(sql!(test: "insert into house_people (house_id, person_id) values ($1, $2)"))
            .bind(house)
            .bind(person)
            .run()
            .await
            .unwrap();
        tx.query(sql!(test: "insert into memberships (id, house_id, person_id, role, from_at) values ($1, $2, $3, 'mentor', $4)"))
            .bind(MembershipId::new()).bind(house).bind(person).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into word_choices (person_id, channel, matter) values ($1, 'sms', 'asked')"))
            .bind(person).run().await.unwrap();
        // Whatever the hour is: never quiet.
        tx.query(sql!(test: "insert into word_hours (person_id, quiet_from, quiet_until, now_anyway) values ($1, 0, 0, true)"))
            .bind(person).run().await.unwrap();
        tx.query(sql!(test: "insert into word_ways (id, person_id, channel, target, created_at) values ($1, $2, 'sms', $3, $4)"))
            .bind(WayId::new()).bind(person).bind(target.clone()).bind(now).run().await.unwrap();
        tx.query(sql!(test: "insert into deliveries (id, house_id, person_id, role, kind, created_at) values ($1, $2, $3, 'mentor', 'reach_out', $4)"))
            .bind(DeliveryId::new()).bind(house).bind(person).bind(now).run().await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// To which phone, and under which identity.
fn came(got: &[Received]) -> Vec<(String, String)> {
    let came = |got: &Received| (got.text(), got.header("idempotency-key").to_owned());
    got.iter().map(came).collect()
}

fn phones(got: &[Received]) -> BTreeSet<String> {
    came(got).into_iter().map(|(to, _)| to).collect()
}

/// Whoever waits long enough learns that the killed one has lost what it held: here at once.
async fn leases_end(db: &Db) {
    let mut tx = db.write().await.unwrap();
    let past = Timestamp::new(Clock::system().now().get() - time::Duration::seconds(1));
    let ended = tx.query(sql!(test: "update sendings set next_at = $1 where done_at is null and lease_id is not null"));
    ended.bind(past).run().await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_words_of_two_servers_outlive_the_kill_of_one() {
    let here = Installation::new(On::Postgres).await;
    went_well(&here.run(&["migrate"]));
    let key = Key::from_file(&here.file("porch.key"), false).unwrap();
    let db = Db::connect(&here.url).await.unwrap();
    words_for_a_thousand(&db, &key).await;
    // Each by a gateway of its own, so that one can be met with letters in its hands.
    let (one, other) = (HttpSink::open().await, HttpSink::open().await);
    one.desk.is(Manner::HangsAfter(ANSWERED));
    let mut first = served(&here, &one);
    one.desk.until(ANSWERED + HELD).await;
    let second = served(&here, &other);
    other.desk.until(300).await;
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    assert!(
        phones(&other.desk.got()).len() < WORDS - ANSWERED - HELD,
        "in the middle"
    );
    let answered = || &phones(&one.desk.got()[..ANSWERED]) | &phones(&other.desk.got());
    let until = async |many: usize| loop {
        let so_far = other.desk.got().len();
        if answered().len() >= many {
            return;
        }
        other.desk.until(so_far + 1).await;
    };
    until(WORDS - HELD).await;
    assert_eq!(
        answered().len(),
        WORDS - HELD,
        "the other waits for the lease"
    );
    leases_end(&db).await;
    until(WORDS).await;
    // What the killed one had sent and what the other sent again is the same letter.
    let mut identities = BTreeMap::<_, BTreeSet<String>>::new();
    for (to, id) in came(&one.desk.got())
        .into_iter()
        .chain(came(&other.desk.got()))
    {
        identities.entry(to).or_default().insert(id);
    }
    let twice: Vec<_> = identities
        .iter()
        .filter(|(_, ids)| ids.len() != 1)
        .collect();
    assert_eq!((identities.len(), twice.len()), (WORDS, 0), "{twice:?}");
    second.is_asked_to_stop();
    db.close().await;
}
