//! A ride hangs on its appointment, and shows whoever drives the place and the time, and nothing else.
use porchlight::{access::Role::*, id::*, sql};
use time::macros::datetime;

use super::*;
use crate::scenario_alone;

const SECRET: &str =
    "title=Zzclinic&date=2026-07-10&from=10%3A00&place=Zzstreet+4&with_whom=Zzlee&ride=yes";

impl House {
    pub async fn asked_ride(&self) -> HelpId {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(
            sql!(test: "select id from help_asks where person_id = $1 order by id desc limit 1"),
        )
        .bind(self.ana.id)
        .value()
        .await
        .unwrap()
    }
}

scenario_alone! {
    async fn the_house_reads_when_the_driver_where_and_nobody_what(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let kit = house.world.person(house.world.cedar, "Kit", Resident).await;
        let page = house.makes(SECRET).await;
        let id = house.asked_ride().await;
        let seen = house.reads(&ben, HELP).await;
        assert!(seen.contains("Ana asks") && seen.contains("Friday, 10 July, 10:00"), "{seen}");
        assert!(seen.contains("Only the one who drives sees where to.") && !seen.contains("Zz"), "{seen}");
        house.helps(&ben, id, "taking").await;
        let driver = house.reads(&ben, HELP).await;
        assert!(driver.contains("Zzstreet 4") && !driver.contains("Zzclinic") && !driver.contains("Zzlee"), "{driver}");
        assert!(!house.reads(&kit, HELP).await.contains("Ana asks"));
        assert!(house.reads(&house.ana, &page).await.contains("Ben drives you."));
        // On both Today pages.
        house.tick(datetime!(2026-07-09 12:00 UTC)).await;
        let today = house.reads(&ben, "/resident/today").await;
        assert!(today.contains("Friday, 10 July, 10:00: Ride for Ana · Zzstreet 4"), "{today}");
        house.tick(datetime!(2026-07-10 8:00 UTC)).await;
        house.helps(&ben, id, "taking").await;
        let today = house.reads(&ben, "/resident/today").await;
        assert!(today.contains("10:00: Ride for Ana · Zzstreet 4") && !today.contains("Zzclinic"), "{today}");
        let today = house.reads(&house.ana, "/resident/today").await;
        assert!(today.contains("10:00: Ride from Ben") && today.contains("Zzclinic"), "{today}");
    }

    async fn it_goes_where_the_appointment_goes(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let page = house.makes(SECRET).await;
        let id = house.asked_ride().await;
        house.helps(&ben, id, "taking").await;
        let moved = SECRET.replace("2026-07-10", "2026-07-14").replace("&ride=yes", "");
        assert_eq!(house.send(&house.ana, &page, &moved).await.status, 303);
        assert_eq!(house.help_is(id).await, "open", "Ben said yes to another time");
        assert!(house.help_told(id).await.contains(&"help_back 1".to_owned()));
        assert!(house.reads(&ben, HELP).await.contains("Tuesday, 14 July, 10:00"));
        house.helps(&ben, id, "taking").await;
        let off = house.send(&house.ana, &format!("{page}/outcome"), "came_of=called_off").await;
        assert_eq!(off.status, 303);
        assert_eq!(house.help_is(id).await, "called_off");
        assert!(house.help_told(id).await.contains(&"help_called_off 1".to_owned()));
        // One at a time hangs on it.
        assert_eq!(house.send(&house.ana, &page, &moved.replace("07-14", "07-15")).await.status, 303);
        for _ in 0..2 {
            assert_eq!(house.send(&house.ana, &format!("{page}/ride"), "").await.status, 303);
        }
        let mut tx = house.world.db.read().await.unwrap();
        let open: i64 = tx.query(sql!(test: "select cast(count(*) as bigint) from help_asks where person_id = $1 and ended_at is null"))
            .bind(house.ana.id).value().await.unwrap();
        assert_eq!(open, 1);
    }
}
