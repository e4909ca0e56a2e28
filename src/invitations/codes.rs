//! Codes and links are worked out from an id with the key file: a page can show them again as long as
//! they are good, and a stolen database opens nothing.
use std::fmt::Display;

use crate::seal::Key;

/// Without letters that look like digits (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Eight letters for the hand and a token for a link, of one thing that can be opened once.
pub struct Code {
    letters: String,
    token: String,
}

impl Code {
    /// `purpose` keeps the codes of different things apart.
    pub fn of(key: &Key, purpose: &str, id: impl Display) -> Self {
        let digest = key.fingerprint(&format!("{purpose} code {id}"));
        Self {
            letters: in_letters(&digest, 8),
            token: digest[32..].to_owned(),
        }
    }

    /// "7KQ4-M2XP".
    pub fn for_the_hand(&self) -> String {
        format!("{}-{}", &self.letters[..4], &self.letters[4..])
    }

    /// What the database keeps to find it by.
    pub fn hash(&self, key: &Key) -> String {
        hash(key, &self.letters)
    }

    /// The secret part of a link.
    pub fn token(&self) -> &str {
        &self.token
    }
}

/// The first so many bytes of a fingerprint, a letter each: five bits.
pub fn in_letters(fingerprint: &str, how_many: usize) -> String {
    let bytes = hex::decode(fingerprint).expect("a fingerprint is hexadecimal");
    let letter = |byte: &u8| char::from(LETTERS[usize::from(byte & 31)]);
    bytes[..how_many].iter().map(letter).collect()
}

/// A code as typed, as it is kept; None if it cannot be one.
pub fn plain_code(typed: &str) -> Option<String> {
    plain_letters(typed, 8)
}

/// The same of so many letters.
pub fn plain_letters(typed: &str, how_many: usize) -> Option<String> {
    let letters = typed.chars().filter(|c| c.is_alphanumeric());
    let letters: String = letters
        .flat_map(char::to_uppercase)
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect();
    let known = letters.bytes().all(|b| LETTERS.contains(&b));
    (letters.len() == how_many && known).then_some(letters)
}

/// Of a code from `plain_code`.
pub fn hash(key: &Key, letters: &str) -> String {
    key.fingerprint(&format!("hand code {letters}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let code = Code::of(&key, "invitation", 1);
        let shown = code.for_the_hand();
        assert_eq!(shown.len(), 9);
        for typed in [
            shown.clone(),
            shown.to_lowercase(),
            shown.replace('-', " "),
            format!(" {shown} "),
        ] {
            let letters = plain_code(&typed).unwrap();
            assert_eq!(hash(&key, &letters), code.hash(&key), "{typed}");
        }
        assert_eq!(plain_code("oil00000"), Some("01100000".into()));
        assert_eq!(plain_code("short"), None);
        assert_eq!(plain_code("UUUUUUUU"), None);
    }

    #[test]
    fn things_of_another_kind_or_key_have_other_codes() {
        let (a, b) = ("07".repeat(32), "08".repeat(32));
        let of = |key: &str, purpose| {
            let key = Key::from_hex(key).unwrap();
            let code = Code::of(&key, purpose, 1);
            (code.for_the_hand(), code.token().to_owned())
        };
        assert_ne!(of(&a, "invitation"), of(&b, "invitation"));
        assert_ne!(of(&a, "invitation"), of(&a, "reset"));
    }
}
