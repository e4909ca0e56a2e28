//! Houses that do not exist, told as if they had lived here for months: for trying out and for measuring.
#[doc(hidden)]
pub mod bulk;
mod celebrations;
mod chance;
mod chunk;
mod days;
mod helping;
mod looking_out;
mod milestones;
mod people;
mod plans;
mod reach_outs;
mod rows;
mod wall;
mod wins;
mod word;
mod words;

use anyhow::{Result, bail};
use serde::Serialize;
use time::Duration;

use crate::{
    db::{Db, Tx},
    id::*,
    seal::Key,
    sign_in::{Password, Passwords},
    sql,
    timestamp::Timestamp,
};
use chance::Chance;
use chunk::Chunk;
pub use wall::first as first_wall;

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub houses: usize,
    /// Who live in each, peer mentors among them.
    pub residents: usize,
    pub days: i64,
    pub seed: u64,
}

/// A way in.
#[derive(Clone, Debug, Serialize)]
pub struct SignIn {
    pub role: &'static str,
    pub house: Option<String>,
    pub name: String,
    pub sign_in: String,
    pub password: String,
    /// Sign-in names of those this person walks with as a mentor, or has in their care as a counselor.
    pub mentor_of: Vec<String>,
    pub caseload: Vec<String>,
}

/// What every part of the story is told with.
struct Telling<'a> {
    key: &'a Key,
    now: Timestamp,
    began: Timestamp,
    wanted: Wanted,
    owner: PersonId,
    ways: Ways,
}

/// One password a role: hashing twelve thousand would take minutes.
struct Ways([(&'static str, String, String); 5]);

/// As the ways in name them.
pub const ROLES: [&str; 5] = [
    "resident",
    "peer_mentor",
    "counselor",
    "house_manager",
    "owner",
];

impl Ways {
    async fn new(chance: &mut Chance) -> Result<Self> {
        let mut ways = ROLES.map(|role| (role, String::new(), String::new()));
        for (role, password, hash) in &mut ways {
            *password = format!("{role}-porch-{}", chance.between(1000, 9999)).replace('_', "-");
            let Ok(typed) = Password::new(password, role) else {
                bail!("a password of the demo is refused.");
            };
            let hashed = Passwords::default().hash(typed).await;
            *hash = hashed.map_err(|_| anyhow::anyhow!("the demo's passwords cannot be hashed"))?;
        }
        Ok(Self(ways))
    }

    fn of(&self, role: &str) -> (&str, &str) {
        let way = self.0.iter().find(|(r, ..)| *r == role);
        let (_, password, hash) = way.expect("one of the five");
        (password, hash)
    }
}

/// Why a database is left as it is.
pub const NOT_EMPTY: &str = "this database already holds people or houses, and the demo only fills an \
     empty one: name another with DATABASE_URL.";

/// Houses that share their counselors, and are written in one transaction.
const NEIGHBORS: usize = 3;

/// Fills an empty database and says how to sign in. The same seed and clock tell the same story.
pub async fn fill(db: &Db, key: &Key, wanted: Wanted, now: Timestamp) -> Result<Vec<SignIn>> {
    if holds_data(&mut db.read().await?).await? {
        bail!(NOT_EMPTY);
    }
    let mut chance = Chance::new(wanted.seed, 0);
    let began = now.minus(Duration::days(wanted.days + 1));
    let owner = chance.id(began.minus(Duration::days(1)));
    let ways = Ways::new(&mut chance).await?;
    let telling = Telling {
        key,
        now,
        began,
        wanted,
        owner,
        ways,
    };
    let mut sign_ins = Vec::new();
    for first in (0..wanted.houses).step_by(NEIGHBORS) {
        let mut chunk = Chunk::default();
        if first == 0 {
            people::owner(&telling, &mut chunk);
        }
        let houses = first..wanted.houses.min(first + NEIGHBORS);
        people::neighbors(&telling, houses, &mut chunk)?;
        let mut tx = db.write().await?;
        chunk.save(&mut tx).await?;
        tx.commit().await?;
        sign_ins.append(&mut chunk.sign_ins);
    }
    Ok(sign_ins)
}

async fn holds_data(tx: &mut Tx) -> Result<bool> {
    let held: i64 = tx
        .query(sql!(
            "select cast((select count(*) from people) + (select count(*) from houses) as bigint)"
        ))
        .value()
        .await?;
    Ok(held > 0)
}
