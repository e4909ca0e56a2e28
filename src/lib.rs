//! The map of the house, in reading order.

/// The command line.
pub mod cli;
/// Every setting, its default and its explanation.
pub mod config;

/// What a request needs, every feature's routes, the layers around them.
pub mod app;
/// Houses that do not exist, for trying out and for measuring.
pub mod demo;
/// What every command does first.
pub mod start;

/// Now, settable.
pub mod clock;
/// The two databases.
pub mod db;
/// The house's day: its zone, its turn, its windows.
pub mod house_time;
/// Typed keys.
pub mod id;
/// Texts the database may not read.
pub mod seal;
/// An instant as stored.
pub mod timestamp;

/// Who asks, in which role, about whom: proof of permission.
pub mod access;
/// What can go wrong, and the page it becomes.
pub mod error;
/// What happens by itself, every few seconds.
pub mod jobs;
/// Pages that hear of changes.
pub mod live;
/// What every page shares.
pub mod web;
/// The words, in English and Spanish.
pub mod words;

/// One's own account.
pub mod account;
/// Who needs someone, and why.
pub mod alerts;
/// A resident's own appointments.
pub mod appointments;
/// What people did to each other's access.
pub mod audit;
/// The group accountability board.
pub mod boards;
/// The private calendar feed.
pub mod calendar;
/// What someone reached, celebrated with those they let know.
pub mod celebrations;
/// How I am: a check-in's answers, its form and who reads them.
pub mod checkins;
/// A day put right by the manager, with a reason.
pub mod corrections;
/// Word that arrives: every channel, each person's choice.
pub mod deliveries;
/// A time that is excused.
pub mod excuses;
/// A copy of everything that is one's own, chapter by chapter.
pub mod export;
/// The first page of a new installation: an owner and a house.
pub mod first_run;
/// For whoever watches the server.
pub mod health;
/// Practical help: asked for, offered, taken, done, thanked.
pub mod help;
/// Looking back over one's own days.
pub mod history;
/// What housemates let each other read.
pub mod housemates;
/// A house and its settings.
pub mod houses;
/// How people join.
pub mod invitations;
/// Standing requests and kind notices: people who look out for each other, as each resident wants it.
pub mod looking_out;
/// Who looked at my record.
pub mod looks;
/// What is mine to decide, on one page.
pub mod me;
/// What someone has lived, and what comes next.
pub mod milestones;
/// A house's people: the roster, who walks with whom, moving and leaving.
pub mod people;
/// A resident's last two weeks, for those who look after them.
pub mod persons;
/// Legal name, birth date, whom to call in an emergency.
pub mod profile;
/// Asking for someone, one thumb away.
pub mod reach_outs;
/// The routine: what is to be done on which days.
pub mod routines;
/// The server and its limits.
pub mod serve;
/// What a resident lets others read.
pub mod sharing;
/// Name, password, devices.
pub mod sign_in;
/// One's own stress signals.
pub mod signals;
/// The resident's day at a glance.
pub mod today;
/// A screen on the house's wall.
pub mod wall;
/// Small wins, noted privately.
pub mod wins;
