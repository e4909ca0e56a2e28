//! How it is worded.
use time::Date;

use super::{
    Kind, NameStyle, Ready, What,
    count::{Since, Stretch},
    reckoning::Span,
};
use crate::words::Words;

/// "24 hours", "30 days", "18 months", "2 years".
pub fn span(t: &Words, span: Span) -> String {
    match span {
        Span::Days(1) => t.milestones_hours(),
        Span::Days(n) => t.milestones_days(i64::from(n)),
        Span::Months(n) => t.milestones_months(i64::from(n)),
        Span::Years(n) => t.milestones_years(i64::from(n)),
    }
}

/// "30 days", "30 days in the house"; what a first time is called stands with it alone: None.
pub fn kind(t: &Words, kind: Kind) -> Option<String> {
    match kind {
        Kind::Recovery(of) => Some(span(t, of)),
        Kind::House(of) => Some(t.milestones_in_house(span(t, of))),
        Kind::First(_) => None,
    }
}

pub fn ready(t: &Words, ready: Ready) -> String {
    match ready {
        Ready::Rent => t.milestones_first_rent(),
        Ready::Meal => t.milestones_first_meal(),
        Ready::Work => t.milestones_first_work(),
        Ready::Class => t.milestones_first_class(),
        Ready::Family => t.milestones_first_family(),
        Ready::Saved => t.milestones_first_saved(),
        Ready::Helped => t.milestones_first_helped(),
        Ready::TenAsks => t.milestones_first_ten_asks(),
    }
}

pub fn what(t: &Words, what: &What) -> String {
    match what {
        What::Ready(of) => ready(t, *of),
        What::Words(words) => words.clone(),
    }
}

pub fn style(t: &Words, style: NameStyle) -> String {
    match style {
        NameStyle::Full => t.milestones_name_full(),
        NameStyle::First => t.milestones_name_first(),
        NameStyle::Initials => t.milestones_name_initials(),
        NameStyle::None => t.milestones_name_none(),
    }
}

/// What one can count from.
pub fn since(t: &Words, since: Since) -> String {
    match since {
        Since::Recovery => t.milestones_since_recovery(),
        Since::Treatment => t.milestones_since_treatment(),
        Since::MovingIn => t.milestones_since_moving_in(),
    }
}

/// "4 July 2026"
pub fn date(t: &Words, day: Date) -> String {
    t.profile_day(t.short_day(day), day.year().to_string())
}

/// "since 4 July 2026", "1 March 2026 to 4 July 2026".
pub fn of_time(t: &Words, stretch: &Stretch) -> String {
    let began = date(t, stretch.began);
    match stretch.ended {
        None => t.sharing_since(began),
        Some(ended) => t.sharing_from_until(began, date(t, ended)),
    }
}
