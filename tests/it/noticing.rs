//! What happens by itself: misses, alerts, the ladder. Each on an installation of its own, because the
//! ticker looks after everybody.
mod answered;
mod changing;
mod clocks;
mod corrected;
mod handing;
mod off;
mod page;
mod random;
mod rules;
mod streams;
mod sweeping;
mod told;
mod wishes;
pub mod world;
