//! What every command does first: open the database, bring it up to date, find the key it is sealed with.
use std::path::Path;

use anyhow::{Context, Result};

use crate::{
    clock::Clock,
    config::Config,
    db::{Db, Tx},
    seal::{Key, SealError},
    sql,
};

/// The database, migrated, and its key. Makes folder, file and key on the first start.
pub async fn open(config: &Config) -> Result<(Db, Key)> {
    let files = [config.sqlite_file(), Some(config.key_file.clone())];
    for dir in files.iter().flatten().filter_map(|f| f.parent()) {
        std::fs::create_dir_all(dir)
            .with_context(|| format!("the folder {} cannot be made", dir.display()))?;
    }
    if let Some(file) = config.sqlite_file().filter(|file| !file.exists()) {
        make_private(&file)
            .with_context(|| format!("DATABASE_URL: {} cannot be made", file.display()))?;
    }
    let db = Db::connect(&config.database_url)
        .await
        .context("DATABASE_URL: the database does not open")?;
    db.migrate()
        .await
        .context("the database does not fit this version of Porchlight")?;
    let key = key(&db, config).await?;
    Ok((db, key))
}

/// An empty file that only its owner can read; SQLite gives its journal the same rights.
fn make_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

/// A server with another key than the data is sealed with must not run: it would seal half of it anew.
async fn key(db: &Db, config: &Config) -> Result<Key> {
    let wanted = key_id(&mut db.read().await?).await?;
    let key = Key::from_file(&config.key_file, wanted.is_none())?;
    let found = key.id();
    match wanted {
        Some(wanted) if wanted != found => Err(SealError::Other { wanted, found }.into()),
        Some(_) => Ok(key),
        None => {
            adopt(db, &found).await?;
            Ok(key)
        }
    }
}

async fn key_id(tx: &mut Tx) -> Result<Option<String>> {
    let id: Option<(String,)> = tx
        .query(sql!("select key_id from installation where id = 1"))
        .maybe()
        .await?;
    Ok(id.map(|(id,)| id))
}

/// Notes the key of a new database; of two servers that start at once the second checks again.
async fn adopt(db: &Db, key_id_here: &str) -> Result<()> {
    let mut tx = db.write().await?;
    tx.query(sql!(
        "insert into installation (id, key_id, created_at) values (1, $1, $2) on conflict (id) do nothing"
    ))
    .bind(key_id_here.to_owned())
    .bind(Clock::system().now())
    .run()
    .await?;
    let wanted = key_id(&mut tx).await?;
    tx.commit().await?;
    match wanted {
        Some(wanted) if wanted != key_id_here => {
            let found = key_id_here.to_owned();
            Err(SealError::Other { wanted, found }.into())
        }
        _ => Ok(()),
    }
}
