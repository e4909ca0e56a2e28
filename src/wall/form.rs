//! A new screen: from the form as typed to what it means.
use serde::Deserialize;

use super::Shows;
use crate::{
    web::{Errors, Sent, Text, line},
    words::Words,
};

/// As typed by a manager.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct WallForm {
    pub name: String,
    pub language: String,
    pub shows: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// What it means.
#[derive(Clone, Debug, PartialEq)]
pub struct NewWall {
    /// Up to 40 characters.
    pub name: String,
    /// One that we speak.
    pub language: String,
    pub shows: Shows,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Language,
    Shows,
    /// The house has as many as it can have.
    TooMany,
}

impl WallForm {
    /// A fresh one, in the language of whoever makes it.
    pub fn blank(words: &Words) -> Self {
        Self {
            name: String::new(),
            language: words.lang.to_owned(),
            shows: Shows::AsHouse.name().to_owned(),
            sent: Sent::blank(),
        }
    }

    /// The screen, or a message beside each field that cannot be.
    pub fn parse(&self) -> Result<NewWall, Errors<Wrong>> {
        let mut errors = Errors::none();
        let name = line(&self.name, 40).map_err(|e| errors.add("name", Wrong::Text(e)));
        let language = Words::in_language(&self.language);
        if language.is_none() {
            errors.add("language", Wrong::Language);
        }
        let shows = Shows::of_name(&self.shows);
        if shows.is_none() {
            errors.add("shows", Wrong::Shows);
        }
        match (name, language, shows) {
            (Ok(name), Some(language), Some(shows)) => Ok(NewWall {
                name,
                language: language.lang.to_owned(),
                shows,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mistake_is_named_beside_its_field() {
        let form = WallForm {
            name: " Kitchen  TV ".into(),
            ..WallForm::blank(&crate::words::ENGLISH)
        };
        assert_eq!(form.parse().unwrap().name, "Kitchen TV");
        let wrong = |change: fn(&mut WallForm), field| {
            let mut form = form.clone();
            change(&mut form);
            form.parse().err().and_then(|errors| errors.on(field))
        };
        let missing = Some(Wrong::Text(Text::Missing));
        assert_eq!(wrong(|f| f.name.clear(), "name"), missing);
        let long = Some(Wrong::Text(Text::TooLong(40)));
        assert_eq!(wrong(|f| f.name = "x".repeat(41), "name"), long);
        assert_eq!(
            wrong(|f| f.language = "fr".into(), "language"),
            Some(Wrong::Language)
        );
        assert_eq!(
            wrong(|f| f.shows = "all".into(), "shows"),
            Some(Wrong::Shows)
        );
    }
}
