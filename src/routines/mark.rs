//! A day in one mark, as the board and the history show it.
use super::Outcome;

/// What a day came to, for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// All that was due, late or in time.
    Kept,
    /// Some kept, some missed.
    Partly,
    /// Something missed and nothing kept.
    Missed,
    /// All that was due is excused.
    Excused,
    /// Something is still open and nothing is missed.
    NotYet,
}

impl Mark {
    /// Of what became of each occurrence of a day; `None` in the list is still open. Excused ones are
    /// left out. None for a day on which nothing was due.
    pub fn of_day(outcomes: impl IntoIterator<Item = Option<Outcome>>) -> Option<Self> {
        let (mut kept, mut missed, mut excused, mut open) = (false, false, false, false);
        for outcome in outcomes {
            match outcome {
                Some(Outcome::Kept | Outcome::KeptLate) => kept = true,
                Some(Outcome::Missed) => missed = true,
                Some(Outcome::Excused) => excused = true,
                None => open = true,
            }
        }
        match (missed, open, kept, excused) {
            (true, _, true, _) => Some(Self::Partly),
            (true, _, false, _) => Some(Self::Missed),
            (false, true, ..) => Some(Self::NotYet),
            (false, false, true, _) => Some(Self::Kept),
            (false, false, false, true) => Some(Self::Excused),
            (false, false, false, false) => None,
        }
    }

    /// As the style sheet calls its shape.
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Partly => "part",
            Self::Missed => "missed",
            Self::Excused => "excused",
            Self::NotYet => "notyet",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome::*;
    use super::*;

    fn mark<const N: usize>(outcomes: [Option<Outcome>; N]) -> Option<Mark> {
        Mark::of_day(outcomes)
    }

    #[test]
    fn all_kept_is_kept_and_late_counts() {
        assert_eq!(mark([Some(Kept), Some(KeptLate)]), Some(Mark::Kept));
    }

    #[test]
    fn some_missed_is_partly_and_none_kept_is_missed() {
        assert_eq!(mark([Some(Kept), Some(Missed)]), Some(Mark::Partly));
        assert_eq!(mark([Some(Missed), Some(Missed)]), Some(Mark::Missed));
        assert_eq!(mark([Some(Missed), None]), Some(Mark::Missed));
        assert_eq!(
            mark([Some(KeptLate), Some(Missed), None]),
            Some(Mark::Partly)
        );
    }

    #[test]
    fn excused_ones_are_left_out_and_all_excused_is_excused() {
        assert_eq!(mark([Some(Excused), Some(Kept)]), Some(Mark::Kept));
        assert_eq!(mark([Some(Excused), Some(Missed)]), Some(Mark::Missed));
        assert_eq!(mark([Some(Excused), Some(Excused)]), Some(Mark::Excused));
        assert_eq!(mark([Some(Excused), None]), Some(Mark::NotYet));
    }

    #[test]
    fn anything_open_and_nothing_missed_is_not_due_yet() {
        assert_eq!(mark([Some(Kept), None]), Some(Mark::NotYet));
        assert_eq!(mark([None]), Some(Mark::NotYet));
    }

    #[test]
    fn a_day_without_anything_due_has_no_mark() {
        assert_eq!(mark([]), None);
    }
}
