//! How often one may try a password or a code: strict by account, generous by address, because one
//! house shares one address.
use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

use crate::error::{Error, Result};

/// Ten at once and then one every 90 seconds an account; 300 at once and then one a second an address; of screens
/// on a wall, 600 at once and then ten a second an address.
#[derive(Clone)]
pub struct Tries {
    accounts: Arc<DefaultKeyedRateLimiter<String>>,
    addresses: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    walls: Arc<DefaultKeyedRateLimiter<IpAddr>>,
}

impl Default for Tries {
    fn default() -> Self {
        Self {
            accounts: Arc::new(RateLimiter::keyed(quota(Duration::from_secs(90), 10))),
            addresses: Arc::new(RateLimiter::keyed(quota(Duration::from_secs(1), 300))),
            walls: Arc::new(RateLimiter::keyed(quota(Duration::from_millis(100), 600))),
        }
    }
}

impl Tries {
    /// Counts a try. `account` is a name or a code as it is kept, known or not: the answer must not
    /// tell which.
    pub fn count(&self, account: &str, address: IpAddr) -> Result<()> {
        self.count_address(address)?;
        allowed(&self.accounts, &account.chars().take(80).collect())
    }

    /// Counts a try that names no account, such as a code.
    pub fn count_address(&self, address: IpAddr) -> Result<()> {
        allowed(&self.addresses, &address)
    }

    /// Counts a look at a wall, known or not, by itself: screens look again each minute and whenever something
    /// changes, and must not use up what people need to sign in.
    pub fn count_wall(&self, address: IpAddr) -> Result<()> {
        allowed(&self.walls, &address)
    }

    /// Forgets addresses and accounts that are quiet again; called by the ticker.
    pub fn forget_quiet(&self) {
        self.accounts.retain_recent();
        self.addresses.retain_recent();
        self.walls.retain_recent();
    }
}

fn quota(one_each: Duration, burst: u32) -> Quota {
    let quota = Quota::with_period(one_each).expect("not zero");
    quota.allow_burst(NonZeroU32::new(burst).expect("not zero"))
}

fn allowed<K: Clone + Eq + std::hash::Hash>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> Result<()> {
    limiter.check_key(key).map_err(|not_until| {
        let wait = not_until.wait_time_from(DefaultClock::default().now());
        Error::TooMany {
            retry_after_seconds: wait.as_secs() + 1,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_gets_ten_tries_and_its_housemates_are_not_hindered() {
        let (tries, home) = (Tries::default(), IpAddr::from([10, 0, 0, 7]));
        for _ in 0..10 {
            assert!(tries.count("ana", home).is_ok());
        }
        let refused = tries.count("ana", home);
        assert!(
            matches!(
                refused,
                Err(Error::TooMany {
                    retry_after_seconds: 1..=91
                })
            ),
            "{refused:?}"
        );
        assert!(tries.count("ben", home).is_ok());
    }
}
