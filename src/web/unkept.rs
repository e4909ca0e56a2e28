//! What someone wrote in a form that came too late: it is shown to them again, so that no word is lost.
use super::Sent;

/// Fields in which people write in words of their own.
pub const WORDS: [&str; 8] = [
    "words",
    "note",
    "reason",
    "word",
    "title",
    "place",
    "with_whom",
    "helper",
];

/// Where it was going, and what it said; left in the answer's extensions for the page that says why.
#[derive(Clone, Debug)]
pub struct Unkept {
    pub path: String,
    pub fields: Vec<(String, String)>,
}

impl Unkept {
    /// The words alone, as typed.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let typed = self.fields.iter().filter(|field| Self::is_words(field));
        typed.map(|(_, value)| value.as_str())
    }

    pub fn is_words((name, value): &(String, String)) -> bool {
        WORDS.contains(&name.as_str()) && !value.trim().is_empty()
    }

    /// As a form of its own: what it was sent with before leads to what it cannot change.
    pub fn anew(mut self) -> Self {
        let fresh = Sent::blank();
        for (name, value) in &mut self.fields {
            match name.as_str() {
                "idempotency_key" => value.clone_from(&fresh.idempotency_key),
                "acted_at" => value.clone_from(&fresh.acted_at),
                _ => {}
            }
        }
        self
    }
}
