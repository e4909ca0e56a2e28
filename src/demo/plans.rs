//! What is to be done on which days, and how it is given to people.
use anyhow::Result;
use time::Date;

use super::{
    Chance, Chunk, Telling,
    days::{self, Given},
    people::{Home, Resident},
    rows::*,
    words::*,
};
use crate::{
    house_time::WallTime,
    id::*,
    routines::{Kind, Next, Step, first_open, reschedule::NUDGE_MINUTES, schedule},
    seal::Place,
};

/// As a table of plans tells it: title, days, from, until.
type Told = (&'static str, &'static str, u16, u16);

const CHECK_INS: [Told; 2] = [
    ("Morning check-in", "weekly 1111111", 6 * 60 + 30, 9 * 60),
    ("Evening check-in", "weekly 1111111", 19 * 60, 21 * 60 + 30),
];
const HOUSE: [Told; 3] = [
    ("Make your bed", "weekly 1111111", 6 * 60, 10 * 60),
    ("Kitchen", "weekly 1010100", 18 * 60, 20 * 60),
    ("House meeting", "weekly 0000001", 18 * 60, 19 * 60 + 30),
];

struct Planned {
    item: ItemId,
    source: Word,
    is_check_in: bool,
    schedule: schedule::Schedule,
}

pub fn tell(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) -> Result<()> {
    let mut shared = Vec::new();
    for (n, told) in CHECK_INS.iter().chain(&HOUSE).enumerate() {
        let kind = if n < CHECK_INS.len() {
            "check_in"
        } else {
            "routine"
        };
        shared.push(plan(
            telling,
            chance,
            home,
            None,
            (kind, "house"),
            told,
            home.manager.id,
            chunk,
        )?);
    }
    for resident in residents {
        let mut mine = Vec::new();
        if chance.in_1000(600) {
            let (told, by) = (*chance.of(&PROGRAM), resident.counselor.id);
            mine.push(plan(
                telling,
                chance,
                home,
                Some(resident.who.id),
                ("routine", "program"),
                &told,
                by,
                chunk,
            )?);
        }
        let (first, by) = (
            chance.between(0, OWN.len() as i64 - 1) as usize,
            resident.who.id,
        );
        for n in 0..chance.between(0, 2) as usize {
            let told = OWN[(first + n) % OWN.len()];
            mine.push(plan(
                telling,
                chance,
                home,
                Some(by),
                ("routine", "own"),
                &told,
                by,
                chunk,
            )?);
        }
        let mut given: Vec<_> = shared
            .iter()
            .chain(&mine)
            .map(|p| give(telling, chance, home, resident, p, chunk))
            .collect();
        days::live(telling, chance, home, resident, &mut given, chunk);
    }
    Ok(())
}

#[allow(clippy::too_many_arguments, reason = "a row has as many columns")]
fn plan(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    person: Option<PersonId>,
    (kind, source): (Word, Word),
    told: &Told,
    by: PersonId,
    chunk: &mut Chunk,
) -> Result<Planned> {
    let (title, days, from, until) = *told;
    let item: ItemId = chance.id(telling.began);
    let from_day = home.time.day_of(telling.began);
    let is_own = source == "own";
    chunk.items.push(Item {
        id: item,
        kind,
        source,
        house_id: (!is_own).then_some(home.id),
        person_id: person,
        for_everyone: source == "house",
        asked_by: by,
        created_at: telling.began.into(),
    });
    chunk.versions.push(Version {
        item_id: item,
        from_day: super::bulk::Day(from_day),
        title: title_of(telling, item, from_day, title, is_own),
        days: days.to_owned(),
        opens_time: from,
        closes_time: until,
        grace_minutes: 30,
        changed_by: by,
        changed_at: telling.began.into(),
    });
    let wall = |minutes: u16| WallTime::from_minutes(minutes.into()).unwrap_or(WallTime::MIDNIGHT);
    let version = schedule::Version {
        from_day,
        days: days.parse()?,
        from: wall(from),
        until: wall(until),
        grace_minutes: 30,
    };
    let schedule = schedule::Schedule::new(vec![version], from_day, None, Vec::new());
    Ok(Planned {
        item,
        source,
        is_check_in: kind == "check_in",
        schedule,
    })
}

fn title_of(telling: &Telling, item: ItemId, from_day: Date, title: &str, is_own: bool) -> String {
    let place = Place {
        table: "routine_versions",
        column: "title",
        row: format!("{item}:{from_day}"),
    };
    match is_own {
        true => telling.key.seal(&place, title).text().to_owned(),
        false => title.to_owned(),
    }
}

fn give<'a>(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    to: &Resident,
    plan: &'a Planned,
    chunk: &mut Chunk,
) -> Given<'a> {
    let id: RoutineAssignmentId = chance.id(telling.began);
    let kind = match plan.is_check_in {
        true => Kind::CheckIn,
        false => Kind::Routine,
    };
    let next = first_open(&plan.schedule, &home.time, telling.now);
    let next = next.map(|o| Next::of(kind, &o, NUDGE_MINUTES.into(), telling.now));
    let plan_column = *chance.of(&["own", "own", "some_help", "not_alone"]);
    let place = Place {
        table: "routine_assignments",
        column: "helper",
        row: id,
    };
    let with = chance.of(&HELPERS);
    chunk.given.push(RoutineAssignment {
        id,
        item_id: plan.item,
        house_id: home.id,
        person_id: to.who.id,
        from_day: super::bulk::Day(home.time.day_of(telling.began)),
        plan_column,
        helper: (plan_column != "own").then(|| telling.key.seal(&place, with)),
        on_board: plan.source != "own" || chance.in_1000(300),
        next_day: next.map(|n| super::bulk::Day(n.day)),
        next_opens_at: next.map(|n| n.opens_at.into()),
        next_closes_at: next.map(|n| n.closes_at.into()),
        due_at: next.map(|n| n.due_at.into()),
        due_step: next.map(|n| match n.step {
            Step::Nudge => "nudge",
            Step::Close => "close",
        }),
    });
    Given {
        id,
        source: plan.source,
        is_check_in: plan.is_check_in,
        schedule: &plan.schedule,
    }
}
