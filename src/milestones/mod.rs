//! What someone has lived, and what comes next: days in recovery, days in the house, first times. The date is theirs
//! (row 20 of docs/access.md): sealed, and read by others only while it is shared.
pub mod count;
pub mod export;
mod firsts;
mod form;
mod house;
mod months;
pub mod reckoning;
mod routes;
pub mod store;
pub mod told;
mod views;
pub mod words;

pub use firsts::{First, Ready, What};
pub use routes::routes;
pub use store::{
    Coming, Shown, day_of, of_caseload, of_house, of_houses, of_viewer, seal_count, seal_first,
    shown,
};
pub use views::Card;

use std::{fmt, str::FromStr};

use crate::id::MilestoneId;
use reckoning::Span;

/// Where a resident has theirs.
pub const PAGE: &str = "/resident/milestones";

/// Something to celebrate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Since the first day one counts from.
    Recovery(Span),
    /// Since one moved in.
    House(Span),
    /// A first time, or another that one noted.
    First(MilestoneId),
}

/// "recovery 30 days": for programs.
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recovery(span) => write!(f, "recovery {span}"),
            Self::House(span) => write!(f, "house {span}"),
            Self::First(id) => write!(f, "first {id}"),
        }
    }
}

impl FromStr for Kind {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split_once(' ').ok_or(())? {
            ("recovery", span) => span.parse().map(Self::Recovery),
            ("house", span) => span.parse().map(Self::House),
            ("first", id) => id.parse().map(Self::First).map_err(drop),
            _ => Err(()),
        }
    }
}

/// How one's name stands where the house celebrates. As long as nothing is chosen, nothing is posted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum NameStyle {
    Full,
    First,
    Initials,
    #[default]
    None,
}

impl NameStyle {
    pub const ALL: [Self; 4] = [Self::Full, Self::First, Self::Initials, Self::None];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::First => "first",
            Self::Initials => "initials",
            Self::None => "none",
        }
    }

    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.key() == key)
    }

    /// "Ana Pérez", "Ana", "A. P."; None where nothing is posted.
    pub fn name(self, name: &str) -> Option<String> {
        let mut words = name.split_whitespace();
        match self {
            Self::Full => Some(name.to_owned()),
            Self::First => words.next().map(str::to_owned),
            Self::Initials => {
                let firsts = words.filter_map(|word| word.chars().next());
                let initials = firsts.map(|c| format!("{}.", c.to_uppercase()));
                Some(initials.collect::<Vec<_>>().join(" "))
            }
            Self::None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_reads_back() {
        for kind in [
            Kind::Recovery(Span::Days(1)),
            Kind::House(Span::Years(3)),
            Kind::First(MilestoneId::new()),
        ] {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        for wrong in ["", "recovery", "recovery 5 days", "wall 7 days", "first x"] {
            assert!(wrong.parse::<Kind>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_name_stands_as_it_was_chosen() {
        let names = NameStyle::ALL.map(|style| style.name("Ana María Pérez"));
        let names = names.each_ref().map(Option::as_deref);
        let expected = [Some("Ana María Pérez"), Some("Ana"), Some("A. M. P."), None];
        assert_eq!(names, expected);
        for style in NameStyle::ALL {
            assert_eq!(NameStyle::of_key(style.key()), Some(style));
        }
        assert_eq!(NameStyle::default().name("Ana"), None);
    }
}
