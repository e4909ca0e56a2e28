//! A check-in: how I am, in words and numbers. That it was done is the house's to know, what it says
//! is the person's own.
mod card;
pub mod export;
mod keeping;
mod routes;
pub mod store;
mod views;

pub use card::Card;
pub use routes::{readers, routes};

use serde::{Deserialize, Serialize};
use time::Date;

use crate::{
    access::House,
    id::*,
    routines::day,
    signals::Signal,
    timestamp::Timestamp,
    web::{Errors, Sent, Text, optional_line},
};

/// What the database keeps as one sealed text: shared as one class.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Feelings {
    /// 1 to 5.
    pub mood: Option<u8>,
    pub word: Option<String>,
    /// A full answer.
    pub nothing_much: bool,
    pub hungry: bool,
    pub angry: bool,
    pub lonely: bool,
    pub tired: bool,
    /// As they were called on that day.
    pub signals: Vec<String>,
}

/// What a form means.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub feelings: Feelings,
    /// 0 to 10.
    pub cravings: Option<u8>,
    pub note: Option<String>,
    /// "I would like someone to reach out to me."
    pub wish: bool,
}

/// Answers on record, as far as the viewer may read them.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub id: AnswersId,
    /// None for an extra check-in.
    pub assignment: Option<RoutineAssignmentId>,
    pub day: Date,
    pub acted_at: Timestamp,
    pub received_at: Timestamp,
    pub feelings: Option<Feelings>,
    pub cravings: Option<u8>,
    pub note: Option<String>,
    /// For oneself only; its receivers read it in their alert.
    pub wish: bool,
}

impl Recorded {
    pub fn is_sent_later(&self) -> bool {
        day::is_sent_later(self.acted_at, self.received_at)
    }

    fn is_empty(&self) -> bool {
        let felt = self
            .feelings
            .as_ref()
            .is_some_and(|f| *f != Feelings::default());
        !felt && self.cravings.is_none() && self.note.is_none() && !self.wish
    }

    pub fn answers(self) -> Answers {
        Answers {
            feelings: self.feelings.unwrap_or_default(),
            cravings: self.cravings,
            note: self.note,
            wish: self.wish,
        }
    }
}

/// Which fields a house asks for.
#[derive(Clone, Debug)]
pub struct Fields(String);

impl Fields {
    pub fn of(house: &House) -> Self {
        Self(house.fields_left_out.clone())
    }
    pub fn ask(&self, field: &str) -> bool {
        !self.0.split_whitespace().any(|left_out| left_out == field)
    }
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct CheckInForm {
    pub mood: String,
    pub word: String,
    pub nothing_much: String,
    pub cravings: String,
    pub hungry: String,
    pub angry: String,
    pub lonely: String,
    pub tired: String,
    /// Ids out of one's own list.
    pub signals: Vec<String>,
    pub note: String,
    pub wish: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    Text(Text),
    Mood,
    Cravings,
}

pub const LONGEST_WORD: usize = 30;
pub const LONGEST_NOTE: usize = 500;

impl CheckInForm {
    /// What a house leaves out is not taken, whoever sends it.
    pub fn parse(&self, fields: &Fields, signals: &[Signal]) -> Result<Answers, Errors<Wrong>> {
        let mut errors = Errors::none();
        let asked = |field: &str, typed: &String| match fields.ask(field) {
            true => typed.trim().to_owned(),
            false => String::new(),
        };
        // Mood is the check-in itself: a house can leave out the word for it.
        let mood = number(self.mood.trim(), 1, 5)
            .unwrap_or_else(|()| wrong(&mut errors, "mood", Wrong::Mood));
        let word = optional_line(&asked("feeling", &self.word), LONGEST_WORD)
            .unwrap_or_else(|problem| wrong(&mut errors, "word", Wrong::Text(problem)));
        let cravings = number(&asked("cravings", &self.cravings), 0, 10)
            .unwrap_or_else(|()| wrong(&mut errors, "cravings", Wrong::Cravings));
        let note = note(&asked("note", &self.note))
            .unwrap_or_else(|problem| wrong(&mut errors, "note", Wrong::Text(problem)));
        let is = |field: &str, typed: &String| asked(field, typed) == "yes";
        let chosen = signals.iter().filter(|s| self.has_signal(s));
        errors.into_result(|| Answers {
            feelings: Feelings {
                mood,
                word,
                nothing_much: is("nothing_much", &self.nothing_much),
                hungry: is("halt", &self.hungry),
                angry: is("halt", &self.angry),
                lonely: is("halt", &self.lonely),
                tired: is("halt", &self.tired),
                signals: chosen
                    .filter(|_| fields.ask("signals"))
                    .map(|s| s.label.clone())
                    .collect(),
            },
            cravings,
            note,
            wish: is("wish", &self.wish),
        })
    }

    pub fn has_signal(&self, signal: &Signal) -> bool {
        let id = signal.id.to_string();
        self.signals.contains(&id)
    }

    /// Filled in with answers given before.
    pub fn of(answers: &Answers, signals: &[Signal]) -> Self {
        let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
        let number = |n: Option<u8>| n.map(|n| n.to_string()).unwrap_or_default();
        let felt = &answers.feelings;
        let chosen = signals.iter().filter(|s| felt.signals.contains(&s.label));
        Self {
            mood: number(felt.mood),
            word: felt.word.clone().unwrap_or_default(),
            nothing_much: yes(felt.nothing_much),
            cravings: number(answers.cravings),
            hungry: yes(felt.hungry),
            angry: yes(felt.angry),
            lonely: yes(felt.lonely),
            tired: yes(felt.tired),
            signals: chosen.map(|s| s.id.to_string()).collect(),
            note: answers.note.clone().unwrap_or_default(),
            wish: yes(answers.wish),
            sent: Sent::blank(),
        }
    }

    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }
}

fn wrong<T>(errors: &mut Errors<Wrong>, field: &'static str, wrong: Wrong) -> Option<T> {
    errors.add(field, wrong);
    None
}

fn number(typed: &str, least: u8, most: u8) -> Result<Option<u8>, ()> {
    if typed.is_empty() {
        return Ok(None);
    }
    let number = typed.parse().ok().filter(|n| (least..=most).contains(n));
    number.map(Some).ok_or(())
}

/// Several lines, as typed.
fn note(typed: &str) -> Result<Option<String>, Text> {
    let text = typed.replace("\r\n", "\n");
    let text: String = text
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect();
    match text.chars().count() {
        0 => Ok(None),
        n if n > LONGEST_NOTE => Err(Text::TooLong(LONGEST_NOTE)),
        _ => Ok(Some(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Fields = Fields(String::new());

    #[test]
    fn an_empty_form_is_a_check_in_too() {
        let answers = CheckInForm::default().parse(&ALL, &[]).unwrap();
        assert_eq!(answers, Answers::default());
    }

    #[test]
    fn what_was_given_before_fills_the_form_and_means_the_same_again() {
        let signal = Signal {
            id: SignalId::new(),
            label: "Jaw tight".into(),
        };
        let form = CheckInForm {
            mood: "4".into(),
            word: "calm".into(),
            cravings: "0".into(),
            tired: "yes".into(),
            signals: vec![signal.id.to_string(), "made up".into()],
            note: "slept\r\nwell".into(),
            ..CheckInForm::default()
        };
        let signals = [signal];
        let answers = form.parse(&ALL, &signals).unwrap();
        assert_eq!(answers.feelings.signals, ["Jaw tight"]);
        assert_eq!(answers.note.as_deref(), Some("slept\nwell"));
        let again = CheckInForm::of(&answers, &signals).parse(&ALL, &signals);
        assert_eq!(again.unwrap(), answers);
    }

    #[test]
    fn each_field_has_its_limits() {
        let form = CheckInForm {
            mood: "6".into(),
            cravings: "-1".into(),
            word: "w".repeat(31),
            note: "n".repeat(501),
            ..CheckInForm::default()
        };
        let errors = form.parse(&ALL, &[]).unwrap_err();
        assert_eq!(errors.on("mood"), Some(Wrong::Mood));
        assert_eq!(errors.on("cravings"), Some(Wrong::Cravings));
        assert_eq!(errors.on("word"), Some(Wrong::Text(Text::TooLong(30))));
        assert_eq!(errors.on("note"), Some(Wrong::Text(Text::TooLong(500))));
    }

    #[test]
    fn what_the_house_leaves_out_is_not_taken() {
        let form = CheckInForm {
            cravings: "99".into(),
            tired: "yes".into(),
            wish: "yes".into(),
            ..CheckInForm::default()
        };
        let some = Fields("cravings halt".into());
        let answers = form.parse(&some, &[]).unwrap();
        assert_eq!(answers.cravings, None);
        assert!(!answers.feelings.tired && answers.wish);
    }
}
