use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use serde::Deserialize;
use time::Duration;

use super::{
    ClientAddress, SignInForm, store,
    typed::Typed,
    views::{New, SendAgain},
};
use crate::{
    access::{SignedIn, Token, cookie_name, session_cookie},
    app::App,
    db::WriteTx,
    error::{Error, Result},
    id::PersonId,
    timestamp::Timestamp,
    web::{Asked, Form, Frame, Routes, Said, html, html_with, reader},
    words::{LANGUAGE_COOKIE, Words},
};

/// How long one's own phone stays signed in; a shared one at most for a day, and ten minutes idle.
const OWN_DEVICE: Duration = Duration::days(30);
const SHARED_DEVICE: Duration = Duration::days(1);

pub fn routes() -> Routes {
    Routes::default()
        .get("/", home)
        .get("/sign-in", new)
        .post("/sign-in", create)
        .post("/sign-out", delete)
        .post("/language", language)
}

/// Where one acted last, or the door.
async fn home(State(app): State<App>, who: Result<SignedIn, Error>) -> Result<Response> {
    let who = match who {
        Ok(who) => who,
        Err(Error::SignedOut | Error::Locked) => {
            return Ok(Redirect::to("/sign-in").into_response());
        }
        Err(e) => return Err(e),
    };
    let mut tx = app.db.read().await?;
    let roles = store::roles(&mut tx, who.viewer().id, who.at()).await?;
    let home = roles
        .first()
        .map_or("/account/roles".to_owned(), store::ActingIn::home);
    Ok(Redirect::to(&home).into_response())
}

async fn new(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    headers: HeaderMap,
    Query(form): Query<SignInForm>,
) -> Result<Response> {
    let numbers = reader(&app, &headers).await.numbers;
    let form = SignInForm {
        password: String::new(),
        typed: String::new(),
        ..form
    };
    html(
        New {
            t: Frame::open(t, asked).with(numbers),
            form: &form,
            wrong: false,
        }
        .render(),
    )
}

async fn create(
    State(app): State<App>,
    t: Words,
    asked: Asked,
    ClientAddress(address): ClientAddress,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Result<Response> {
    let name = form.name();
    app.tries.count(&name, address)?;
    let account = store::account(&mut app.db.read().await?, &app.key, &name).await?;
    let known = account.as_ref().map(|a| a.password_hash.clone());
    let fits = app.passwords.matches(form.password.clone(), known).await?;
    let Some(account) = account.filter(|_| fits) else {
        let page = New {
            t: Frame::open(t, asked).with(reader(&app, &headers).await.numbers),
            form: &form,
            wrong: true,
        };
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, page.render());
    };
    let mut tx = app.db.write().await?;
    let jar = open_session(&app, &mut tx, account.id, form.own_device(), &headers).await?;
    tx.commit().await?;
    let own = account.language.as_deref().and_then(Words::in_language);
    let jar = match &own {
        Some(own) => jar.add(language_cookie(&app, own.lang)),
        None => jar,
    };
    if let Some(typed) = Typed::open(&app, account.id, &form.typed) {
        let t = Frame::open(own.unwrap_or(t), asked);
        let page = html(SendAgain { t, typed }.render())?;
        return Ok((jar, page).into_response());
    }
    let next = form.next().unwrap_or("/");
    Ok((jar, Redirect::to(next)).into_response())
}

/// Signs a person in on the device that asks.
pub async fn open_session(
    app: &App,
    tx: &mut WriteTx,
    person: PersonId,
    own_device: bool,
    headers: &HeaderMap,
) -> Result<CookieJar> {
    let (token, now) = (Token::random(), app.clock.now());
    let lasts = if own_device {
        OWN_DEVICE
    } else {
        SHARED_DEVICE
    };
    let new = store::NewSession {
        person,
        token: &token,
        device: device_name(headers),
        own_device,
        from: now,
        until: now.plus(lasts),
    };
    store::open(tx, new).await?;
    let shared_at: Option<Timestamp> = (!own_device).then_some(now);
    Ok(CookieJar::new().add(session_cookie(app, &token, shared_at, lasts)))
}

/// "Chrome, Android": enough to know one's own phone by, too little to follow anyone.
fn device_name(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT);
    let agent = agent.and_then(|v| v.to_str().ok()).unwrap_or_default();
    let first = |known: &[&'static str]| known.iter().copied().find(|k| agent.contains(k));
    let browser = first(&["Firefox", "Edg", "OPR", "Chrome", "Safari"]).unwrap_or("–");
    let system = first(&["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"]).unwrap_or("–");
    format!("{browser}, {system}")
}

async fn delete(State(app): State<App>, who: Result<SignedIn, Error>) -> Result<Response> {
    if let Ok(who) = who {
        let mut tx = app.db.write().await?;
        store::close(&mut tx, who.viewer().id, who.viewer().session).await?;
        tx.commit().await?;
        app.live.scope_changed([who.viewer().id]);
    }
    let gone = Cookie::build((cookie_name(&app), ""))
        .path("/")
        .http_only(true)
        .secure(app.https())
        .same_site(SameSite::Lax)
        .max_age(Duration::ZERO)
        .build();
    let page = format!("/sign-in?said={}", Said::SignedOut.key());
    let forget = [("clear-site-data", "\"cache\", \"storage\"")];
    Ok((CookieJar::new().add(gone), forget, Redirect::to(&page)).into_response())
}

#[derive(Deserialize)]
struct LanguageForm {
    language: String,
    back: String,
}

/// Before signing in: the language is kept in the browser.
async fn language(State(app): State<App>, Form(form): Form<LanguageForm>) -> Result<Response> {
    let words = Words::in_language(&form.language).ok_or(Error::BadForm)?;
    let back = SignInForm {
        next: form.back,
        ..Default::default()
    };
    let back = Redirect::to(back.next().unwrap_or("/"));
    let jar = CookieJar::new().add(language_cookie(&app, words.lang));
    Ok((jar, back).into_response())
}

/// Keeps the language of error pages and the door in step with the person's.
pub fn language_cookie(app: &App, lang: &'static str) -> Cookie<'static> {
    Cookie::build((LANGUAGE_COOKIE, lang))
        .path("/")
        .http_only(true)
        .secure(app.https())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .build()
}
