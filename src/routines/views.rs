use askama::Template;

use super::{
    PlanColumn, Source,
    form::{ItemForm, WEEKDAYS, Wrong},
    having::{Had, Proposal},
    schedule::{Days, WrongDays},
    store::Item,
};
use crate::{
    access::Person,
    id::RoutineAssignmentId,
    web::{Errors, Frame, Sent, Text, text_problem},
    words::Words,
};

#[derive(Template)]
#[template(path = "routines/index.html")]
pub struct Index {
    pub t: Frame,
    pub items: Vec<Item>,
    pub proposals: Vec<Proposal>,
    pub address: String,
    pub is_house: bool,
    pub sent: Sent,
}

#[derive(Template)]
#[template(path = "routines/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a ItemForm,
    pub errors: &'a Errors<Wrong>,
    pub address: String,
    pub is_house: bool,
    pub residents: Vec<Person>,
}

#[derive(Template)]
#[template(path = "routines/edit.html")]
pub struct Edit<'a> {
    pub t: Frame,
    pub item: Item,
    pub form: &'a ItemForm,
    pub errors: &'a Errors<Wrong>,
    pub address: String,
    /// From and until, as typed.
    pub pause: (String, String),
    pub last_day: String,
    /// Between whom to choose, where it is for some.
    pub residents: Vec<Person>,
    pub sent: Sent,
}

#[derive(Template)]
#[template(path = "routines/own.html")]
pub struct Own<'a> {
    pub t: Frame,
    pub items: Vec<Had>,
    pub typed: Option<(RoutineAssignmentId, String)>,
    pub errors: &'a Errors<Text>,
    pub sent: Sent,
}

impl New<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
    fn weekdays(&self) -> Vec<(String, String, bool)> {
        weekdays(&self.t, self.form)
    }
    fn is_chosen(&self, person: &Person) -> bool {
        is_chosen(self.form, person)
    }
}

fn is_chosen(form: &ItemForm, person: &Person) -> bool {
    form.people.contains(&person.id.to_string())
}

impl Edit<'_> {
    fn is_chosen(&self, person: &Person) -> bool {
        is_chosen(self.form, person)
    }
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
    fn weekdays(&self) -> Vec<(String, String, bool)> {
        weekdays(&self.t, self.form)
    }
}

impl Own<'_> {
    fn columns(&self) -> [(PlanColumn, &'static str, String); 3] {
        let t = &self.t;
        [
            (PlanColumn::Own, "own", t.routine_column_own()),
            (
                PlanColumn::SomeHelp,
                "some_help",
                t.routine_column_some_help(),
            ),
            (
                PlanColumn::NotAlone,
                "not_alone",
                t.routine_column_not_alone(),
            ),
        ]
    }

    fn within(&self, column: &PlanColumn) -> Vec<&Had> {
        self.items
            .iter()
            .filter(|had| had.column == *column)
            .collect()
    }

    fn asked(&self, had: &Had) -> String {
        match had.source {
            Source::House => self.t.routine_asked_by_house(),
            Source::Program => self.t.routine_asked_by_program(had.asked_by.clone()),
            Source::Own => self.t.routine_asked_by_me(),
        }
    }

    fn is_own(&self, had: &Had) -> bool {
        had.source == Source::Own
    }

    /// What was typed into a form of this item that needs another look.
    fn typed(&self, had: &Had, field: &str) -> Option<(String, String)> {
        let (id, typed) = self.typed.as_ref()?;
        let problem = self.errors.on(field).filter(|_| *id == had.id)?;
        Some((typed.clone(), text_problem(&self.t, problem)))
    }

    fn starters(&self) -> [String; 6] {
        let t = &self.t;
        [
            t.routine_starter_bed(),
            t.routine_starter_meal(),
            t.routine_starter_journal(),
            t.routine_starter_hygiene(),
            t.routine_starter_messages(),
            t.routine_starter_appointment(),
        ]
    }
}

/// "Every day, 08:00–10:00".
pub fn when(t: &Words, plan: &super::Plan) -> String {
    let days = days(t, &plan.days);
    t.routine_when(days, plan.from.to_string(), plan.until.to_string())
}

/// "Mon Wed Fri", "Every 3 days", "On 5 March, 9 March".
pub fn days(t: &Words, days: &Days) -> String {
    match days {
        Days::Weekly(set) => {
            let chosen: Vec<_> = WEEKDAYS
                .into_iter()
                .filter(|day| set.contains(*day))
                .collect();
            match chosen.len() {
                7 => t.routine_every_day(),
                _ => {
                    let names: Vec<_> =
                        chosen.into_iter().map(|day| t.weekday_short(day)).collect();
                    names.join(" ")
                }
            }
        }
        Days::Every(every) => t.routine_every_few(i64::from(every.days())),
        Days::On(dates) => {
            let shown = dates.as_slice().iter().take(4).map(|day| t.short_day(*day));
            let mut shown: Vec<_> = shown.collect();
            if dates.as_slice().len() > 4 {
                shown.push("…".to_owned());
            }
            shown.join(", ")
        }
    }
}

/// Value, name and whether it is chosen.
fn weekdays(t: &Words, form: &ItemForm) -> Vec<(String, String, bool)> {
    let numbered = WEEKDAYS.into_iter().zip(1..);
    let named = numbered.map(|(day, n): (_, i32)| {
        let n = n.to_string();
        let chosen = form.weekdays.contains(&n);
        (n, t.weekday_short(day), chosen)
    });
    named.collect()
}

fn message(t: &Words, errors: &Errors<Wrong>, field: &str) -> Option<String> {
    errors.on(field).map(|wrong| match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Days(WrongDays::NoWeekday) => t.routine_bad_weekdays(),
        Wrong::Days(WrongDays::Interval) => t.routine_bad_interval(),
        Wrong::Days(WrongDays::TooManyDates) => t.routine_bad_many_dates(),
        Wrong::Days(_) => t.routine_bad_dates(),
        Wrong::Time => t.wrong_time(),
        Wrong::Grace => t.routine_bad_grace(),
        Wrong::FromDay => t.routine_bad_day(),
        Wrong::Nobody => t.routine_bad_people(),
    })
}
