//! A pass, a sick day, an appointment.
use futures_util::{FutureExt, StreamExt};
use porchlight::{access::Role::*, jobs, routines::Kind};
use time::macros::{date, datetime};

use crate::{scenario, scenario_alone, support::*};

const FORM: &str = "kind=pass&from_date=2026-07-04&from_time=18%3A00&until_date=2026-07-05&until_time=18%3A00&idempotency_key=0123456789";

scenario_alone! {
    async fn a_pass_excuses_what_closes_while_it_is_in_force(world) {
        let world = world.with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mut items = Vec::new();
        // Ends before the pass with its grace in it, at its first moment, within, and at its end.
        for until in ["17:45", "18:00", "20:00"] {
            items.push(world.house_item(&mo, &ana, Kind::Routine, until, ("13:00", until)).await);
        }
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        for _ in 0..2 {
            assert_eq!(world.post(&mo, &page, FORM).await.status, 303);
        }
        let html = world.get(&mo, &page).await.body;
        assert_eq!(html.matches("/ending\"").count(), 1, "sent twice, given once");
        let outcome = async |n: usize, day| world.outcome(items[n], day).await;
        world.clock.set(datetime!(2026-07-04 21:00 UTC));
        jobs::tick(&world.app).await.unwrap();
        let saturday = date!(2026 - 07 - 04);
        assert_eq!(outcome(0, saturday).await.as_deref(), Some("missed"));
        assert_eq!(outcome(1, saturday).await.as_deref(), Some("excused"));
        assert_eq!(outcome(2, saturday).await.as_deref(), Some("excused"));

        // Porchlight itself was there in the afternoon.
        world.clock.set(datetime!(2026-07-05 14:00 UTC));
        jobs::tick(&world.app).await.unwrap();
        world.clock.set(datetime!(2026-07-05 17:50 UTC));
        let end = html.split("action=\"").find(|a| a.contains("/ending\"")).unwrap().split('"').next().unwrap();
        assert_eq!(world.post(&mo, end, "").await.status, 303);
        assert_eq!(world.post(&mo, end, "").await.status, 404);
        world.clock.set(datetime!(2026-07-05 21:00 UTC));
        jobs::tick(&world.app).await.unwrap();
        let sunday = date!(2026 - 07 - 05);
        assert_eq!(outcome(0, sunday).await.as_deref(), Some("excused"), "it was in force until it was ended");
        assert_eq!(outcome(1, sunday).await.as_deref(), Some("missed"));
    }

    async fn an_excuse_given_afterwards_excuses_what_was_missed_and_ends_its_alert(world) {
        let world = world.with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mut items = Vec::new();
        for until in ["14:00", "15:00", "16:00"] {
            items.push(world.house_item(&mo, &ana, Kind::Routine, until, ("13:00", until)).await);
        }
        world.clock.set(datetime!(2026-07-04 16:40 UTC));
        jobs::tick(&world.app).await.unwrap();
        let alerts = format!("/manager/houses/{}/alerts", world.cedar);
        let open = async || world.get(&mo, &alerts).await.body.contains("/alert/taking");
        assert!(open().await);
        let outcomes = async || {
            let mut found = Vec::new();
            for item in &items {
                found.push(world.outcome(*item, date!(2026 - 07 - 04)).await.unwrap());
            }
            found
        };
        assert_eq!(outcomes().await, ["missed", "missed", "missed"]);
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let form = |from: &str| FORM.replace("18%3A00&until_date=2026-07-05", &format!("{from}&until_date=2026-07-04"));
        assert_eq!(world.post(&mo, &page, &form("14%3A30")).await.status, 303);
        assert_eq!(outcomes().await, ["missed", "excused", "excused"], "what had ended before stays missed");
        assert!(open().await);
        // The same form said otherwise is the same excuse.
        assert_eq!(world.post(&mo, &page, &form("13%3A00")).await.status, 303);
        assert_eq!(world.get(&mo, &page).await.body.matches("/ending\"").count(), 1);
        assert_eq!(outcomes().await, ["excused", "excused", "excused"]);
        assert!(!open().await);
    }
}

scenario_alone! {
    async fn said_shorter_it_lets_go_of_what_is_not_over_and_keeps_what_was_excused(world) {
        let world = world.with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let mut items = Vec::new();
        for until in ["14:00", "16:00", "18:30"] {
            items.push(world.house_item(&mo, &ana, Kind::Routine, until, ("13:00", until)).await);
        }
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let form = |from: &str, until: &str| {
            FORM.replace("18%3A00&until_date=2026-07-05&until_time=18%3A00", &format!("{from}&until_date=2026-07-04&until_time={until}"))
        };
        assert_eq!(world.post(&mo, &page, &form("12%3A00", "19%3A00")).await.status, 303);
        for at in [datetime!(2026-07-04 13:30 UTC), datetime!(2026-07-04 14:40 UTC), datetime!(2026-07-04 16:10 UTC)] {
            world.clock.set(at);
            jobs::tick(&world.app).await.unwrap();
        }
        // The same form: the first is on record, the second's window ended within, the third's did not.
        assert_eq!(world.post(&mo, &page, &form("15%3A00", "16%3A05")).await.status, 303);
        for at in [datetime!(2026-07-04 17:00 UTC), datetime!(2026-07-04 18:00 UTC), datetime!(2026-07-04 19:10 UTC)] {
            world.clock.set(at);
            jobs::tick(&world.app).await.unwrap();
        }
        for (item, outcome) in items.iter().zip(["excused", "excused", "missed"]) {
            assert_eq!(world.outcome(*item, date!(2026 - 07 - 04)).await.as_deref(), Some(outcome));
        }
    }
}

scenario! {
    async fn whoever_is_excused_reads_that_it_was_ended_and_open_pages_hear_of_it(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        assert_eq!(world.post(&mo, &page, FORM).await.status, 303);
        let html = world.get(&mo, &page).await.body;
        let end = html.split("action=\"").find(|a| a.contains("/ending\"")).unwrap().split('"').next().unwrap();
        let looks = async || world.get(&ana, "/resident/looks").await.body;
        assert!(!looks().await.contains("ended an excused time"));
        let mut own = world.listen(&ana, "/resident/live").await;
        assert!(own.next().now_or_never().is_none());
        let form = format!("idempotency_key={}", uuid::Uuid::now_v7());
        for _ in 0..2 {
            assert_eq!(world.post(&mo, end, &form).await.status, 303);
        }
        let heard = tokio::time::timeout(std::time::Duration::from_secs(20), own.next()).await;
        let heard = String::from_utf8(heard.unwrap().unwrap().unwrap().to_vec()).unwrap();
        assert!(heard.contains("event: changed"), "{heard}");
        let looks = looks().await;
        assert_eq!(looks.matches("ended an excused time").count(), 1, "{looks}");
    }

    async fn a_wrong_time_is_named_beside_its_field(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let refused = world.post(&mo, &page, &FORM.replace("2026-07-05", "2026-07-03").replace("pass", "off")).await;
        assert_eq!(refused.status, 422);
        for said in ["Choose one of the three", "end after it begins", "value=\"2026-07-03\""] {
            assert!(refused.body.contains(said), "{said}");
        }
    }
}
