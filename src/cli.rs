//! The command line: `serve` (the default) and its siblings, each in a file of its own.
mod serve;

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
    /// Brings the database up to date, and nothing else
    Migrate(WithConfig),
}

/// Runs the program. What goes wrong is one plain sentence.
pub fn main() -> ExitCode {
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
