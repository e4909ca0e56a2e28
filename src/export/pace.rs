//! How often a copy may be taken: it reads everything there is of someone.
use std::{num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{
    error::{Error, Result},
    id::PersonId,
};

/// Three at once and then one every ten minutes a person; four at a time on one server.
#[derive(Clone)]
pub struct Pace {
    each: Arc<DefaultKeyedRateLimiter<PersonId>>,
    all: Arc<Semaphore>,
}

const AT_A_TIME: usize = 4;
/// In seconds: by then one of those under way is done.
const SOON: u64 = 30;

impl Default for Pace {
    fn default() -> Self {
        let quota = Quota::with_period(Duration::from_secs(600)).expect("not zero");
        let quota = quota.allow_burst(NonZeroU32::new(3).expect("not zero"));
        Self {
            each: Arc::new(RateLimiter::keyed(quota)),
            all: Arc::new(Semaphore::new(AT_A_TIME)),
        }
    }
}

impl Pace {
    /// Held while a copy is made. Err where it is too soon, or too many make one now.
    pub fn begin(&self, person: PersonId) -> Result<OwnedSemaphorePermit> {
        let turn = self.all.clone().try_acquire_owned();
        let turn = turn.map_err(|_| Error::TooMany {
            retry_after_seconds: SOON,
        })?;
        self.each.check_key(&person).map_err(|not_until| {
            let wait = not_until.wait_time_from(DefaultClock::default().now());
            Error::TooMany {
                retry_after_seconds: wait.as_secs() + 1,
            }
        })?;
        Ok(turn)
    }

    /// Is none being made?
    pub fn is_idle(&self) -> bool {
        self.all.available_permits() == AT_A_TIME
    }

    /// Forgets whoever has waited long enough; called by the ticker.
    pub fn forget_quiet(&self) {
        self.each.retain_recent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_copies_at_once_and_nobody_elses_is_hindered() {
        let (pace, ana, ben) = (Pace::default(), PersonId::new(), PersonId::new());
        for _ in 0..3 {
            assert!(pace.begin(ana).is_ok());
        }
        let refused = pace.begin(ana).err();
        assert!(
            matches!(
                refused,
                Some(Error::TooMany {
                    retry_after_seconds: 1..=601
                })
            ),
            "{refused:?}"
        );
        assert!(pace.begin(ben).is_ok());
    }

    #[test]
    fn only_a_few_are_made_at_a_time() {
        let pace = Pace::default();
        let held: Vec<_> = (0..AT_A_TIME)
            .map(|_| pace.begin(PersonId::new()))
            .collect();
        let ana = PersonId::new();
        assert!(held.iter().all(Result::is_ok) && pace.begin(ana).is_err());
        drop(held);
        assert!(pace.begin(ana).is_ok(), "and it cost no try");
    }
}
