//! What someone counts from: one time, several, or none. Pure. A new beginning takes nothing away: each time that was
//! lived keeps its days.
pub(super) mod iso;
mod stretch;

pub use stretch::{Since, Stretch, StretchId};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use time::Date;

/// All of someone's, earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    #[serde(rename = "t", default)]
    pub stretches: Vec<Stretch>,
    /// Not counting for now, which is a full answer: the dates stay, and nobody is shown any number.
    #[serde(rename = "p", default)]
    pub is_paused: bool,
    /// What was noted by itself, and put away.
    #[serde(rename = "a", default)]
    pub put_away: BTreeSet<String>,
}

/// More than anyone types; the sealed text has room for so many.
pub const AT_MOST: usize = 24;

/// As typed and understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct New {
    pub began: Date,
    pub ended: Option<Date>,
    pub since: Since,
    pub is_shown: bool,
}

/// Why a day cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    ToCome,
    TooEarly,
    EndToCome,
    EndsFirst,
    /// Its days were counted already.
    Overlaps,
    /// Only the last goes on.
    HasToEnd,
    /// A new beginning comes after the one before.
    NotAfter,
    TooMany,
}

impl Count {
    /// The one that goes on.
    pub fn present(&self) -> Option<&Stretch> {
        self.stretches.last().filter(|s| s.ended.is_none())
    }

    pub fn find(&self, id: StretchId) -> Option<&Stretch> {
        self.stretches.iter().find(|stretch| stretch.id == id)
    }

    /// All days lived. Never less than yesterday, and nothing that begins anew makes it less.
    pub fn total(&self, today: Date) -> i64 {
        self.stretches.iter().map(|s| s.days(today)).sum()
    }

    pub fn longest(&self, today: Date) -> i64 {
        let days = self.stretches.iter().map(|s| s.days(today));
        days.max().unwrap_or_default()
    }

    /// How often one came back.
    pub fn returned(&self) -> usize {
        self.stretches.len().saturating_sub(1)
    }

    /// What others may know of it.
    pub fn shown(&self) -> Option<&Stretch> {
        self.present().filter(|s| s.is_shown && !self.is_paused)
    }

    /// A first day. What went on until then ends on `before`, or on that day. Someone who began today and begins anew
    /// has day one again: of the time before there is no day to keep.
    pub fn begin(&mut self, new: New, before: Option<Date>, today: Date) -> Result<(), Wrong> {
        if new.began > today {
            return Err(Wrong::ToCome);
        }
        let mut changed = self.clone();
        let is_day_one = |day: Date| day == today;
        if before.is_none_or(is_day_one)
            && is_day_one(new.began)
            && self.present().is_some_and(|s| is_day_one(s.began))
        {
            changed.stretches.pop();
        }
        if let Some(present) = changed.stretches.last_mut().filter(|s| s.ended.is_none()) {
            let ended = before.unwrap_or(new.began);
            if ended <= present.began && ended < new.began {
                return Err(Wrong::EndsFirst);
            }
            if new.began <= present.began || ended > new.began {
                return Err(Wrong::NotAfter);
            }
            present.ended = Some(ended);
        }
        changed.is_paused = false;
        changed.put(StretchId::new(), New { ended: None, ..new });
        self.becomes(changed, today)
    }

    /// One from before.
    pub fn add(&mut self, new: New, today: Date) -> Result<(), Wrong> {
        let mut changed = self.clone();
        changed.put(StretchId::new(), new);
        self.becomes(changed, today)
    }

    /// What was typed wrong, put right. False for one that is not there.
    pub fn change(&mut self, id: StretchId, new: New, today: Date) -> Result<bool, Wrong> {
        let mut changed = self.clone();
        if !changed.remove(id) {
            return Ok(false);
        }
        changed.put(id, new);
        self.becomes(changed, today).map(|()| true)
    }

    pub fn remove(&mut self, id: StretchId) -> bool {
        let before = self.stretches.len();
        self.stretches.retain(|stretch| stretch.id != id);
        self.stretches.len() < before
    }

    fn put(&mut self, id: StretchId, new: New) {
        self.stretches.push(Stretch {
            id,
            began: new.began,
            ended: new.ended,
            since: new.since,
            is_shown: new.is_shown,
        });
        self.stretches.sort_by_key(|s| (s.began, s.ended.is_none()));
    }

    fn becomes(&mut self, changed: Self, today: Date) -> Result<(), Wrong> {
        changed.check(today)?;
        *self = changed;
        Ok(())
    }

    fn check(&self, today: Date) -> Result<(), Wrong> {
        if self.stretches.len() > AT_MOST {
            return Err(Wrong::TooMany);
        }
        self.stretches.iter().try_for_each(|s| s.check(today))?;
        for pair in self.stretches.windows(2) {
            match pair[0].ended {
                None => return Err(Wrong::HasToEnd),
                Some(ended) if ended > pair[1].began => return Err(Wrong::Overlaps),
                Some(_) => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "count/tests.rs"]
mod tests;
