//! What a house's wall may say.
use porchlight::{
    access::{policy::Celebrate, system},
    celebrations::of_the_wall,
    words::{ENGLISH, SPANISH},
};
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    async fn wall(&self) -> Vec<String> {
        let app = &self.world.app;
        let mut tx = app.db.write().await.unwrap();
        let of = system::<Celebrate>(app, &mut tx, self.world.cedar, self.manager.id);
        let of = of.await.unwrap();
        let on = of_the_wall(&mut tx, of.house_brief(), &app.key, of.today())
            .await
            .unwrap();
        let lines = on.iter().map(|one| {
            format!(
                "{} {}: {}, {}",
                one.day,
                one.name,
                one.what(&ENGLISH),
                one.what(&SPANISH)
            )
        });
        lines.collect()
    }
}

scenario_alone! {
    async fn it_says_what_is_shared_with_the_house_under_the_name_chosen_and_nothing_else(world) {
        let house = House::new(world).await;
        house.ninety_days().await;
        assert!(house.wall().await.is_empty());
        house.tick(EVENING).await;
        assert_eq!(house.wall().await, ["2026-07-05 Ana: 90 days, 90 días"]);
        house.goes_by("initials").await;
        assert_eq!(house.wall().await, ["2026-07-05 A.: 90 days, 90 días"]);
        house.goes_by("none").await;
        assert!(house.wall().await.is_empty());
        house.goes_by("full").await;
        house.lets_know(&["mentor".into()]).await;
        assert!(house.wall().await.is_empty());
        house.lets_know(&["house".into()]).await;
        house.decides("putting-aside", "90").await;
        assert!(house.wall().await.is_empty());
        house.decides("taking-up", "90").await;
        house.tick(MORNING).await;
        assert_eq!(house.wall().await.len(), 1);
        house.tick(MORNING + Duration::days(1)).await;
        assert!(house.wall().await.is_empty(), "over");
    }
}
