//! `porchlight config check`: the settings as they hold, without what must stay secret.
use clap::Subcommand;

use super::WithConfig;
use crate::config::Config;

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
    println!("The settings hold together.");
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
    }
}
