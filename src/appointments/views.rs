use askama::Template;

use super::{
    Appointment,
    form::{AppointmentForm, Wrong},
};
use crate::{
    access::{About, policy::ManageOwnRoutine},
    routines::{Excuse, Outcome},
    timestamp::Timestamp,
    web::{Errors, Frame, Sent, text_problem},
    words::Words,
};

/// What is to come, and what was.
#[derive(Template)]
#[template(path = "appointments/index.html")]
pub struct Index {
    pub t: Frame,
    pub to_come: Vec<Line>,
    pub past: Vec<Line>,
}

/// One in a list.
pub struct Line {
    pub id: String,
    pub title: String,
    /// "Friday, 10 July · 10:00–11:00 · Main Street 4".
    pub when: String,
    pub detail: String,
    pub word: Option<(&'static str, String)>,
}

/// Past ones that are shown.
const LATEST: usize = 20;

impl Index {
    pub fn of(t: Frame, all: Vec<Appointment>, now: Timestamp) -> Self {
        let is_past = |a: &Appointment| a.outcome.is_some() || a.occurrence.late_until <= now;
        let (past, to_come): (Vec<_>, Vec<_>) = all.into_iter().partition(is_past);
        let line = |a: &Appointment| Line::of(&t, a, now);
        Self {
            to_come: to_come.iter().map(line).collect(),
            past: past.iter().rev().take(LATEST).map(line).collect(),
            t: t.clone(),
        }
    }
}

impl Line {
    fn of(t: &Words, of: &Appointment, now: Timestamp) -> Self {
        let place = of.place.clone().into_iter();
        let with = of.with_whom.as_deref().map(|name| t.routine_with(name));
        let ride = of.ride.as_ref().map(|ride| match &ride.driver {
            Some(name) => t.appointments_driver(name.as_str()),
            None => t.appointments_ride_asked(),
        });
        let detail: Vec<_> = place.chain(with).chain(ride).collect();
        Self {
            id: of.item.to_string(),
            title: of.plan.title.clone(),
            when: when(t, of),
            detail: detail.join(" · "),
            word: word(t, of, now),
        }
    }
}

/// "Friday, 10 July, 10:00–11:00".
pub fn when(t: &Words, of: &Appointment) -> String {
    let clock = |wall| t.time_of_day(wall);
    t.appointments_when(
        t.long_day(of.date),
        clock(of.plan.from),
        clock(of.plan.until),
    )
}

/// Shape and word of what came of it; a question where nobody has said.
fn word(t: &Words, of: &Appointment, now: Timestamp) -> Option<(&'static str, String)> {
    match (of.outcome, of.excuse) {
        (Some(Outcome::Kept | Outcome::KeptLate), _) => Some(("kept", t.appointments_went())),
        (Some(Outcome::Missed), _) => Some(("missed", t.day_missed())),
        (Some(Outcome::Excused), Some(Excuse::CalledOff)) => {
            Some(("excused", t.appointments_called_off()))
        }
        (Some(Outcome::Excused), why) => Some(("excused", crate::today::excuse(t, why))),
        (None, _) if of.occurrence.opens_at <= now && now < of.occurrence.late_until => {
            Some(("notyet", t.appointments_say()))
        }
        (None, _) => None,
    }
}

#[derive(Template)]
#[template(path = "appointments/new.html")]
pub struct New<'a> {
    pub t: Frame,
    pub form: &'a AppointmentForm,
    pub errors: &'a Errors<Wrong>,
}

/// One appointment: what came of it, its ride, its words.
#[derive(Template)]
#[template(path = "appointments/show.html")]
pub struct Show<'a> {
    pub t: Frame,
    pub of: &'a Appointment,
    pub form: &'a AppointmentForm,
    pub errors: &'a Errors<Wrong>,
    pub word: Option<(&'static str, String)>,
    /// Something can still be said of it, and whether its time has begun.
    pub is_open: bool,
    pub has_begun: bool,
    /// Someone can still be found to drive.
    pub is_to_come: bool,
}

impl<'a> Show<'a> {
    pub fn of(
        of: &About<ManageOwnRoutine>,
        known: &'a Appointment,
        form: &'a AppointmentForm,
        errors: &'a Errors<Wrong>,
    ) -> Self {
        let (t, now) = (Frame::of(of), of.at());
        Self {
            word: word(&t, known, now),
            is_open: now < known.occurrence.late_until,
            has_begun: known.occurrence.opens_at <= now,
            is_to_come: now < known.occurrence.opens_at && known.outcome.is_none(),
            of: known,
            form,
            errors,
            t,
        }
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn when(&self) -> String {
        when(&self.t, self.of)
    }

    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

impl New<'_> {
    fn wrong(&self, field: &str) -> Option<String> {
        message(&self.t, self.errors, field)
    }
}

fn message(t: &Words, errors: &Errors<Wrong>, field: &str) -> Option<String> {
    errors.on(field).map(|wrong| match wrong {
        Wrong::Text(problem) => text_problem(t, problem),
        Wrong::Date => t.appointments_bad_date(),
        Wrong::NotToCome => t.appointments_bad_to_come(),
        Wrong::Time => t.wrong_time(),
        Wrong::TooLong => t.appointments_bad_long(),
    })
}
