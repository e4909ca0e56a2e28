//! What became of one item on one day, worded for whoever reads it.
use crate::{
    access::{About, Role},
    history,
    routines::{
        Outcome, Source,
        day::{Fact, kept::Correction},
    },
    timestamp::Timestamp,
    today,
    words::Words,
};

pub struct Line {
    /// As the style sheet calls it.
    pub shape: &'static str,
    pub name: String,
    pub detail: String,
    /// Who changed it and why.
    pub corrections: Vec<String>,
}

impl Line {
    pub fn of<P>(of: &About<P>, fact: &Fact, corrections: &[Correction]) -> Self {
        let t = of.words();
        let ours = corrections
            .iter()
            .filter(|c| c.assignment_id == fact.assignment && c.day == fact.day);
        let (shape, detail) = match tells_done_only(of, fact) {
            true => done_only(&t, fact),
            false => whole(of, &t, fact),
        };
        Self {
            shape,
            name: name(&t, fact),
            detail,
            corrections: ours.map(|c| history::corrected(&t, c)).collect(),
        }
    }
}

/// What it is called, or whose it is where its words are not for the viewer.
pub fn name(t: &Words, fact: &Fact) -> String {
    match (&fact.title, fact.source) {
        (Some(title), _) => title.clone(),
        (None, Source::Own) => t.persons_own_item(),
        (None, _) => t.persons_program_item(),
    }
}

/// "08:00–13:00"; of what the house itself asks for.
pub fn window<P>(of: &About<P>, fact: &Fact) -> Option<String> {
    let occurrence = fact.occurrence.filter(|_| !tells_done_only(of, fact))?;
    let t = of.words();
    let from = clock(of, occurrence.opens_at);
    Some(t.today_window(from, clock(of, occurrence.closes_at)))
}

/// A manager runs the house's items; of all others the house needs done or not done, nothing else.
fn tells_done_only<P>(of: &About<P>, fact: &Fact) -> bool {
    of.role() == Role::Manager && fact.source != Source::House
}

fn done_only(t: &Words, fact: &Fact) -> (&'static str, String) {
    match fact.outcome() {
        Some(Outcome::Kept | Outcome::KeptLate) => ("kept", t.persons_done()),
        Some(Outcome::Missed) => ("missed", t.persons_not_done()),
        Some(Outcome::Excused) => ("excused", t.day_excused()),
        None => ("notyet", t.persons_no_outcome()),
    }
}

fn whole<P>(of: &About<P>, t: &Words, fact: &Fact) -> (&'static str, String) {
    // At which hour someone was about is not the manager's to know, nor when their phone was heard of.
    let happened = fact.happened.filter(|_| of.role() != Role::Manager);
    let at = happened.and_then(|h| h.acted_at);
    let at = at.map(|at| clock(of, at));
    let (shape, word) = match (fact.outcome(), at) {
        (Some(Outcome::Kept), Some(at)) => ("kept", t.today_kept_at(at)),
        (Some(Outcome::Kept), None) => ("kept", t.day_kept()),
        (Some(Outcome::KeptLate), Some(at)) => ("late", t.day_kept_late_at(at)),
        (Some(Outcome::KeptLate), None) => ("late", t.day_kept_late()),
        (Some(Outcome::Missed), _) => ("missed", t.day_missed()),
        (Some(Outcome::Excused), _) => ("excused", today::excuse(t, fact.excused_for())),
        (None, _) => ("notyet", t.persons_no_outcome()),
    };
    match happened.is_some_and(|h| h.is_sent_later()) {
        true => (shape, format!("{word} · {}", t.today_sent_later())),
        false => (shape, word),
    }
}

fn clock<P>(of: &About<P>, at: Timestamp) -> String {
    of.words().time_of_day(of.time().wall(at).1)
}
