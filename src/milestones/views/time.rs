//! The page on which a time is begun, added or put right.
use askama::Template;

use crate::{
    access::{About, policy::ManageMilestones},
    milestones::{
        PAGE,
        count::{self, Count, Since, StretchId},
        form::{StretchForm, Wrong},
        words,
    },
    web::{Errors, Frame, Sent},
};

/// Which time a form is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeOf {
    /// Whether someone reads one's milestones already.
    First {
        is_shared: bool,
    },
    /// Whether another goes on until then.
    Again {
        goes_on: bool,
    },
    Earlier,
    Known(StretchId),
}

impl TimeOf {
    pub fn beginning(count: &Count, is_shared: bool) -> Self {
        match count.stretches.is_empty() {
            true => Self::First { is_shared },
            false => Self::Again {
                goes_on: count.present().is_some(),
            },
        }
    }
}

/// A first day, a new one, one from before, or one put right.
#[derive(Template)]
#[template(path = "milestones/time.html")]
pub struct TimePage<'a> {
    pub t: Frame,
    pub which: TimeOf,
    pub form: &'a StretchForm,
    pub errors: &'a Errors<Wrong>,
}

impl<'a> TimePage<'a> {
    pub fn new(
        of: &About<ManageMilestones>,
        which: TimeOf,
        form: &'a StretchForm,
        errors: &'a Errors<Wrong>,
    ) -> Self {
        Self {
            t: Frame::of(of),
            which,
            form,
            errors,
        }
    }

    fn title(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_begin(),
            TimeOf::Again { .. } => self.t.milestones_begin_again(),
            TimeOf::Earlier => self.t.milestones_add_earlier(),
            TimeOf::Known(_) => self.t.milestones_change(),
        }
    }

    fn hint(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_begin_hint(),
            TimeOf::Again { .. } => self.t.milestones_begin_again_hint(),
            TimeOf::Earlier => self.t.milestones_add_earlier_hint(),
            TimeOf::Known(_) => self.t.milestones_change_hint(),
        }
    }

    fn action(&self) -> String {
        match self.which {
            TimeOf::First { .. } | TimeOf::Again { .. } => format!("{PAGE}/beginning"),
            TimeOf::Earlier => format!("{PAGE}/stretches"),
            TimeOf::Known(id) => format!("{PAGE}/stretches/{id}"),
        }
    }

    fn removal(&self) -> Option<String> {
        match self.which {
            TimeOf::Known(id) => Some(format!("{PAGE}/stretches/{id}/removal")),
            _ => None,
        }
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// Label and hint of the day on which it ended; none where it cannot have.
    fn ended(&self) -> Option<(String, String)> {
        let t = &self.t;
        match self.which {
            TimeOf::First { .. } | TimeOf::Again { goes_on: false } => None,
            TimeOf::Again { goes_on: true } => Some((
                t.milestones_before_ended(),
                t.milestones_before_ended_hint(),
            )),
            TimeOf::Earlier => Some((t.milestones_ended(), t.milestones_ended_hint())),
            TimeOf::Known(_) => Some((t.milestones_ended(), t.milestones_ended_or_not_hint())),
        }
    }

    fn began_hint(&self) -> String {
        match self.which {
            TimeOf::First { .. } => self.t.milestones_began_hint(),
            _ => String::new(),
        }
    }

    /// What is over is never shown to anyone, and what nobody may read needs no tick.
    fn can_be_shown(&self) -> bool {
        match self.which {
            TimeOf::First { is_shared } => is_shared,
            TimeOf::Again { .. } => true,
            TimeOf::Earlier => false,
            TimeOf::Known(_) => self.form.ended.trim().is_empty(),
        }
    }

    fn sinces(&self) -> Vec<(&'static str, String, bool)> {
        let all = Since::ALL.into_iter();
        let all = all.map(|s| {
            let is_chosen = s.key() == self.form.since;
            (s.key(), words::since(&self.t, s), is_chosen)
        });
        all.collect()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Date => t.milestones_wrong_date(),
            Wrong::Count(why) => match why {
                count::Wrong::ToCome | count::Wrong::EndToCome | count::Wrong::TooEarly => {
                    t.milestones_wrong_to_come()
                }
                count::Wrong::EndsFirst => t.milestones_wrong_ends_first(),
                count::Wrong::Overlaps => t.milestones_wrong_overlaps(),
                count::Wrong::HasToEnd => t.milestones_wrong_has_to_end(),
                count::Wrong::NotAfter => t.milestones_wrong_not_after(),
                count::Wrong::TooMany => t.milestones_wrong_too_many(),
            },
        })
    }
}
