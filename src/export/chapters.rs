//! What a copy is made of. A feature that keeps something of a person adds its chapter here; a test fails
//! where a table has neither a chapter nor a reason.
use super::{Entry, Mine};
use crate::{
    account, alerts, appointments, calendar, celebrations, checkins, corrections,
    db::{BoxFuture, Tx},
    deliveries,
    error::Result,
    excuses, help, looking_out, looks, milestones, people, profile, reach_outs, routines, sharing,
    signals, wall, wins,
    words::Words,
};

/// One feature's part of what is someone's own.
pub struct Chapter {
    /// As programs know it.
    pub name: &'static str,
    /// As people do.
    pub title: fn(&Words) -> String,
    /// Whose rows it tells.
    pub tables: &'static [&'static str],
    /// Read a month at a time: it grows with every day. The others are read at once.
    pub by_days: bool,
    /// In order; of the days of `Mine` where it goes by days.
    pub read: Read,
}

pub type Read = for<'a> fn(&'a mut Tx, &'a Mine) -> BoxFuture<'a, Result<Vec<Entry>>>;

/// In the order in which one reads.
pub const CHAPTERS: &[&Chapter] = &[
    &profile::export::PERSON,
    &people::export::HOUSES,
    &people::export::WALKS,
    &sharing::export::SHARES,
    &routines::export::ROUTINE,
    &routines::export::WISHES,
    &routines::export::DAYS,
    &appointments::export::APPOINTMENTS,
    &checkins::export::CHECK_INS,
    &signals::export::SIGNALS,
    &excuses::export::EXCUSES,
    &corrections::export::CORRECTIONS,
    &alerts::export::ALERTS,
    &reach_outs::export::REACH_OUTS,
    &reach_outs::export::HELP_GIVEN,
    &reach_outs::export::ANSWERS_GIVEN,
    &reach_outs::export::CIRCLE,
    &reach_outs::export::SIGNS,
    &looking_out::export::STANDING_REQUESTS,
    &looking_out::export::STANDING_AGREED,
    &looking_out::export::NOTICES,
    &looking_out::export::NOTICES_GIVEN,
    &help::export::HELP,
    &help::export::HELP_TAKEN,
    &milestones::export::MILESTONES,
    &wins::export::WINS,
    &celebrations::export::CELEBRATIONS,
    &celebrations::export::CHEERS_GIVEN,
    &wins::export::PRAISE,
    &wins::export::PRAISE_GIVEN,
    &deliveries::export::WORD,
    &calendar::export::CALENDAR,
    &wall::export::WALL,
    &looks::export::LOOKS,
    &looks::export::CHANGES,
    &account::export::DEVICES,
];

/// Tables that know of people and stand in no chapter, and why.
pub const LEFT_OUT: &[(&str, &str)] = &[
    (
        "resets",
        "codes to set a password with; that one was started stands under `changes`",
    ),
    ("sends", "that a form was received, never what it said"),
    (
        "invitations",
        "the house's; what came of one's own is a role in `houses`",
    ),
    (
        "sendings",
        "that word went out; what it was about stands in its own chapter",
    ),
    (
        "walls",
        "the house's screens; that one made or ended a link stands under `changes`",
    ),
    (
        "alert_rules",
        "the house's: whom it calls last is no data of theirs to take away",
    ),
];
