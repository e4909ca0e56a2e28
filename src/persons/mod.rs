//! One resident's last two weeks, for those who look after them: each reads what is theirs to know.
mod line;
mod routes;
mod views;

pub use line::{Line, name, window};
pub use routes::routes;

use crate::access::{About, Role};

/// Where whoever has to do with a resident reads of them, in the role they act in.
pub fn page_of<P>(of: &About<P>) -> String {
    let person = of.person().id;
    match of.role() {
        Role::Resident => format!("/resident/people/{person}"),
        role => format!("/{role}/houses/{}/people/{person}", of.house()),
    }
}
