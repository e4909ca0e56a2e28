//! What comes up, month by month, for mentors, counselors and managers: only what is shared with that reader.
use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use time::Date;

use super::{Kind, store, words};
use crate::{
    access::{Access, Caseload, Read, policy::ViewMilestones},
    app::App,
    error::{Error, Result},
    history::calendar::{self, first_of, last_of},
    id::*,
    web::{Frame, Routes, html},
    words::Words,
};

pub fn routes() -> Routes {
    Routes::default()
        .get("/mentor/milestones", caseload)
        .get("/counselor/milestones", caseload)
        .get("/manager/houses/{house}/milestones", house)
}

/// How many months ahead one can look.
const AHEAD: i32 = 12;

#[derive(Template)]
#[template(path = "milestones/months.html")]
struct Months {
    t: Frame,
    /// "July 2026"
    name: String,
    earlier: Option<String>,
    later: Option<String>,
    days: Vec<Day>,
    /// A manager's page leads to what the house celebrates.
    firsts: Option<String>,
}

/// One with something to celebrate.
struct Day {
    day: Date,
    name: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    /// Of the person's page, where their name is in full.
    address: Option<String>,
    house: String,
    words: String,
}

/// The month asked for, and the months on either side of it.
struct Span {
    month: Date,
    this: Date,
}

impl Span {
    fn of(query: Option<&str>, today: Date) -> Result<Self> {
        let asked = query.and_then(|q| q.split('&').find_map(|pair| pair.strip_prefix("month=")));
        let this = first_of(today);
        let month = match asked {
            None => this,
            Some(name) => calendar::named(name).ok_or(Error::NotFound)?,
        };
        let ahead = number(month) - number(this);
        match (0..=AHEAD).contains(&ahead) {
            true => Ok(Self { month, this }),
            false => Err(Error::NotFound),
        }
    }

    fn earlier(&self) -> Option<String> {
        let before = self.month.previous_day()?;
        (self.month > self.this).then(|| calendar::name(before))
    }

    fn later(&self) -> Option<String> {
        let after = last_of(self.month).next_day()?;
        (number(after) - number(self.this) <= AHEAD).then(|| calendar::name(after))
    }
}

fn number(day: Date) -> i32 {
    day.year() * 12 + i32::from(u8::from(day.month()))
}

async fn caseload(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<Caseload<ViewMilestones>>,
) -> Result<Response> {
    // Where it is still the month before in one house, that is not over for whoever looks after people there.
    let todays = store::todays(&mut tx, &of).await?;
    let today = todays.into_iter().min();
    let span = Span::of(query.as_deref(), today.ok_or(Error::NotFound)?)?;
    let (from, to) = (span.month, last_of(span.month));
    let coming = store::of_caseload(&mut tx, &of, &app.key, from, to).await?;
    let t = Frame::signed_in(&of);
    let lines = coming.into_iter().map(|c| {
        let line = Line {
            address: Some(format!(
                "/{}/houses/{}/people/{}",
                of.role(),
                c.house,
                c.person
            )),
            name: c.name,
            house: c.house_name,
            words: worded(&t, c.kind),
        };
        (c.day, line)
    });
    page(&t, &span, lines.collect(), None)
}

async fn house(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    Read { of, mut tx }: Read<Access<ViewMilestones>>,
) -> Result<Response> {
    let span = Span::of(query.as_deref(), of.today())?;
    let (from, to) = (span.month, last_of(span.month));
    let coming = store::of_house(&mut tx, &of, &app.key, from, to).await?;
    let t = Frame::of(&of);
    let lines = coming.into_iter().filter_map(|c| {
        let name = c.name_for_the_house()?;
        let line = Line {
            address: (name == c.name).then(|| person(&t, c.person)),
            name,
            house: String::new(),
            words: worded(&t, c.kind),
        };
        Some((c.day, line))
    });
    let mut lines: Vec<_> = lines.collect();
    // By the name that is shown: the order tells nothing of the one that is not.
    lines.sort_by_key(|(day, line)| (*day, line.name.to_lowercase()));
    let firsts = Some(format!("{}/milestones/firsts", t.base()));
    page(&t, &span, lines, firsts)
}

fn person(t: &Frame, person: PersonId) -> String {
    format!("{}/people/{person}", t.base())
}

fn worded(t: &Words, kind: Kind) -> String {
    words::kind(t, kind).unwrap_or_default()
}

/// `lines` by day.
fn page(
    t: &Frame,
    span: &Span,
    lines: Vec<(Date, Line)>,
    firsts: Option<String>,
) -> Result<Response> {
    let mut days: Vec<Day> = Vec::new();
    for (day, line) in lines {
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.lines.push(line),
            None => days.push(Day {
                day,
                name: t.long_day(day),
                lines: vec![line],
            }),
        }
    }
    let page = Months {
        t: t.clone(),
        name: t.month_of_year(span.month),
        earlier: span.earlier(),
        later: span.later(),
        days,
        firsts,
    };
    html(page.render())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn one_looks_from_this_month_to_a_year_ahead() {
        let of = |query| Span::of(query, date!(2026 - 12 - 31));
        let this = of(None).unwrap();
        assert_eq!(
            (this.earlier(), this.later()),
            (None, Some("2027-01".into()))
        );
        let last = of(Some("month=2027-12")).unwrap();
        assert_eq!(
            (last.earlier(), last.later()),
            (Some("2027-11".into()), None)
        );
        for wrong in ["month=2026-11", "month=2028-01", "month=soon"] {
            assert!(of(Some(wrong)).is_err(), "{wrong}");
        }
    }
}
