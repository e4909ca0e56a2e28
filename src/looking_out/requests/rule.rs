//! Is a condition met? Pure: the sweep loads what it rests on and writes what comes of it.
use time::{Date, Duration};

use super::content::{Condition, LOW};
use crate::{id::RoutineAssignmentId, routines::Outcome, timestamp::Timestamp};

/// What is on record of one resident, as far as their requests rest on it.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Newest first.
    pub outcomes: Vec<Closed>,
    /// The last that was heard of them, or since when they could not be expected to be heard of: the end of
    /// an excuse, of a time in which Porchlight was off.
    pub heard_at: Option<Timestamp>,
    /// When others tried, and no answer came.
    pub tried_at: Vec<Timestamp>,
    /// The best mood of each day on which it was said, newest first.
    pub moods: Vec<(Date, u8)>,
}

/// An occurrence with an outcome.
#[derive(Clone, Copy, Debug)]
pub struct Closed {
    pub assignment: RoutineAssignmentId,
    pub is_check_in: bool,
    pub outcome: Outcome,
    /// With its grace.
    pub closed_at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Met,
    /// Looked at again then; None where only something that happens can change it.
    NotYet(Option<Timestamp>),
}

/// Days without a word on one's mood that do not end a row of low ones.
const SILENT_DAYS: i64 = 2;

/// As of `now`, of what happened after `since`.
pub fn look(
    condition: &Condition,
    facts: &Facts,
    since: Timestamp,
    now: Timestamp,
    today: Date,
) -> Verdict {
    match condition {
        Condition::CheckIns { times } => {
            let in_a_row = in_a_row(facts, since, |closed| closed.is_check_in);
            met(in_a_row >= usize::from(*times))
        }
        Condition::Item {
            assignment, times, ..
        } => {
            let in_a_row = in_a_row(facts, since, |closed| closed.assignment == *assignment);
            met(in_a_row >= usize::from(*times))
        }
        Condition::Quiet { days } => {
            let from = facts.heard_at.map_or(since, |heard| heard.max(since));
            at(from.plus(Duration::days((*days).into())), now)
        }
        Condition::NoAnswer { days } => {
            let first = facts.tried_at.iter().map(|tried| (*tried).max(since)).min();
            match first {
                Some(first) => at(first.plus(Duration::days((*days).into())), now),
                None => Verdict::NotYet(None),
            }
        }
        Condition::LowMood { days } => met(is_low(&facts.moods, *days, today)),
    }
}

fn met(is_met: bool) -> Verdict {
    match is_met {
        true => Verdict::Met,
        false => Verdict::NotYet(None),
    }
}

fn at(instant: Timestamp, now: Timestamp) -> Verdict {
    match instant <= now {
        true => Verdict::Met,
        false => Verdict::NotYet(Some(instant)),
    }
}

/// Misses since the last that was kept; what is excused counts neither way.
fn in_a_row(facts: &Facts, since: Timestamp, is_one: impl Fn(&Closed) -> bool) -> usize {
    let counted = facts.outcomes.iter();
    let counted = counted.filter(|c| c.closed_at > since && is_one(c));
    let counted = counted.filter(|c| c.outcome != Outcome::Excused);
    counted.take_while(|c| c.outcome == Outcome::Missed).count()
}

/// On each of the last days on which a mood was said, and lately.
fn is_low(moods: &[(Date, u8)], days: u8, today: Date) -> bool {
    let lately = Duration::days(i64::from(days) - 1 + SILENT_DAYS);
    let last = moods.iter().take(days.into());
    let low = last.take_while(|(day, mood)| *mood <= LOW && today - *day <= lately);
    low.count() == usize::from(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    fn now() -> Timestamp {
        Timestamp::new(datetime!(2026-07-10 12:00 UTC))
    }
    const TODAY: Date = date!(2026 - 07 - 10);

    fn ago(hours: i64) -> Timestamp {
        now().minus(Duration::hours(hours))
    }

    fn looks(condition: &Condition, facts: &Facts) -> Verdict {
        look(condition, facts, ago(240), now(), TODAY)
    }

    fn check_ins(outcomes: &[Outcome]) -> Facts {
        let assignment = RoutineAssignmentId::new();
        let closed = outcomes.iter().enumerate().map(|(n, outcome)| Closed {
            assignment,
            is_check_in: true,
            outcome: *outcome,
            closed_at: ago(n as i64 * 12),
        });
        Facts {
            outcomes: closed.collect(),
            ..Facts::default()
        }
    }

    #[test]
    fn misses_count_in_a_row_and_an_excuse_counts_neither_way() {
        use Outcome::*;
        let two = Condition::CheckIns { times: 2 };
        let met = |outcomes: &[Outcome]| looks(&two, &check_ins(outcomes)) == Verdict::Met;
        assert!(met(&[Missed, Missed, Kept]));
        assert!(met(&[Missed, Excused, Missed]));
        assert!(!met(&[Missed, KeptLate, Missed]));
        assert!(!met(&[Kept, Missed, Missed]));
        assert!(!met(&[]));
        let before = Facts {
            outcomes: check_ins(&[Missed, Missed]).outcomes,
            ..Facts::default()
        };
        assert_eq!(
            look(&two, &before, ago(6), now(), TODAY),
            Verdict::NotYet(None),
            "what was before the yes does not count"
        );
    }

    #[test]
    fn one_thing_of_the_routine_is_told_from_another() {
        let mut facts = check_ins(&[Outcome::Missed, Outcome::Missed]);
        facts.outcomes[0].is_check_in = false;
        let group = |assignment| Condition::Item {
            assignment,
            title: "Group".into(),
            source: crate::routines::Source::House,
            times: 2,
        };
        let this = group(facts.outcomes[0].assignment);
        assert_eq!(looks(&this, &facts), Verdict::Met);
        let other = group(RoutineAssignmentId::new());
        assert_eq!(looks(&other, &facts), Verdict::NotYet(None));
    }

    #[test]
    fn two_quiet_days_count_from_the_last_that_was_heard() {
        let quiet = Condition::Quiet { days: 2 };
        let heard = |hours| Facts {
            heard_at: Some(ago(hours)),
            ..Facts::default()
        };
        assert_eq!(looks(&quiet, &heard(48)), Verdict::Met);
        let soon = now().plus(Duration::hours(1));
        assert_eq!(looks(&quiet, &heard(47)), Verdict::NotYet(Some(soon)));
        // Away until tomorrow: two days from then.
        let back = now().plus(Duration::hours(24 + 48));
        assert_eq!(looks(&quiet, &heard(-24)), Verdict::NotYet(Some(back)));
        assert_eq!(looks(&quiet, &Facts::default()), Verdict::Met);
        assert_eq!(
            look(&quiet, &Facts::default(), now(), now(), TODAY),
            Verdict::NotYet(Some(now().plus(Duration::days(2)))),
            "never before it was agreed on"
        );
    }

    #[test]
    fn no_answer_counts_from_the_first_that_tried() {
        let rule = Condition::NoAnswer { days: 1 };
        let tried = |hours: &[i64]| Facts {
            tried_at: hours.iter().map(|hours| ago(*hours)).collect(),
            ..Facts::default()
        };
        assert_eq!(looks(&rule, &tried(&[2, 30])), Verdict::Met);
        let later = Verdict::NotYet(Some(now().plus(Duration::hours(22))));
        assert_eq!(looks(&rule, &tried(&[2])), later);
        assert_eq!(looks(&rule, &tried(&[])), Verdict::NotYet(None));
    }

    #[test]
    fn a_low_mood_is_low_on_each_of_the_last_days_it_was_said() {
        let rule = Condition::LowMood { days: 3 };
        let moods = |said: &[(i64, u8)]| Facts {
            moods: said
                .iter()
                .map(|(ago, mood)| (TODAY - Duration::days(*ago), *mood))
                .collect(),
            ..Facts::default()
        };
        let is_met = |said: &[(i64, u8)]| looks(&rule, &moods(said)) == Verdict::Met;
        assert!(is_met(&[(0, 2), (1, 1), (2, 2), (3, 5)]));
        assert!(is_met(&[(1, 2), (2, 1), (4, 2)]), "a day without a word");
        assert!(!is_met(&[(0, 2), (1, 3), (2, 2)]));
        assert!(!is_met(&[(0, 2), (1, 2)]));
        assert!(!is_met(&[(3, 2), (4, 2), (5, 2)]), "long ago");
    }
}
