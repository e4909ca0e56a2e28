//! The private calendar feed: a secret address from which a calendar program reads appointments, rides and, as
//! chosen, what the house asks and one's own routine. Neutral words unless the person chose otherwise.
mod address;
mod events;
pub mod export;
mod feed;
mod ics;
mod routes;
mod store;
mod views;

use crate::web::Routes;

/// Where a resident makes and ends it.
pub const PAGE: &str = "/resident/calendar";

pub fn routes() -> Routes {
    routes::routes().and(feed::routes())
}

/// What the person chose for their calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Choices {
    /// Titles and places as they are.
    pub with_words: bool,
    /// What the house asks: chores, the house meeting.
    pub with_house: bool,
    pub with_routine: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            with_words: false,
            with_house: true,
            with_routine: false,
        }
    }
}
