//! A form that came when its session had ended: what was typed goes over the sign-in and back to the one
//! person who typed it, sealed, and is kept nowhere. See docs/decisions/0005. One that came too late goes back as well.
use askama::Template;
use axum::{
    body::{Body, Bytes},
    extract::{FromRequest, Request, State},
    http::{HeaderMap, Method, StatusCode},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::{Deserialize, Serialize};

use super::{SignInForm, views::New};
use crate::{
    access,
    app::App,
    error::{Mishap, Result},
    id::PersonId,
    seal::{Place, Sealed},
    timestamp::Timestamp,
    web::{Asked, Frame, Unkept, html_with, refused},
    words::Words,
};

/// In bytes; the longest honest form of ours has a note of some thousand letters.
const LONGEST: usize = 16 * 1024;

/// Where it was going, and what it said.
#[derive(Serialize, Deserialize)]
pub struct Typed {
    at: i64,
    pub path: String,
    pub fields: Vec<(String, String)>,
}

impl Typed {
    /// What this person typed within the last half hour. Anything else is as good as nothing: another
    /// person's, an old one, one that is not ours.
    pub fn open(app: &App, person: PersonId, sealed: &str) -> Option<Self> {
        let sealed = Sealed::of_text(sealed.to_owned());
        let text = app.key.open(&place(person), &sealed).ok()?;
        let typed: Self = serde_json::from_str(&text).ok()?;
        let at = Timestamp::from_seconds(typed.at)?;
        (at.plus(access::LINGERS) > app.clock.now()).then_some(typed)
    }

    /// None where a field is nobody's business, least of all a page's.
    async fn of(path: String, headers: &HeaderMap, body: Bytes, at: Timestamp) -> Option<Self> {
        let mut request = Request::new(Body::from(body));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = headers.clone();
        let form = axum::Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let axum::Form(mut fields) = form.ok()?;
        let is_secret = |name: &str| name.contains("password");
        if is_secret(&path) || fields.iter().any(|(name, _)| is_secret(name)) {
            return None;
        }
        // The person acted when the form came, not when it comes again.
        for (_, acted_at) in fields.iter_mut().filter(|(name, _)| name == "acted_at") {
            if acted_at.is_empty() {
                *acted_at = at.seconds().to_string();
            }
        }
        let at = at.seconds();
        Some(Self { at, path, fields })
    }

    fn seal(&self, app: &App, person: PersonId) -> Result<String> {
        let text = serde_json::to_string(self)?;
        Ok(app.key.seal(&place(person), &text).text().to_owned())
    }
}

/// Bound to the person: it opens for nobody else.
fn place(person: PersonId) -> Place<'static, PersonId> {
    Place {
        table: "sessions",
        column: "typed",
        row: person,
    }
}

/// Answers a form whose session has ended with the door, and what was typed inside.
pub async fn keep_typed(State(app): State<App>, request: Request, next: Next) -> Response {
    if request.method() != Method::POST || !access::carries_session(request.headers(), &app) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let (path, headers) = (parts.uri.path().to_owned(), parts.headers.clone());
    let body = match Bytes::from_request(Request::new(body), &()).await {
        Ok(body) => body,
        Err(why) => return refused(why).into_response(),
    };
    let mut answer = next
        .run(Request::from_parts(parts, body.clone().into()))
        .await;
    let mishap = answer.extensions().get::<Mishap>();
    if matches!(mishap, Some(Mishap::TooLate | Mishap::TooLateToChange)) {
        let typed = Typed::of(path, &headers, body, app.clock.now()).await;
        let unkept = typed.map(|Typed { path, fields, .. }| Unkept { path, fields });
        let unkept = unkept.filter(|unkept| unkept.words().next().is_some());
        if let Some(unkept) = unkept {
            answer.extensions_mut().insert(unkept);
        }
        return answer;
    }
    if !matches!(mishap, Some(Mishap::SignedOut | Mishap::Locked)) || body.len() > LONGEST {
        return answer;
    }
    match door(&app, path, headers, body).await {
        Ok(Some(door)) => door,
        Ok(None) => answer,
        Err(e) => e.into_response(),
    }
}

async fn door(
    app: &App,
    path: String,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Option<Response>> {
    let now = app.clock.now();
    let Some(person) = access::whose_session_was(app, &headers).await? else {
        return Ok(None);
    };
    let Some(typed) = Typed::of(path, &headers, body, now).await else {
        return Ok(None);
    };
    let form = SignInForm {
        typed: typed.seal(app, person)?,
        ..Default::default()
    };
    let asked = Asked {
        path: "/sign-in".into(),
        ..Default::default()
    };
    let page = New {
        t: Frame::open(Words::of_request(None, &headers), asked),
        form: &form,
        wrong: false,
    };
    html_with(StatusCode::UNAUTHORIZED, page.render()).map(Some)
}
