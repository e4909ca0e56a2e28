use std::cmp::Ordering;

use askama::Template;
use time::Date;

use super::{Celebration, address, store::Cheer, words};
use crate::{
    access::Role,
    error::Result,
    id::*,
    seal::Key,
    web::{Frame, Sent, Text, text_problem},
};

/// As of the house's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Over,
    Today,
    Tomorrow,
}

impl When {
    fn of(day: Date, today: Date) -> Self {
        match day.cmp(&today) {
            Ordering::Less => Self::Over,
            Ordering::Equal => Self::Today,
            Ordering::Greater => Self::Tomorrow,
        }
    }
}

/// One of them, worded for its reader.
pub struct Tile {
    pub id: CelebrationId,
    pub address: String,
    pub when: When,
    /// "Saturday, 4 July"
    pub date: String,
    /// On a page over several houses.
    pub house: Option<String>,
    /// The number that stands large, where there is one.
    pub figure: Option<String>,
    /// "days, Nia"
    pub under: String,
    pub line: String,
    pub name: String,
    pub is_own: bool,
    pub is_aside: bool,
    pub is_cheered: bool,
    /// For "not this time", of one's own.
    pub mark: Option<String>,
}

impl Tile {
    pub fn of(t: &Frame, role: Role, key: &Key, one: &Celebration) -> Result<Self> {
        let mark = || one.what.mark(key, one.house, one.person, one.day);
        Ok(Self {
            id: one.id,
            address: address(role, one.house, one.id),
            when: When::of(one.day, one.today),
            date: t.long_day(one.day),
            house: t.house_name().is_empty().then(|| one.house_name.clone()),
            figure: words::figure(&one.what),
            under: words::under(t, &one.what, &one.name),
            line: words::line(t, &one.what, &one.name, one.is_own),
            name: one.name.clone(),
            is_own: one.is_own,
            is_aside: one.is_aside,
            is_cheered: one.is_cheered,
            mark: one.is_own.then(mark).transpose()?,
        })
    }

    /// Each form is a sending of its own.
    pub fn blank(&self) -> Sent {
        Sent::blank()
    }
}

/// What comes for the viewer.
pub struct Mine {
    pub day: String,
    pub what: String,
    pub mark: String,
    pub is_aside: bool,
}

impl Mine {
    pub fn blank(&self) -> Sent {
        Sent::blank()
    }
}

/// Today's, tomorrow's, and those of the last weeks.
#[derive(Template)]
#[template(path = "celebrations/index.html")]
pub struct Index {
    pub t: Frame,
    pub live: String,
    pub tiles: Vec<Tile>,
    pub mine: Vec<Mine>,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "celebrations/index_phone.html")]
pub struct IndexOnPhone {
    pub page: Index,
    pub t: Frame,
}

impl Index {
    pub fn phone(self) -> IndexOnPhone {
        IndexOnPhone {
            t: self.t.clone(),
            page: self,
        }
    }

    /// Heading and tiles of the days that stand large, those that are empty left out.
    pub fn near(&self) -> Vec<(&'static str, String, Vec<&Tile>)> {
        let days = [
            ("today", self.t.celebrations_today(), When::Today),
            ("tomorrow", self.t.celebrations_tomorrow(), When::Tomorrow),
        ];
        let near = days.map(|(id, title, when)| {
            let of_day = self.tiles.iter().filter(|tile| tile.when == when);
            (id, title, of_day.collect::<Vec<_>>())
        });
        near.into_iter()
            .filter(|(.., tiles)| !tiles.is_empty())
            .collect()
    }

    pub fn lately(&self) -> Vec<&Tile> {
        let over = self.tiles.iter().filter(|tile| tile.when == When::Over);
        over.collect()
    }
}

/// Words on their way to be a cheer.
pub struct Typed {
    pub words: String,
    pub wrong: Option<Text>,
    pub sent: Sent,
}

impl Typed {
    /// What the viewer said before, to be said otherwise.
    pub fn of(cheers: &[Cheer], viewer: PersonId) -> Self {
        let own = cheers.iter().find(|cheer| cheer.by == viewer);
        Self {
            words: own
                .and_then(|cheer| cheer.words.clone())
                .unwrap_or_default(),
            wrong: None,
            sent: Sent::blank(),
        }
    }
}

/// One of them, with all who cheer.
#[derive(Template)]
#[template(path = "celebrations/show.html")]
pub struct Show {
    pub t: Frame,
    pub live: String,
    pub tile: Tile,
    pub back: String,
    pub viewer: PersonId,
    /// Anyone besides the person may know of it.
    pub is_known: bool,
    pub cheers: Vec<Cheer>,
    pub typed: Typed,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "celebrations/show_phone.html")]
pub struct ShowOnPhone {
    pub page: Show,
    pub t: Frame,
}

impl Show {
    pub fn phone(self) -> ShowOnPhone {
        ShowOnPhone {
            t: self.t.clone(),
            page: self,
        }
    }

    pub fn said(&self) -> Vec<&Cheer> {
        self.cheers.iter().filter(|c| c.words.is_some()).collect()
    }

    pub fn wordless(&self) -> Option<String> {
        wordless(&self.t, &self.cheers)
    }

    pub fn has_said(&self) -> bool {
        self.cheers
            .iter()
            .any(|cheer| cheer.by == self.viewer && cheer.words.is_some())
    }

    pub fn wrong(&self) -> Option<String> {
        self.typed.wrong.map(|wrong| text_problem(&self.t, wrong))
    }
}

/// "Ben, Dana and Luis cheer.": names, no number.
fn wordless(t: &Frame, cheers: &[Cheer]) -> Option<String> {
    let names: Vec<&str> = cheers
        .iter()
        .filter(|cheer| cheer.words.is_none())
        .map(|cheer| cheer.name.as_str())
        .collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(t.celebrations_one_cheers(*one)),
        [all @ .., last] => Some(t.celebrations_more_cheer(*last, all.join(", "))),
    }
}

/// The card to print, and to keep.
#[derive(Template)]
#[template(path = "celebrations/card.html")]
pub struct Card {
    pub t: Frame,
    pub tile: Tile,
    pub back: String,
    pub cheers: Vec<Cheer>,
}

/// The same on a resident's page.
#[derive(Template)]
#[template(path = "celebrations/card_phone.html")]
pub struct CardOnPhone {
    pub page: Card,
    pub t: Frame,
}

impl Card {
    pub fn phone(self) -> CardOnPhone {
        CardOnPhone {
            t: self.t.clone(),
            page: self,
        }
    }

    pub fn said(&self) -> Vec<&Cheer> {
        self.cheers.iter().filter(|c| c.words.is_some()).collect()
    }

    pub fn wordless(&self) -> Option<String> {
        wordless(&self.t, &self.cheers)
    }
}
