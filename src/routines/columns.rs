//! What of an item is sealed, and where; and a version as it is kept.
use time::Date;

use super::{Plan, Source, schedule::Version};
use crate::{
    error::Result,
    house_time::WallTime,
    id::*,
    seal::{Key, Place, Sealed},
};

/// Where the title of an own item is sealed: each version by itself.
pub fn title_place(item: ItemId, from_day: Date) -> Place<'static, String> {
    Place {
        table: "routine_versions",
        column: "title",
        row: format!("{item}:{from_day}"),
    }
}

/// Where "with whom" is sealed.
pub fn helper_place(assignment: RoutineAssignmentId) -> Place<'static, RoutineAssignmentId> {
    Place {
        table: "routine_assignments",
        column: "helper",
        row: assignment,
    }
}

/// Where what an appointment says besides its title is sealed.
pub fn appointment_place(item: ItemId, column: &str) -> Place<'_, ItemId> {
    Place {
        table: "appointments",
        column,
        row: item,
    }
}

/// The title of an item as it reads: an own item's is sealed.
pub fn title(
    key: &Key,
    source: Source,
    item: ItemId,
    from_day: Date,
    kept: String,
) -> Result<String> {
    match source {
        Source::Own => Ok(key.open(&title_place(item, from_day), &Sealed::of_text(kept))?),
        _ => Ok(kept),
    }
}

/// A version of an item as it is kept.
#[derive(sqlx::FromRow)]
pub struct PlanRow {
    pub from_day: Date,
    title: String,
    days: String,
    opens_time: i16,
    closes_time: i16,
    grace_minutes: i16,
}

impl PlanRow {
    pub fn plan(self, key: &Key, source: Source, item: ItemId) -> Result<Plan> {
        Ok(Plan {
            title: title(key, source, item, self.from_day, self.title)?,
            days: self.days.parse().map_err(anyhow::Error::from)?,
            from: wall(self.opens_time),
            until: wall(self.closes_time),
            grace_minutes: self.grace_minutes.unsigned_abs(),
        })
    }
}

/// Minutes after midnight; one that is none is midnight.
pub fn wall(minutes: i16) -> WallTime {
    WallTime::from_minutes(minutes.into()).unwrap_or(WallTime::MIDNIGHT)
}

/// A version as the schedule needs it, from columns; the minutes are opening, closing and grace.
pub fn version(
    from_day: Date,
    days: &str,
    (opens, closes, grace): (i16, i16, i16),
) -> Result<Version> {
    Ok(Version {
        from_day,
        days: days.parse().map_err(anyhow::Error::from)?,
        from: wall(opens),
        until: wall(closes),
        grace_minutes: grace.unsigned_abs(),
    })
}
