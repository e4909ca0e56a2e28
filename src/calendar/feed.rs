//! `/calendar/{token}/porchlight.ics`: what a calendar program reads. The address is the key: it is never logged,
//! an unknown, a revoked and a malformed one get the same answer, and tries are counted.
use axum::{
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    address, events,
    events::Telling,
    ics,
    store::{self, Found},
};
use crate::{
    access,
    app::App,
    error::{Error, Result},
    help,
    routines::day,
    sign_in::ClientAddress,
    timestamp::Timestamp,
    web::Routes,
    words::{ENGLISH, Words},
};

pub fn routes() -> Routes {
    Routes::default().get("/calendar/{token}/porchlight.ics", show)
}

async fn show(
    State(app): State<App>,
    ClientAddress(address): ClientAddress,
    Path(token): Path<String>,
    asked: HeaderMap,
) -> Result<Response> {
    app.tries.count_address(address)?;
    let hash = address::hash(&app.key, &token);
    let mut tx = app.db.read().await?;
    let found = match address::is_token(&token) {
        true => store::find(&mut tx, hash.clone(), app.clock.now()).await?,
        false => None,
    };
    let found = found.ok_or(Error::NotFound)?;
    // Only of one that is there, so that counting cannot be made to fill the memory.
    app.tries.count(&format!("calendar {hash}"), address)?;
    let text = written(&app, &mut tx, found).await?;
    drop(tx);
    Ok(answer(&app, &asked, text))
}

/// In four statements, however much there is to come.
async fn written(app: &App, tx: &mut crate::db::Tx, found: Found) -> Result<String> {
    let words = found.language.as_deref().and_then(Words::in_language);
    let person = access::Person {
        id: found.person_id,
        name: found.name,
    };
    let words = words.unwrap_or(ENGLISH);
    let of = access::calendar(app, tx, found.house_id, person, words).await?;
    let (from, to) = (of.today() - events::BACK, of.today() + events::AHEAD);
    let due = day::of_days(tx, &of, from, to, &app.key).await?;
    let hands = help::store::live(tx, &of, &app.key).await?;
    let telling = Telling {
        of: &of,
        key: &app.key,
        choices: found.choices,
        stamp: stamp(&of),
    };
    let due = due.iter().filter_map(|due| telling.due(due));
    let hands = hands.iter().filter_map(|row| telling.hand(row));
    let mut all: Vec<_> = due.chain(hands).collect();
    all.sort_by(|a, b| (a.starts_at, &a.uid).cmp(&(b.starts_at, &b.uid)));
    Ok(ics::calendar("Porchlight", &all))
}

/// The first instant of the house's day: the same all day long, so an unchanged calendar reads as one.
fn stamp(of: &access::Standing) -> Timestamp {
    of.time().starts(of.today())
}

fn answer(app: &App, asked: &HeaderMap, text: String) -> Response {
    let tag = format!(
        "\"{}\"",
        &app.key.fingerprint(&format!("calendar text {text}"))[..32]
    );
    let known = asked
        .get(header::IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok());
    let is_known = known.is_some_and(|known| {
        let mut tags = known.split(',').map(|t| t.trim().trim_start_matches("W/"));
        tags.any(|t| t == tag || t == "*")
    });
    let mut headers = HeaderMap::new();
    let tag = HeaderValue::from_str(&tag).expect("hexadecimal digits");
    headers.insert(header::ETAG, tag);
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    headers.insert(
        header::HeaderName::from_static("x-robots-tag"),
        HeaderValue::from_static("noindex"),
    );
    if is_known {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let kind = HeaderValue::from_static("text/calendar; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    (headers, text).into_response()
}
