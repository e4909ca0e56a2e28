//! Who looked at my record, and what was done with my access: in plain words, and not to be switched off.
mod routes;
mod store;
mod views;

pub use routes::routes;
