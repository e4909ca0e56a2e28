//! What chapters are told with, and what they are told in.
use serde::Serialize;
use serde_json::Value;
use time::Date;

use crate::{
    access::{About, Role, policy::TakeCopy},
    error::Result,
    id::PersonId,
    seal::Key,
    timestamp::Timestamp,
    web::Frame,
};

/// One thing that is someone's own, for a program and for a person.
pub struct Entry {
    pub data: Value,
    /// A day or a moment, in words; empty for what always is.
    pub when: String,
    /// What a person reads, line by line.
    pub lines: Vec<String>,
}

impl Entry {
    pub fn of(data: impl Serialize, when: String, lines: Vec<String>) -> Result<Self> {
        Ok(Self {
            data: serde_json::to_value(data)?,
            when,
            lines,
        })
    }
}

/// Whose copy it is, and of which days.
pub struct Mine {
    pub of: About<TakeCopy>,
    pub key: Key,
    /// The words of whoever takes it, with the house's clock.
    pub t: Frame,
    /// House days, both included.
    pub from: Date,
    pub to: Date,
}

impl Mine {
    pub fn person(&self) -> PersonId {
        self.of.person().id
    }

    /// The first instant of these days.
    pub fn starts(&self) -> Timestamp {
        self.of.time().starts(self.from)
    }

    /// The first instant after them.
    pub fn ends(&self) -> Timestamp {
        self.of.time().ends(self.to)
    }

    /// For programs: RFC 3339 with the offset of the house's clock at that instant.
    pub fn at(&self, at: Timestamp) -> String {
        self.of.time().rfc3339(at)
    }

    pub fn maybe_at(&self, at: Option<Timestamp>) -> Option<String> {
        at.map(|at| self.at(at))
    }

    /// "4 July 2026"
    pub fn day(&self, day: Date) -> String {
        let short = self.t.short_day(day);
        self.t.profile_day(short, day.year().to_string())
    }

    /// "12:00", by the house's clock.
    pub fn clock(&self, at: Timestamp) -> String {
        self.t.time_of_day(self.of.time().wall(at).1)
    }

    /// "4 July 2026, 12:00", by the house's clock.
    pub fn moment(&self, at: Timestamp) -> String {
        let day = self.day(self.of.time().wall(at).0);
        self.t.export_moment(day, self.clock(at))
    }

    /// "1 March 2026 to 4 July 2026", "since 1 March 2026".
    pub fn span(&self, from: Timestamp, until: Option<Timestamp>) -> String {
        let day = |at| self.day(self.of.time().wall(at).0);
        match until {
            Some(until) => self.t.sharing_from_until(day(from), day(until)),
            None => self.t.sharing_since(day(from)),
        }
    }

    /// "Legal name: Ana Pérez".
    pub fn line(&self, what: impl Into<String>, value: impl Into<String>) -> String {
        self.t.export_line(value.into(), what.into())
    }

    /// The same, where there is something to say.
    pub fn maybe_line(&self, what: String, value: Option<&str>) -> Option<String> {
        value.map(|value| self.line(what, value))
    }

    /// "as peer mentor"
    pub fn acting(&self, role: Role) -> String {
        self.t.role_acting(&role)
    }
}
