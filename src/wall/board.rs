//! The board on the wall: the last two weeks up to today, everyone named as they chose.
use time::{Date, Duration};

use super::{NameStyle, tiles::Names};
use crate::{
    boards::{Cell, FEWEST, Figures, Head, Style, heads, mark_word},
    routines::{
        mark::Mark,
        weeks::{Resident, Weeks},
    },
    timestamp::Timestamp,
    words::Words,
};

/// As many as can be read from across a room. More take turns, minute by minute, so that it works without script.
const ROWS: usize = 12;

pub struct Board {
    pub heads: Vec<Head>,
    pub rows: Vec<Row>,
    /// "1 of 2": which part of the people this is, where there is more than one.
    pub part: Option<String>,
    pub legend: Vec<(&'static str, String)>,
    /// Instead of rows.
    pub sentence: Option<String>,
}

pub struct Row {
    pub name: String,
    pub cells: Vec<Cell>,
}

/// The first day of a board that ends today.
pub fn first_day(today: Date) -> Date {
    today - Duration::days(13)
}

impl Board {
    pub fn of(weeks: &Weeks, names: &Names, style: Style, t: &Words, now: Timestamp) -> Self {
        let mut board = Self {
            heads: heads(weeks, t),
            rows: Vec::new(),
            part: None,
            legend: Vec::new(),
            sentence: None,
        };
        if style == Style::Totals {
            board.sentence = Some(totals(weeks, t));
            return board;
        }
        let rows = weeks.people.iter().filter(|p| p.lives_here);
        let rows = rows.filter_map(|p| {
            let chosen = names.get(&p.id).copied().unwrap_or(NameStyle::Initials);
            Some((chosen.shown(&p.name)?, p))
        });
        let mut rows: Vec<_> = rows.collect();
        // By what is shown: the order of full names would tell of them.
        rows.sort_by_cached_key(|(name, p)| (name.to_lowercase(), p.id));
        let (part, rows) = turn(&rows, ROWS, now);
        board.part = part.map(|(part, parts)| t.wall_part(part as i64, parts as i64));
        let rows = rows.iter().map(|(name, p)| row(weeks, name, p, style, t));
        board.rows = rows.collect();
        board.legend = legend(style, t);
        board
    }
}

fn row(weeks: &Weeks, name: &str, resident: &Resident, style: Style, t: &Words) -> Row {
    let cell = |day| {
        let mark = style.shows(resident.mark(day, weeks.today));
        Cell::quiet(t, weeks, day, mark)
    };
    Row {
        name: name.to_owned(),
        cells: weeks.days().map(cell).collect(),
    }
}

/// Those whose turn it is in this minute, in parts of about the same size; which part that is, and of how many.
pub fn turn<T>(rows: &[T], most: usize, now: Timestamp) -> (Option<(usize, usize)>, &[T]) {
    let minute = now.seconds().div_euclid(60);
    let parts = rows.len().div_ceil(most);
    if parts < 2 {
        return (None, rows);
    }
    let each = rows.len().div_ceil(parts);
    let part = minute.rem_euclid(parts as i64) as usize;
    let rows = &rows[(part * each).min(rows.len())..((part + 1) * each).min(rows.len())];
    (Some((part + 1, parts)), rows)
}

/// The house's numbers, where there are people enough to hide among.
fn totals(weeks: &Weeks, t: &Words) -> String {
    let here = weeks.people.iter().filter(|p| p.lives_here).count();
    if here < FEWEST {
        return t.boards_too_few();
    }
    let figures = Figures::of(weeks);
    match figures.due {
        0 => t.boards_nothing_yet(),
        due => t.boards_house_kept(due, figures.kept),
    }
}

fn legend(style: Style, t: &Words) -> Vec<(&'static str, String)> {
    let marks: &[Mark] = match style {
        Style::Open => &[Mark::Kept, Mark::Missed, Mark::Excused],
        _ => &[Mark::Kept],
    };
    let marks = marks
        .iter()
        .map(|mark| (mark.shape(), mark_word(t, Some(*mark))));
    marks.chain([("open", t.boards_mark_open())]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_has_a_turn_and_nobody_two_in_one_round() {
        for people in 0..60 {
            let all: Vec<usize> = (0..people).collect();
            let minute = |n: i64| Timestamp::from_seconds(60 * (29_000_000 + n)).unwrap();
            let (part, _) = turn(&all, ROWS, minute(0));
            let parts = part.map_or(1, |(_, parts)| parts as i64);
            let mut seen = Vec::new();
            for n in 0..parts {
                let (_, rows) = turn(&all, ROWS, minute(n));
                assert!(
                    rows.len() <= ROWS && (rows.len() >= 6 || people < 6),
                    "{people}"
                );
                seen.extend_from_slice(rows);
            }
            seen.sort_unstable();
            assert_eq!(seen, all);
        }
    }
}
