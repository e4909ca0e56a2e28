//! The SQL of reach-outs. `hold` takes some, something happens to them, `save` writes down what came of it: as
//! many statements for many as for one.
mod after;
mod hold;
mod make;
mod own;
mod save;

use crate::{
    id::*,
    seal::{Key, Place, Sealed},
};

pub use after::{content_of, look_back};
pub use hold::{Held, hold};
pub use make::{New, Started, managers_on_call, say_instead, start};
pub use own::{Line, Open, Own, Past, Seen, asked, history, one, open_of, recent, still_open};
pub use save::save;

use super::content::Content;
use crate::error::Result;

fn place(column: &'static str, row: ReachOutId) -> Place<'static, ReachOutId> {
    Place {
        table: "reach_outs",
        column,
        row,
    }
}

pub fn seal_content(key: &Key, id: ReachOutId, content: &Content) -> Result<Sealed> {
    Ok(key.seal(&place("content", id), &serde_json::to_string(content)?))
}

pub fn open_content(key: &Key, id: ReachOutId, sealed: &Sealed) -> Result<Content> {
    Ok(serde_json::from_str(
        &key.open(&place("content", id), sealed)?,
    )?)
}

pub fn seal_afterwards(key: &Key, id: ReachOutId, text: &str) -> Sealed {
    key.seal(&place("afterwards", id), text)
}

pub fn open_afterwards(key: &Key, id: ReachOutId, sealed: &Sealed) -> Result<String> {
    Ok(key.open(&place("afterwards", id), sealed)?)
}

/// Where the words of a line of the history live.
pub fn words_place(row: ReachOutEventId) -> Place<'static, ReachOutEventId> {
    Place {
        table: "reach_out_events",
        column: "words",
        row,
    }
}
