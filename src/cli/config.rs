//! `porchlight config check`: the settings as they hold, without what must stay secret.
use clap::Subcommand;

use super::WithConfig;
use crate::config::{Config, WordConfig};

#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Reads the settings and says what is wrong with them, if anything is
    Check(WithConfig),
}

pub fn check(config: &Config) {
    println!(
        "DATABASE_URL            {}",
        without_password(&config.database_url)
    );
    println!("PORCHLIGHT_KEY_FILE     {}", config.key_file.display());
    println!(
        "PORCHLIGHT_PUSH_KEY_FILE {}",
        config.push_key_file().display()
    );
    println!("PORCHLIGHT_LISTEN       {}", config.listen);
    println!("PORCHLIGHT_URL          {}", config.public_url());
    println!("PORCHLIGHT_LOG          {}", config.log);
    println!("PORCHLIGHT_BEHIND_PROXY {}", config.behind_proxy);
    println!("PORCHLIGHT_ALLOW_HTTP   {}", config.allow_http);
    println!("PORCHLIGHT_STOP_SECONDS {}", config.stop_seconds);
    let proxies: Vec<_> = config
        .trusted_proxies
        .iter()
        .map(|p| p.to_string())
        .collect();
    println!("PORCHLIGHT_TRUSTED_PROXIES {}", proxies.join(","));
    check_word(&config.word);
    println!("The settings hold together.");
}

/// Addresses without what may be secret in them.
fn check_word(word: &WordConfig) {
    let shown = |url: &Option<String>| url.as_deref().map_or("".into(), only_host);
    println!("PORCHLIGHT_SMTP_URL     {}", shown(&word.smtp_url));
    println!(
        "PORCHLIGHT_MAIL_FROM    {}",
        word.mail_from.as_deref().unwrap_or_default()
    );
    println!("PORCHLIGHT_SMS_URL      {}", shown(&word.sms_url));
    println!("PORCHLIGHT_NTFY_URL     {}", shown(&word.ntfy_url));
    let inside: Vec<_> = word
        .internal_targets
        .iter()
        .map(|net| net.to_string())
        .collect();
    println!("PORCHLIGHT_INTERNAL_TARGETS {}", inside.join(","));
}

/// A gateway's token may stand anywhere in its address.
fn only_host(url: &str) -> String {
    let host = url::Url::parse(url).ok();
    let host = host.and_then(|url| Some(format!("{}://{}/…", url.scheme(), url.host_str()?)));
    host.unwrap_or_default()
}

/// Whatever could be a secret is left out: the user's part, and what follows the question mark.
fn without_password(url: &str) -> String {
    let url = url.split('?').next().unwrap_or(url);
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://…@{place}"),
        _ => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_printed() {
        let shown = without_password("postgres://porch:p@ss@db:5432/porchlight?password=x");
        assert!(!shown.contains("p@ss"), "{shown}");
        assert_eq!(without_password("sqlite://data/a.db"), "sqlite://data/a.db");
        let shown = only_host("https://u:secret@gateway.example:8443/token/send?key=1");
        assert_eq!(shown, "https://gateway.example/…");
    }
}
