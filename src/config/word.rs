//! How word leaves Porchlight: mail, text messages, ntfy, push.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use ipnet::IpNet;

#[derive(Args, Clone, Debug)]
pub struct WordConfig {
    /// The mail server, such as smtps://user:password@mail.example.org or smtp://host:587?tls=required
    #[arg(long, env = "PORCHLIGHT_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// A file that holds the mail server's address, instead of PORCHLIGHT_SMTP_URL
    #[arg(long, env = "PORCHLIGHT_SMTP_URL_FILE")]
    pub smtp_url_file: Option<PathBuf>,
    /// From whom mail comes, such as Porchlight <porchlight@example.org>
    #[arg(long, env = "PORCHLIGHT_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The address of a gateway for text messages; it gets a POST for each
    #[arg(long, env = "PORCHLIGHT_SMS_URL", hide_env_values = true)]
    pub sms_url: Option<String>,
    /// A file that holds the gateway's address, instead of PORCHLIGHT_SMS_URL
    #[arg(long, env = "PORCHLIGHT_SMS_URL_FILE")]
    pub sms_url_file: Option<PathBuf>,
    /// The gateway's Authorization header, such as Bearer … or Basic …
    #[arg(long, env = "PORCHLIGHT_SMS_AUTHORIZATION", hide_env_values = true)]
    pub sms_authorization: Option<String>,
    /// A file that holds the gateway's Authorization header, instead of PORCHLIGHT_SMS_AUTHORIZATION
    #[arg(long, env = "PORCHLIGHT_SMS_AUTHORIZATION_FILE")]
    pub sms_authorization_file: Option<PathBuf>,
    /// What the gateway gets: JSON, or a form such as To={to}&Body={text}
    #[arg(long, env = "PORCHLIGHT_SMS_BODY", default_value = Self::SMS_BODY)]
    pub sms_body: String,
    /// An ntfy server, such as https://ntfy.example.org
    #[arg(long, env = "PORCHLIGHT_NTFY_URL")]
    pub ntfy_url: Option<String>,
    /// The ntfy server's access token
    #[arg(long, env = "PORCHLIGHT_NTFY_TOKEN", hide_env_values = true)]
    pub ntfy_token: Option<String>,
    /// A file that holds the ntfy server's access token, instead of PORCHLIGHT_NTFY_TOKEN
    #[arg(long, env = "PORCHLIGHT_NTFY_TOKEN_FILE")]
    pub ntfy_token_file: Option<PathBuf>,
    /// Networks inside that word may go to all the same, such as 10.0.0.5/32, parted by commas
    #[arg(long, env = "PORCHLIGHT_INTERNAL_TARGETS", value_delimiter = ',')]
    pub internal_targets: Vec<IpNet>,
    /// The key that signs push messages; without it, beside the key file. Made on the first start
    #[arg(long, env = "PORCHLIGHT_PUSH_KEY_FILE")]
    pub push_key_file: Option<PathBuf>,
}

impl WordConfig {
    pub const SMS_BODY: &str = r#"{"to":"{to}","text":"{text}"}"#;

    /// Reads what is in files, and says what does not hold together.
    pub fn checked(mut self) -> Result<Self> {
        let from = |file: &Option<PathBuf>, own: Option<String>, name: &str| match file {
            Some(path) => secret(path, name).map(Some),
            None => Ok(own.filter(|text| !text.trim().is_empty())),
        };
        self.smtp_url = from(
            &self.smtp_url_file,
            self.smtp_url,
            "PORCHLIGHT_SMTP_URL_FILE",
        )?;
        self.sms_url = from(&self.sms_url_file, self.sms_url, "PORCHLIGHT_SMS_URL_FILE")?;
        self.sms_authorization = from(
            &self.sms_authorization_file,
            self.sms_authorization,
            "PORCHLIGHT_SMS_AUTHORIZATION_FILE",
        )?;
        self.ntfy_token = from(
            &self.ntfy_token_file,
            self.ntfy_token,
            "PORCHLIGHT_NTFY_TOKEN_FILE",
        )?;
        self.check_mail()?;
        is_web(self.sms_url.as_deref(), "PORCHLIGHT_SMS_URL")?;
        is_web(self.ntfy_url.as_deref(), "PORCHLIGHT_NTFY_URL")?;
        if !self.sms_body.contains("{to}") || !self.sms_body.contains("{text}") {
            bail!("PORCHLIGHT_SMS_BODY must say where {{to}} and {{text}} go.");
        }
        Ok(self)
    }

    fn check_mail(&self) -> Result<()> {
        let Some(url) = &self.smtp_url else {
            return Ok(());
        };
        if !url.starts_with("smtp://") && !url.starts_with("smtps://") {
            bail!("PORCHLIGHT_SMTP_URL must begin with smtps:// or smtp://.");
        }
        let from = self.mail_from.as_deref().unwrap_or_default();
        if from.parse::<lettre::message::Mailbox>().is_err() {
            bail!(
                "PORCHLIGHT_MAIL_FROM must be an address such as Porchlight <porchlight@example.org>."
            );
        }
        Ok(())
    }
}

fn secret(path: &Path, name: &str) -> Result<String> {
    let text = std::fs::read_to_string(path);
    let text = text.with_context(|| format!("{name} {} cannot be read", path.display()))?;
    Ok(text.trim().to_owned())
}

fn is_web(url: Option<&str>, name: &str) -> Result<()> {
    let is_web = |url: &str| {
        let parsed = url::Url::parse(url).ok();
        parsed.is_some_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    };
    if url.is_some_and(|url| !is_web(url)) {
        bail!("{name} must be an address such as https://host.example.org/path.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        word: WordConfig,
    }

    fn checked(args: &[&str]) -> Result<WordConfig> {
        let all = ["porchlight"].iter().chain(args);
        Cli::try_parse_from(all).unwrap().word.checked()
    }

    #[test]
    fn a_mail_server_needs_someone_to_write_from() {
        let smtp = ["--smtp-url", "smtp://mail.example:587?tls=required"];
        assert!(
            checked(&smtp)
                .unwrap_err()
                .to_string()
                .contains("PORCHLIGHT_MAIL_FROM")
        );
        let from = ["--mail-from", "Porchlight <p@mail.example>"];
        assert!(checked(&[smtp, from].concat()).is_ok());
        assert!(checked(&["--smtp-url", "mail.example"]).is_err());
    }

    #[test]
    fn a_gateway_is_an_address_and_its_body_says_where_things_go() {
        assert!(checked(&["--sms-url", "gateway"]).is_err());
        assert!(checked(&["--sms-url", "https://gateway.example/send"]).is_ok());
        assert!(checked(&["--sms-body", "Body={text}"]).is_err());
        assert!(checked(&["--ntfy-url", "ftp://ntfy.example"]).is_err());
    }

    #[test]
    fn a_secret_can_lie_in_a_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "tk_secret\n").unwrap();
        let word = checked(&["--ntfy-token-file", file.path().to_str().unwrap()]);
        assert_eq!(word.unwrap().ntfy_token.unwrap(), "tk_secret");
        assert!(checked(&["--ntfy-token-file", "/nowhere/at/all"]).is_err());
    }
}
