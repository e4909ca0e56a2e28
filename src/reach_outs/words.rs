//! How it is worded.
use super::{
    content::{Content, Help, How, Moment, Sign},
    course::{Kind, LAST, Passed, Step},
};
use crate::words::Words;

pub fn moment(t: &Words, moment: &Moment) -> String {
    match moment {
        Moment::Cravings => t.reach_outs_moment_cravings(),
        Moment::Overwhelmed => t.reach_outs_moment_overwhelmed(),
        Moment::SetOff => t.reach_outs_moment_set_off(),
        Moment::Unsure => t.reach_outs_moment_unsure(),
        Moment::Alone => t.reach_outs_moment_alone(),
        Moment::WornOut => t.reach_outs_moment_worn_out(),
        Moment::HeavyThoughts => t.reach_outs_moment_heavy_thoughts(),
        Moment::TiredBody => t.reach_outs_moment_tired_body(),
        Moment::Wavering => t.reach_outs_moment_wavering(),
    }
}

pub fn help(t: &Words, help: &Help) -> String {
    match help {
        Help::Talk => t.reach_outs_help_talk(),
        Help::SitWithMe => t.reach_outs_help_sit(),
        Help::Ride => t.reach_outs_help_ride(),
        Help::JustKnow => t.reach_outs_help_know(),
        Help::Professional => t.reach_outs_help_professional(),
    }
}

pub fn how(t: &Words, how: &How) -> String {
    match how {
        How::CallMe => t.reach_outs_how_call(),
        How::Come => t.reach_outs_how_come(),
        How::Write => t.reach_outs_how_write(),
    }
}

pub fn sign(t: &Words, sign: &Sign) -> String {
    match sign {
        Sign::Moon => t.reach_outs_sign_moon(),
        Sign::Star => t.reach_outs_sign_star(),
        Sign::Heart => t.reach_outs_sign_heart(),
        Sign::Umbrella => t.reach_outs_sign_umbrella(),
        Sign::Anchor => t.reach_outs_sign_anchor(),
        Sign::Sun => t.reach_outs_sign_sun(),
        Sign::Flower => t.reach_outs_sign_flower(),
        Sign::Note => t.reach_outs_sign_note(),
    }
}

/// "Ana asks for someone to talk to"; a sign is for the one it was agreed with.
pub fn asks(t: &Words, name: &str, content: &Content, is_first: bool) -> String {
    match (content.sign.filter(|_| is_first), content.help) {
        (Some(sent), _) => {
            t.reach_outs_asks_sign(name, format!("{} {}", sent.glyph(), sign(t, &sent)))
        }
        (None, Some(Help::Talk)) => t.reach_outs_asks_talk(name),
        (None, Some(Help::SitWithMe)) => t.reach_outs_asks_sit(name),
        (None, Some(Help::Ride)) => t.reach_outs_asks_ride(name),
        (None, Some(Help::JustKnow)) => t.reach_outs_asks_know(name),
        (None, Some(Help::Professional)) => t.reach_outs_asks_professional(name),
        (None, None) if content.wish => t.reach_outs_asks_wish(name),
        (None, None) if content.support => t.reach_outs_asks_support(name),
        (None, None) => t.reach_outs_asks(name),
    }
}

/// "just now", "4 minutes ago", "2 hours ago".
pub fn ago(t: &Words, minutes: i64) -> String {
    match minutes {
        0 => t.reach_outs_just_now(),
        1..60 => t.reach_outs_minutes_ago(minutes),
        60..2880 => t.reach_outs_hours_ago(minutes / 60),
        _ => t.reach_outs_days_ago(minutes / 1440),
    }
}

/// "Max is on the way".
pub fn step(t: &Words, name: &str, step: Step) -> String {
    match step {
        Step::Answered => t.reach_outs_is_on_it(name),
        Step::OnTheWay => t.reach_outs_is_on_the_way(name),
        Step::Talking => t.reach_outs_is_talking(name),
    }
}

/// A line of the sender's history.
pub fn happened(
    t: &Words,
    kind: Kind,
    name: Option<&str>,
    ring: Option<i16>,
    is_own: bool,
) -> String {
    let name = name.unwrap_or_default();
    match kind {
        Kind::Sent => t.reach_outs_line_sent(),
        Kind::Asked if ring == Some(LAST) => t.reach_outs_line_asked_last(),
        Kind::Asked if ring == Some(1) => t.reach_outs_line_asked_first(),
        Kind::Asked => t.reach_outs_line_asked_next(),
        Kind::AskedAgain => t.reach_outs_line_asked_again(),
        Kind::Taken => t.reach_outs_line_taken(name),
        Kind::OnTheWay => t.reach_outs_is_on_the_way(name),
        Kind::Talking => t.reach_outs_is_talking(name),
        Kind::Said if is_own => t.reach_outs_line_you_said(),
        Kind::Said => t.reach_outs_line_said(name),
        Kind::Cannot => t.reach_outs_line_cannot(name),
        Kind::LetGo => t.reach_outs_line_let_go(name),
        Kind::HandedOn => t.reach_outs_line_handed_on(name),
        Kind::Silent => t.reach_outs_line_silent(name),
        Kind::Widened => t.reach_outs_line_widened(),
        Kind::Unanswered => t.reach_outs_line_unanswered(),
        Kind::Helped if is_own => t.reach_outs_line_you_helped(),
        Kind::Helped => t.reach_outs_line_helped(name),
        Kind::CalledOff => t.reach_outs_line_called_off(),
        Kind::Reopened => t.reach_outs_line_reopened(),
    }
}

/// What became of someone who was asked: seen, cannot now, and so on.
pub fn passed(t: &Words, passed: Option<Passed>, seen: bool) -> String {
    match (passed, seen) {
        (Some(Passed::Cannot | Passed::LetGo), _) => t.reach_outs_person_cannot(),
        (Some(Passed::HandedOn), _) => t.reach_outs_person_handed_on(),
        (Some(Passed::Silent), _) => t.reach_outs_person_silent(),
        (None, true) => t.reach_outs_person_seen(),
        (None, false) => t.reach_outs_person_told(),
    }
}

/// "DP" for Dana P.
pub fn initials(name: &str) -> String {
    let firsts = name
        .split_whitespace()
        .filter_map(|word| word.chars().next());
    firsts.take(2).flat_map(char::to_uppercase).collect()
}
