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

/// What became of the occurrences of a day, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Tally {
    pub kept: i64,
    pub kept_late: i64,
    pub missed: i64,
    pub excused: i64,
    /// Without an outcome.
    pub open: i64,
}

impl Tally {
    /// Occurrences of any kind.
    pub fn due(self) -> i64 {
        self.kept + self.kept_late + self.missed + self.excused + self.open
    }

    /// In time or late.
    pub fn kept_at_all(self) -> i64 {
        self.kept + self.kept_late
    }

    /// Kept or missed: what is open or excused does not count.
    pub fn counted(self) -> i64 {
        self.kept_at_all() + self.missed
    }

    /// Excused ones are left out. None where nothing was due.
    pub fn mark(self) -> Option<Mark> {
        match (self.missed, self.open, self.kept_at_all(), self.excused) {
            (0, 0, 0, 0) => None,
            (0, 0, 0, _) => Some(Mark::Excused),
            (0, 0, ..) => Some(Mark::Kept),
            (0, ..) => Some(Mark::NotYet),
            (_, _, 0, _) => Some(Mark::Missed),
            _ => Some(Mark::Partly),
        }
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.kept += other.kept;
        self.kept_late += other.kept_late;
        self.missed += other.missed;
        self.excused += other.excused;
        self.open += other.open;
    }
}

/// Of what became of each occurrence; `None` is still open.
impl FromIterator<Option<Outcome>> for Tally {
    fn from_iter<T: IntoIterator<Item = Option<Outcome>>>(outcomes: T) -> Self {
        let mut tally = Self::default();
        for outcome in outcomes {
            *match outcome {
                Some(Outcome::Kept) => &mut tally.kept,
                Some(Outcome::KeptLate) => &mut tally.kept_late,
                Some(Outcome::Missed) => &mut tally.missed,
                Some(Outcome::Excused) => &mut tally.excused,
                None => &mut tally.open,
            } += 1;
        }
        tally
    }
}

impl Mark {
    /// Of what became of each occurrence of a day; `None` in the list is still open. None for a day on
    /// which nothing was due.
    pub fn of_day(outcomes: impl IntoIterator<Item = Option<Outcome>>) -> Option<Self> {
        outcomes.into_iter().collect::<Tally>().mark()
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
