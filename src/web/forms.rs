//! Forms: typed fields in, messages beside the fields out. Nothing that was typed gets lost.
use std::collections::BTreeMap;

use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
    response::IntoResponse,
};
use serde::{Deserialize, de::DeserializeOwned};
use time::Duration;

use crate::{
    app::App,
    error::{Error, Result},
    timestamp::Timestamp,
    words::Words,
};

/// A form as sent. Repeated keys become lists; what none of our pages sends is 400, a body over the
/// limit 413: never our fault, never 500.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Error;
    async fn from_request(request: Request, app: &App) -> Result<Self> {
        let form = axum_extra::extract::Form::<T>::from_request(request, app).await;
        let axum_extra::extract::Form(typed) = form.map_err(refused)?;
        Ok(Self(typed))
    }
}

/// What is too long, too slow or unreadable.
pub fn refused(why: impl IntoResponse) -> Error {
    match why.into_response().status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge,
        _ => Error::BadForm,
    }
}

/// What every form carries besides its own fields.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// Made with the page: the same form sent twice is one record.
    pub idempotency_key: String,
    /// When the person acted, in seconds since 1970; a phone without network delivers later.
    pub acted_at: String,
}

impl Sent {
    /// Of a fresh form.
    pub fn blank() -> Self {
        Self {
            idempotency_key: uuid::Uuid::now_v7().to_string(),
            acted_at: String::new(),
        }
    }

    /// The key, refused where blank, over-long or not of letters, digits and signs.
    pub fn key(&self) -> Result<&str> {
        let key = self.idempotency_key.trim();
        let is_plain = key.bytes().all(|byte| byte.is_ascii_graphic());
        match key.len() {
            8..=64 if is_plain => Ok(key),
            _ => Err(Error::BadForm),
        }
    }

    /// When the person acted: never after receipt, and at most 72 hours before it.
    pub fn acted_at(&self, received: Timestamp) -> Timestamp {
        let claimed = self.acted_at.parse().ok().and_then(Timestamp::from_seconds);
        let earliest = received.minus(Duration::hours(72));
        claimed.unwrap_or(received).clamp(earliest, received)
    }
}

/// Messages for a form, by field.
#[derive(Default, Debug)]
pub struct Errors<M>(BTreeMap<&'static str, M>);

impl<M: Copy> Errors<M> {
    pub fn none() -> Self {
        Self(BTreeMap::new())
    }
    /// The first message of a field stands.
    pub fn add(&mut self, field: &'static str, message: M) {
        self.0.entry(field).or_insert(message);
    }
    /// Takes over the messages of a part of the form.
    pub fn include<N: Copy>(&mut self, part: Errors<N>, word: impl Fn(N) -> M) {
        for (field, message) in part.0 {
            self.add(field, word(message));
        }
    }
    pub fn on(&self, field: &str) -> Option<M> {
        self.0.get(field).copied()
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub fn into_result<T>(self, value: impl FnOnce() -> T) -> Result<T, Self> {
        match self.is_empty() {
            true => Ok(value()),
            false => Err(self),
        }
    }
}

/// What can be wrong with a line of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    Missing,
    /// Longer than so many characters.
    TooLong(usize),
}

/// The message beside a line of text that cannot be.
pub fn text_problem(t: &Words, problem: Text) -> String {
    match problem {
        Text::Missing => t.wrong_missing(),
        Text::TooLong(most) => t.wrong_too_long(most as i64),
    }
}

/// One line, trimmed, its inner white space folded; between one and `most` characters.
pub fn line(typed: &str, most: usize) -> Result<String, Text> {
    optional_line(typed, most)?.ok_or(Text::Missing)
}

/// One line or nothing.
pub fn optional_line(typed: &str, most: usize) -> Result<Option<String>, Text> {
    let words = typed.split(|c: char| c.is_whitespace() || c.is_control());
    let text = words
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    match text.chars().count() {
        0 => Ok(None),
        n if n > most => Err(Text::TooLong(most)),
        _ => Ok(Some(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn acted_at_is_within_72_hours_before_receipt() {
        let received = Timestamp::new(datetime!(2026-07-04 12:00 UTC));
        let at = |seconds: i64| {
            let acted_at = seconds.to_string();
            let sent = Sent {
                acted_at,
                ..Sent::blank()
            };
            sent.acted_at(received)
        };
        let earlier = Timestamp::new(datetime!(2026-07-03 9:00 UTC));
        assert_eq!(at(earlier.seconds()), earlier);
        let ago = Timestamp::new(datetime!(2026-06-01 9:00 UTC));
        assert_eq!(at(ago.seconds()), received.minus(Duration::hours(72)));
        assert_eq!(at(received.seconds() + 99), received);
        assert_eq!(at(i64::MAX), received);
        assert_eq!(Sent::default().acted_at(received), received);
    }

    #[test]
    fn a_blank_or_over_long_key_is_refused() {
        let key = |idempotency_key: String| Sent {
            idempotency_key,
            acted_at: String::new(),
        };
        assert!(key(String::new()).key().is_err());
        assert!(key("k".repeat(65)).key().is_err());
        assert!(key("01234\u{0}56789".into()).key().is_err());
        assert!(Sent::blank().key().is_ok());
    }

    #[test]
    fn a_line_is_folded_and_bounded() {
        assert_eq!(line("  Ana\n  Lee ", 20).unwrap(), "Ana Lee");
        assert_eq!(line(" \u{7} ", 20), Err(Text::Missing));
        assert_eq!(line("ñandú", 4), Err(Text::TooLong(4)));
    }
}
