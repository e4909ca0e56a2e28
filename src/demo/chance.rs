//! Chance that can be repeated: the same seed tells the same story.
use uuid::Uuid;

use crate::timestamp::Timestamp;

/// SplitMix64: small, and good enough for stories. Never for secrets.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64, part: u64) -> Self {
        Self(seed ^ part.wrapping_mul(0xD6E8_FEB8_6659_FD93))
    }

    /// For what is told besides: it takes nothing of the story that follows.
    pub fn apart(&self) -> Self {
        Self::new(self.0, 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `from` up to and including `to`.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        from + (self.next() % (to - from + 1).max(1).unsigned_abs()) as i64
    }

    /// True so many times in a thousand.
    pub fn in_1000(&mut self, times: i64) -> bool {
        self.between(0, 999) < times
    }

    pub fn of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[(self.next() % things.len() as u64) as usize]
    }

    /// A UUIDv7 as if it had been made at that time, so rows lie as they would have come to lie.
    pub fn id<I: From<Uuid>>(&mut self, at: Timestamp) -> I {
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&self.next().to_be_bytes());
        bytes[8..].copy_from_slice(&(self.next() as u16).to_be_bytes());
        let millis = at.seconds().max(0).unsigned_abs() * 1000 + self.next() % 1000;
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes)
            .into_uuid()
            .into()
    }
}
