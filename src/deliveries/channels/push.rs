//! Web push: encrypted for one browser, in the declarative form that Safari shows without our code.
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

use super::{Letter, PushKey, encrypt::encrypt, http::Request, vapid};

/// What a browser hands out when someone subscribes. Sealed as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subscription {
    pub endpoint: String,
    pub p256dh: String,
    pub auth: String,
}

impl Subscription {
    /// Could word be encrypted for it?
    pub fn is_whole(&self) -> bool {
        let key = self.keys().map(|(key, auth)| (key.len(), auth.len()));
        key == Some((65, 16)) && Request::to(&self.endpoint, Vec::new()).is_some()
    }

    fn keys(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        let plain = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok();
        Some((plain(&self.p256dh)?, plain(&self.auth)?))
    }
}

pub struct Push {
    key: PushKey,
    subject: String,
}

#[derive(Serialize)]
struct Message {
    web_push: u16,
    notification: Notification,
}

#[derive(Serialize)]
struct Notification {
    title: String,
    body: String,
    navigate: String,
    lang: &'static str,
    tag: &'static str,
}

/// A day: what is older is seen on opening Porchlight.
const KEPT_SECONDS: &str = "86400";

impl Push {
    pub fn new(key: PushKey, public_url: &str) -> Self {
        Self {
            key,
            subject: public_url.to_owned(),
        }
    }

    pub fn public_key(&self) -> String {
        self.key.public()
    }

    pub fn request(&self, address: &str, letter: &Letter) -> Option<Request> {
        let to: Subscription = serde_json::from_str(address).ok()?;
        let (browser, auth) = to.keys()?;
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).expect("the system has randomness");
        let text = serde_json::to_vec(&message(letter)).ok()?;
        let body = encrypt(&text, &browser, &auth, &vapid::random(), salt)?;
        let mut request = Request::to(&to.endpoint, body)?;
        let audience = request.url.origin().ascii_serialization();
        let authorization = self
            .key
            .authorization(&audience, &self.subject, letter.at)?;
        request.may_be_gone = true;
        // At most 32 characters: word that was not shown yet is replaced by the same word.
        let topic = URL_SAFE_NO_PAD.encode(letter.id.get().as_bytes());
        Some(
            request
                .with("authorization", &authorization)
                .with("content-encoding", "aes128gcm")
                .with("content-type", "application/notification+json")
                .with("ttl", KEPT_SECONDS)
                .with("urgency", if letter.is_now { "high" } else { "normal" })
                .with("topic", &topic),
        )
    }
}

fn message(letter: &Letter) -> Message {
    Message {
        web_push: 8030,
        notification: Notification {
            title: letter.title(),
            body: letter.text(),
            navigate: letter.address.clone(),
            lang: letter.words.lang,
            tag: "porchlight",
        },
    }
}
