//! ntfy: a topic of one's own on a server the owner names.
use super::{Letter, http::Request};
use crate::config::WordConfig;

pub struct Ntfy {
    base: String,
    authorization: Option<String>,
}

impl Ntfy {
    /// None where no server is set up.
    pub fn of(config: &WordConfig) -> Option<Self> {
        let base = config.ntfy_url.as_ref()?;
        Some(Self {
            base: base.trim_end_matches('/').to_owned(),
            authorization: config
                .ntfy_token
                .as_ref()
                .map(|token| format!("Bearer {token}")),
        })
    }

    /// Where a topic is subscribed to.
    pub fn address(&self, topic: &str) -> String {
        format!("{}/{topic}", self.base)
    }

    pub fn request(&self, topic: &str, letter: &Letter) -> Option<Request> {
        let request = Request::to(&self.address(topic), letter.text().into_bytes())?
            .with("content-type", "text/plain; charset=utf-8")
            .with("x-title", &letter.title())
            .with("x-click", &letter.address)
            .with("x-priority", if letter.is_now { "high" } else { "default" })
            .with("idempotency-key", &letter.identity());
        Some(match &self.authorization {
            Some(authorization) => request.with("authorization", authorization),
            None => request,
        })
    }
}
