//! The program as whoever runs the server meets it: the real binary, its words, its exit code.
mod user;

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use porchlight::{db::Db, sql};

use crate::support::{On, bare_database};

/// A folder with a database in it, ready for the program.
struct Installation {
    folder: tempfile::TempDir,
    url: String,
}

impl Installation {
    async fn new(on: On) -> Self {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let url = match on {
            On::Sqlite => format!("sqlite://{}", folder.path().join("porch.db").display()),
            On::Postgres => bare_database().await,
        };
        Self { folder, url }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        self.run_on(&self.url, args)
    }

    fn run_on(&self, url: &str, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_porchlight"))
            .args(args)
            .current_dir(self.folder.path())
            .env("DATABASE_URL", url)
            .env("PORCHLIGHT_KEY_FILE", self.file("porch.key"))
            .output()
            .unwrap()
    }

    fn tell(&self) -> Output {
        self.run(&[
            "demo",
            "--no-serve",
            "--houses",
            "1",
            "--residents",
            "4",
            "--days",
            "8",
        ])
    }
}

fn said(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}

#[track_caller]
fn refused(output: &Output, why: &str) {
    let said = said(output);
    assert!(!output.status.success() && said.contains(why), "{said}");
    assert_eq!(
        said.trim().lines().count(),
        1,
        "more than a sentence: {said}"
    );
}

#[track_caller]
fn went_well(output: &Output) -> String {
    let said = said(output);
    assert!(output.status.success(), "{said}");
    said
}

#[tokio::test]
async fn a_backup_brings_everything_back_and_overwrites_nothing() {
    let here = Installation::new(On::Sqlite).await;
    went_well(&here.tell());
    let backup = here.file("saved.backup");
    let name = backup.to_str().unwrap();
    let told = went_well(&here.run(&["backup", name]));
    assert!(told.contains("key is not in it"), "{told}");
    owner_only(&backup);
    refused(&here.run(&["backup", name]), "overwrites nothing");
    refused(&here.run(&["restore", name]), "overwrites nothing");
    let elsewhere = format!("sqlite://{}", here.file("new/back.db").display());
    went_well(&here.run_on(&elsewhere, &["restore", name]));
    assert_eq!(contents(&here.url).await, contents(&elsewhere).await);
}

#[tokio::test]
async fn on_postgresql_a_backup_brings_everything_back_and_overwrites_nothing() {
    let here = Installation::new(On::Postgres).await;
    went_well(&here.tell());
    let backup = here.file("saved.backup");
    let name = backup.to_str().unwrap();
    went_well(&here.run(&["backup", name]));
    owner_only(&backup);
    refused(&here.run(&["restore", name]), "overwrites nothing");
    let elsewhere = bare_database().await;
    went_well(&here.run_on(&elsewhere, &["restore", name]));
    assert_eq!(contents(&here.url).await, contents(&elsewhere).await);
}

#[cfg(unix)]
fn owner_only(file: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn a_new_database_and_its_key_are_readable_by_their_owner_only() {
    let here = Installation::new(On::Sqlite).await;
    went_well(&here.run(&["migrate"]));
    owner_only(&here.file("porch.db"));
    owner_only(&here.file("porch.key"));
}

/// Every outcome, answer and sign-in name, in order.
async fn contents(url: &str) -> Vec<(String,)> {
    let db = Db::connect(url).await.unwrap();
    let mut tx = db.read().await.unwrap();
    let rows = tx.query(
        sql!(test: "select sign_in_name || password_hash || legal_name from people
        union all select outcome || cast(day as text) || cast(closed_at as text) from outcomes
        union all select feelings || note || cravings || wish from answers
        union all select title || days from routine_versions order by 1"),
    );
    let rows = rows.all().await.unwrap();
    drop(tx);
    db.close().await;
    rows
}

#[tokio::test]
async fn what_was_acknowledged_before_a_backup_began_is_in_it() {
    let here = Installation::new(On::Sqlite).await;
    went_well(&here.run(&["migrate"]));
    let db = Db::connect(&here.url).await.unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let acknowledged = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let writers: Vec<_> = (0..64)
        .map(|_| {
            let (db, stopped, acknowledged) = (db.clone(), stopped.clone(), acknowledged.clone());
            tokio::spawn(async move {
                while !*stopped.borrow() {
                    let at = time::OffsetDateTime::from_unix_timestamp(uuid::Uuid::now_v7().as_u128() as i64 & 0xffff_ffff).unwrap();
                    let mut tx = db.write().await.unwrap();
                    tx.query(sql!(test: "insert into outages (from_at, until_at) values ($1, $1) on conflict do nothing"))
                        .bind(porchlight::timestamp::Timestamp::new(at)).run().await.unwrap();
                    tx.commit().await.unwrap();
                    acknowledged.lock().unwrap().push(at.unix_timestamp());
                }
            })
        })
        .collect();
    while acknowledged.lock().unwrap().len() < 500 {
        tokio::task::yield_now().await;
    }
    let before = acknowledged.lock().unwrap().clone();
    let name = here.file("busy.backup").to_str().unwrap().to_owned();
    let (here, done) = tokio::task::spawn_blocking(move || {
        let done = here.run(&["backup", &name]);
        (here, done)
    })
    .await
    .unwrap();
    went_well(&done);
    stop.send(true).unwrap();
    for writer in writers {
        writer.await.unwrap();
    }
    let copy = Db::connect(&format!("sqlite://{}", here.file("busy.backup").display()))
        .await
        .unwrap();
    let mut tx = copy.read().await.unwrap();
    let kept: Vec<(porchlight::timestamp::Timestamp,)> = tx
        .query(sql!(test: "select from_at from outages order by from_at"))
        .all()
        .await
        .unwrap();
    let kept: std::collections::HashSet<_> = kept.iter().map(|(at,)| at.seconds()).collect();
    assert!(
        before.iter().all(|at| kept.contains(at)),
        "an acknowledged write is missing"
    );
}

#[tokio::test]
async fn an_older_program_refuses_a_newer_database_and_a_newer_backup() {
    let here = Installation::new(On::Sqlite).await;
    went_well(&here.run(&["migrate"]));
    let db = Db::connect(&here.url).await.unwrap();
    let mut tx = db.write().await.unwrap();
    tx.query(sql!(test: "insert into _sqlx_migrations (version, description, success, checksum, execution_time) values (9999, 'from the future', true, '', 0)"))
        .run().await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    refused(
        &here.run(&["serve", "--listen", "127.0.0.1:0"]),
        "does not fit this version",
    );
    let name = here.file("newer.backup").to_str().unwrap().to_owned();
    went_well(&here.run(&["backup", &name]));
    let elsewhere = format!("sqlite://{}", here.file("older.db").display());
    refused(
        &here.run_on(&elsewhere, &["restore", &name]),
        "newer version",
    );
    assert!(!here.file("older.db").exists());
}

#[tokio::test]
async fn what_is_wrong_is_one_sentence() {
    let here = Installation::new(On::Sqlite).await;
    refused(
        &here.run_on("mysql://a", &["serve"]),
        "DATABASE_URL must begin",
    );
    refused(
        &here.run(&["serve", "--url", "a.example/path"]),
        "PORCHLIGHT_URL must be",
    );
    refused(&here.run(&["serve", "--listen", "0.0.0.0:0"]), "plain http");
    let held = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = held.local_addr().unwrap().to_string();
    refused(&here.run(&["serve", "--listen", &taken]), "cannot be used");
    refused(
        &here.run(&["healthcheck", "--listen", "127.0.0.1:9"]),
        "nothing answers",
    );
    went_well(&here.run(&["config", "check"]));
    went_well(&here.run(&["migrate"]));
    std::fs::write(here.file("porch.key"), "2b".repeat(32)).unwrap();
    refused(
        &here.run(&["serve", "--listen", "127.0.0.1:0"]),
        "sealed with another key",
    );
}
