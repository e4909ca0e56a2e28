mod status;

use askama::Template;

use super::{
    Channel, Channels, Matter, Webhook,
    choices::{ChoicesForm, Wrong},
    store::{Has, Way},
};
use crate::{
    app::App,
    error::Result,
    web::{Errors, Frame},
    words::Words,
};

pub use status::Status;

/// How word reaches me.
#[derive(Template)]
#[template(path = "deliveries/show.html")]
pub struct Show<'a> {
    pub t: Frame,
    pub form: ChoicesForm,
    pub has: Has,
    pub ways: Vec<OwnWay>,
    pub channels: Channels,
    pub webhook: &'a str,
    pub errors: &'a Errors<Wrong>,
}

/// A way with what its person needs to know of it.
pub struct OwnWay {
    pub way: Way,
    /// Where it leads, readable.
    pub leads_to: String,
    /// With which a webhook's word can be told from others'.
    pub key: Option<String>,
}

impl Show<'_> {
    pub fn ways(app: &App, ways: Vec<Way>) -> Result<Vec<OwnWay>> {
        let own = ways.into_iter().map(|way| {
            let opened = way.opened(&app.key)?.unwrap_or_default();
            let hook: Option<Webhook> = match way.channel {
                Channel::Webhook => serde_json::from_str(&opened).ok(),
                _ => None,
            };
            let leads_to = match (way.channel, &hook) {
                (Channel::Ntfy, _) => app.post.channels.ntfy_address(&opened).unwrap_or_default(),
                (_, Some(hook)) => hook.url.clone(),
                _ => way.device.clone().unwrap_or_default(),
            };
            Ok(OwnWay {
                way,
                leads_to,
                key: hook.map(|hook| hook.key),
            })
        });
        own.collect()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Time => self.t.wrong_time(),
            Wrong::Address => self.t.deliveries_bad_address(),
            Wrong::SharedPhone => self.t.deliveries_shared_phone(),
        })
    }

    /// Channels this person can choose for.
    fn ready(&self) -> Vec<(Channel, String, Option<String>)> {
        let ready = Channel::ALL.into_iter().filter(|c| self.is_ready(*c));
        ready
            .map(|c| (c, channel_name(&self.t, c), self.failing(c)))
            .collect()
    }

    fn is_ready(&self, channel: Channel) -> bool {
        let is_there = match channel {
            Channel::Email => self.has.email,
            Channel::Sms => self.has.phone,
            other => !self.of(other).is_empty(),
        };
        is_there && self.channels.has(channel)
    }

    /// What one's own e-mail or phone would open.
    fn missing(&self) -> Vec<String> {
        let t = &self.t;
        let email = (self.channels.has(Channel::Email) && !self.has.email)
            .then(|| t.deliveries_add_email());
        let phone =
            (self.channels.has(Channel::Sms) && !self.has.phone).then(|| t.deliveries_add_phone());
        email.into_iter().chain(phone).collect()
    }

    fn failing(&self, channel: Channel) -> Option<String> {
        let ways = self.ways.iter().filter(|own| own.way.channel == channel);
        let since = ways.filter_map(|own| own.way.failing_since).min()?;
        Some(self.t.deliveries_failing(self.t.day_of(&since)))
    }

    fn of(&self, channel: Channel) -> Vec<&OwnWay> {
        let ways = self.ways.iter();
        ways.filter(|own| own.way.channel == channel).collect()
    }

    fn matters(&self) -> [(Matter, String); 4] {
        Matter::ALL.map(|matter| (matter, matter_name(&self.t, matter)))
    }

    fn is_pushed_here(&self) -> bool {
        self.ways.iter().any(|own| own.way.is_here)
    }

    fn offers(&self, channel: Channel) -> bool {
        self.channels.has(channel)
    }

    fn push_key(&self) -> String {
        self.channels.push_key().unwrap_or_default()
    }
}

pub fn matter_name(t: &Words, matter: Matter) -> String {
    match matter {
        Matter::Asked => t.deliveries_matter_asked(),
        Matter::Care => t.deliveries_matter_care(),
        Matter::Reminder => t.deliveries_matter_reminder(),
        Matter::House => t.deliveries_matter_house(),
    }
}

pub fn channel_name(t: &Words, channel: Channel) -> String {
    match channel {
        Channel::Push => t.deliveries_push(),
        Channel::Email => t.deliveries_email(),
        Channel::Sms => t.deliveries_sms(),
        Channel::Ntfy => t.deliveries_ntfy(),
        Channel::Webhook => t.deliveries_webhook(),
    }
}
