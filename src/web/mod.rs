//! What every page shares: routes that remember themselves, the frame, forms, layers, files.
mod files;
mod forms;
mod frame;
mod layers;
mod once;
mod reader;
mod routes;
mod said;
mod unkept;

pub use files::{asset, script};
pub use forms::{Errors, Form, Sent, Text, line, optional_line, refused, text_problem};
pub use frame::{Asked, Clock, Frame, html, html_with, see_other};
pub use layers::{
    detached, error_pages, log_requests, renew_session, security_headers, with_origin,
};
pub use once::{Once, Receipt, forget_old_sends, receive, stands_for};
pub use reader::{Numbers, Reader, reader};
pub use routes::Routes;
pub use said::Said;
pub use unkept::{Unkept, WORDS};

/// Files.
pub fn routes() -> Routes {
    Routes::default().get("/static/{version}/{*path}", files::show)
}
