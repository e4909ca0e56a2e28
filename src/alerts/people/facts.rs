//! What an alert rests on, as far as its reader may know.
use time::Date;

use crate::{
    alerts::{Known, Source},
    id::*,
    timestamp::Timestamp,
};

pub struct Fact {
    pub source: Source,
    pub is_check_in: bool,
    pub(super) assignment_id: Option<RoutineAssignmentId>,
    pub day: Date,
    pub(super) happened_at: Timestamp,
    pub(super) noticed_at: Timestamp,
    pub is_settled: bool,
    pub title: Option<String>,
    /// Of the alert that is open; the others weigh, and are not told again.
    pub(super) is_open: bool,
}

impl Fact {
    pub fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
            is_open: self.is_open,
        }
    }
}
