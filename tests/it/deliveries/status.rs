//! The owner's page: does word go out?
use porchlight::{access::Role::*, deliveries::Limits};

use super::*;
use crate::{scenario_alone, support::*};

const PAGE: &str = "/owner/word";

async fn tests(world: &World, who: &Actor, channel: &str) -> Answer {
    let form = format!("channel={channel}&idempotency_key=0123456789");
    world.post(who, "/owner/word/test", &form).await
}

scenario_alone! {
    async fn the_page_turns_amber_in_words_when_word_waits_too_long(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let (ana, olga) = (world.person(world.cedar, "Anastasia", Mentor).await, world.owner("Olga").await);
        reached(&world, &ana, "email-asked").await;
        assert!(world.get(&olga, PAGE).await.body.contains("All word is out."));
        sinks.smtp.desk.is(Manner::Fails);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        let page = world.get(&olga, PAGE).await.body;
        assert!(page.contains("Word is on its way.") && !page.contains("flash light"));
        world.later(time::Duration::minutes(25));
        let page = world.get(&olga, PAGE).await.body;
        assert!(page.contains("flash light") && page.contains("has waited for 25 minutes"), "{page}");
        assert!(page.contains("One word waits, the first for 25 minutes."), "{page}");
        assert!(!page.contains("Anastasia"));
    }

    async fn a_test_goes_to_the_owner_alone_and_says_what_came_of_it(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let olga = world.owner("Olga").await;
        let answer = tests(&world, &olga, "email").await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("There is no address to send it to."));
        posts(&world, &olga, "/account", "email=olga%40mail.example&phone=%2B1555&language=en").await;
        posts(&world, &olga, "/account/word/ntfy", "idempotency_key=0123456789").await;
        hooked(&world, &olga, &format!("{}/hook", sinks.http.url())).await;
        let browser = subscribed(&world, &olga, &sinks.http).await;
        for channel in ["push", "email", "sms", "ntfy", "webhook"] {
            let answer = tests(&world, &olga, channel).await;
            assert_eq!((answer.status.as_u16(), answer.location.as_str()), (303, "/owner/word?said=test-sent"), "{channel}");
        }
        assert_eq!(sinks.smtp.desk.got()[0].to, "olga@mail.example");
        assert_eq!(sinks.http.desk.got().len(), 4);
        assert_eq!(browser.reads(&sinks.http.got("/push/")[0])["notification"]["title"], "Porchlight");
        sinks.smtp.desk.is(Manner::Fails);
        let answer = tests(&world, &olga, "email").await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("cannot take it just now"), "{}", answer.body);
        assert_eq!(tests(&world, &olga, "owl").await.status, 400);
    }

    async fn what_was_set_aside_can_be_let_go(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let (ana, olga) = (world.person(world.cedar, "Ana", Mentor).await, world.owner("Olga").await);
        reached(&world, &ana, "email-asked").await;
        sinks.smtp.desk.is(Manner::Rejects);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert!(world.get(&olga, PAGE).await.body.contains("/set-aside/letting-go"));
        posts(&world, &olga, "/owner/word/set-aside/letting-go", "idempotency_key=0123456789").await;
        assert!(world.get(&olga, PAGE).await.body.contains("Nothing was set aside."));
        assert_eq!(standing(&world, &ana).await, ["let_go rejected"]);
    }

    async fn what_is_done_is_forgotten_after_thirty_days(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default())).with_houses().await;
        let ana = world.person(world.cedar, "Ana", Mentor).await;
        reached(&world, &ana, "email-asked").await;
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        for (days, left) in [(29, 1), (2, 0)] {
            world.later(time::Duration::days(days));
            porchlight::jobs::tick(&world.app).await.unwrap();
            assert_eq!(standing(&world, &ana).await.len(), left);
        }
    }
}
