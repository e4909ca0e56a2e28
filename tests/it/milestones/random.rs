//! Random first days, zones, turns of the day, new beginnings and corrections against the model.
use porchlight::{
    milestones::{
        count::{Count, New, Since, Wrong},
        reckoning,
    },
    timestamp::Timestamp,
};
use proptest::prelude::*;
use time::{Date, Duration, OffsetDateTime, macros::date};

use super::model::{Leaf, reached, turns};
use crate::schedules::{
    house_and_model,
    random::{a_place_and_date, a_turn},
};

const FIRST: Date = date!(2023 - 06 - 01);

/// In the ten years around two leap days; leap days and ends of months more often than others.
fn a_day() -> impl Strategy<Value = Date> {
    let any = (0..3653i64).prop_map(|n| FIRST + Duration::days(n));
    let end = (0..120i32).prop_map(|n| {
        let (year, month) = (2023 + n / 12, u8::try_from(n % 12 + 1).unwrap());
        let month = time::Month::try_from(month).unwrap();
        Date::from_calendar_date(year, month, month.length(year)).unwrap()
    });
    let leap = Just(date!(2024 - 02 - 29));
    prop_oneof![3 => any, 2 => end, 1 => leap]
}

fn new(began: Date, ended: Option<Date>) -> New {
    New {
        began,
        ended,
        since: Since::Recovery,
        is_shown: true,
    }
}

/// What someone does on their page, one thing after another.
#[derive(Clone, Debug)]
enum Act {
    Begin(Date, Option<Date>),
    Add(Date, Date),
    Change(usize, Date, Option<Date>),
    Remove(usize),
}

fn an_act() -> impl Strategy<Value = Act> {
    let maybe = || prop::option::of(a_day());
    prop_oneof![
        4 => (a_day(), maybe()).prop_map(|(began, before)| Act::Begin(began, before)),
        3 => (a_day(), a_day()).prop_map(|(from, to)| Act::Add(from, to)),
        2 => (0..6usize, a_day(), maybe()).prop_map(|(n, from, to)| Act::Change(n, from, to)),
        1 => (0..6usize).prop_map(Act::Remove),
    ]
}

/// Every day lived, one by one: from each first day to the day before it ended, or before today.
fn lived(count: &Count, today: Date) -> Vec<Leaf> {
    let mut days = Vec::new();
    for stretch in &count.stretches {
        let until = Leaf::from(stretch.ended.unwrap_or(today));
        let mut leaf = Leaf::from(stretch.began);
        while leaf < until {
            days.push(leaf);
            leaf = leaf.turned();
        }
    }
    days
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_is_reached_when_is_what_a_calendar_on_the_wall_shows(
        began in a_day(),
        (from, long) in (0..2000i64, 0..900i64),
    ) {
        let (from, to) = (began + Duration::days(from), began + Duration::days(from + long));
        let on_the_wall = reached(began.into(), to.into()).into_iter();
        let expected: Vec<_> = on_the_wall.filter(|(_, leaf)| Leaf::from(from) <= *leaf).collect();
        let found: Vec<_> = reckoning::between(began, from, to)
            .into_iter()
            .map(|reached| (reached.span.to_string(), Leaf::from(reached.day)))
            .collect();
        prop_assert_eq!(&found, &expected);
        let latest = reckoning::latest(began, to).map(|reached| Leaf::from(reached.day));
        let last = reached(began.into(), to.into()).pop().map(|(_, leaf)| leaf);
        prop_assert_eq!(latest, last);
        let next = reckoning::next(began, from).unwrap();
        prop_assert!(next.day > from);
        prop_assert!(reckoning::between(began, from + Duration::DAY, next.day).len() == 1);
    }

    #[test]
    fn whatever_is_typed_no_day_counts_twice_and_none_that_was_lived_is_lost(
        acts in prop::collection::vec(an_act(), 1..12),
        today in a_day(),
    ) {
        let mut count = Count::default();
        for act in acts {
            let before = count.clone();
            let begins_anew = matches!(act, Act::Begin(_, None));
            let id = |n: usize| before.stretches.get(n).map(|stretch| stretch.id);
            let done: Result<(), Wrong> = match act {
                Act::Begin(began, ended) => count.begin(new(began, None), ended, today),
                Act::Add(from, to) => count.add(new(from, Some(to)), today),
                Act::Change(n, from, to) => match id(n) {
                    Some(id) => count.change(id, new(from, to), today).map(drop),
                    None => Ok(()),
                },
                Act::Remove(n) => {
                    let _ = id(n).map(|id| count.remove(id));
                    Ok(())
                }
            };
            if done.is_err() {
                prop_assert_eq!(&count, &before, "what was refused changes nothing");
            }
            let days = lived(&count, today);
            let mut once = days.clone();
            once.sort();
            once.dedup();
            prop_assert_eq!(days.len(), once.len(), "no day twice");
            prop_assert_eq!(count.total(today), days.len() as i64);
            prop_assert!(count.longest(today) <= count.total(today));
            // To begin anew on the day on which it ended takes no day away.
            if before.present().is_some() && begins_anew && done.is_ok() {
                let mut kept = lived(&before, today);
                kept.sort();
                prop_assert_eq!(&once, &kept);
            }
            prop_assert!(count.present().is_none_or(|s| s.began <= today));
        }
    }

    #[test]
    fn a_day_more_is_lived_when_the_houses_day_turns(
        (zone, day) in a_place_and_date(),
        turns_at in a_turn(),
        (ago, minute) in (0..500i64, 0..2880i64),
    ) {
        let (house, model) = house_and_model(zone, turns_at, day);
        let began = day - Duration::days(ago);
        let mut count = Count::default();
        count.begin(new(began, None), None, day + Duration::days(2)).unwrap();
        // Some minute of the day before, of the day or of the day after, as the clock on the wall has it.
        for lived_on in (-1..=1).map(|n| day + Duration::days(n)) {
            let minutes = model.minutes_of(lived_on);
            let Some(at) = minutes.get(minute as usize % minutes.len().max(1)) else {
                continue;
            };
            let at = Timestamp::new(OffsetDateTime::from_unix_timestamp(at * 60).unwrap());
            let expected = turns(began.into(), lived_on.into());
            prop_assert_eq!(count.total(house.day_of(at)), expected, "{} {}", zone, at);
        }
    }
}
