//! What a live page rested on ends, and the page hears no more, at once: nobody waits for the minute.
use std::time::Duration;

use axum::body::BodyDataStream;
use futures_util::{FutureExt, StreamExt};
use porchlight::{access::Role::*, alerts::Source, db::Db, live::Topic};

use crate::{scenario, support::*};

/// What comes within so little time that the regular look at the proof has no part in it.
async fn next(stream: &mut BodyDataStream) -> Option<String> {
    let next = tokio::time::timeout(Duration::from_secs(15), stream.next()).await;
    let bytes = next.expect("something, or the end")?.unwrap();
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}

async fn hears(stream: &mut BodyDataStream) {
    let heard = next(stream).await.expect("it goes on");
    assert!(heard.contains("event: changed"), "{heard}");
}

async fn ends(mut stream: BodyDataStream) {
    assert_eq!(next(&mut stream).await, None);
}

fn is_silent(stream: &mut BodyDataStream) -> bool {
    stream.next().now_or_never().is_none()
}

fn something_of(world: &World, ana: &Actor, source: Source) {
    world.app.live.publish([Topic {
        house: world.cedar,
        person: ana.id,
        source,
    }]);
}

async fn sends(world: &World, who: &Actor, path: &str, form: &str) {
    let form = format!("{form}&idempotency_key={}", uuid::Uuid::now_v7());
    let answer = world.post(who, path, &form).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
}

async fn ends_role(world: &World, by: &Actor, who: &Actor, role: &str) {
    let path = format!(
        "/manager/houses/{}/people/{}/role-ending",
        world.cedar, who.id
    );
    sends(world, by, &path, &format!("role={role}")).await;
}

/// Ana, who walks with Max, and the manager.
async fn three(world: &World) -> [Actor; 3] {
    let ana = world.person(world.cedar, "Ana", Resident).await;
    let max = world.person(world.cedar, "Max", Mentor).await;
    let mo = world.person(world.cedar, "Mo", Manager).await;
    world.assigned(world.cedar, &ana, &max, Mentor, true).await;
    [ana, max, mo]
}

scenario! {
    async fn a_stream_ends_when_its_session_does(world) {
        let [ana, max, mo] = three(&world).await;
        let mentors = world.listen(&max, "/mentor/live").await;
        let own = world.listen(&ana, "/resident/live").await;
        let house = format!("/manager/houses/{}/live", world.cedar);
        let mut managers = world.listen(&mo, &house).await;
        sends(&world, &max, "/sign-out", "").await;
        ends(mentors).await;
        sends(&world, &ana, "/sign-out", "").await;
        ends(own).await;
        assert!(is_silent(&mut managers), "it is nobody else's to hear");
        sends(&world, &mo, "/account/devices/others/signing-out", "").await;
        assert!(is_silent(&mut managers), "this one is not another");
        sends(&world, &mo, "/sign-out", "").await;
        ends(managers).await;
    }

    async fn a_stream_ends_when_its_role_does(world) {
        let [ana, max, mo] = three(&world).await;
        let own = world.listen(&ana, "/resident/live").await;
        let mut mentors = world.listen(&max, "/mentor/live").await;
        ends_role(&world, &mo, &ana, "resident").await;
        ends(own).await;
        hears(&mut mentors).await;
        something_of(&world, &ana, Source::House);
        assert!(is_silent(&mut mentors), "she does not live here any more");
        ends_role(&world, &mo, &max, "mentor").await;
        ends(mentors).await;
    }

    async fn a_stream_takes_in_who_says_yes_and_lets_go_of_who_ends_it(world) {
        let [ana, ..] = three(&world).await;
        let cleo = world.person(world.cedar, "Cleo", Counselor).await;
        world.assigned(world.cedar, &ana, &cleo, Counselor, false).await;
        let mut stream = world.listen(&cleo, "/counselor/live").await;
        something_of(&world, &ana, Source::House);
        assert!(is_silent(&mut stream), "only proposed");
        let page = world.get(&ana, "/resident/helpers").await.body;
        let accepting = page.split("action=\"").find(|a| a.contains("/accepting\"")).unwrap();
        let accepting = accepting.split('"').next().unwrap().to_owned();
        sends(&world, &ana, &accepting, "").await;
        hears(&mut stream).await;
        something_of(&world, &ana, Source::House);
        hears(&mut stream).await;
        sends(&world, &ana, &accepting.replace("accepting", "ending"), "").await;
        hears(&mut stream).await;
        something_of(&world, &ana, Source::House);
        assert!(is_silent(&mut stream), "it is over");
    }

    async fn a_stream_follows_what_is_shared_and_what_is_taken_back(world) {
        let [ana, max, _] = three(&world).await;
        let mut stream = world.listen(&max, "/mentor/live").await;
        something_of(&world, &ana, Source::Own);
        assert!(is_silent(&mut stream), "nothing is shared");
        sends(&world, &ana, "/resident/sharing", "share=own_routine+mentor").await;
        hears(&mut stream).await;
        something_of(&world, &ana, Source::Own);
        hears(&mut stream).await;
        // A share lasts a moment at least.
        world.later(time::Duration::seconds(1));
        sends(&world, &ana, "/resident/sharing", "").await;
        hears(&mut stream).await;
        something_of(&world, &ana, Source::Own);
        assert!(is_silent(&mut stream), "it was taken back");
    }

    async fn a_stream_on_another_server_ends_too(world) {
        if matches!(world.db, Db::Sqlite { .. }) {
            return; // It has one server.
        }
        let [_, max, _] = three(&world).await;
        let other = World::of(world.db.clone(), world.app.key.clone(), NOON);
        let hearing = tokio::spawn(other.app.live.clone().hear_others());
        let mut stream = other.listen(&max, "/mentor/live").await;
        sends(&world, &max, "/sign-out", "").await;
        // The other server may still have been about to listen.
        for _ in 0..100 {
            let end = tokio::time::timeout(Duration::from_millis(300), stream.next()).await;
            if matches!(end, Ok(None)) {
                hearing.abort();
                return;
            }
            world.app.live.scope_changed([max.id]);
        }
        panic!("it goes on");
    }
}
