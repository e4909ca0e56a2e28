//! Proof of permission. Only this module makes an `Access`, an `About` or a `Caseload`, and the
//! stores take nothing else, so a query cannot be reached without passing here.
mod earlier;
mod extract;
#[doc(hidden)]
pub mod looks;
pub mod policy;
mod proof;
mod session;
mod store;

pub use earlier::lived_in;
pub use extract::{Read, calendar, system, system_of, wall};
pub use looks::{Look, Looks, record_in, record_looks_at};
pub use proof::{
    About, Access, Caseload, House, LEAVER_READS, Owner, Person, Proof, SignedIn, Standing, Viewer,
};
pub use session::{
    LINGERS, Token, carries_session, cookie_name, renew, session_cookie, whose_session_was,
};

use anyhow::anyhow;

use crate::error::Result;

/// In which role one acts: the first segment of the path, so two tabs never interfere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Role {
    Resident,
    Mentor,
    Counselor,
    Manager,
    Owner,
}

impl Role {
    pub const ALL: [Self; 5] = [
        Self::Resident,
        Self::Mentor,
        Self::Counselor,
        Self::Manager,
        Self::Owner,
    ];

    pub const fn segment(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Mentor => "mentor",
            Self::Counselor => "counselor",
            Self::Manager => "manager",
            Self::Owner => "owner",
        }
    }

    /// None for a path that belongs to no role, such as `/sign-in`.
    pub fn of_path(path: &str) -> Option<Self> {
        path.split('/').nth(1)?.parse().ok()
    }

    /// Everyone but the residents themselves: their looks are recorded.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Resident)
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.segment())
    }
}

impl std::str::FromStr for Role {
    type Err = ();
    fn from_str(segment: &str) -> Result<Self, ()> {
        let mut all = Self::ALL.into_iter();
        all.find(|r| r.segment() == segment).ok_or(())
    }
}

/// How far a right reaches. `Mentee` and `Caseload` rest on an assignment the resident accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    No,
    Own,
    Mentee,
    Caseload,
    House,
}

impl Reach {
    fn covers(self, own: bool, assigned: bool) -> bool {
        match self {
            Self::No => false,
            Self::Own => own,
            Self::Mentee | Self::Caseload => assigned,
            Self::House => true,
        }
    }
}

/// A class of data, as `looks` and `shares` name it: the rows of the table in docs/access.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Class {
    /// Done, not done, excused (row 5).
    Routine,
    /// That an alert is open, and its facts (row 13).
    Alerts,
    /// Legal name, birth date, emergency contact (rows 2 and 4).
    Profile,
    /// Legal name and birth date alone (row 2).
    Identity,
    /// Phone and e-mail (row 3).
    Contact,
    /// Days in recovery and in the house, first times (row 20).
    Milestones,
    /// Items one made for oneself (row 6).
    OwnRoutine,
    /// What program items are called (row 6a).
    ProgramTitles,
    /// Mood, feeling, hungry, angry, lonely, tired (row 7).
    Mood,
    /// Cravings (row 8).
    Cravings,
    /// Check-in notes (row 9).
    Notes,
    /// Who looked at one's record (row 31).
    Looks,
    /// A reach-out one was asked in (rows 11 and 12).
    ReachOut,
    /// A standing request to oneself (row 15).
    StandingRequest,
    /// What someone noticed and the resident passed on, or the answer to what one noticed oneself (row 15a).
    Notice,
    /// A small win that its person shows, or praise shown in the house (rows 21 and 21a).
    Wins,
}

impl Class {
    const ALL: [Self; 16] = [
        Self::Routine,
        Self::Alerts,
        Self::Profile,
        Self::Identity,
        Self::Contact,
        Self::Milestones,
        Self::OwnRoutine,
        Self::ProgramTitles,
        Self::Mood,
        Self::Cravings,
        Self::Notes,
        Self::Looks,
        Self::ReachOut,
        Self::StandingRequest,
        Self::Notice,
        Self::Wins,
    ];

    /// What a resident decides about, class by class.
    pub const SHARED: [Self; 7] = [
        Self::Mood,
        Self::Cravings,
        Self::Notes,
        Self::OwnRoutine,
        Self::ProgramTitles,
        Self::Contact,
        Self::Milestones,
    ];

    /// As the database spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Routine => "routine",
            Self::Alerts => "alerts",
            Self::Profile => "profile",
            Self::Identity => "identity",
            Self::Contact => "contact",
            Self::Milestones => "milestones",
            Self::OwnRoutine => "own_routine",
            Self::ProgramTitles => "program_titles",
            Self::Mood => "mood",
            Self::Cravings => "cravings",
            Self::Notes => "notes",
            Self::Looks => "looks",
            Self::ReachOut => "reach_out",
            Self::StandingRequest => "standing_request",
            Self::Notice => "notice",
            Self::Wins => "wins",
        }
    }

    /// Several, as a statement packs them: their names with spaces between. Fails for what is no class, so that
    /// none is passed over in silence where looks are recorded.
    pub fn packed(names: Option<&str>) -> Result<Vec<Self>> {
        let names = names.unwrap_or_default().split_ascii_whitespace();
        let named = |name| {
            let found = Self::ALL.into_iter().find(|class| class.name() == name);
            Ok(found.ok_or_else(|| anyhow!("'{name}' is no class of data"))?)
        };
        names.map(named).collect()
    }
}

pub trait Permission: Send + Sync + 'static {
    fn reach(role: Role) -> Reach;
    /// How far the matching right to read reaches: decides between 403 and 404.
    fn sight(role: Role) -> Reach;
    /// What whoever holds this right gets to see of a resident, shared or not.
    const OPENS: &'static [Class];
    /// Also for ninety days after moving out.
    const AFTER_LEAVING: bool;
    /// As staff one reads one's own, but does not change it. See docs/decisions/0018.
    const ONLY_READS_OWN: bool;
}
