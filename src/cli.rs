//! The command line: `serve` (the default) and its siblings, each in a file of its own.
pub mod backup;
mod config;
mod demo;
mod healthcheck;
mod serve;
mod user;

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::config::Config;

/// The web app a sober living house runs for itself
#[derive(Parser)]
#[command(
    name = "porchlight",
    version,
    about,
    args_conflicts_with_subcommands = true
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: WithConfig,
}

#[derive(Args)]
struct WithConfig {
    #[command(flatten)]
    config: Config,
}

#[derive(Subcommand)]
enum Command {
    /// Serves the house (what happens without a command)
    Serve(WithConfig),
    /// Fills an empty database with houses that do not exist, and serves them
    Demo(demo::Demo),
    /// Copies the whole database into one file, while the server runs; the key file is kept apart
    Backup(backup::File),
    /// Brings a backup back, into a database that is empty or not there yet
    Restore(backup::File),
    /// Asks the server that runs here whether it is ready; the exit code tells
    Healthcheck(WithConfig),
    /// Makes people, helps them back in, lists them
    #[command(subcommand)]
    User(user::UserCommand),
    /// About the settings
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Brings the database up to date, and nothing else
    Migrate(WithConfig),
}

/// Runs the program. What goes wrong is one plain sentence.
pub fn main() -> ExitCode {
    // One way to speak TLS, chosen before anything does.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let cli = Cli::parse();
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("porchlight: {e:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve(with) => serve::run(ready(with)?).await,
        Command::Demo(demo) => {
            let config = ready(WithConfig {
                config: demo.config(),
            })?;
            demo::run(demo, config).await
        }
        Command::Backup(of) => {
            let config = ready(WithConfig { config: of.config })?;
            backup::back_up(&of.file, &config).await
        }
        Command::Restore(of) => {
            let config = ready(WithConfig { config: of.config })?;
            backup::restore(&of.file, &config).await
        }
        Command::Healthcheck(with) => healthcheck::run(&with.config),
        Command::User(command) => user::run(command).await,
        Command::Config(config::ConfigCommand::Check(with)) => {
            config::check(&ready(with)?);
            Ok(())
        }
        Command::Migrate(with) => {
            let (db, _) = crate::start::open(&ready(with)?).await?;
            db.close().await;
            Ok(())
        }
    }
}

/// Checks the settings and starts the log.
fn ready(with: WithConfig) -> anyhow::Result<Config> {
    let config = with.config.checked()?;
    let filter = EnvFilter::try_new(&config.log).map_err(|_| {
        anyhow::anyhow!("PORCHLIGHT_LOG must be a level such as info, or a filter.")
    })?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    let started = match config.log_json {
        true => log.json().try_init(),
        false => log.try_init(),
    };
    started.map_err(|e| anyhow::anyhow!("the log does not start: {e}"))?;
    Ok(config)
}
