//! `porchlight user create`: a person with a role, whose password nobody knows until they set their own.
use anyhow::{Result, anyhow, bail};
use clap::Args;

use super::super::WithConfig;
use crate::{
    access::{self, Role, policy::ManageHouseRoutine},
    account::resets,
    app::App,
    audit::{self, What},
    db::{Tx, WriteTx},
    houses,
    id::*,
    people::{self, NewPerson},
    routines,
    sign_in::{self, Password, name_problem, parse_sign_in_name},
    web::line,
    words::ENGLISH,
};

/// What `--role` takes.
const ROLES: &str = "resident, mentor, counselor, manager or owner";

#[derive(Args)]
pub struct Create {
    #[command(flatten)]
    pub with: WithConfig,
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

pub async fn create(app: &App, new: &Create) -> Result<String> {
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
    Ok(super::how_to_set(app, &person.sign_in_name, &code))
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
