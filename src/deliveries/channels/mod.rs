//! How a letter leaves this server: mail, and one HTTP sender in four shapes.
mod checked;
mod encrypt;
mod http;
mod mail;
mod ntfy;
mod pause;
mod push;
mod sms;
mod trouble;
mod vapid;
mod webhook;

use std::{sync::Arc, time::Duration};

use anyhow::Result;

use super::{Channel, Letter, mark::Outcome, take::Row};
use crate::{
    account,
    config::WordConfig,
    seal::{Key, Place},
};

use http::Http;
use mail::Mail;
use ntfy::Ntfy;
pub use pause::Pause;
use push::Push;
pub use push::Subscription;
use sms::Sms;
pub use trouble::Trouble;
pub use vapid::PushKey;
pub use webhook::{Webhook, signature};

/// How long and how many.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For one letter, from looking up the host to its answer.
    pub each: Duration,
    /// How long a taken letter is this server's; longer than a server may be frozen and each letter takes.
    pub lease: time::Duration,
    pub to_one_target: usize,
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            each: Duration::from_secs(20),
            lease: time::Duration::seconds(90),
            to_one_target: 4,
            at_once: 64,
        }
    }
}

/// What this server is set up with. Cheap to clone; by default nothing.
#[derive(Clone, Default)]
pub struct Channels(Arc<Set>);

#[derive(Default)]
struct Set {
    limits: Limits,
    http: Option<Http>,
    mail: Option<Mail>,
    sms: Option<Sms>,
    ntfy: Option<Ntfy>,
    push: Option<Push>,
}

impl Channels {
    /// As the settings say; `public_url` tells push servers whose word it is.
    pub fn of(
        config: &WordConfig,
        key: Option<PushKey>,
        public_url: &str,
        limits: Limits,
    ) -> Result<Self> {
        // A machine that knows no certificates is no reason to stay closed: the owner's page says what is off.
        let http = Http::new(&config.internal_targets, limits.each)
            .inspect_err(|e| tracing::warn!(error = %e, "no requests to other servers can be made"))
            .ok();
        Ok(Self(Arc::new(Set {
            limits,
            http,
            mail: Mail::of(config, limits.each)?,
            sms: Sms::of(config),
            ntfy: Ntfy::of(config),
            push: key.map(|key| Push::new(key, public_url)),
        })))
    }

    pub fn limits(&self) -> Limits {
        self.0.limits
    }

    /// Can word leave on this channel?
    pub fn has(&self, channel: Channel) -> bool {
        let set = &self.0;
        let is_set_up = match channel {
            Channel::Email => return set.mail.is_some(),
            Channel::Sms => set.sms.is_some(),
            Channel::Ntfy => set.ntfy.is_some(),
            Channel::Push => set.push.is_some(),
            Channel::Webhook => true,
        };
        is_set_up && set.http.is_some()
    }

    /// What a browser needs to subscribe.
    pub fn push_key(&self) -> Option<String> {
        self.0.push.as_ref().map(Push::public_key)
    }

    /// Where a person subscribes to a topic.
    pub fn ntfy_address(&self, topic: &str) -> Option<String> {
        self.0.ntfy.as_ref().map(|ntfy| ntfy.address(topic))
    }

    /// Brings a letter on the way it was taken for.
    pub async fn bring(&self, key: &Key, row: &Row, letter: &Letter) -> Outcome {
        match address(key, row) {
            Some(address) => self.to(row.channel, &address, letter).await,
            None => Outcome::Never(Trouble::NoAddress),
        }
    }

    /// Brings a letter to an address, within the time there is.
    pub async fn to(&self, channel: Channel, address: &str, letter: &Letter) -> Outcome {
        let sent = self.send(channel, address, letter);
        match tokio::time::timeout(self.limits().each, sent).await {
            Ok(Ok(())) => Outcome::Sent,
            Ok(Err(outcome)) => outcome,
            Err(_) => Outcome::Later(Trouble::TimedOut),
        }
    }

    async fn send(&self, channel: Channel, address: &str, letter: &Letter) -> Result<(), Outcome> {
        let set = &self.0;
        let none = Outcome::Never(Trouble::NotSetUp);
        let http = set.http.as_ref();
        match channel {
            Channel::Email => set.mail.as_ref().ok_or(none)?.send(address, letter).await,
            _ => {
                let request = match channel {
                    Channel::Sms => set.sms.as_ref().ok_or(none)?.request(address, letter),
                    Channel::Ntfy => set.ntfy.as_ref().ok_or(none)?.request(address, letter),
                    Channel::Push => set.push.as_ref().ok_or(none)?.request(address, letter),
                    _ => webhook::request(address, letter),
                };
                let request = request.ok_or(Outcome::Never(Trouble::NoAddress))?;
                http.ok_or(none)?.send(request).await
            }
        }
    }
}

/// None where the person has none, or it was sealed elsewhere.
fn address(key: &Key, row: &Row) -> Option<String> {
    let sealed = row.address.as_ref()?;
    let opened = match row.channel {
        Channel::Email => key.open(&account::store::place("email", row.person), sealed),
        Channel::Sms => key.open(&account::store::place("phone", row.person), sealed),
        _ => key.open(&place(row.way), sealed),
    };
    opened.ok()
}

/// Where the address of a way is sealed.
pub fn place(way: crate::id::WayId) -> Place<'static, crate::id::WayId> {
    Place {
        table: "word_ways",
        column: "address",
        row: way,
    }
}
