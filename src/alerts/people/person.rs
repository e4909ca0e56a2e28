//! One of them, as their reader may know them.
use time::Date;

use super::{days::Days, facts::Fact, rows::PersonRow, sight::Sight};
use crate::{
    access::Role,
    alerts::{
        Known, Level, Rules, Sum,
        handed::Handed,
        handing::{above, may_take_over},
        holds::Hold,
        level,
        told::Told,
    },
    error::Result,
    house_time::HouseTime,
    id::PersonId,
    routines::mark::Mark,
    seal::Key,
    timestamp::Timestamp,
};

pub struct Person {
    pub row: PersonRow,
    /// Only while it is shared.
    pub phone: Option<String>,
    pub level: Option<Level>,
    pub facts: Vec<Fact>,
    /// Fourteen days, today last.
    pub marks: Vec<Mark>,
    pub today: Date,
    pub sum: Sum,
    /// Who is on it and who was, who was told and who handed it on, in order.
    pub holds: Vec<Hold>,
    pub told: Vec<Told>,
    pub handed: Vec<Handed>,
    /// Something counts that nobody is on.
    pub is_free: bool,
    /// Can a rung above still be told?
    pub can_be_handed_on: bool,
    pub time: HouseTime,
    pub now: Timestamp,
    pub(super) first_at: Option<Timestamp>,
}

impl Person {
    pub(super) fn of(
        row: PersonRow,
        sight: Sight,
        reader: Role,
        days: &Days,
        now: Timestamp,
        key: &Key,
    ) -> Result<Self> {
        let time = row.time()?;
        let today = time.day_of(now);
        let sum = days.sum(today);
        let sight = sight.now();
        let is_free = !sight.free().is_empty();
        let can_be_handed_on = above(reader).any(|rung| sight.is_untold(rung));
        let counting = sight.facts.iter().filter(|f| !f.is_settled());
        let known: Vec<Known> = counting.map(Fact::known).collect();
        let held = sight.on_it().next().map(|_| Level::Watch);
        let rules = Rules::from(&row.rules);
        let level = level(&known, &days.earlier, sum.kept_at, &rules, now).or(held);
        let facts = sight.facts;
        Ok(Self {
            // *Now*, or as the resident's own rule says: for the one who agreed to it.
            level: level.map(|level| if row.own_rule { Level::Now } else { level }),
            marks: days.marks(today),
            sum,
            first_at: facts.iter().map(|f| f.happened_at).min(),
            phone: row.phone(key)?,
            holds: sight.holds,
            told: sight.told,
            handed: sight.handed,
            is_free,
            can_be_handed_on,
            time,
            now,
            today,
            facts,
            row,
        })
    }

    /// Who is on it now.
    pub fn on_it(&self) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(|hold| hold.ended_at.is_none())
    }

    pub fn is_mine(&self, viewer: &PersonId) -> bool {
        self.on_it().any(|hold| hold.taken_by == *viewer)
    }

    pub fn is_anothers(&self, viewer: &PersonId) -> bool {
        self.on_it().any(|hold| hold.taken_by != *viewer)
    }

    pub fn may_be_taken_over(&self, viewer: &PersonId, by: Role) -> bool {
        let others = self.on_it().filter(|hold| hold.taken_by != *viewer);
        others
            .into_iter()
            .any(|hold| may_take_over(by, hold.taken_role))
    }
}
