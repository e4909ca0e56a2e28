//! `porchlight user`: for whoever runs the server. Makes a person, helps one back in, lists everyone. Nobody
//! learns a password here: a code is printed, with which the person sets their own.
mod create;

use anyhow::{Context, Result};
use clap::{Args, Subcommand};

use super::{WithConfig, ready};
use crate::{
    access::Role,
    account::resets,
    app::App,
    audit::{self, What},
    clock::Clock,
    config::Config,
    people,
    sign_in::{self, plain_name},
    start,
};

#[derive(Subcommand)]
pub enum UserCommand {
    /// Makes a person and prints a code with which they set their password
    Create(create::Create),
    /// Prints a code with which a person sets a new password, and signs them out everywhere
    Reset(Reset),
    /// Lists names, sign-in names, roles and houses
    List(WithConfig),
}

#[derive(Args)]
pub struct Reset {
    #[command(flatten)]
    with: WithConfig,
    /// What the person types to sign in, or their e-mail
    #[arg(long)]
    sign_in_name: String,
}

pub async fn run(command: UserCommand) -> Result<()> {
    match command {
        UserCommand::Create(new) => {
            let app = open(&new.with.config).await?;
            closing(&app, create::create(&app, &new).await).await
        }
        UserCommand::Reset(whose) => {
            let app = open(&whose.with.config).await?;
            closing(&app, reset(&app, &whose.sign_in_name).await).await
        }
        UserCommand::List(with) => {
            let app = open(&with.config).await?;
            closing(&app, list(&app).await).await
        }
    }
}

async fn open(config: &Config) -> Result<App> {
    let config = ready(WithConfig {
        config: config.clone(),
    })?;
    let (db, key) = start::open(&config).await?;
    let url = config.public_url();
    Ok(App::new(db, Clock::system(), key, &url, Vec::new()))
}

async fn closing(app: &App, done: Result<String>) -> Result<()> {
    app.db.close().await;
    print!("{}", done?);
    Ok(())
}

async fn reset(app: &App, typed: &str) -> Result<String> {
    let name = plain_name(typed);
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let account = sign_in::store::account(&mut tx, &app.key, &name).await?;
    let person = account
        .with_context(|| format!("nobody signs in as {name}."))?
        .id;
    let code = resets::start_by_hand(&mut tx, &app.key, person, now).await?;
    sign_in::store::close_all(&mut tx, person).await?;
    audit::record_by_hand(&mut tx, None, person, What::ResetStarted, now).await?;
    tx.commit().await?;
    Ok(how_to_set(app, &name, &code))
}

fn how_to_set(app: &App, sign_in_name: &str, code: &str) -> String {
    format!(
        "{sign_in_name} sets a password at {}/reset with this code, within a day: {code}\n",
        app.public_url()
    )
}

/// A line a person and role, parted by tabs.
async fn list(app: &App) -> Result<String> {
    let mut tx = app.db.read().await?;
    let people = people::store::everyone(&mut tx, app.clock.now()).await?;
    let lines = people.iter().map(line_of);
    Ok(lines.collect())
}

fn line_of(person: &people::store::Listed) -> String {
    let role = person.role.map_or("no role now", Role::segment);
    let house = match (&person.house, person.role) {
        (Some(house), _) => house,
        (None, Some(Role::Owner)) => "every house",
        (None, _) => "no house",
    };
    format!(
        "{}\t{}\t{role}\t{house}\n",
        person.name, person.sign_in_name
    )
}
