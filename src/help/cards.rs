//! One ask or offer as its reader sees it, with what that reader can do.
use super::{
    course::{State, Step},
    form::When,
    store::Row,
    views::kind_word,
};
use crate::{id::*, web::Sent, words::Words};

/// A form of the card: where it goes, what its button says, whether it is the one to press first.
pub struct Button {
    pub act: &'static str,
    pub label: String,
    pub is_first: bool,
}

pub struct Card {
    pub id: HelpId,
    pub is_offer: bool,
    pub is_mine: bool,
    pub is_over: bool,
    /// Whoever took it is asked whether it is still on.
    pub is_asked: bool,
    pub kind: String,
    pub who: String,
    pub when: String,
    pub place: Option<String>,
    pub words: Option<String>,
    pub state: Option<String>,
    /// Where a ride goes is told to whoever drives.
    pub is_place_kept: bool,
    pub buttons: Vec<Button>,
}

impl Card {
    pub fn of(t: &Words, row: &Row, viewer: PersonId) -> Self {
        let (is_owner, is_taker) = (row.owner == viewer, row.taker == Some(viewer));
        let is_over = !matches!(row.state, State::Open | State::Taken);
        let is_asked = is_taker && row.step == Some(Step::GoBack);
        Self {
            id: row.id,
            is_offer: row.is_offer,
            is_mine: is_owner || is_taker,
            is_over,
            is_asked,
            kind: kind_word(t, row.content.kind),
            who: who(t, row, is_owner),
            when: when(t, row.when.as_ref()),
            place: row.place.clone().or(row.content.place.clone()),
            words: row.content.words.clone(),
            state: state(t, row, is_taker),
            is_place_kept: row.is_to_appointment && row.place.is_none() && !is_owner && !is_taker,
            buttons: buttons(t, row, is_owner, is_taker),
        }
    }

    /// Each form is a sending of its own.
    pub fn blank(&self) -> Sent {
        Sent::blank()
    }
}

fn who(t: &Words, row: &Row, is_owner: bool) -> String {
    let name = row.owner_name.as_str();
    match (is_owner, row.is_offer) {
        (true, false) => t.help_you_ask(),
        (true, true) => t.help_you_offer(),
        (false, false) => t.help_asks(name),
        (false, true) => t.help_offers(name),
    }
}

/// "Friday, 10 July, 10:00", "any day".
pub fn when(t: &Words, when: Option<&When>) -> String {
    match when {
        None => t.help_any_day(),
        Some(When { day, time: None }) => t.long_day(*day),
        Some(When {
            day,
            time: Some(time),
        }) => t.help_at(t.long_day(*day), t.time_of_day(*time)),
    }
}

fn state(t: &Words, row: &Row, is_taker: bool) -> Option<String> {
    let taker = row.taker_name.as_deref();
    match (row.state, taker) {
        (State::Open, _) => None,
        (State::Taken, _) if is_taker => Some(t.help_is_yours()),
        (State::Taken, Some(name)) => Some(t.help_taken_by(name)),
        (State::Done, _) if row.is_thanked => Some(t.help_done_thanked()),
        (State::Done, _) => Some(t.help_done_word()),
        (State::CalledOff, _) => Some(t.help_called_off()),
        (State::Past, Some(_)) => Some(t.help_past_taken()),
        (State::Past, None) => Some(t.help_past()),
        (State::Taken, None) => None,
    }
}

fn buttons(t: &Words, row: &Row, is_owner: bool, is_taker: bool) -> Vec<Button> {
    let first = |act, label| Button {
        act,
        label,
        is_first: true,
    };
    let other = |act, label| Button {
        act,
        label,
        is_first: false,
    };
    let is_helped = match row.is_offer {
        true => is_taker,
        false => is_owner,
    };
    match (row.state, is_owner, is_taker) {
        (State::Open, true, _) => vec![other("calling-off", t.help_call_off())],
        (State::Open, false, _) if row.is_offer => vec![first("taking", t.help_yes_please())],
        (State::Open, false, _) => vec![first("taking", t.help_i_can())],
        (State::Taken, true, _) => vec![
            first("done", t.help_is_done()),
            other("asking-again", t.help_ask_again()),
            other("calling-off", t.help_call_off()),
        ],
        (State::Taken, _, true) => {
            let still =
                (row.step == Some(Step::GoBack)).then(|| first("still-on", t.help_still_on()));
            let done = Button {
                is_first: still.is_none(),
                ..other("done", t.help_is_done())
            };
            let rest = [done, other("letting-go", t.help_cannot())];
            still.into_iter().chain(rest).collect()
        }
        (State::Past, ..) if row.taker.is_some() => vec![other("done", t.help_it_happened())],
        (State::Done, ..) if is_helped && !row.is_thanked => vec![first("thanks", t.help_thank())],
        _ => Vec::new(),
    }
}
