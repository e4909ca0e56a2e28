//! Small wins: noted with two taps, or privately by themselves from what happened. Whoever they are of can
//! remove each, and nobody else reads one before its person shows it. With them: praise, a good word about
//! what someone saw; and the letter of a month.
pub mod export;
mod form;
mod house;
mod letter;
mod note;
mod own;
mod posts;
mod praise;
mod routes;
mod shown;
mod views;
mod words;

pub use note::{kept, note, unkept, unnote};
pub use own::of_help;
pub use posts::{circle_changed, end_of_leaver};
pub use shown::{Shown, What, of_the_house, this_week, to_viewer};
pub use words::word;

#[doc(hidden)]
pub mod told_by_the_demo {
    //! What the demo tells needs to be sealed as the pages do it.
    pub use super::{own::seal as seal_words, praise::seal as seal_praise};
}

use crate::web::Routes;

/// Where a resident notes and reads them.
pub const PAGE: &str = "/resident/wins";

pub fn routes() -> Routes {
    routes::routes()
        .and(posts::routes())
        .and(house::routes())
        .and(letter::routes())
        .and(praise::routes())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    AskedForHelp,
    AskedEarly,
    HelpedSomeone,
    /// A routine item, seven times in a row.
    KeptSeven,
    SaidNo,
    TriedAlone,
    ReachedOut,
    /// What one said one would do: noted by hand, or by itself of an appointment to which one went.
    Finished,
    /// Something about oneself.
    Noticed,
    OwnWords,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::AskedForHelp,
        Self::AskedEarly,
        Self::HelpedSomeone,
        Self::KeptSeven,
        Self::SaidNo,
        Self::TriedAlone,
        Self::ReachedOut,
        Self::Finished,
        Self::Noticed,
        Self::OwnWords,
    ];

    /// Those that are noted with a tap.
    pub const READY: [Self; 6] = [
        Self::AskedForHelp,
        Self::SaidNo,
        Self::TriedAlone,
        Self::ReachedOut,
        Self::Finished,
        Self::Noticed,
    ];

    /// As the forms spell it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AskedForHelp => "asked_for_help",
            Self::AskedEarly => "asked_early",
            Self::HelpedSomeone => "helped_someone",
            Self::KeptSeven => "kept_seven",
            Self::SaidNo => "said_no",
            Self::TriedAlone => "tried_alone",
            Self::ReachedOut => "reached_out",
            Self::Finished => "finished",
            Self::Noticed => "noticed",
            Self::OwnWords => "own_words",
        }
    }

    /// As the style sheet calls its meaning: on my own, with others, or neither.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::TriedAlone | Self::Finished | Self::KeptSeven => "own",
            Self::AskedForHelp | Self::AskedEarly | Self::HelpedSomeone | Self::ReachedOut => {
                "support"
            }
            Self::SaidNo | Self::Noticed | Self::OwnWords => "light",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_spelled_alike_in_forms_and_for_programs() {
        for kind in Kind::ALL {
            let told = serde_json::to_value(kind).unwrap();
            assert_eq!(told, kind.key());
        }
        assert!(Kind::READY.iter().all(|kind| Kind::ALL.contains(kind)));
    }
}
