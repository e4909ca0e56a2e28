//! What praise says, and its form.
use serde::Deserialize;

use crate::{
    reach_outs::several_lines,
    web::{Errors, Sent, Text},
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PraiseForm {
    pub words: String,
    /// "yes": the house may read it too, if the resident wants.
    pub may_show: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NewPraise {
    pub words: String,
    pub may_show: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    /// So many a day to one person.
    TooMany,
}

impl PraiseForm {
    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn may_show(&self) -> bool {
        self.may_show == "yes"
    }

    pub fn parse(&self) -> Result<NewPraise, Errors<Wrong>> {
        let mut errors = Errors::none();
        let words = several_lines(&self.words).and_then(|words| words.ok_or(Text::Missing));
        let words = words.unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            String::new()
        });
        errors.into_result(|| NewPraise {
            words,
            may_show: self.may_show(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn praise_says_something_and_the_house_reads_it_only_where_that_is_ticked() {
        let form = |words: &str, may_show: &str| PraiseForm {
            words: words.into(),
            may_show: may_show.into(),
            ..PraiseForm::blank()
        };
        let said = form(" I saw you listen. ", "").parse().unwrap();
        assert_eq!(
            (said.words.as_str(), said.may_show),
            ("I saw you listen.", false)
        );
        assert!(form("You cooked.", "yes").parse().unwrap().may_show);
        let missing = form(" \n", "yes").parse().unwrap_err();
        assert_eq!(missing.on("words"), Some(Wrong::Text(Text::Missing)));
        let long = form(&"w".repeat(501), "").parse().unwrap_err();
        assert_eq!(long.on("words"), Some(Wrong::Text(Text::TooLong(500))));
    }
}
