//! What an alert says: how things stand in a sentence or two, then fact by fact. Pure, and the same for
//! everyone who may read the same facts.
use time::Date;

use super::{Known, Source, told::day_word};
use crate::{
    house_time::{HouseTime, WallTime},
    timestamp::Timestamp,
    words::Words,
};

/// How someone stands, from what its reader may know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sum {
    /// The last tick or check-in.
    pub kept_at: Option<Timestamp>,
    pub checked_in_at: Option<Timestamp>,
    /// Of today; what is excused is left out.
    pub kept: i64,
    pub missed: i64,
    pub due: i64,
}

/// "No check-in since Sunday evening.", "3 of 5 items missed today.": of facts that still count.
pub fn composed(
    t: &Words,
    facts: &[Known],
    sum: &Sum,
    time: &HouseTime,
    now: Timestamp,
) -> Vec<String> {
    let today = time.day_of(now);
    let silent_since = sum.checked_in_at.filter(|at| {
        let mut missed = facts.iter().filter(|f| f.is_check_in);
        missed.any(|f| f.happened_at > *at)
    });
    let is_todays = |f: &Known| f.source != Source::Wish && f.day == today;
    let many = sum.missed > 1 && facts.iter().any(is_todays);
    let silent = silent_since.map(|at| t.alerts_no_check_in_since(since(t, at, time, today)));
    let many = many.then(|| t.alerts_missed_of(sum.due, sum.missed));
    silent.into_iter().chain(many).collect()
}

/// "this morning", "Sunday evening"; what is after midnight and before the turn is the night of its day.
fn since(t: &Words, at: Timestamp, time: &HouseTime, today: Date) -> String {
    let (day, wall) = (time.day_of(at), time.wall(at).1);
    let part = part_of_day(wall, time.day_turns_at());
    match (today - day).whole_days() {
        0 => t.alerts_since_today(part),
        1 => t.alerts_since_yesterday(part),
        2..7 => t.alerts_since_weekday(part, t.weekday(day.weekday())),
        _ => t.alerts_since_date(t.short_day(day)),
    }
}

fn part_of_day(wall: WallTime, turn: WallTime) -> &'static str {
    match wall.hour() {
        _ if wall.minutes() < turn.minutes() => "night",
        0..12 => "morning",
        12..18 => "afternoon",
        _ => "evening",
    }
}

/// A fact in plain words.
pub fn sentence(
    t: &Words,
    title: Option<&str>,
    source: Source,
    is_settled: bool,
    day: Date,
    today: Date,
) -> String {
    let when = day_word(t, day, today);
    let title = match (title, source) {
        (Some(title), _) => t.alerts_titled(title),
        (None, Source::Program) => t.alerts_program_item(),
        (None, _) => t.alerts_own_item(),
    };
    match (source, is_settled) {
        (Source::Wish, false) => t.alerts_wish(when),
        (Source::Wish, true) => t.alerts_wish_settled(),
        (_, true) => t.alerts_settled(title),
        (_, false) => t.alerts_missed(title, when),
    }
}

#[cfg(test)]
mod tests;
