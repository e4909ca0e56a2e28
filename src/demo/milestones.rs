//! What people count from, what comes up, what they did for the first time, and whom they let know.
use anyhow::Result;
use time::{Date, Duration};

use super::{
    Chance, Chunk, Telling, celebrations,
    people::{Home, Resident},
    rows::*,
};
use crate::{
    id::*,
    milestones::{
        First, Ready, What,
        count::{Count, New, Since},
        seal_count, seal_first,
    },
};

const OF_THE_HOUSE: [&str; 2] = ["First week of cooking for all", "First bed in the garden"];

/// How long ago the first day was, for the first who live there: someone celebrates today, tomorrow and soon.
const AGO: [i64; 5] = [29, 88, 60, 12, 362];

/// With chances of its own: the rest of the story stays as it was.
pub fn tell(
    telling: &Telling,
    part: usize,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) -> Result<()> {
    let mut chance = Chance::new(telling.wanted.seed, 0x3117 + part as u64);
    for title in OF_THE_HOUSE {
        chunk.house_milestones.push(HouseMilestone {
            id: chance.id(telling.began),
            house_id: home.id,
            title,
            made_at: telling.began.into(),
        });
    }
    for (n, resident) in residents.iter().enumerate() {
        let began = counts(telling, &mut chance, home, (n, resident), chunk)?;
        if let Some(began) = began {
            celebrations::tell(telling, home, residents, (resident, began), chunk)?;
        }
        noted(telling, &mut chance, home, (n, resident), chunk)?;
    }
    Ok(())
}

/// Every seventh does not count. Every third began anew, and has told nobody. Gives the first day, of whoever lets the
/// house know of it.
fn counts(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    (n, resident): (usize, &Resident),
    chunk: &mut Chunk,
) -> Result<Option<Date>> {
    let (person, today) = (resident.who.id, home.time.day_of(telling.now));
    let ago = AGO.get(n).copied();
    let ago = ago.unwrap_or_else(|| chance.between(3, 800));
    let began_anew = n % 3 == 2;
    let mut count = Count::default();
    if n % 7 != 6 {
        if began_anew {
            let before = today - Duration::days(ago + chance.between(60, 400));
            begin(&mut count, before, Since::Recovery, true, today)?;
        }
        let since = [Since::Recovery, Since::Treatment][n % 2];
        let began = today - Duration::days(ago);
        begin(&mut count, began, since, !began_anew || n == 2, today)?;
    }
    let style = ["first", "full", "initials", "none"][n % 4];
    chunk.recoveries.push(Recovery {
        person_id: person,
        name_style: style,
        content: seal_count(telling.key, person, &count).map_err(sealed)?,
    });
    let audiences: &[Word] = match n % 4 {
        0 | 1 => &["house", "mentor", "counselor"],
        2 => &["house"],
        _ => &[],
    };
    for audience in audiences {
        chunk.shares.push(Share {
            id: chance.id(telling.began),
            person_id: person,
            class: "milestones",
            audience,
            words: format!("My {audience} may read this: milestones."),
            from_at: telling.began.into(),
        });
    }
    let is_known = audiences.contains(&"house") && style != "none";
    Ok(count.shown().filter(|_| is_known).map(|shown| shown.began))
}

fn begin(count: &mut Count, began: Date, since: Since, is_shown: bool, today: Date) -> Result<()> {
    let new = New {
        began,
        ended: None,
        since,
        is_shown,
    };
    let begun = count.begin(new, None, today);
    begun.map_err(|why| anyhow::anyhow!("a day of the demo cannot be: {why:?}"))
}

fn noted(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    (n, resident): (usize, &Resident),
    chunk: &mut Chunk,
) -> Result<()> {
    let whats = [
        What::Ready(Ready::Meal),
        What::Ready(Ready::Work),
        What::Words(OF_THE_HOUSE[1].to_owned()),
        What::Ready(Ready::Family),
    ];
    let Some(what) = whats.get(n) else {
        return Ok(());
    };
    let ago = chance.between(1, telling.wanted.days.max(1));
    let at = telling.now.minus(Duration::days(ago));
    let id: MilestoneId = chance.id(at);
    let first = First {
        what: what.clone(),
        day: home.time.day_of(at),
    };
    chunk.milestones.push(Milestone {
        id,
        person_id: resident.who.id,
        content: seal_first(telling.key, id, &first).map_err(sealed)?,
    });
    Ok(())
}

fn sealed(_: crate::error::Error) -> anyhow::Error {
    anyhow::anyhow!("something of the demo cannot be sealed")
}
