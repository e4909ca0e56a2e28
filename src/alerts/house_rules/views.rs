use askama::Template;

use super::{RulesForm, Wrong, store::Manager};
use crate::{
    alerts::Rules,
    web::{Errors, Frame},
};

/// What holds now, in plain sentences, and the form that changes it.
#[derive(Template)]
#[template(path = "alerts/rules.html")]
pub struct Show<'a> {
    pub t: Frame,
    pub rules: &'a Rules,
    pub form: &'a RulesForm,
    pub managers: Vec<Manager>,
    pub errors: &'a Errors<Wrong>,
}

impl Show<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Number(least, most) => t.alerts_rules_bad_number(least, most),
            Wrong::Time => t.wrong_time(),
            Wrong::Days => t.alerts_rules_bad_days(),
            Wrong::OnCall => t.alerts_rules_bad_on_call(),
        })
    }

    fn on_call(&self) -> Option<&str> {
        let found = self.managers.iter();
        let mut found = found.filter(|m| Some(m.id) == self.rules.on_call);
        found.next().map(|m| m.name.as_str())
    }

    /// Who is told, in their order.
    fn ladder(&self) -> Vec<String> {
        let (t, r) = (&self.t, self.rules);
        vec![
            t.alerts_rules_nudge(r.nudge_minutes),
            t.alerts_rules_mentor(),
            t.alerts_rules_counselor(r.counselor_minutes),
            match self.on_call() {
                Some(name) => t.alerts_rules_manager_on_call(r.manager_minutes, name),
                None => t.alerts_rules_managers(r.manager_minutes),
            },
            match r.quiet_from == r.quiet_until {
                true => t.alerts_rules_no_quiet(),
                false => {
                    t.alerts_rules_quiet(t.time_of_day(r.quiet_from), t.time_of_day(r.quiet_until))
                }
            },
        ]
    }

    fn levels(&self) -> Vec<String> {
        let (t, r) = (&self.t, self.rules);
        vec![
            t.alerts_rules_watch(),
            t.alerts_rules_today_late(r.late_check_in_minutes),
            t.alerts_rules_today_items(r.items_in_a_day),
            t.alerts_rules_today_repeats(r.repeat_days, r.repeats),
            t.alerts_rules_now(r.silent_hours),
        ]
    }

    /// Name, label, what was typed, message.
    fn waits(&self) -> [(&'static str, String, &str); 3] {
        let (t, f) = (&self.t, self.form);
        [
            (
                "nudge_minutes",
                t.alerts_rules_nudge_label(),
                &f.nudge_minutes,
            ),
            (
                "counselor_minutes",
                t.alerts_rules_counselor_label(),
                &f.counselor_minutes,
            ),
            (
                "manager_minutes",
                t.alerts_rules_manager_label(),
                &f.manager_minutes,
            ),
        ]
    }

    fn limits(&self) -> [(&'static str, String, &str); 5] {
        let (t, f) = (&self.t, self.form);
        [
            (
                "late_check_in_minutes",
                t.alerts_rules_late_label(),
                &f.late_check_in_minutes,
            ),
            (
                "items_in_a_day",
                t.alerts_rules_items_label(),
                &f.items_in_a_day,
            ),
            ("repeats", t.alerts_rules_repeats_label(), &f.repeats),
            (
                "repeat_days",
                t.alerts_rules_repeat_days_label(),
                &f.repeat_days,
            ),
            (
                "silent_hours",
                t.alerts_rules_silent_label(),
                &f.silent_hours,
            ),
        ]
    }
}
