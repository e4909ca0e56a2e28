use askama::Template;
use time::{Date, Duration, Weekday};

use super::{Figures, Housemates, Stretch, WrongStretch};
use crate::{
    access::Person,
    routines::{
        mark::{Mark, Tally},
        weeks::{Resident, Weeks},
    },
    web::Frame,
    wins::Shown,
    words::Words,
};

/// The manager's board.
#[derive(Template)]
#[template(path = "boards/index.html")]
pub struct Index {
    pub t: Frame,
    pub weeks: Weeks,
    pub heads: Vec<Head>,
    pub rows: Vec<Row>,
    pub figures: Figures,
    pub from: String,
    pub to: String,
    pub wrong: Option<WrongStretch>,
}

/// A day at the head of its column.
pub struct Head {
    pub weekday: String,
    pub number: u8,
    /// As the style sheet calls a day's column: today, the first of a week.
    pub class: &'static str,
}

pub struct Row {
    pub name: String,
    /// Someone who moved out has no page any more.
    pub address: Option<String>,
    pub cells: Vec<Cell>,
    pub kept: String,
}

pub struct Cell {
    /// As the style sheet calls it; empty for a day without anything due.
    pub shape: &'static str,
    pub word: String,
    /// As the style sheet calls a day's column: today, the first of a week.
    pub class: &'static str,
    /// What lies behind the mark, for the manager.
    pub address: Option<String>,
}

impl Cell {
    pub fn whole(t: &Words, weeks: &Weeks, day: Date, mark: Option<Mark>) -> Self {
        Self {
            shape: mark.map_or("", Mark::shape),
            word: mark_word(t, mark),
            class: column(weeks, day),
            address: None,
        }
    }

    /// None is the open mark that tells nothing apart.
    pub fn quiet(t: &Words, weeks: &Weeks, day: Date, mark: Option<Mark>) -> Self {
        let cell = Self::whole(t, weeks, day, mark);
        match mark {
            Some(_) => cell,
            None => Self {
                shape: "open",
                word: t.boards_mark_open(),
                ..cell
            },
        }
    }
}

fn column(weeks: &Weeks, day: Date) -> &'static str {
    let begins_week = day != weeks.from && day.weekday() == Weekday::Monday;
    match (day == weeks.today, begins_week) {
        (true, true) => "today week",
        (true, false) => "today",
        (false, true) => "week",
        (false, false) => "",
    }
}

pub fn mark_word(t: &Words, mark: Option<Mark>) -> String {
    match mark {
        Some(Mark::Kept) => t.boards_mark_kept(),
        Some(Mark::Partly) => t.boards_mark_partly(),
        Some(Mark::Missed) => t.boards_mark_missed(),
        Some(Mark::Excused) => t.boards_mark_excused(),
        Some(Mark::NotYet) => t.boards_mark_not_yet(),
        None => t.boards_mark_nothing(),
    }
}

pub fn heads(weeks: &Weeks, t: &Words) -> Vec<Head> {
    let head = |day: Date| Head {
        weekday: t.weekday_short(day.weekday()),
        number: day.day(),
        class: column(weeks, day),
    };
    weeks.days().map(head).collect()
}

/// "22 June – 5 July".
pub fn span(weeks: &Weeks, t: &Words) -> String {
    t.boards_span(t.short_day(weeks.from), t.short_day(weeks.to))
}

impl Index {
    pub fn new(
        t: Frame,
        weeks: Weeks,
        asked: (String, String),
        wrong: Option<WrongStretch>,
    ) -> Self {
        let rows = weeks.people.iter().map(|p| row(&t, &weeks, p)).collect();
        let (from, to) = asked;
        Self {
            heads: heads(&weeks, &t),
            figures: Figures::of(&weeks),
            rows,
            weeks,
            from,
            to,
            wrong,
            t,
        }
    }

    fn earlier(&self) -> Option<Date> {
        // A week back: what is the first week now is the second then.
        let earlier = self.weeks.from + Duration::days(6);
        self.weeks.has_earlier.then_some(earlier)
    }

    fn later(&self) -> Option<Date> {
        let later = self.weeks.to + Duration::days(1);
        (later <= self.weeks.today).then_some(later)
    }

    fn wrong_days(&self) -> Option<String> {
        self.wrong.map(|wrong| match wrong {
            WrongStretch::NoDate => self.t.boards_wrong_date(),
            WrongStretch::BackToFront => self.t.boards_wrong_order(),
            WrongStretch::TooLong => self.t.boards_wrong_length(Stretch::MOST_DAYS),
        })
    }
}

fn row(t: &Frame, weeks: &Weeks, resident: &Resident) -> Row {
    let person = format!("{}/people/{}", t.base(), resident.id);
    let cell = |day: Date| {
        let mark = resident.mark(day, weeks.today);
        let has_page = resident.lives_here && mark.is_some() && day <= weeks.today;
        Cell {
            address: has_page.then(|| format!("{person}/days/{day}")),
            ..Cell::whole(t, weeks, day, mark)
        }
    };
    let cells = weeks.days().map(cell).collect();
    let mut all = Tally::default();
    weeks.days().for_each(|day| all += resident.on(day));
    Row {
        name: resident.name.clone(),
        address: resident.lives_here.then(|| person.clone()),
        cells,
        kept: match all.counted() {
            0 => String::new(),
            counted => t.boards_of(counted, all.kept_at_all()),
        },
    }
}

/// The house as one of its residents sees it.
#[derive(Template)]
#[template(path = "boards/house.html")]
pub struct HousePage {
    pub t: Frame,
    pub board: Housemates,
    /// What is shown to the house, of the last seven days.
    pub wins: Vec<Shown>,
    /// By name, each with a page of what they share.
    pub others: Vec<Person>,
}

/// Every mark, with its word.
pub fn legend(t: &Words) -> [(&'static str, String); 5] {
    use Mark::*;
    [Kept, Partly, Missed, Excused, NotYet].map(|mark| (mark.shape(), mark_word(t, Some(mark))))
}
