//! E-mail by SMTP.
use std::{error::Error as _, time::Duration, time::SystemTime};

use anyhow::{Context, Result};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::ContentType,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp,
};

use super::{Letter, Outcome, Trouble};
use crate::config::WordConfig;

pub struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mail {
    /// None where no mail server is set up.
    pub fn of(config: &WordConfig, longest: Duration) -> Result<Option<Self>> {
        let (Some(url), Some(from)) = (&config.smtp_url, &config.mail_from) else {
            return Ok(None);
        };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let transport = transport.context("PORCHLIGHT_SMTP_URL does not name a mail server")?;
        Ok(Some(Self {
            transport: transport.timeout(Some(longest)).build(),
            from: from.parse().context("PORCHLIGHT_MAIL_FROM")?,
        }))
    }

    pub async fn send(&self, address: &str, letter: &Letter) -> Result<(), Outcome> {
        let message = self.message(address, letter);
        let message = message.ok_or(Outcome::Never(Trouble::Rejected))?;
        match self.transport.send(message).await {
            Ok(_) => Ok(()),
            Err(e) => Err(outcome(&e)),
        }
    }

    /// None where the address cannot be one.
    fn message(&self, address: &str, letter: &Letter) -> Option<Message> {
        let seconds = u64::try_from(letter.at.seconds()).ok()?;
        let host = self.from.email.domain();
        let by_itself = HeaderName::new_from_ascii_str("Auto-Submitted");
        let t = &letter.words;
        let body = format!(
            "{}\n\n{}\n\n{}\n",
            letter.text(),
            letter.address,
            t.deliveries_mail_why()
        );
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, address.parse().ok()?))
            .subject(letter.title())
            .message_id(Some(format!("<{}@{host}>", letter.identity())))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            .raw_header(HeaderValue::new(by_itself, "auto-generated".into()))
            .header(ContentType::TEXT_PLAIN)
            .body(body)
            .ok()
    }
}

/// A mailbox that is not there never will be; all else may be mended, by the owner or by time.
fn outcome(e: &smtp::Error) -> Outcome {
    let code = e.status().map(u16::from);
    match code {
        Some(501 | 550..=553 | 556) => return Outcome::Never(Trouble::Rejected),
        Some(_) => return Outcome::Later(Trouble::Fails),
        None => {}
    }
    let io = e
        .source()
        .and_then(|cause| cause.downcast_ref::<std::io::Error>());
    let refused = io.is_some_and(|e| e.kind() == std::io::ErrorKind::ConnectionRefused);
    Outcome::Later(match (e.is_timeout(), refused) {
        (true, _) => Trouble::TimedOut,
        (_, true) => Trouble::Refused,
        _ => Trouble::Dropped,
    })
}
