use askama::Template;

use super::{Signal, SignalForm};
use crate::web::{Frame, Sent};

#[derive(Template)]
#[template(path = "signals/index.html")]
pub struct Index<'a> {
    pub t: Frame,
    pub signals: &'a [Signal],
    pub form: &'a SignalForm,
    pub wrong: Option<String>,
}

impl Index<'_> {
    /// Each form has a key of its own.
    fn blank(&self) -> Sent {
        Sent::blank()
    }
}
