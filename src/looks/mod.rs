//! Who looked at my record, and what was done with my access: in plain words, and not to be switched off.
pub mod export;
mod routes;
mod seen;
mod staff;
mod store;
mod views;

use crate::web::Routes;

pub fn routes() -> Routes {
    routes::routes().and(staff::routes())
}
