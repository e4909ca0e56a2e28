//! The SQL of routine items. Every function takes a proof.
mod moving;
mod read;
mod stop;
mod whom;
mod write;

pub use moving::{assign_house_items, bring_own_items, end_all, own_items};
pub use read::{Item, find, list, of_everyone_today, people_of};
pub use stop::{end, pause};
pub use whom::is_for;
pub use write::{add, add_house_item, change, replace_versions};
