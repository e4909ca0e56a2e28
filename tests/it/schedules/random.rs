//! What is random: places next to a clock change, wall times, schedules.
use jiff::tz::TimeZone;
use porchlight::{
    house_time::WallTime,
    routines::schedule::{Dates, Days, EveryFew, Pause, Schedule, Version, Weekdays},
};
use proptest::prelude::*;
use time::{Date, Duration, Weekday, macros::date};

/// Half hours of summer time, midnights that are skipped or repeated, a date that never was, a double
/// summer time, a winter time in summer, an offset that grew by a quarter of an hour.
pub const ZONES: [&str; 13] = [
    "UTC",
    "America/Chicago",
    "Europe/Madrid",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Africa/Casablanca",
    "Atlantic/Azores",
    "Pacific/Apia",
    "Pacific/Kwajalein",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "Europe/Dublin",
];

pub const A_DAY: Duration = Duration::DAY;

/// The dates of a zone's clock changes since 1970 that are announced up to 2040.
pub fn changes(zone: &str) -> Vec<Date> {
    let zone = TimeZone::get(zone).unwrap();
    let end = "2040-01-01T00:00Z".parse().unwrap();
    let changes = zone.following(jiff::Timestamp::UNIX_EPOCH);
    let changes = changes.map(|change| change.timestamp());
    changes
        .take_while(|at| *at < end)
        .map(|at| date!(1970 - 01 - 01) + Duration::seconds(at.as_second()))
        .collect()
}

pub fn a_wall_time() -> impl Strategy<Value = WallTime> {
    // Round times, and the hours in which clocks change, come up more often than others.
    prop_oneof![0..1440, (0..48).prop_map(|n| n * 30), 0..240]
        .prop_map(|minutes| WallTime::from_minutes(minutes).unwrap())
}

pub fn a_turn() -> impl Strategy<Value = WallTime> {
    let turns = prop_oneof![0..=720, (0..=12).prop_map(|n| n * 60), 0..=240];
    turns.prop_map(|minutes| WallTime::from_minutes(minutes).unwrap())
}

/// A zone and a date, mostly one next to a clock change.
pub fn a_place_and_date() -> impl Strategy<Value = (&'static str, Date)> {
    let places = (0..ZONES.len(), any::<prop::sample::Index>(), -2..=2i64);
    places.prop_map(|(zone, pick, near)| {
        let dates = match changes(ZONES[zone]) {
            none if none.is_empty() => vec![date!(2028 - 02 - 29)],
            some => some,
        };
        (
            ZONES[zone],
            dates[pick.index(dates.len())] + A_DAY * near as i32,
        )
    })
}

/// A date in the three years around a leap day, which are in the middle of all that is random here.
pub fn a_date() -> impl Strategy<Value = Date> {
    (0..1096i64).prop_map(|n| date!(2027 - 01 - 01) + A_DAY * n as i32)
}

pub fn some_days() -> impl Strategy<Value = Days> {
    let weekly = prop::collection::vec(0..7u8, 1..7).prop_map(|days| {
        let days = days.into_iter().map(|n| Weekday::Monday.nth_next(n));
        Days::Weekly(Weekdays::new(days).unwrap())
    });
    let every = (prop_oneof![2..10u16, 2..=365u16], a_date())
        .prop_map(|(days, from)| Days::Every(EveryFew::new(days, from).unwrap()));
    let on = prop::collection::vec(a_date(), 1..=60)
        .prop_map(|dates| Days::On(Dates::new(dates).unwrap()));
    prop_oneof![weekly, every, on]
}

pub fn a_version() -> impl Strategy<Value = Version> {
    let parts = (
        a_date(),
        some_days(),
        a_wall_time(),
        a_wall_time(),
        0..600u16,
    );
    parts.prop_map(|(from_day, days, from, until, grace_minutes)| Version {
        from_day,
        days,
        from,
        until,
        grace_minutes,
    })
}

/// What a schedule is made of, so that the model need not ask the schedule.
#[derive(Clone, Debug)]
pub struct Plan {
    pub versions: Vec<Version>,
    pub from_day: Date,
    pub until_day: Option<Date>,
    pub pauses: Vec<Pause>,
}

pub fn a_plan() -> impl Strategy<Value = Plan> {
    let pause = (a_date(), prop::option::weighted(0.8, 0..90i64)).prop_map(|(from_day, days)| {
        let until_day = days.map(|days| from_day + A_DAY * days as i32);
        Pause {
            from_day,
            until_day,
        }
    });
    let versions = prop::collection::vec(a_version(), 1..5);
    let pauses = prop::collection::vec(pause, 0..4);
    let plans = (versions, a_date(), prop::option::of(a_date()), pauses);
    plans.prop_map(|(versions, from_day, until_day, pauses)| Plan {
        versions,
        from_day,
        until_day,
        pauses,
    })
}

impl Plan {
    pub fn schedule(&self) -> Schedule {
        let Self {
            versions,
            from_day,
            until_day,
            pauses,
        } = self.clone();
        Schedule::new(versions, from_day, until_day, pauses)
    }
}
