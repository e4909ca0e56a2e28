use askama::Template;

use crate::{
    deliveries::{
        Channel, Channels, Trouble,
        state::{SetAside, TOO_LONG, Waiting},
    },
    timestamp::Timestamp,
    web::{Frame, Sent},
    words::Words,
};

/// How sending stands, for the owner.
#[derive(Template)]
#[template(path = "deliveries/status.html")]
pub struct Status {
    pub t: Frame,
    pub now: Timestamp,
    /// Since when the oldest word waits.
    pub oldest: Option<Timestamp>,
    pub waiting: Vec<Waiting>,
    pub aside: Vec<SetAside>,
    pub channels: Channels,
    /// A test that found trouble.
    pub tested: Option<(Channel, Trouble)>,
    pub sent: Sent,
}

/// A channel on the owner's page.
struct Row {
    channel: Channel,
    name: String,
    is_set_up: bool,
    waits: Option<String>,
    trouble: Option<String>,
}

impl Status {
    fn rows(&self) -> Vec<Row> {
        let row = |channel| Row {
            channel,
            name: way_out(&self.t, channel),
            is_set_up: self.channels.has(channel),
            waits: self.waits(channel),
            trouble: self.trouble(channel),
        };
        Channel::ALL.map(row).into_iter().collect()
    }

    /// "3 wait, the first for 25 minutes."
    fn waits(&self, channel: Channel) -> Option<String> {
        let found = self.waiting.iter().find(|w| w.channel == channel)?;
        Some(
            self.t
                .deliveries_waits(found.letters, self.minutes(found.since)),
        )
    }

    fn trouble(&self, channel: Channel) -> Option<String> {
        let (_, trouble) = self.tested.filter(|(tested, _)| *tested == channel)?;
        Some(trouble.word(&self.t))
    }

    fn minutes(&self, since: Timestamp) -> i64 {
        (self.now.seconds() - since.seconds()).max(0) / 60
    }

    /// The oldest has waited too long: in words and in amber.
    fn is_late(&self) -> bool {
        self.oldest
            .is_some_and(|since| since.plus(TOO_LONG) < self.now)
    }

    fn summary(&self) -> String {
        match self.oldest.map(|since| self.minutes(since)) {
            None => self.t.deliveries_all_out(),
            Some(minutes) if self.is_late() => self.t.deliveries_late(minutes),
            Some(_) => self.t.deliveries_going_out(),
        }
    }

    /// "Since Tuesday, 3 March: 4 by e-mail. It did not answer in time."
    fn set_aside(&self) -> Vec<String> {
        let sentence = |aside: &SetAside| {
            let t = &self.t;
            let name = way_out(t, aside.channel);
            let why = aside
                .trouble()
                .map_or(String::new(), |trouble| trouble.word(t));
            t.deliveries_set_aside_one(t.day_of(&aside.since), aside.letters, name, why)
        };
        self.aside.iter().map(sentence).collect()
    }
}

/// What a channel is to whoever runs the server.
fn way_out(t: &Words, channel: Channel) -> String {
    match channel {
        Channel::Push => t.deliveries_out_push(),
        Channel::Email => t.deliveries_out_email(),
        Channel::Sms => t.deliveries_out_sms(),
        Channel::Ntfy => t.deliveries_out_ntfy(),
        Channel::Webhook => t.deliveries_out_webhook(),
    }
}
