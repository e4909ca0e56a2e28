//! How urgent an alert is for one reader, from the facts that reader may know. Pure: a clock, a table.
use std::collections::BTreeMap;

use time::{Date, Duration};

use super::{Rules, Source};
use crate::{id::RoutineAssignmentId, timestamp::Timestamp};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Watch,
    Today,
    Now,
}

/// A miss older than this says nothing about today: no rule of a house looks back further.
pub const LOOK_BACK: Duration = Duration::days(14);

/// A fact of the open alert that still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    pub source: Source,
    pub is_check_in: bool,
    pub assignment: Option<RoutineAssignmentId>,
    pub day: Date,
    /// When it was due at last.
    pub happened_at: Timestamp,
}

/// What was missed shortly before, of an alert that is closed: it makes what is open weigh more, and opens nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    pub assignment: RoutineAssignmentId,
    pub day: Date,
}

/// None where nothing is known. `last_kept` is the last tick or check-in this reader may know of.
pub fn level(
    facts: &[Known],
    earlier: &[Earlier],
    last_kept: Option<Timestamp>,
    rules: &Rules,
    now: Timestamp,
) -> Option<Level> {
    if facts.is_empty() {
        return None;
    }
    if becomes_now(facts, last_kept, rules).is_some_and(|at| at <= now) {
        return Some(Level::Now);
    }
    let late = Duration::minutes(rules.late_check_in_minutes.into());
    let late = |f: &&Known| f.is_check_in && f.happened_at.plus(late) <= now;
    let asked = |f: &&Known| f.source == Source::Wish;
    let urgent = facts.iter().any(|f| late(&f) || asked(&f))
        || in_one_day(facts, earlier) >= usize::from(rules.items_in_a_day.unsigned_abs())
        || repeated(facts, earlier, rules);
    Some(if urgent { Level::Today } else { Level::Watch })
}

/// When it becomes *now*, if nothing is heard until then: so many hours without tick or check-in,
/// while something was due.
pub fn becomes_now(
    facts: &[Known],
    last_kept: Option<Timestamp>,
    rules: &Rules,
) -> Option<Timestamp> {
    let missed = facts.iter().filter(|f| f.source != Source::Wish);
    // Heard of since the last miss: not silent. What was missed later changes nothing of when it began.
    let silent = missed.filter(|f| last_kept.is_none_or(|kept| kept < f.happened_at));
    let first = silent.map(|f| f.happened_at).min()?;
    let since = last_kept.unwrap_or(first);
    let hours = Duration::hours(rules.silent_hours.into());
    Some(since.plus(hours).max(first))
}

/// The most on a day of which something is open.
fn in_one_day(facts: &[Known], earlier: &[Earlier]) -> usize {
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    for fact in facts.iter().filter(|f| f.source != Source::Wish) {
        *days.entry(fact.day).or_default() += 1;
    }
    let with_earlier = |(day, open): (Date, usize)| {
        let of_day = earlier.iter().filter(|missed| missed.day == day);
        open + of_day.count()
    };
    days.into_iter().map(with_earlier).max().unwrap_or(0)
}

/// One item, so many times within so many days, the last of them open.
fn repeated(facts: &[Known], earlier: &[Earlier], rules: &Rules) -> bool {
    let mut items: BTreeMap<RoutineAssignmentId, Vec<(Date, bool)>> = BTreeMap::new();
    for missed in earlier {
        let days = items.entry(missed.assignment).or_default();
        days.push((missed.day, false));
    }
    for fact in facts {
        if let Some(item) = fact.assignment {
            items.entry(item).or_default().push((fact.day, true));
        }
    }
    let times = usize::from(rules.repeats.unsigned_abs()).max(1);
    let within = Duration::days(i64::from(rules.repeat_days) - 1);
    items.into_values().any(|mut days| {
        days.sort();
        let mut spans = days.windows(times);
        spans.any(|w| w[times - 1].1 && w[times - 1].0 - w[0].0 <= within)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn at(hours: i64) -> Timestamp {
        Timestamp::new(datetime!(2026-07-06 09:00 UTC)).plus(Duration::hours(hours))
    }

    fn miss(item: u128, hours: i64, source: Source, is_check_in: bool) -> Known {
        let happened_at = at(hours);
        Known {
            source,
            is_check_in,
            assignment: Some(uuid::Uuid::from_u128(item).into()),
            day: happened_at.get().date(),
            happened_at,
        }
    }

    #[test]
    fn the_levels_are_those_the_house_can_read() {
        let item = |n, hours| miss(n, hours, Source::House, false);
        let check_in = |hours| miss(9, hours, Source::House, true);
        let wish = Known {
            assignment: None,
            ..miss(0, 0, Source::Wish, false)
        };
        let recent = Some(at(-1));
        let earlier = |n, hours| Earlier {
            assignment: uuid::Uuid::from_u128(n).into(),
            day: at(hours).get().date(),
        };
        // What is known, when they last ticked, when one looks, what it is called.
        let table = [
            (vec![], None, 0, None),
            (vec![item(1, 0)], recent, 0, Some(Level::Watch)),
            (vec![check_in(0)], recent, 1, Some(Level::Watch)),
            (vec![check_in(0)], recent, 2, Some(Level::Today)),
            (vec![item(1, 0), item(2, 1)], recent, 1, Some(Level::Today)),
            (
                vec![item(1, 0), item(2, 24)],
                Some(at(25)),
                25,
                Some(Level::Watch),
            ),
            (
                vec![item(1, 0), item(1, 48), item(1, 6 * 24)],
                Some(at(150)),
                150,
                Some(Level::Today),
            ),
            (
                vec![item(1, 0), item(1, 48), item(1, 7 * 24)],
                Some(at(170)),
                170,
                Some(Level::Watch),
            ),
            (vec![item(1, 0)], recent, 22, Some(Level::Watch)),
            (vec![item(1, 0)], recent, 23, Some(Level::Now)),
            (vec![item(1, 0)], Some(at(1)), 90, Some(Level::Watch)),
            (vec![item(1, 0)], None, 23, Some(Level::Watch)),
            (vec![item(1, 0)], None, 24, Some(Level::Now)),
            (vec![wish], None, 0, Some(Level::Today)),
            (vec![wish], None, 99, Some(Level::Today)),
        ];
        for (facts, last_kept, now, expected) in table {
            let found = level(&facts, &[], last_kept, &Rules::default(), at(now));
            assert_eq!(found, expected, "{facts:?} {last_kept:?} at {now}");
        }
        // What was missed before, what is open, when one looks; a tick came just then.
        let table = [
            (vec![earlier(1, 0), earlier(2, 0)], vec![], 0, None),
            (vec![earlier(1, 0)], vec![item(2, 1)], 1, Some(Level::Today)),
            (
                vec![earlier(1, 0), earlier(1, 24)],
                vec![item(1, 48)],
                49,
                Some(Level::Today),
            ),
            (
                vec![earlier(1, 0), earlier(1, 24), earlier(1, 48)],
                vec![item(2, 72)],
                73,
                Some(Level::Watch),
            ),
        ];
        for (earlier, facts, now, expected) in table {
            let found = level(&facts, &earlier, Some(at(now)), &Rules::default(), at(now));
            assert_eq!(found, expected, "{earlier:?}, then {facts:?} at {now}");
        }
    }
}
