//! Today: what is due now, what is next, who is with me on it, what did I manage.
mod routes;
mod row;
mod views;

pub use routes::{routes, tell};
pub use row::excuse;
