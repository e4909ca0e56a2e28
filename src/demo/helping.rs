//! Appointments and practical help: what is to come, who drives, who could use a hand.
use anyhow::Result;
use time::{Date, Duration};

use super::{
    Chance, Chunk, Telling,
    bulk::Day,
    people::{Home, Resident},
    rows::*,
};
use crate::{
    appointments::GRACE_MINUTES,
    help::{Content, Course, Kind as Help, course::Act, course::State, course::Step, store},
    house_time::WallTime,
    id::*,
    routines::{
        Kind, Next, Plan, Step as Due,
        columns::{appointment_place, title_place},
        first_open,
        reschedule::NUDGE_MINUTES,
        schedule::{Dates, Days, Schedule},
    },
    timestamp::Timestamp,
};

const VISITS: [(&str, &str, &str); 5] = [
    ("Dentist", "Main Street 4", "Dr. Lee"),
    ("Job center", "Lake Street 120", "Ms. Ortiz"),
    ("Eye doctor", "Oak Avenue 9", "Dr. Shah"),
    ("Talk with probation", "Court House, room 12", "Mr. Bell"),
    ("Check-up", "Clinic on 5th", "Nurse Kay"),
];

/// Everyone has a visit ahead and most one behind; the first two need a ride, and the second has one.
pub fn tell(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    residents: &[Resident],
    chunk: &mut Chunk,
) -> Result<()> {
    for (n, resident) in residents.iter().enumerate() {
        let ahead = 1 + (n as i64) % 4;
        let visit = visit(telling, chance, home, resident, ahead, chunk)?;
        if telling.wanted.days > 10 && chance.in_1000(700) {
            let behind = -chance.between(2, 8);
            self::visit(telling, chance, home, resident, behind, chunk)?;
        }
        let driver = residents.get(n + 1).filter(|_| n == 1);
        if n < 2 {
            let (item, when) = (visit.0, Some(visit.1));
            ask(
                telling,
                chance,
                home,
                resident,
                (Help::Ride, None),
                when,
                Some(item),
                driver,
                chunk,
            )?;
        }
    }
    let asks: [(usize, Help, &str, bool); 3] = [
        (
            2,
            Help::Forms,
            "The housing form. I get lost on page three.",
            false,
        ),
        (
            3,
            Help::Budgeting,
            "I am good with numbers. Kitchen table, any evening.",
            true,
        ),
        (1, Help::Company, "A walk after dinner?", false),
    ];
    for (n, kind, words, is_offer) in asks {
        if let Some(resident) = residents.get(n) {
            let said = (kind, Some(words));
            let made = ask(
                telling, chance, home, resident, said, None, None, None, chunk,
            )?;
            chunk.help[made].is_offer = is_offer;
        }
    }
    if let [first, second, ..] = residents {
        done(telling, chance, home, first, second, chunk)?;
    }
    Ok(())
}

/// A visit at ten or at two, so many days from now; one behind was gone to.
fn visit(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &Resident,
    ahead: i64,
    chunk: &mut Chunk,
) -> Result<(ItemId, (Date, WallTime))> {
    let (title, place, with) = *chance.of(&VISITS);
    let made = telling.now.minus(Duration::days(9)).max(telling.began);
    let item: ItemId = chance.id(made);
    let assignment: RoutineAssignmentId = chance.id(made);
    let (from_day, day) = (
        home.time.day_of(made),
        home.time.day_of(telling.now) + Duration::days(ahead),
    );
    let hour = *chance.of(&[10, 14]);
    let wall = |hour: i32| WallTime::from_minutes(hour * 60).unwrap_or(WallTime::MIDNIGHT);
    let plan = Plan {
        title: title.to_owned(),
        days: Days::On(Dates::new([day])?),
        from: wall(hour),
        until: wall(hour + 1),
        grace_minutes: GRACE_MINUTES,
    };
    let schedule = Schedule::new(vec![plan.version(from_day)], from_day, None, Vec::new());
    let next = first_open(&schedule, &home.time, telling.now);
    let next = next.map(|o| Next::of(Kind::Appointment, &o, NUDGE_MINUTES.into(), telling.now));
    let who = of.who.id;
    let seal = |column, text| telling.key.seal(&appointment_place(item, column), text);
    chunk.items.push(Item {
        id: item,
        kind: "appointment",
        source: "own",
        house_id: None,
        person_id: Some(who),
        for_everyone: false,
        asked_by: who,
        created_at: made.into(),
    });
    chunk.versions.push(Version {
        item_id: item,
        from_day: Day(from_day),
        title: telling
            .key
            .seal(&title_place(item, from_day), title)
            .text()
            .to_owned(),
        days: plan.days.to_string(),
        opens_time: plan.from.minutes(),
        closes_time: plan.until.minutes(),
        grace_minutes: GRACE_MINUTES,
        changed_by: who,
        changed_at: made.into(),
    });
    chunk.appointments.push(Appointment {
        item_id: item,
        person_id: who,
        place: Some(seal("place", place)),
        with_whom: Some(seal("with_whom", with)),
        changed_at: made.into(),
    });
    chunk.given.push(RoutineAssignment {
        id: assignment,
        item_id: item,
        house_id: home.id,
        person_id: who,
        from_day: Day(from_day),
        plan_column: "own",
        helper: None,
        on_board: false,
        next_day: next.map(|n| Day(n.day)),
        next_opens_at: next.map(|n| n.opens_at.into()),
        next_closes_at: next.map(|n| n.closes_at.into()),
        due_at: next.map(|n| n.due_at.into()),
        due_step: next.map(|n| match n.step {
            Due::Nudge => "nudge",
            Due::Close => "close",
        }),
    });
    if let Some(over) = plan.on(day, &home.time).filter(|_| ahead < 0) {
        chunk.outcomes.push(Outcome {
            person_id: who,
            day: Day(day),
            assignment_id: assignment,
            house_id: home.id,
            source: "own",
            is_check_in: false,
            outcome: "kept",
            excuse: None,
            acted_at: None,
            received_at: over.closes_at.into(),
            closed_at: over.grace_ends_at.into(),
        });
    }
    Ok((item, (day, plan.from)))
}

/// Says where it stands in the chunk.
#[allow(clippy::too_many_arguments, reason = "a row has as many columns")]
fn ask(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &Resident,
    (kind, words): (Help, Option<&str>),
    when: Option<(Date, WallTime)>,
    item: Option<ItemId>,
    taker: Option<&Resident>,
    chunk: &mut Chunk,
) -> Result<usize> {
    let made = telling.now.minus(Duration::hours(chance.between(1, 5)));
    let span = when.map(|(day, wall)| home.time.first(day, wall));
    let mut course = Course::new(of.who.id, false, span.map(|at| (at, at)), made);
    if let Some(taker) = taker {
        course.act(Act::Take(taker.who.id), made.plus(Duration::minutes(20)));
    }
    let said = Content {
        kind,
        place: None,
        words: words.map(str::to_owned),
    };
    push(
        telling,
        chance,
        home,
        &course,
        &said,
        (made, when, item),
        chunk,
    )?;
    Ok(chunk.help.len() - 1)
}

/// Yesterday, and thanked.
fn done(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    of: &Resident,
    by: &Resident,
    chunk: &mut Chunk,
) -> Result<()> {
    let made = telling.now.minus(Duration::hours(30));
    let later = |hours| made.plus(Duration::hours(hours));
    let mut course = Course::new(of.who.id, false, None, made);
    course.act(Act::Take(by.who.id), later(1));
    course.act(Act::Done(by.who.id), later(5));
    course.act(Act::Thank(of.who.id), later(6));
    let said = Content {
        kind: Help::JobPreparation,
        place: Some("Kitchen".into()),
        words: Some("Play the boss and ask me things?".into()),
    };
    let id = push(
        telling,
        chance,
        home,
        &course,
        &said,
        (made, None, None),
        chunk,
    )?;
    for (person, kind) in [(of.who.id, "asked_for_help"), (by.who.id, "helped_someone")] {
        chunk.wins.push(Win {
            id: chance.id(later(5)),
            person_id: person,
            kind,
            source_id: Some(id.get().into()),
            words: None,
            day: Day(home.time.day_of(later(5))),
            noted_at: later(5).into(),
        });
    }
    Ok(())
}

type Made = (Timestamp, Option<(Date, WallTime)>, Option<ItemId>);

fn push(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    course: &Course,
    said: &Content,
    (made, when, item): Made,
    chunk: &mut Chunk,
) -> Result<HelpId> {
    let id: HelpId = chance.id(made);
    let sealed = store::seal_content(telling.key, id, said);
    chunk.help.push(HelpAsk {
        id,
        house_id: home.id,
        person_id: course.owner,
        is_offer: course.is_offer,
        content: sealed.map_err(|_| anyhow::anyhow!("help of the demo cannot be sealed"))?,
        item_id: item,
        day: when.map(|(day, _)| Day(day)),
        at_time: when.map(|(_, wall)| wall.minutes()),
        made_at: made.into(),
        starts_at: course.starts_at.map(Into::into),
        until_at: course.until_at.into(),
        state: match course.state {
            State::Open => "open",
            State::Taken => "taken",
            State::Done => "done",
            State::CalledOff => "called_off",
            State::Past => "past",
        },
        taken_by: course.taken.map(|taken| taken.by),
        taken_at: course.taken.map(|taken| taken.at.into()),
        round: course.round,
        due_at: course.next.map(|(at, _)| at.into()),
        step: course.next.map(|(_, step)| match step {
            Step::Remind => "remind",
            Step::GoBack => "go_back",
            Step::Pass => "pass",
        }),
        ended_at: course.ended.map(|(at, _)| at.into()),
        ended_by: course.ended.and_then(|(_, by)| by),
        thanked_at: course.thanked_at.map(Into::into),
    });
    Ok(id)
}
