//! Live pages hear that something changed, and nothing else.
use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::{FutureExt, StreamExt};
use porchlight::{alerts::Source, live::Topic, routines::Kind, sql};

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    fn publish(&self, source: Source) {
        self.world.app.live.publish([Topic {
            house: self.world.cedar,
            person: self.ana.id,
            source,
        }]);
    }
}

/// What comes next; none where the stream ended.
async fn next(stream: &mut BodyDataStream) -> Option<String> {
    let next = tokio::time::timeout(Duration::from_secs(20), stream.next()).await;
    let bytes = next.expect("something, or the end")?.unwrap();
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}

scenario_alone! {
    async fn a_stream_says_that_something_changed_to_those_who_may_know(world) {
        let house = House::new(world).await;
        let mut mentor = house.world.listen(&house.mentor, "/mentor/live").await;
        let path = format!("/manager/houses/{}/live", house.world.cedar);
        let mut manager = house.world.listen(&house.manager, &path).await;
        house.publish(Source::Program);
        let heard = next(&mut mentor).await.unwrap();
        assert!(heard.contains("event: changed") && !heard.contains(&house.ana.id.to_string()), "{heard}");
        let silent = manager.next().now_or_never().is_none();
        assert!(silent, "a manager may not even notice");
        house.publish(Source::House);
        assert!(next(&mut manager).await.unwrap().contains("event: changed"));
    }

    async fn a_stream_ends_with_its_session(world) {
        let house = House::new(world).await;
        let mut stream = house.world.listen(&house.mentor, "/mentor/live").await;
        assert!(stream.next().now_or_never().is_none());
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(sql!(test: "delete from sessions where person_id = $1"))
            .bind(house.mentor.id).run().await.unwrap();
        tx.commit().await.unwrap();
        // The next look at the proof is a minute away.
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(61)).await;
        tokio::time::resume();
        while let Some(heard) = next(&mut stream).await {
            assert!(!heard.contains("changed"), "{heard}");
        }
    }
}

/// Two servers on one database: what changes through one is heard on the other, and by nobody else.
#[tokio::test]
async fn a_change_on_one_server_is_heard_on_a_page_of_another() {
    let house = House::new(World::empty(On::Postgres).await).await;
    let app = &house.world.app;
    let mut other = World::of(house.world.db.clone(), app.key.clone(), NOON);
    other.cedar = house.world.cedar;
    let hearing = tokio::spawn(other.app.live.clone().hear_others());
    let mut mentor = other.listen(&house.mentor, "/mentor/live").await;
    let manager = format!("/manager/houses/{}/live", other.cedar);
    let mut manager = other.listen(&house.manager, &manager).await;
    // What was said before somebody listened is nobody's: said until it is heard.
    let saying = async {
        loop {
            house.publish(Source::Program);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let heard = tokio::select! {
        heard = next(&mut mentor) => heard.unwrap(),
        () = saying => unreachable!(),
    };
    assert!(heard.contains("event: changed"), "{heard}");
    let silent = manager.next().now_or_never().is_none();
    assert!(silent, "a manager may not even notice");
    // By a deed of hers, sent to the first server.
    while mentor.next().now_or_never().is_some() {}
    let bed = house
        .item(Kind::Routine, &plan("Make bed", "11:00", "14:00"))
        .await;
    let tick = format!("/resident/today/ticks/{bed}/2026-07-04");
    let sent = house
        .world
        .post(&house.ana, &tick, "idempotency_key=first-0123456789")
        .await;
    assert_eq!(sent.status, 303);
    assert!(next(&mut mentor).await.unwrap().contains("event: changed"));
    assert!(next(&mut manager).await.unwrap().contains("event: changed"));
    other.app.live.stop.cancel();
    hearing.await.unwrap();
}
