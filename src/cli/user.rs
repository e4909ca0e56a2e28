//! `porchlight user`: for whoever runs the server. Makes a person, helps one back in, lists everyone. Nobody
//! learns a password here: a code is printed, with which the person sets their own.
use anyhow::{Context, Result, anyhow, bail};
use clap::{Args, Subcommand};

use super::{WithConfig, ready};
use crate::{
    access::{self, Role, policy::ManageHouseRoutine},
    account::resets,
    app::App,
    audit::{self, What},
    clock::Clock,
    config::Config,
    db::{Tx, WriteTx},
    houses,
    id::*,
    people::{self, NewPerson},
    routines,
    sign_in::{self, Password, name_problem, parse_sign_in_name, plain_name},
    start,
    web::line,
    words::ENGLISH,
};

/// What `--role` takes.
const ROLES: &str = "resident, mentor, counselor, manager or owner";

#[derive(Subcommand)]
pub enum UserCommand {
    /// Makes a person and prints a code with which they set their password
    Create(Create),
    /// Prints a code with which a person sets a new password, and signs them out everywhere
    Reset(Reset),
    /// Lists names, sign-in names, roles and houses
    List(WithConfig),
}

#[derive(Args)]
pub struct Create {
    #[command(flatten)]
    with: WithConfig,
    /// What everyone calls the person
    #[arg(long)]
    name: String,
    /// What the person types to sign in
    #[arg(long)]
    sign_in_name: String,
    /// resident, mentor, counselor, manager or owner
    #[arg(long)]
    role: String,
    /// The house's name or id; an owner needs none
    #[arg(long)]
    house: Option<String>,
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
            closing(&app, create(&app, &new).await).await
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

async fn create(app: &App, new: &Create) -> Result<String> {
    let role: Role = new
        .role
        .parse()
        .map_err(|()| anyhow!("--role must be {ROLES}."))?;
    let name =
        line(&new.name, 80).map_err(|_| anyhow!("--name must have between 1 and 80 letters."))?;
    let sign_in_name = parse_sign_in_name(&new.sign_in_name)
        .map_err(|bad| anyhow!("--sign-in-name: {}", name_problem(&ENGLISH, bad)))?;
    let password_hash = app.passwords.hash(nobody_knows()?).await?;
    let person = NewPerson {
        name,
        sign_in_name,
        password_hash,
        language: None,
    };
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if sign_in::store::name_is_taken(&mut tx, &person.sign_in_name).await? {
        bail!(
            "someone has the sign-in name {} already.",
            person.sign_in_name
        );
    }
    let house = house(&mut tx, role, new.house.as_deref()).await?;
    let id = people::store::insert(&mut tx, &person, now).await?;
    give_role(app, &mut tx, id, role, house).await?;
    for what in [What::AccountMade, What::RoleGiven, What::ResetStarted] {
        audit::record_by_hand(&mut tx, house, id, what, now).await?;
    }
    let code = resets::start_by_hand(&mut tx, &app.key, id, now).await?;
    tx.commit().await?;
    Ok(how_to_set(app, &person.sign_in_name, &code))
}

/// Until the person has set their own.
fn nobody_knows() -> Result<Password> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|e| anyhow!("the system gives no randomness: {e}"))?;
    Password::new(&hex::encode(bytes), "").map_err(|_| anyhow!("64 digits are a password"))
}

/// By id or by name, where the role is one of a house.
async fn house(tx: &mut Tx, role: Role, named: Option<&str>) -> Result<Option<HouseId>> {
    let named = match (role, named) {
        (Role::Owner, None) => return Ok(None),
        (Role::Owner, Some(_)) => bail!("an owner owns every house: leave --house out."),
        (_, None) => bail!("--house must name the house of a {role}."),
        (_, Some(named)) => named.trim(),
    };
    let houses = houses::store::named(tx, named, named.parse().ok()).await?;
    match houses[..] {
        [house] => Ok(Some(house)),
        [] => bail!("there is no house {named}."),
        _ => bail!("several houses are called {named}: give the id instead."),
    }
}

async fn give_role(
    app: &App,
    tx: &mut WriteTx,
    person: PersonId,
    role: Role,
    house: Option<HouseId>,
) -> Result<()> {
    let now = app.clock.now();
    let Some(house) = house else {
        return Ok(people::store::make_owner(tx, person, now).await?);
    };
    people::store::join(tx, house, person, role, now).await?;
    if role == Role::Resident {
        let by = access::system::<ManageHouseRoutine>(app, tx, house, person).await?;
        routines::store::assign_house_items(tx, &by, person).await?;
    }
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
