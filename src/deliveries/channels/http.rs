//! The one HTTP sender. Connects to checked addresses only, follows nobody elsewhere, reads no answer
//! beyond its status and when to come again.
use std::{net::IpAddr, time::Duration};

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use ipnet::IpNet;
use reqwest::{Client, redirect::Policy};
use url::{Host, Url};

use super::{
    Outcome, Pause, Trouble,
    checked::{Checked, LeadsInside},
};

/// What a channel wants sent: always a POST.
pub struct Request {
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// Where 404 and 410 mean that nobody is there any more.
    pub may_be_gone: bool,
}

impl Request {
    /// None where that is no address.
    pub fn to(url: &str, body: Vec<u8>) -> Option<Self> {
        let url = Url::parse(url).ok()?;
        let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
        is_web.then(|| Self {
            url,
            headers: HeaderMap::new(),
            body,
            may_be_gone: false,
        })
    }

    /// Left out where the value cannot stand in a header.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }
}

pub struct Http {
    client: Client,
    checked: Checked,
}

impl Http {
    pub fn new(listed: &[IpNet], longest: Duration) -> reqwest::Result<Self> {
        // Before anything speaks TLS; said twice it stays as it is.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let checked = Checked::new(listed);
        let client = Client::builder()
            .user_agent("Porchlight")
            .no_proxy()
            .redirect(Policy::none())
            .dns_resolver(checked.clone())
            .connect_timeout(longest)
            .timeout(longest)
            .pool_idle_timeout(Duration::from_secs(20))
            .build()?;
        Ok(Self { client, checked })
    }

    pub async fn send(&self, request: Request) -> Result<(), Outcome> {
        self.check(&request.url).await?;
        let sent = self
            .client
            .post(request.url)
            .headers(request.headers)
            .body(request.body);
        match sent.send().await {
            Ok(answer) => {
                let pause = Pause::of(answer.status(), answer.headers());
                verdict(answer.status(), request.may_be_gone).map_err(|o| o.after(pause))
            }
            Err(e) => Err(Outcome::Later(trouble(&e)).settled()),
        }
    }

    /// An address written as a number is not looked up, so it is checked here; plain http is for what the
    /// owner listed.
    async fn check(&self, url: &Url) -> Result<(), Outcome> {
        let inside = Outcome::Never(Trouble::Internal);
        let ips: Vec<IpAddr> = match url.host() {
            Some(Host::Ipv4(ip)) => vec![ip.into()],
            Some(Host::Ipv6(ip)) => vec![ip.into()],
            Some(Host::Domain(_)) if url.scheme() == "https" => return Ok(()),
            Some(Host::Domain(host)) => {
                let found = self.checked.look_up(host).await;
                found.map_err(|_| Outcome::Later(Trouble::Refused))?
            }
            None => return Err(inside),
        };
        let may = |ip: &IpAddr| match url.scheme() {
            "https" => self.checked.allows(*ip),
            _ => self.checked.lists(*ip),
        };
        match ips.iter().all(may) {
            true => Ok(()),
            false => Err(inside),
        }
    }
}

impl Outcome {
    /// The other side said when.
    fn after(self, pause: Option<Pause>) -> Self {
        match (self, pause) {
            (Self::Later(trouble), Some(pause)) => Self::NotBefore(pause, trouble),
            (other, _) => other,
        }
    }

    /// What will never be different.
    fn settled(self) -> Self {
        match self {
            Self::Later(Trouble::Internal) => Self::Never(Trouble::Internal),
            other => other,
        }
    }
}

fn verdict(status: StatusCode, may_be_gone: bool) -> Result<(), Outcome> {
    match status.as_u16() {
        200..=299 => Ok(()),
        404 | 410 if may_be_gone => Err(Outcome::Gone),
        // What the owner mends in the settings, or time does.
        401 | 403 | 407 | 408 | 421 | 425 | 429 | 500.. => Err(Outcome::Later(Trouble::Fails)),
        _ => Err(Outcome::Never(Trouble::Rejected)),
    }
}

fn trouble(e: &reqwest::Error) -> Trouble {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(e);
    while let Some(error) = cause {
        if error.is::<LeadsInside>() {
            return Trouble::Internal;
        }
        cause = error.source();
    }
    match (e.is_timeout(), e.is_connect()) {
        (true, _) => Trouble::TimedOut,
        (_, true) => Trouble::Refused,
        _ => Trouble::Dropped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_says_whether_to_try_again() {
        let verdict = |status| verdict(StatusCode::from_u16(status).unwrap(), false);
        assert_eq!(verdict(204), Ok(()));
        for later in [401, 408, 429, 500, 503] {
            assert_eq!(verdict(later), Err(Outcome::Later(Trouble::Fails)));
        }
        for never in [302, 400, 404, 410, 413] {
            assert_eq!(verdict(never), Err(Outcome::Never(Trouble::Rejected)));
        }
        assert_eq!(super::verdict(StatusCode::GONE, true), Err(Outcome::Gone));
    }
}
