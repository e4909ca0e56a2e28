//! What someone else may know, and the sentences it shares with one's own page.
use time::Date;

use crate::{
    milestones::{
        count::{Since, Stretch},
        reckoning::{self, Reached, Span},
        store::{Noted, Shown},
        words,
    },
    words::Words,
};

/// "since 4 July 2026, when treatment began".
pub(super) fn since(t: &Words, stretch: &Stretch) -> String {
    let day = words::date(t, stretch.began);
    match stretch.since {
        Since::Recovery => t.sharing_since(day),
        Since::Treatment => t.milestones_since_day_treatment(day),
        Since::MovingIn => t.milestones_since_day_moving_in(day),
    }
}

/// "Next: 30 days, on Thursday, 24 December 2026, in 5 days".
pub(super) fn comes(t: &Words, next: Reached, today: Date) -> String {
    let (what, day) = (words::span(t, next.span), words::date(t, next.day));
    match (next.day - today).whole_days() {
        1 => t.milestones_next_tomorrow(what),
        days => t.milestones_next(day, days, what),
    }
}

pub(super) fn next_in_house(moved_in: Date, today: Date) -> Option<Reached> {
    let first = Span::Days(1).after(moved_in)?;
    reckoning::next(moved_in, today.max(first))
}

/// What someone else may know, on the page about a person.
pub struct Card {
    pub lines: Vec<String>,
    /// What, and when.
    pub firsts: Vec<(String, String)>,
}

impl Card {
    pub fn of(t: &Words, shown: &Shown, today: Date) -> Self {
        let mut lines = Vec::new();
        if let Some(recovery) = &shown.recovery {
            let days = match recovery.days(today) {
                0 => t.milestones_day_one(),
                days => t.milestones_in_recovery_days(days),
            };
            lines.push(t.milestones_line(days, since(t, recovery)));
            let next = recovery.next(today);
            lines.extend(next.map(|next| comes(t, next, today)));
        }
        let next = next_in_house(shown.moved_in, today);
        let next = next.map(|next| t.milestones_house_next(comes(t, next, today)));
        lines.extend(next);
        let first = |noted: &Noted| {
            let what = words::what(t, &noted.first.what);
            (what, words::date(t, noted.first.day))
        };
        Self {
            lines,
            firsts: shown.firsts.iter().map(first).collect(),
        }
    }
}
