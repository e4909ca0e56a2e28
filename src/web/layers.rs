//! What happens around every request.
use std::time::Instant;

use askama::Template;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Redirect, Response},
};
use tower_http::csrf::ProtectionError;

use super::{Frame, Said, Unkept};
use crate::{
    access,
    app::App,
    error::{Error, Mishap},
};

/// Refuses what the CSRF layer lets pass for the sake of scripts: a change with a session
/// cookie of which the browser does not say where it came from.
pub async fn with_origin(request: Request, next: Next) -> Response {
    if request.method().is_safe() || says_its_origin(request.headers()) {
        return next.run(request).await;
    }
    Error::CrossSite.into_response()
}

fn says_its_origin(headers: &HeaderMap) -> bool {
    let has = |name| headers.contains_key(name);
    has("sec-fetch-site") || has("origin") || !has("cookie")
}

/// Runs the request in a task of its own: someone who hangs up must not cancel a transaction half
/// way (sqlx 0.9.0 would leave it open in the pool). Also turns a panic into a page.
pub async fn detached(request: Request, next: Next) -> Response {
    match tokio::spawn(next.run(request)).await {
        Ok(answer) => answer,
        Err(e) => {
            Error::Unexpected(anyhow::anyhow!("the request's task ended: {e}")).into_response()
        }
    }
}

/// Keeps a shared phone awake while it is used. A page left open is no use: its stream, and the icon or worker
/// a browser fetches when it likes, cannot say so by a header; their paths do.
pub async fn renew_session(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = request.headers().clone();
    let path = request.uri().path();
    let is_by_itself = path.ends_with("/live")
        || path.starts_with("/static/")
        || path.starts_with("/calendar/")
        || path.starts_with("/wall/")
        || path == "/worker.js";
    let mut answer = next.run(request).await;
    if answer.status() != StatusCode::UNAUTHORIZED && !is_by_itself {
        access::renew(&app, &asked, answer.headers_mut());
    }
    answer
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    t: Frame,
    title: String,
    advice: String,
    number: Option<String>,
    signed_out: bool,
    /// Words that came too late.
    unkept: Option<Unkept>,
    /// They can be sent as something new.
    can_go_as_new: bool,
}

/// Words an error for whoever asked. Out here, so that every refusal of one kind is the same page.
pub async fn error_pages(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = request.headers().clone();
    let is_page = request.method() == Method::GET;
    let path = request.uri().path().to_owned();
    let mut answer = next.run(request).await;
    if answer.extensions().get::<ProtectionError>().is_some() {
        answer = Error::CrossSite.into_response();
    }
    if answer.status() == StatusCode::METHOD_NOT_ALLOWED {
        answer = Error::NotFound.into_response();
    }
    if answer.status() == StatusCode::PAYLOAD_TOO_LARGE {
        answer = Error::TooLarge.into_response();
    }
    let Some(mishap) = answer.extensions().get::<Mishap>().cloned() else {
        return answer;
    };
    match mishap {
        Mishap::SignedOut if is_page => to_sign_in(&path, None),
        Mishap::Locked if is_page => to_sign_in(&path, Some(Said::Locked)),
        mishap => {
            let (status, mut headers) = (answer.status(), HeaderMap::new());
            if let Some(after) = answer.headers_mut().remove(header::RETRY_AFTER) {
                headers.insert(header::RETRY_AFTER, after);
            }
            let reader = super::reader(&app, &asked).await;
            let t = Frame::read_by(reader, &asked);
            let unkept = answer.extensions_mut().remove::<Unkept>();
            (status, headers, error_page(t, mishap, &path, unkept)).into_response()
        }
    }
}

/// The page one wanted opens after signing in. Addresses carry keys only, never anything private.
fn to_sign_in(path: &str, said: Option<Said>) -> Response {
    let said = said.map_or(String::new(), |said| format!("&said={}", said.key()));
    Redirect::to(&format!("/sign-in?next={path}{said}")).into_response()
}

fn error_page(t: Frame, mishap: Mishap, path: &str, unkept: Option<Unkept>) -> Html<String> {
    // Whatever became of such a link, and also of one that never was: whoever used it is in already.
    let is_single_use = ["/join/", "/set-up/"]
        .iter()
        .any(|link| path.starts_with(link));
    let can_go_as_new = mishap == Mishap::TooLateToChange;
    let (title, advice) = match mishap {
        Mishap::SignedOut | Mishap::Locked => (t.error_signed_out(), t.error_signed_out_advice()),
        Mishap::NotFound if is_single_use => (t.error_single_use(), t.error_single_use_advice()),
        Mishap::NotFound => (t.error_not_found(), t.error_not_found_advice()),
        Mishap::Forbidden => (t.error_forbidden(), t.error_forbidden_advice()),
        Mishap::CrossSite => (t.error_cross_site(), t.error_cross_site_advice()),
        Mishap::BadForm => (t.error_bad_form(), t.error_bad_form_advice()),
        Mishap::TooLarge => (t.error_too_large(), t.error_too_large_advice()),
        Mishap::TooMany => (t.error_too_many(), t.error_too_many_advice()),
        Mishap::TooLate | Mishap::TooLateToChange => {
            (t.error_too_late(), t.error_too_late_advice())
        }
        Mishap::Broken(_) => (t.error_broken(), t.error_broken_advice()),
    };
    let signed_out = matches!(mishap, Mishap::SignedOut | Mishap::Locked)
        || (is_single_use && mishap == Mishap::NotFound);
    let number = match mishap {
        Mishap::Broken(number) => Some(number),
        _ => None,
    };
    let page = ErrorPage {
        t,
        title,
        advice,
        number,
        signed_out,
        unkept: match can_go_as_new {
            true => unkept.map(Unkept::anew),
            false => unkept,
        },
        can_go_as_new,
    };
    Html(page.render().unwrap_or(page.title))
}

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// Nothing from elsewhere, nothing inline, nothing kept in a shared browser's memory.
pub async fn security_headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    let mut set = |name: HeaderName, value| {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    // Not no-referrer: forms would then say "Origin: null" and be refused.
    set(header::REFERRER_POLICY, "same-origin");
    set(header::CACHE_CONTROL, "no-store");
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    set(
        HeaderName::from_static("permissions-policy"),
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    if app.https() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    answer
}

/// One line a request: the route's pattern, never the address, the person or what they sent.
pub async fn log_requests(path: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let (began, method) = (Instant::now(), request.method().clone());
    let answer = next.run(request).await;
    let route = path.as_ref().map_or("-", MatchedPath::as_str);
    let (status, ms) = (answer.status().as_u16(), began.elapsed().as_millis());
    tracing::debug!(%method, route, status, ms, "answered");
    answer
}
