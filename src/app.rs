//! What a request needs, every feature's routes, and the layers around them, in one place.
use std::{ops::Deref, sync::Arc};

use axum::{Router, middleware};
use ipnet::IpNet;
use tower_http::{
    CompressionLevel,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
};

use crate::{
    access::Token,
    account, alerts, appointments, boards, calendar, celebrations, checkins,
    clock::Clock,
    corrections,
    db::Db,
    deliveries::{self, Post},
    error::Error,
    excuses,
    export::{self, Pace},
    first_run, health, help, history, housemates, houses, invitations,
    jobs::Rounds,
    live::{self, Live},
    looking_out, looks, me, milestones, people, persons, profile, reach_outs, routines,
    seal::Key,
    sharing,
    sign_in::{self, Passwords, Tries},
    signals, today, wall,
    web::{self, Routes},
    wins,
};

/// One a server. It is cloned by each layer and each request, so that a clone counts once.
#[derive(Clone)]
pub struct App(Arc<Server>);

/// What an `App` reads as.
#[derive(Clone)]
pub struct Server {
    pub db: Db,
    pub clock: Clock,
    pub key: Key,
    pub passwords: Passwords,
    pub tries: Tries,
    pub live: Live,
    pub rounds: Rounds,
    pub post: Post,
    pub copies: Pace,
    pub walls: wall::Kept,
    public_url: String,
    trusted_proxies: Vec<IpNet>,
    set_up_token: Token,
}

impl Deref for App {
    type Target = Server;

    fn deref(&self) -> &Server {
        &self.0
    }
}

impl App {
    /// `public_url` is the origin people's browsers know: it decides cookie flags, links and where forms come from.
    pub fn new(
        db: Db,
        clock: Clock,
        key: Key,
        public_url: &str,
        trusted_proxies: Vec<IpNet>,
    ) -> Self {
        Self(Arc::new(Server {
            live: Live::new(db.clone()),
            rounds: Rounds::default(),
            post: Post::default(),
            copies: Pace::default(),
            walls: wall::Kept::default(),
            db,
            clock,
            key,
            passwords: Passwords::default(),
            tries: Tries::default(),
            public_url: public_url.to_owned(),
            trusted_proxies,
            set_up_token: Token::random(),
        }))
    }

    /// The same, with ways for word to leave.
    pub fn with_post(self, post: Post) -> Self {
        let server = Arc::unwrap_or_clone(self.0);
        Self(Arc::new(Server { post, ..server }))
    }

    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    pub fn https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Plain http that leaves this machine.
    pub fn is_overheard(&self) -> bool {
        let host = self.public_url.strip_prefix("http://");
        let local = ["127.0.0.1", "localhost", "[::1]"];
        host.is_some_and(|host| !local.iter().any(|own| host.starts_with(own)))
    }

    pub fn trusted_proxies(&self) -> &[IpNet] {
        &self.trusted_proxies
    }

    /// Opens the first page of an empty installation; known only to whoever reads the server's output.
    pub fn set_up_token(&self) -> &Token {
        &self.set_up_token
    }
}

/// In bytes; the longest form of ours is far below.
const LONGEST_BODY: usize = 256 * 1024;

/// The whole program as one service.
pub fn router(app: App) -> anyhow::Result<Router> {
    let csrf = CsrfLayer::new().add_trusted_origin(app.public_url())?;
    Ok(routes()
        .into_router()
        .fallback(async || Error::NotFound)
        .layer(middleware::from_fn_with_state(
            app.clone(),
            web::renew_session,
        ))
        .layer(middleware::from_fn_with_state(
            app.clone(),
            sign_in::keep_typed,
        ))
        .layer(csrf)
        .layer(middleware::from_fn(web::with_origin))
        .layer(middleware::from_fn(web::detached))
        .layer(RequestBodyLimitLayer::new(LONGEST_BODY))
        .layer(middleware::from_fn_with_state(
            app.clone(),
            web::error_pages,
        ))
        .layer(middleware::from_fn_with_state(
            app.clone(),
            web::security_headers,
        ))
        .layer(middleware::from_fn(web::log_requests))
        // Made for one answer each: a third of the time of the usual level, a tenth more bytes.
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Fastest)
                .compress_when(
                    DefaultPredicate::new().and(NotForContentType::const_new("application/zip")),
                ),
        )
        .with_state(app))
}

/// Every route there is, feature by feature; a test insists on an expectation for each and every actor.
pub fn routes() -> Routes {
    Routes::default()
        .and(web::routes())
        .and(health::routes())
        .and(alerts::routes())
        .and(live::routes())
        .and(first_run::routes())
        .and(sign_in::routes())
        .and(account::routes())
        .and(deliveries::routes())
        .and(housemates::routes())
        .and(houses::routes())
        .and(invitations::routes())
        .and(routines::routes())
        .and(excuses::routes())
        .and(people::routes())
        .and(persons::routes())
        .and(corrections::routes())
        .and(profile::routes())
        .and(sharing::routes())
        .and(looks::routes())
        .and(export::routes())
        .and(me::routes())
        .and(today::routes())
        .and(checkins::routes())
        .and(signals::routes())
        .and(history::routes())
        .and(reach_outs::routes())
        .and(looking_out::routes())
        .and(appointments::routes())
        .and(help::routes())
        .and(celebrations::routes())
        .and(calendar::routes())
        .and(milestones::routes())
        .and(wins::routes())
        .and(boards::routes())
        .and(wall::routes())
}
