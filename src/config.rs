//! Every setting: flag, environment variable, default, explanation. The only reader of the environment.
mod word;

pub use word::WordConfig;

use std::{net::SocketAddr, path::PathBuf, time::Duration};

use anyhow::{Context, Result, bail};
use clap::Args;
use ipnet::IpNet;

/// What `serve` and its siblings are told. `config check` reads it and says what is wrong.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Where the data is: a SQLite file, or postgres://user:password@host/database
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = Self::DATABASE_URL,
        hide_env_values = true
    )]
    pub database_url: String,
    /// A file that holds the database's address, instead of DATABASE_URL
    #[arg(long, env = "DATABASE_URL_FILE")]
    pub database_url_file: Option<PathBuf>,
    /// The key that seals private texts. Made on the first start; keep a copy apart from the backups
    #[arg(
        long,
        env = "PORCHLIGHT_KEY_FILE",
        default_value = Self::KEY_FILE
    )]
    pub key_file: PathBuf,
    /// The address this server listens on
    #[arg(long, env = "PORCHLIGHT_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The address people type, such as https://porchlight.example.org
    #[arg(long, env = "PORCHLIGHT_URL")]
    pub url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8, parted by commas
    #[arg(long, env = "PORCHLIGHT_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<IpNet>,
    /// Plain http on the house's own network is meant: everyone on it can read along
    #[arg(long, env = "PORCHLIGHT_ALLOW_HTTP", value_parser = clap::builder::BoolishValueParser::new(), default_value = "false", num_args = 0..=1, default_missing_value = "true")]
    pub allow_http: bool,
    /// A proxy in front of this server speaks https
    #[arg(long, env = "PORCHLIGHT_BEHIND_PROXY", value_parser = clap::builder::BoolishValueParser::new(), default_value = "false", num_args = 0..=1, default_missing_value = "true")]
    pub behind_proxy: bool,
    /// What is logged: error, warn, info, debug, or a filter such as porchlight=debug
    #[arg(long, env = "PORCHLIGHT_LOG", default_value = "info")]
    pub log: String,
    /// Logs one JSON object a line
    #[arg(long, env = "PORCHLIGHT_LOG_JSON", value_parser = clap::builder::BoolishValueParser::new(), default_value = "false", num_args = 0..=1, default_missing_value = "true")]
    pub log_json: bool,
    /// How many seconds a stop waits for requests under way
    #[arg(long, env = "PORCHLIGHT_STOP_SECONDS", default_value = "10")]
    pub stop_seconds: u64,
    #[command(flatten)]
    pub word: WordConfig,
}

impl Config {
    pub const DATABASE_URL: &str = "sqlite://data/porchlight.db";
    pub const KEY_FILE: &str = "data/porchlight.key";

    /// The settings as they hold together, or one plain sentence about what is wrong.
    pub fn checked(mut self) -> Result<Self> {
        if let Some(path) = &self.database_url_file {
            let text = std::fs::read_to_string(path);
            let text = text
                .with_context(|| format!("DATABASE_URL_FILE {} cannot be read", path.display()))?;
            self.database_url = text.trim().to_owned();
        }
        let known = ["sqlite:", "postgres:", "postgresql:"];
        if !known
            .iter()
            .any(|scheme| self.database_url.starts_with(scheme))
        {
            bail!("DATABASE_URL must begin with sqlite:// or postgres://.");
        }
        self.check_url()?;
        self.check_listen()?;
        self.word = self.word.checked()?;
        Ok(self)
    }

    /// The origin that people's browsers know this server by.
    pub fn public_url(&self) -> String {
        let own = || format!("http://{}", self.listen);
        self.url.clone().unwrap_or_else(own)
    }

    pub fn stop_after(&self) -> Duration {
        Duration::from_secs(self.stop_seconds)
    }

    /// The key that signs push messages lies beside the other key, unless it is said where.
    pub fn push_key_file(&self) -> PathBuf {
        let said = self.word.push_key_file.clone();
        said.unwrap_or_else(|| self.key_file.with_extension("push-key"))
    }

    /// The SQLite file, if that is what the data is in.
    pub fn sqlite_file(&self) -> Option<PathBuf> {
        let rest = self.database_url.strip_prefix("sqlite:")?;
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        Some(PathBuf::from(rest.split('?').next().unwrap_or(rest)))
    }

    fn check_url(&mut self) -> Result<()> {
        let Some(url) = &self.url else { return Ok(()) };
        let url = url.trim_end_matches('/').to_owned();
        let rest = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"));
        let is_origin =
            rest.is_some_and(|host| !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']));
        if !is_origin {
            bail!(
                "PORCHLIGHT_URL must be an address without a path, such as https://porchlight.example.org."
            );
        }
        self.url = Some(url);
        Ok(())
    }

    fn check_listen(&self) -> Result<()> {
        let https = self.public_url().starts_with("https://");
        if self.listen.ip().is_loopback() || self.allow_http || (https && self.behind_proxy) {
            return Ok(());
        }
        bail!(
            "PORCHLIGHT_LISTEN {} can be reached from other machines, and this server speaks plain http. \
             Put a proxy with https in front and say so with PORCHLIGHT_BEHIND_PROXY=1 and PORCHLIGHT_URL=https://…, \
             or say with PORCHLIGHT_ALLOW_HTTP=1 that plain http is meant.",
            self.listen
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        config: Config,
    }

    fn checked(args: &[&str]) -> Result<Config> {
        let all = ["porchlight"].iter().chain(args);
        Cli::try_parse_from(all).unwrap().config.checked()
    }

    #[test]
    fn the_defaults_hold_together() {
        let config = checked(&[]).unwrap();
        assert_eq!(config.public_url(), "http://127.0.0.1:8080");
        let push_key = PathBuf::from("data/porchlight.push-key");
        assert_eq!(config.push_key_file(), push_key);
        assert_eq!(
            config.sqlite_file().unwrap(),
            PathBuf::from("data/porchlight.db")
        );
    }

    #[test]
    fn a_public_address_without_https_is_refused_unless_it_is_meant() {
        let public = ["--listen", "0.0.0.0:8080"];
        let with = |more: &[&str]| checked(&[&public, more].concat());
        assert!(with(&[]).unwrap_err().to_string().contains("plain http"));
        assert!(with(&["--url", "https://house.example"]).is_err());
        assert!(with(&["--behind-proxy"]).is_err());
        assert!(with(&["--url", "https://house.example", "--behind-proxy"]).is_ok());
        assert!(with(&["--allow-http"]).is_ok());
    }

    #[test]
    fn an_address_with_a_path_or_of_another_kind_is_refused() {
        for url in [
            "house.example",
            "ftp://house.example",
            "https://house.example/app",
            "https://",
        ] {
            assert!(checked(&["--url", url]).is_err(), "{url}");
        }
        let config = checked(&["--url", "https://house.example/"]).unwrap();
        assert_eq!(config.public_url(), "https://house.example");
        assert!(checked(&["--database-url", "mysql://a"]).is_err());
    }
}
