//! The two times of a house's day at which something is told.
use time::{Date, Duration};

use crate::{
    house_time::{HouseTime, WallTime},
    timestamp::Timestamp,
};

const fn at(hour: i32) -> WallTime {
    match WallTime::from_minutes(hour * 60) {
        Some(wall) => wall,
        None => WallTime::MIDNIGHT,
    }
}

/// Early enough for someone to go and get a cake.
const EVENING: WallTime = at(18);
/// When most are up and quiet hours are over.
const MORNING: WallTime = at(8);

/// When the person is told of their day.
pub fn morning(time: &HouseTime, day: Date) -> Timestamp {
    time.first(day, MORNING.max(time.day_turns_at()))
}

/// When the others are told of the next one.
pub fn evening(time: &HouseTime, day: Date) -> Timestamp {
    time.first(day, EVENING)
}

/// Which days' celebrations are told at a moment: today's, and from the evening on tomorrow's.
pub fn to_tell(time: &HouseTime, now: Timestamp) -> (Date, Date) {
    (time.day_of(now), told_until(time, now))
}

/// The last day of them: later ones nobody reads of yet.
pub fn told_until(time: &HouseTime, now: Timestamp) -> Date {
    let today = time.day_of(now);
    match evening(time, today) <= now {
        true => today.saturating_add(Duration::days(1)),
        false => today,
    }
}

/// The next morning or evening after a moment.
pub fn next(time: &HouseTime, now: Timestamp) -> Timestamp {
    let today = time.day_of(now);
    // A date that a zone skipped is over as it begins.
    let days = (0..4).map(|n| today.saturating_add(Duration::days(n)));
    let mut hours = days.flat_map(|day| [morning(time, day), evening(time, day)]);
    let later = now.plus(Duration::hours(12));
    hours.find(|at| *at > now).unwrap_or(later)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn house(zone: &str, turn: i32) -> HouseTime {
        HouseTime::new(zone, WallTime::from_minutes(turn).unwrap()).unwrap()
    }

    fn stamp(at: time::OffsetDateTime) -> Timestamp {
        Timestamp::new(at)
    }

    #[test]
    fn mornings_and_evenings_follow_each_other_in_the_houses_own_time() {
        let chicago = house("America/Chicago", 180);
        let mut now = stamp(datetime!(2026-07-04 05:00 UTC));
        let mut told = Vec::new();
        for _ in 0..4 {
            now = next(&chicago, now);
            told.push(chicago.wall(now));
        }
        let (day, after) = (date!(2026 - 07 - 04), date!(2026 - 07 - 05));
        let expected = [(day, at(8)), (day, at(18)), (after, at(8)), (after, at(18))];
        assert_eq!(told, expected);
    }

    #[test]
    fn tomorrow_is_told_from_the_evening_on_and_at_night_it_is_today() {
        let utc = house("UTC", 180);
        let told = |at| to_tell(&utc, stamp(at));
        let (fourth, fifth) = (date!(2026 - 07 - 04), date!(2026 - 07 - 05));
        assert_eq!(told(datetime!(2026-07-04 17:59:59 UTC)), (fourth, fourth));
        assert_eq!(told(datetime!(2026-07-04 18:00 UTC)), (fourth, fifth));
        assert_eq!(told(datetime!(2026-07-05 02:59 UTC)), (fourth, fifth));
        assert_eq!(told(datetime!(2026-07-05 03:00 UTC)), (fifth, fifth));
    }

    #[test]
    fn in_every_zone_and_with_every_turn_there_is_a_next_one_within_a_day() {
        for zone in [
            "America/St_Johns",
            "Pacific/Apia",
            "Australia/Lord_Howe",
            "UTC",
        ] {
            for turn in [0, 180, 719] {
                let time = house(zone, turn);
                let mut now = stamp(datetime!(2011-12-27 00:00 UTC));
                while now < stamp(datetime!(2012-04-03 00:00 UTC)) {
                    let then = next(&time, now);
                    assert!(
                        then > now && then <= now.plus(Duration::hours(49)),
                        "{zone} {turn}"
                    );
                    now = then;
                }
            }
        }
    }
}
