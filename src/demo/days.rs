//! How the days went: mostly kept, some weeks harder than others, passes and sick days, and who noticed.
use time::{Date, Duration, Weekday};

use super::{
    Chance, Chunk, Telling,
    bulk::Day,
    people::{Home, Resident},
    rows::*,
    words::*,
};
use crate::{
    id::*,
    routines::schedule::{Occurrence, Schedule},
    seal::Place,
    timestamp::Timestamp,
};

/// An item as a resident has it.
pub struct Given<'a> {
    pub id: RoutineAssignmentId,
    pub source: Word,
    pub is_check_in: bool,
    pub schedule: &'a Schedule,
}

struct Miss<'a> {
    given: &'a Given<'a>,
    occurrence: Occurrence,
    late_at: Option<Timestamp>,
}

pub fn live<'a>(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    who: &Resident,
    all: &'a mut [Given<'a>],
    chunk: &mut Chunk,
) {
    let away = away(telling, chance, home, who, chunk);
    let steady = chance.between(780, 980);
    let hard_weeks = [chance.between(0, 9), chance.between(0, 9)];
    let mut misses = Vec::new();
    let first = home.time.day_of(telling.began);
    for given in &*all {
        let mut next = given.schedule.next(first, &home.time);
        while let Some(o) = next.filter(|o| o.opens_at < telling.now) {
            let week = (o.day - first).whole_weeks();
            let weekend = matches!(o.day.weekday(), Weekday::Saturday | Weekday::Sunday);
            let hard = hard_weeks.contains(&(week % 10));
            let likely = steady - if hard { 250 } else { 0 } - if weekend { 60 } else { 0 };
            let excused = away
                .iter()
                .find(|a| a.1 <= o.closes_at && o.closes_at <= a.2)
                .map(|a| a.0);
            let went = Went::of(telling, chance, &o, excused, likely);
            went.record(telling, chance, home, who, given, &o, chunk);
            if matches!(went, Went::Missed | Went::Late(_)) {
                misses.push(Miss {
                    given,
                    occurrence: o,
                    late_at: went.acted_at(),
                });
            }
            next = o
                .day
                .next_day()
                .and_then(|day| given.schedule.next(day, &home.time));
        }
    }
    misses.sort_by_key(|m| m.occurrence.grace_ends_at);
    misses.retain(|m| telling.now.minus(Duration::days(21)) < m.occurrence.grace_ends_at);
    alerts(telling, chance, home, who, &misses, chunk);
}

/// A pass over a weekend, a sick day, an appointment.
fn away(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    who: &Resident,
    chunk: &mut Chunk,
) -> Vec<(Word, Timestamp, Timestamp)> {
    let mut away = Vec::new();
    let mut at = telling.began.plus(Duration::days(chance.between(5, 30)));
    while at < telling.now {
        let (kind, hours) = *chance.of(&[("pass", 40), ("sick", 24), ("appointment", 4)]);
        let until = at.plus(Duration::hours(hours));
        chunk.excuses.push(Excuse {
            id: chance.id(at),
            house_id: home.id,
            person_id: who.who.id,
            kind,
            from_at: at.into(),
            until_at: until.into(),
            given_by: home.manager.id,
            given_role: "manager",
            given_at: at.minus(Duration::hours(2)).into(),
        });
        away.push((kind, at, until));
        at = until.plus(Duration::days(chance.between(20, 60)));
    }
    away
}

#[derive(Clone, Copy)]
enum Went {
    Open,
    Kept(Timestamp),
    Late(Timestamp),
    Missed,
    Excused(Word),
}

impl Went {
    fn of(
        telling: &Telling,
        chance: &mut Chance,
        o: &Occurrence,
        excused: Option<Word>,
        likely: i64,
    ) -> Self {
        let over = o.grace_ends_at < telling.now;
        let within = |chance: &mut Chance, from: Timestamp, until: Timestamp| {
            from.plus(Duration::seconds(
                chance.between(60, (until.seconds() - from.seconds()).max(61) - 1),
            ))
        };
        if let Some(kind) = excused.filter(|_| over) {
            return Self::Excused(kind);
        }
        let at = within(chance, o.opens_at, o.closes_at);
        if chance.in_1000(likely) && at <= telling.now {
            return Self::Kept(at);
        }
        let late = within(chance, o.grace_ends_at, o.late_until.max(o.grace_ends_at));
        match over {
            false => Self::Open,
            true if chance.in_1000(350) && late < o.late_until && late <= telling.now => {
                Self::Late(late)
            }
            true => Self::Missed,
        }
    }

    fn acted_at(self) -> Option<Timestamp> {
        match self {
            Self::Kept(at) | Self::Late(at) => Some(at),
            _ => None,
        }
    }

    #[allow(clippy::too_many_arguments, reason = "a row has as many columns")]
    fn record(
        self,
        telling: &Telling,
        chance: &mut Chance,
        home: &Home,
        who: &Resident,
        given: &Given,
        o: &Occurrence,
        chunk: &mut Chunk,
    ) {
        let (outcome, excuse) = match self {
            Self::Open => return,
            Self::Kept(_) => ("kept", None),
            Self::Late(_) => ("kept_late", None),
            Self::Missed => ("missed", None),
            Self::Excused(kind) => ("excused", Some(kind)),
        };
        let acted = self.acted_at();
        let received = acted.unwrap_or(
            o.grace_ends_at
                .plus(Duration::seconds(chance.between(1, 50))),
        );
        let received = match acted.is_some() && chance.in_1000(20) {
            true => received.plus(Duration::hours(3)).min(telling.now),
            false => received.min(telling.now),
        };
        chunk.outcomes.push(Outcome {
            person_id: who.who.id,
            day: Day(o.day),
            assignment_id: given.id,
            house_id: home.id,
            source: given.source,
            is_check_in: given.is_check_in,
            outcome,
            excuse,
            acted_at: acted.map(Into::into),
            received_at: received.into(),
            closed_at: o.grace_ends_at.into(),
        });
        if let Some(at) = acted.filter(|_| given.is_check_in) {
            chunk.answers.push(answers(
                telling, chance, who.who.id, given.id, o.day, at, received,
            ));
        }
    }
}

fn answers(
    telling: &Telling,
    chance: &mut Chance,
    person: PersonId,
    given: RoutineAssignmentId,
    day: Date,
    acted: Timestamp,
    received: Timestamp,
) -> Answers {
    let id: AnswersId = chance.id(acted);
    let mood = *chance.of(&[1, 2, 3, 3, 3, 4, 4, 4, 5]);
    let [hungry, angry, lonely, tired] = [80, 90, 160, 250].map(|often| chance.in_1000(often));
    let feelings = serde_json::json!({
        "mood": mood, "word": chance.of(FEELINGS[mood - 1]), "nothing_much": false,
        "hungry": hungry, "angry": angry, "lonely": lonely, "tired": tired, "signals": [],
    });
    let cravings = chance.between(0, 10 - mood as i64 * 3 / 2).to_string();
    let note = if chance.in_1000(150) {
        chance.of(&NOTES)
    } else {
        ""
    };
    let wish = if chance.in_1000(8) { "yes" } else { "" };
    let seal = |column, text: &str| {
        telling.key.seal(
            &Place {
                table: "answers",
                column,
                row: id,
            },
            text,
        )
    };
    Answers {
        id,
        person_id: person,
        assignment_id: given,
        day: Day(day),
        feelings: seal("feelings", &feelings.to_string()),
        cravings: seal("cravings", &cravings),
        note: seal("note", note),
        wish: seal("wish", wish),
        acted_at: acted.into(),
        received_at: received.into(),
    }
}

/// One alert collects what is missed until somebody has closed it some hours later.
fn alerts(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    who: &Resident,
    misses: &[Miss],
    chunk: &mut Chunk,
) {
    let mut rest = misses;
    while let Some(first) = rest.first() {
        let opened = first
            .occurrence
            .grace_ends_at
            .plus(Duration::seconds(20))
            .min(telling.now);
        let closes = opened.plus(Duration::minutes(chance.between(20, 30 * 60)));
        let many = rest
            .iter()
            .take_while(|m| m.occurrence.grace_ends_at < closes)
            .count();
        let (these, later) = rest.split_at(many.max(1));
        rest = later;
        let closed = Some(closes).filter(|at| *at < telling.now);
        let id = chance.id(opened);
        let taken = opened.plus(Duration::minutes(15));
        let taken_by = who
            .mentor
            .as_ref()
            .filter(|_| taken < closes.min(telling.now) && chance.in_1000(500));
        let all_late = these
            .iter()
            .all(|m| m.late_at.is_some_and(|at| at < closes));
        chunk.alerts.push(Alert {
            id,
            house_id: home.id,
            person_id: who.who.id,
            opened_at: opened.into(),
            closed_at: closed.map(Into::into),
            closed_by: closed.filter(|_| !all_late).map(|_| who.counselor.id),
            came_of: closed.map(|_| {
                if all_late {
                    "settled"
                } else {
                    chance.of(&["fine", "fine", "support", "no_answer"])
                }
            }),
        });
        for miss in these {
            fact(chance, home, who, id, miss, chunk);
        }
        let mut apart = chance.apart();
        let knows = |source: Word| these.iter().any(|m| m.given.source == source);
        for layer in ["house", "program"] {
            if let Some(mentor) = taken_by.filter(|_| knows(layer)) {
                chunk.holds.push(Hold {
                    id: apart.id(taken),
                    alert_id: id,
                    house_id: home.id,
                    person_id: who.who.id,
                    layer,
                    taken_by: mentor.id,
                    taken_role: "mentor",
                    taken_at: taken.into(),
                    ended_at: closed.map(Into::into),
                    ended_as: closed.map(|_| "closed"),
                });
            }
        }
        let ends = closed.or(taken_by.map(|_| taken));
        let knows = [knows("house"), knows("program")];
        let about = (id, opened, ends);
        ladder(telling, &mut apart, home, who, about, knows, chunk);
    }
}

fn fact(
    chance: &mut Chance,
    home: &Home,
    who: &Resident,
    alert: AlertId,
    miss: &Miss,
    chunk: &mut Chunk,
) {
    chunk.facts.push(Fact {
        id: chance.id(miss.occurrence.grace_ends_at),
        alert_id: alert,
        house_id: home.id,
        person_id: who.who.id,
        kind: "missed",
        source: miss.given.source,
        is_check_in: miss.given.is_check_in,
        assignment_id: miss.given.id,
        day: Day(miss.occurrence.day),
        happened_at: miss.occurrence.grace_ends_at.into(),
        noticed_at: miss.occurrence.grace_ends_at.into(),
        settled_at: miss.late_at.map(Into::into),
        settled_as: miss.late_at.map(|_| "kept_late"),
    });
}

/// Mentor at once, counselor after an hour, manager after two, until somebody has it. Own items stay with the
/// resident; of `knows`, house items are for all and program items not for the manager.
fn ladder(
    telling: &Telling,
    chance: &mut Chance,
    home: &Home,
    who: &Resident,
    (alert, opened, ends): (AlertId, Timestamp, Option<Timestamp>),
    [house, program]: [bool; 2],
    chunk: &mut Chunk,
) {
    let rungs = [
        ("mentor", who.mentor.as_ref(), house || program),
        ("counselor", Some(&who.counselor), house || program),
        ("manager", Some(&home.manager), house),
    ];
    for (hours, (rung, helper, knows)) in (0..).zip(rungs) {
        let due = opened.plus(Duration::hours(hours));
        let skipped = !knows || ends.is_some_and(|ends| ends < due);
        let helper = helper.filter(|_| !skipped);
        chunk.steps.push(AlertStep {
            alert_id: alert,
            house_id: home.id,
            person_id: who.who.id,
            rung,
            due_at: helper.filter(|_| due > telling.now).map(|_| due.into()),
        });
        if let Some(helper) = helper.filter(|_| due <= telling.now) {
            chunk.told.push(Told {
                id: chance.id(due),
                house_id: home.id,
                person_id: helper.id,
                role: rung,
                kind: "alert",
                about_id: who.who.id,
                alert_id: alert,
                is_now: false,
                created_at: due.into(),
                planned_for: due.into(),
                seen_at: due.plus(Duration::minutes(5)).min(telling.now).into(),
            });
        }
    }
}
