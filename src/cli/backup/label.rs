//! The last line of a backup: what it is of, and a sum over every byte before it. Read before any data is
//! touched, so that a wrong or damaged backup is refused while there is nothing to lose yet.
//!
//! SQLite and pg_restore read past it: without its label a backup is what their own tools make.
use std::{
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::{config::Config, db::Db, seal::Key};

const BEGINS: &str = "\nporchlight-backup 1 ";
/// Longer than any label.
const AT_MOST: u64 = 256;
const NOT_WHOLE: &str =
    "this file is no whole backup of Porchlight: it is damaged, or something else.";

/// What a backup is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub database: String,
    /// Of the schema.
    pub version: i64,
    pub key_id: String,
}

impl Label {
    fn text(&self) -> String {
        let (database, version, key_id) = (&self.database, self.version, &self.key_id);
        format!("{database} {version} {key_id}")
    }

    /// Ends a backup that is whole otherwise.
    pub fn write(&self, backup: &Path) -> Result<()> {
        let length = std::fs::metadata(backup)?.len();
        let sum = self.sum(copied(backup, length, std::io::sink())?);
        let mut file = File::options().append(true).open(backup)?;
        writeln!(file, "{BEGINS}{} {sum}", self.text())?;
        Ok(())
    }

    /// The label and how many bytes stand before it; refused unless each of them is as it was written.
    pub fn read(backup: &Path) -> Result<(Self, u64)> {
        let mut file = File::open(backup).context("the backup cannot be read")?;
        let length = file.metadata()?.len();
        let start = length.saturating_sub(AT_MOST);
        file.seek(SeekFrom::Start(start))?;
        let mut end = Vec::new();
        file.read_to_end(&mut end)?;
        let at = end
            .windows(BEGINS.len())
            .rposition(|w| w == BEGINS.as_bytes());
        let at = at.context(NOT_WHOLE)?;
        let (label, sum) = Self::parse(&end[at + BEGINS.len()..]).context(NOT_WHOLE)?;
        let length = start + at as u64;
        if label.sum(copied(backup, length, std::io::sink())?) != sum {
            bail!(NOT_WHOLE);
        }
        Ok((label, length))
    }

    fn parse(line: &[u8]) -> Option<(Self, String)> {
        let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
        let mut words = line.split(' ').map(str::to_owned);
        let label = Self {
            database: words.next()?,
            version: words.next()?.parse().ok()?,
            key_id: words.next()?,
        };
        let sum = words.next()?;
        words.next().is_none().then_some((label, sum))
    }

    /// Over the data and the label.
    fn sum(&self, data: Sha256) -> String {
        hex::encode(data.chain_update(self.text()).finalize())
    }

    /// May it be brought back here, by this program and with the key that is here?
    pub fn fits(&self, config: &Config) -> Result<()> {
        let here = match config.sqlite_file() {
            Some(_) => "SQLite",
            None => "PostgreSQL",
        };
        if self.database != here {
            bail!(
                "this backup is of a {} database, and DATABASE_URL names {here}.",
                self.database
            );
        }
        if Some(self.version) > Db::newest_schema() {
            bail!("this backup comes from a newer version of Porchlight than this one.");
        }
        let key_file = config.key_file.display();
        let key = Key::from_file(&config.key_file, false)
            .with_context(|| format!("put the key file of this backup at {key_file} first"))?;
        if key.id() != self.key_id {
            bail!(
                "this backup is sealed with another key ({}) than {key_file} holds ({}): put the key file of this backup there first.",
                self.key_id,
                key.id()
            );
        }
        Ok(())
    }
}

/// Copies so many bytes, and sums them up.
pub fn copied(from: &Path, length: u64, mut to: impl Write) -> Result<Sha256> {
    let mut from = File::open(from)?.take(length);
    let (mut sum, mut some) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match from.read(&mut some)? {
            0 => return Ok(sum),
            n => {
                sum.update(&some[..n]);
                to.write_all(&some[..n])?;
            }
        }
    }
}
