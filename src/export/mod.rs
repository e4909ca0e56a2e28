//! A copy of everything that is one's own, readable by a person and by a program. Each feature tells its own
//! chapter in an `export.rs`; this folder binds them. `docs/copy.md` says what stands in it.
mod archive;
mod chapters;
mod entry;
mod pace;
mod readable;
mod routes;
mod span;

pub use chapters::{CHAPTERS, Chapter, LEFT_OUT};
pub use entry::{Entry, Mine};
pub use pace::Pace;
pub use routes::routes;

/// What the program's part calls itself, and which version of its names it keeps to: a name that stands in
/// it never changes its meaning without a new version.
pub const FORMAT: &str = "porchlight-copy";
pub const VERSION: u8 = 1;
