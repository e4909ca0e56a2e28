//! Quiet hours, and gathering: when a word goes.
use time::Duration;

use crate::{
    house_time::{HouseTime, WallTime},
    timestamp::Timestamp,
};

/// When a person wants to be left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    pub quiet_from: WallTime,
    pub quiet_until: WallTime,
    /// *Now* may break the quiet: agreed to by the person, never by anyone else.
    pub now_anyway: bool,
}

impl Default for Hours {
    fn default() -> Self {
        let hour = |hour| WallTime::from_minutes(hour * 60).unwrap_or(WallTime::MIDNIGHT);
        Self {
            quiet_from: hour(22),
            quiet_until: hour(7),
            now_anyway: false,
        }
    }
}

/// What went, or is about to go, the same way lately.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lately {
    pub sent: Option<Timestamp>,
    pub waiting: Option<Timestamp>,
}

/// After one word on a way, the next ones gather for so long, and go as one.
pub const GATHERS: Duration = Duration::minutes(5);

impl Hours {
    /// When a word goes: at once, with those that wait already, or when quiet is over.
    pub fn due(&self, is_now: bool, at: Timestamp, time: &HouseTime, lately: Lately) -> Timestamp {
        let quiet = time.quiet_ends(at, self.quiet_from, self.quiet_until);
        match quiet.filter(|_| !(is_now && self.now_anyway)) {
            Some(ends) => return ends,
            None if is_now => return at,
            None => {}
        }
        let soon = at.plus(GATHERS);
        match (lately.waiting, lately.sent.map(|sent| sent.plus(GATHERS))) {
            (Some(waiting), _) if waiting <= soon => waiting.max(at),
            (_, Some(next)) if next > at => next.min(soon),
            _ => at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn at(at: time::OffsetDateTime) -> Timestamp {
        Timestamp::new(at)
    }

    fn due(is_now: bool, now_anyway: bool, hour: u8, lately: Lately) -> Timestamp {
        let hours = Hours {
            now_anyway,
            ..Hours::default()
        };
        let time = HouseTime::new("UTC", WallTime::MIDNIGHT).unwrap();
        let now = datetime!(2026-07-04 0:00 UTC).replace_hour(hour).unwrap();
        hours.due(is_now, at(now), &time, lately)
    }

    #[test]
    fn quiet_hours_hold_back_all_but_now_and_that_too_unless_the_person_agreed() {
        let (night, morning) = (
            datetime!(2026-07-04 23:00 UTC),
            datetime!(2026-07-05 7:00 UTC),
        );
        let none = Lately::default();
        assert_eq!(due(false, false, 23, none), at(morning));
        assert_eq!(due(false, true, 23, none), at(morning));
        assert_eq!(due(true, false, 23, none), at(morning));
        assert_eq!(due(true, true, 23, none), at(night));
        assert_eq!(
            due(false, false, 12, none),
            at(datetime!(2026-07-04 12:00 UTC))
        );
    }

    #[test]
    fn the_first_word_goes_at_once_and_the_next_ones_gather() {
        let noon = at(datetime!(2026-07-04 12:00 UTC));
        let soon = |minutes| noon.plus(Duration::minutes(minutes));
        let sent = |ago: i64| Lately {
            sent: Some(soon(-ago)),
            waiting: None,
        };
        assert_eq!(due(false, false, 12, sent(2)), soon(3));
        assert_eq!(due(false, false, 12, sent(6)), noon);
        assert_eq!(due(true, false, 12, sent(2)), noon, "now waits for nothing");
        let waiting = Lately {
            sent: Some(noon),
            waiting: Some(soon(4)),
        };
        assert_eq!(
            due(false, false, 12, waiting),
            soon(4),
            "with the one that waits"
        );
        let overnight = Lately {
            sent: None,
            waiting: Some(soon(600)),
        };
        assert_eq!(due(false, false, 12, overnight), noon);
    }
}
