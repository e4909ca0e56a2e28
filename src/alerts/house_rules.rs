//! A house reads and changes its own rules: when people are told, and what is called urgent.
mod routes;
mod store;
mod views;

pub use routes::routes;
pub use store::look_again;

use serde::Deserialize;

use super::Rules;
use crate::{
    house_time::WallTime,
    id::PersonId,
    web::{Errors, Sent},
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RulesForm {
    pub nudge_minutes: String,
    pub counselor_minutes: String,
    pub manager_minutes: String,
    pub quiet_from: String,
    pub quiet_until: String,
    pub late_check_in_minutes: String,
    pub items_in_a_day: String,
    pub repeats: String,
    pub repeat_days: String,
    pub silent_hours: String,
    /// A manager, or empty: all of them.
    pub on_call: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The least and the most that can be.
    Number(i16, i16),
    Time,
    /// So many times do not fit into so few days.
    Days,
    OnCall,
}

impl RulesForm {
    pub fn of(rules: &Rules) -> Self {
        Self {
            nudge_minutes: rules.nudge_minutes.to_string(),
            counselor_minutes: rules.counselor_minutes.to_string(),
            manager_minutes: rules.manager_minutes.to_string(),
            quiet_from: rules.quiet_from.to_string(),
            quiet_until: rules.quiet_until.to_string(),
            late_check_in_minutes: rules.late_check_in_minutes.to_string(),
            items_in_a_day: rules.items_in_a_day.to_string(),
            repeats: rules.repeats.to_string(),
            repeat_days: rules.repeat_days.to_string(),
            silent_hours: rules.silent_hours.to_string(),
            on_call: rules.on_call.map(|id| id.to_string()).unwrap_or_default(),
            sent: Sent::blank(),
        }
    }

    /// The rules, or a message beside each field that cannot be. `managers` may be on call.
    pub fn parse(&self, managers: &[PersonId]) -> Result<Rules, Errors<Wrong>> {
        let mut errors = Errors::none();
        let mut number = |field, typed: &str, least, most| {
            let found = typed.trim().parse().ok();
            let found = found.filter(|n| (least..=most).contains(n));
            found.unwrap_or_else(|| {
                errors.add(field, Wrong::Number(least, most));
                least
            })
        };
        let mut rules = Rules {
            nudge_minutes: number("nudge_minutes", &self.nudge_minutes, 5, 120),
            counselor_minutes: number("counselor_minutes", &self.counselor_minutes, 0, 1440),
            manager_minutes: number("manager_minutes", &self.manager_minutes, 0, 1440),
            late_check_in_minutes: number(
                "late_check_in_minutes",
                &self.late_check_in_minutes,
                0,
                1440,
            ),
            items_in_a_day: number("items_in_a_day", &self.items_in_a_day, 2, 10),
            repeats: number("repeats", &self.repeats, 2, 10),
            repeat_days: number("repeat_days", &self.repeat_days, 2, 14),
            silent_hours: number("silent_hours", &self.silent_hours, 6, 72),
            ..Rules::default()
        };
        if rules.repeats > rules.repeat_days {
            errors.add("repeat_days", Wrong::Days);
        }
        rules.quiet_from = time(&mut errors, "quiet_from", &self.quiet_from);
        rules.quiet_until = time(&mut errors, "quiet_until", &self.quiet_until);
        let on_call = self.on_call.trim();
        rules.on_call = on_call.parse().ok().filter(|id| managers.contains(id));
        if rules.on_call.is_none() && !on_call.is_empty() {
            errors.add("on_call", Wrong::OnCall);
        }
        errors.into_result(|| rules)
    }
}

fn time(errors: &mut Errors<Wrong>, field: &'static str, typed: &str) -> WallTime {
    typed.trim().parse().unwrap_or_else(|_| {
        errors.add(field, Wrong::Time);
        WallTime::MIDNIGHT
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_come_back_as_they_were_written_down() {
        let on_call = PersonId::new();
        let rules = Rules {
            nudge_minutes: 30,
            on_call: Some(on_call),
            ..Rules::default()
        };
        assert_eq!(RulesForm::of(&rules).parse(&[on_call]).ok(), Some(rules));
    }

    #[test]
    fn each_rule_has_its_limits() {
        let wrong = |change: fn(&mut RulesForm), field| {
            let mut form = RulesForm::of(&Rules::default());
            change(&mut form);
            form.parse(&[]).err().and_then(|errors| errors.on(field))
        };
        let someone = |f: &mut RulesForm| f.on_call = PersonId::new().to_string();
        assert_eq!(
            wrong(|f| f.nudge_minutes = "4".into(), "nudge_minutes"),
            Some(Wrong::Number(5, 120))
        );
        assert_eq!(
            wrong(|f| f.silent_hours = "a day".into(), "silent_hours"),
            Some(Wrong::Number(6, 72))
        );
        assert_eq!(
            wrong(|f| f.manager_minutes = "99999".into(), "manager_minutes"),
            Some(Wrong::Number(0, 1440))
        );
        assert_eq!(
            wrong(|f| f.repeat_days = "2".into(), "repeat_days"),
            Some(Wrong::Days)
        );
        assert_eq!(
            wrong(|f| f.quiet_from = "late".into(), "quiet_from"),
            Some(Wrong::Time)
        );
        assert_eq!(wrong(someone, "on_call"), Some(Wrong::OnCall));
    }
}
