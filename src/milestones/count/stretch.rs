//! One time of recovery.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use time::Date;

use super::{Wrong, iso};
use crate::milestones::reckoning::{self, Reached};

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

/// Earlier is a slip of the thumb.
const EARLIEST_YEAR: i32 = 1900;

impl Stretch {
    pub(super) fn check(&self, today: Date) -> Result<(), Wrong> {
        match self.ended {
            _ if self.began > today => Err(Wrong::ToCome),
            _ if self.began.year() < EARLIEST_YEAR => Err(Wrong::TooEarly),
            Some(ended) if ended > today => Err(Wrong::EndToCome),
            Some(ended) if ended <= self.began => Err(Wrong::EndsFirst),
            _ => Ok(()),
        }
    }
}
