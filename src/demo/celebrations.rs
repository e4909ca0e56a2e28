//! What was celebrated in the last weeks, and who cheered.
use anyhow::Result;
use time::{Date, Duration};

use super::{
    Chance, Chunk, Telling,
    bulk::Day,
    people::{Home, Resident, Someone},
    rows::*,
};
use crate::{
    celebrations::{What, store::seal_words},
    house_time::WallTime,
    id::*,
    milestones::reckoning::{self, Reached},
    timestamp::Timestamp,
};

const CHEERS: [&str; 8] = [
    "Remember week two? Look at you now.",
    "Cake tonight. I'm cooking.",
    "So glad you are here.",
    "You make this house better.",
    "I saw how hard some of those days were. You did it.",
    "¡Qué orgullo! Un abrazo.",
    "One day at a time, and here you are.",
    "Proud to live next door to you.",
];
const FROM_STAFF: &str = "I am glad to have walked a piece of it with you.";
/// So far back the list of a house goes.
const LATELY: Duration = Duration::days(27);

/// Of someone who lets the house know: each is cheered by some of those who live there, and by their mentor.
pub fn tell(
    telling: &Telling,
    home: &Home,
    residents: &[Resident],
    (of, began): (&Resident, Date),
    chunk: &mut Chunk,
) -> Result<()> {
    let person = of.who.id.get().as_u128() as u64;
    let mut chance = Chance::new(telling.wanted.seed, person ^ 0xce1e);
    let today = home.time.day_of(telling.now);
    let lived = home.time.day_of(telling.began);
    let from = (today - LATELY).max(lived);
    for reached in reckoning::between(began, from, today) {
        celebrated(telling, &mut chance, home, residents, (of, reached), chunk)?;
    }
    Ok(())
}

fn celebrated(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    residents: &[Resident],
    (of, reached): (&Resident, Reached),
    chunk: &mut Chunk,
) -> Result<()> {
    let at = |day, hour: i64| {
        let evening = home.time.first(day, WallTime::MIDNIGHT);
        evening.plus(Duration::hours(hour))
    };
    let made = at(reached.day - Duration::days(1), 18).min(telling.now);
    let (id, what): (CelebrationId, _) = (chance.id(made), What::Recovery(reached.span));
    let (person, sealed) = (of.who.id, |_| {
        anyhow::anyhow!("a celebration of the demo cannot be sealed")
    });
    chunk.celebrations.push(Celebration {
        id,
        house_id: home.id,
        person_id: person,
        day: Day(reached.day),
        over_at: home.time.ends(reached.day).into(),
        what: what.seal(telling.key, id).map_err(sealed)?,
        mark: what
            .mark(telling.key, home.id, person, reached.day)
            .map_err(sealed)?,
        made_at: made.into(),
    });
    let others = residents.iter().filter(|other| other.who.id != person);
    let others = others.filter(|other| of.mentor.as_ref().is_none_or(|m| m.id != other.who.id));
    for (n, other) in others.enumerate() {
        if n < 2 || chance.in_1000(350) {
            let words = chance.in_1000(650).then(|| *chance.of(&CHEERS));
            let when = at(reached.day, 9 + n as i64);
            cheer(
                telling,
                chance,
                (id, home.id, person),
                (&other.who, "resident", words),
                when,
                chunk,
            );
        }
    }
    if let Some(mentor) = &of.mentor {
        let by = (mentor, "mentor", Some(FROM_STAFF));
        cheer(
            telling,
            chance,
            (id, home.id, person),
            by,
            at(reached.day, 8),
            chunk,
        );
    }
    Ok(())
}

/// Nobody has cheered yet later than now.
fn cheer(
    telling: &Telling,
    chance: &mut Chance,
    (celebration, house, person): (CelebrationId, HouseId, PersonId),
    (by, role, words): (&Someone, Word, Option<&str>),
    when: Timestamp,
    chunk: &mut Chunk,
) {
    if when > telling.now {
        return;
    }
    let id: CheerId = chance.id(when);
    chunk.cheers.push(Cheer {
        id,
        celebration_id: celebration,
        house_id: house,
        person_id: person,
        cheerer_id: by.id,
        role,
        words: words.map(|words| seal_words(telling.key, id, words)),
        cheered_at: when.into(),
    });
}
