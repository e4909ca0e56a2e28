//! The board as housemates see it: in the style the house chose, one's own row first and always whole.
use time::{Date, Duration};

use super::{Figures, first_monday, views::Cell};
use crate::{
    access::{Access, policy::ViewBoard},
    db::Tx,
    error::Result,
    routines::{
        mark::Mark,
        weeks::{self, Resident, Weeks},
    },
    web::Frame,
};

/// What templates/boards/housemates.html shows, as `board`.
pub struct Housemates {
    pub weeks: Weeks,
    pub rows: Vec<Row>,
    pub style: Style,
    /// The house's numbers, where it shows only those and there are people enough to hide among.
    pub figures: Option<Figures>,
    pub earlier: Option<Date>,
    pub later: Option<Date>,
}

pub struct Row {
    pub name: String,
    pub is_own: bool,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    KeptOnly,
    Open,
    Totals,
}

impl Style {
    /// Of a house, as it is kept.
    pub fn of(house: &str) -> Self {
        match house {
            "open" => Self::Open,
            "totals" => Self::Totals,
            _ => Self::KeptOnly,
        }
    }

    /// What others see of a day. None is the quiet open mark: in `kept_only` for all but kept, whatever
    /// it is; in `open` for what is neither kept, missed nor excused.
    pub fn shows(self, mark: Option<Mark>) -> Option<Mark> {
        mark.filter(|mark| match self {
            Self::KeptOnly => *mark == Mark::Kept,
            Self::Open => matches!(mark, Mark::Kept | Mark::Missed | Mark::Excused),
            Self::Totals => false,
        })
    }
}

impl Housemates {
    pub fn is_totals(&self) -> bool {
        self.style == Style::Totals
    }
    pub fn is_open(&self) -> bool {
        self.style == Style::Open
    }
    pub fn days(&self, t: &Frame) -> Vec<super::views::Head> {
        super::views::heads(&self.weeks, t)
    }
    pub fn weeks_label(&self, t: &Frame) -> String {
        super::views::span(&self.weeks, t)
    }
}

/// Totals tell of nobody only over so many people.
pub const FEWEST: usize = 5;

/// For the house's page of a resident; `week` as in its address.
pub async fn housemates(tx: &mut Tx, of: &Access<ViewBoard>, week: &str) -> Result<Housemates> {
    let from = first_monday(week, of.today());
    let weeks = weeks::of_house(tx, of, from, from + Duration::days(13)).await?;
    let style = Style::of(&of.house_brief().board_style);
    let t = Frame::of(of);
    let own = weeks.people.iter().filter(|p| p.id == of.viewer().id);
    let others = weeks
        .people
        .iter()
        .filter(|p| p.id != of.viewer().id && p.lives_here);
    let others = others.filter(|_| style != Style::Totals);
    let row = |resident: &Resident, is_own: bool| Row {
        name: resident.name.clone(),
        is_own,
        cells: cells(&weeks, resident, &t, (!is_own).then_some(style)),
    };
    let rows = own
        .map(|p| row(p, true))
        .chain(others.map(|p| row(p, false)))
        .collect();
    let here = weeks.people.iter().filter(|p| p.lives_here).count();
    let figures = (style == Style::Totals && here >= FEWEST).then(|| Figures::of(&weeks));
    Ok(Housemates {
        rows,
        style,
        figures,
        earlier: weeks.has_earlier.then(|| from + Duration::days(6)),
        later: (weeks.to < of.today()).then(|| weeks.to + Duration::days(1)),
        weeks,
    })
}

/// `style` is None for one's own row: whole.
fn cells(weeks: &Weeks, resident: &Resident, t: &Frame, style: Option<Style>) -> Vec<Cell> {
    let cell = |day: Date| {
        let mark = resident.mark(day, weeks.today);
        match style {
            None => Cell::whole(t, weeks, day, mark),
            Some(style) => Cell::quiet(t, weeks, day, style.shows(mark)),
        }
    };
    weeks.days().map(cell).collect()
}
