//! How a win is worded.
use super::Kind;
use crate::words::Words;

/// For its person: "Asked for help".
pub fn word(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::AskedForHelp => t.wins_asked_for_help(),
        Kind::AskedEarly => t.wins_asked_early(),
        Kind::HelpedSomeone => t.wins_helped_someone(),
        Kind::KeptSeven => t.wins_kept_seven(),
        Kind::SaidNo => t.wins_said_no(),
        Kind::TriedAlone => t.wins_tried_alone(),
        Kind::ReachedOut => t.wins_reached_out(),
        Kind::Finished => t.wins_finished(),
        Kind::Noticed => t.wins_noticed(),
        Kind::OwnWords => t.wins_own_words(),
    }
}

/// For others, beside a name; what it rests on is not theirs to know.
pub fn shown(t: &Words, kind: Kind) -> String {
    match kind {
        Kind::AskedForHelp => t.wins_shown_asked_for_help(),
        Kind::AskedEarly => t.wins_shown_asked_early(),
        Kind::HelpedSomeone => t.wins_shown_helped_someone(),
        Kind::KeptSeven => t.wins_shown_kept_seven(),
        Kind::SaidNo => t.wins_shown_said_no(),
        Kind::TriedAlone => t.wins_shown_tried_alone(),
        Kind::ReachedOut => t.wins_shown_reached_out(),
        Kind::Finished => t.wins_shown_finished(),
        Kind::Noticed => t.wins_shown_noticed(),
        Kind::OwnWords => t.wins_own_words(),
    }
}

/// In the letter of a month: "You said no twice."
pub fn told(t: &Words, kind: Kind, times: i64) -> String {
    let times = t.wins_times(times);
    match kind {
        Kind::AskedForHelp => t.wins_told_asked_for_help(times),
        Kind::AskedEarly => t.wins_told_asked_early(times),
        Kind::HelpedSomeone => t.wins_told_helped_someone(times),
        Kind::KeptSeven => t.wins_told_kept_seven(times),
        Kind::SaidNo => t.wins_told_said_no(times),
        Kind::TriedAlone => t.wins_told_tried_alone(times),
        Kind::ReachedOut => t.wins_told_reached_out(times),
        Kind::Finished => t.wins_told_finished(times),
        Kind::Noticed => t.wins_told_noticed(times),
        Kind::OwnWords => t.wins_told_own_words(times),
    }
}
