//! Times are right: random houses, clock changes and schedules against a slow, obvious model.
#[path = "schedules/counting.rs"]
mod counting;
#[path = "schedules/model.rs"]
pub mod model;
#[path = "schedules/random.rs"]
pub mod random;

use jiff::tz::TimeZone;
use porchlight::{
    house_time::{HouseTime, WallTime},
    routines::schedule::{Days, Done, Schedule, Version, Weekdays},
    timestamp::Timestamp,
};
use proptest::prelude::*;
use time::{Date, Duration, OffsetDateTime, macros::date};

use counting::{all_dates, plans};
use random::*;

fn instant(minutes: i64) -> Timestamp {
    Timestamp::new(OffsetDateTime::from_unix_timestamp(minutes * 60).unwrap())
}

fn second_before(at: Timestamp) -> Timestamp {
    Timestamp::new(at.get() - Duration::SECOND)
}

pub fn house_and_model(zone: &str, turns: WallTime, day: Date) -> (HouseTime, model::House) {
    let clock = model::Clock::around(&TimeZone::get(zone).unwrap(), day);
    let turns_at = i64::from(turns.minutes());
    let model = model::House {
        clock,
        turns: turns_at,
    };
    (HouseTime::new(zone, turns).unwrap(), model)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn house_days_tile_time_and_every_minute_belongs_to_one(
        (zone, day) in a_place_and_date(),
        turns in a_turn(),
    ) {
        let (house, model) = house_and_model(zone, turns, day);
        for day in (-1..=1).map(|n| day + A_DAY * n) {
            prop_assert_eq!(house.ends(day), house.starts(day + A_DAY));
            let minutes = model.minutes_of(day);
            prop_assert_eq!(house.has_day(day), !minutes.is_empty());
            for minute in &minutes {
                prop_assert_eq!(house.day_of(instant(*minute)), day, "{}", instant(*minute).get());
            }
            if let [first, .., last] = minutes.as_slice() {
                prop_assert_eq!(house.starts(day), instant(*first));
                prop_assert_eq!(house.ends(day), instant(last + 1));
                prop_assert_eq!(house.day_of(second_before(house.ends(day))), day);
                prop_assert!(house.day_of(second_before(house.starts(day))) < day);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_window_is_where_a_clock_watched_all_night_says(
        (zone, day) in a_place_and_date(),
        turns in a_turn(),
        windows in prop::collection::vec((a_wall_time(), a_wall_time(), 0..600u16), 8),
    ) {
        let (house, model) = house_and_model(zone, turns, day);
        for (from, until, grace) in windows {
            let (a, b) = (i64::from(from.minutes()), i64::from(until.minutes()));
            let Some(expected) = model.window(day, a, b) else {
                prop_assert!(!house.has_day(day));
                continue;
            };
            let window = house.window(day, from, until, grace);
            prop_assert_eq!(window.opens_at, instant(expected.opens), "{} to {}", from, until);
            prop_assert_eq!(window.closes_at, instant(expected.closes), "{} to {}", from, until);
            prop_assert_eq!(window.grace_ends_at, instant(expected.closes + i64::from(grace)));
            prop_assert!(window.opens_at < window.closes_at);
            prop_assert_eq!(house.day_of(window.opens_at), day);
        }
    }

    #[test]
    fn days_fall_where_counting_says(days in some_days(), from in a_date()) {
        let counted = (0..400).map(|n| from + A_DAY * n).find(|day| plans(&days, *day));
        let next = days.next_on_or_after(from);
        prop_assert_eq!(next.filter(|day| *day < from + A_DAY * 400), counted);
        prop_assert_eq!(days.falls_on(from), plans(&days, from));
        prop_assert_eq!(days.to_string().parse::<Days>().unwrap(), days);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..Default::default() })]

    #[test]
    fn each_occurrence_comes_exactly_once_and_in_order(
        zone in 0..ZONES.len(),
        turns in a_turn(),
        plan in a_plan(),
    ) {
        let house = HouseTime::new(ZONES[zone], turns).unwrap();
        let schedule = plan.schedule();
        let mut from = date!(2026 - 12 - 01);
        let mut came = Vec::new();
        while let Some(due) = schedule.next(from, &house).filter(|due| due.day.year() < 2030) {
            from = due.day + A_DAY;
            came.push(due);
        }
        let due = all_dates().filter(|day| day.year() < 2030 && plan.due_on(*day).is_some());
        let days: Vec<_> = came.iter().map(|due| due.day).collect();
        prop_assert_eq!(days, due.collect::<Vec<_>>());
        prop_assert!(came.is_sorted_by(|a, b| a.opens_at < b.opens_at));
        for due in &came {
            let version = plan.due_on(due.day).unwrap();
            let window = house.window(due.day, version.from, version.until, version.grace_minutes);
            prop_assert_eq!(window.opens_at, due.opens_at);
            prop_assert_eq!(window.closes_at, due.closes_at);
            prop_assert_eq!(window.grace_ends_at, due.grace_ends_at);
            prop_assert_eq!(house.day_of(due.opens_at), due.day);
            prop_assert_eq!(Some(*due), schedule.on(due.day, &house));
        }
        for day in all_dates() {
            prop_assert_eq!(schedule.on(day, &house).is_some(), plan.due_on(day).is_some());
        }
    }

    #[test]
    fn a_tick_counts_from_the_days_start_and_only_ever_gets_later(
        zone in 0..ZONES.len(),
        turns in a_turn(),
        version in a_version(),
        day in a_date(),
    ) {
        let house = HouseTime::new(ZONES[zone], turns).unwrap();
        let daily = Version { from_day: day, days: Days::Weekly(Weekdays::EVERY_DAY), ..version };
        let due = Schedule::new(vec![daily], day, None, vec![]).on(day, &house).unwrap();
        let first = house.starts(day).get() - Duration::HOUR;
        for minute in 0..4 * model::DAY {
            let at = Timestamp::new(first + Duration::minutes(minute));
            let today = house.day_of(at) == day;
            let expected = if at < house.starts(day) {
                None
            } else if at <= due.grace_ends_at {
                Some(Done::Kept)
            } else {
                today.then_some(Done::KeptLate)
            };
            prop_assert_eq!(due.outcome_of(at), expected, "{}", at.get());
            prop_assert!(!today || expected.is_some(), "a tick of the day itself always counts");
        }
    }
}

#[test]
fn a_date_that_never_was_has_no_minute_and_no_occurrence() {
    let hour = |n: i32| WallTime::from_minutes(n * 60).unwrap();
    let (first, skipped) = (date!(2011 - 12 - 26), date!(2011 - 12 - 30));
    let (_, model) = house_and_model("Pacific/Apia", hour(3), skipped);
    assert!(model.minutes_of(skipped).is_empty());
    for (turns, from) in (0..=12).flat_map(|turns| (0..24).map(move |from| (turns, from))) {
        let house = HouseTime::new("Pacific/Apia", hour(turns)).unwrap();
        let daily = Version {
            from_day: first,
            days: Days::Weekly(Weekdays::EVERY_DAY),
            from: hour(from),
            until: hour((from + 20) % 24),
            grace_minutes: 30,
        };
        let schedule = Schedule::new(vec![daily], first, None, vec![]);
        let following = |day: Date| schedule.next(day, &house);
        let due = std::iter::successors(following(first), |due| following(due.day + A_DAY));
        let due: Vec<_> = due.take(7).collect();
        let days: Vec<_> = due.iter().map(|due| due.day.day()).collect();
        assert_eq!(days, [26, 27, 28, 29, 31, 1, 2]);
        assert!(due.is_sorted_by(|a, b| a.opens_at < b.opens_at));
        assert!(due.iter().all(|due| house.day_of(due.opens_at) == due.day));
    }
}
