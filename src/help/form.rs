//! The form of an ask or an offer: as typed, and what it means.
use serde::Deserialize;
use time::{Date, Duration};

use super::{Content, Kind};
use crate::{
    house_time::{HouseTime, WallTime},
    routines,
    timestamp::Timestamp,
    web::{Errors, Sent, Text, optional_line},
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct HelpForm {
    pub kind: String,
    /// "ask" or "offer".
    pub what: String,
    /// Blank: any day.
    pub day: String,
    /// Blank: any time of that day.
    pub time: String,
    pub place: String,
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    Kind,
    /// No day, or one that is over or further away than a year.
    Day,
    Time,
    /// A time of which day?
    TimeAlone,
    /// More than one person can have open at one time.
    TooMany,
}

/// As it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub day: Date,
    pub time: Option<WallTime>,
}

/// What a form means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewHelp {
    pub content: Content,
    pub is_offer: bool,
    pub when: Option<When>,
}

const LONGEST_PLACE: usize = 80;
const LONGEST_WORDS: usize = 300;
const FURTHEST: Duration = Duration::days(366);

impl When {
    /// When it begins, and until when someone can take it: its time, or the end of that day.
    pub fn span(self, time: &HouseTime) -> (Timestamp, Timestamp) {
        match self.time {
            Some(wall) => {
                let at = time.first(self.day, wall);
                (at, at)
            }
            None => (time.starts(self.day), time.ends(self.day)),
        }
    }
}

impl HelpForm {
    pub fn blank() -> Self {
        Self {
            what: "ask".into(),
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn parse(&self, time: &HouseTime, now: Timestamp) -> Result<NewHelp, Errors<Wrong>> {
        let mut errors = Errors::none();
        let kind = Kind::of_key(&self.kind);
        if kind.is_none() {
            errors.add("kind", Wrong::Kind);
        }
        let mut text = |field, typed: &str, most| {
            optional_line(typed, most).unwrap_or_else(|e| {
                errors.add(field, Wrong::Text(e));
                None
            })
        };
        let place = text("place", &self.place, LONGEST_PLACE);
        let words = text("words", &self.words, LONGEST_WORDS);
        let when = self.when(time, now).unwrap_or_else(|(field, wrong)| {
            errors.add(field, wrong);
            None
        });
        match kind {
            Some(kind) if errors.is_empty() => Ok(NewHelp {
                content: Content { kind, place, words },
                is_offer: self.what == "offer",
                when,
            }),
            _ => Err(errors),
        }
    }

    fn when(
        &self,
        time: &HouseTime,
        now: Timestamp,
    ) -> Result<Option<When>, (&'static str, Wrong)> {
        let wall = match self.time.trim() {
            "" => None,
            typed => Some(typed.parse().map_err(|_| ("time", Wrong::Time))?),
        };
        let day = match self.day.trim() {
            "" if wall.is_some() => return Err(("time", Wrong::TimeAlone)),
            "" => return Ok(None),
            typed => routines::date(typed).ok_or(("day", Wrong::Day))?,
        };
        let when = When { day, time: wall };
        let (starts, until) = when.span(time);
        let is_to_come = until > now && starts < now.plus(FURTHEST);
        match is_to_come {
            true => Ok(Some(when)),
            false => Err(("day", Wrong::Day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn parse(change: fn(&mut HelpForm)) -> Result<NewHelp, Errors<Wrong>> {
        let mut form = HelpForm {
            kind: "ride".into(),
            ..HelpForm::blank()
        };
        change(&mut form);
        let time = HouseTime::new("UTC", "03:00".parse().unwrap()).unwrap();
        form.parse(&time, Timestamp::new(datetime!(2026-07-04 12:00 UTC)))
    }

    #[test]
    fn the_sort_of_help_is_enough() {
        let new = parse(|_| {}).unwrap();
        assert_eq!(
            (new.content.kind, new.when, new.is_offer),
            (Kind::Ride, None, false)
        );
        assert!(parse(|f| f.what = "offer".into()).unwrap().is_offer);
        let new = parse(|f| (f.day, f.time) = ("2026-07-05".into(), "9:30".into())).unwrap();
        assert_eq!(new.when.unwrap().time.unwrap().to_string(), "09:30");
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        let wrong = |change, field| parse(change).err().and_then(|errors| errors.on(field));
        assert_eq!(
            wrong(|f| f.kind = "money".into(), "kind"),
            Some(Wrong::Kind)
        );
        assert_eq!(
            wrong(|f| f.day = "2026-07-03".into(), "day"),
            Some(Wrong::Day)
        );
        assert_eq!(
            wrong(|f| f.day = "2027-07-30".into(), "day"),
            Some(Wrong::Day)
        );
        assert_eq!(
            wrong(|f| f.time = "09:30".into(), "time"),
            Some(Wrong::TimeAlone)
        );
        assert_eq!(wrong(|f| f.time = "9".into(), "time"), Some(Wrong::Time));
        assert_eq!(
            wrong(
                |f| (f.day, f.time) = ("2026-07-04".into(), "11:59".into()),
                "day"
            ),
            Some(Wrong::Day)
        );
        assert_eq!(
            wrong(|f| f.words = "w".repeat(301), "words"),
            Some(Wrong::Text(Text::TooLong(300)))
        );
    }
}
