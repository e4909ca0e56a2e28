//! A pass, a sick day, an appointment: what closes in between is excused, never missed.
mod clock;
pub mod export;
mod routes;
pub mod store;
mod views;

pub use clock::reckon_anew;
pub use routes::routes;

use serde::Deserialize;
use time::Duration;

use crate::{
    house_time::{HouseTime, WallTime},
    id::ExcuseId,
    routines::{Excuse, date},
    timestamp::Timestamp,
    web::{Errors, Sent},
};

/// The kinds that are given for a time; `off` and `staff` are of single occurrences.
pub const KINDS: [Excuse; 3] = [Excuse::Pass, Excuse::Sick, Excuse::Appointment];

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ExcuseForm {
    pub kind: String,
    pub from_date: String,
    pub from_time: String,
    pub until_date: String,
    pub until_time: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What it means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NewExcuse {
    pub kind: Excuse,
    pub from: Timestamp,
    pub until: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Kind,
    Moment,
    /// It ends before it begins, or lasts longer than ninety days.
    Span,
}

const LONGEST: Duration = Duration::days(90);

pub fn kind_name(kind: Excuse) -> &'static str {
    match kind {
        Excuse::Pass => "pass",
        Excuse::Sick => "sick",
        Excuse::Appointment => "appointment",
        Excuse::Off => "off",
        Excuse::Staff => "staff",
        Excuse::Moved => "moved",
        Excuse::CalledOff => "called_off",
    }
}

impl ExcuseForm {
    /// From now until the end of the house day.
    pub fn blank(time: &HouseTime, now: Timestamp) -> Self {
        let (date, wall) = time.wall(now);
        let (end_date, end) = time.wall(time.ends(time.day_of(now)));
        Self {
            kind: "pass".into(),
            from_date: date.to_string(),
            from_time: wall.to_string(),
            until_date: end_date.to_string(),
            until_time: end.to_string(),
            sent: Sent::blank(),
        }
    }

    /// By the house's clock; in the hour that is shown twice it takes both.
    pub fn parse(&self, time: &HouseTime) -> Result<NewExcuse, Errors<Wrong>> {
        let mut errors = Errors::none();
        let kind = KINDS.into_iter().find(|kind| kind_name(*kind) == self.kind);
        if kind.is_none() {
            errors.add("kind", Wrong::Kind);
        }
        let moment = |day: &str, at: &str| Some((date(day)?, at.trim().parse::<WallTime>().ok()?));
        let from = moment(&self.from_date, &self.from_time).map(|(day, at)| time.first(day, at));
        let until = moment(&self.until_date, &self.until_time).map(|(day, at)| time.last(day, at));
        for (field, found) in [("from", from), ("until", until)] {
            if found.is_none() {
                errors.add(field, Wrong::Moment);
            }
        }
        if let (Some(from), Some(until)) = (from, until)
            && (until <= from || until > from.plus(LONGEST))
        {
            errors.add("until", Wrong::Span);
        }
        match (kind, from, until, errors.is_empty()) {
            (Some(kind), Some(from), Some(until), true) => Ok(NewExcuse { kind, from, until }),
            _ => Err(errors),
        }
    }
}

/// An excuse as staff and the resident see it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Given {
    pub id: ExcuseId,
    pub kind: Excuse,
    pub from_at: Timestamp,
    pub until_at: Timestamp,
    pub given_by: String,
    pub ended_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn chicago() -> HouseTime {
        HouseTime::new("America/Chicago", "03:00".parse().unwrap()).unwrap()
    }

    fn form(from: (&str, &str), until: (&str, &str)) -> ExcuseForm {
        ExcuseForm {
            kind: "sick".into(),
            from_date: from.0.into(),
            from_time: from.1.into(),
            until_date: until.0.into(),
            until_time: until.1.into(),
            ..Default::default()
        }
    }

    #[test]
    fn an_excuse_is_by_the_houses_clock_and_generous_when_it_goes_back() {
        let night = form(("2026-11-01", "01:00"), ("2026-11-01", "01:30"));
        let excuse = night.parse(&chicago()).unwrap();
        assert_eq!(excuse.from.get(), datetime!(2026-11-01 06:00 UTC));
        assert_eq!(excuse.until.get(), datetime!(2026-11-01 07:30 UTC));
    }

    #[test]
    fn an_excuse_ends_after_it_begins_and_within_ninety_days() {
        let wrong =
            |form: ExcuseForm, field| form.parse(&chicago()).err().and_then(|e| e.on(field));
        let day = ("2026-03-03", "10:00");
        assert_eq!(wrong(form(day, day), "until"), Some(Wrong::Span));
        assert_eq!(
            wrong(form(day, ("2026-06-02", "10:00")), "until"),
            Some(Wrong::Span)
        );
        assert_eq!(
            wrong(form(("soon", "10:00"), day), "from"),
            Some(Wrong::Moment)
        );
        let off = ExcuseForm {
            kind: "off".into(),
            ..form(day, ("2026-03-04", "10:00"))
        };
        assert_eq!(wrong(off, "kind"), Some(Wrong::Kind));
    }
}
