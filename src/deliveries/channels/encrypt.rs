//! What only the browser that subscribed can read (RFC 8291, over the aes128gcm coding of RFC 8188).
use aes_gcm::{Aes128Gcm, KeyInit, aead::Aead};
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey};
use sha2::Sha256;

/// One record holds it all.
const RECORD: u32 = 4096;

/// `once` and `salt` are made anew for every message. None where the browser's key is none.
pub fn encrypt(
    text: &[u8],
    browser: &[u8],
    auth: &[u8],
    once: &SecretKey,
    salt: [u8; 16],
) -> Option<Vec<u8>> {
    let browser = PublicKey::from_sec1_bytes(browser).ok()?;
    let (theirs, ours) = (
        browser.to_sec1_bytes_long(),
        once.public_key().to_sec1_bytes_long(),
    );
    let shared = once.diffie_hellman(&browser);
    let info = [b"WebPush: info\0".as_slice(), &theirs, &ours].concat();
    let mut input = [0; 32];
    let combined = Hkdf::<Sha256>::new(Some(auth), shared.raw_secret_bytes());
    combined.expand(&info, &mut input).ok()?;
    let keys = Hkdf::<Sha256>::new(Some(&salt), &input);
    let (mut key, mut nonce) = ([0; 16], [0; 12]);
    keys.expand(b"Content-Encoding: aes128gcm\0", &mut key)
        .ok()?;
    keys.expand(b"Content-Encoding: nonce\0", &mut nonce).ok()?;
    let cipher = Aes128Gcm::new(&key.into());
    // 2: the last record.
    let hidden = cipher
        .encrypt(&nonce.into(), [text, &[2]].concat().as_slice())
        .ok()?;
    let length = u8::try_from(ours.len()).ok()?;
    Some([&salt[..], &RECORD.to_be_bytes(), &[length], &ours, &hidden].concat())
}

/// Uncompressed, whatever the crate's own choice is.
trait Long {
    fn to_sec1_bytes_long(&self) -> Vec<u8>;
}

impl Long for PublicKey {
    fn to_sec1_bytes_long(&self) -> Vec<u8> {
        use p256::elliptic_curve::sec1::ToSec1Point;
        self.to_sec1_point(false).as_bytes().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

    fn bytes(text: &str) -> Vec<u8> {
        URL_SAFE_NO_PAD.decode(text).unwrap()
    }

    #[test]
    fn the_message_is_the_one_of_the_standards_example() {
        let once = SecretKey::from_slice(&bytes("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        let made = encrypt(
            b"When I grow up, I want to be a watermelon",
            &bytes(
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            ),
            &bytes("BTBZMqHH6r4Tts7J_aSIgg"),
            &once.unwrap(),
            bytes("DGv6ra1nlYgDCS1FRnbzlw").try_into().unwrap(),
        );
        let expected = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";
        assert_eq!(URL_SAFE_NO_PAD.encode(made.unwrap()), expected);
    }
}
