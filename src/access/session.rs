//! The session cookie. On one's own phone it is a random token; on a shared one it also carries
//! when it was last used, under our seal, so that ten idle minutes lock it without a write a page.
use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use sha2::{Digest, Sha256};
use time::Duration;

use super::store;
use crate::{app::App, error::Result, id::PersonId, seal::Key, timestamp::Timestamp};

/// How long a shared phone may lie idle.
pub const COOKIE_IDLE: Duration = Duration::minutes(10);
/// A cookie stays that much longer than it opens anything: of a form that comes too late it still says
/// whose it is.
pub const LINGERS: Duration = Duration::minutes(30);
/// A stamp younger than this is not renewed.
const FRESH: Duration = Duration::seconds(30);

/// 256 random bits in a cookie. The database knows its SHA-256 only.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    pub fn random() -> Self {
        let mut bytes = [0u8; 32];
        getrandom::fill(&mut bytes).expect("the system has randomness");
        Self(hex::encode(bytes))
    }

    /// For the cookie; written nowhere else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub fn hash(&self) -> String {
        hex::encode(Sha256::digest(&self.0))
    }
}

/// A browser takes a `__Host-` cookie over https only.
pub fn cookie_name(app: &App) -> &'static str {
    if app.https() {
        "__Host-session"
    } else {
        "session"
    }
}

/// What a request carries.
pub(super) struct Carried {
    pub token: Token,
    /// When a shared phone last used it, if the stamp is ours.
    pub used_at: Option<Timestamp>,
}

pub(super) fn carried(headers: &HeaderMap, app: &App) -> Option<Carried> {
    let jar = CookieJar::from_headers(headers);
    let value = jar.get(cookie_name(app))?.value();
    let (token, stamp) = match value.split_once('.') {
        None => (value, None),
        Some((token, stamp)) => (token, Some(stamp)),
    };
    let used_at = stamp.and_then(|stamp| {
        let (seconds, mac) = stamp.split_once('.')?;
        (stamp_of(&app.key, token, seconds) == mac)
            .then(|| Timestamp::from_seconds(seconds.parse().ok()?))?
    });
    let token = Token(token.to_owned());
    Some(Carried { token, used_at })
}

impl Carried {
    /// A shared phone that lay idle is locked; so is one whose stamp is missing or not ours.
    pub fn is_idle(&self, now: Timestamp) -> bool {
        self.used_at
            .is_none_or(|used| used.plus(COOKIE_IDLE) <= now)
    }
}

/// The cookie of a new session; `shared_at` stamps one on a shared phone.
pub fn session_cookie(
    app: &App,
    token: &Token,
    shared_at: Option<Timestamp>,
    lasts: Duration,
) -> Cookie<'static> {
    let value = match shared_at {
        None => token.0.clone(),
        Some(at) => {
            let seconds = at.seconds().to_string();
            let mac = stamp_of(&app.key, &token.0, &seconds);
            format!("{}.{seconds}.{mac}", token.0)
        }
    };
    let max_age = if shared_at.is_some() {
        COOKIE_IDLE
    } else {
        lasts
    };
    Cookie::build((cookie_name(app), value))
        .path("/")
        .http_only(true)
        .secure(app.https())
        .same_site(SameSite::Lax)
        .max_age(max_age + LINGERS)
        .build()
}

pub fn carries_session(headers: &HeaderMap, app: &App) -> bool {
    carried(headers, app).is_some()
}

/// Whose session it is, or was until a little while ago. Opens nothing; nobody where someone ended it.
pub async fn whose_session_was(app: &App, headers: &HeaderMap) -> Result<Option<PersonId>> {
    let Some(carried) = carried(headers, app) else {
        return Ok(None);
    };
    let since = app.clock.now().minus(LINGERS);
    let mut tx = app.db.read().await?;
    Ok(store::person_of(&mut tx, carried.token.hash(), since).await?)
}

/// Stamps a shared phone's cookie anew, unless the answer sets one itself or the page only asked
/// in the background whether something changed.
pub fn renew(app: &App, asked: &HeaderMap, answer: &mut HeaderMap) {
    if asked.contains_key("x-porchlight-live") || answer.contains_key(header::SET_COOKIE) {
        return;
    }
    let now = app.clock.now();
    let Some(carried) = carried(asked, app) else {
        return;
    };
    let stale = carried
        .used_at
        .is_some_and(|used| used.plus(FRESH) <= now && used.plus(COOKIE_IDLE) > now);
    if stale {
        let cookie = session_cookie(app, &carried.token, Some(now), COOKIE_IDLE).to_string();
        if let Ok(value) = HeaderValue::from_str(&cookie) {
            answer.append(header::SET_COOKIE, value);
        }
    }
}

fn stamp_of(key: &Key, token: &str, seconds: &str) -> String {
    key.fingerprint(&format!("idle {token} {seconds}"))
}
