//! The SQL of celebrations. What others read goes through the view `celebrations_in_force`.
mod cheers;
mod make;
mod own;
mod read;
mod today;

pub use cheers::{Cheer, add, of_celebration, remove, take_back};
pub use make::{Made, New, Reader, Word, insert, made, readers, tell};
pub use own::{
    forget, hearers, marks_aside, noticed, noticed_by, own_by_mark, put_aside, reckon_again,
};
pub use read::{Celebration, of_reader, one};
pub use today::{Glimpse, of_today};

use crate::{
    error::Result,
    id::CheerId,
    seal::{Key, Place, Sealed},
};

fn words_place(id: CheerId) -> Place<'static, CheerId> {
    Place {
        table: "cheers",
        column: "words",
        row: id,
    }
}

pub fn seal_words(key: &Key, id: CheerId, words: &str) -> Sealed {
    key.seal(&words_place(id), words)
}

pub fn open_words(key: &Key, id: CheerId, sealed: &Sealed) -> Result<String> {
    Ok(key.open(&words_place(id), sealed)?)
}
