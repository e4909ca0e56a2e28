//! `/resident/wins/letter`: a month of one's own in plain sentences, to keep, to print or to read out. Nothing in it
//! is less than something else, and whatever is better kept to oneself can be left out.
mod easier;
mod told;

use askama::Template;
use axum::{extract::State, response::Response};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;
use time::Date;

use super::own::Of;
use crate::{
    access::Read,
    app::App,
    error::{Error, Result},
    history::calendar::{self, first_of, last_of},
    web::{Frame, Routes, html},
};

pub fn routes() -> Routes {
    Routes::default().get("/resident/wins/letter", show)
}

/// Which month, and what is left out: nothing private stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    month: String,
    leave: Vec<String>,
}

/// What the letter tells of, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Days,
    Wins,
    Help,
    Praise,
    Easier,
}

impl Part {
    pub const ALL: [Self; 5] = [
        Self::Days,
        Self::Wins,
        Self::Help,
        Self::Praise,
        Self::Easier,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Wins => "wins",
            Self::Help => "help",
            Self::Praise => "praise",
            Self::Easier => "easier",
        }
    }
}

/// A month as far as it went: house days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    pub from: Date,
    pub to: Date,
}

impl Month {
    fn of(day: Date, today: Date) -> Self {
        Self {
            from: first_of(day),
            to: last_of(day).min(today),
        }
    }

    /// The whole one before.
    fn before(self) -> Self {
        let last = self.from.previous_day().unwrap_or(self.from);
        Self::of(last, last)
    }
}

/// So many one can choose from.
const MONTHS: usize = 12;

#[derive(Template)]
#[template(path = "wins/letter.html")]
struct Show {
    t: Frame,
    name: String,
    month: Date,
    today: Date,
    parts: Vec<(Part, Vec<String>)>,
    left_out: Vec<Part>,
}

impl Show {
    fn all(&self) -> [Part; 5] {
        Part::ALL
    }

    fn title(&self, part: &Part) -> String {
        match part {
            Part::Days => self.t.wins_letter_days(),
            Part::Wins => self.t.wins_letter_wins(),
            Part::Help => self.t.wins_letter_help(),
            Part::Praise => self.t.wins_letter_praise(),
            Part::Easier => self.t.wins_letter_easier(),
        }
    }

    fn leaves(&self, part: &Part) -> bool {
        self.left_out.contains(part)
    }

    /// What is there and is not left out.
    fn shown(&self) -> Vec<&(Part, Vec<String>)> {
        let parts = self.parts.iter();
        parts
            .filter(|(part, lines)| !lines.is_empty() && !self.leaves(part))
            .collect()
    }

    fn is_empty(&self) -> bool {
        self.parts.iter().all(|(_, lines)| lines.is_empty())
    }

    /// As addresses name them, as people do, and whether it is this one; newest first.
    fn months(&self) -> Vec<(String, String, bool)> {
        let earlier = |month: &Date| first_of(*month).previous_day();
        let months = std::iter::successors(Some(self.today), earlier).take(MONTHS);
        let mut months: Vec<Date> = months.map(first_of).collect();
        if !months.contains(&first_of(self.month)) {
            months.push(first_of(self.month));
        }
        let is_this = |month: Date| month == first_of(self.month);
        let months = months.into_iter();
        months
            .map(|m| (calendar::name(m), self.t.month_of_year(m), is_this(m)))
            .collect()
    }

    fn month_name(&self) -> String {
        self.t.month_of_year(self.month)
    }
}

async fn show(
    State(app): State<App>,
    Read { of, mut tx }: Read<Of>,
    query: Result<Query<Asked>, QueryRejection>,
) -> Result<Response> {
    let asked = query.map(|Query(asked)| asked).unwrap_or_default();
    let today = of.today();
    let month = match asked.month.as_str() {
        "" => today,
        named => calendar::named(named)
            .filter(|month| *month <= today)
            .ok_or(Error::NotFound)?,
    };
    let is_left = |part: &Part| asked.leave.iter().any(|key| key == part.key());
    let page = Show {
        t: Frame::of(&of),
        name: of.person().name.clone(),
        parts: told::parts(&app, &mut tx, &of, Month::of(month, today)).await?,
        left_out: Part::ALL.into_iter().filter(is_left).collect(),
        month,
        today,
    };
    html(page.render())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn this_month_ends_today_and_the_one_before_is_whole() {
        let today = date!(2028 - 03 - 04);
        let month = Month::of(today, today);
        assert_eq!((month.from, month.to), (date!(2028 - 03 - 01), today));
        let before = month.before();
        assert_eq!(before.from, date!(2028 - 02 - 01));
        assert_eq!(before.to, date!(2028 - 02 - 29));
        assert_eq!(before.before().to, date!(2028 - 01 - 31));
    }
}
