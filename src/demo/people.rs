//! Who lives and works in the houses, who walks with whom, who shares what.
use std::ops::Range;

use anyhow::Result;
use time::Duration;

use super::{
    Chance, Chunk, SignIn, Telling, helping, looking_out, milestones, plans, reach_outs, rows::*,
    wall, wins, word, words::*,
};
use crate::{
    house_time::{HouseTime, WallTime},
    id::*,
    invitations::Code,
    seal::{Place, Sealed},
    timestamp::Timestamp,
};

/// Someone of the story, as the other parts of it need them.
#[derive(Clone)]
pub struct Someone {
    pub id: PersonId,
    pub name: String,
    sign_in: String,
    since: Timestamp,
}

/// A resident with the two who walk with them.
pub struct Resident {
    pub who: Someone,
    pub mentor: Option<Someone>,
    pub counselor: Someone,
}

pub struct Home {
    pub id: HouseId,
    pub time: HouseTime,
    pub manager: Someone,
}

pub fn owner(telling: &Telling, chunk: &mut Chunk) {
    let who = Someone {
        id: telling.owner,
        name: "Pat Morgan".into(),
        sign_in: "owner".into(),
        since: telling.began,
    };
    add(telling, chunk, &who, "owner", None);
    chunk.owners.push(Owner {
        person_id: who.id,
        from_at: who.since.into(),
    });
}

/// A few houses with two counselors over all of them.
pub fn neighbors(telling: &Telling, houses: Range<usize>, chunk: &mut Chunk) -> Result<()> {
    let mut chance = Chance::new(telling.wanted.seed, houses.start as u64 + 1);
    let names: Vec<_> = houses.clone().map(house_name).collect();
    let counselors: Vec<_> = (0..2)
        .map(|n| someone(telling, &mut chance, houses.start, 900 + n))
        .collect();
    for who in &counselors {
        add(telling, chunk, who, "counselor", Some(names.join(", ")));
    }
    word::counselors(&counselors, chunk);
    for house in houses {
        let home = home(telling, &mut chance, house, chunk)?;
        for who in &counselors {
            join(&mut chance, chunk, home.id, who, "counselor");
        }
        let residents = residents(telling, &mut chance, house, &home, &counselors, chunk);
        plans::tell(telling, &mut chance, &home, &residents, chunk)?;
        reach_outs::tell(telling, &mut chance, &home, &residents, chunk)?;
        looking_out::tell(telling, house, &home, &residents, chunk)?;
        helping::tell(telling, &mut chance, &home, &residents, chunk)?;
        wall::tell(telling, house, &home, &residents, chunk);
        word::tell(&home, &residents, chunk);
        milestones::tell(telling, house, &home, &residents, chunk)?;
        wins::tell(telling, house, &home, &residents, chunk);
    }
    Ok(())
}

fn house_name(house: usize) -> String {
    let name = HOUSES[house % HOUSES.len()];
    match house / HOUSES.len() {
        0 => name.to_owned(),
        more => format!("{name} {}", more + 1),
    }
}

fn home(telling: &Telling, chance: &mut Chance, house: usize, chunk: &mut Chunk) -> Result<Home> {
    let since = telling.began.plus(Duration::seconds(house as i64));
    let zone = if house == 0 {
        ZONES[0]
    } else {
        chance.of(&ZONES)
    };
    let turns = WallTime::from_minutes(180).unwrap_or(WallTime::MIDNIGHT);
    let home = Home {
        id: chance.id(since),
        time: HouseTime::new(zone, turns)?,
        manager: someone(telling, chance, house, 950),
    };
    chunk.houses.push(House {
        id: home.id,
        name: house_name(house),
        time_zone: zone,
        day_turns_at: 180,
        board_style: ["kept_only", "kept_only", "open", "totals"][house % 4],
        fields_left_out: "",
        phone: phone(chance),
        emergency_number: "911",
        crisis_number: "988",
        created_at: since.into(),
    });
    add(
        telling,
        chunk,
        &home.manager,
        "house_manager",
        Some(house_name(house)),
    );
    join(chance, chunk, home.id, &home.manager, "manager");
    let id: InvitationId = chance.id(telling.now);
    chunk.invitations.push(Invitation {
        id,
        house_id: home.id,
        role: "resident",
        for_whom: "The new person in room 3",
        code_hash: Code::of(telling.key, "invitation", id).hash(telling.key),
        invited_by: home.manager.id,
        invited_at: telling.now.minus(Duration::hours(20)).into(),
        until_at: telling.now.plus(Duration::days(6)).into(),
    });
    Ok(home)
}

/// One in five of those who live here is a peer mentor of the others.
fn residents(
    telling: &Telling,
    chance: &mut Chance,
    house: usize,
    home: &Home,
    counselors: &[Someone],
    chunk: &mut Chunk,
) -> Vec<Resident> {
    let many = telling.wanted.residents;
    let mentors = if many < 2 {
        0
    } else {
        many.div_ceil(5).min(many - 1)
    };
    let everyone: Vec<_> = (0..many)
        .map(|n| someone(telling, chance, house, n))
        .collect();
    let mut living = Vec::new();
    for (n, who) in everyone.iter().enumerate() {
        let is_mentor = n < mentors;
        let role = if is_mentor { "peer_mentor" } else { "resident" };
        add(telling, chunk, who, role, Some(house_name(house)));
        join(chance, chunk, home.id, who, "resident");
        if is_mentor {
            join(chance, chunk, home.id, who, "mentor");
        }
        let counselor = counselors[n % counselors.len()].clone();
        let mentor = (mentors > 0 && !is_mentor).then(|| everyone[n % mentors].clone());
        living.push(Resident {
            who: who.clone(),
            mentor,
            counselor,
        });
    }
    for (n, resident) in living.iter_mut().enumerate() {
        walk_with(
            telling,
            chance,
            home,
            resident,
            n + 1 == many && many > 2,
            chunk,
        );
        share(chance, resident, chunk);
        looks(telling, chance, home, resident, chunk);
    }
    living
}

/// `proposed` says that the mentor still waits for the resident's yes.
fn walk_with(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &mut Resident,
    proposed: bool,
    chunk: &mut Chunk,
) {
    let asked = of.who.since.plus(Duration::hours(3));
    let mut assign = |helper: &Someone, role, by, accepted_at: Option<Timestamp>| {
        chunk.assignments.push(Assignment {
            id: chance.id(asked),
            house_id: home.id,
            resident_id: of.who.id,
            helper_id: helper.id,
            role,
            proposed_by: by,
            proposed_at: asked.into(),
            accepted_at: accepted_at.map(Into::into),
        });
        let list = chunk
            .sign_ins
            .iter_mut()
            .find(|s| s.sign_in == helper.sign_in);
        if let (Some(way), Some(_)) = (list, accepted_at) {
            let list = if role == "mentor" {
                &mut way.mentor_of
            } else {
                &mut way.caseload
            };
            list.push(of.who.sign_in.clone());
        }
    };
    let accepted = Some(asked.plus(Duration::hours(2)));
    assign(&of.counselor, "counselor", telling.owner, accepted);
    if let Some(mentor) = &of.mentor {
        assign(
            mentor,
            "mentor",
            home.manager.id,
            accepted.filter(|_| !proposed),
        );
    }
    if proposed {
        of.mentor = None;
    }
}

fn share(chance: &mut Chance, who: &Resident, chunk: &mut Chunk) {
    for (audience, likely) in [("mentor", 400), ("counselor", 600)] {
        for class in [
            "mood",
            "cravings",
            "notes",
            "own_routine",
            "program_titles",
            "contact",
        ] {
            if chance.in_1000(likely) {
                let at = who.who.since.plus(Duration::hours(6));
                let words = format!("My {audience} may read this: {}.", class.replace('_', " "));
                chunk.shares.push(Share {
                    id: chance.id(at),
                    person_id: who.who.id,
                    class,
                    audience,
                    words,
                    from_at: at.into(),
                });
            }
        }
    }
}

fn looks(telling: &Telling, chance: &mut Chance, home: &Home, of: &Resident, chunk: &mut Chunk) {
    let viewers = [
        (Some(&of.counselor), "counselor"),
        (of.mentor.as_ref(), "mentor"),
        (Some(&home.manager), "manager"),
    ];
    for day in 1..=telling.wanted.days.min(7) {
        let (viewer, role) = chance.of(&viewers);
        let Some(viewer) = viewer else { continue };
        let at = telling
            .now
            .minus(Duration::hours(24 * day - chance.between(0, 6)))
            .hour();
        chunk.looks.push(Look {
            person_id: of.who.id,
            viewer_id: viewer.id,
            role,
            class: "routine",
            house_id: home.id,
            looked_at: at.into(),
        });
    }
}

fn someone(telling: &Telling, chance: &mut Chance, house: usize, n: usize) -> Someone {
    // No first name twice in a house of up to forty.
    let first = NAMES[(house * 7 + n) % NAMES.len()];
    let last = chance.of(&LAST);
    let plain = format!("{first}.{last}{}", house * 1000 + n + 1).to_lowercase();
    let since = telling
        .began
        .plus(Duration::seconds((house * 30 + n % 30) as i64));
    Someone {
        id: chance.id(since),
        name: format!("{first} {last}"),
        sign_in: plain,
        since,
    }
}

fn join(chance: &mut Chance, chunk: &mut Chunk, house: HouseId, who: &Someone, role: Word) {
    let known = chunk.house_people.iter().rev().take(50);
    if !known
        .into_iter()
        .any(|m| m.house_id == house && m.person_id == who.id)
    {
        chunk.house_people.push(HousePerson {
            house_id: house,
            person_id: who.id,
        });
    }
    chunk.memberships.push(Membership {
        id: chance.id(who.since),
        house_id: house,
        person_id: who.id,
        role,
        from_at: who.since.into(),
    });
}

fn phone(chance: &mut Chance) -> String {
    format!(
        "{}-555-01{:02}",
        chance.between(201, 989),
        chance.between(0, 99)
    )
}

fn add(
    telling: &Telling,
    chunk: &mut Chunk,
    who: &Someone,
    role: &'static str,
    house: Option<String>,
) {
    let (password, hash) = telling.ways.of(role);
    let mut chance = Chance::new(telling.wanted.seed, who.id.get().as_u128() as u64);
    let seal = |column, text: &str| -> Option<Sealed> {
        let place = Place {
            table: "people",
            column,
            row: who.id,
        };
        Some(telling.key.seal(&place, text))
    };
    let (email, phone) = (
        format!("{}@porchlight.example", who.sign_in),
        phone(&mut chance),
    );
    let born = format!(
        "{}-{:02}-{:02}",
        chance.between(1965, 2004),
        chance.between(1, 12),
        chance.between(1, 28)
    );
    chunk.people.push(Person {
        id: who.id,
        name: who.name.clone(),
        sign_in_name: who.sign_in.clone(),
        password_hash: hash.to_owned(),
        language: if chance.in_1000(150) { "es" } else { "en" },
        legal_name: seal("legal_name", &who.name),
        birth_date: seal("birth_date", &born),
        email: seal("email", &email),
        email_fingerprint: Some(telling.key.fingerprint(&email)),
        phone: seal("phone", &phone),
        phone_fingerprint: Some(telling.key.fingerprint(&phone)),
        emergency_contact: seal("emergency_contact", "My sister, 312-555-0142"),
        sharing_asked_at: Some(who.since.plus(Duration::hours(6)).into()),
        created_at: who.since.into(),
    });
    chunk.sign_ins.push(SignIn {
        role,
        house,
        name: who.name.clone(),
        sign_in: who.sign_in.clone(),
        password: password.to_owned(),
        mentor_of: Vec::new(),
        caseload: Vec::new(),
    });
}
