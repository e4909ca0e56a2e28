//! `porchlight backup` and `porchlight restore`: a whole copy in one file, made while the server runs.
//!
//! The key file is never in it: whoever finds a backup must not be able to read what is sealed.
mod label;
mod postgres;
mod sqlite;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::config::Config;
use label::Label;

/// Version of the schema and key: in both databases, of any version.
const WHAT_IT_IS: &str =
    "select (select max(version) from _sqlx_migrations), key_id from installation where id = 1";

#[derive(Args)]
pub struct File {
    /// The backup
    pub file: PathBuf,
    #[command(flatten)]
    pub config: Config,
}

pub async fn back_up(file: &Path, config: &Config) -> Result<()> {
    if file.exists() {
        bail!(
            "{} is there already, and a backup overwrites nothing.",
            file.display()
        );
    }
    let made = Unfinished::beside(file)?;
    let label = match config.sqlite_file() {
        Some(data) => sqlite::copy(&data, &made.0).await?,
        None => postgres::dump(&config.database_url, &made.0).await?,
    };
    label.write(&made.0)?;
    put_in_place(&made.0, file)?;
    println!("The backup is in {}.", file.display());
    println!("{}", about_the_key(config));
    Ok(())
}

pub async fn restore(file: &Path, config: &Config) -> Result<()> {
    if !file.is_file() {
        bail!("there is no backup at {}.", file.display());
    }
    let (label, length) = Label::read(file)?;
    label.fits(config)?;
    match config.sqlite_file() {
        Some(data) => sqlite::restore(file, length, &data).await?,
        None => postgres::restore(file, &config.database_url).await?,
    }
    println!("Everything of {} is back.", file.display());
    Ok(())
}

fn about_the_key(config: &Config) -> String {
    format!(
        "The key is not in it: keep a copy of {} apart from the backups. Without it the private texts stay closed.",
        config.key_file.display()
    )
}

/// A file for its owner only, taken away again unless it was put in place.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(file: &Path) -> Result<Self> {
        let name = file.file_name().context("the backup needs a file name")?;
        let name = format!(".{}.{}", name.to_string_lossy(), std::process::id());
        let path = file.with_file_name(name);
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(&path)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// On disk whole before it has its name. A hard link, unlike a rename, never replaces what is there.
fn put_in_place(made: &Path, file: &Path) -> Result<()> {
    fs::File::open(made)?.sync_all()?;
    fs::hard_link(made, file).with_context(|| format!("{} cannot be written", file.display()))?;
    let dir = file.parent().filter(|dir| !dir.as_os_str().is_empty());
    fs::File::open(dir.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}
