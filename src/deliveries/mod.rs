//! Word that arrives. A row of `deliveries` is a word for one person, whoever wrote it, and knows nothing
//! of channels: planned by the person's choice and hours (`plan`), taken by lease (`take`), brought and
//! then marked (`send`). No channel carries content (`letter`).
mod channels;
mod choices;
pub mod export;
mod forget;
mod hours;
mod letter;
mod mark;
mod owning;
mod plan;
mod post;
mod push;
mod routes;
mod send;
mod setting_up;
mod state;
mod store;
mod take;
mod views;

pub use channels::{Channels, Limits, PushKey, Subscription, Trouble, Webhook, signature};
pub use forget::forget_old;
pub use hours::{GATHERS, Hours, Lately};
pub use letter::Letter;
pub use plan::{plan_again, run as plan};
pub use post::Post;
pub use send::{bring, run, settle};
pub use state::{TOO_LONG, waiting_since};
pub use take::run as take;

use crate::web::Routes;

/// One's own page, the owner's page, the worker that shows a push.
pub fn routes() -> Routes {
    routes::routes()
        .and(setting_up::routes())
        .and(push::routes())
        .and(owning::routes())
}

/// How word can leave Porchlight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Channel {
    Push,
    Email,
    Sms,
    Ntfy,
    Webhook,
}

impl Channel {
    pub const ALL: [Self; 5] = [
        Self::Push,
        Self::Email,
        Self::Sms,
        Self::Ntfy,
        Self::Webhook,
    ];

    /// As the database and the forms spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Push => "push",
            Self::Email => "email",
            Self::Sms => "sms",
            Self::Ntfy => "ntfy",
            Self::Webhook => "webhook",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.name() == name)
    }

    /// The address is the person's own e-mail or phone: nothing else to set up.
    pub const fn is_of_the_person(self) -> bool {
        matches!(self, Self::Email | Self::Sms)
    }
}

/// What sort of word it is, for choosing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Matter {
    /// Somebody asked for this person.
    Asked,
    /// Somebody this person looks after may need a look.
    Care,
    /// A reminder of one's own routine.
    Reminder,
    /// Everything else.
    House,
}

impl Matter {
    pub const ALL: [Self; 4] = [Self::Asked, Self::Care, Self::Reminder, Self::House];

    /// As the database and the forms spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Care => "care",
            Self::Reminder => "reminder",
            Self::House => "house",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.name() == name)
    }

    /// Of a row's kind. One that is not known here still arrives.
    pub fn of_kind(kind: &str) -> Self {
        match kind {
            "reach_out" => Self::Asked,
            "alert" | "standing_met" | "notice_passed" => Self::Care,
            "nudge" | "help_remind" => Self::Reminder,
            _ => Self::House,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_nobody_here_knows_still_has_its_place() {
        assert_eq!(Matter::of_kind("reach_out"), Matter::Asked);
        assert_eq!(Matter::of_kind("cake"), Matter::House);
        for matter in Matter::ALL {
            assert_eq!(Matter::of_name(matter.name()), Some(matter));
        }
        for channel in Channel::ALL {
            assert_eq!(Channel::of_name(channel.name()), Some(channel));
        }
    }
}
