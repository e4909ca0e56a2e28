//! What stands in a calendar: of whom, of which days, in which words.
use time::{Date, Duration};

use super::{Choices, ics::Event};
use crate::{
    access::{About, policy::ReadCalendar},
    help::{self, course::State},
    id::*,
    routines::{Kind, Outcome, Source, day::Due},
    seal::Key,
    timestamp::Timestamp,
    words::Words,
};

/// Days back and ahead: appointments and rides far, what comes every day not so far.
pub const BACK: Duration = Duration::days(14);
pub const AHEAD: Duration = Duration::days(180);
const DAILY_AHEAD: Duration = Duration::days(28);
/// Of a ride only the beginning is known.
const RIDE: Duration = Duration::minutes(30);

pub struct Telling<'a> {
    pub of: &'a About<ReadCalendar>,
    pub key: &'a Key,
    pub choices: Choices,
    /// Since when it stands as it does; steady, so that nothing changed reads as nothing changed.
    pub stamp: Timestamp,
}

impl Telling<'_> {
    /// Of what is due.
    pub fn due(&self, due: &Due) -> Option<Event> {
        let t = self.of.words();
        if due.outcome() == Some(Outcome::Excused) {
            return None;
        }
        let occurrence = &due.occurrence;
        let near = self.of.today() + DAILY_AHEAD;
        let is_shown = match (due.kind, due.source) {
            (Kind::Appointment, _) => true,
            (_, _) if occurrence.day > near => false,
            (Kind::CheckIn, _) => false,
            (Kind::Routine, Source::House) => self.choices.with_house,
            (Kind::Routine, Source::Own | Source::Program) => self.choices.with_routine,
        };
        is_shown.then(|| {
            let words = self.choices.with_words;
            let title = due.title.clone().filter(|_| words);
            Event {
                uid: self.uid(
                    due.item,
                    (due.kind != Kind::Appointment).then_some(occurrence.day),
                ),
                stamp: self.stamp,
                starts_at: occurrence.opens_at,
                ends_at: occurrence.closes_at,
                summary: title.unwrap_or_else(|| neutral(&t, due)),
                location: due.place.clone().filter(|_| words),
                is_busy: due.kind == Kind::Appointment,
            }
        })
    }

    /// Of a hand that someone has taken: a ride I drive or take, an hour of help.
    pub fn hand(&self, row: &help::store::Row) -> Option<Event> {
        let me = self.of.person().id;
        let is_mine = row.owner == me || row.taker == Some(me);
        let starts_at = row.starts_at?;
        let has_time = row.when.is_some_and(|when| when.time.is_some());
        // A ride to one's own appointment stands there already.
        let is_there = row.is_to_appointment && row.owner == me;
        if row.state != State::Taken || !is_mine || is_there {
            return None;
        }
        let t = self.of.words();
        let words = self.choices.with_words;
        let place = row.place.clone().or(row.content.place.clone());
        Some(Event {
            uid: self.named(&format!("hand {}", row.id)),
            stamp: self.stamp,
            starts_at,
            ends_at: if has_time {
                starts_at.plus(RIDE)
            } else {
                row.until_at
            },
            summary: match words {
                true => help::kind_word(&t, row.content.kind),
                false => t.calendar_neutral_hand(),
            },
            location: place.filter(|_| words),
            is_busy: has_time,
        })
    }

    /// An appointment stays the same entry when it moves; what comes every day is one a day.
    fn uid(&self, item: ItemId, day: Option<Date>) -> String {
        match day {
            Some(day) => self.named(&format!("{item} {day}")),
            None => self.named(&item.to_string()),
        }
    }

    /// Says nothing of what it stands for.
    fn named(&self, what: &str) -> String {
        let digest = self.key.fingerprint(&format!("calendar entry {what}"));
        format!("{}@porchlight", &digest[..32])
    }
}

fn neutral(t: &Words, due: &Due) -> String {
    match (due.kind, due.source) {
        (Kind::Appointment, _) => t.calendar_neutral_appointment(),
        (_, Source::House) => t.calendar_neutral_house(),
        (_, Source::Own | Source::Program) => t.calendar_neutral_routine(),
    }
}
