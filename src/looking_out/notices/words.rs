//! What is noticed and answered, in warm words.
use super::content::{Reply, Sign};
use crate::words::Words;

/// "You keep to yourself more than usual."
pub fn sign(t: &Words, sign: Sign) -> String {
    match sign {
        Sign::Withdrawing => t.looking_out_sign_withdrawing(),
        Sign::Skipping => t.looking_out_sign_skipping(),
        Sign::Numb => t.looking_out_sign_numb(),
        Sign::AvoidingTalks => t.looking_out_sign_avoiding(),
        Sign::OldHabits => t.looking_out_sign_old_habits(),
    }
}

/// A first sentence for each sign, for whoever wants to talk about it.
pub fn opening(t: &Words, sign: Sign) -> String {
    match sign {
        Sign::Withdrawing => t.looking_out_open_withdrawing(),
        Sign::Skipping => t.looking_out_open_skipping(),
        Sign::Numb => t.looking_out_open_numb(),
        Sign::AvoidingTalks => t.looking_out_open_avoiding(),
        Sign::OldHabits => t.looking_out_open_old_habits(),
    }
}

/// All of them, where it is not known what was noticed.
pub fn openings(t: &Words) -> Vec<String> {
    vec![
        t.looking_out_open_first(),
        t.looking_out_open_listen(),
        t.looking_out_open_walk(),
    ]
}

/// For the resident to choose.
pub fn reply(t: &Words, reply: Reply) -> String {
    match reply {
        Reply::Okay => t.looking_out_reply_okay(),
        Reply::Talk => t.looking_out_reply_talk(),
        Reply::PassOn => t.looking_out_reply_pass_on(),
    }
}

/// For the noticer: "Ana would like to talk with you tonight".
pub fn answered(t: &Words, name: &str, reply: Reply) -> String {
    match reply {
        Reply::Okay => t.looking_out_answered_okay(name),
        Reply::Talk => t.looking_out_answered_talk(name),
        Reply::PassOn => t.looking_out_answered_pass_on(name),
    }
}
