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
        // Reasons are between the resident and the manager who gave them.
        let ours = corrections.iter().filter(|c| {
            of.role() == Role::Manager && c.assignment_id == fact.assignment && c.day == fact.day
        });
        let (shape, detail) = match tells_outcome_only(of, fact) {
            true => outcome_only(&t, fact),
            false => as_managed(&t, fact),
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

/// "08:00–13:00"; of what the house itself asks for, for its manager.
pub fn window<P>(of: &About<P>, fact: &Fact) -> Option<String> {
    let occurrence = fact.occurrence.filter(|_| !tells_outcome_only(of, fact))?;
    let t = of.words();
    let clock = |at: Timestamp| t.time_of_day(of.time().wall(at).1);
    Some(t.today_window(clock(occurrence.opens_at), clock(occurrence.closes_at)))
}

/// Kept, missed or excused is all that row 5 of docs/access.md lets others know. A manager runs the
/// house's items, corrects them and gives the excuses (row 23).
fn tells_outcome_only<P>(of: &About<P>, fact: &Fact) -> bool {
    of.role() != Role::Manager || fact.source != Source::House
}

fn outcome_only(t: &Words, fact: &Fact) -> (&'static str, String) {
    match fact.outcome() {
        Some(Outcome::Kept | Outcome::KeptLate) => ("kept", t.day_kept()),
        Some(Outcome::Missed) => ("missed", t.day_missed()),
        Some(Outcome::Excused) => ("excused", t.day_excused()),
        None => ("notyet", t.persons_no_outcome()),
    }
}

/// At which hour someone was about is not the manager's to know, nor when their phone was heard of.
fn as_managed(t: &Words, fact: &Fact) -> (&'static str, String) {
    match fact.outcome() {
        Some(Outcome::KeptLate) => ("late", t.day_kept_late()),
        Some(Outcome::Excused) => ("excused", today::excuse(t, fact.excused_for())),
        _ => outcome_only(t, fact),
    }
}
