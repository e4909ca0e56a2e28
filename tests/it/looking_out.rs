//! Standing requests and kind notices: who agrees, when they are told, and that nobody else learns of it.
//! Each on an installation of its own, because the ticker looks after everybody.
mod agreeing;
mod ending;
mod hidden;
mod meeting;
mod noticing;
mod random;
mod servers;
pub mod world;
