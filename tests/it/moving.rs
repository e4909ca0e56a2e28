//! Moving in, moving house, coming back: what was never asked of someone is not due, what was done is not due again.
use porchlight::{access::Role::*, jobs, routines::Kind};
use time::{
    OffsetDateTime,
    macros::{date, datetime},
};

use crate::{scenario_alone, support::*};

struct Houses {
    world: World,
    mo: Actor,
    olga: Actor,
}

impl Houses {
    async fn new(world: World) -> Self {
        let world = world.with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let olga = world.owner("Olga").await;
        Self { world, mo, olga }
    }

    async fn moves(&self, who: &Actor, from: porchlight::id::HouseId, to: porchlight::id::HouseId) {
        let moving = format!("/owner/houses/{from}/people/{}/moving", who.id);
        let moved = self
            .world
            .post(&self.olga, &moving, &format!("to={to}"))
            .await;
        assert_eq!(moved.status, 303, "{}", moved.body);
    }

    async fn asks(
        &self,
        who: &Actor,
        title: &str,
        window: (&str, &str),
    ) -> porchlight::id::RoutineAssignmentId {
        self.world
            .house_item(&self.mo, who, Kind::Routine, title, window)
            .await
    }

    async fn today(&self, who: &Actor) -> String {
        let page = self.world.get(who, "/resident/today").await;
        assert_eq!(page.status, 200);
        page.body
    }

    /// Hour by hour, so that Porchlight itself is never away.
    async fn until(&self, at: OffsetDateTime) {
        while self.world.clock.now().get() < at {
            let next = self.world.clock.now().get() + time::Duration::hours(1);
            self.world.clock.set(next.min(at));
            jobs::tick(&self.world.app).await.unwrap();
        }
    }

    /// What is on record of someone, in order.
    async fn outcomes(&self, who: &Actor) -> Vec<String> {
        let mut tx = self.world.db.read().await.unwrap();
        let found = tx.query(porchlight::sql!(test: "select day, outcome from outcomes where person_id = $1 order by day, outcome"));
        let found: Vec<(time::Date, String)> = found.bind(who.id).all().await.unwrap();
        found
            .into_iter()
            .map(|(day, outcome)| format!("{day} {outcome}"))
            .collect()
    }
}

const OWN: &str = "days=weekly&weekdays=1&weekdays=2&weekdays=3&weekdays=4&weekdays=5&weekdays=6&weekdays=7&from=06%3A00&until=20%3A00&grace=30";

/// Makes an own item; gives its page.
async fn own(world: &World, who: &Actor, title: &str) -> String {
    assert_eq!(
        world
            .post(who, "/resident/routine", &format!("title={title}&{OWN}"))
            .await
            .status,
        303
    );
    let html = world.get(who, "/resident/routine").await.body;
    let item = html.split(&format!("<h3>{title}</h3>")).nth(1).unwrap();
    let link = item.split("href=\"").nth(1).unwrap();
    link.split('"').next().unwrap().to_owned()
}

scenario_alone! {
    async fn who_moves_in_is_asked_only_for_what_opens_afterwards(world) {
        let h = Houses::new(world).await;
        let ana = h.world.person(h.world.cedar, "Ana", Resident).await;
        let nia = h.world.person(h.world.birch, "Nia", Resident).await;
        h.world.house_item(&h.mo, &ana, Kind::CheckIn, "Early check-in", ("08:00", "11:00")).await;
        h.asks(&ana, "Kitchen", ("08:00", "14:00")).await;
        h.asks(&ana, "Lights out", ("18:00", "22:00")).await;
        h.moves(&nia, h.world.birch, h.world.cedar).await;
        let today = h.today(&nia).await;
        assert!(today.contains("0 of 1 so far") && today.contains("Lights out"), "{today}");
        for never_asked in ["Early check-in", "Kitchen", "still counts"] {
            assert!(!today.contains(never_asked), "{never_asked}: {today}");
        }
        assert!(h.today(&ana).await.contains("Kitchen"));
        h.until(datetime!(2026-07-04 17:00 UTC)).await;
        assert_eq!(h.outcomes(&nia).await, [""; 0]);
        h.until(datetime!(2026-07-05 8:00 UTC)).await;
        assert_eq!(h.outcomes(&nia).await, ["2026-07-04 missed"]);
        let tomorrow = h.today(&nia).await;
        assert!(tomorrow.contains("0 of 3 so far"), "{tomorrow}");
    }

    async fn who_moves_in_during_a_pause_has_it_too(world) {
        let h = Houses::new(world).await;
        let ana = h.world.person(h.world.cedar, "Ana", Resident).await;
        let nia = h.world.person(h.world.birch, "Nia", Resident).await;
        h.asks(&ana, "Morning walk", ("08:00", "10:00")).await;
        let list = format!("/manager/houses/{}/routine", h.world.cedar);
        let html = h.world.get(&h.mo, &list).await.body;
        let item = html.split("href=\"").find(|l| l.contains("/items/")).unwrap().split('"').next().unwrap();
        let paused = h.world.post(&h.mo, &format!("{item}/pause"), "from=2026-07-05&until=2026-07-07").await;
        assert_eq!(paused.status, 303);
        h.moves(&nia, h.world.birch, h.world.cedar).await;
        assert!(h.world.get(&nia, "/resident/routine").await.body.contains("Paused"));
        for (morning, is_due) in [
            (datetime!(2026-07-05 7:00 UTC), false),
            (datetime!(2026-07-07 7:00 UTC), false),
            (datetime!(2026-07-08 7:00 UTC), true),
        ] {
            h.until(morning).await;
            let today = h.today(&nia).await;
            assert_eq!(today.contains("Morning walk"), is_due, "{morning}: {today}");
            assert_eq!(h.outcomes(&nia).await, [""; 0], "{morning}");
        }
        h.until(datetime!(2026-07-08 11:00 UTC)).await;
        assert_eq!(h.outcomes(&nia).await, ["2026-07-08 missed"]);
    }

    async fn what_was_done_this_morning_is_not_due_again_in_another_house(world) {
        let h = Houses::new(world).await;
        let ana = h.world.person(h.world.cedar, "Ana", Resident).await;
        own(&h.world, &ana, "Walk").await;
        own(&h.world, &ana, "Call").await;
        let today = h.today(&ana).await;
        let tick = today.split("Walk").next().unwrap().rsplit("action=\"").next().unwrap().split('"').next().unwrap().to_owned();
        assert_eq!(h.world.post(&ana, &tick, "").await.status, 303);
        h.world.later(time::Duration::minutes(10));
        h.moves(&ana, h.world.cedar, h.world.birch).await;
        let today = h.today(&ana).await;
        assert!(!today.contains("Walk") && today.contains("Call"), "{today}");
        h.until(datetime!(2026-07-05 5:00 UTC)).await;
        assert_eq!(h.outcomes(&ana).await, ["2026-07-04 kept", "2026-07-04 missed"]);
        let tomorrow = h.today(&ana).await;
        assert!(tomorrow.contains("Walk") && tomorrow.contains("Call"), "{tomorrow}");
    }

    async fn pauses_and_ends_move_house_with_their_items(world) {
        let h = Houses::new(world).await;
        let ana = h.world.person(h.world.cedar, "Ana", Resident).await;
        let (gone, short, resting) = (own(&h.world, &ana, "Gone").await, own(&h.world, &ana, "Short").await, own(&h.world, &ana, "Resting").await);
        for (path, form) in [
            (format!("{gone}/ending"), "until=2026-07-03"),
            (format!("{short}/ending"), "until=2026-07-05"),
            (format!("{resting}/pause"), "from=2026-07-04&until=2026-07-05"),
        ] {
            assert_eq!(h.world.post(&ana, &path, form).await.status, 303, "{path}");
        }
        h.moves(&ana, h.world.cedar, h.world.birch).await;
        let due = async |titles: [bool; 3]| {
            let today = h.today(&ana).await;
            let found = ["Gone", "Short", "Resting"].map(|title| today.contains(title));
            assert_eq!(found, titles, "{}: {today}", h.world.clock.now());
        };
        due([false, true, false]).await;
        h.until(datetime!(2026-07-05 7:00 UTC)).await;
        due([false, true, false]).await;
        h.until(datetime!(2026-07-06 7:00 UTC)).await;
        due([false, false, true]).await;
        assert_eq!(h.outcomes(&ana).await, ["2026-07-04 missed", "2026-07-05 missed"]);
    }

    async fn let_in_again_on_the_same_day_nothing_done_is_due_again(world) {
        let h = Houses::new(world).await;
        let ana = h.world.person(h.world.cedar, "Ana", Resident).await;
        let kitchen = h.asks(&ana, "Kitchen", ("13:00", "22:00")).await;
        h.asks(&ana, "Lights out", ("18:00", "22:00")).await;
        let tick = format!("/resident/today/ticks/{kitchen}/{}", date!(2026 - 07 - 04));
        assert_eq!(h.world.post(&ana, &tick, "").await.status, 303);
        h.world.later(time::Duration::minutes(10));
        h.moves(&ana, h.world.cedar, h.world.birch).await;
        h.world.later(time::Duration::minutes(10));
        h.moves(&ana, h.world.birch, h.world.cedar).await;
        let today = h.today(&ana).await;
        assert!(!today.contains("Kitchen") && today.contains("Lights out"), "{today}");
        h.until(datetime!(2026-07-05 5:00 UTC)).await;
        assert_eq!(h.outcomes(&ana).await, ["2026-07-04 kept", "2026-07-04 missed"]);
        assert!(h.today(&ana).await.contains("Kitchen"));
    }
}
