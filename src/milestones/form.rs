//! The forms of one's own page: as typed, and what they mean.
use serde::Deserialize;
use time::Date;

use super::{
    First, Ready, What,
    count::{self, New, Since, Stretch},
    store::Offered,
};
use crate::{
    routines::date,
    web::{Errors, Sent, Text, line},
};

/// A time of recovery, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct StretchForm {
    pub began: String,
    /// Blank: it goes on.
    pub ended: String,
    pub since: String,
    /// "yes": whoever the class is shared with reads of it.
    pub shown: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Date,
    Count(count::Wrong),
}

impl StretchForm {
    pub fn blank() -> Self {
        Self {
            since: Since::default().key().to_owned(),
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn of(known: &Stretch) -> Self {
        Self {
            began: known.began.to_string(),
            ended: known.ended.map(|day| day.to_string()).unwrap_or_default(),
            since: known.since.key().to_owned(),
            shown: if known.is_shown { "yes" } else { "" }.to_owned(),
            sent: Sent::blank(),
        }
    }

    /// Who counts from moving in need not look up the day.
    pub fn parse(&self, moved_in: Date) -> Result<New, Errors<Wrong>> {
        let mut errors = Errors::none();
        let since = Since::of_key(&self.since).unwrap_or_default();
        let began = match self.began.trim() {
            "" if since == Since::MovingIn => Some(moved_in),
            typed => date(typed),
        };
        if began.is_none() {
            errors.add("began", Wrong::Date);
        }
        let ended = match self.ended.trim() {
            "" => None,
            typed => date(typed).or_else(|| {
                errors.add("ended", Wrong::Date);
                None
            }),
        };
        errors.into_result(|| New {
            began: began.unwrap_or(moved_in),
            ended,
            since,
            is_shown: self.shown == "yes",
        })
    }
}

/// Beside the field it is about.
pub fn wrong(why: count::Wrong) -> Errors<Wrong> {
    use count::Wrong::*;
    let field = match why {
        EndToCome | EndsFirst | HasToEnd => "ended",
        ToCome | TooEarly | Overlaps | NotAfter | TooMany => "began",
    };
    let mut errors = Errors::none();
    errors.add(field, Wrong::Count(why));
    errors
}

/// A first time, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct FirstForm {
    /// The key of a ready-made one, the id of one of the house's, or blank for one's own words.
    pub what: String,
    pub words: String,
    pub day: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongFirst {
    Text(Text),
    Date,
    /// In the future, or before 1900.
    Day,
    TooMany,
}

pub const LONGEST: usize = 60;

impl FirstForm {
    pub fn blank(today: Date) -> Self {
        Self {
            day: today.to_string(),
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn parse(&self, offered: &Offered, today: Date) -> Result<First, Errors<WrongFirst>> {
        let mut errors = Errors::none();
        let ready = Ready::of_key(&self.what).filter(|ready| offered.ready.contains(ready));
        let mut kinds = offered.kinds.iter();
        let of_house = kinds.find(|kind| kind.id.to_string() == self.what);
        let what = match (ready, of_house) {
            (Some(ready), _) => Some(What::Ready(ready)),
            (None, Some(kind)) => Some(What::Words(kind.title.clone())),
            (None, None) => line(&self.words, LONGEST)
                .map_err(|problem| errors.add("words", WrongFirst::Text(problem)))
                .ok()
                .map(What::Words),
        };
        let day = date(&self.day);
        match day {
            None => errors.add("day", WrongFirst::Date),
            Some(day) if day > today || day.year() < 1900 => errors.add("day", WrongFirst::Day),
            Some(_) => {}
        }
        match (what, day) {
            (Some(what), Some(day)) if errors.is_empty() => Ok(First { what, day }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::HouseMilestoneId, milestones::store::HouseKind};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 07 - 04);

    #[test]
    fn a_time_is_read_as_typed_and_moving_in_needs_no_date() {
        let moved_in = date!(2026 - 05 - 01);
        let form = StretchForm {
            began: "2026-01-31".into(),
            shown: "yes".into(),
            ..StretchForm::blank()
        };
        let new = form.parse(moved_in).unwrap();
        assert_eq!((new.began, new.ended), (date!(2026 - 01 - 31), None));
        assert!(new.is_shown && new.since == Since::Recovery);
        let form = StretchForm {
            since: "moving_in".into(),
            ..StretchForm::blank()
        };
        assert_eq!(form.parse(moved_in).unwrap().began, moved_in);
        let form = StretchForm {
            ended: "soon".into(),
            ..StretchForm::blank()
        };
        let errors = form.parse(moved_in).unwrap_err();
        assert_eq!(errors.on("began"), Some(Wrong::Date));
        assert_eq!(errors.on("ended"), Some(Wrong::Date));
    }

    #[test]
    fn a_first_time_is_ready_made_the_houses_or_ones_own() {
        let garden = HouseKind {
            id: HouseMilestoneId::new(),
            title: "First bed in the garden".into(),
        };
        let form = |what: &str, words: &str, day: &str| FirstForm {
            what: what.into(),
            words: words.into(),
            day: day.into(),
            ..FirstForm::default()
        };
        let offered = Offered {
            ready: vec![Ready::Rent],
            kinds: vec![garden.clone()],
        };
        let parse = |form: FirstForm| form.parse(&offered, TODAY);
        let what = |form| parse(form).unwrap().what;
        assert_eq!(
            what(form("rent", "", "2026-07-04")),
            What::Ready(Ready::Rent)
        );
        let of_house = what(form(&garden.id.to_string(), "", "2026-07-04"));
        assert_eq!(of_house, What::Words(garden.title.clone()));
        let own = what(form("", " Swam  again ", "2026-07-04"));
        assert_eq!(own, What::Words("Swam again".into()));
        let left_out = parse(form("meal", "", "2026-07-04")).unwrap_err();
        let missing = Some(WrongFirst::Text(Text::Missing));
        assert_eq!(left_out.on("words"), missing, "not offered in this house");
        for (words, day, field, wrong) in [
            ("", "2026-07-04", "words", WrongFirst::Text(Text::Missing)),
            ("x", "", "day", WrongFirst::Date),
            ("x", "2026-07-05", "day", WrongFirst::Day),
            ("x", "1899-12-31", "day", WrongFirst::Day),
        ] {
            let errors = parse(form("", words, day)).unwrap_err();
            assert_eq!(errors.on(field), Some(wrong), "{words} {day}");
        }
    }
}
