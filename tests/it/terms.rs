//! What ends by itself, by the clock: reading after moving out, a phone's sign-in, a form remembered.
use porchlight::{access::Role::*, jobs, routines::Kind, sql};
use time::Duration;

use crate::{scenario, scenario_alone, support::*};

const EXTRA: &str = "/resident/check-ins/extra";
const FORM: &str = "mood=4&idempotency_key=first-0123456789";

impl World {
    /// Signed in on a phone that stays so for a year.
    pub async fn stays_signed_in(&self, who: &Actor) {
        let year = self.clock.now().plus(Duration::days(365));
        let mut tx = self.db.write().await.unwrap();
        tx.query(sql!(test: "update sessions set until_at = $2 where person_id = $1"))
            .bind(who.id)
            .bind(year)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    async fn sends_of(&self, who: &Actor) -> i64 {
        let mut tx = self.db.read().await.unwrap();
        let found =
            tx.query(sql!(test: "select cast(count(*) as bigint) from sends where person_id = $1"));
        found.bind(who.id).value().await.unwrap()
    }
}

scenario! {
    async fn who_moved_out_reads_what_is_their_own_for_ninety_days(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.stays_signed_in(&ana).await;
        assert_eq!(world.post(&ana, EXTRA, &format!("{FORM}&word=breezy")).await.status, 303);
        world.later(Duration::hours(1));
        world.moves_out(&ana).await;
        let day = "/resident/history/2026-07-04";
        for (days, reads) in [(89, true), (2, false)] {
            world.later(Duration::days(days));
            for path in ["/resident/history", day, "/resident/sharing", "/resident/looks"] {
                assert_eq!(world.get(&ana, path).await.status == 200, reads, "{path} after {days} more days");
            }
            assert_eq!(world.get(&ana, day).await.body.contains("breezy"), reads);
            assert_eq!(world.get(&ana, "/resident/today").await.status, 404, "there is no day to come to");
            assert_ne!(world.post(&ana, EXTRA, FORM).await.status, 303, "and nothing to add");
        }
        assert_eq!(world.count_answers(&ana).await, 1);
    }
}

scenario_alone! {
    async fn ones_own_phone_stays_signed_in_for_thirty_days(world) {
        let people = world.demo().await;
        let manager = &people.iter().find(|(role, _)| *role == "house_manager").unwrap().1;
        for (days, is_in) in [(29, true), (2, false)] {
            world.later(Duration::days(days));
            let page = world.get(manager, "/account").await;
            assert_eq!(page.status == 200, is_in, "{days} days more");
            assert!(is_in || page.location.starts_with("/sign-in"));
        }
    }

    async fn a_form_is_remembered_for_ninety_days(world) {
        let world = world.with_houses().await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.stays_signed_in(&ana).await;
        assert_eq!(world.post(&ana, EXTRA, FORM).await.status, 303);
        world.later(Duration::days(89));
        jobs::tick(&world.app).await.unwrap();
        assert_eq!(world.post(&ana, EXTRA, FORM).await.status, 303);
        assert_eq!((world.sends_of(&ana).await, world.count_answers(&ana).await), (1, 1));
        world.later(Duration::days(2));
        jobs::tick(&world.app).await.unwrap();
        assert_eq!(world.sends_of(&ana).await, 0);
        assert_eq!(world.post(&ana, EXTRA, FORM).await.status, 303);
        assert_eq!(world.count_answers(&ana).await, 2, "as good as never sent");
    }
}

scenario! {
    async fn what_is_sent_again_is_asked_anew_whether_it_may_be(world) {
        let (cedar, ana) = (world.cedar, world.person(world.cedar, "Ana", Resident).await);
        let mo = world.person(cedar, "Mo", Manager).await;
        let max = world.person(cedar, "Max", Mentor).await;
        world.assigned(cedar, &ana, &max, Mentor, true).await;
        let item = world.house_item(&mo, &ana, Kind::Routine, "Make bed", ("08:00", "11:00")).await;
        let today = time::macros::date!(2026 - 07 - 04);
        world.missed(&ana, item, today).await;
        crate::access::open_alert(&world, &ana, item, today).await;
        let person = |role: &str| format!("/{role}/houses/{cedar}/people/{}", ana.id);
        let excuse = "kind=pass&from_date=2026-07-04&from_time=18%3A00&until_date=2026-07-05&until_time=18%3A00&idempotency_key=0123456789";
        let forms = [
            (&ana, EXTRA.to_owned(), FORM),
            (&max, format!("{}/alert/taking", person("mentor")), "idempotency_key=take-0123456789"),
            (&mo, format!("{}/excuses", person("manager")), excuse),
        ];
        for _ in 0..2 {
            for (who, path, form) in &forms {
                let answer = world.post(who, path, form).await;
                assert_eq!(answer.status, 303, "{path}: {}", answer.body);
            }
        }
        world.later(Duration::minutes(1));
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update assignments set ended_at = $2 where helper_id = $1"))
            .bind(max.id).bind(world.clock.now()).run().await.unwrap();
        tx.commit().await.unwrap();
        for who in [&mo, &ana] {
            world.moves_out(who).await;
        }
        world.later(Duration::minutes(1));
        for (who, path, form) in &forms {
            let answer = world.post(who, path, form).await;
            assert_eq!(answer.status, 404, "{path}: {}", answer.location);
            assert!(!answer.body.contains("Ana"), "{path}");
        }
    }
}
