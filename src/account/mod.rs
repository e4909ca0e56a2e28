//! One's own account: how to be reached, language, password, devices, the role one acts in.
pub mod clock;
mod devices;
pub mod export;
mod name;
mod password;
mod reach;
pub mod resets;
mod roles;
pub mod store;
mod views;

use crate::web::Routes;

/// Own pages, in no role, and the page for a code that staff handed over.
pub fn routes() -> Routes {
    Routes::default()
        .get("/account", reach::show)
        .post("/account", reach::save)
        .post("/account/name", name::save)
        .get("/account/roles", roles::index)
        .post("/account/roles", roles::switch)
        .get("/account/devices", devices::index)
        .post("/account/devices/others/signing-out", devices::close_others)
        .post("/account/devices/{device}/signing-out", devices::close)
        .get("/account/password", password::edit)
        .post("/account/password", password::save)
        .and(resets::routes())
}

/// What can be wrong in an account's forms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Name(crate::web::Text),
    Email,
    EmailTaken,
    Phone,
    Language,
    Current,
    Password(crate::sign_in::BadPassword),
    Code,
}
