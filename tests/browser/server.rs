//! Porchlight for the browser tests: the real program with a clock that can be set.
//!
//! Prints one line of JSON: `address` of the pages, `control` for the clock, `setup`, the one-time link, and with
//! `BROWSER_DEMO`, so many residents a house, the `sign_ins` of a demo that ends at the clock's first instant.
//! `POST {control}/clock` with an instant (RFC 3339) moves the clock and does what has become due.
use std::{net::TcpListener, sync::Arc};

use anyhow::Result;
use axum::{Router, extract::State, http::StatusCode, routing::post};
use clap::Parser;
use porchlight::{
    app::{App, router},
    clock::Clock,
    config::Config,
    deliveries::{Channels, Post, PushKey},
    demo, jobs,
    serve::{self, Handle, Limits},
    start,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339, macros::datetime};

const BEGINS: OffsetDateTime = datetime!(2026-03-03 14:00 UTC);

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    config: Config,
    #[arg(long, env = "BROWSER_DEMO")]
    demo: Option<usize>,
    /// Where the pages are; another start at the same place is a restart.
    #[arg(long, env = "BROWSER_PAGES", default_value = "127.0.0.1:0")]
    pages: String,
}

/// As many houses as share their counselors, and two months.
const fn demo_of(residents: usize) -> demo::Wanted {
    demo::Wanted {
        houses: 3,
        residents,
        days: 60,
        seed: 1,
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let cli = Cli::parse();
    let config = cli.config.checked()?;
    let (db, key) = start::open(&config).await?;
    let pages = TcpListener::bind(&cli.pages)?;
    let control = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", pages.local_addr()?);
    let clock = Clock::standing_at(BEGINS);
    let mut sign_ins = Vec::new();
    if let Some(residents) = cli.demo {
        sign_ins = demo::fill(&db, &key, demo_of(residents), clock.now()).await?;
    }
    let push_key = PushKey::from_file(&config.push_key_file())?;
    let channels = Channels::of(&config.word, Some(push_key), &address, Default::default())?;
    let app = App::new(db.clone(), clock, key, &address, Vec::new());
    let app = app.with_post(Post::with(channels));
    let said = serde_json::json!({
        "address": address,
        "control": format!("http://{}", control.local_addr()?),
        "setup": format!("{address}/set-up/{}", app.set_up_token().reveal()),
        "sign_ins": sign_ins,
    });
    println!("{said}");

    let clocks = Router::new()
        .route("/clock", post(set_clock))
        .with_state(Arc::new(app.clone()));
    let (stop, other) = (Handle::new(), Handle::new());
    tokio::spawn(serve::run(
        control,
        clocks,
        Limits::default(),
        other.clone(),
    ));
    tokio::spawn(ended(vec![stop.clone(), other]));
    serve::run(pages, router(app)?, Limits::default(), stop).await?;
    db.close().await;
    Ok(())
}

async fn set_clock(State(app): State<Arc<App>>, instant: String) -> StatusCode {
    let Ok(instant) = OffsetDateTime::parse(instant.trim(), &Rfc3339) else {
        return StatusCode::BAD_REQUEST;
    };
    app.clock.set(instant);
    match jobs::tick(&app).await {
        Ok(report) if report.failed == 0 => StatusCode::NO_CONTENT,
        // The log says what failed.
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn ended(handles: Vec<Handle>) {
    use tokio::signal::unix::{SignalKind, signal};
    let mut term = signal(SignalKind::terminate()).expect("signals can be heard");
    term.recv().await;
    for handle in handles {
        handle.graceful_shutdown(Some(std::time::Duration::from_secs(5)));
    }
}
