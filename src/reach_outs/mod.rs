//! Reaching out: asking for someone, with one tap and no words or with as many as one likes. The people
//! a resident trusts are asked ring by ring, staff on call last; one of them is on it, and the sender
//! sees live who. Only the sender and those who were asked know that it exists.
mod answers;
mod asks;
mod circle;
mod content;
pub mod course;
pub mod export;
mod giving;
mod in_hand;
mod limits;
mod offer;
mod rings;
mod sending;
mod signs;
pub mod store;
mod support;
pub mod sweep;
mod today;
mod views;
mod wish;
mod words;

pub use asks::{Asks, cards, seen, seen_in};
pub use circle::{Candidate, first_names, first_of, of_resident as people_of};
pub use content::{Content, Help, How, Moment, Sign, several_lines};
pub use giving::between as help_between;
pub use limits::Limits;
pub use offer::after_check_in;
pub use support::start as start_support;
pub use sweep::parted;
pub use today::{Today, of_today};
pub use wish::{start as start_wish, take_back as take_back_wish};

pub use words::{
    ago, help as help_word, how as how_word, initials, moment as moment_word, sign as sign_word,
};

use crate::web::Routes;

/// Where a resident reaches out.
pub const PAGE: &str = "/resident/reach-outs";

pub fn routes() -> Routes {
    Routes::default()
        .and(sending::routes())
        .and(answers::routes())
        .and(asks::routes())
        .and(rings::routes())
        .and(signs::routes())
        .and(offer::routes())
        .and(giving::routes())
        .and(limits::routes())
}
