//! Standing requests: "If I go quiet for two days, come and find me." The resident writes it, the named
//! person agrees, and is told when it is met. Nobody else knows that it exists.
mod answers;
mod card;
mod content;
pub mod export;
mod form;
mod routes;
mod rule;
mod store;
mod sweep;
mod views;
mod words;

pub use card::{Card, cards};
pub use content::{Condition, Content, LOW, May};
pub use store::{parted, reckon_anew, seal};
pub use sweep::{look_again, run};

use crate::web::Routes;

/// Where a resident writes them.
pub const PAGE: &str = "/resident/standing-requests";

/// So many at a time.
const MOST: i64 = 10;

pub fn routes() -> Routes {
    routes::routes().and(answers::routes())
}
