//! Praise: someone says what good they saw ("I saw you stay at the table"). The resident reads it first and
//! keeps it; the house reads it only where both agree. No counts, no ranks, no likes.
mod content;
pub mod export;
mod giving;
mod receiving;
mod store;
mod views;

pub use store::{of_days, open, seal, unread};

use crate::web::Routes;

/// Where a resident reads what good others saw.
pub const PAGE: &str = "/resident/wins/praise";

pub fn routes() -> Routes {
    giving::routes().and(receiving::routes())
}
