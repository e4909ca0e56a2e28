//! Quiet hours and gathering: what waits goes as one.
use porchlight::{access::Role::*, deliveries::Limits, sql};
use time::{Duration, macros::datetime};

use super::*;
use crate::{scenario_alone, support::*};

const NOW_ANYWAY: &str =
    "now_anyway=yes&quiet_from=22%3A00&quiet_until=07%3A00&idempotency_key=0123456789";

async fn mails_at(world: &World, sinks: &Sinks, at: time::OffsetDateTime) -> usize {
    world.clock.set(at);
    settle(world).await;
    sinks.smtp.desk.got().len()
}

/// Ana, in a house in UTC, who wants all by mail.
async fn set_up(world: World) -> (World, Sinks, Actor) {
    let sinks = Sinks::open().await;
    let world = world
        .with_channels(sinks.channels(Limits::default()))
        .with_houses()
        .await;
    let ana = world.person(world.cedar, "Ana", Mentor).await;
    reached(&world, &ana, "email-asked email-care email-house").await;
    (world, sinks, ana)
}

scenario_alone! {
    async fn what_comes_in_quiet_hours_waits_and_goes_as_one(world) {
        let (world, sinks, ana) = set_up(world).await;
        for hour in [22, 23] {
            world.clock.set(datetime!(2026-07-04 0:30 UTC).replace_hour(hour).unwrap());
            word(&world, &ana, Mentor, "alert").await;
            word(&world, &ana, Mentor, "reach_out").await;
            settle(&world).await;
        }
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 6:59:59 UTC)).await, 0);
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 7:00 UTC)).await, 1);
        assert!(sinks.smtp.desk.got()[0].text.contains("Someone asked for you."));
        assert_eq!(standing(&world, &ana).await, ["sent"; 4]);
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 9:00 UTC)).await, 1);
    }

    async fn now_breaks_quiet_hours_only_as_the_person_agreed(world) {
        let (world, sinks, ana) = set_up(world).await;
        let ben = world.person(world.cedar, "Ben", Mentor).await;
        reached(&world, &ben, "email-care").await;
        wanting(&world, &ana, "email-care email-asked", NOW_ANYWAY).await;
        world.clock.set(datetime!(2026-07-05 2:00 UTC));
        for (who, is_now) in [(&ana, false), (&ben, true)] {
            let id = word(&world, who, Mentor, "alert").await;
            is(&world, id, is_now).await;
        }
        settle(&world).await;
        assert_eq!(sinks.smtp.desk.got().len(), 0, "Ana's is not now, and Ben did not agree");
        let id = word(&world, &ana, Mentor, "alert").await;
        is(&world, id, true).await;
        settle(&world).await;
        assert_eq!(sinks.smtp.desk.got().len(), 1);
        word(&world, &ana, Mentor, "reach_out").await;
        settle(&world).await;
        assert_eq!(sinks.smtp.desk.got().len(), 2, "and whoever asks, asks now");
    }

    async fn the_first_word_goes_at_once_and_more_within_minutes_go_as_one(world) {
        let (world, sinks, ana) = set_up(world).await;
        for minute in 0..4 {
            world.clock.set(NOON + Duration::minutes(minute));
            word(&world, &ana, Mentor, "alert").await;
            settle(&world).await;
            assert_eq!(sinks.smtp.desk.got().len(), 1, "minute {minute}");
        }
        assert_eq!(mails_at(&world, &sinks, NOON + Duration::minutes(5)).await, 2);
        assert_eq!(standing(&world, &ana).await, ["sent"; 4]);
    }

    async fn whoever_is_quiet_until_six_gets_one_letter_a_day_with_all_there_is(world) {
        let (world, sinks, ana) = set_up(world).await;
        wanting(&world, &ana, "email-care email-house", "quiet_from=19%3A00&quiet_until=18%3A00&idempotency_key=0123456789").await;
        for (hour, kind) in [(9, "alert"), (12, "celebration"), (17, "alert")] {
            world.clock.set(datetime!(2026-07-05 0:30 UTC).replace_hour(hour).unwrap());
            word(&world, &ana, Mentor, kind).await;
            settle(&world).await;
        }
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 17:59:59 UTC)).await, 0);
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 18:00 UTC)).await, 1);
        assert_eq!(standing(&world, &ana).await, ["sent"; 3]);
    }

    async fn a_word_that_was_read_meanwhile_is_not_sent_any_more(world) {
        let (world, sinks, ana) = set_up(world).await;
        world.clock.set(datetime!(2026-07-04 23:00 UTC));
        let read = word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update deliveries set seen_at = created_at where id = $1")).bind(read).run().await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(mails_at(&world, &sinks, datetime!(2026-07-05 8:00 UTC)).await, 0);
        assert_eq!(standing(&world, &ana).await, ["not_needed"]);
    }

    async fn a_word_that_is_told_again_goes_again(world) {
        let (world, sinks, ana) = set_up(world).await;
        let id = word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        world.later(Duration::hours(1));
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update deliveries set created_at = $2, seen_at = null where id = $1"))
            .bind(id).bind(world.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
        settle(&world).await;
        let mails = sinks.smtp.desk.got();
        assert_eq!(mails.len(), 2);
        assert_ne!(mails[0].header("Message-ID"), mails[1].header("Message-ID"));
    }
}

async fn is(world: &World, id: DeliveryId, is_now: bool) {
    let mut tx = world.db.write().await.unwrap();
    let set = tx.query(sql!(test: "update deliveries set is_now = $2 where id = $1"));
    set.bind(id).bind(is_now).run().await.unwrap();
    tx.commit().await.unwrap();
}
