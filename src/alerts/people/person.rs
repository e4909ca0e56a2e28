//! One of them, as their reader may know them.
use time::Date;

use super::{days::Days, facts::Fact, known, rows::PersonRow};
use crate::{
    alerts::{Known, Level, Rules, Sum, handed::Handed, level, told::Told},
    error::Result,
    house_time::HouseTime,
    id::*,
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
    /// Since the first fact this reader may know of, in order.
    pub told: Vec<Told>,
    pub handed: Vec<Handed>,
    /// Can a rung above still be told?
    pub can_be_handed_on: bool,
    pub time: HouseTime,
    pub now: Timestamp,
    pub(super) first_at: Option<Timestamp>,
}

impl Person {
    pub(super) fn of(
        row: PersonRow,
        mut facts: Vec<Fact>,
        days: &Days,
        now: Timestamp,
        key: &Key,
    ) -> Result<Self> {
        let time = row.time()?;
        let today = time.day_of(now);
        let counting = facts.iter().filter(|f| !f.is_settled);
        let known: Vec<Known> = counting.map(Fact::known).collect();
        facts.retain(|f| f.is_open);
        let sum = days.sum(today);
        let held = row.taken_by.filter(|_| !facts.is_empty());
        let held = held.map(|_| Level::Watch);
        let level = level(&known, sum.kept_at, &Rules::from(&row.rules), now).or(held);
        Ok(Self {
            // *Now*, or as the resident's own rule says: for the one who agreed to it.
            level: level.map(|level| if row.own_rule { Level::Now } else { level }),
            marks: days.marks(today),
            sum,
            first_at: facts.iter().map(|f| f.happened_at).min(),
            phone: row.phone(key)?,
            told: Vec::new(),
            handed: Vec::new(),
            can_be_handed_on: false,
            time,
            now,
            today,
            facts,
            row,
        })
    }

    /// A word from before the first fact this reader knows was about something else.
    pub(super) fn hears(&mut self, known: &known::Known) {
        let further = |alert: AlertId| known.further.contains(&alert);
        self.can_be_handed_on = self.row.alert_id.is_some_and(further);
        let Some(first) = self.facts.iter().map(|f| f.noticed_at).min() else {
            return;
        };
        let mine = |alert: AlertId, at: Timestamp| Some(alert) == self.row.alert_id && first <= at;
        let told = known.told.iter().filter(|t| mine(t.alert_id, t.created_at));
        let handed = known
            .handed
            .iter()
            .filter(|h| mine(h.alert_id, h.handed_at));
        (self.told, self.handed) = (told.cloned().collect(), handed.cloned().collect());
    }
}
