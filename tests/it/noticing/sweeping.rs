use porchlight::{
    db::Db,
    jobs,
    routines::{self, Kind},
    sql,
};
use time::macros::{date, datetime};

use super::world::*;
use crate::{scenario_alone, support::*};

const DAY: time::Date = date!(2026 - 07 - 04);

scenario_alone! {
    async fn a_miss_is_recorded_and_one_alert_opens_when_window_and_grace_are_over_and_not_before(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        assert!(house.outcomes().await.is_empty(), "the end of the grace is still in time");
        house.tick(datetime!(2026-07-04 14:30:01 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        assert_eq!(house.alerts().await, (1, 1));
        house.tick(datetime!(2026-07-04 14:30:11 UTC)).await;
        assert_eq!(house.outcomes().await.len(), 1);
        assert_eq!(house.alerts().await, (1, 1));
    }

    async fn what_was_done_or_is_excused_raises_nothing(world) {
        let house = House::new(world).await;
        let bed = house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Dishes", "15:00", "16:00")).await;
        house.kept(bed, DAY).await;
        house.excused(datetime!(2026-07-04 16:00 UTC), datetime!(2026-07-04 17:00 UTC)).await;
        house.running(datetime!(2026-07-04 17:00 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 kept", "2026-07-04 excused pass"]);
        assert_eq!(house.alerts().await, (0, 0));
        assert!(house.told().await.is_empty(), "no nudge for what is done or excused");
    }

    async fn a_nudge_comes_before_closing_and_not_in_quiet_hours(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Lights out", "21:30", "22:30")).await;
        house.running(datetime!(2026-07-04 22:40 UTC)).await;
        let told = house.told().await;
        assert_eq!(told[0], "resident nudge 13:45");
        assert_eq!(told.iter().filter(|t| t.contains("nudge")).count(), 1, "{told:?}");
    }

    async fn a_window_that_passed_while_the_server_was_off_is_nobodys_fault_and_managers_are_told_once(world) {
        let house = House::new(world).await;
        house.item(Kind::CheckIn, &plan("Evening", "18:00", "20:00")).await;
        house.item(Kind::Routine, &plan("Dishes", "11:00", "12:30")).await;
        house.tick(datetime!(2026-07-04 12:10 UTC)).await;
        for minute in 0..3 {
            house.tick(datetime!(2026-07-06 12:15 UTC) + time::Duration::minutes(minute)).await;
        }
        // The first dishes window had opened before the server stopped; of the third it is still open.
        assert_eq!(house.outcomes().await, [
            "2026-07-04 missed", "2026-07-04 excused off",
            "2026-07-05 excused off", "2026-07-05 excused off",
        ]);
        let told = house.told().await;
        assert_eq!(told.iter().filter(|t| t.starts_with("manager off")).count(), 1, "{told:?}");
    }

    async fn two_servers_that_sweep_at_once_do_everything_once(world) {
        let house = House::new(world).await;
        for n in 0..20 {
            let title = format!("Item {n}");
            house.item(Kind::Routine, &plan(&title, "13:00", "14:00")).await;
        }
        house.running(datetime!(2026-07-04 14:30 UTC)).await;
        let second = house.world.second_server().await;
        for minute in [31, 32, 95, 155] {
            house.world.clock.set(datetime!(2026-07-04 14:00 UTC) + time::Duration::minutes(minute));
            let (a, b) = (house.world.app.clone(), second.clone());
            let sweeps = [tokio::spawn(async move { jobs::tick(&a).await.unwrap() }), tokio::spawn(async move { jobs::tick(&b).await.unwrap() })];
            for sweep in sweeps {
                assert_eq!(sweep.await.unwrap().failed, 0);
            }
        }
        assert_eq!(house.outcomes().await.len(), 20);
        assert_eq!(house.alerts().await, (1, 1));
        let told: Vec<_> = house.told().await.into_iter().filter(|t| t.contains("alert")).collect();
        assert_eq!(told.len(), 3, "{told:?}");
    }

    async fn a_row_that_cannot_be_read_stops_nobody(world) {
        let house = House::new(world).await;
        let bad = house.item(Kind::Routine, &plan("Bad", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Good", "13:00", "14:00")).await;
        let mut tx = house.world.db.write().await.unwrap();
        tx.query(sql!(test: "update routine_versions set days = 'whenever' where item_id = (select item_id from routine_assignments where id = $1)"))
            .bind(bad).run().await.unwrap();
        tx.commit().await.unwrap();
        house.tick(datetime!(2026-07-04 14:31 UTC)).await;
        house.tick(datetime!(2026-07-04 14:32 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
    }

    async fn each_day_has_one_outcome_through_both_clock_changes(world) {
        at(&world, datetime!(2026-03-07 12:00 UTC));
        let house = House::in_zone(world, "America/Chicago").await;
        house.item(Kind::Routine, &plan("Night round", "02:10", "02:40")).await;
        for day in 7..12 {
            for hour in 0..24 {
                house.tick(datetime!(2026-03-01 00:07 UTC) + time::Duration::days(day - 1) + time::Duration::hours(hour)).await;
            }
        }
        let outcomes = house.outcomes().await;
        let mut days: Vec<_> = outcomes.iter().map(|o| &o[..10]).collect();
        days.dedup();
        assert_eq!(days.len(), outcomes.len(), "{outcomes:?}");
        assert_eq!(days, ["2026-03-07", "2026-03-08", "2026-03-09", "2026-03-10"]);
    }

    async fn a_batch_that_breaks_off_leaves_nothing_and_is_done_again(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        at(&house.world, datetime!(2026-07-04 14:31 UTC));
        let dying = house.world.second_server().await;
        for polls in 1..40 {
            // Dropped at every await there is, one after the other.
            let mut sweep = Box::pin(routines::sweep::run(&dying));
            for _ in 0..polls {
                let poll = std::future::poll_fn(|cx| std::task::Poll::Ready(sweep.as_mut().poll(cx).is_ready()));
                if poll.await {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        // A server that dies takes its connections with it. In one that lives nobody drops a sweep: jobs::run
        // finishes it, because sqlx 0.9.0 may leave a dropped `begin` open in the pool.
        if let Db::Postgres(pool) = &dying.db {
            pool.close().await;
        }
        house.tick(datetime!(2026-07-04 14:32 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        assert_eq!(house.alerts().await, (1, 1));
    }
}
