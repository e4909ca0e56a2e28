//! Why a letter did not arrive, as kept and worded; never what the other side wrote.
use crate::words::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    TimedOut,
    /// Nobody listens there, or the name is unknown.
    Refused,
    /// The other side broke off before it said that it has the letter.
    Dropped,
    /// The other side says that it cannot just now.
    Fails,
    /// The other side does not want it.
    Rejected,
    /// The address leads inside, and the owner has not listed it.
    Internal,
    NoAddress,
    NotSetUp,
}

impl Trouble {
    pub const ALL: [Self; 8] = [
        Self::TimedOut,
        Self::Refused,
        Self::Dropped,
        Self::Fails,
        Self::Rejected,
        Self::Internal,
        Self::NoAddress,
        Self::NotSetUp,
    ];

    /// As the database spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TimedOut => "timed_out",
            Self::Refused => "refused",
            Self::Dropped => "dropped",
            Self::Fails => "fails",
            Self::Rejected => "rejected",
            Self::Internal => "internal",
            Self::NoAddress => "no_address",
            Self::NotSetUp => "not_set_up",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.name() == name)
    }

    /// "It did not answer in time."
    pub fn word(self, t: &Words) -> String {
        match self {
            Self::TimedOut => t.deliveries_trouble_timed_out(),
            Self::Refused => t.deliveries_trouble_refused(),
            Self::Dropped => t.deliveries_trouble_dropped(),
            Self::Fails => t.deliveries_trouble_fails(),
            Self::Rejected => t.deliveries_trouble_rejected(),
            Self::Internal => t.deliveries_trouble_internal(),
            Self::NoAddress => t.deliveries_trouble_no_address(),
            Self::NotSetUp => t.deliveries_trouble_not_set_up(),
        }
    }
}
