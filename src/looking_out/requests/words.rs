//! What a standing request says, in words.
use super::{
    content::{Condition, May},
    store::EndedAs,
};
use crate::words::Words;

/// For the resident: "I miss 2 check-ins in a row".
pub fn if_mine(t: &Words, condition: &Condition) -> String {
    let n = i64::from(condition.count());
    match condition {
        Condition::CheckIns { .. } => t.looking_out_if_my_check_ins(n),
        Condition::Quiet { .. } => t.looking_out_if_my_quiet(n),
        Condition::NoAnswer { .. } => t.looking_out_if_my_no_answer(n),
        Condition::Item { title, .. } => t.looking_out_if_my_item(n, title.as_str()),
        Condition::LowMood { .. } => t.looking_out_if_my_mood(n),
    }
}

/// For the named person, before it is met: "Ana misses 2 check-ins in a row".
pub fn if_theirs(t: &Words, name: &str, condition: &Condition) -> String {
    let n = i64::from(condition.count());
    match condition {
        Condition::CheckIns { .. } => t.looking_out_if_check_ins(n, name),
        Condition::Quiet { .. } => t.looking_out_if_quiet(n, name),
        Condition::NoAnswer { .. } => t.looking_out_if_no_answer(n, name),
        Condition::Item { title, .. } => t.looking_out_if_item(n, name, title.as_str()),
        Condition::LowMood { .. } => t.looking_out_if_mood(n, name),
    }
}

/// And once it is: "Ana has missed 2 check-ins in a row."
pub fn happened(t: &Words, name: &str, condition: &Condition) -> String {
    let n = i64::from(condition.count());
    match condition {
        Condition::CheckIns { .. } => t.looking_out_met_check_ins(n, name),
        Condition::Quiet { .. } => t.looking_out_met_quiet(n, name),
        Condition::NoAnswer { .. } => t.looking_out_met_no_answer(n, name),
        Condition::Item { title, .. } => t.looking_out_met_item(n, name, title.as_str()),
        Condition::LowMood { .. } => t.looking_out_met_mood(n, name),
    }
}

/// For the resident: "call me".
pub fn may_mine(t: &Words, may: May) -> String {
    match may {
        May::Call => t.looking_out_may_call(),
        May::Write => t.looking_out_may_write(),
        May::Come => t.looking_out_may_come(),
        May::TellMentor => t.looking_out_may_mentor(),
        May::TellCounselor => t.looking_out_may_counselor(),
    }
}

/// For the named person: "call Ana".
pub fn may_theirs(t: &Words, name: &str, may: May) -> String {
    match may {
        May::Call => t.looking_out_you_may_call(name),
        May::Write => t.looking_out_you_may_write(name),
        May::Come => t.looking_out_you_may_come(name),
        May::TellMentor => t.looking_out_you_may_mentor(name),
        May::TellCounselor => t.looking_out_you_may_counselor(name),
    }
}

/// For the resident: how it ended.
pub fn ended(t: &Words, name: &str, how: EndedAs) -> String {
    match how {
        EndedAs::TakenBack => t.looking_out_ended_taken_back(),
        EndedAs::Declined => t.looking_out_ended_declined(name),
        EndedAs::SteppedBack => t.looking_out_ended_stepped_back(name),
        EndedAs::RunOut => t.looking_out_ended_run_out(),
        EndedAs::Parted => t.looking_out_ended_parted(name),
    }
}
