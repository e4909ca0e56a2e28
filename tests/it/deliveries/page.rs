//! One's own page: choosing, quiet hours, setting ways up and turning them off.
use porchlight::{
    access::{Role::*, Token, session_cookie},
    deliveries::Limits,
};
use time::Duration;

use super::*;
use crate::{scenario, support::*};

const PAGE: &str = "/account/word";

scenario! {
    async fn nothing_is_ticked_in_advance_and_what_is_saved_stays(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default()));
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("Add your e-mail") && !page.contains(" checked"), "{page}");
        reached(&world, &ana, "email-asked sms-care").await;
        wanting(&world, &ana, "email-asked sms-care", "now_anyway=yes&quiet_from=21%3A30&quiet_until=06%3A15&idempotency_key=0123456789").await;
        let page = world.get(&ana, PAGE).await.body;
        for kept in ["value=\"email-asked\" checked", "value=\"sms-care\" checked", "value=\"21:30\"", "value=\"06:15\"", "name=\"now_anyway\" value=\"yes\" checked"] {
            assert!(page.contains(kept), "{kept}: {page}");
        }
        assert_eq!(page.matches(" checked").count(), 3);
    }

    async fn a_time_that_is_none_keeps_what_was_typed(world) {
        let world = world.with_channels(channels(&[], Limits::default()));
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let answer = world.post(&ana, PAGE, "now_anyway=yes&quiet_from=soon&quiet_until=07%3A00&idempotency_key=0123456789").await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("value=\"soon\"") && answer.body.contains("quiet_from-error"));
    }

    async fn a_way_is_set_up_once_and_turned_off(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default()));
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for _ in 0..2 {
            posts(&world, &ana, "/account/word/ntfy", "idempotency_key=0123456789").await;
            hooked(&world, &ana, "https://kingfisher.example/hook").await;
            let browser = Browser::at(format!("{}/push/one", sinks.http.url()));
            posts(&world, &ana, "/account/word/push", &browser.form()).await;
        }
        let page = world.get(&ana, PAGE).await.body;
        assert!(page.contains("https://kingfisher.example/hook") && page.contains("/ntfy/porchlight-"));
        let ways: Vec<_> = page.split("/account/word/ways/").skip(1).map(|w| w.split('/').next().unwrap().to_owned()).collect();
        assert_eq!(ways.len(), 3);
        for way in &ways {
            posts(&world, &ana, &format!("/account/word/ways/{way}/removal"), "idempotency_key=0123456789").await;
        }
        let answer = world.post(&ana, &format!("/account/word/ways/{}/removal", ways[0]), "").await;
        assert_eq!(answer.status, 404);
    }

    async fn what_is_no_address_is_said_and_kept(world) {
        let world = world.with_channels(channels(&[], Limits::default()));
        let ana = world.person(world.cedar, "Ana", Resident).await;
        for address in ["kingfisher", "ftp%3A%2F%2Fkingfisher.example", "javascript%3Aalert(1)", ""] {
            let answer = world.post(&ana, "/account/word/webhook", &format!("address={address}&idempotency_key=0123456789")).await;
            assert_eq!(answer.status, 422, "{address}");
            assert!(answer.body.contains("address-error"));
        }
        let answer = world.post(&ana, "/account/word/push", "endpoint=https%3A%2F%2Fp.example&p256dh=x&auth=y&idempotency_key=0123456789").await;
        assert_eq!(answer.status, 400);
    }

    async fn on_a_shared_phone_no_message_is_shown(world) {
        let sinks = Sinks::open().await;
        let world = world.with_channels(sinks.channels(Limits::default()));
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let ana = on_shared_phone(&world, &ana).await;
        assert!(!world.get(&ana, PAGE).await.body.contains("action=\"/account/word/push\""));
        let browser = Browser::at(format!("{}/push/one", sinks.http.url()));
        let answer = world.post(&ana, "/account/word/push", &browser.form()).await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains("This phone is shared"));
    }

    async fn what_this_server_has_not_is_not_offered(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = world.get(&ana, PAGE).await.body;
        assert!(!page.contains("ntfy") && !page.contains("/account/word/push"), "{page}");
        for path in ["ntfy", "webhook", "push"] {
            let answer = world.post(&ana, &format!("{PAGE}/{path}"), "idempotency_key=0123456789").await;
            assert_eq!(answer.status, 404, "{path}");
        }
    }

    async fn the_worker_is_at_the_root_and_asked_for_afresh(world) {
        let answer = world.get(&Actor::nobody(), "/worker.js").await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.headers["cache-control"], "no-cache");
        assert!(answer.headers["content-type"].to_str().unwrap().starts_with("text/javascript"));
    }
}

/// The same person, signed in on the house's phone.
async fn on_shared_phone(world: &World, who: &Actor) -> Actor {
    let (token, now) = (Token::random(), world.clock.now());
    let until = now.plus(Duration::days(1));
    let mut tx = world.db.write().await.unwrap();
    tx.query(sql!(test: "insert into sessions (id, person_id, token_hash, device, own_device, created_at, until_at) values ($1, $2, $3, '', false, $4, $5)"))
        .bind(SessionId::new()).bind(who.id).bind(token.hash()).bind(now).bind(until)
        .run().await.unwrap();
    tx.commit().await.unwrap();
    let cookie = session_cookie(&world.app, &token, Some(now), Duration::days(1));
    Actor {
        id: who.id,
        cookie: format!("{}={}", cookie.name(), cookie.value()),
    }
}
