//! The form of a win: a tap, with words or without; and to whom it is shown.
use std::collections::BTreeSet;

use serde::Deserialize;

use super::Kind;
use crate::{
    id::PersonId,
    web::{Errors, Sent, Text, optional_line},
};

/// In characters: a line on a wall.
pub const LONGEST: usize = 140;

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct WinForm {
    /// Of the button that was tapped.
    pub kind: String,
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    /// Neither a button nor a word.
    Nothing,
    /// So many a day.
    TooMany,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewWin {
    pub kind: Kind,
    pub words: Option<String>,
}

impl WinForm {
    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn parse(&self) -> Result<NewWin, Errors<Wrong>> {
        let mut errors = Errors::none();
        let words = optional_line(&self.words, LONGEST).unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            None
        });
        let tapped = Kind::READY.into_iter().find(|kind| kind.key() == self.kind);
        let kind = tapped.unwrap_or(Kind::OwnWords);
        if tapped.is_none() && words.is_none() {
            errors.add("words", Wrong::Nothing);
        }
        errors.into_result(|| NewWin { kind, words })
    }
}

/// Who reads a win besides its person. Nothing is implied: a mentor is no counselor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Mentor,
    Counselor,
    /// Someone of the house, named.
    Circle(PersonId),
    /// Who lives here, and who manages it.
    House,
}

impl Audience {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mentor => "mentor",
            Self::Counselor => "counselor",
            Self::Circle(_) => "circle",
            Self::House => "house",
        }
    }

    pub const fn grantee(self) -> Option<PersonId> {
        match self {
            Self::Circle(person) => Some(person),
            _ => None,
        }
    }

    /// As the database keeps it. None for what it never holds.
    pub fn of(name: &str, grantee: Option<PersonId>) -> Option<Self> {
        match (name, grantee) {
            ("mentor", None) => Some(Self::Mentor),
            ("counselor", None) => Some(Self::Counselor),
            ("house", None) => Some(Self::House),
            ("circle", Some(person)) => Some(Self::Circle(person)),
            _ => None,
        }
    }

    /// The value of its box.
    pub fn value(self) -> String {
        match self {
            Self::Circle(person) => format!("circle {person}"),
            other => other.name().to_owned(),
        }
    }
}

/// As sent: the ticked boxes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PostForm {
    pub to: Vec<String>,
}

impl PostForm {
    /// None where a box is not one of those offered.
    pub fn parse(&self, offered: &[Audience]) -> Option<BTreeSet<Audience>> {
        let of_box = |typed: &String| {
            let mut offered = offered.iter().copied();
            offered.find(|audience| audience.value() == *typed)
        };
        self.to.iter().map(of_box).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(kind: &str, words: &str) -> WinForm {
        WinForm {
            kind: kind.into(),
            words: words.into(),
            ..WinForm::blank()
        }
    }

    #[test]
    fn a_tap_is_enough_words_are_enough_and_nothing_is_not() {
        let tap = form("said_no", " ").parse().unwrap();
        assert_eq!((tap.kind, tap.words), (Kind::SaidNo, None));
        let both = form("noticed", "I  breathe\nslower").parse().unwrap();
        assert_eq!(both.words.as_deref(), Some("I breathe slower"));
        let own = form("own_words", "Slept eight hours").parse().unwrap();
        assert_eq!(own.kind, Kind::OwnWords);
        for kind in ["", "own_words", "kept_seven", "helped_someone"] {
            let nothing = form(kind, "").parse().unwrap_err();
            assert_eq!(nothing.on("words"), Some(Wrong::Nothing), "{kind}");
        }
        let long = form("said_no", &"w".repeat(LONGEST + 1)).parse();
        let long = long.unwrap_err().on("words");
        assert_eq!(long, Some(Wrong::Text(Text::TooLong(LONGEST))));
    }

    #[test]
    fn a_box_is_one_of_those_offered() {
        let ben = PersonId::new();
        let offered = [Audience::Mentor, Audience::Circle(ben), Audience::House];
        let parse = |typed: &str| {
            let to = vec![typed.to_owned()];
            PostForm { to }.parse(&offered)
        };
        for audience in offered {
            assert_eq!(parse(&audience.value()), Some(BTreeSet::from([audience])));
            assert_eq!(
                Audience::of(audience.name(), audience.grantee()),
                Some(audience)
            );
        }
        let stranger = format!("circle {}", PersonId::new());
        for wrong in ["counselor", "manager", "circle", stranger.as_str()] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
