//! What happens by itself: misses, alerts, the ladder. Each on an installation of its own, because the
//! ticker looks after everybody.
mod answered;
mod apart;
mod changing;
mod clocks;
mod corrected;
mod handing;
mod heard;
mod off;
mod page;
mod random;
mod revoked;
mod rules;
mod streams;
pub mod sweeping;
mod taking_over;
mod told;
mod urgent;
mod wishes;
pub mod world;
