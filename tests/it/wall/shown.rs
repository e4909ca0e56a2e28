//! What stands on it.
use porchlight::{access::Role::*, routines::Kind, sql};
use time::{Duration, macros::datetime};

use super::*;
use crate::scenario;

const WINDOW: (&str, &str) = ("08:00", "14:00");

async fn in_style(world: &World, style: &'static str) {
    let mut tx = world.db.write().await.unwrap();
    let changed = tx.query(sql!(test: "update houses set board_style = $2 where id = $1"));
    changed.bind(world.cedar).bind(style).run().await.unwrap();
    tx.commit().await.unwrap();
}

async fn lived_here(world: &World, days: i64) {
    let mut tx = world.db.write().await.unwrap();
    let since = tx.query(sql!(test: "update memberships set from_at = $2 where house_id = $1"));
    let since = since
        .bind(world.cedar)
        .bind(world.clock.now().minus(Duration::days(days)));
    since.run().await.unwrap();
    tx.commit().await.unwrap();
}

scenario! {
    async fn everyone_is_named_as_they_chose_from_the_very_next_request_on(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let zoe = world.person(world.cedar, "Zoe Adams", Resident).await;
        world.person(world.cedar, "Ben Quill", Resident).await;
        let gone = world.person(world.cedar, "Gus Old", Resident).await;
        world.person(world.birch, "Fay Far", Resident).await;
        let path = world.wall(&mo).await;
        assert_eq!(names(&world.screen(&path).await.body), ["BQ", "GO", "ZA"], "by initials if nobody says otherwise");
        for (style, shown) in [("first", vec!["BQ", "GO", "Zoe"]), ("full", vec!["BQ", "GO", "Zoe Adams"]), ("hidden", vec!["BQ", "GO"]), ("initials", vec!["BQ", "GO", "ZA"])] {
            world.named(&zoe, style).await;
            assert_eq!(names(&world.screen(&path).await.body), shown, "{style}");
            let own = world.get(&zoe, "/resident/wall").await.body;
            assert!(own.contains(&format!("value=\"{style}\" checked")), "{style}");
        }
        world.moves_out(&gone).await;
        assert_eq!(names(&world.screen(&path).await.body), ["BQ", "ZA"]);
        let wrong = world.post(&zoe, "/resident/wall", "style=shouted").await;
        assert!(wrong.status == 422 && wrong.body.contains("Choose one of these."));
    }

    async fn it_shows_the_houses_style_or_less(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        let kept = world.house_item(&mo, &ana, Kind::Routine, "Kitchen", WINDOW).await;
        lived_here(&world, 20).await;
        world.ticks(&ana, kept).await;
        world.missed(&ana, kept, TODAY - Duration::days(1)).await;
        let path = world.wall(&mo).await;
        let page = world.screen(&path).await.body;
        let own = row(&page, "AL").unwrap();
        assert_eq!((own.matches("mark kept").count(), own.matches("mark open").count()), (1, 13));
        assert!(!page.contains("missed") && !page.contains("excused") && !page.contains("mark part"), "{page}");
        let kept_only = world.wall_with(&mo, &NEW.replace("as_house", "kept_only")).await;
        let totals = world.wall_with(&mo, &NEW.replace("as_house", "totals")).await;
        let nothing = world.wall_with(&mo, &NEW.replace("as_house", "nothing")).await;
        in_style(&world, "open").await;
        let page = world.screen(&path).await.body;
        let own = row(&page, "AL").unwrap();
        assert_eq!((own.matches("mark kept").count(), own.matches("mark missed").count()), (1, 1));
        let page = world.screen(&kept_only).await.body;
        assert!(row(&page, "AL").is_some() && !page.contains("mark missed"));
        let page = world.screen(&totals).await.body;
        assert!(names(&page).is_empty() && page.contains("five people or more"), "{page}");
        let page = world.screen(&nothing).await.body;
        assert!(!page.contains("<table") && !page.contains("five people") && page.contains("<h1>House</h1>"));
        for name in ["Ben", "Cal", "Dee", "Eve"] {
            world.person(world.cedar, name, Resident).await;
        }
        in_style(&world, "totals").await;
        for wall in [&path, &kept_only, &totals] {
            let page = world.screen(wall).await.body;
            assert!(names(&page).is_empty() && page.contains("Together you kept 1 of 2"), "{page}");
        }
    }

    async fn what_the_house_asks_of_everyone_today_stands_there_until_it_is_over(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        world.person(world.cedar, "Ben", Resident).await;
        world.house_item(&mo, &ana, Kind::Routine, "Kitchen", WINDOW).await;
        world.house_item(&mo, &ana, Kind::Routine, "House meeting", ("19:00", "20:00")).await;
        let some = format!("title=Zzsome&kind=routine&days=weekly&weekdays=6&from=08%3A00&until=23%3A00&grace=30&from_day={TODAY}&whom=some&people={}", ana.id);
        let made = world.post(&mo, &format!("/manager/houses/{}/routine", world.cedar), &some).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let path = world.wall(&mo).await;
        let page = world.screen(&path).await.body;
        let first = page.find("08:00</span> <span class=\"words\">Kitchen").unwrap();
        assert!(page.find("19:00</span> <span class=\"words\">House meeting").unwrap() > first);
        assert!(page.contains("until 14:00") && !page.contains("Zzsome"), "what is asked of one is not for all: {page}");
        world.later(Duration::hours(3));
        let page = world.screen(&path).await.body;
        assert!(!page.contains("Kitchen") && page.contains("House meeting"));
        world.later(Duration::hours(6));
        assert!(!world.screen(&path).await.body.contains("House meeting"));
    }

    async fn more_people_than_can_be_read_take_turns(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        for _ in 0..13 {
            world.person(world.cedar, "Ana", Resident).await;
        }
        let path = world.wall(&mo).await;
        let mut parts = Vec::new();
        for _ in 0..2 {
            let page = world.screen(&path).await.body;
            parts.push((names(&page).len(), page.contains("1 of 2"), page.contains("2 of 2")));
            world.later(Duration::minutes(1));
        }
        parts.sort_unstable();
        assert_eq!(parts, [(6, false, true), (7, true, false)]);
    }

    async fn it_dims_at_night_by_the_houses_clock(world) {
        world.house_is("America/Chicago", "").await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        for (at, clock, is_night) in [
            (datetime!(2026-07-05 02:59 UTC), "21:59", false),
            (datetime!(2026-07-05 03:00 UTC), "22:00", true),
            (datetime!(2026-07-05 07:59 UTC), "02:59", true),
            (datetime!(2026-07-05 11:59 UTC), "06:59", true),
            (datetime!(2026-07-05 12:00 UTC), "07:00", false),
        ] {
            world.clock.set(at);
            let page = world.screen(&path).await.body;
            assert_eq!(page.contains("<html lang=\"en\" class=\"night\">"), is_night, "{clock}");
            assert!(page.contains(&format!("<time id=\"as-of\">{clock}</time>")), "{page}");
        }
        // A little before three it still is the house's Saturday.
        world.clock.set(datetime!(2026-07-05 07:59 UTC));
        assert!(world.screen(&path).await.body.contains("Saturday, 4 July"));
    }

    async fn it_speaks_the_language_it_was_made_in_to_whoever_looks(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall_with(&mo, &NEW.replace("=en", "=es")).await;
        let page = world.screen(&path).await;
        assert!(page.body.contains("<html lang=\"es\"") && page.body.contains("sábado, 4 de julio"), "{}", page.body);
        let signed_in = world.get(&mo, &path).await;
        assert_eq!(signed_in.steady(), page.steady(), "who looks makes no difference");
    }
}
