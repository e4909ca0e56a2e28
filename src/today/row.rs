//! One line of the routine, worded.
use crate::{
    access::{About, policy::RecordDay},
    routines::{
        Excuse, Kind, PlanColumn, Source,
        day::{Due, State},
    },
    timestamp::Timestamp,
    words::Words,
};

/// What a line can do.
#[derive(PartialEq)]
pub enum Act {
    Tick,
    TakeBack,
    /// A check-in and an appointment open a page of their own.
    Open,
    Nothing,
}

pub struct Row {
    pub state: State,
    pub act: Act,
    /// Of the tick, or of the check-in's page.
    pub address: String,
    /// Stable, so that the focus comes back to it.
    pub id: String,
    pub name: String,
    pub detail: String,
    /// Class and word of the plan's column.
    pub tag: (&'static str, String),
}

/// Now first, then what is next, what is done, what is excused.
pub fn rows<'a>(of: &About<RecordDay>, due: impl Iterator<Item = &'a Due>) -> Vec<Row> {
    let shown = due.filter(|d| d.state(of.at()) != State::Over);
    let mut rows: Vec<_> = shown.map(|d| row(of, d)).collect();
    rows.sort_by_key(|r| match r.state {
        State::Now => 0,
        State::Next => 1,
        State::Done => 2,
        State::Excused | State::Over => 3,
    });
    rows
}

fn row(of: &About<RecordDay>, due: &Due) -> Row {
    let t = of.words();
    let (assignment, day) = (due.assignment, due.occurrence.day);
    let state = due.state(of.at());
    let act = match (due.kind, state) {
        (Kind::Appointment, _) => Act::Open,
        (Kind::Routine, State::Done) => Act::TakeBack,
        (Kind::CheckIn, State::Done) => Act::Open,
        _ if !due.can_be_done(of.at()) => Act::Nothing,
        (Kind::CheckIn, _) => Act::Open,
        (Kind::Routine, _) => Act::Tick,
    };
    let address = match due.kind {
        Kind::CheckIn => format!("/resident/check-ins/{assignment}/{day}"),
        Kind::Routine => format!("/resident/today/ticks/{assignment}/{day}"),
        Kind::Appointment => format!("/resident/appointments/{}", due.item),
    };
    Row {
        state,
        act,
        address,
        id: format!("tick-{assignment}-{day}"),
        name: due.title.clone().unwrap_or_default(),
        detail: detail(of, due),
        tag: tag(&t, due),
    }
}

fn tag(t: &Words, due: &Due) -> (&'static str, String) {
    match due.column {
        Some(PlanColumn::SomeHelp) => ("light", t.today_some_help()),
        Some(PlanColumn::NotAlone) => ("support", t.today_not_alone()),
        _ => ("own", t.today_on_my_own()),
    }
}

/// "12:00–13:00 · with Luis · asked by Kim".
fn detail(of: &About<RecordDay>, due: &Due) -> String {
    let t = of.words();
    let mut parts = vec![when(of, due)];
    if due.occurrence.day != of.today() {
        parts.push(t.today_yesterday());
    }
    parts.extend(due.place.clone());
    parts.extend(due.helper.as_deref().map(|name| t.today_with(name)));
    match due.source {
        Source::Own => {}
        Source::House => parts.push(t.today_asked_by_house(due.asked_by.as_str())),
        Source::Program => parts.push(t.today_asked_by_program(due.asked_by.as_str())),
    }
    parts.join(" · ")
}

fn when(of: &About<RecordDay>, due: &Due) -> String {
    let t = of.words();
    let clock = |at: Timestamp| t.time_of_day(of.time().wall(at).1);
    let (from, until) = (
        clock(due.occurrence.opens_at),
        clock(due.occurrence.closes_at),
    );
    if due.kind == Kind::Appointment {
        return appointment(of, due, (from, until));
    }
    match due.state(of.at()) {
        State::Next => t.today_window(from, until),
        State::Now if due.occurrence.grace_ends_at < of.at() => t.today_still_counts(until),
        State::Now => t.today_by(until),
        State::Excused => excuse(&t, due.excused_for()),
        State::Done | State::Over => kept(of, due),
    }
}

/// Its hours; once it is over what came of it, or the question.
fn appointment(of: &About<RecordDay>, due: &Due, (from, until): (String, String)) -> String {
    let t = of.words();
    match due.state(of.at()) {
        State::Now if due.occurrence.closes_at <= of.at() => t.appointments_say(),
        State::Next | State::Now => t.today_window(from, until),
        State::Done => t.appointments_went(),
        State::Excused => excuse(&t, due.excused_for()),
        State::Over => t.day_missed(),
    }
}

fn kept(of: &About<RecordDay>, due: &Due) -> String {
    let t = of.words();
    let Some(happened) = due.happened else {
        return String::new();
    };
    let at = happened.acted_at.unwrap_or(happened.received_at);
    let mut parts = vec![t.today_kept_at(t.time_of_day(of.time().wall(at).1))];
    if happened.is_sent_later() {
        parts.push(t.today_sent_later());
    }
    if due.kind == Kind::Routine {
        parts.push(t.today_tap_to_take_back());
    }
    parts.join(" · ")
}

/// Why something is excused, in words.
pub fn excuse(t: &Words, why: Option<Excuse>) -> String {
    match why {
        Some(Excuse::Pass) => t.day_excused_pass(),
        Some(Excuse::Sick) => t.day_excused_sick(),
        Some(Excuse::Appointment) => t.day_excused_appointment(),
        Some(Excuse::Off) => t.day_excused_off(),
        Some(Excuse::Moved) => t.day_excused_moved(),
        Some(Excuse::CalledOff) => t.day_excused_called_off(),
        Some(Excuse::Staff) | None => t.day_excused_staff(),
    }
}
