//! `porchlight serve`: starts, says where, stops when asked to.
use std::net::TcpListener;

use anyhow::{Context, Result};

use crate::{
    app::{App, router},
    clock::Clock,
    config::Config,
    deliveries::{self, Channels, Limits, Post, PushKey},
    first_run, jobs, serve, start,
};

pub async fn run(config: Config) -> Result<()> {
    let (db, key) = start::open(&config).await?;
    let listener = TcpListener::bind(config.listen)
        .with_context(|| format!("PORCHLIGHT_LISTEN {} cannot be used", config.listen))?;
    let url = match &config.url {
        Some(url) => url.clone(),
        None => format!("http://{}", listener.local_addr()?),
    };
    let app = App::new(
        db.clone(),
        Clock::system(),
        key,
        &url,
        config.trusted_proxies.clone(),
    );
    let app = app.with_post(post(&config, &url)?);
    println!("Porchlight is at {url}");
    if !first_run::is_set_up(&mut db.read().await?).await? {
        let token = app.set_up_token().reveal();
        println!("Open your house here, once: {url}/set-up/{token}");
    }
    let (jobs, others) = (app.live.stop.clone(), app.live.clone());
    let ticker = tokio::spawn(jobs::run(app.clone(), jobs));
    tokio::spawn(others.hear_others());
    let sending = tokio::spawn(deliveries::run(app.clone(), app.live.stop.clone()));
    let handle = serve::Handle::new();
    let stopping = handle.clone();
    let (wait, live) = (config.stop_after(), app.live.clone());
    tokio::spawn(async move {
        stop_asked().await;
        // Open streams end first: a stop would wait for them.
        live.stop.cancel();
        stopping.graceful_shutdown(Some(wait));
    });
    serve::run(listener, router(app)?, serve::Limits::default(), handle).await?;
    ticker.await?;
    sending.await?;
    db.close().await;
    Ok(())
}

/// What word leaves this server with.
fn post(config: &Config, url: &str) -> Result<Post> {
    // A place where nothing can be written is no reason to stay closed: the owner's page says that push is off.
    let key = PushKey::from_file(&config.push_key_file())
        .inspect_err(|e| tracing::warn!(error = format!("{e:#}"), "nothing can be pushed"))
        .ok();
    let channels = Channels::of(&config.word, key, url, Limits::default())?;
    Ok(Post::with(channels))
}

/// Ctrl-C, or SIGTERM from whatever runs services here.
async fn stop_asked() {
    let ctrl_c = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut term) = signal(SignalKind::terminate()) else {
            let _ = ctrl_c.await;
            return;
        };
        tokio::select! {
            _ = ctrl_c => {}
            _ = term.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = ctrl_c.await;
}
