//! The demo tells a story that the rest of the program believes.
use porchlight::{
    demo::{self, Wanted},
    sql,
};

use crate::{
    scenario_alone,
    support::{On, World},
};

const SMALL: Wanted = Wanted {
    houses: 4,
    residents: 6,
    days: 12,
    seed: 7,
};

async fn count(world: &World, sql: porchlight::db::Sql) -> i64 {
    let mut tx = world.db.read().await.unwrap();
    tx.query(sql).value().await.unwrap()
}

scenario_alone! {
    async fn the_demo_fills_an_empty_database_once(world) {
        let now = world.clock.now();
        let ways = demo::fill(&world.db, &world.app.key, SMALL, now).await.unwrap();
        for role in ["owner", "house_manager", "counselor", "peer_mentor", "resident"] {
            assert!(ways.iter().any(|w| w.role == role), "{role}");
        }
        let mentor = ways.iter().find(|w| w.role == "peer_mentor").unwrap();
        assert!(!mentor.mentor_of.is_empty());
        assert!(ways.iter().filter(|w| w.role == "counselor").all(|w| !w.caseload.is_empty()));
        for table in [
            sql!(test: "select cast(count(*) as bigint) from outcomes where outcome = 'kept'"),
            sql!(test: "select cast(count(*) as bigint) from outcomes where outcome = 'missed'"),
            sql!(test: "select cast(count(*) as bigint) from answers"),
            sql!(test: "select cast(count(*) as bigint) from alerts where closed_at is not null"),
            sql!(test: "select cast(count(*) as bigint) from shares"),
            sql!(test: "select cast(count(*) as bigint) from reach_outs where ended_as = 'helped'"),
            sql!(test: "select cast(count(*) as bigint) from reach_out_asks_in_force where is_open"),
            sql!(test: "select cast(count(*) as bigint) from wins"),
            sql!(test: "select cast(count(*) as bigint) from word_choices"),
            sql!(test: "select cast(count(*) as bigint) from word_hours where now_anyway"),
            sql!(test: "select cast(count(*) as bigint) from walls"),
            sql!(test: "select cast(count(*) as bigint) from wall_names where style = 'hidden'"),
            sql!(test: "select cast(count(*) as bigint) from win_posts where audience = 'house'"),
            sql!(test: "select cast(count(*) as bigint) from praise where read_at is null"),
            sql!(test: "select cast(count(*) as bigint) from praise where shown_at is not null"),
            sql!(test: "select cast(count(*) as bigint) from standing_requests_in_force where agreed_at is not null"),
            sql!(test: "select cast(count(*) as bigint) from standing_requests_in_force where agreed_at is null"),
            sql!(test: "select cast(count(*) as bigint) from notices where answered_at is not null"),
            sql!(test: "select cast(count(*) as bigint) from notices where answered_at is null"),
            sql!(test: "select cast(count(*) as bigint) from recoveries"),
            sql!(test: "select cast(count(*) as bigint) from milestones"),
            sql!(test: "select cast(count(*) as bigint) from house_milestones"),
            sql!(test: "select cast(count(*) as bigint) from celebrations_in_force where audience = 'house'"),
            sql!(test: "select cast(count(*) as bigint) from cheers where words is not null"),
            sql!(test: "select cast(count(*) as bigint) from shares where class = 'milestones' and audience = 'house'"),
            sql!(test: "select cast(count(*) as bigint) from assignments where accepted_at is null"),
        ] {
            assert!(count(&world, table).await > 0, "{}", table.sqlite);
        }
        let again = demo::fill(&world.db, &world.app.key, SMALL, now).await.unwrap_err();
        assert!(again.to_string().contains("already holds"), "{again}");
    }

    async fn in_the_demo_no_occurrence_is_overdue(world) {
        demo::fill(&world.db, &world.app.key, SMALL, world.clock.now()).await.unwrap();
        let mut tx = world.db.read().await.unwrap();
        let overdue: i64 = tx
            .query(sql!(test: "select cast(count(*) as bigint) from routine_assignments where due_at < $1 or (next_day is null and item_id not in (select item_id from appointments))"))
            .bind(world.clock.now())
            .value()
            .await
            .unwrap();
        assert_eq!(overdue, 0);
    }

    async fn in_the_demo_people_chose_how_they_hear_and_no_word_leaves_it(world) {
        demo::fill(&world.db, &world.app.key, SMALL, world.clock.now()).await.unwrap();
        for none in [
            sql!(test: "select cast(count(*) as bigint) from word_choices c where not exists
                 (select 1 from word_hours h where h.person_id = c.person_id)"),
            // By mail or text it would go to addresses that are nobody's, or lie with the owner as what could not be sent.
            sql!(test: "select cast(count(*) as bigint) from word_ways"),
            sql!(test: "select cast(count(*) as bigint) from word_choices where channel <> 'push'"),
        ] {
            assert_eq!(count(&world, none).await, 0, "{}", none.sqlite);
        }
    }

    async fn the_demos_passwords_sign_in(world) {
        let ways = demo::fill(&world.db, &world.app.key, SMALL, world.clock.now()).await.unwrap();
        let way = ways.iter().find(|w| w.role == "house_manager").unwrap();
        let form = format!("name={}&password={}&device=own", way.sign_in, way.password);
        let answer = world.post(&crate::support::Actor::nobody(), "/sign-in", &form).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
}
