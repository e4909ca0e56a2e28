//! `porchlight backup` and `porchlight restore`: a whole copy in one file, made while the server runs.
//!
//! The key file is never in it: whoever finds a backup must not be able to read what is sealed.
mod label;
mod postgres;
mod sqlite;

use std::{
    fs, io,
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
        anew()
            .open(&path)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(Self(path))
    }
}

fn rename_anew(made: &Path, file: &Path) -> io::Result<()> {
    drop(anew().open(file)?);
    fs::rename(made, file).inspect_err(|_| drop(fs::remove_file(file)))
}

/// A file that is not there yet, for its owner only.
fn anew() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// On disk whole before it has its name.
fn put_in_place(made: &Path, file: &Path) -> Result<()> {
    put_in_place_by(|made, file| fs::hard_link(made, file), made, file)
}

/// A hard link, unlike a rename, never replaces what is there. Memory sticks and many network shares know none:
/// there an empty file that was not there before takes the name, and is the only one the rename replaces.
fn put_in_place_by(
    link: impl FnOnce(&Path, &Path) -> io::Result<()>,
    made: &Path,
    file: &Path,
) -> Result<()> {
    fs::File::open(made)?.sync_all()?;
    let placed = match link(made, file) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => rename_anew(made, file),
        placed => placed,
    };
    placed.with_context(|| format!("{} cannot be written", file.display()))?;
    let dir = file.parent().filter(|dir| !dir.as_os_str().is_empty());
    fs::File::open(dir.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As a memory stick answers.
    fn no_links(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::Error::from(io::ErrorKind::PermissionDenied))
    }

    #[test]
    fn where_there_are_no_hard_links_a_backup_comes_whole_and_replaces_nothing() {
        let name = format!("porchlight-backup-{}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        fs::create_dir_all(&dir).unwrap();
        let file = dir.join("today.backup");
        let made = Unfinished::beside(&file).unwrap();
        fs::write(&made.0, "everything").unwrap();
        put_in_place_by(no_links, &made.0, &file).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "everything");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(&made.0, "something else").unwrap();
        let refused = put_in_place_by(no_links, &made.0, &file).unwrap_err();
        assert!(
            refused.to_string().contains("cannot be written"),
            "{refused}"
        );
        assert_eq!(fs::read_to_string(&file).unwrap(), "everything");
        drop(made);
        assert_eq!(
            fs::read_dir(&dir).unwrap().count(),
            1,
            "nothing unfinished stays"
        );
        fs::remove_dir_all(dir).unwrap();
    }
}
