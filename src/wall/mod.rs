//! The wall: a full-screen page for a TV or an old tablet, behind a secret address of its own. It shows the house's
//! board or less, who celebrates, what was shared with the house, and nothing that a housemate could not see.
mod address;
mod board;
pub mod export;
mod form;
mod kept;
mod names;
mod page;
mod routes;
mod screen;
mod store;
mod tiles;
mod views;

pub use address::{code, hash, path};
pub use form::WallForm;
pub use kept::Kept;
pub use names::NameStyle;

use time::Duration;

use crate::{boards::Style, web::Routes};

pub fn routes() -> Routes {
    routes::routes().and(names::routes()).and(screen::routes())
}

/// An address that nobody opened for so long opens nothing any more.
pub const UNUSED: Duration = Duration::days(60);

/// Screens a house can have at a time.
pub const MOST: usize = 10;

/// What a wall shows of the board: what the house's board shows to everyone, or less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Shows {
    AsHouse,
    KeptOnly,
    Totals,
    Nothing,
}

impl Shows {
    pub const ALL: [Self; 4] = [Self::AsHouse, Self::KeptOnly, Self::Totals, Self::Nothing];

    /// As forms and the database spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AsHouse => "as_house",
            Self::KeptOnly => "kept_only",
            Self::Totals => "totals",
            Self::Nothing => "nothing",
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shows| shows.name() == name)
    }

    /// The lesser of this and of what the house chose. None is no board at all.
    fn style(self, house: Style) -> Option<Style> {
        match (self, house) {
            (Self::Nothing, _) => None,
            (Self::Totals, _) | (_, Style::Totals) => Some(Style::Totals),
            (Self::KeptOnly, _) | (_, Style::KeptOnly) => Some(Style::KeptOnly),
            (Self::AsHouse, Style::Open) => Some(Style::Open),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_never_shows_more_than_the_house_chose() {
        let shown = |house| Shows::ALL.map(|shows| shows.style(house));
        let (kept, open, totals) = (
            Some(Style::KeptOnly),
            Some(Style::Open),
            Some(Style::Totals),
        );
        assert_eq!(shown(Style::Open), [open, kept, totals, None]);
        assert_eq!(shown(Style::KeptOnly), [kept, kept, totals, None]);
        assert_eq!(shown(Style::Totals), [totals, totals, totals, None]);
    }
}
