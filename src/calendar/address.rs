//! The secret of an address is worked out from its id with the key file, so that its page can show it again and
//! a stolen database opens no calendar; what is kept is a keyed hash to find it by.
use crate::{id::CalendarId, seal::Key};

/// 256 bits, as 64 hexadecimal digits.
pub fn token(key: &Key, id: CalendarId) -> String {
    key.fingerprint(&format!("calendar address {id}"))
}

pub fn hash(key: &Key, token: &str) -> String {
    key.fingerprint(&format!("calendar hash {token}"))
}

/// Where the calendar program reads, whoever runs it.
pub fn of(public_url: &str, token: &str) -> String {
    format!(
        "{}/calendar/{token}/porchlight.ics",
        public_url.trim_end_matches('/')
    )
}

/// Can this be one at all?
pub fn is_token(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_says_nothing_of_the_address_and_each_id_has_its_own() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let (one, two) = (CalendarId::new(), CalendarId::new());
        let secret = token(&key, one);
        assert!(is_token(&secret));
        assert_eq!(secret, token(&key, one));
        assert_ne!(secret, token(&key, two));
        assert_ne!(hash(&key, &secret), secret);
        let other = Key::from_hex(&"08".repeat(32)).unwrap();
        assert_ne!(secret, token(&other, one));
        for strange in ["", "nonsense", &"A".repeat(64), &"é".repeat(32)] {
            assert!(!is_token(strange), "{strange}");
        }
    }
}
