//! The SQL of standing requests: one's own, the named person's answers, and how they end.
mod asked;
mod clock;
mod ending;
mod own;

pub use asked::{agree, decline, done, take, to_me};
pub use clock::reckon_anew;
pub use ending::parted;
pub use own::{Own, ask, count, is_own, items, news_read, own, shared, sight, take_back};

use super::content::Content;
use crate::{
    access::{About, Access, policy::LookAfterMyself, policy::LookOutFor},
    error::Result,
    id::StandingRequestId,
    seal::{Key, Place, Sealed},
};

pub type Of = About<LookAfterMyself>;
pub type Asked = Access<LookOutFor>;

fn place(row: StandingRequestId) -> Place<'static, StandingRequestId> {
    Place {
        table: "standing_requests",
        column: "content",
        row,
    }
}

pub fn open(key: &Key, id: StandingRequestId, sealed: &Sealed) -> Result<Content> {
    Ok(serde_json::from_str(&key.open(&place(id), sealed)?)?)
}

pub fn seal(key: &Key, id: StandingRequestId, content: &Content) -> Result<Sealed> {
    Ok(key.seal(&place(id), &serde_json::to_string(content)?))
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum EndedAs {
    TakenBack,
    Declined,
    SteppedBack,
    RunOut,
    /// The named person does not live or work here any more, or is not the resident's own any more.
    Parted,
}
