//! A screen in each kitchen, and how some wish to be named on it.
use time::Duration;

use super::{
    Chance, Chunk, Telling, Wanted,
    people::{Home, Resident},
    rows::*,
};
use crate::{id::WallId, seal::Key, timestamp::Timestamp, wall};

/// With chances of its own: the rest of the story stays as it was.
fn id(seed: u64, part: usize, now: Timestamp) -> WallId {
    Chance::new(seed, 0x3a11 + part as u64).id(made(now))
}

fn made(now: Timestamp) -> Timestamp {
    now.minus(Duration::days(3))
}

/// The path of the first house's screen.
pub fn first(key: &Key, wanted: Wanted, now: Timestamp) -> String {
    wall::path(&wall::code(key, id(wanted.seed, 0, now)))
}

pub fn tell(
    telling: &Telling,
    part: usize,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) {
    let id = id(telling.wanted.seed, part, telling.now);
    let at = made(telling.now);
    chunk.walls.push(Wall {
        id,
        house_id: home.id,
        name: "Kitchen TV",
        language: "en",
        shows: "as_house",
        token_hash: wall::hash(telling.key, &wall::code(telling.key, id)),
        made_by: home.manager.id,
        made_at: at.into(),
        opened_at: Some(telling.now.minus(Duration::hours(2)).into()),
    });
    let styles = ["first", "full", "initials", "first", "hidden"];
    for (resident, style) in residents.iter().zip(styles.into_iter().cycle()) {
        chunk.wall_names.push(WallName {
            person_id: resident.who.id,
            style,
            changed_at: at.into(),
        });
    }
}
