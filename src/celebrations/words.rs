//! How it is worded.
use super::What;
use crate::{
    milestones::{reckoning::Span, words},
    words::Words,
};

/// The number that stands large: "90", "24"; none for a first.
pub fn figure(what: &What) -> Option<String> {
    match what {
        What::Recovery(span) | What::InHouse(span) => Some(match span {
            // The first day is told in hours.
            Span::Days(1) => "24".to_owned(),
            Span::Days(n) | Span::Months(n) | Span::Years(n) => n.to_string(),
        }),
        What::First { .. } => None,
    }
}

/// What stands under the number: "days", "hours", "days in this house"; of a first all of it.
fn unit(t: &Words, what: &What) -> String {
    let unit = |span| match span {
        Span::Days(1) => t.celebrations_hours(),
        Span::Days(n) => t.celebrations_days(i64::from(n)),
        Span::Months(n) => t.celebrations_months(i64::from(n)),
        Span::Years(n) => t.celebrations_years(i64::from(n)),
    };
    match what {
        What::Recovery(span) => unit(*span),
        What::InHouse(span) => t.celebrations_in_house(unit(*span)),
        What::First { what, .. } => words::what(t, what),
    }
}

/// "days, Nia"
pub fn under(t: &Words, what: &What, name: &str) -> String {
    t.celebrations_under(name, unit(t, what))
}

/// "90 days", "1 year in this house", "First rent paid".
pub fn whole(t: &Words, what: &What) -> String {
    match figure(what) {
        Some(figure) => t.celebrations_whole(figure, unit(t, what)),
        None => unit(t, what),
    }
}

/// The sentence below it, to the person or about them.
pub fn line(t: &Words, what: &What, name: &str, is_own: bool) -> String {
    match (what, is_own) {
        (What::Recovery(Span::Days(1)), true) => t.celebrations_line_first_day_own(),
        (What::Recovery(Span::Days(1)), false) => t.celebrations_line_first_day(name),
        (What::Recovery(Span::Days(n)), true) => t.celebrations_line_days_own(i64::from(*n)),
        (What::Recovery(Span::Days(n)), false) => t.celebrations_line_days(i64::from(*n), name),
        (What::Recovery(_), true) => t.celebrations_line_long_own(),
        (What::Recovery(_), false) => t.celebrations_line_long(name),
        (What::InHouse(_), true) => t.celebrations_line_house_own(),
        (What::InHouse(_), false) => t.celebrations_line_house(name),
        (What::First { .. }, true) => t.celebrations_line_first_own(),
        (What::First { .. }, false) => t.celebrations_line_first(name),
    }
}
