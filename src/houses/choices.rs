//! What a house chooses: how its board shows, and what its check-ins ask.

/// How much housemates see of each other on the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum BoardStyle {
    /// A filled mark for kept, the same quiet open one for everything else.
    KeptOnly,
    /// Kept, missed, excused.
    Open,
    /// The house's numbers only.
    Totals,
}

impl BoardStyle {
    pub const ALL: [Self; 3] = [Self::KeptOnly, Self::Open, Self::Totals];

    /// As forms and the database spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::KeptOnly => "kept_only",
            Self::Open => "open",
            Self::Totals => "totals",
        }
    }

    /// The most private one for anything unknown.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.name() == name)
    }
}

/// What a check-in may ask; a house can leave each out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Mood,
    Feeling,
    NothingMuch,
    Cravings,
    /// Hungry, angry, lonely, tired.
    Halt,
    Signals,
    Note,
    /// "I would like someone to reach out to me."
    Wish,
}

impl Field {
    /// Mood is the check-in itself and cannot be left out.
    pub const OPTIONAL: [Self; 7] = [
        Self::Feeling,
        Self::NothingMuch,
        Self::Cravings,
        Self::Halt,
        Self::Signals,
        Self::Note,
        Self::Wish,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Mood => "mood",
            Self::Feeling => "feeling",
            Self::NothingMuch => "nothing_much",
            Self::Cravings => "cravings",
            Self::Halt => "halt",
            Self::Signals => "signals",
            Self::Note => "note",
            Self::Wish => "wish",
        }
    }

    /// In `left_out` as the house keeps it, names parted by blanks?
    pub fn is_left_out(self, left_out: &str) -> bool {
        left_out.split(' ').any(|name| name == self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_left_out_by_its_whole_name() {
        assert!(Field::Note.is_left_out("cravings note"));
        assert!(!Field::Note.is_left_out("notes"));
    }
}
