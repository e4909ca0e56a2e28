//! The SQL of practical help.
mod clock;
mod hold;
mod list;
mod make;
mod save;

pub use clock::reckon_anew;
pub use hold::{Held, hold, of_person};
pub use list::{Row, SHOWN_AFTER, count_open, live, of_house, taken};
pub use make::{New, make, say_anew};
pub use save::save;

use crate::{
    error::Result,
    help::Content,
    id::HelpId,
    seal::{Key, Place, Sealed},
};

fn content_place(id: HelpId) -> Place<'static, HelpId> {
    Place {
        table: "help_asks",
        column: "content",
        row: id,
    }
}

pub fn seal_content(key: &Key, id: HelpId, content: &Content) -> Result<Sealed> {
    let text = serde_json::to_string(content)?;
    Ok(key.seal(&content_place(id), &text))
}

pub fn open_content(key: &Key, id: HelpId, sealed: &Sealed) -> Result<Content> {
    let text = key.open(&content_place(id), sealed)?;
    Ok(serde_json::from_str(&text)?)
}
