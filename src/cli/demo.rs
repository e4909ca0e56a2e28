//! `porchlight demo`: fills an empty database with houses that do not exist, says how to sign in, serves them.
use anyhow::{Context, Result, bail};
use clap::Args;

use crate::{
    clock::Clock,
    config::Config,
    db::Db,
    demo::{self, SignIn, Wanted},
    start,
};

#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    pub config: Config,
    /// How many houses
    #[arg(long, default_value = "3")]
    houses: usize,
    /// How many people live in each
    #[arg(long, default_value = "10")]
    residents: usize,
    /// How many days of history
    #[arg(long, default_value = "60")]
    days: u16,
    /// The same seed tells the same story
    #[arg(long, default_value = "1")]
    seed: u64,
    /// Prints the ways to sign in as JSON
    #[arg(long)]
    json: bool,
    /// Fills the database and ends
    #[arg(long)]
    no_serve: bool,
}

impl Demo {
    /// The demo keeps to files of its own unless a database was named.
    pub fn config(&self) -> Config {
        let mut config = self.config.clone();
        if config.database_url == Config::DATABASE_URL && config.database_url_file.is_none() {
            config.database_url = "sqlite://data/demo.db".into();
            if config.key_file.as_os_str() == Config::KEY_FILE {
                config.key_file = "data/demo.key".into();
            }
        }
        config
    }
}

pub async fn run(demo: Demo, config: Config) -> Result<()> {
    let wanted = Wanted {
        houses: demo.houses.clamp(1, 10_000),
        residents: demo.residents.clamp(1, 400),
        days: i64::from(demo.days),
        seed: demo.seed,
    };
    // Before it is opened: opening brings an older one up to date.
    let held = Db::holds_data(&config.database_url).await;
    if held.context("DATABASE_URL: the database does not open")? {
        bail!(demo::NOT_EMPTY);
    }
    let (db, key) = start::open(&config).await?;
    let now = Clock::system().now();
    let sign_ins = demo::fill(&db, &key, wanted, now).await;
    db.close().await;
    let sign_ins = sign_ins?;
    match demo.json {
        true => println!("{}", serde_json::to_string(&sign_ins)?),
        false => {
            sign_ins.iter().for_each(print);
            let wall = demo::first_wall(&key, wanted, now);
            println!("{:<14} {wall}", "wall");
        }
    }
    if demo.no_serve {
        return Ok(());
    }
    super::serve::run(config).await
}

fn print(way: &SignIn) {
    let house = way.house.as_deref().unwrap_or("every house");
    println!(
        "{:<14} {:<28} {:<20} {:<28} {}",
        way.role, house, way.name, way.sign_in, way.password
    );
}
