//! Practical help: a ride, a hand with forms, someone to look after a child. Asked for or offered; the house
//! sees it, someone takes it, it is done, thanked. What was taken and forgotten comes back to the house.
mod cards;
mod content;
pub mod course;
pub mod export;
mod form;
pub mod rides;
mod routes;
pub mod store;
pub mod sweep;
mod today;
mod views;

pub use content::{Content, Kind};
pub use course::Course;
pub use routes::routes;
pub use today::{Line as TodayLine, Today, of_today};
pub use views::kind_word;

/// Where the house helps each other.
pub const PAGE: &str = "/resident/help";
