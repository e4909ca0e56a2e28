//! The program as whoever runs the server meets it: the real binary, its words, its exit code.
mod backup;
mod demo;
mod running;
mod tables;
mod traffic;
mod user;
mod word;

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use porchlight::{db::Db, sql};

use crate::support::{On, bare_database};

macro_rules! on_both {
    ($(async fn $name:ident($on:ident) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn run($on: On) $body
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() { run(On::Sqlite).await }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() { run(On::Postgres).await }
        }
    )*};
}
use on_both;

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

    fn backup_file(&self, name: &str) -> (PathBuf, String) {
        let file = self.file(name);
        let name = file.to_str().unwrap().to_owned();
        (file, name)
    }

    /// Another place for the data, with nothing in it yet.
    async fn elsewhere(&self, on: On) -> String {
        match on {
            On::Sqlite => format!("sqlite://{}", self.file("elsewhere/back.db").display()),
            On::Postgres => bare_database().await,
        }
    }

    fn run(&self, args: &[&str]) -> Output {
        self.run_on(&self.url, args)
    }

    fn run_on(&self, url: &str, args: &[&str]) -> Output {
        self.command(url, args).output().unwrap()
    }

    fn command(&self, url: &str, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
        command
            .args(args)
            .current_dir(self.folder.path())
            .env("DATABASE_URL", url)
            .env("PORCHLIGHT_KEY_FILE", self.file("porch.key"));
        command
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

on_both! {
    async fn an_older_program_refuses_a_newer_database(on) {
        let here = Installation::new(on).await;
        went_well(&here.run(&["migrate"]));
        backup::comes_from_the_future(&here.url).await;
        refused(&here.run(&["serve", "--listen", "127.0.0.1:0"]), "does not fit this version");
    }
}

on_both! {
    async fn the_databases_address_can_be_kept_in_a_file(on) {
        let here = Installation::new(on).await;
        let file = here.file("address");
        std::fs::write(&file, format!("{}\n", here.url)).unwrap();
        // Whatever else says where the data is, the file says it.
        let with_file = |args: &[&str]| here.command("sqlite://elsewhere.db", args).env("DATABASE_URL_FILE", &file).output().unwrap();
        went_well(&with_file(&["migrate"]));
        assert!(!here.file("elsewhere.db").exists());
        assert!(tables::contents(&here.url).await.contains_key("people"));
        std::fs::write(&file, "postgres://porch:s3cret@127.0.0.1/porch").unwrap();
        let told = went_well(&with_file(&["config", "check"]));
        assert!(told.contains("@127.0.0.1/porch") && !told.contains("s3cret"), "{told}");
        std::fs::write(&file, "").unwrap();
        refused(&with_file(&["migrate"]), "DATABASE_URL must begin");
        std::fs::remove_file(&file).unwrap();
        refused(&with_file(&["migrate"]), "DATABASE_URL_FILE");
        refused(&with_file(&["serve"]), "cannot be read");
    }
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
