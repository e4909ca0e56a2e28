//! A house's own ladder and levels, and those it starts with.
use crate::{
    access::Role,
    house_time::{HouseTime, WallTime},
    id::PersonId,
    routines::reschedule::NUDGE_MINUTES,
    timestamp::Timestamp,
};
use time::Duration;

/// What decides when people are told, and how urgent it is called. All of it can be read and changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    pub nudge_minutes: i16,
    /// After the mentor.
    pub counselor_minutes: i16,
    /// After the counselor.
    pub manager_minutes: i16,
    pub quiet_from: WallTime,
    pub quiet_until: WallTime,
    pub late_check_in_minutes: i16,
    pub items_in_a_day: i16,
    pub repeats: i16,
    pub repeat_days: i16,
    pub silent_hours: i16,
    /// None: all managers.
    pub on_call: Option<PersonId>,
}

impl Default for Rules {
    fn default() -> Self {
        let hour = |hour| WallTime::from_minutes(hour * 60).unwrap_or(WallTime::MIDNIGHT);
        Self {
            nudge_minutes: NUDGE_MINUTES,
            counselor_minutes: 60,
            manager_minutes: 60,
            quiet_from: hour(22),
            quiet_until: hour(7),
            late_check_in_minutes: 120,
            items_in_a_day: 2,
            repeats: 3,
            repeat_days: 7,
            silent_hours: 24,
            on_call: None,
        }
    }
}

impl Rules {
    /// From the first fact a rung may know until it is told.
    pub fn wait_of(&self, rung: Role) -> Duration {
        let counselor = i64::from(self.counselor_minutes);
        Duration::minutes(match rung {
            Role::Counselor => counselor,
            Role::Manager => counselor + i64::from(self.manager_minutes),
            _ => 0,
        })
    }

    /// When quiet is over, if it is quiet at that instant. The same time twice means never quiet.
    pub fn quiet_ends(&self, at: Timestamp, time: &HouseTime) -> Option<Timestamp> {
        time.quiet_ends(at, self.quiet_from, self.quiet_until)
    }
}

/// A row of `alert_rules`, or none: joined wherever rules are needed.
#[derive(Clone, sqlx::FromRow)]
pub struct RulesRow {
    nudge_minutes: Option<i16>,
    counselor_minutes: Option<i16>,
    manager_minutes: Option<i16>,
    quiet_from: Option<i16>,
    quiet_until: Option<i16>,
    late_check_in_minutes: Option<i16>,
    items_in_a_day: Option<i16>,
    repeats: Option<i16>,
    repeat_days: Option<i16>,
    silent_hours: Option<i16>,
    on_call_id: Option<PersonId>,
}

impl RulesRow {
    pub fn on_call(&self) -> Option<PersonId> {
        self.on_call_id
    }
}

impl From<&RulesRow> for Rules {
    fn from(row: &RulesRow) -> Self {
        let own = Self::default();
        let wall = |minutes: Option<i16>, or| {
            let minutes = minutes.map(i32::from);
            minutes.and_then(WallTime::from_minutes).unwrap_or(or)
        };
        Self {
            nudge_minutes: row.nudge_minutes.unwrap_or(own.nudge_minutes),
            counselor_minutes: row.counselor_minutes.unwrap_or(own.counselor_minutes),
            manager_minutes: row.manager_minutes.unwrap_or(own.manager_minutes),
            quiet_from: wall(row.quiet_from, own.quiet_from),
            quiet_until: wall(row.quiet_until, own.quiet_until),
            late_check_in_minutes: row
                .late_check_in_minutes
                .unwrap_or(own.late_check_in_minutes),
            items_in_a_day: row.items_in_a_day.unwrap_or(own.items_in_a_day),
            repeats: row.repeats.unwrap_or(own.repeats),
            repeat_days: row.repeat_days.unwrap_or(own.repeat_days),
            silent_hours: row.silent_hours.unwrap_or(own.silent_hours),
            on_call: row.on_call_id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn quiet_lasts_from_evening_to_morning_by_the_houses_clock() {
        let time = HouseTime::new("America/Chicago", WallTime::MIDNIGHT).unwrap();
        let rules = Rules::default();
        let ends = |at| {
            rules
                .quiet_ends(Timestamp::new(at), &time)
                .map(Timestamp::get)
        };
        // 22:00 to 07:00 in Chicago is 03:00 to 12:00 UTC in summer.
        assert_eq!(ends(datetime!(2026-07-04 02:59:59 UTC)), None);
        let morning = Some(datetime!(2026-07-04 12:00 UTC));
        assert_eq!(ends(datetime!(2026-07-04 03:00 UTC)), morning);
        assert_eq!(ends(datetime!(2026-07-04 11:59:30 UTC)), morning);
        assert_eq!(ends(datetime!(2026-07-04 12:00 UTC)), None);
        // The night the clock goes back is an hour longer, and the one it goes forward an hour shorter.
        assert_eq!(
            ends(datetime!(2026-11-01 04:00 UTC)),
            Some(datetime!(2026-11-01 13:00 UTC))
        );
        assert_eq!(
            ends(datetime!(2026-03-08 05:00 UTC)),
            Some(datetime!(2026-03-08 12:00 UTC))
        );
    }

    #[test]
    fn a_house_may_have_no_quiet_at_all() {
        let time = HouseTime::new("UTC", WallTime::MIDNIGHT).unwrap();
        let rules = Rules {
            quiet_until: Rules::default().quiet_from,
            ..Rules::default()
        };
        assert_eq!(
            rules.quiet_ends(Timestamp::new(datetime!(2026-07-04 23:00 UTC)), &time),
            None
        );
    }
}
