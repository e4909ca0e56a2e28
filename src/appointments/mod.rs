//! Appointments: a resident's own, on one day, with a place and someone. Each is a routine item, so reminder,
//! outcome and alert are those of everything else that is due; place and person are sealed beside it.
pub mod export;
mod form;
mod routes;
pub mod store;
mod views;

pub use form::{AppointmentForm, NewAppointment};
pub use routes::routes;

use time::Date;

use crate::{
    id::*,
    routines::{Excuse, Outcome, Plan, schedule::Occurrence},
};

/// Where a resident has theirs.
pub const PAGE: &str = "/resident/appointments";

/// So long one may say what came of it before it counts as missed.
pub const GRACE_MINUTES: u16 = 240;

/// One of the resident's own.
#[derive(Clone, Debug)]
pub struct Appointment {
    pub item: ItemId,
    pub assignment: RoutineAssignmentId,
    pub plan: Plan,
    /// The house day it belongs to, and the date the calendar shows when it begins.
    pub day: Date,
    pub date: Date,
    pub occurrence: Occurrence,
    pub place: Option<String>,
    pub with_whom: Option<String>,
    pub outcome: Option<Outcome>,
    pub excuse: Option<Excuse>,
    /// A ride that hangs on it and is not over, and who drives.
    pub ride: Option<Ride>,
}

#[derive(Clone, Debug)]
pub struct Ride {
    pub id: HelpId,
    pub driver: Option<String>,
}
