//! The frame around every page: words, who one is here, where one stands, what was just said.
mod tabs;

use std::{convert::Infallible, ops::Deref};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, request::Parts},
    response::{Html, IntoResponse, Redirect, Response},
};

use time::Date;

use super::{Numbers, Reader, Said};
use crate::{
    access::{House, Role, SignedIn, Standing},
    error::Result,
    house_time::{HouseTime, WallTime},
    timestamp::Timestamp,
    words::Words,
};

/// What the frame needs of a request.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub path: String,
    pub said: Option<Said>,
    /// The server speaks plain http on a network: anyone on it can read along.
    pub overheard: bool,
}

impl Asked {
    pub fn of(parts: &Parts) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let mut keys = query
            .split('&')
            .filter_map(|pair| pair.strip_prefix("said="));
        Self {
            path: parts.uri.path().to_owned(),
            said: keys.next().and_then(Said::of_key),
            overheard: false,
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

impl<S: Sync> FromRequestParts<S> for Words {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of_request(None, &parts.headers))
    }
}

/// The clock by which a page goes that belongs to no house.
#[derive(Clone)]
pub struct Clock {
    pub house: String,
    pub time: HouseTime,
}

/// Every view has one, called `t`: it is the words, and knows the rest of the frame.
#[derive(Clone)]
pub struct Frame {
    words: Words,
    asked: Asked,
    role: Option<Role>,
    house: Option<House>,
    signed_in: bool,
    /// By the reader for all pages: here there is nothing to switch.
    is_language_chosen: bool,
    left: bool,
    asks: i64,
    /// On a page that belongs to no house.
    numbers: Option<Numbers>,
    clock: Option<Clock>,
}

impl Deref for Frame {
    type Target = Words;
    fn deref(&self) -> &Words {
        &self.words
    }
}

impl Frame {
    /// Of a page for anyone.
    pub fn open(words: Words, asked: Asked) -> Self {
        Self {
            words,
            asked,
            role: None,
            house: None,
            signed_in: false,
            is_language_chosen: false,
            left: false,
            asks: 0,
            numbers: None,
            clock: None,
        }
    }

    /// Of an error, for whom it refuses.
    pub fn read_by(reader: Reader, headers: &HeaderMap) -> Self {
        let words = Words::of_request(reader.language.as_deref(), headers);
        Self {
            numbers: reader.numbers,
            is_language_chosen: reader.language.is_some(),
            ..Self::open(words, Asked::default())
        }
    }

    /// Of a page in a role, in a house.
    pub fn of(standing: &Standing) -> Self {
        Self {
            words: standing.words(),
            asked: standing.asked().clone(),
            role: Some(standing.role()),
            house: Some(standing.house_brief().clone()),
            signed_in: true,
            is_language_chosen: true,
            left: standing.has_left(),
            asks: standing.asks(),
            numbers: None,
            clock: None,
        }
    }

    /// Of a page about oneself, or over several houses.
    pub fn signed_in(who: &SignedIn) -> Self {
        Self {
            words: who.words(),
            asked: who.asked().clone(),
            role: Role::of_path(&who.asked().path),
            house: None,
            signed_in: true,
            is_language_chosen: true,
            left: false,
            asks: who.asks(),
            numbers: None,
            clock: None,
        }
    }

    /// By the clock of a house, on a page that belongs to none.
    pub fn by(mut self, clock: Option<Clock>) -> Self {
        self.clock = clock;
        self
    }

    pub fn clock(&self) -> Option<&Clock> {
        self.clock.as_ref()
    }

    /// With the numbers of whoever's house it is, where that is known.
    pub fn with(mut self, numbers: Option<Numbers>) -> Self {
        self.numbers = numbers;
        self
    }

    pub fn saying(mut self, said: Said) -> Self {
        self.asked.said = Some(said);
        self
    }

    pub fn said(&self) -> Option<String> {
        self.asked.said.map(|said| said.word(&self.words))
    }

    /// The owner is told, on every page, that the network can read along.
    pub fn is_overheard(&self) -> bool {
        self.asked.overheard && self.is(Role::Owner)
    }

    pub fn is_language_chosen(&self) -> bool {
        self.is_language_chosen
    }
    pub fn is_signed_in(&self) -> bool {
        self.signed_in
    }

    /// Moved out, and still reading what is one's own: there is no day to come to.
    pub fn has_left(&self) -> bool {
        self.left
    }

    pub fn is(&self, role: Role) -> bool {
        self.role == Some(role)
    }

    pub fn is_resident(&self) -> bool {
        self.is(Role::Resident)
    }

    /// "Maple House", or empty on a page over several houses.
    pub fn house_name(&self) -> &str {
        self.house.as_ref().map_or("", |h| &h.name)
    }

    /// "as counselor"; "as yourself" on the pages about one's own account, which are the same in every role.
    pub fn acting_as(&self) -> String {
        match self.role {
            Some(role) => self.role_acting(&role),
            None => self.frame_as_yourself(),
        }
    }

    pub fn role_acting(&self, role: &Role) -> String {
        match role {
            Role::Resident => self.frame_as_resident(),
            Role::Mentor => self.frame_as_mentor(),
            Role::Counselor => self.frame_as_counselor(),
            Role::Manager => self.frame_as_manager(),
            Role::Owner => self.frame_as_owner(),
        }
    }

    /// "/manager/houses/…", what a staff page's links begin with.
    pub fn base(&self) -> String {
        match (&self.role, &self.house) {
            (Some(Role::Resident), _) => "/resident".to_owned(),
            (Some(role), Some(house)) => format!("/{role}/houses/{}", house.id),
            (Some(role), None) => format!("/{role}"),
            (None, _) => String::new(),
        }
    }

    /// Is the page this address, or below it?
    pub fn is_at(&self, address: &str) -> bool {
        let rest = self.asked.path.strip_prefix(address);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    pub fn path(&self) -> &str {
        &self.asked.path
    }

    /// "Tuesday, 3 March": the date of an instant by the house's clock.
    pub fn day_of(&self, at: &Timestamp) -> String {
        self.words.long_day(self.wall(*at).0)
    }

    /// "17:05" by the house's clock.
    pub fn time_of(&self, at: &Timestamp) -> String {
        self.words.time_of_day(self.wall(*at).1)
    }

    /// UTC on a page that belongs to no house and goes by no house's clock: such a page says so.
    fn wall(&self, at: Timestamp) -> (Date, WallTime) {
        let house = self.house.as_ref().map(|house| &house.time);
        match house.or(self.clock.as_ref().map(|clock| &clock.time)) {
            Some(time) => time.wall(at),
            None => {
                let minutes = i32::from(at.get().hour()) * 60 + i32::from(at.get().minute());
                let time = WallTime::from_minutes(minutes).unwrap_or(WallTime::MIDNIGHT);
                (at.get().date(), time)
            }
        }
    }

    /// "DP" for Dana P.: instead of a picture.
    pub fn initials(&self, name: &str) -> String {
        let firsts = name
            .split_whitespace()
            .filter_map(|word| word.chars().next());
        firsts.take(2).flat_map(char::to_uppercase).collect()
    }

    pub fn asset(&self, name: &str) -> String {
        super::asset(name)
    }

    /// Local emergency number, for a `tel:` link.
    pub fn emergency_number(&self) -> &str {
        let other = self.numbers.as_ref().map_or("911", |n| &n.emergency);
        self.house.as_ref().map_or(other, |h| &h.emergency_number)
    }

    pub fn crisis_number(&self) -> &str {
        let other = self.numbers.as_ref().map_or("988", |n| &n.crisis);
        self.house.as_ref().map_or(other, |h| &h.crisis_number)
    }

    pub fn house_phone(&self) -> Option<&str> {
        self.house.as_ref()?.phone.as_deref()
    }
}

pub fn html(page: askama::Result<String>) -> Result<Response> {
    Ok(Html(page?).into_response())
}

/// A page under another status: 422 for a form that needs another look.
pub fn html_with(status: StatusCode, page: askama::Result<String>) -> Result<Response> {
    Ok((status, Html(page?)).into_response())
}

/// Where to go after something was done, and what to say there.
pub fn see_other(address: &str, said: Said) -> Response {
    Redirect::to(&format!("{address}?said={}", said.key())).into_response()
}
