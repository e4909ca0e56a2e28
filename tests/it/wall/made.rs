//! Its address: made, shown once, ended, forgotten.
use porchlight::{access::Role::*, sql};
use time::Duration;

use super::*;
use crate::{at_rest::bytes_of, scenario};

/// A wall nobody made.
const NOBODYS: &str = "/wall/7kq4-m2xp-9t3v";

scenario! {
    async fn a_manager_makes_an_address_that_is_shown_once_and_opens_one_page(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let form = format!("{NEW}&idempotency_key=first-0123456789");
        let page = world.post(&mo, &walls(world.cedar), &form).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("For the screen: Kitchen TV") && page.body.contains("<svg viewBox="));
        let path = address(&page.body).unwrap();
        assert_eq!(path.len(), "/wall/".len() + 14);
        let again = world.post(&mo, &walls(world.cedar), &form).await;
        assert_eq!(address(&again.body), Some(path.clone()), "sent again it is the same one");
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        assert_eq!(list.matches("/ending\"").count(), 1, "{list}");
        assert!(list.contains("Kitchen TV") && list.contains("Not opened yet."));
        let code = path.rsplit('/').next().unwrap();
        for (path, page) in world.crawl(&mo, &["/", &walls(world.cedar)]).await {
            assert!(!page.contains(code) && !page.contains("/wall/"), "{path}");
        }
        let wall = world.screen(&path).await;
        assert_eq!(wall.status, 200);
        let says = |name: &str| wall.headers[name].to_str().unwrap().to_owned();
        assert_eq!(says("referrer-policy"), "no-referrer");
        assert_eq!(says("x-robots-tag"), "noindex");
        assert_eq!(says("cache-control"), "no-store");
        assert!(!wall.headers.contains_key("set-cookie"));
        for typed in [path.replace('-', ""), path.to_uppercase().replace("WALL", "wall"), path.replace('-', "%20")] {
            assert_eq!(world.screen(&typed).await.steady(), wall.steady(), "{typed}");
        }
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        assert!(list.contains("Last opened on Saturday, 4 July."), "{list}");
    }

    async fn an_ended_one_is_one_that_never_was(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        assert_eq!(world.screen(&path).await.status, 200);
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        let ending = list.split("action=\"").find_map(|rest| rest.split('"').next().filter(|to| to.ends_with("/ending"))).unwrap();
        assert_eq!(world.post(&mo, ending, "").await.status, 303);
        let never = world.screen(NOBODYS).await;
        assert_eq!(never.status, 404);
        for gone in [path.as_str(), "/wall/nonsense", "/wall/%F0%9F%98%80", "/wall/%FF"] {
            assert_eq!(world.screen(gone).await.steady(), never.steady(), "{gone}");
            let live = world.screen(&format!("{gone}/live")).await;
            assert_eq!(live.steady(), never.steady(), "{gone}");
        }
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        assert!(list.contains("Ended.") && !list.contains("/ending\""), "{list}");
        // Whoever sends the form of its making again reads no address of what has ended.
        let form = format!("{NEW}&idempotency_key=other-0123456789");
        assert_eq!(world.post(&mo, &walls(world.cedar), &form).await.status, 200);
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        let ending = list.split("action=\"").find_map(|rest| rest.split('"').next().filter(|to| to.ends_with("/ending"))).unwrap();
        world.post(&mo, ending, "").await;
        assert_eq!(world.post(&mo, &walls(world.cedar), &form).await.status, 409);
    }

    async fn one_that_nobody_opens_for_sixty_days_ends_by_itself(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.stays_signed_in(&mo).await;
        let path = world.wall(&mo).await;
        for _ in 0..2 {
            world.later(Duration::days(59));
            assert_eq!(world.screen(&path).await.status, 200);
        }
        world.later(Duration::days(60));
        assert_eq!(world.screen(&path).await.steady(), world.screen(NOBODYS).await.steady());
        let list = world.get(&mo, &walls(world.cedar)).await.body;
        assert!(list.contains("Ended by itself") && !list.contains("/ending\""), "{list}");
    }

    async fn what_cannot_be_is_said_beside_its_field_and_a_house_has_ten_at_most(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let wrong = world.post(&mo, &walls(world.cedar), "name=+&language=fr&shows=all").await;
        assert_eq!(wrong.status, 422);
        for beside in ["name-error", "language-error", "shows-error"] {
            assert!(wrong.body.contains(&format!("id=\"{beside}\"")), "{beside}");
        }
        for _ in 0..10 {
            world.wall(&mo).await;
        }
        let wrong = world.post(&mo, &walls(world.cedar), &NEW.replace("Kitchen", "Hall")).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.body.contains("value=\"Hall TV\"") && wrong.body.contains("ten screens"), "{}", wrong.body);
        let bo = world.person(world.birch, "Bo", Manager).await;
        assert_eq!(world.post(&bo, &walls(world.birch), NEW).await.status, 200, "of another house");
    }

    async fn it_stands_on_the_record_of_whoever_made_and_ended_it(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        world.gets_role(world.cedar, &mo, Resident).await;
        world.wall(&mo).await;
        let record = world.get(&mo, "/resident/looks").await.body;
        assert!(record.contains("You: made an address for a screen on the wall"), "{record}");
    }

    async fn only_a_keyed_hash_of_it_is_kept(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        world.screen(&path).await;
        let code = path.rsplit('/').next().unwrap();
        let mut tx = world.db.read().await.unwrap();
        let kept: String = tx.query(sql!(test: "select token_hash from walls where house_id = $1")).bind(world.cedar).value().await.unwrap();
        assert_eq!(kept.len(), 64);
        if world.db.kind() == "SQLite" {
            let file = tx.query(sql!(test sqlite: "select file from pragma_database_list", postgres: "select ''"));
            let file: String = file.value().await.unwrap();
            let bytes = bytes_of(file.as_ref()).to_ascii_lowercase();
            let has = |word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
            assert!(has(&kept) && has("kitchen tv"));
            assert!(!has(code) && !has(&code.replace('-', "")));
        }
    }

    async fn looks_at_it_are_counted_apart_from_signing_in(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let path = world.wall(&mo).await;
        for _ in 0..600 {
            assert_ne!(world.screen("/wall/nonsense").await.status, 429);
        }
        let mut last = world.screen(&path).await;
        // More come back the longer it takes: some hundred on a slow machine.
        for _ in 0..5000 {
            if last.status == 429 {
                break;
            }
            last = world.screen(&path).await;
        }
        assert!(last.status == 429 && last.headers.contains_key("retry-after"), "{}", last.status);
        let form = "name=nobody&password=nothing-of-the-kind&device=own";
        assert_eq!(world.post(&Actor::nobody(), "/sign-in", form).await.status, 422);
    }
}
