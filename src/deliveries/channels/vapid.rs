//! Who sends a push (RFC 8292): one key for all servers of an installation, in a file.
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::{
    SecretKey,
    ecdsa::{Signature, SigningKey, signature::Signer},
};
use serde::Serialize;
use time::Duration;

use crate::{seal::write_private, timestamp::Timestamp};

/// A push server believes a signature no longer than a day.
const BELIEVED: Duration = Duration::hours(12);

#[derive(Clone)]
pub struct PushKey(SecretKey);

impl PushKey {
    /// Reads the file, or makes one that only its owner can read.
    pub fn from_file(path: &Path) -> Result<Self> {
        let named = || format!("PORCHLIGHT_PUSH_KEY_FILE {}", path.display());
        match std::fs::read_to_string(path) {
            Ok(text) => Self::from_hex(text.trim()).with_context(named),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let made = random();
                write_private(path, &hex::encode(made.to_bytes())).with_context(named)?;
                Ok(Self(made))
            }
            Err(e) => Err(e).with_context(named),
        }
    }

    pub fn from_hex(text: &str) -> Result<Self> {
        let bytes = hex::decode(text).context("not hexadecimal")?;
        let key =
            SecretKey::from_slice(&bytes).map_err(|_| anyhow!("no key of the curve P-256"))?;
        Ok(Self(key))
    }

    /// As browsers want it: the point, uncompressed, in base64url.
    pub fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0.public_key().to_sec1_bytes())
    }

    /// The Authorization header for a push server.
    pub fn authorization(&self, audience: &str, subject: &str, at: Timestamp) -> Option<String> {
        let claims = Claims {
            aud: audience,
            exp: at.plus(BELIEVED).seconds(),
            sub: subject,
        };
        let claims = serde_json::to_vec(&claims).ok()?;
        let head = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"ES256"}"#);
        let signed = format!("{head}.{}", URL_SAFE_NO_PAD.encode(claims));
        let signature: Signature = SigningKey::from(&self.0).sign(signed.as_bytes());
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        Some(format!("vapid t={signed}.{signature}, k={}", self.public()))
    }
}

#[derive(Serialize)]
struct Claims<'a> {
    aud: &'a str,
    exp: i64,
    sub: &'a str,
}

/// A key that nobody has had before.
pub fn random() -> SecretKey {
    loop {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("the system has randomness");
        if let Ok(key) = SecretKey::from_slice(&bytes) {
            return key;
        }
    }
}
