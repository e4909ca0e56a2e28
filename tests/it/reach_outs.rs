//! Reaching out: who is asked when, who answers, who may know. Each on an installation of its own, because
//! the ticker looks after everybody.
mod answering;
mod circle;
mod cravings;
mod hidden;
mod live;
mod numbers;
mod quiet;
mod random;
mod sending;
mod sweeping;
mod wishes;
pub mod world;
