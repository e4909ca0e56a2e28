//! Of a copy: how one was, in words and numbers.
use serde::Serialize;

use super::{Recorded, store};
use crate::{
    db::Tx,
    error::Result,
    export::{Chapter, Entry, Mine},
    history,
    id::*,
};

pub const CHECK_INS: Chapter = Chapter {
    name: "check_ins",
    title: |t| t.history_how_i_was(),
    tables: &["answers"],
    by_days: true,
    read: |tx, mine| Box::pin(check_ins(tx, mine)),
};

#[derive(Serialize)]
struct CheckIn {
    day: String,
    /// The `id` of an entry of `routine`; none for an extra check-in.
    routine: Option<RoutineAssignmentId>,
    made_at: String,
    received_at: String,
    mood: Option<u8>,
    feeling: Option<String>,
    nothing_much: bool,
    hungry: bool,
    angry: bool,
    lonely: bool,
    tired: bool,
    stress_signs: Vec<String>,
    cravings: Option<u8>,
    note: Option<String>,
    wish_to_be_reached: bool,
}

/// Oldest first.
async fn check_ins(tx: &mut Tx, mine: &Mine) -> Result<Vec<Entry>> {
    let recorded = store::recent(tx, &mine.of, mine.from, mine.to, &mine.key).await?;
    let recorded = recorded.into_iter().rev();
    recorded.map(|recorded| check_in(mine, recorded)).collect()
}

fn check_in(mine: &Mine, recorded: Recorded) -> Result<Entry> {
    let when = mine.moment(recorded.acted_at);
    let (mut lines, note) = history::words(&mine.t, recorded.clone());
    if lines.is_empty() && note.is_none() {
        lines.push(mine.t.history_no_words());
    }
    let felt = recorded.feelings.unwrap_or_default();
    let check_in = CheckIn {
        day: recorded.day.to_string(),
        routine: recorded.assignment,
        made_at: mine.at(recorded.acted_at),
        received_at: mine.at(recorded.received_at),
        mood: felt.mood,
        feeling: felt.word,
        nothing_much: felt.nothing_much,
        hungry: felt.hungry,
        angry: felt.angry,
        lonely: felt.lonely,
        tired: felt.tired,
        stress_signs: felt.signals,
        cravings: recorded.cravings,
        note: recorded.note,
        wish_to_be_reached: recorded.wish,
    };
    let said = lines.join(" · ");
    let lines = [Some(said).filter(|said| !said.is_empty()), note];
    Entry::of(check_in, when, lines.into_iter().flatten().collect())
}
