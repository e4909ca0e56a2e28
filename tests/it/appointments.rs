//! Appointments: made, moved, gone to or missed, as every other thing that is due; and known to nobody else.
use porchlight::{id::*, sql};
use time::{Duration, macros::datetime};

use crate::{scenario_alone, support::*};

pub use crate::reach_outs::world::*;

pub const APPOINTMENTS: &str = "/resident/appointments";
const DENTIST: &str = "title=Dentist&date=2026-07-10&from=10%3A00&until=11%3A00&place=Main+Street+4&with_whom=Dr.+Lee";

impl House {
    pub async fn makes(&self, form: &str) -> String {
        let made = self.send(&self.ana, APPOINTMENTS, form).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let mut tx = self.world.db.read().await.unwrap();
        let item: ItemId = tx
            .query(sql!(test: "select item_id from appointments where person_id = $1 order by item_id desc limit 1"))
            .bind(self.ana.id).value().await.unwrap();
        format!("{APPOINTMENTS}/{item}")
    }

    async fn told_came_of(&self, page: &str, came_of: &str) -> Answer {
        let path = format!("{page}/outcome");
        self.send(&self.ana, &path, &format!("came_of={came_of}"))
            .await
    }

    async fn reads_own(&self, path: &str) -> String {
        self.reads(&self.ana, path).await
    }
}

scenario_alone! {
    async fn an_appointment_is_due_on_its_day_with_a_word_an_hour_before(world) {
        let house = House::new(world).await;
        let page = house.makes(DENTIST).await;
        let list = house.reads_own(APPOINTMENTS).await;
        assert!(list.contains("Friday, 10 July, 10:00–11:00") && list.contains("Main Street 4 · with Dr. Lee"), "{list}");
        assert!(!house.reads_own("/resident/today").await.contains("Dentist"));
        house.tick(datetime!(2026-07-10 8:59 UTC)).await;
        assert!(house.told().await.is_empty());
        house.tick(datetime!(2026-07-10 9:00 UTC)).await;
        house.tick(datetime!(2026-07-10 9:10 UTC)).await;
        assert_eq!(house.told().await, ["resident nudge 09:00"]);
        let today = house.reads_own("/resident/today").await;
        assert!(today.contains("A small reminder: Dentist is at 10:00.") && today.contains(&page), "{today}");
        assert!(today.contains("10:00–11:00 · Main Street 4"), "{today}");
        house.tick(datetime!(2026-07-10 12:00 UTC)).await;
        assert!(house.reads_own("/resident/today").await.contains("Say how it went"));
        assert_eq!(house.told_came_of(&page, "went").await.status, 303);
        house.tick(datetime!(2026-07-10 18:00 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-10 kept"]);
        assert_eq!(house.alerts().await, (0, 0));
        assert!(house.reads_own(&page).await.contains("You went"));
        assert!(house.reads_own("/resident/history/2026-07-10").await.contains("Dentist"));
    }

    async fn nobody_said_anything_it_is_missed_and_said_late_it_is_put_right(world) {
        let house = House::new(world).await;
        let page = house.makes(DENTIST).await;
        house.world.shares(&house.ana, "own_routine", porchlight::access::Role::Mentor).await;
        house.tick(datetime!(2026-07-10 15:00 UTC)).await;
        assert_eq!(house.outcomes().await, [""; 0], "the end of the grace is still in time");
        house.tick(datetime!(2026-07-10 15:01 UTC)).await;
        assert_eq!((house.outcomes().await, house.alerts().await), (vec!["2026-07-10 missed".to_owned()], (1, 1)));
        let person = format!("/mentor/houses/{}/people/{}", house.world.cedar, house.ana.id);
        let person = house.reads(&house.mentor, &person).await;
        assert!(person.contains("Dentist") && !person.contains("Main Street"), "{person}");
        assert_eq!(house.told_came_of(&page, "went").await.status, 303);
        assert_eq!((house.outcomes().await, house.alerts().await), (vec!["2026-07-10 kept".to_owned()], (0, 1)));
        // And the other way round.
        assert_eq!(house.told_came_of(&page, "missed").await.status, 303);
        assert_eq!((house.outcomes().await, house.alerts().await), (vec!["2026-07-10 missed".to_owned()], (1, 2)));
        assert_eq!(house.told_came_of(&page, "called_off").await.status, 303);
        assert_eq!((house.outcomes().await, house.alerts().await), (vec!["2026-07-10 excused called_off".to_owned()], (0, 2)));
        assert_eq!(house.told_came_of(&page, "nonsense").await.status, 400);
        house.tick(datetime!(2026-07-11 4:00 UTC)).await;
        assert_eq!(house.told_came_of(&page, "went").await.status, 409, "the day has turned");
    }

    async fn moved_to_another_day_it_is_missed_on_none(world) {
        let house = House::new(world).await;
        let page = house.makes(DENTIST).await;
        house.tick(datetime!(2026-07-10 9:30 UTC)).await;
        let moved = DENTIST.replace("2026-07-10", "2026-07-14");
        assert_eq!(house.send(&house.ana, &page, &moved).await.status, 303);
        house.tick(datetime!(2026-07-13 12:00 UTC)).await;
        assert_eq!((house.outcomes().await, house.alerts().await), (vec!["2026-07-10 excused moved".to_owned()], (0, 0)));
        assert!(house.reads_own("/resident/history/2026-07-10").await.contains("moved to another day"));
        // Back to a day it was on once, and forward again.
        let sooner = DENTIST.replace("2026-07-10", "2026-07-13").replace("10%3A00", "15%3A00").replace("11%3A00", "16%3A00");
        assert_eq!(house.send(&house.ana, &page, &sooner).await.status, 303);
        assert_eq!(house.send(&house.ana, &page, &moved).await.status, 303);
        house.tick(datetime!(2026-07-14 12:00 UTC)).await;
        house.tick(datetime!(2026-07-14 23:00 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-10 excused moved", "2026-07-13 excused moved", "2026-07-14 missed"]);
        // Over and missed, it is history: a new day does not wipe it out.
        house.tick(datetime!(2026-07-15 12:00 UTC)).await;
        let again = DENTIST.replace("2026-07-10", "2026-07-20");
        assert_eq!(house.send(&house.ana, &page, &again).await.status, 303);
        assert!(house.outcomes().await.contains(&"2026-07-14 missed".to_owned()));
        assert!(house.reads_own(&page).await.contains("Monday, 20 July"));
    }

    async fn it_keeps_to_the_houses_clock_when_clocks_change(world) {
        let house = House::in_zone(world, "America/Chicago").await;
        house.makes("title=Class&date=2026-11-01&from=10%3A00").await;
        house.makes("title=Walk&date=2026-10-31&from=10%3A00").await;
        let mut tx = house.world.db.read().await.unwrap();
        let due: Vec<(porchlight::timestamp::Timestamp,)> = tx
            .query(sql!(test: "select next_opens_at from routine_assignments where person_id = $1 order by next_opens_at"))
            .bind(house.ana.id).all().await.unwrap();
        let due: Vec<String> = due.into_iter().map(|(at,)| at.to_string()).collect();
        assert_eq!(due, ["2026-10-31T15:00:00Z", "2026-11-01T16:00:00Z"]);
    }

    async fn what_cannot_be_is_said_beside_its_field_and_nothing_typed_is_lost(world) {
        let house = House::new(world).await;
        let wrong = house.send(&house.ana, APPOINTMENTS, "title=&date=2026-07-01&from=10%3A00&place=Harbour").await;
        assert_eq!(wrong.status, 422);
        for told in ["title-error", "date-error", "Harbour", "2026-07-01"] {
            assert!(wrong.body.contains(told), "{told}: {}", wrong.body);
        }
        let page = house.makes(DENTIST).await;
        let wrong = house.send(&house.ana, &page, "title=Eye+doctor&date=2026-07-10&from=late").await;
        assert!(wrong.status == 422 && wrong.body.contains("from-error") && wrong.body.contains("Eye doctor"));
        // The generic pages of the routine do not know it.
        let item = page.rsplit('/').next().unwrap();
        assert_eq!(house.world.get(&house.ana, &format!("/resident/routine/items/{item}")).await.status, 404);
        assert!(!house.reads_own("/resident/routine").await.contains("Dentist"));
    }

    async fn sent_twice_it_is_one_and_other_words_under_its_key_change_it(world) {
        let house = House::new(world).await;
        for title in ["Dentist", "Dentist", "Doctor"] {
            let form = format!("title={title}&date=2026-07-10&from=10%3A00&idempotency_key=first-0123456789");
            assert_eq!(house.world.post(&house.ana, APPOINTMENTS, &form).await.status, 303);
        }
        let list = house.reads_own(APPOINTMENTS).await;
        assert_eq!(list.matches("Friday, 10 July").count(), 1, "{list}");
        assert!(list.contains("Doctor") && !list.contains("Dentist"));
    }

    async fn the_list_asks_the_same_of_the_database_for_one_and_for_ten(world) {
        let house = House::new(world).await;
        let mut asked = Vec::new();
        for many in [1, 9] {
            for _ in 0..many {
                house.makes(DENTIST).await;
            }
            let before = porchlight::db::statements_asked();
            house.reads_own(APPOINTMENTS).await;
            asked.push(porchlight::db::statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
        assert!(asked[0] <= 4, "{asked:?}");
    }

    async fn own_appointments_go_where_their_person_goes(world) {
        let house = House::new(world).await;
        let page = house.makes(DENTIST).await;
        let form = format!("to={}", house.world.birch);
        let path = format!("/owner/houses/{}/people/{}/moving", house.world.cedar, house.ana.id);
        let owner = house.world.owner("Olga").await;
        let moved = house.send(&owner, &path, &form).await;
        assert_eq!(moved.status, 303, "{}", moved.body);
        house.world.later(Duration::minutes(1));
        let read = house.reads_own(&page).await;
        assert!(read.contains("Dentist") && read.contains("Main Street 4"), "{read}");
        house.tick(datetime!(2026-07-10 9:00 UTC)).await;
        assert_eq!(house.told().await, ["resident nudge 09:00"]);
    }
}
