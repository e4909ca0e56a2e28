//! One word, every channel: it arrives once, and says nothing.
use porchlight::{
    access::Role::*,
    deliveries::{Limits, signature},
    sql,
};
use serde_json::{Value, json};

use super::*;
use crate::{scenario_alone, support::*};

const ASKED: &str = "Someone asked for you. Open Porchlight.";

scenario_alone! {
    async fn one_word_arrives_once_on_each_channel_that_was_chosen_and_says_nothing(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Anastasia", Mentor).await;
        posts(&world, &ana, "/account/word/ntfy", "idempotency_key=0123456789").await;
        hooked(&world, &ana, &format!("{}/hook", sinks.http.url())).await;
        let browser = subscribed(&world, &ana, &sinks.http).await;
        reached(&world, &ana, "email-asked sms-asked ntfy-asked webhook-asked push-asked").await;
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        settle(&world).await;
        assert_eq!(standing(&world, &ana).await, ["sent"; 5]);
        let mails = sinks.smtp.desk.got();
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, format!("{}@mail.example", ana.id));
        assert_eq!(mails[0].header("Subject"), "Porchlight");
        assert!(mails[0].header("Message-ID").ends_with("@house.example>"));
        assert!(mails[0].text.contains(ASKED) && mails[0].text.contains("https://house.example/"));
        let sms = sinks.http.got("/sms");
        assert_eq!(sms.len(), 1);
        assert_eq!(sms[0].header("authorization"), "Bearer sms-secret");
        assert_eq!(serde_json::from_slice::<Value>(&sms[0].body).unwrap(), json!({"to": "+15550177", "text": ASKED}));
        let ntfy = sinks.http.got("/ntfy/porchlight-");
        assert_eq!((ntfy.len(), ntfy[0].text().as_str()), (1, ASKED));
        assert_eq!(ntfy[0].header("authorization"), "Bearer tk_secret");
        assert_eq!((ntfy[0].header("x-title"), ntfy[0].header("x-priority")), ("Porchlight", "high"));
        let pushed = sinks.http.got("/push/");
        assert_eq!(pushed.len(), 1);
        assert_eq!(browser.reads(&pushed[0]), json!({"web_push": 8030, "notification": {
            "title": "Porchlight", "body": ASKED, "navigate": "https://house.example/", "lang": "en", "tag": "porchlight",
        }}));
        assert_eq!((pushed[0].header("urgency"), pushed[0].header("topic").len()), ("high", 22));
        for got in sinks.http.desk.got() {
            assert!(!String::from_utf8_lossy(&got.body).contains("Anastasia"), "{}", got.path);
        }
    }

    async fn a_webhook_is_signed_with_the_key_that_its_person_reads(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        hooked(&world, &ana, &format!("{}/hook", sinks.http.url())).await;
        word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        let hooks = sinks.http.got("/hook");
        assert_eq!(hooks.len(), 1);
        let page = world.get(&ana, "/account/word").await.body;
        let key = page.split("whsec_").nth(1).unwrap().split('<').next().unwrap();
        let key = format!("whsec_{key}").replace("&#43;", "+").replace("&#x2b;", "+");
        let (id, at) = (hooks[0].header("webhook-id"), hooks[0].header("webhook-timestamp"));
        let signed = signature(&key, id, at, &hooks[0].text()).unwrap();
        assert_eq!(hooks[0].header("webhook-signature"), signed);
        assert_eq!(hooks[0].header("idempotency-key"), id);
        let other = signature(&key, id, at, "{}").unwrap();
        assert_ne!(signed, other);
    }

    async fn word_comes_in_ones_own_language_and_names_the_house_only_if_it_wants_to(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        posts(&world, &ana, "/account", "email=ana%40mail.example&phone=&language=es").await;
        wanting(&world, &ana, "email-care", NIGHT_SEVEN).await;
        word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        let settings = format!("/manager/houses/{}/settings", world.cedar);
        let house = "house=Maple&zone=UTC&day_turns_at=03%3A00&emergency_number=911&crisis_number=988&board_style=kept_only&idempotency_key=0123456789";
        posts(&world, &mo, &settings, &format!("{house}&named_in_word=yes")).await;
        world.later(time::Duration::minutes(10));
        word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        let mails = sinks.smtp.desk.got();
        let subjects: Vec<_> = mails.iter().map(|m| m.header("Subject")).collect();
        assert_eq!(subjects, ["Porchlight", "Porchlight, Maple"]);
        assert!(mails.iter().all(|m| m.text.contains("Hay algo nuevo para ti. Abre Porchlight.")), "{mails:?}");
        assert!(world.get(&mo, &settings).await.body.contains("name=\"named_in_word\" value=\"yes\" checked"));
    }

    async fn only_what_was_chosen_comes_and_a_kind_nobody_knows_is_news_from_the_house(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "email-house sms-reminder").await;
        for kind in ["reach_out", "alert", "cake"] {
            word(&world, &ana, Mentor, kind).await;
        }
        settle(&world).await;
        assert_eq!((sinks.smtp.desk.got().len(), sinks.http.got("/sms").len()), (1, 0));
        assert!(sinks.smtp.desk.got()[0].text.contains("There is news for you. Open Porchlight."));
    }

    async fn the_houses_ladder_is_heard_on_the_mentors_phone(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default()));
        let house = crate::noticing::world::House::new(world).await;
        reached(&house.world, &house.mentor, "sms-care").await;
        house.item(porchlight::routines::Kind::Routine, &crate::noticing::world::plan("Make bed", "13:00", "14:00")).await;
        house.running(time::macros::datetime!(2026-07-04 14:31 UTC)).await;
        settle(&house.world).await;
        assert_eq!(sinks.http.got("/sms").len(), 1);
    }

    async fn whoever_left_or_wants_it_no_more_gets_nothing(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        let ben = world.person(world.cedar, "Ben", Mentor).await;
        for who in [&ana, &ben] {
            reached(&world, who, "email-asked").await;
        }
        sinks.smtp.desk.is(Manner::Fails);
        for who in [&ana, &ben] {
            word(&world, who, Mentor, "reach_out").await;
        }
        settle(&world).await;
        sinks.smtp.desk.is(Manner::Accepts);
        world.moves_out(&ana).await;
        posts(&world, &ben, "/account/word", NIGHT_SEVEN).await;
        world.later(time::Duration::hours(1));
        settle(&world).await;
        assert_eq!(sinks.smtp.desk.got().len(), 0);
        assert_eq!(standing(&world, &ana).await, ["not_needed fails"]);
        assert_eq!(standing(&world, &ben).await, Vec::<String>::new(), "the way went with the choice");
    }

    async fn planning_asks_as_many_statements_for_twenty_words_as_for_ten(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let mut asked = Vec::new();
        for people in [10, 20] {
            for _ in 0..people {
                let who = world.person(world.cedar, "Ana", Mentor).await;
                reached(&world, &who, "email-care sms-care").await;
                word(&world, &who, Mentor, "alert").await;
            }
            let before = porchlight::db::statements_asked();
            deliveries::plan(&world.app).await.unwrap();
            let taken = deliveries::take(&world.app).await.unwrap();
            asked.push(porchlight::db::statements_asked() - before);
            assert!(!taken.is_empty());
            drop(taken);
            let mut tx = world.db.write().await.unwrap();
            tx.query(sql!(test: "update sendings set done_at = told_at, came_of = 'sent'")).run().await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(asked[0], asked[1]);
    }
}
