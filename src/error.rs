//! What can go wrong. The answer carries the error; `web::error_pages` words it for the reader.
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::seal::SealError;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not signed in")]
    SignedOut,
    #[error("a shared phone lay idle")]
    Locked,
    /// Also what one may not know of: a 403 would confirm that the thing exists.
    #[error("not found")]
    NotFound,
    #[error("may be read but not changed in this role")]
    Forbidden,
    #[error("the form came from another site")]
    CrossSite,
    /// The form cannot be one of our pages: a field is missing, doubled or unreadable.
    #[error("a form that none of our pages sends")]
    BadForm,
    #[error("the body is over the limit")]
    TooLarge,
    #[error("too many tries")]
    TooMany { retry_after_seconds: u64 },
    /// What was to be changed has changed meanwhile: the day has turned, someone was first.
    #[error("too late to change that")]
    TooLate,
    /// The same, of a form said otherwise: what was sent first stands, and this can be sent as something new.
    #[error("too late to change what was sent first")]
    TooLateToChange,
    #[error(transparent)]
    Unexpected(#[from] anyhow::Error),
}
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Which page to show; left in the answer's extensions.
#[derive(Clone, Debug, PartialEq)]
pub enum Mishap {
    SignedOut,
    Locked,
    NotFound,
    Forbidden,
    CrossSite,
    BadForm,
    TooLarge,
    TooMany,
    TooLate,
    TooLateToChange,
    /// With the number under which the log has the cause.
    Broken(String),
}

macro_rules! unexpected {
    ($($cause:ty)*) => {$(
        impl From<$cause> for Error {
            fn from(e: $cause) -> Self {
                Self::Unexpected(e.into())
            }
        }
    )*};
}
unexpected! { askama::Error SealError crate::house_time::UnknownZone serde_json::Error }

impl From<sqlx::Error> for Error {
    fn from(e: sqlx::Error) -> Self {
        match e {
            sqlx::Error::RowNotFound => Self::NotFound,
            // Two at once wanted what only one can have: the second is told, not us.
            sqlx::Error::Database(e) if e.is_unique_violation() => Self::TooLate,
            e => Self::Unexpected(e.into()),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, mishap) = match &self {
            Self::SignedOut => (StatusCode::UNAUTHORIZED, Mishap::SignedOut),
            Self::Locked => (StatusCode::UNAUTHORIZED, Mishap::Locked),
            Self::NotFound => (StatusCode::NOT_FOUND, Mishap::NotFound),
            Self::Forbidden => (StatusCode::FORBIDDEN, Mishap::Forbidden),
            Self::CrossSite => (StatusCode::FORBIDDEN, Mishap::CrossSite),
            Self::BadForm => (StatusCode::BAD_REQUEST, Mishap::BadForm),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, Mishap::TooLarge),
            Self::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, Mishap::TooMany),
            Self::TooLate => (StatusCode::CONFLICT, Mishap::TooLate),
            Self::TooLateToChange => (StatusCode::CONFLICT, Mishap::TooLateToChange),
            Self::Unexpected(e) => {
                let number = uuid::Uuid::now_v7().simple().to_string()[20..].to_owned();
                tracing::error!(error = ?e, number, "request failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Mishap::Broken(number))
            }
        };
        let mut answer = status.into_response();
        if let Self::TooMany {
            retry_after_seconds,
        } = self
        {
            let value = HeaderValue::from(retry_after_seconds);
            answer.headers_mut().insert(header::RETRY_AFTER, value);
        }
        answer.extensions_mut().insert(mishap);
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::response::IntoResponse;

    #[test]
    fn what_is_not_there_is_404_and_what_broke_has_a_number() {
        let status = |e: Error| e.into_response().status();
        assert_eq!(
            status(sqlx::Error::RowNotFound.into()),
            StatusCode::NOT_FOUND
        );
        let broken = Error::from(sqlx::Error::PoolClosed).into_response();
        assert_eq!(broken.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let mishap = broken.extensions().get::<Mishap>();
        assert!(
            matches!(mishap, Some(Mishap::Broken(number)) if number.len() == 12),
            "{mishap:?}"
        );
    }
}
