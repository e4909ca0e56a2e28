//! The numbers of the house stand on every page that someone in need may land on.
use super::world::*;
use crate::{scenario_alone, support::*};
use porchlight::{id::HouseId, sql};

impl House {
    async fn numbers_are(&self, house: HouseId, emergency: &'static str, crisis: &'static str) {
        let mut tx = self.world.db.write().await.unwrap();
        tx.query(
            sql!(test: "update houses set emergency_number = $2, crisis_number = $3 where id = $1"),
        )
        .bind(house)
        .bind(emergency)
        .bind(crisis)
        .run()
        .await
        .unwrap();
        tx.commit().await.unwrap();
    }
}

scenario_alone! {
    async fn the_numbers_of_the_house_stand_on_error_and_signed_out_pages_too(world) {
        let house = House::new(world).await;
        for of in [house.world.cedar, house.world.birch] {
            house.numbers_are(of, "112", "024").await;
        }
        let nobody = Actor::nobody();
        for (who, path) in [(&nobody, "/sign-in"), (&nobody, "/not-there"), (&house.ana, "/not-there"), (&house.ana, PAGE)] {
            let page = house.world.get(who, path).await.body;
            assert!(page.contains("tel:112") && page.contains("sms:024") && !page.contains("tel:911"), "{path}: {page}");
        }
        // Of two countries each sees their own; whoever is not known sees what the program comes with.
        house.numbers_are(house.world.birch, "911", "988").await;
        assert!(house.world.get(&house.ana, "/not-there").await.body.contains("tel:112"));
        assert!(house.world.get(&nobody, "/sign-in").await.body.contains("tel:911"));
        let wrong = house.world.post(&nobody, "/sign-in", "name=nobody&password=nothing-at-all").await;
        assert!(wrong.status == 422 && wrong.body.contains("tel:911"), "{}", wrong.body);
    }
}
