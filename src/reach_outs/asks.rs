//! Those who are asked: what they read of a reach-out, and what they answer.
mod card;
mod routes;
mod store;
mod views;

pub use card::Card;
pub use routes::routes;
pub use store::{cards, of_standing, seen, seen_in};
pub use views::Asks;
