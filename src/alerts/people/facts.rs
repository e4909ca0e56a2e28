//! What an alert rests on, as far as its reader may know.
use time::Date;

use crate::{
    alerts::{Known, Source, spell::Span},
    id::*,
    timestamp::Timestamp,
};

pub struct Fact {
    pub(super) id: Option<uuid::Uuid>,
    pub source: Source,
    pub is_check_in: bool,
    pub(super) assignment_id: Option<RoutineAssignmentId>,
    pub day: Date,
    pub(super) happened_at: Timestamp,
    pub(super) noticed_at: Timestamp,
    pub(super) settled_at: Option<Timestamp>,
    pub title: Option<String>,
}

impl Fact {
    pub fn is_settled(&self) -> bool {
        self.settled_at.is_some()
    }

    pub(super) fn span(&self) -> Span {
        Span {
            layer: self.source.layer(),
            is_hold: false,
            from: self.noticed_at,
            until: self.settled_at,
        }
    }

    pub fn known(&self) -> Known {
        Known {
            source: self.source,
            is_check_in: self.is_check_in,
            assignment: self.assignment_id,
            day: self.day,
            happened_at: self.happened_at,
        }
    }
}
