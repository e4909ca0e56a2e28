//! What a message says: that there is something, never what.
use crate::{id::LetterId, timestamp::Timestamp, words::Words};

/// One message on one way, under the same identity at every try.
#[derive(Clone)]
pub struct Letter {
    pub id: LetterId,
    /// Somebody asked for this person, and waits.
    pub is_asked: bool,
    /// Somebody is needed now.
    pub is_now: bool,
    /// The house's name, where the house wants it said.
    pub house: Option<String>,
    pub words: Words,
    /// Where Porchlight is; the same for everyone.
    pub address: String,
    /// When this try began.
    pub at: Timestamp,
}

impl Letter {
    /// The same every time: "Porchlight", and the house if it wants to be named.
    pub fn title(&self) -> String {
        match &self.house {
            Some(house) => format!("Porchlight, {house}"),
            None => "Porchlight".to_owned(),
        }
    }

    /// "Someone asked for you. Open Porchlight."
    pub fn text(&self) -> String {
        match self.is_asked {
            true => self.words.deliveries_asked(),
            false => self.words.deliveries_news(),
        }
    }

    /// As headers and topics carry it: 32 letters and digits.
    pub fn identity(&self) -> String {
        self.id.to_string()
    }
}
