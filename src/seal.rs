//! Texts that the database keeps and cannot read: XChaCha20-Poly1305, bound to their place.
use std::fmt::Display;
use std::path::Path;

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const NONCE: usize = 24;

/// One key from a file; each purpose works with its own, derived from it.
#[derive(Clone)]
pub struct Key {
    cipher: XChaCha20Poly1305,
    fingerprints: Hmac<Sha256>,
}

/// Hex of nonce and ciphertext.
#[derive(Clone, Debug, PartialEq, sqlx::Type, serde::Serialize)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Sealed(String);

/// From a column that is sealed in some rows and clear in others.
impl From<String> for Sealed {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Sealed {
    /// The sealed text, for a column that holds sealed and plain ones.
    pub fn text(&self) -> &str {
        &self.0
    }
    /// What such a column held.
    pub fn of_text(text: String) -> Self {
        Self(text)
    }
}

#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error("the key must be 64 hexadecimal digits")]
    Key,
    #[error("a sealed text does not open at {0}")]
    Broken(String),
    #[error("the key file {0} cannot be read or made: {1}")]
    File(String, std::io::Error),
    #[error(
        "this database is sealed with another key ({wanted}) than the key file holds ({found}): \
         put the right key file back from where it is kept apart"
    )]
    Other { wanted: String, found: String },
}

/// Where a text lives; it opens nowhere else, so swapping two rows is noticed.
pub struct Place<'a, I> {
    pub table: &'a str,
    pub column: &'a str,
    pub row: I,
}

impl<I: Display> Display for Place<'_, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.table, self.column, self.row)
    }
}

impl Key {
    pub fn from_hex(text: &str) -> Result<Self, SealError> {
        let bytes = hex::decode(text).map_err(|_| SealError::Key)?;
        if bytes.len() != 32 {
            return Err(SealError::Key);
        }
        let mac =
            <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&bytes).map_err(|_| SealError::Key)?;
        let derived = |purpose: &[u8]| mac.clone().chain_update(purpose).finalize().into_bytes();
        Ok(Self {
            cipher: XChaCha20Poly1305::new(&derived(b"seal")),
            fingerprints: <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&derived(b"fingerprint"))
                .map_err(|_| SealError::Key)?,
        })
    }

    /// Reads the key file, or makes one that only its owner can read. `fresh` says that no data is
    /// sealed yet: where there is data, a missing key file is a mistake and not an occasion for a new one.
    pub fn from_file(path: &Path, fresh: bool) -> Result<Self, SealError> {
        let cannot = |e| SealError::File(path.display().to_string(), e);
        match std::fs::read_to_string(path) {
            Ok(text) => Self::from_hex(text.trim()),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && fresh => {
                let mut bytes = [0; 32];
                getrandom::fill(&mut bytes).expect("the system has randomness");
                let text = hex::encode(bytes);
                write_private(path, &text).map_err(cannot)?;
                Self::from_hex(&text)
            }
            Err(e) => Err(cannot(e)),
        }
    }

    /// Names the key without telling anything of it; stored in the database.
    pub fn id(&self) -> String {
        self.fingerprint("key id")[..16].to_owned()
    }

    /// Tells equal contents from different ones without saying anything else about them.
    pub fn fingerprint(&self, content: &str) -> String {
        let mac = self.fingerprints.clone().chain_update(content);
        hex::encode(mac.finalize().into_bytes())
    }

    pub fn seal(&self, place: &Place<impl Display>, text: &str) -> Sealed {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).expect("the system has randomness");
        let aad = place.to_string();
        let payload = Payload {
            msg: text.as_bytes(),
            aad: aad.as_bytes(),
        };
        let hidden = self
            .cipher
            .encrypt(&nonce.into(), payload)
            .expect("fails on gigabytes only");
        Sealed(hex::encode([&nonce[..], &hidden].concat()))
    }

    pub fn open(&self, place: &Place<impl Display>, sealed: &Sealed) -> Result<String, SealError> {
        let broken = || SealError::Broken(place.to_string());
        let bytes = hex::decode(&sealed.0).map_err(|_| broken())?;
        let (nonce, hidden) = bytes.split_first_chunk::<NONCE>().ok_or_else(broken)?;
        let aad = place.to_string();
        let payload = Payload {
            msg: hidden,
            aad: aad.as_bytes(),
        };
        let text = self
            .cipher
            .decrypt(&(*nonce).into(), payload)
            .map_err(|_| broken())?;
        String::from_utf8(text).map_err(|_| broken())
    }
}

/// Written whole and flushed under another name first: half a key would lock everybody out.
pub fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let draft = path.with_extension("new");
    let mut file = options.open(&draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::hard_link(&draft, path)?;
    std::fs::remove_file(&draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_opens_in_its_own_place_only() {
        let key = Key::from_hex(&"07".repeat(32)).unwrap();
        let here = Place {
            table: "answers",
            column: "note",
            row: 1,
        };
        let there = Place {
            table: "answers",
            column: "note",
            row: 2,
        };
        let sealed = key.seal(&here, "slept well");
        assert_eq!(key.open(&here, &sealed).unwrap(), "slept well");
        assert!(key.open(&there, &sealed).is_err());
        assert!(!sealed.0.contains("slept"));
    }

    #[test]
    fn a_key_file_is_made_once_and_never_where_data_is_sealed_already() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        assert!(Key::from_file(&path, false).is_err());
        let made = Key::from_file(&path, true).unwrap();
        let read = Key::from_file(&path, false).unwrap();
        assert_eq!(made.id(), read.id());
        assert!(!std::fs::read_to_string(&path).unwrap().contains(&made.id()));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
