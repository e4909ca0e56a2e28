//! A house gets another time zone: whatever stands at a wall time there goes by the new one.
use porchlight::{
    access::Role::*, deliveries::Limits, jobs, routines::Kind, sql, timestamp::Timestamp,
};
use time::{
    Duration,
    macros::{date, datetime},
};

use crate::{
    deliveries::{reached, settle, word},
    help::{HELP, House},
    looking_out::world::QUIET,
    noticing::world::plan,
    scenario_alone,
    sinks::Sinks,
    support::*,
};

/// Its manager says that the house stands elsewhere.
async fn moves(world: &World, manager: &Actor, zone: &str, turn: &str) {
    let settings = format!("/manager/houses/{}/settings", world.cedar);
    let form = format!(
        "house=Maple&zone={zone}&day_turns_at={turn}&emergency_number=911&crisis_number=988&board_style=open"
    );
    let answer = world.post(manager, &settings, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

const DENVER: &str = "America%2FDenver";

/// Ana, in a house in UTC, wants these; and the house's manager.
async fn reached_house(world: World, wants: &str) -> (World, Sinks, Actor, Actor) {
    let sinks = Sinks::open().await;
    let world = world.with_channels(sinks.channels(Limits::default()));
    let world = world.with_houses().await;
    let ana = world.person(world.cedar, "Ana", Mentor).await;
    let mo = world.person(world.cedar, "Mo", Manager).await;
    reached(&world, &ana, wants).await;
    (world, sinks, ana, mo)
}

scenario_alone! {
    async fn word_that_waits_for_the_morning_waits_for_the_new_one(world) {
        let (world, sinks, ana, mo) = reached_house(world, "email-care").await;
        let mails = async |at| {
            world.clock.set(at);
            settle(&world).await;
            sinks.smtp.desk.got().len()
        };
        world.clock.set(datetime!(2026-07-04 23:00 UTC));
        word(&world, &ana, Mentor, "alert").await;
        assert_eq!(mails(datetime!(2026-07-04 23:01 UTC)).await, 0, "quiet until seven");
        moves(&world, &mo, DENVER, "03%3A00").await;
        assert_eq!(mails(datetime!(2026-07-04 23:02 UTC)).await, 1, "it is five in the afternoon there");
        world.clock.set(datetime!(2026-07-05 5:00 UTC));
        word(&world, &ana, Mentor, "alert").await;
        assert_eq!(mails(datetime!(2026-07-05 5:01 UTC)).await, 1, "eleven at night");
        moves(&world, &mo, "UTC", "03%3A00").await;
        assert_eq!(mails(datetime!(2026-07-05 6:59:59 UTC)).await, 1);
        assert_eq!(mails(datetime!(2026-07-05 7:00 UTC)).await, 2);
        assert_eq!(mails(datetime!(2026-07-05 13:00 UTC)).await, 2);
    }

    async fn what_went_out_on_one_way_and_waits_on_another_goes_on_each_once(world) {
        let (world, sinks, ana, mo) = reached_house(world, "email-care email-house sms-house").await;
        word(&world, &ana, Mentor, "alert").await;
        settle(&world).await;
        world.later(Duration::minutes(1));
        word(&world, &ana, Mentor, "cake").await;
        settle(&world).await;
        let came = || (sinks.smtp.desk.got().len(), sinks.http.got("/sms").len());
        assert_eq!(came(), (1, 1), "by mail it gathers");
        moves(&world, &mo, "Europe%2FParis", "03%3A00").await;
        for _ in 0..2 {
            world.later(Duration::minutes(10));
            settle(&world).await;
            assert_eq!(came(), (2, 1));
        }
    }

    async fn a_hand_asked_for_at_ten_is_wanted_at_ten_there(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let open = house.asks_help(&house.ana, "kind=ride&day=2026-07-08&time=10%3A00").await;
        let all_day = house.asks_help(&house.ana, "kind=forms&day=2026-07-08").await;
        let taken = house.asks_help(&house.ana, "kind=company&day=2026-07-08&time=10%3A00").await;
        house.helps(&ben, taken, "taking").await;
        moves(&house.world, &house.manager, DENVER, "04%3A00").await;
        assert!(house.reads(&ben, HELP).await.contains("Wednesday, 8 July, 10:00"));
        // Whoever took it is asked a day before, and the house has it again three hours before: Denver's.
        house.tick(datetime!(2026-07-07 15:59 UTC)).await;
        assert!(!house.help_told(taken).await.contains(&"help_remind 1".to_owned()));
        house.tick(datetime!(2026-07-07 16:00 UTC)).await;
        assert!(house.help_told(taken).await.contains(&"help_remind 1".to_owned()));
        // And at once again, between being asked and its coming back.
        moves(&house.world, &house.manager, "America%2FNew_York", "04%3A00").await;
        house.tick(datetime!(2026-07-08 10:59 UTC)).await;
        assert_eq!(house.help_is(taken).await, "taken");
        house.tick(datetime!(2026-07-08 11:00 UTC)).await;
        assert_eq!(house.help_is(taken).await, "open");
        moves(&house.world, &house.manager, DENVER, "04%3A00").await;
        house.tick(datetime!(2026-07-08 15:59 UTC)).await;
        assert_eq!((house.help_is(open).await, house.help_is(taken).await), ("open".into(), "open".into()));
        house.tick(datetime!(2026-07-08 16:00 UTC)).await;
        assert_eq!((house.help_is(open).await, house.help_is(taken).await), ("past".into(), "past".into()));
        // Any time that day: until the day turns there, at four.
        house.tick(datetime!(2026-07-09 9:59 UTC)).await;
        assert_eq!(house.help_is(all_day).await, "open");
        house.tick(datetime!(2026-07-09 10:00 UTC)).await;
        assert_eq!(house.help_is(all_day).await, "past");
    }

    async fn what_was_taken_late_passes_by_the_new_clock(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        let id = house.asks_help(&house.ana, "kind=ride&day=2026-07-04&time=20%3A00").await;
        house.helps(&ben, id, "taking").await;
        moves(&house.world, &house.manager, DENVER, "03%3A00").await;
        house.tick(datetime!(2026-07-06 1:59 UTC)).await;
        assert_eq!(house.help_is(id).await, "taken");
        house.tick(datetime!(2026-07-06 2:00 UTC)).await;
        assert_eq!(house.help_is(id).await, "past");
    }

    async fn a_pass_until_six_is_until_six_there(world) {
        let world = world.with_houses().await;
        let mo = world.person(world.cedar, "Mo", Manager).await;
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let items = [
            world.house_item(&mo, &ana, Kind::Routine, "Dishes", ("16:00", "17:30")).await,
            world.house_item(&mo, &ana, Kind::Routine, "Walk", ("16:00", "18:30")).await,
        ];
        let page = format!("/manager/houses/{}/people/{}/excuses", world.cedar, ana.id);
        let form = "kind=pass&from_date=2026-07-04&from_time=11%3A00&until_date=2026-07-04&until_time=18%3A00";
        assert_eq!(world.post(&mo, &page, form).await.status, 303);
        moves(&world, &mo, DENVER, "03%3A00").await;
        assert!(world.get(&mo, &page).await.body.contains("18:00"));
        world.clock.set(datetime!(2026-07-05 1:30 UTC));
        jobs::beat(&world.app, world.clock.now()).await.unwrap();
        jobs::tick(&world.app).await.unwrap();
        let day = date!(2026 - 07 - 04);
        assert_eq!(world.outcome(items[0], day).await.as_deref(), Some("excused"));
        assert_ne!(world.outcome(items[1], day).await.as_deref(), Some("excused"));
    }

    async fn a_standing_request_ends_with_the_same_day_there(world) {
        let house = House::new(world).await;
        house.agreed(QUIET).await;
        let ends = async || {
            let mut tx = house.world.db.read().await.unwrap();
            let ends: (Timestamp, Timestamp) = tx
                .query(sql!(test: "select ends_at, due_at from standing_requests where person_id = $1"))
                .bind(house.ana.id).one().await.unwrap();
            (ends.0.get(), ends.1.get())
        };
        assert_eq!(ends().await.0, datetime!(2026-08-02 3:00 UTC));
        moves(&house.world, &house.manager, DENVER, "02%3A00").await;
        assert_eq!(ends().await, (datetime!(2026-08-02 8:00 UTC), NOON), "and it is looked at again");
        assert!(house.reads(&house.ana, crate::looking_out::world::REQUESTS).await.contains("1 August"));
    }

    async fn an_alert_that_waits_for_the_morning_is_told_when_it_is_day_there(world) {
        let house = House::new(world).await;
        house.item(Kind::Routine, &plan("Lights out", "21:00", "22:00")).await;
        house.running(datetime!(2026-07-04 23:00 UTC)).await;
        let told = async || house.told().await.into_iter().filter(|t| t.contains("alert")).collect::<Vec<_>>();
        assert!(told().await.is_empty(), "quiet");
        moves(&house.world, &house.manager, DENVER, "03%3A00").await;
        house.running(datetime!(2026-07-04 23:02 UTC)).await;
        assert_eq!(told().await.first().map(String::as_str), Some("mentor alert 23:01"));
    }

    async fn what_is_celebrated_is_looked_at_by_the_new_evening(world) {
        let house = House::new(world).await;
        house.tick(NOON).await;
        let next = async || {
            let mut tx = house.world.db.read().await.unwrap();
            let at: Timestamp = tx
                .query(sql!(test: "select celebrates_at from houses where id = $1"))
                .bind(house.world.cedar).value().await.unwrap();
            at.get()
        };
        assert_eq!(next().await, datetime!(2026-07-04 18:00 UTC));
        moves(&house.world, &house.manager, "Asia%2FTokyo", "03%3A00").await;
        house.tick(NOON + Duration::minutes(1)).await;
        assert_eq!(next().await, datetime!(2026-07-04 23:00 UTC), "eight in the morning there");
    }

    async fn the_neighbors_keep_their_hours(world) {
        let house = House::new(world).await;
        let bo = house.world.person(house.world.birch, "Bo", Resident).await;
        let id = house.asks_help(&bo, "kind=ride&day=2026-07-08&time=10%3A00").await;
        moves(&house.world, &house.manager, DENVER, "03%3A00").await;
        house.tick(datetime!(2026-07-08 9:59 UTC)).await;
        assert_eq!(house.help_is(id).await, "open");
        house.tick(datetime!(2026-07-08 10:00 UTC)).await;
        assert_eq!(house.help_is(id).await, "past");
    }
}
