use askama::Template;

use super::Choices;
use crate::{
    timestamp::Timestamp,
    web::{Frame, Sent},
};

#[derive(Template)]
#[template(path = "calendar/show.html")]
pub struct Show {
    pub t: Frame,
    pub choices: Choices,
    pub made_at: Option<Timestamp>,
    pub address: Option<String>,
}

impl Show {
    fn blank(&self) -> Sent {
        Sent::blank()
    }

    /// The same address as calendar programs open it with one tap.
    fn webcal(&self, address: &str) -> String {
        match address.split_once("://") {
            Some((_, rest)) => format!("webcal://{rest}"),
            None => address.to_owned(),
        }
    }
}
