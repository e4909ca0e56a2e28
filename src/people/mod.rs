//! A house's people: the roster, who walks with whom, moving and leaving.
pub mod companions;
pub mod store;

/// Someone who joins.
pub struct NewPerson {
    pub name: String,
    pub sign_in_name: String,
    pub password_hash: String,
    pub language: Option<&'static str>,
}
