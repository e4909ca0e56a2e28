//! The routine: what is to be done on which days, by whom it was asked, in which column of the plan.
pub mod columns;
pub mod day;
pub mod export;
mod form;
mod having;
mod items;

mod makers;
pub mod mark;
mod own;
pub mod packed;
pub mod reschedule;
pub mod schedule;
pub mod store;
mod views;

pub use form::date;
pub use items::routes;
pub use makers::Makes;
pub mod sweep;
pub mod weeks;

use serde::{Deserialize, Serialize};

use crate::{
    house_time::{HouseTime, WallTime},
    timestamp::Timestamp,
};
use schedule::{Days, Occurrence};

/// A check-in is a routine item with answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Routine,
    CheckIn,
    /// On one day, with a place and someone: src/appointments.
    Appointment,
}

impl Kind {
    /// When its resident is reminded: of an appointment well before it begins, of all else shortly before
    /// it closes.
    fn nudge_at(self, occurrence: &Occurrence, nudge_minutes: i64) -> Timestamp {
        match self {
            Self::Appointment => occurrence.opens_at.minus(APPOINTMENT_NUDGE),
            _ => occurrence
                .closes_at
                .minus(time::Duration::minutes(nudge_minutes)),
        }
    }
}

/// Time to get ready and go.
const APPOINTMENT_NUDGE: time::Duration = time::Duration::hours(1);

/// Who asked for it decides who may know of it and who may change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The manager, for everyone or some.
    House,
    /// A counselor, for one resident.
    Program,
    /// The resident.
    Own,
}

/// Where an item stands in its resident's plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum PlanColumn {
    /// On my own.
    Own,
    SomeHelp,
    NotAlone,
}

/// What became of an occurrence. Not due yet is no row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Kept,
    KeptLate,
    Missed,
    Excused,
}

impl From<schedule::Done> for Outcome {
    fn from(done: schedule::Done) -> Self {
        match done {
            schedule::Done::Kept => Self::Kept,
            schedule::Done::KeptLate => Self::KeptLate,
        }
    }
}

/// Why an occurrence is excused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, Serialize, Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Excuse {
    Pass,
    Sick,
    Appointment,
    /// Porchlight itself was off for the whole window.
    Off,
    /// One occurrence, by hand.
    Staff,
    /// An appointment that has another day now.
    Moved,
    /// An appointment that did not take place, as its resident says.
    CalledOff,
}

/// How an item is worded and scheduled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub title: String,
    pub days: Days,
    pub from: WallTime,
    pub until: WallTime,
    pub grace_minutes: u16,
}

impl Plan {
    pub const GRACE_MINUTES: u16 = 30;

    /// The version this plan is from a day on.
    pub fn version(&self, from_day: time::Date) -> schedule::Version {
        schedule::Version {
            from_day,
            days: self.days.clone(),
            from: self.from,
            until: self.until,
            grace_minutes: self.grace_minutes,
        }
    }

    /// The occurrence this plan makes on a house day, if its days name that one.
    pub fn on(&self, day: time::Date, time: &HouseTime) -> Option<Occurrence> {
        let versions = vec![self.version(day)];
        schedule::Schedule::new(versions, day, None, Vec::new()).on(day, time)
    }
}

/// What the sweep has to do next for an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Step {
    /// Remind the resident before it closes.
    Nudge,
    /// Record the miss, if it is one.
    Close,
}

/// The columns by which the sweep finds an assignment in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    pub day: time::Date,
    pub opens_at: Timestamp,
    /// The end of the grace: undone after this, it is missed.
    pub closes_at: Timestamp,
    pub due_at: Timestamp,
    pub step: Step,
}

impl Next {
    /// The nudge comes `nudge_minutes` before the window closes, unless that is past already, or would
    /// come before the window opens; then only the closing is left. That of an appointment comes before it.
    pub fn of(kind: Kind, occurrence: &Occurrence, nudge_minutes: i64, now: Timestamp) -> Self {
        let nudge_at = kind.nudge_at(occurrence, nudge_minutes);
        let is_before = kind == Kind::Appointment;
        let nudges = nudge_at > now && (is_before || nudge_at > occurrence.opens_at);
        Self {
            day: occurrence.day,
            opens_at: occurrence.opens_at,
            closes_at: occurrence.grace_ends_at,
            due_at: if nudges {
                nudge_at
            } else {
                occurrence.grace_ends_at
            },
            step: if nudges { Step::Nudge } else { Step::Close },
        }
    }
}

/// The first occurrence of a schedule that is not over yet: where an assignment starts, and where it
/// starts anew after a change.
pub fn first_open(
    schedule: &schedule::Schedule,
    time: &HouseTime,
    now: Timestamp,
) -> Option<Occurrence> {
    // An occurrence of yesterday may still be open past the turn of the day.
    let yesterday = time.day_of(now).previous_day()?;
    let mut next = schedule.next(yesterday, time)?;
    while next.grace_ends_at < now {
        next = schedule.next(next.day.next_day()?, time)?;
    }
    Some(next)
}
