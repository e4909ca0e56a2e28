//! Kind notices: someone says what they noticed. The resident reads it first and answers; it goes further
//! only as the resident says.
mod answering;
mod card;
mod content;
pub mod export;
mod giving;
mod store;
mod views;
mod words;

pub use card::{Card, cards};
pub use content::{Answer, Content, Reply, Sign};
pub use store::{seal, seal_answer, unread};

use crate::web::Routes;

/// Where a resident reads what others noticed.
pub const PAGE: &str = "/resident/notices";

pub fn routes() -> Routes {
    giving::routes().and(answering::routes())
}
