//! Open pages hear at once: the sender's and those of who was asked, and nobody else's.
use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::{FutureExt, StreamExt};
use porchlight::access::Role;
use time::macros::datetime;

use super::world::*;
use crate::{scenario_alone, support::*};

/// Something changed; fails where nothing is heard.
async fn hears(stream: &mut BodyDataStream, why: &str) {
    let next = tokio::time::timeout(Duration::from_secs(20), stream.next()).await;
    let bytes = next.unwrap_or_else(|_| panic!("{why}")).unwrap().unwrap();
    assert!(
        String::from_utf8(bytes.to_vec())
            .unwrap()
            .contains("event: changed"),
        "{why}"
    );
    // One act may say it more than once.
    while stream.next().now_or_never().flatten().is_some() {}
}

fn hears_nothing(stream: &mut BodyDataStream, why: &str) {
    assert!(stream.next().now_or_never().is_none(), "{why}");
}

scenario_alone! {
    async fn sender_and_asked_hear_and_nobody_else_does(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Role::Resident).await;
        let manager = format!("/manager/houses/{}/live", house.world.cedar);
        let mut ana = house.world.listen(&house.ana, "/resident/reach-outs/live").await;
        let mut ben = house.world.listen(&ben, "/resident/reach-outs/live").await;
        let mut mentor = house.world.listen(&house.mentor, "/mentor/live").await;
        let mut counselor = house.world.listen(&house.counselor, "/counselor/live").await;
        let mut manager = house.world.listen(&house.manager, &manager).await;
        let sent = house.reaches_out("").await;
        hears(&mut mentor, "asked").await;
        hears(&mut ana, "sent").await;
        house.reads(&house.mentor, "/mentor/reach-outs").await;
        hears(&mut ana, "seen").await;
        house.does(&house.mentor, "mentor", &sent, "on_the_way").await;
        hears(&mut ana, "on the way").await;
        hears_nothing(&mut counselor, "not asked yet");
        house.does(&house.mentor, "mentor", &sent, "handing-on").await;
        hears(&mut counselor, "asked now").await;
        hears(&mut mentor, "handed on").await;
        hears_nothing(&mut manager, "a manager may not even notice");
        house.tick(datetime!(2026-07-04 12:10 UTC)).await;
        hears(&mut manager, "on call, asked by the sweep").await;
        hears_nothing(&mut ben, "nobody asked a housemate");
    }

    async fn ones_own_ticks_do_not_stir_pages_with_reach_outs(world) {
        let house = House::new(world).await;
        let mut ana = house.world.listen(&house.ana, "/resident/reach-outs/live").await;
        assert_eq!(house.send(&house.ana, "/resident/check-ins/extra", "mood=3").await.status, 303);
        hears_nothing(&mut ana, "a check-in");
    }
}
