//! Looking back: a calendar of marks, plain sentences, and one day's page.
pub mod calendar;
mod routes;
mod views;

pub use routes::routes;
pub use views::{Said, corrected, shared, words};
