//! What the person decides: "not this time", of which nobody learns, and firsts that they post.
use porchlight::{id::*, sql};
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

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
