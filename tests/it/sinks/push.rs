//! A browser that subscribed to push: only it can read what comes (RFC 8291), and it checks who sends (RFC 8292).
use aes_gcm::{Aes128Gcm, KeyInit, aead::Aead};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hkdf::Hkdf;
use p256::{
    PublicKey, SecretKey,
    ecdsa::{Signature, VerifyingKey, signature::Verifier},
    elliptic_curve::sec1::ToSec1Point,
};
use serde_json::Value;
use sha2::Sha256;

use super::Received;

pub struct Browser {
    key: SecretKey,
    auth: [u8; 16],
    pub endpoint: String,
}

impl Browser {
    pub fn at(endpoint: String) -> Self {
        let (mut bytes, mut auth) = ([0; 32], [0; 16]);
        getrandom::fill(&mut bytes).unwrap();
        getrandom::fill(&mut auth).unwrap();
        // Below the order of the curve.
        bytes[0] = 1;
        Self {
            key: SecretKey::from_slice(&bytes).unwrap(),
            auth,
            endpoint,
        }
    }

    fn public(&self) -> Vec<u8> {
        self.key
            .public_key()
            .to_sec1_point(false)
            .as_bytes()
            .to_vec()
    }

    /// As the page's script fills it in.
    pub fn form(&self) -> String {
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let endpoint: String =
            url::form_urlencoded::byte_serialize(self.endpoint.as_bytes()).collect();
        let (key, auth) = (text(&self.public()), text(&self.auth));
        format!("endpoint={endpoint}&p256dh={key}&auth={auth}&idempotency_key=0123456789")
    }

    /// What it says, after every check a push server and a browser make.
    pub fn reads(&self, got: &Received) -> Value {
        assert_eq!(got.header("content-encoding"), "aes128gcm");
        self.believes(got);
        let (salt, rest) = got.body.split_at(16);
        let (size, rest) = rest.split_at(4);
        assert_eq!(size, 4096u32.to_be_bytes());
        let (once, hidden) = rest[1..].split_at(rest[0].into());
        let theirs = PublicKey::from_sec1_bytes(once).unwrap();
        let shared = self.key.diffie_hellman(&theirs);
        let derived = |salt: &[u8], input: &[u8], info: &[u8], out: &mut [u8]| {
            Hkdf::<Sha256>::new(Some(salt), input)
                .expand(info, out)
                .unwrap();
        };
        let info = [b"WebPush: info\0".as_slice(), &self.public(), once].concat();
        let (mut input, mut key, mut nonce) = ([0; 32], [0; 16], [0; 12]);
        derived(&self.auth, shared.raw_secret_bytes(), &info, &mut input);
        derived(salt, &input, b"Content-Encoding: aes128gcm\0", &mut key);
        derived(salt, &input, b"Content-Encoding: nonce\0", &mut nonce);
        let mut text = Aes128Gcm::new(&key.into())
            .decrypt(&nonce.into(), hidden)
            .unwrap();
        assert_eq!(text.pop(), Some(2), "the last record");
        serde_json::from_slice(&text).unwrap()
    }

    /// The signature is of the key that the page hands to browsers, for this server, and not for long.
    fn believes(&self, got: &Received) {
        let said = got
            .header("authorization")
            .strip_prefix("vapid t=")
            .unwrap();
        let (token, key) = said.split_once(", k=").unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let key = VerifyingKey::from_sec1_bytes(&URL_SAFE_NO_PAD.decode(key).unwrap()).unwrap();
        let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
        key.verify(signed.as_bytes(), &signature).unwrap();
        let claims = signed.split_once('.').unwrap().1;
        let claims: Value =
            serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).unwrap()).unwrap();
        assert!(
            self.endpoint
                .starts_with(&format!("{}/", claims["aud"].as_str().unwrap()))
        );
        assert_eq!(claims["sub"], "https://house.example");
    }
}
