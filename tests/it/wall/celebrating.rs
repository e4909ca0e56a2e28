//! Who celebrates, on the wall.
use super::{
    live::{LONG, heard, stream},
    *,
};
use crate::{celebrations::world::*, scenario_alone};

scenario_alone! {
    async fn who_celebrates_stands_there_from_the_evening_before_as_they_chose(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        let path = house.world.wall(&house.manager).await;
        let tile = async || {
            let page = house.world.screen(&path).await.body;
            let tile = page.split("class=\"tile celebrating\"").nth(1)?.split("</section>").next()?;
            Some(tile.to_owned())
        };
        assert_eq!(tile().await, None);
        house.tick(EVENING).await;
        let told = tile().await.unwrap();
        assert!(told.contains(">90</span>") && told.contains("Ana") && told.contains("tomorrow"), "{told}");
        house.goes_by("none").await;
        assert_eq!(tile().await, None, "at the very next asking");
        house.goes_by("first").await;
        house.lets_know(&["mentor".into()]).await;
        assert_eq!(tile().await, None);
        house.lets_know(&["house".into()]).await;
        house.world.named(&house.ana, "hidden").await;
        assert_eq!(tile().await, None, "whoever is not to be on the wall is not");
        house.world.named(&house.ana, "initials").await;
        house.tick(MORNING).await;
        let told = tile().await.unwrap();
        assert!(told.contains(">90</span>") && !told.contains("tomorrow"), "{told}");
        house.tick(MORNING + time::Duration::days(1)).await;
        assert_eq!(tile().await, None, "over");
    }

    async fn an_open_screen_hears_of_another_name_and_of_a_day_that_is_hidden(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        house.tick(EVENING).await;
        let path = house.world.wall(&house.manager).await;
        let mut screen = stream(&house.world, &path).await;
        house.goes_by("initials").await;
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
        let hides = house.send(&house.ana, "/resident/milestones/showing", "yes=no").await;
        assert_eq!(hides.status, 303);
        assert!(heard(&mut screen, LONG).await.unwrap().unwrap().contains("changed"));
    }
}
