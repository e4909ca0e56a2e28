//! Now, as a parameter: a test sets it, the program asks the system.
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use time::OffsetDateTime;

use crate::timestamp::Timestamp;

#[derive(Clone)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    pub fn system() -> Self {
        Self(None)
    }

    /// Stands still until it is set again.
    pub fn standing_at(at: OffsetDateTime) -> Self {
        Self(Some(Arc::new(AtomicI64::new(at.unix_timestamp()))))
    }

    /// Does nothing to the system's clock.
    pub fn set(&self, at: OffsetDateTime) {
        if let Some(seconds) = &self.0 {
            seconds.store(at.unix_timestamp(), Ordering::SeqCst);
        }
    }

    #[allow(clippy::disallowed_methods, reason = "the one place that asks")]
    pub fn now(&self) -> Timestamp {
        Timestamp::new(match &self.0 {
            None => OffsetDateTime::now_utc(),
            Some(seconds) => OffsetDateTime::from_unix_timestamp(seconds.load(Ordering::SeqCst))
                .expect("set from an OffsetDateTime"),
        })
    }
}
