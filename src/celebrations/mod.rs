//! Celebrations: what someone reaches is celebrated with those whom they let know of it, under the name they
//! chose. Made by a sweep the evening before, so that there is cake. A celebration is there for others only while
//! the share it rests on is in force, as it was on the day: that is looked at with each request.
mod cheering;
pub mod export;
mod firsts;
mod own;
mod pages;
mod reached;
mod seen;
pub mod store;
pub mod sweep;
mod today;
mod views;
mod wall;
mod what;
mod words;

pub use firsts::first_removed;
pub use own::{dates_changed, shares_changed};
pub use store::Celebration;
pub use today::{Line, of_today};
pub use wall::{OnTheWall, of_the_wall};
pub use what::What;

use crate::{access::Role, id::*, web::Routes};

pub fn routes() -> Routes {
    pages::routes()
        .and(cheering::routes())
        .and(own::routes())
        .and(firsts::routes())
}

/// Where someone has those they may know of, in their role.
pub fn page_of(role: Role, house: HouseId) -> String {
    match role {
        Role::Manager => format!("/manager/houses/{house}/celebrations"),
        role => format!("/{role}/celebrations"),
    }
}

/// Where one of them stands. A resident's path names no house.
pub fn address(role: Role, house: HouseId, id: CelebrationId) -> String {
    match role {
        Role::Resident => format!("/resident/celebrations/{id}"),
        role => format!("/{role}/houses/{house}/celebrations/{id}"),
    }
}
