//! A house's people: the roster, who walks with whom, moving and leaving.
pub mod companions;
pub mod export;
mod helping;
mod leavers;
mod leaving;
mod managers;
mod managing;
mod roster;
pub mod store;
mod views;
pub mod walking;

use crate::web::Routes;

pub fn routes() -> Routes {
    roster::routes()
        .and(leavers::routes())
        .and(helping::routes())
        .and(managers::routes())
}

/// Someone who joins.
pub struct NewPerson {
    pub name: String,
    pub sign_in_name: String,
    pub password_hash: String,
    pub language: Option<&'static str>,
}
