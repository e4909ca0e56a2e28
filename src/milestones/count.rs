//! What someone counts from: one time, several, or none. Pure. A new beginning takes nothing away: each time that was
//! lived keeps its days.
use std::{collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use time::Date;

use super::reckoning::{self, Reached};

/// Which of someone's times; means nothing to anyone else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StretchId(u32);

impl StretchId {
    #[allow(clippy::new_without_default, reason = "a new key is never a default")]
    pub fn new() -> Self {
        Self(uuid::Uuid::now_v7().as_u128() as u32)
    }
}

impl fmt::Display for StretchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl FromStr for StretchId {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let is_one = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u32::from_str_radix(text, 16).ok().filter(|_| is_one);
        number.map(Self).ok_or(())
    }
}

/// What the first day was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Since {
    #[default]
    Recovery,
    Treatment,
    MovingIn,
}

impl Since {
    pub const ALL: [Self; 3] = [Self::Recovery, Self::Treatment, Self::MovingIn];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Treatment => "treatment",
            Self::MovingIn => "moving_in",
        }
    }

    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|since| since.key() == key)
    }
}

/// A time of recovery: from its first day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stretch {
    #[serde(rename = "i")]
    pub id: StretchId,
    #[serde(rename = "b", with = "iso")]
    pub began: Date,
    /// The first day that does not count any more. None: it goes on.
    #[serde(rename = "e", with = "iso::option")]
    pub ended: Option<Date>,
    #[serde(rename = "f")]
    pub since: Since,
    /// Whoever the class is shared with reads of it. After a new beginning nobody does, unless that was ticked.
    #[serde(rename = "s")]
    pub is_shown: bool,
}

impl Stretch {
    /// Whole days lived, as of a day.
    pub fn days(&self, today: Date) -> i64 {
        let until = self.ended.map_or(today, |ended| ended.min(today));
        (until - self.began).whole_days().max(0)
    }

    pub fn next(&self, today: Date) -> Option<Reached> {
        let is_on = self.ended.is_none();
        is_on.then(|| reckoning::next(self.began, today)).flatten()
    }

    pub fn latest(&self, today: Date) -> Option<Reached> {
        reckoning::latest(self.began, self.ended.unwrap_or(today).min(today))
    }
}

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
/// Earlier is a slip of the thumb.
const EARLIEST_YEAR: i32 = 1900;

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

    /// A first day. What went on until then ends on `before`, or on that day.
    pub fn begin(&mut self, new: New, before: Option<Date>, today: Date) -> Result<(), Wrong> {
        if new.began > today {
            return Err(Wrong::ToCome);
        }
        let mut changed = self.clone();
        if let Some(present) = changed.stretches.last_mut().filter(|s| s.ended.is_none()) {
            let ended = before.unwrap_or(new.began);
            if new.began <= present.began || ended > new.began {
                return Err(Wrong::NotAfter);
            }
            if ended <= present.began {
                return Err(Wrong::EndsFirst);
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

impl Stretch {
    fn check(&self, today: Date) -> Result<(), Wrong> {
        match self.ended {
            _ if self.began > today => Err(Wrong::ToCome),
            _ if self.began.year() < EARLIEST_YEAR => Err(Wrong::TooEarly),
            Some(ended) if ended > today => Err(Wrong::EndToCome),
            Some(ended) if ended <= self.began => Err(Wrong::EndsFirst),
            _ => Ok(()),
        }
    }
}

/// A date as ISO 8601 writes it.
pub(super) mod iso {
    use serde::{Deserialize, Deserializer, Serializer, de};
    use time::Date;

    pub fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        read(&String::deserialize(from)?)
    }

    fn read<E: de::Error>(text: &str) -> Result<Date, E> {
        crate::routines::date(text).ok_or_else(|| E::custom("no date"))
    }

    pub mod option {
        use super::*;

        pub fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
            match day {
                Some(day) => to.collect_str(day),
                None => to.serialize_none(),
            }
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
            let text = Option::<String>::deserialize(from)?;
            text.map(|text| read(&text)).transpose()
        }
    }
}

#[cfg(test)]
#[path = "count/tests.rs"]
mod tests;
