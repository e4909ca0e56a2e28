//! What was over before a change, and not swept yet, is still recorded.
use porchlight::{
    access::{Access, policy::ManageHouseRoutine, system},
    db::WriteTx,
    id::*,
    routines::{self, Kind},
    sql,
};
use time::macros::{date, datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const DAY: time::Date = date!(2026 - 07 - 04);

impl House {
    async fn by(&self, tx: &mut WriteTx) -> Access<ManageHouseRoutine> {
        let by = system(&self.world.app, tx, self.world.cedar, self.manager.id).await;
        by.unwrap()
    }
}

async fn item_of(tx: &mut WriteTx, assignment: RoutineAssignmentId) -> ItemId {
    let item = tx.query(sql!(test: "select item_id from routine_assignments where id = $1"));
    item.bind(assignment).value().await.unwrap()
}

scenario_alone! {
    async fn a_miss_is_not_lost_when_its_item_changes_before_the_sweep(world) {
        let house = House::new(world).await;
        let mut items = Vec::new();
        for title in ["Paused", "Ended", "Changed"] {
            items.push(house.item(Kind::Routine, &plan(title, "13:00", "14:00")).await);
        }
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        at(&house.world, datetime!(2026-07-04 14:30:30 UTC));
        let key = &house.world.app.key;
        let mut tx = house.world.db.write().await.unwrap();
        let by = house.by(&mut tx).await;
        let item = item_of(&mut tx, items[0]).await;
        routines::store::pause(&mut tx, &by, key, item, Some((DAY, None))).await.unwrap();
        let item = item_of(&mut tx, items[1]).await;
        routines::store::end(&mut tx, &by, key, item, DAY.previous_day().unwrap()).await.unwrap();
        let item = item_of(&mut tx, items[2]).await;
        let later = plan("Changed", "18:00", "19:00");
        routines::store::change(&mut tx, &by, key, item, DAY, &later).await.unwrap();
        tx.commit().await.unwrap();
        house.tick(datetime!(2026-07-04 14:30:40 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"; 3]);
        house.running(datetime!(2026-07-04 19:45 UTC)).await;
        assert_eq!(house.outcomes().await.len(), 3, "each day once");
    }

    async fn a_miss_is_not_lost_when_someone_moves_out_and_nobody_is_alerted_any_more(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Over", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Open", "13:00", "16:00")).await;
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        at(&house.world, datetime!(2026-07-04 14:30:30 UTC));
        let mut tx = house.world.db.write().await.unwrap();
        let by = house.by(&mut tx).await;
        routines::store::end_all(&mut tx, &by, house.ana.id).await.unwrap();
        tx.commit().await.unwrap();
        house.world.moves_out(&house.ana).await;
        house.running(datetime!(2026-07-05 18:00 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        assert_eq!(house.alerts().await, (0, 0));
    }
}
