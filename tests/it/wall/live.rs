//! It keeps up to date: what is told to screens that lie open, and how often the page is made.
use std::time::Duration;

use axum::{
    body::{Body, BodyDataStream},
    http::Request,
};
use futures_util::{StreamExt, future::join_all};
use porchlight::{access::Role::*, db::statements_asked, routines::Kind};

use super::*;
use crate::scenario;

const WINDOW: (&str, &str) = ("08:00", "14:00");

pub async fn stream(world: &World, path: &str) -> BodyDataStream {
    let request = Request::get(format!("{path}/live")).body(Body::empty());
    let answer = world.response(request.unwrap()).await;
    assert_eq!(answer.status(), 200);
    answer.into_body().into_data_stream()
}

/// What comes within a while: Some(None) is the end.
pub async fn heard(stream: &mut BodyDataStream, within: Duration) -> Option<Option<String>> {
    let next = tokio::time::timeout(within, stream.next()).await.ok()?;
    Some(next.map(|bytes| String::from_utf8(bytes.unwrap().to_vec()).unwrap()))
}

pub const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(300);

scenario! {
    async fn an_open_screen_hears_of_what_it_shows_and_of_nothing_else(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        let kitchen = world.house_item(&mo, &ana, Kind::Routine, "Kitchen", WINDOW).await;
        let morning = world.house_item(&mo, &ana, Kind::CheckIn, "Morning", WINDOW).await;
        let own = "title=Zzown&days=weekly&weekdays=6&from=08%3A00&until=14%3A00&grace=30&from_day=2026-07-04";
        assert_eq!(world.post(&ana, "/resident/routine", own).await.status, 303);
        let own = crate::access::newest(&world, &ana, "assignment").await.parse().unwrap();
        let check_in = format!("/resident/check-ins/{morning}/{TODAY}");
        assert_eq!(world.post(&ana, &check_in, "mood=4&idempotency_key=check-0123456789").await.status, 303);
        let path = world.wall(&mo).await;
        let before = world.screen(&path).await;
        let mut screen = stream(&world, &path).await;
        // Hidden: a mood, one's own item, a reach-out, a tick while something is still open.
        world.post(&ana, &check_in, "mood=1&note=changed&idempotency_key=check-0123456789").await;
        world.ticks(&ana, own).await;
        world.post(&ana, "/resident/reach-outs", "words=Please").await;
        world.post(&ana, "/resident/check-ins/extra", "mood=1").await;
        assert_eq!(heard(&mut screen, SHORT).await, None);
        assert_eq!(world.screen(&path).await.steady(), before.steady());
        world.ticks(&ana, kitchen).await;
        let said = heard(&mut screen, LONG).await.unwrap().unwrap();
        assert_eq!(said, "event: changed\ndata: 1\n\n");
        assert!(row(&world.screen(&path).await.body, "AL").unwrap().contains("mark kept"));
        world.named(&ana, "hidden").await;
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
    }

    async fn an_open_screen_ends_with_its_address(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        let other = world.wall(&mo).await;
        let (mut ended, mut stays) = (stream(&world, &path).await, stream(&world, &other).await);
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        // Newest first.
        let endings: Vec<_> = list.split("action=\"").filter_map(|rest| rest.split('"').next().filter(|to| to.ends_with("/ending"))).collect();
        assert_eq!(world.post(&mo, endings[1], "").await.status, 303);
        assert_eq!(heard(&mut ended, LONG).await, Some(None));
        assert_eq!(heard(&mut stays, SHORT).await, None);
    }

    async fn a_screen_that_has_it_already_is_told_the_time_alone(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        let kitchen = world.house_item(&mo, &ana, Kind::Routine, "Kitchen", WINDOW).await;
        let path = world.wall(&mo).await;
        let first = world.screen(&path).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        assert_eq!(first.headers["x-porchlight-as-of"], "12:00");
        world.later(time::Duration::minutes(1));
        for tag in [tag.clone(), format!("W/{tag}")] {
            let same = world.screen_has(&path, &tag).await;
            assert_eq!((same.status.as_u16(), same.body.as_str()), (304, ""));
            assert_eq!(same.headers["x-porchlight-as-of"], "12:01");
        }
        world.ticks(&ana, kitchen).await;
        let changed = world.screen_has(&path, &tag).await;
        assert_eq!(changed.status, 200);
        assert_ne!(changed.headers["etag"].to_str().unwrap(), tag);
    }

    async fn fifty_screens_at_once_are_a_page_or_two(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        for _ in 0..10 {
            world.person(world.cedar, "Ana", Resident).await;
        }
        let path = world.wall(&mo).await;
        world.screen(&path).await;
        world.later(time::Duration::minutes(1));
        let before = statements_asked();
        world.screen(&path).await;
        let one = statements_asked() - before;
        assert!((4..=12).contains(&one), "{one} statements");
        world.later(time::Duration::minutes(1));
        let before = statements_asked();
        let pages = join_all((0..50).map(|_| world.screen(&path))).await;
        assert!(pages.iter().all(|page| page.body == pages[0].body && page.status == 200));
        let asked = statements_asked() - before;
        // On PostgreSQL each asks whether anything was written since; elsewhere others write all the time.
        let marks = if world.db.kind() == "SQLite" { 0 } else { 50 };
        assert!(asked <= 3 * one + marks, "{asked} statements for fifty, {one} for one");
        if world.db.kind() == "SQLite" {
            let before = statements_asked();
            for _ in 0..50 {
                world.screen(&path).await;
            }
            assert_eq!(statements_asked(), before, "nothing was written, nothing is asked");
        }
    }

    async fn it_asks_as_many_statements_for_twenty_people_as_for_ten(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        world.screen(&path).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for _ in 0..10 {
                let someone = world.person(world.cedar, "Ana", Resident).await;
                world.named(&someone, "first").await;
            }
            world.later(time::Duration::minutes(1));
            let before = statements_asked();
            world.screen(&path).await;
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
    }
}

/// Two servers on one database: what changes through one stands at once on the wall that the other shows, is heard
/// there, and a wall ended through one ends there.
#[tokio::test]
async fn two_servers_show_one_wall() {
    let world = World::new(On::Postgres).await;
    let mo = world.person(world.cedar, "Mo", Manager).await;
    let ana = world.person(world.cedar, "Ana Lee", Resident).await;
    let kitchen = world
        .house_item(&mo, &ana, Kind::Routine, "Kitchen", WINDOW)
        .await;
    let mut other = World::of(world.db.clone(), world.app.key.clone(), NOON);
    other.cedar = world.cedar;
    let path = world.wall(&mo).await;
    assert!(
        !row(&other.screen(&path).await.body, "AL")
            .unwrap()
            .contains("mark kept")
    );
    let hearing = tokio::spawn(other.app.live.clone().hear_others());
    let mut screen = stream(&other, &path).await;
    // What was said before somebody listened is nobody's: said until it is heard.
    let heard_one = async {
        loop {
            for style in ["first", "full"] {
                world.named(&ana, style).await;
                if let Some(said) = heard(&mut screen, Duration::from_millis(200)).await {
                    return said;
                }
            }
        }
    };
    let said = tokio::time::timeout(LONG, heard_one)
        .await
        .expect("it is heard");
    assert!(said.unwrap().contains("changed"));
    world.named(&ana, "initials").await;
    world.ticks(&ana, kitchen).await;
    assert!(
        row(&other.screen(&path).await.body, "AL")
            .unwrap()
            .contains("mark kept"),
        "at once"
    );
    let list = world.get(&mo, &walls(world.cedar)).await.body;
    let ending = list
        .split("action=\"")
        .find_map(|rest| rest.split('"').next().filter(|to| to.ends_with("/ending")));
    assert_eq!(world.post(&mo, ending.unwrap(), "").await.status, 303);
    assert_eq!(other.screen(&path).await.status, 404, "at once");
    let ends = async { while heard(&mut screen, LONG).await.unwrap().is_some() {} };
    tokio::time::timeout(LONG, ends).await.expect("it ends");
    other.app.live.stop.cancel();
    hearing.await.unwrap();
}
