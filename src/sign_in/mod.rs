//! Who is at the door: a name or an e-mail, a password, and whose phone it is.
mod address;
mod again;
mod passwords;
mod routes;
pub mod store;
mod tries;
mod typed;
mod views;

pub use address::ClientAddress;
pub use again::{Again, in_already, knows_password, let_in_again};
pub use passwords::{BadPassword, Password, Passwords};
pub use routes::{language_cookie, open_session, routes};
pub use tries::Tries;
pub use typed::keep_typed;
pub use views::{name_problem, password_problem};

use serde::Deserialize;

/// As typed; the password is never shown again.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    pub name: String,
    pub password: String,
    /// "own" or "shared".
    pub device: String,
    /// Where they were going.
    pub next: String,
    /// A form that came when its session had ended, sealed.
    pub typed: String,
}

impl SignInForm {
    /// Names are compared without case and surplus blanks, e-mails likewise.
    pub fn name(&self) -> String {
        plain_name(&self.name)
    }

    /// A path on this site, or nothing: a link must not send people elsewhere.
    pub fn next(&self) -> Option<&str> {
        let local = self.next.starts_with('/') && !self.next.starts_with("//");
        let plain = self
            .next
            .bytes()
            .all(|b| b.is_ascii_graphic() && b != b'\\');
        (local && plain && self.next.len() <= 200).then_some(self.next.as_str())
    }

    pub fn own_device(&self) -> bool {
        self.device == "own"
    }
}

/// The spelling under which a sign-in name or e-mail is kept and looked for.
pub fn plain_name(typed: &str) -> String {
    let parts = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<_> = typed.split(parts).filter(|word| !word.is_empty()).collect();
    words.join(" ").to_lowercase()
}

/// What can be wrong with a new sign-in name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadName {
    Missing,
    TooLong,
    /// Letters, digits, blanks and . _ - only; an @ would look like an e-mail.
    Letters,
    Taken,
}

/// Between one and 40 plain characters.
pub fn parse_sign_in_name(typed: &str) -> Result<String, BadName> {
    let name = plain_name(typed);
    let fits = |c: char| c.is_alphanumeric() || " ._-'".contains(c);
    match name.chars().count() {
        0 => Err(BadName::Missing),
        41.. => Err(BadName::TooLong),
        _ if !name.chars().all(fits) => Err(BadName::Letters),
        _ => Ok(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_next_page_is_on_this_site() {
        let next = |next: &str| {
            let next = next.to_owned();
            let form = SignInForm {
                next,
                ..Default::default()
            };
            form.next().is_some()
        };
        assert!(next("/resident/today"));
        for elsewhere in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/a b",
        ] {
            assert!(!next(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn a_sign_in_name_is_plain() {
        assert_eq!(parse_sign_in_name("  José  P. "), Ok("josé p.".into()));
        assert_eq!(parse_sign_in_name(" "), Err(BadName::Missing));
        assert_eq!(parse_sign_in_name("a@b"), Err(BadName::Letters));
        assert_eq!(parse_sign_in_name(&"x".repeat(41)), Err(BadName::TooLong));
    }
}
