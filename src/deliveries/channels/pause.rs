//! When a target wants to be tried again, in its own words: `Retry-After`.
use axum::http::{HeaderMap, StatusCode, header::RETRY_AFTER};
use time::{Duration, OffsetDateTime};

use crate::timestamp::Timestamp;

/// Whatever a target says, word waits no longer for it.
const LONGEST: Duration = Duration::hours(1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    For(Duration),
    Until(Timestamp),
}

impl Pause {
    /// Of an answer that says "not now": in seconds, or as a date. None where it says nothing of the kind.
    pub fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        let is_busy = matches!(
            status,
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE
        );
        let said = headers.get(RETRY_AFTER).filter(|_| is_busy)?;
        let said = said.to_str().ok()?.trim();
        match said.parse::<u32>() {
            Ok(seconds) => Some(Self::For(Duration::seconds(seconds.into()))),
            Err(_) => {
                let date = httpdate::parse_http_date(said).ok()?;
                Some(Self::Until(Timestamp::new(OffsetDateTime::from(date))))
            }
        }
    }

    pub fn ends(self, now: Timestamp) -> Timestamp {
        let ends = match self {
            Self::For(wait) => now.plus(wait.min(LONGEST)),
            Self::Until(at) => at,
        };
        ends.min(now.plus(LONGEST))
    }
}
