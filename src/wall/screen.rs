//! `/wall/{code}`: what a screen shows. The address is the key: it is never logged, an unknown, an ended and a
//! malformed one get the same answer, and looks are counted. No cookie goes out and none is read, so a screen that
//! forgets everything over night opens the same page in the morning, and its browser holds nothing that opens another.
use std::sync::Arc;

use axum::{
    extract::{FromRequestParts, Path, State, rejection::PathRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{Html, IntoResponse, Response},
};

use super::kept::{self, Page};
use crate::{
    app::App,
    error::{Error, Result},
    live::{self, Scope},
    sign_in::ClientAddress,
    web::Routes,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/wall/{code}", show)
        .get("/wall/{code}/live", live)
}

async fn show(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    code: Code,
    asked: HeaderMap,
) -> Result<Response> {
    app.tries.count_wall(address)?;
    Ok(answer(&asked, &*of(&app, code).await?))
}

type Code = Result<Path<String>, PathRejection>;

/// What is no text is no code.
async fn of(app: &App, code: Code) -> Result<Arc<Page>> {
    let Path(code) = code.map_err(|_| Error::NotFound)?;
    kept::page(app, &code).await
}

/// The page, or that it is the one the screen has: then only what the clock says now.
fn answer(asked: &HeaderMap, page: &Page) -> Response {
    let mut headers = HeaderMap::new();
    let mut say = |name, value: &str| {
        headers.insert(
            name,
            HeaderValue::from_str(value).expect("digits and letters"),
        );
    };
    let tag = format!("\"{}\"", page.tag);
    say(header::ETAG, &tag);
    say(HeaderName::from_static("x-porchlight-as-of"), &page.clock);
    say(HeaderName::from_static("x-robots-tag"), "noindex");
    say(header::REFERRER_POLICY, "no-referrer");
    let known = asked.get(header::IF_NONE_MATCH);
    // A proxy that squeezes makes it a weak one.
    let known = known.and_then(|known| known.to_str().ok());
    match known.is_some_and(|known| known.trim_start_matches("W/") == tag) {
        true => (StatusCode::NOT_MODIFIED, headers).into_response(),
        false => (headers, Html(page.html.clone())).into_response(),
    }
}

/// Says that the page has become another one. Ends with the wall.
async fn live(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    parts: Parts,
) -> Result<Response> {
    app.tries.count_wall(address)?;
    live::open(app, parts, |app, parts| Box::pin(scope(app, parts))).await
}

async fn scope(app: &App, mut parts: Parts) -> Result<Scope> {
    let code = Path::<String>::from_request_parts(&mut parts, app).await;
    // In a task of its own: a stream that nobody reads on is not polled, and would hold up everyone's page half way.
    let app = app.clone();
    let page = tokio::spawn(async move { of(&app, code).await }).await;
    let page = page.map_err(|e| Error::Unexpected(e.into()))??;
    Ok(Scope::of_a_wall(page.house, page.tag.clone()))
}
