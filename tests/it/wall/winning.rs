//! Small wins on the wall: those that were shown to the house, and nothing of the others.
use porchlight::access::Role::*;

use super::{
    live::{LONG, heard, stream},
    *,
};
use crate::scenario;

scenario! {
    async fn what_was_shown_to_the_house_stands_there_and_goes_at_once(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        let path = world.wall(&mo).await;
        let tile = async || {
            let page = world.screen(&path).await.body;
            assert!(!page.contains("Zzhidden"));
            let tile = page.split("class=\"tile wins\"").nth(1)?.split("</section>").next()?;
            Some(tile.to_owned())
        };
        for words in ["Zzhidden", "Zzshown"] {
            assert_eq!(world.post(&ana, "/resident/wins", &format!("kind=said_no&words={words}")).await.status, 303);
        }
        assert_eq!(tile().await, None, "private until it is shown");
        let win = crate::access::newest(&world, &ana, "win").await;
        let audience = format!("/resident/wins/{win}/audience");
        let shows = async |to: &str| assert_eq!(world.post(&ana, &audience, to).await.status, 303);
        let mut screen = stream(&world, &path).await;
        shows("to=house").await;
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
        let told = tile().await.unwrap();
        assert!(told.contains(">AL</span>") && told.contains("Zzshown"), "{told}");
        world.named(&ana, "hidden").await;
        assert_eq!(tile().await, None);
        world.named(&ana, "first").await;
        assert!(tile().await.unwrap().contains(">Ana</span>"));
        shows("").await;
        assert_eq!(tile().await, None, "taken back, at the very next asking");
    }

    async fn praise_that_its_writer_takes_back_is_gone_from_a_screen_that_stays_open(world) {
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana Lee", Resident).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let page = format!("/resident/houses/{}/people/{}/praise", world.cedar, ana.id);
        let send = async |who: &Actor, path: &str, form: &str| {
            let key = uuid::Uuid::now_v7();
            let sent = world.post(who, path, &format!("{form}&idempotency_key={key}")).await;
            assert_eq!(sent.status, 303, "{path}: {}", sent.body);
        };
        send(&ben, &page, "words=Zzgood&may_show=yes").await;
        let praise = crate::access::newest(&world, &ana, "praise").await;
        let own = "/resident/wins/praise";
        assert_eq!(world.get(&ana, own).await.status, 200);
        send(&ana, &format!("{own}/{praise}/showing"), "shown=yes").await;
        let path = world.wall(&mo).await;
        assert!(world.screen(&path).await.body.contains("Zzgood"));
        let mut screen = stream(&world, &path).await;
        send(&ben, &format!("{page}/{praise}/taking-back"), "").await;
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
        assert!(!world.screen(&path).await.body.contains("Zzgood"));
    }
}
