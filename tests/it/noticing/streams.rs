//! Live pages hear that something changed, and nothing else.
use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::{FutureExt, StreamExt};
use porchlight::{alerts::Source, live::Topic, sql};

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
