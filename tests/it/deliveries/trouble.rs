//! Receivers that refuse, fail, drop or hang: nothing is lost, nothing goes under two identities, nobody waits.
use std::{collections::BTreeSet, time::Duration};

use porchlight::{access::Role::*, deliveries::Limits};

use super::*;
use crate::{scenario_alone, support::*};

fn short() -> Limits {
    Limits {
        each: Duration::from_millis(400),
        ..Limits::default()
    }
}

const ALL: &str = "email-asked sms-asked ntfy-asked webhook-asked push-asked";

async fn on_every_channel(world: &World, sinks: &Sinks) -> Actor {
    let ana = world.person(world.cedar, "Ana", Mentor).await;
    posts(
        world,
        &ana,
        "/account/word/ntfy",
        "idempotency_key=0123456789",
    )
    .await;
    hooked(world, &ana, &format!("{}/hook", sinks.http.url())).await;
    subscribed(world, &ana, &sinks.http).await;
    reached(world, &ana, ALL).await;
    ana
}

/// Under how many identities all of it came: one a channel is all there may be.
fn identities(sinks: &Sinks) -> Vec<String> {
    let mut all = BTreeSet::new();
    for mail in sinks.smtp.desk.got() {
        all.insert(format!("mail {}", mail.header("Message-ID")));
    }
    for got in sinks.http.desk.got() {
        let id = format!("{}{}", got.header("idempotency-key"), got.header("topic"));
        all.insert(format!("{} {id}", &got.path[..4]));
    }
    all.into_iter().collect()
}

scenario_alone! {
    async fn what_fails_or_drops_is_tried_again_under_the_same_identity_until_it_arrives(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = on_every_channel(&world, &sinks).await;
        word(&world, &ana, Mentor, "reach_out").await;
        for manner in [Manner::Fails, Manner::Drops] {
            sinks.smtp.desk.is(manner);
            sinks.http.desk.is(manner);
            settle(&world).await;
            let word = if manner == Manner::Fails { "waits fails" } else { "waits dropped" };
            assert_eq!(standing(&world, &ana).await, [word; 5]);
            world.later(time::Duration::minutes(2));
        }
        sinks.smtp.desk.is(Manner::Accepts);
        sinks.http.desk.is(Manner::Accepts);
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["sent"; 5]);
        let before = sinks.http.desk.got().len();
        assert_eq!((sinks.smtp.desk.got().len(), before), (2, 4 * 3));
        assert_eq!(identities(&sinks).len(), 5, "{:?}", identities(&sinks));
        world.later(time::Duration::hours(1));
        settle(&world).await;
        assert_eq!(sinks.http.desk.got().len(), before, "and that is all");
    }

    async fn a_target_that_says_when_to_come_again_is_left_alone_until_then(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        // A word of each sort of target, when it was tried first, and how many seconds later again.
        for (status, says, seconds) in [
            (429, "600", 600),
            (503, "600", 600),
            (429, "Sat, 04 Jul 2026 12:10:00 GMT", 600),
            // Not sooner than by itself, not later than an hour, and nothing that cannot be understood.
            (429, "1", 30),
            (429, "Sat, 04 Jul 2026 11:00:00 GMT", 30),
            (429, "86400", 3600),
            (503, "Sun, 04 Jul 2027 12:00:00 GMT", 3600),
            (503, "99999999999999999999", 30),
            (429, "soon", 30),
            // Said with another answer it means nothing.
            (500, "600", 30),
        ] {
            world.clock.set(NOON);
            let ana = world.person(world.cedar, "Ana", Mentor).await;
            posts(&world, &ana, "/account/word/ntfy", "idempotency_key=0123456789").await;
            hooked(&world, &ana, &format!("{}/hook", sinks.http.url())).await;
            subscribed(&world, &ana, &sinks.http).await;
            reached(&world, &ana, "sms-asked ntfy-asked webhook-asked push-asked").await;
            sinks.http.desk.is(Manner::Pauses(status, says));
            word(&world, &ana, Mentor, "reach_out").await;
            settle(&world).await;
            assert_eq!(standing(&world, &ana).await, ["waits fails"; 4]);
            sinks.http.desk.is(Manner::Accepts);
            world.clock.set(NOON + time::Duration::seconds(seconds - 1));
            settle(&world).await;
            assert_eq!(standing(&world, &ana).await, ["waits fails"; 4], "{status} {says}: too early");
            world.clock.set(NOON + time::Duration::seconds(seconds));
            settle(&world).await;
            assert_eq!(standing(&world, &ana).await, ["sent"; 4], "{status} {says}");
        }
    }

    async fn what_hangs_is_given_up_in_time_and_tried_again(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(short())).with_houses().await;
        let ana = on_every_channel(&world, &sinks).await;
        sinks.smtp.desk.is(Manner::Hangs);
        sinks.http.desk.is(Manner::Hangs);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["waits timed_out"; 5]);
        sinks.smtp.desk.is(Manner::Accepts);
        sinks.http.desk.is(Manner::Accepts);
        world.later(time::Duration::minutes(1));
        // A busy machine may need more than the short limit.
        let world = world.with_channels(sinks.channels(Limits::default()));
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["sent"; 5]);
    }

    async fn where_nobody_listens_it_waits_on_every_channel_and_arrives_when_somebody_does(world) {
        let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let gone = nobody.local_addr().unwrap();
        drop(nobody);
        let (smtp, sms, ntfy) = (format!("smtp://{gone}"), format!("http://{gone}/sms"), format!("http://{gone}/ntfy"));
        let args = [
            "--smtp-url", &smtp, "--mail-from", "porchlight@house.example", "--sms-url", &sms, "--ntfy-url", &ntfy,
            "--internal-targets", "127.0.0.1/32",
        ];
        let world = world.with_channels(channels(&args, Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        posts(&world, &ana, "/account/word/ntfy", "idempotency_key=0123456789").await;
        hooked(&world, &ana, &format!("http://{gone}/hook")).await;
        let browser = Browser::at(format!("http://{gone}/push"));
        posts(&world, &ana, "/account/word/push", &browser.form()).await;
        reached(&world, &ana, ALL).await;
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["waits refused"; 5]);
        // The owner's servers are there again; where the person's own are not, it still waits.
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default()));
        world.later(time::Duration::minutes(1));
        settle(&world).await;
        let mut standing = standing(&world, &ana).await;
        standing.sort();
        assert_eq!(standing, ["sent", "sent", "sent", "waits refused", "waits refused"]);
    }

    async fn what_refuses_is_tried_ten_times_then_set_aside_and_the_person_and_the_owner_are_told(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let (ana, olga) = (world.person(world.cedar, "Anastasia", Mentor).await, world.owner("Olga").await);
        // Nobody listens there any more.
        let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", nobody.local_addr().unwrap());
        drop(nobody);
        hooked(&world, &ana, &url).await;
        word(&world, &ana, Mentor, "reach_out").await;
        for tries in 1..10 {
            settle(&world).await;
            assert_eq!(standing(&world, &ana).await, ["waits refused"], "after {tries} tries");
            world.later(time::Duration::hours(5));
        }
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["set_aside refused"]);
        assert!(world.get(&ana, "/account/word").await.body.contains("did not get through"));
        let page = world.get(&olga, "/owner/word").await.body;
        assert!(page.contains("one message") && page.contains("cannot be reached"), "{page}");
        assert!(!page.contains("Anastasia") && !page.contains("127.0.0.1"));
        posts(&world, &olga, "/owner/word/set-aside/another-try", "idempotency_key=0123456789").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["waits refused"]);
    }

    async fn what_is_not_wanted_is_set_aside_at_once(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "email-asked sms-asked").await;
        sinks.smtp.desk.is(Manner::Rejects);
        sinks.http.desk.is(Manner::Rejects);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["set_aside rejected"; 2]);
        sinks.smtp.desk.is(Manner::Accepts);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        let page = world.get(&ana, "/account/word").await.body;
        assert_eq!(page.matches("did not get through").count(), 1, "mail arrives again");
    }

    async fn a_subscription_that_is_gone_goes(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        for status in [404, 410] {
            let ana = world.person(world.cedar, "Ana", Mentor).await;
            subscribed(&world, &ana, &sinks.http).await;
            sinks.http.desk.is(Manner::Says(status));
            assert!(world.get(&ana, "/account/word").await.body.contains("/account/word/ways/"));
            word(&world, &ana, Mentor, "reach_out").await;
            settle(&world).await;
            assert!(!world.get(&ana, "/account/word").await.body.contains("/account/word/ways/"));
        }
    }

    async fn signing_out_ends_the_subscription_of_that_browser(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        subscribed(&world, &ana, &sinks.http).await;
        world.post(&ana, "/sign-out", "").await;
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(sinks.http.got("/push/").len(), 0);
    }

    async fn a_target_that_hangs_delays_nobody_else(world) {
        let (sinks, hanging) = (Sinks::open().await, HttpSink::open().await);
        let limits = Limits { each: Duration::from_secs(600), ..Limits::default() };
        let world = world.with_channels(sinks.channels(limits)).with_houses().await;
        hanging.desk.is(Manner::Hangs);
        for n in 0..45 {
            let who = world.person(world.cedar, "Ana", Mentor).await;
            let sink = if n < 30 { &hanging } else { &sinks.http };
            hooked(&world, &who, &format!("{}/hook", sink.url())).await;
            word(&world, &who, Mentor, "reach_out").await;
        }
        // All thirty came first, and each of them would be waited for ten minutes.
        let app = world.app.clone();
        let sending = tokio::spawn(async move { deliveries::settle(&app).await.unwrap() });
        sinks.http.desk.until(15).await;
        assert!(!sending.is_finished());
        sending.abort();
    }
}
