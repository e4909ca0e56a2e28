//! Who needs someone, and why: one alert a person, collecting facts.
//!
//! Facts are kind and data. Existence, level, order and words are worked out for each reader from the
//! facts that reader may know, so a manager's page is the same whatever happens with what is hidden.
mod answers;
mod closing;
pub mod export;
pub mod facts;
mod handed;
mod handing;
pub mod holds;
mod house_rules;
pub mod ladder;
mod level;
pub mod outages;
pub mod own;
mod people;
mod routes;
mod rules;
mod sentences;
mod spell;
pub mod store;
mod told;
mod views;

pub use closing::end_of_leaver;
pub use holds::parted;
pub use house_rules::look_again;
pub use level::{Earlier, Known, LOOK_BACK, Level, becomes_now, level};
pub use routes::routes;
pub use rules::{Rules, RulesRow};
pub use sentences::Sum;
pub use store::look_at;
pub use told::day_word;

use crate::{access::Role, id::HouseId};

/// Why a fact no longer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    KeptLate,
    Kept,
    Excused,
    TakenBack,
}

/// Whose item a fact is about decides who may know it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Source {
    House,
    Program,
    Own,
    /// "I would like someone to reach out to me."
    Wish,
}

impl From<crate::routines::Source> for Source {
    fn from(source: crate::routines::Source) -> Self {
        match source {
            crate::routines::Source::House => Self::House,
            crate::routines::Source::Program => Self::Program,
            crate::routines::Source::Own => Self::Own,
        }
    }
}

impl Source {
    pub const fn name(self) -> &'static str {
        match self {
            Self::House => "house",
            Self::Program => "program",
            Self::Own => "own",
            Self::Wish => "wish",
        }
    }

    pub fn of_name(name: &str) -> Option<Self> {
        let all = [Self::House, Self::Program, Self::Own, Self::Wish];
        all.into_iter().find(|source| source.name() == name)
    }

    pub const fn layer(self) -> Layer {
        match self {
            Self::House => Layer::House,
            Self::Program | Self::Wish => Layer::Program,
            Self::Own => Layer::Own,
        }
    }

    /// May this role know of it? What is one's own is shared or not.
    pub fn is_known_to(self, role: Role, own_shared: bool) -> bool {
        self.layer().is_known_to(role, own_shared)
    }
}

/// Who may know one thing of a layer may know all of it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Serialize,
)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    House,
    Program,
    Own,
}

impl Layer {
    pub const ALL: [Self; 3] = [Self::House, Self::Program, Self::Own];

    pub fn is_known_to(self, role: Role, own_shared: bool) -> bool {
        match (role, self) {
            (Role::Resident, _) => true,
            (Role::Manager, layer) => layer == Self::House,
            (Role::Mentor | Role::Counselor, Self::Own) => own_shared,
            (Role::Mentor | Role::Counselor, _) => true,
            (Role::Owner, _) => false,
        }
    }
}

/// What came of an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CameOf {
    Fine,
    Support,
    Excused,
    NoAnswer,
    Emergency,
    /// By itself: everything was done or excused after all.
    Settled,
    /// The resident lives here no more.
    MovedOut,
}

/// Where someone reads of alerts in a role.
fn page_of(role: Role, house: HouseId) -> String {
    match role {
        Role::Manager => format!("/manager/houses/{house}/alerts"),
        Role::Counselor => "/counselor/alerts".to_owned(),
        _ => "/mentor/people".to_owned(),
    }
}
