//! What a batch does, worked out without the database.
use std::collections::HashSet;

use time::{Date, Duration};

use super::due::{Due, Known, VersionRow};
use crate::{
    alerts::{self, Rules, facts::Miss, outages::Off},
    error::Result,
    house_time::{HouseTime, WallTime},
    id::*,
    live::Topic,
    routines::{
        Excuse, Kind, Next, Outcome, Source, Step,
        columns::version,
        schedule::{Occurrence, Pause, Schedule, Version},
    },
    timestamp::Timestamp,
};

/// When nothing ran anywhere.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Outage {
    pub from_at: Timestamp,
    pub until_at: Timestamp,
}

/// A word to the resident before a window closes.
pub struct Nudge {
    pub house: HouseId,
    pub person: PersonId,
    pub assignment: RoutineAssignmentId,
    pub day: Date,
}

/// An occurrence that is over, and what it counts as if nothing was heard.
pub struct Closed {
    pub house: HouseId,
    pub person: PersonId,
    pub assignment: RoutineAssignmentId,
    pub source: Source,
    pub is_check_in: bool,
    /// Whoever moved out since is not alerted about.
    pub lives_here: bool,
    pub day: Date,
    pub closed_at: Timestamp,
    pub outcome: Outcome,
    pub excuse: Option<Excuse>,
    /// Since when nothing ran, where that is the excuse.
    pub off_since: Option<Timestamp>,
}

/// Where an assignment stands afterwards; `due` is none when nothing comes any more.
pub struct Pointer {
    pub house: HouseId,
    pub assignment: RoutineAssignmentId,
    pub next: Option<Next>,
}

#[derive(Default)]
pub struct Plan {
    pub nudges: Vec<Nudge>,
    pub closed: Vec<Closed>,
    pub pointers: Vec<Pointer>,
}

/// An outcome that this batch was the one to record.
pub type Recorded = HashSet<(RoutineAssignmentId, Date)>;

/// So many windows of one assignment a batch, after a long absence; the rest comes in the next.
const CATCH_UP: usize = 60;

impl Plan {
    /// One bad row is looked at again in an hour and stops nobody else.
    pub fn add(&mut self, row: &Due, known: &Known, now: Timestamp) {
        let step = match row.due_step {
            // The end of the grace is still in time.
            Step::Nudge if now <= row.next_closes_at => self.nudge(row, known, now),
            _ => self.close(row, known, now),
        };
        let next = step.unwrap_or_else(|e| {
            tracing::error!(assignment = %row.id, error = ?e, "the sweep cannot read this row");
            Some(row.at(row.due_step, now.plus(Duration::hours(1))))
        });
        let (house, assignment) = (row.house_id, row.id);
        self.pointers.push(Pointer {
            house,
            assignment,
            next,
        });
    }

    fn nudge(&mut self, row: &Due, known: &Known, now: Timestamp) -> Result<Option<Next>> {
        let quiet = Rules::from(&row.rules)
            .quiet_ends(now, &row.time()?)
            .is_some();
        let excused = known
            .excuse(row, row.window_ends(&row.schedule(known)?))
            .is_some();
        if row.outcome.is_none() && row.lives_here && !quiet && !excused {
            self.nudges.push(Nudge {
                house: row.house_id,
                person: row.person_id,
                assignment: row.id,
                day: row.next_day,
            });
        }
        Ok(Some(row.at(Step::Close, row.next_closes_at)))
    }

    fn close(&mut self, row: &Due, known: &Known, now: Timestamp) -> Result<Option<Next>> {
        if !row.lived_here {
            return Ok(None);
        }
        let (time, schedule) = (row.time()?, row.schedule(known)?);
        let nudge_minutes = Rules::from(&row.rules).nudge_minutes.into();
        let first = Closing {
            day: row.next_day,
            opens_at: row.next_opens_at,
            window_ends_at: row.window_ends(&schedule),
            at: row.next_closes_at,
        };
        let mut closed = vec![row.closes(known, first)];
        let mut day = row.next_day;
        let next = loop {
            let Some(after) = day.next_day() else {
                break None;
            };
            let Some(next) = schedule.next(after, &time) else {
                break None;
            };
            if next.grace_ends_at >= now || closed.len() >= CATCH_UP {
                break Some(Next::of(row.kind, &next, nudge_minutes, now));
            }
            closed.push(row.closes(known, Closing::of(&next)));
            day = next.day;
        };
        self.closed.extend(closed);
        Ok(next)
    }

    /// The misses among what was recorded, of those who live here: each raises an alert, once.
    pub fn missed(&self, recorded: &Recorded) -> Vec<Miss> {
        self.recorded(recorded)
            .filter(|c| c.outcome == Outcome::Missed && c.lives_here)
            .map(Closed::miss)
            .collect()
    }

    /// What the house was not there for.
    pub fn off(&self, recorded: &Recorded) -> Off {
        let houses = self.recorded(recorded);
        let houses = houses.filter(|c| c.source == Source::House);
        let mut off = Off::new();
        for closed in houses {
            if let Some(since) = closed.off_since {
                let day = off.entry((closed.house, since)).or_insert(closed.day);
                *day = closed.day.min(*day);
            }
        }
        off
    }

    /// Who may notice that something happened. A nudge is between Porchlight and the resident.
    pub fn topics(&self) -> impl Iterator<Item = Topic> {
        let closed = self.closed.iter().map(|c| Topic {
            house: c.house,
            person: c.person,
            source: c.source.into(),
        });
        closed.chain(self.nudges.iter().map(|n| Topic {
            house: n.house,
            person: n.person,
            source: alerts::Source::Own,
        }))
    }

    fn recorded<'a>(&'a self, recorded: &'a Recorded) -> impl Iterator<Item = &'a Closed> {
        self.closed
            .iter()
            .filter(|c| recorded.contains(&(c.assignment, c.day)))
    }
}

impl Closed {
    fn miss(&self) -> Miss {
        Miss {
            house: self.house,
            person: self.person,
            assignment: self.assignment,
            source: self.source,
            is_check_in: self.is_check_in,
            day: self.day,
            closed_at: self.closed_at,
        }
    }
}

impl Known {
    /// In force at the end of the window, grace apart: as the resident's own pages count it.
    fn excuse(&self, row: &Due, at: Timestamp) -> Option<Excuse> {
        let own = self.excuses.get(&(row.house_id, row.person_id))?;
        let found = own.iter().find(|e| e.from_at <= at && at < e.until_at);
        found.map(|e| e.kind)
    }

    fn off_since(&self, opens_at: Timestamp, closes_at: Timestamp) -> Option<Timestamp> {
        let covers = |o: &&Outage| o.from_at <= opens_at && closes_at <= o.until_at;
        self.outages.iter().find(covers).map(|o| o.from_at)
    }
}

/// An occurrence that is over.
struct Closing {
    day: Date,
    opens_at: Timestamp,
    window_ends_at: Timestamp,
    /// With its grace.
    at: Timestamp,
}

impl Closing {
    fn of(occurrence: &Occurrence) -> Self {
        Self {
            day: occurrence.day,
            opens_at: occurrence.opens_at,
            window_ends_at: occurrence.closes_at,
            at: occurrence.grace_ends_at,
        }
    }
}

impl Due {
    fn window_ends(&self, schedule: &Schedule) -> Timestamp {
        let version = schedule.version_on(self.next_day);
        let grace = version.map_or(0, |version| version.grace_minutes);
        self.next_closes_at.minus(Duration::minutes(grace.into()))
    }

    fn closes(&self, known: &Known, closing: Closing) -> Closed {
        let Closing {
            day,
            opens_at,
            window_ends_at,
            at,
        } = closing;
        let excuse = known.excuse(self, window_ends_at);
        let off_since = match excuse {
            Some(_) => None,
            None => known.off_since(opens_at, at),
        };
        let excuse = excuse.or(off_since.map(|_| Excuse::Off));
        Closed {
            house: self.house_id,
            person: self.person_id,
            assignment: self.id,
            source: self.source,
            is_check_in: self.kind == Kind::CheckIn,
            lives_here: self.lives_here,
            day,
            closed_at: at,
            outcome: if excuse.is_some() {
                Outcome::Excused
            } else {
                Outcome::Missed
            },
            excuse,
            off_since,
        }
    }

    fn at(&self, step: Step, due_at: Timestamp) -> Next {
        Next {
            day: self.next_day,
            opens_at: self.next_opens_at,
            closes_at: self.next_closes_at,
            due_at,
            step,
        }
    }

    fn time(&self) -> Result<HouseTime> {
        let turn = WallTime::from_minutes(self.day_turns_at.into()).unwrap_or(WallTime::MIDNIGHT);
        Ok(HouseTime::new(&self.time_zone, turn)?)
    }

    fn schedule(&self, known: &Known) -> Result<Schedule> {
        let versions = known.versions.get(&self.item_id).into_iter().flatten();
        let versions: Result<Vec<_>> = versions.map(VersionRow::version).collect();
        let pause = self.paused_from.map(|from_day| Pause {
            from_day,
            until_day: self.paused_until,
        });
        let pauses = pause.into_iter().collect();
        Ok(Schedule::new(
            versions?,
            self.from_day,
            self.until_day,
            pauses,
        ))
    }
}

impl VersionRow {
    fn version(&self) -> Result<Version> {
        let minutes = (self.opens_time, self.closes_time, self.grace_minutes);
        version(self.from_day, &self.days, minutes)
    }
}
