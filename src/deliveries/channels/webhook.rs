//! A signed webhook, as standardwebhooks.com describes it: whoever receives it can tell that it is ours.
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use super::{Letter, http::Request};

/// One's own: where to, and the key that signs. Sealed as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Webhook {
    pub url: String,
    /// Base64, after `whsec_`.
    pub key: String,
}

impl Webhook {
    /// With a new key.
    pub fn to(url: String) -> Self {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("the system has randomness");
        let key = format!("whsec_{}", STANDARD.encode(bytes));
        Self { url, key }
    }
}

#[derive(Serialize)]
struct Body<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    title: String,
    text: String,
    url: &'a str,
}

/// None where that is no webhook.
pub fn request(address: &str, letter: &Letter) -> Option<Request> {
    let hook: Webhook = serde_json::from_str(address).ok()?;
    let body = Body {
        kind: "word",
        title: letter.title(),
        text: letter.text(),
        url: &letter.address,
    };
    let body = serde_json::to_string(&body).ok()?;
    let (id, at) = (letter.identity(), letter.at.seconds().to_string());
    let signed = signature(&hook.key, &id, &at, &body)?;
    let request = Request::to(&hook.url, body.into_bytes())?
        .with("content-type", "application/json")
        .with("idempotency-key", &id)
        .with("webhook-id", &id)
        .with("webhook-timestamp", &at)
        .with("webhook-signature", &signed);
    Some(request)
}

/// `v1,…` over identity, time and body; none where the key is none.
pub fn signature(key: &str, id: &str, at: &str, body: &str) -> Option<String> {
    let key = STANDARD.decode(key.strip_prefix("whsec_")?).ok()?;
    let mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    let mac = mac.chain_update(format!("{id}.{at}.{body}")).finalize();
    Some(format!("v1,{}", STANDARD.encode(mac.into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::signature;

    #[test]
    fn the_signature_is_the_one_of_the_standards_example() {
        let signed = signature(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "1614265330",
            r#"{"test": 2432232314}"#,
        );
        assert_eq!(
            signed.unwrap(),
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        );
    }
}
