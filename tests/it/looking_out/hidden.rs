//! Who learns what, that staff looks are recorded, and how much the sweep asks.
use porchlight::{access::Role, db::statements_asked, jobs, looking_out, sql};
use time::{Duration, macros::datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const NOON: time::OffsetDateTime = datetime!(2026-07-04 12:00 UTC);

async fn looks(house: &House, by: &Actor, class: &str) -> i64 {
    let mut tx = house.world.db.read().await.unwrap();
    tx.query(sql!(test: "select cast(count(*) as bigint) from looks where viewer_id = $1 and class = $2 and person_id = $3"))
        .bind(by.id)
        .bind(class.to_owned())
        .bind(house.ana.id)
        .value()
        .await
        .unwrap()
}

scenario_alone! {
    async fn that_staff_read_a_request_or_a_notice_is_on_record_and_the_resident_reads_it(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        assert_eq!(looks(&house, &house.mentor, "standing_request").await, 0);
        house.reads(&house.mentor, "/mentor/reach-outs").await;
        assert_eq!(looks(&house, &house.mentor, "standing_request").await, 1);
        let notice = house.notices(&house.manager, "manager", "words=Quiet+lately").await;
        house.answers_notice(&notice, &format!("reply=pass_on&whom={}", house.counselor.id)).await;
        house.reads(&house.manager, &format!("/manager/houses/{}/reach-outs", house.world.cedar)).await;
        house.reads(&house.counselor, "/counselor/reach-outs").await;
        assert_eq!(looks(&house, &house.manager, "notice").await, 1);
        assert_eq!(looks(&house, &house.counselor, "notice").await, 1);
        let own = house.reads(&house.ana, "/resident/looks").await;
        for words in ["a request to come and find them", "said yes to your request"] {
            let words = words.replace("find them", "find you");
            assert!(own.contains(&words), "{words}: {own}");
        }
    }

    async fn where_nothing_is_due_one_statement_is_asked_however_many_there_are(world) {
        let house = House::new(world).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for _ in 0..4 {
                house.agreed(QUIET).await;
            }
            let now = house.world.clock.now().get();
            house.round(now + Duration::minutes(1)).await;
            let before = statements_asked();
            looking_out::run(&house.world.app).await.unwrap();
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked, [1, 1]);
    }

    async fn eight_that_are_met_ask_as_many_statements_as_four(world) {
        let house = House::new(world).await;
        let mut asked = Vec::new();
        for begins in [NOON, NOON + Duration::days(7)] {
            house.round(begins).await;
            for _ in 0..4 {
                house.agreed(QUIET).await;
            }
            house.round(begins + Duration::hours(47)).await;
            house.world.clock.set(begins + Duration::hours(48));
            let before = statements_asked();
            looking_out::run(&house.world.app).await.unwrap();
            asked.push(statements_asked() - before);
            let met = house.met().await.len();
            assert!(met >= 4, "{met}");
        }
        assert_eq!(asked[0], asked[1]);
    }

    async fn a_word_outside_says_nothing_of_it(world) {
        let house = House::new(world).await;
        house.agreed(&format!("{QUIET}&words=Knock+twice")).await;
        house.round(NOON + Duration::hours(48)).await;
        assert_eq!(jobs::tick(&house.world.app).await.unwrap().failed, 0);
        let mut tx = house.world.db.read().await.unwrap();
        let words: Vec<(String, Role)> = tx.query(sql!(test: "select kind, role from deliveries where kind = 'standing_met'")).all().await.unwrap();
        assert_eq!(words, [("standing_met".to_owned(), Role::Mentor)], "a kind and whom it concerns, no content");
    }
}
