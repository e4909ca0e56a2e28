//! What a reach-out says, if it says anything; and its form.
use serde::{Deserialize, Serialize};

use crate::{
    id::PersonId,
    web::{Errors, Sent, Text},
};

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $(#[serde(rename = $key)] $variant),* }
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }
            pub fn of_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

choices! {
    /// What it is like right now.
    Moment {
        Cravings "cravings", Overwhelmed "overwhelmed", SetOff "set_off", Unsure "unsure", Alone "alone",
        WornOut "worn_out", HeavyThoughts "heavy_thoughts", TiredBody "tired_body", Wavering "wavering",
    }
}
choices! {
    /// What would help.
    Help { Talk "talk", SitWithMe "sit_with_me", Ride "ride", JustKnow "just_know", Professional "professional" }
}
choices! {
    /// How whoever answers may come near.
    How { CallMe "call_me", Come "come", Write "write" }
}
choices! {
    /// A quiet sign, agreed with one person.
    Sign { Moon "moon", Star "star", Heart "heart", Umbrella "umbrella", Anchor "anchor", Sun "sun", Flower "flower", Note "note" }
}

impl Sign {
    pub const fn glyph(self) -> &'static str {
        match self {
            Self::Moon => "☾",
            Self::Star => "★",
            Self::Heart => "♥",
            Self::Umbrella => "☂",
            Self::Anchor => "⚓",
            Self::Sun => "☀",
            Self::Flower => "✿",
            Self::Note => "♪",
        }
    }
}

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub moments: Vec<Moment>,
    pub help: Option<Help>,
    /// 0 to 10.
    pub strength: Option<u8>,
    pub how: Option<How>,
    pub words: Option<String>,
    pub sign: Option<Sign>,
    /// "I would like someone to reach out to me", in a check-in.
    pub wish: bool,
    /// Started by whoever closed an alert as "needs support".
    pub support: bool,
}

/// At this strength or below it was early.
pub const EARLY: u8 = 5;
pub const LONGEST_WORDS: usize = 500;

impl Content {
    pub fn is_early(&self) -> bool {
        self.strength.is_some_and(|strength| strength <= EARLY)
    }
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReachOutForm {
    pub moments: Vec<String>,
    pub help: String,
    pub strength: String,
    pub how: String,
    /// Whom first, instead of as set.
    pub first: Vec<String>,
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Strength,
    First,
}

/// What a form means.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewReachOut {
    pub content: Content,
    pub first: Vec<PersonId>,
}

impl ReachOutForm {
    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    /// `people` may be asked.
    pub fn parse(&self, people: &[PersonId]) -> Result<NewReachOut, Errors<Wrong>> {
        let mut errors = Errors::none();
        let strength = strength(&self.strength).unwrap_or_else(|wrong| {
            errors.add("strength", wrong);
            None
        });
        let words = several_lines(&self.words).unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            None
        });
        let first: Vec<PersonId> = self.first.iter().filter_map(|id| id.parse().ok()).collect();
        if first.len() < self.first.len() || !first.iter().all(|id| people.contains(id)) {
            errors.add("first", Wrong::First);
        }
        let mut moments: Vec<_> = self
            .moments
            .iter()
            .filter_map(|m| Moment::of_key(m))
            .collect();
        moments.sort();
        moments.dedup();
        errors.into_result(|| NewReachOut {
            content: Content {
                moments,
                help: Help::of_key(&self.help),
                strength,
                how: How::of_key(&self.how),
                words,
                ..Content::default()
            },
            first,
        })
    }

    pub fn has_moment(&self, moment: &Moment) -> bool {
        self.moments.iter().any(|key| key == moment.key())
    }
}

fn strength(typed: &str) -> Result<Option<u8>, Wrong> {
    match typed.trim() {
        "" => Ok(None),
        typed => {
            let number = typed.parse().ok().filter(|n| *n <= 10);
            number.map(Some).ok_or(Wrong::Strength)
        }
    }
}

/// As typed, blank is nothing.
pub fn several_lines(typed: &str) -> Result<Option<String>, Text> {
    let text = typed.replace("\r\n", "\n");
    let kept = text.chars().filter(|c| *c == '\n' || !c.is_control());
    let text = kept.collect::<String>().trim().to_owned();
    match text.chars().count() {
        0 => Ok(None),
        n if n > LONGEST_WORDS => Err(Text::TooLong(LONGEST_WORDS)),
        _ => Ok(Some(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_tap_without_a_word_is_a_whole_reach_out() {
        let new = ReachOutForm::default().parse(&[]).unwrap();
        assert!(new.content.is_blank() && new.first.is_empty());
    }

    #[test]
    fn everything_that_can_be_said_is_understood() {
        let max = PersonId::new();
        let form = ReachOutForm {
            moments: vec![
                "wavering".into(),
                "alone".into(),
                "alone".into(),
                "made up".into(),
            ],
            help: "sit_with_me".into(),
            strength: "4".into(),
            how: "come".into(),
            first: vec![max.to_string()],
            words: " Kitchen\r\ntable? ".into(),
            ..ReachOutForm::default()
        };
        let new = form.parse(&[max]).unwrap();
        assert_eq!(new.content.moments, [Moment::Alone, Moment::Wavering]);
        assert_eq!(new.content.words.as_deref(), Some("Kitchen\ntable?"));
        assert_eq!(
            (new.content.help, new.content.how),
            (Some(Help::SitWithMe), Some(How::Come))
        );
        assert!(new.content.is_early());
        assert_eq!(new.first, [max]);
        let text = serde_json::to_string(&new.content).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), new.content);
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        let form = ReachOutForm {
            strength: "11".into(),
            first: vec![PersonId::new().to_string()],
            words: "w".repeat(501),
            ..ReachOutForm::default()
        };
        let errors = form.parse(&[]).unwrap_err();
        assert_eq!(errors.on("strength"), Some(Wrong::Strength));
        assert_eq!(errors.on("first"), Some(Wrong::First));
        assert_eq!(errors.on("words"), Some(Wrong::Text(Text::TooLong(500))));
    }

    #[test]
    fn each_choice_has_a_key_of_its_own() {
        for moment in Moment::ALL {
            assert_eq!(Moment::of_key(moment.key()), Some(*moment));
        }
        for sign in Sign::ALL {
            assert_eq!(Sign::of_key(sign.key()), Some(*sign));
        }
    }
}
