//! The secret of a wall's address: twelve letters that can be typed with a remote control, worked out from its id
//! with the key file, so that a form sent twice shows the same one. What is kept is a keyed hash to find it by.
//!
//! Twelve letters of 32 are 60 bits: at ten thousand guesses a second (more than a server answers) on a server with
//! ten thousand walls, a thousand years.
use crate::{
    id::WallId,
    invitations::{in_letters, plain_letters},
    seal::Key,
};

const LETTERS: usize = 12;

/// As it is hashed: "7KQ4M2XP9T3V".
pub fn code(key: &Key, id: WallId) -> String {
    in_letters(&key.fingerprint(&format!("wall address {id}")), LETTERS)
}

/// A code as typed, as it is hashed; None if it cannot be one.
pub fn plain(typed: &str) -> Option<String> {
    // Longer than this is no slip of a thumb.
    let short = typed.len() <= 4 * LETTERS;
    short.then(|| plain_letters(typed, LETTERS)).flatten()
}

/// Of a code as `code` and `plain` give it.
pub fn hash(key: &Key, code: &str) -> String {
    key.fingerprint(&format!("wall hash {code}"))
}

/// What is typed into the screen after the address of the server: small letters, in fours.
pub fn path(code: &str) -> String {
    let small = code.to_ascii_lowercase();
    let fours: Vec<&str> = (0..LETTERS)
        .step_by(4)
        .map(|at| &small[at..at + 4])
        .collect();
    format!("/wall/{}", fours.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_type_it_and_each_id_and_key_has_its_own() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let (one, two) = (WallId::new(), WallId::new());
        let code = code(&key, one);
        assert_eq!(code.len(), 12);
        assert_ne!(code, super::code(&key, two));
        assert_ne!(
            code,
            super::code(&Key::from_hex(&"08".repeat(32)).unwrap(), one)
        );
        let path = path(&code);
        let typed = path.strip_prefix("/wall/").unwrap();
        assert_eq!(typed.len(), 14, "{typed}");
        for typed in [
            typed.to_owned(),
            typed.to_uppercase(),
            typed.replace('-', ""),
            typed.replace('-', " "),
        ] {
            assert_eq!(plain(&typed).as_ref(), Some(&code), "{typed}");
        }
        for strange in [
            "",
            "7kq4-m2xp",
            &"a".repeat(64),
            &"é".repeat(12),
            &"-".repeat(90),
        ] {
            assert_eq!(plain(strange), None, "{strange}");
        }
        assert!(!hash(&key, &code).contains(&code.to_lowercase()));
    }
}
