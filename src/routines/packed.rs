//! Days as statements pack them, `2026-07-04kept 2026-07-04open`: rows are what a page costs, and people ×
//! days × items of them are what it need not pay for.
use std::collections::BTreeMap;

use anyhow::anyhow;
use time::{Date, macros::format_description};

use super::mark::Tally;
use crate::error::Result;

/// What each day came to; days on which nothing was due are not in it.
pub type Days = BTreeMap<Date, Tally>;

/// Words in any order, quickest where those of a day stand together. `open` is what has no outcome yet.
///
/// Fails for anything that is not a day and an outcome.
pub fn days(text: &str) -> Result<Days> {
    let mut days = Days::new();
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    for of_a_day in words.chunk_by(|a, b| a.get(..DAY) == b.get(..DAY)) {
        let day = date(of_a_day[0].get(..DAY).unwrap_or_default())?;
        let tally: &mut Tally = days.entry(day).or_default();
        for word in of_a_day {
            *count(tally, &word[DAY..])? += 1;
        }
    }
    Ok(days)
}

/// `2026-07-04`
const DAY: usize = 10;

/// `2026-07-04`, as the databases write it. Fails for anything else.
pub fn date(text: &str) -> Result<Date> {
    let as_kept = format_description!("[year]-[month]-[day]");
    Ok(Date::parse(text, as_kept).map_err(anyhow::Error::from)?)
}

fn count<'a>(tally: &'a mut Tally, outcome: &str) -> Result<&'a mut i64> {
    Ok(match outcome {
        "kept" => &mut tally.kept,
        "kept_late" => &mut tally.kept_late,
        "missed" => &mut tally.missed,
        "excused" => &mut tally.excused,
        "open" => &mut tally.open,
        other => return Err(anyhow!("'{other}' is no outcome").into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn words_are_counted_by_day() {
        let found = days(
            "2026-07-03kept_late 2026-07-04kept 2026-07-04missed 2026-07-03excused 2026-07-04open",
        );
        let found = found.unwrap();
        let (third, fourth) = (found[&date!(2026 - 07 - 03)], found[&date!(2026 - 07 - 04)]);
        assert_eq!((third.kept_late, third.excused, third.due()), (1, 1, 2));
        assert_eq!((fourth.kept, fourth.missed, fourth.open), (1, 1, 1));
        assert!(days("").unwrap().is_empty());
    }

    #[test]
    fn what_is_no_day_or_no_outcome_fails() {
        for wrong in [
            "2026-07-04",
            "2026-07-04done",
            "kept",
            "2026-02-30kept",
            "é026-07-0kept",
        ] {
            assert!(days(wrong).is_err(), "{wrong}");
        }
    }
}
