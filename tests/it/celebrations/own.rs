//! What the person decides: "not this time", of which nobody learns, and firsts that they post.
use futures_util::StreamExt;
use porchlight::{deliveries::Limits, id::*, sql};
use time::Duration;

use super::world::*;
use crate::{
    deliveries::{reached, settle, standing, wanting},
    scenario_alone,
    sinks::*,
    support::*,
    wall::live::{LONG, heard, stream},
};

scenario_alone! {
    async fn not_this_time_said_beforehand_is_known_to_nobody(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        let page = house.reads(&house.ana, LIST).await;
        assert!(page.contains("Coming up for you") && page.contains("90 days"), "{page}");
        let before = house.world.get(&ben, LIST).await.steady();
        assert_eq!(house.decides("putting-aside", "90 days").await.status, 303);
        assert!(house.reads(&house.ana, LIST).await.contains("Not this time. Only you can see this."));
        for at in [EVENING, MORNING] {
            house.tick(at).await;
            assert!(house.told_of_celebrations().await.is_empty());
        }
        house.world.clock.set(EVENING - Duration::hours(1));
        assert_eq!(house.world.get(&ben, LIST).await.steady(), before);
        let id = house.celebration().await;
        for (who, role) in [(&ben, "resident"), (&house.mentor, "mentor"), (&house.manager, "manager")] {
            assert_eq!(house.opens(who, role, id).await, 404, "{role}");
        }
    }

    async fn after_all_it_is_celebrated_and_told_once(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.decides("putting-aside", "90 days").await;
        house.decides("taking-up", "90").await;
        house.tick(EVENING).await;
        assert_eq!(house.told_of_celebrations().await.len(), 2);
        // And again the evening itself: who was told is not told twice.
        house.decides("putting-aside", "90").await;
        let id = house.celebration().await;
        assert_eq!(house.opens(&house.mentor, "mentor", id).await, 404);
        house.tick(EVENING + Duration::minutes(1)).await;
        house.decides("taking-up", "90").await;
        house.tick(EVENING + Duration::minutes(2)).await;
        assert_eq!(house.opens(&house.mentor, "mentor", id).await, 200);
        assert_eq!(house.told_of_celebrations().await.len(), 2);
    }

    async fn put_aside_and_taken_up_days_before_nobody_reads_of_it_until_it_is_time(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        // Ninety days are the eighth.
        house.counts_from("2026-04-09").await;
        house.goes_by("first").await;
        house.lets_know(&["mentor".into(), "house".into()]).await;
        let readers = [(&ben, "resident"), (&house.mentor, "mentor"), (&house.manager, "manager")];
        let mut before = Vec::new();
        for (who, role) in readers {
            before.push(house.world.get(who, &house.list_of(role)).await.steady());
        }
        let path = format!("/manager/houses/{}/live", house.world.cedar);
        let mut live = house.world.listen(&house.manager, &path).await;
        house.decides("putting-aside", "90 days").await;
        house.decides("taking-up", "90 days").await;
        house.tick(EVENING).await;
        for ((who, role), before) in readers.into_iter().zip(before) {
            assert_eq!(house.world.get(who, &house.list_of(role)).await.steady(), before, "{role}");
        }
        let heard = tokio::time::timeout(std::time::Duration::from_millis(300), live.next()).await;
        assert!(heard.is_err(), "nothing to hear: {heard:?}");
        assert!(house.told_of_celebrations().await.is_empty());
        let own = house.reads(&house.ana, LIST).await;
        assert!(own.contains("90 days") && !own.contains("Only you can see this."), "{own}");
        house.decides("putting-aside", "90 days").await;
        let id = house.celebration().await;
        house.decides("taking-up", "90 days").await;
        for hours in [18, 47] {
            house.tick(EVENING + Duration::hours(hours)).await;
            for (who, role) in readers {
                assert!(!house.reads(who, &house.list_of(role)).await.contains("90 days"), "{role}");
                assert_eq!(house.opens(who, role, id).await, 404, "{role}");
            }
        }
        house.tick(EVENING + Duration::days(3)).await;
        assert_eq!(house.told_of_celebrations().await.len(), 3);
    }

    async fn whoever_reads_of_it_sees_at_once_that_it_is_not_this_time(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let screen = house.world.wall(&house.manager).await;
        let mut screen = stream(&house.world, &screen).await;
        let mut live = house.world.listen(&house.mentor, "/mentor/live").await;
        house.decides("putting-aside", "90").await;
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
        assert!(heard(&mut live, LONG).await.unwrap().unwrap().contains("changed"));
    }

    async fn a_word_that_waits_for_the_morning_does_not_go_out_once_it_is_not_true(world) {
        let sinks = Sinks::open().await;
        let house = House::new(world.with_channels(sinks.channels(Limits::default()))).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        let people = [&ben, &house.manager, &house.mentor, &house.ana];
        for who in people {
            reached(&house.world, who, "email-house").await;
            // Quiet already at six.
            wanting(&house.world, who, "email-house", "quiet_from=17%3A00&quiet_until=09%3A00&idempotency_key=1123456789").await;
        }
        house.tick(EVENING).await;
        settle(&house.world).await;
        assert_eq!(standing(&house.world, &ben).await, ["waits"]);
        // Taken back from the house; the mentor may know still.
        house.lets_know(&["mentor".into()]).await;
        house.tick(MORNING).await;
        settle(&house.world).await;
        assert_eq!(standing(&house.world, &house.ana).await, ["waits"]);
        house.world.clock.set(MORNING + Duration::hours(1));
        settle(&house.world).await;
        let stands = async |who: &Actor| standing(&house.world, who).await;
        assert_eq!((stands(&ben).await, stands(&house.manager).await), (vec!["not_needed".into()], vec!["not_needed".into()]));
        assert_eq!((stands(&house.mentor).await, stands(&house.ana).await), (vec!["sent".into()], vec!["sent".into()]));
    }

    async fn nobody_is_told_in_the_morning_of_what_was_put_aside_at_night(world) {
        let sinks = Sinks::open().await;
        let house = House::new(world.with_channels(sinks.channels(Limits::default()))).await;
        house.ninety_days().await;
        for who in [&house.mentor, &house.ana] {
            reached(&house.world, who, "email-house").await;
            wanting(&house.world, who, "email-house", "quiet_from=17%3A00&quiet_until=09%3A00&idempotency_key=1123456789").await;
        }
        house.tick(MORNING).await;
        settle(&house.world).await;
        house.decides("putting-aside", "90").await;
        house.world.clock.set(MORNING + Duration::hours(1));
        settle(&house.world).await;
        for who in [&house.mentor, &house.ana] {
            assert_eq!(standing(&house.world, who).await, ["not_needed"]);
        }
        assert_eq!(sinks.smtp.desk.got().len(), 0);
    }

    async fn put_aside_before_and_taken_up_after_the_evening_it_is_told_in_the_next_round(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.decides("putting-aside", "90 days").await;
        house.tick(EVENING).await;
        house.decides("taking-up", "90").await;
        house.tick(EVENING + Duration::minutes(1)).await;
        assert_eq!(house.told_of_celebrations().await, ["manager celebration 18:01", "mentor celebration 18:01"]);
    }

    async fn nobody_puts_aside_what_is_anothers_or_nothing(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let mut tx = house.world.db.read().await.unwrap();
        let mark: String = tx.query(sql!(test: "select mark from celebrations where person_id = $1")).bind(house.ana.id).value().await.unwrap();
        drop(tx);
        for which in [mark.as_str(), "", "nonsense"] {
            for act in ["putting-aside", "taking-up"] {
                let sent = house.send(&ben, &format!("{LIST}/{act}"), &format!("which={which}")).await;
                assert_eq!(sent.status, 404, "{act} {which}");
            }
        }
        assert_eq!(house.opens(&house.mentor, "mentor", house.celebration().await).await, 200);
    }

    async fn a_first_is_posted_with_one_tap_and_gone_when_it_is_removed(world) {
        let house = House::new(world).await;
        let ben = house.housemate_named("Ben").await;
        house.goes_by("first").await;
        house.lets_know(&["house".into()]).await;
        let noted = house.send(&house.ana, "/resident/milestones/firsts", "what=&words=First+garden&day=2026-07-01").await;
        assert_eq!(noted.status, 303, "{}", noted.body);
        let mut tx = house.world.db.read().await.unwrap();
        let first: MilestoneId = tx.query(sql!(test: "select id from milestones where person_id = $1")).bind(house.ana.id).value().await.unwrap();
        drop(tx);
        assert!(!house.reads(&ben, LIST).await.contains("First garden"));
        let post = format!("{LIST}/firsts/{first}");
        let posted = house.send(&house.ana, &post, "").await;
        assert_eq!(posted.status, 303, "{}", posted.body);
        assert_eq!(house.send(&house.ana, &post, "").await.location, posted.location, "one first, one celebration");
        let list = house.reads(&ben, LIST).await;
        assert!(list.contains("First garden, Ana"), "{list}");
        assert_eq!(house.told_of_celebrations().await, ["manager celebration 12:00", "resident celebration 12:00"]);
        assert_eq!(house.send(&ben, &post, "").await.status, 404);
        let removed = house.send(&house.ana, &format!("/resident/milestones/firsts/{first}/removal"), "").await;
        assert_eq!(removed.status, 303, "{}", removed.body);
        assert!(!house.reads(&ben, LIST).await.contains("First garden"));
    }
}
