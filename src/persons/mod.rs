//! One resident's last two weeks, for those who look after them: each reads what is theirs to know.
mod line;
mod routes;
mod views;

pub use line::{Line, name, window};
pub use routes::routes;
