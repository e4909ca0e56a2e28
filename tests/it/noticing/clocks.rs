//! The clock changes, or the house's day turns at another hour: every page still says what is so.
use porchlight::routines::Kind;
use time::{
    Date, Duration, OffsetDateTime,
    macros::{date, datetime},
};

use super::world::*;
use crate::{scenario_alone, support::*};

impl House {
    /// The server ran all the while.
    async fn jump(&self, to: OffsetDateTime) {
        at(&self.world, to);
        self.beats().await;
        self.tick(to).await;
    }

    /// On this day the grace ends at this instant, 08:30 by the house's clock.
    async fn misses_on(&self, day: Date, grace_ends: OffsetDateTime) {
        self.jump(grace_ends - Duration::hours(3)).await;
        let before = self.outcomes().await.len();
        self.jump(grace_ends).await;
        assert_eq!(self.outcomes().await.len(), before, "{day}: still in time");
        self.jump(grace_ends + Duration::minutes(1)).await;
        assert_eq!(self.outcomes().await.len(), before + 1, "{day}");
        assert_eq!(
            self.outcomes().await.last().unwrap(),
            &format!("{day} missed")
        );
        let page = self.world.get(&self.mentor, "/mentor/people").await.body;
        assert!(
            page.contains("Missed “Make bed” today.") && page.contains("Told: Max, today at 08:31"),
            "{page}"
        );
        assert!(page.contains("0 of 1 today"), "{page}");
        let board = format!("/manager/houses/{}/board", self.world.cedar);
        let link = format!(
            "/people/{}/days/{day}\"><b class=\"mark missed\">",
            self.ana.id
        );
        let board = self.world.get(&self.manager, &board).await.body;
        assert!(board.contains(&link), "{link}: {board}");
        assert_eq!(self.answers(&self.mentor, "mentor", "closing").await, 303);
    }
}

scenario_alone! {
    async fn a_miss_is_noticed_to_the_minute_when_the_clock_goes_forward(world) {
        at(&world, datetime!(2026-03-07 06:00 UTC));
        let house = House::in_zone(world, "America/Chicago").await;
        house.item(Kind::Routine, &plan("Make bed", "07:00", "08:00")).await;
        house.misses_on(date!(2026-03-07), datetime!(2026-03-07 14:30 UTC)).await;
        house.misses_on(date!(2026-03-08), datetime!(2026-03-08 13:30 UTC)).await;
        house.misses_on(date!(2026-03-09), datetime!(2026-03-09 13:30 UTC)).await;
    }

    async fn a_miss_is_noticed_to_the_minute_when_the_clock_goes_back(world) {
        at(&world, datetime!(2026-10-31 06:00 UTC));
        let house = House::in_zone(world, "America/Chicago").await;
        // The day of the house turns at three: one in the night is the day before.
        house.item(Kind::Routine, &plan("Make bed", "07:00", "08:00")).await;
        house.misses_on(date!(2026-10-31), datetime!(2026-10-31 13:30 UTC)).await;
        house.misses_on(date!(2026-11-01), datetime!(2026-11-01 14:30 UTC)).await;
        house.misses_on(date!(2026-11-02), datetime!(2026-11-02 14:30 UTC)).await;
    }

    async fn when_the_day_turns_at_another_hour_what_is_open_moves_and_what_is_past_stays(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Make bed", "13:00", "14:00")).await;
        house.item(Kind::Routine, &plan("Early round", "03:30", "05:00")).await;
        house.jump(datetime!(2026-07-04 14:31 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed"]);
        house.jump(datetime!(2026-07-05 04:10 UTC)).await;
        // By the old turn it is the fifth's; by the new one, at four, it opened on the fourth.
        let form = "house=Cedar&zone=UTC&day_turns_at=04%3A00&emergency_number=911&crisis_number=988&board_style=kept_only\
            &idempotency_key=0123456789";
        let settings = format!("/manager/houses/{}/settings", house.world.cedar);
        let saved = house.world.post(&house.manager, &settings, form).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        house.jump(datetime!(2026-07-05 05:30 UTC)).await;
        assert_eq!(house.outcomes().await.len(), 1, "its grace is not over");
        house.jump(datetime!(2026-07-05 05:31 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed", "2026-07-04 missed"], "once, and of the day it belongs to now");
        let page = house.world.get(&house.mentor, "/mentor/people").await.body;
        for said in ["Missed “Make bed” yesterday.", "Missed “Early round” yesterday."] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert_eq!(house.alerts().await, (1, 1), "one alert a person");
        house.jump(datetime!(2026-07-06 05:31 UTC)).await;
        assert_eq!(house.outcomes().await, ["2026-07-04 missed", "2026-07-04 missed", "2026-07-05 missed", "2026-07-05 missed"]);
    }
}
