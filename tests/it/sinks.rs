//! Real receivers on this machine, each of which can be made to misbehave.
mod http;
mod push;
mod smtp;

pub use http::{HttpSink, Received};
pub use push::Browser;
pub use smtp::SmtpSink;

use std::sync::{Arc, Mutex};

use clap::Parser;
use porchlight::{
    config::WordConfig,
    deliveries::{Channels, Limits, PushKey},
};
use tokio::sync::Notify;

/// What a receiver does with what it gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    Accepts,
    /// Never answers.
    Hangs,
    /// Takes so many, and has those after them and never answers.
    HangsAfter(usize),
    /// Has it, and hangs up before saying so.
    Drops,
    /// Says 5xx, or what SMTP says for it.
    Fails,
    /// Says that this will never do.
    Rejects,
    /// Answers with this status.
    Says(u16),
    /// Answers with this status, and when to come again: `Retry-After`.
    Pauses(u16, &'static str),
}

/// What arrived, and how it is met.
pub struct Desk<T> {
    manner: Mutex<Manner>,
    got: Mutex<Vec<T>>,
    more: Notify,
}

impl<T: Clone> Desk<T> {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            manner: Mutex::new(Manner::Accepts),
            got: Mutex::default(),
            more: Notify::new(),
        })
    }

    fn manner(&self) -> Manner {
        *self.manner.lock().unwrap()
    }

    /// Says how many there are with it.
    fn note(&self, one: T) -> usize {
        let mut got = self.got.lock().unwrap();
        got.push(one);
        self.more.notify_waiters();
        got.len()
    }

    pub fn got(&self) -> Vec<T> {
        self.got.lock().unwrap().clone()
    }

    pub fn is(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Returns when so many have arrived.
    pub async fn until(&self, n: usize) {
        loop {
            let more = self.more.notified();
            tokio::pin!(more);
            more.as_mut().enable();
            if self.got.lock().unwrap().len() >= n {
                return;
            }
            more.await;
        }
    }
}

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    word: WordConfig,
}

/// A server's channels, by its settings.
pub fn channels(args: &[&str], limits: Limits) -> Channels {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let all = ["porchlight"].iter().chain(args);
    let word = Cli::try_parse_from(all).unwrap().word.checked().unwrap();
    let key = PushKey::from_hex(&"07".repeat(32)).unwrap();
    Channels::of(&word, Some(key), "https://house.example", limits).unwrap()
}

/// A mail server and a web server, and channels that lead to them.
pub struct Sinks {
    pub smtp: SmtpSink,
    pub http: HttpSink,
}

impl Sinks {
    pub async fn open() -> Self {
        Self {
            smtp: SmtpSink::open().await,
            http: HttpSink::open().await,
        }
    }

    pub fn channels(&self, limits: Limits) -> Channels {
        let (smtp, http) = (format!("smtp://{}", self.smtp.address), self.http.url());
        channels(
            &[
                "--smtp-url",
                &smtp,
                "--mail-from",
                "Porchlight <porchlight@house.example>",
                "--sms-url",
                &format!("{http}/sms"),
                "--sms-authorization",
                "Bearer sms-secret",
                "--ntfy-url",
                &format!("{http}/ntfy"),
                "--ntfy-token",
                "tk_secret",
                "--internal-targets",
                "127.0.0.1/32",
            ],
            limits,
        )
    }
}
