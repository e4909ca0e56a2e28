//! What a notice says, and what the resident answers; and both forms.
use serde::{Deserialize, Serialize};

use crate::{
    id::PersonId,
    reach_outs::{Candidate, several_lines},
    web::{Errors, Sent, Text},
};

/// What one may notice of someone else, without measuring anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    Withdrawing,
    Skipping,
    Numb,
    AvoidingTalks,
    OldHabits,
}

impl Sign {
    pub const ALL: [Self; 5] = [
        Self::Withdrawing,
        Self::Skipping,
        Self::Numb,
        Self::AvoidingTalks,
        Self::OldHabits,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Withdrawing => "withdrawing",
            Self::Skipping => "skipping",
            Self::Numb => "numb",
            Self::AvoidingTalks => "avoiding_talks",
            Self::OldHabits => "old_habits",
        }
    }
}

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    pub signs: Vec<Sign>,
    pub words: Option<String>,
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct NoticeForm {
    pub signs: Vec<String>,
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    /// Neither a sign nor a word.
    Nothing,
    /// So many a day to one person.
    TooMany,
    Answer,
    /// Passed on, but to whom?
    Whom,
}

impl NoticeForm {
    pub fn blank() -> Self {
        Self {
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn has(&self, sign: &Sign) -> bool {
        self.signs.iter().any(|key| key == sign.key())
    }

    pub fn parse(&self) -> Result<Content, Errors<Wrong>> {
        let mut errors = Errors::none();
        let signs: Vec<Sign> = Sign::ALL.into_iter().filter(|s| self.has(s)).collect();
        let words = several_lines(&self.words).unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            None
        });
        if signs.is_empty() && words.is_none() {
            errors.add("signs", Wrong::Nothing);
        }
        errors.into_result(|| Content { signs, words })
    }
}

/// How the resident answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    Okay,
    Talk,
    PassOn,
}

impl Reply {
    pub const ALL: [Self; 3] = [Self::Okay, Self::Talk, Self::PassOn];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Okay => "okay",
            Self::Talk => "talk",
            Self::PassOn => "pass_on",
        }
    }
}

/// What the database keeps as one sealed text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub reply: Reply,
    pub words: Option<String>,
}

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    pub reply: String,
    /// To whom it is passed on.
    pub whom: Vec<String>,
    pub words: String,
    #[serde(flatten)]
    pub sent: Sent,
}

impl AnswerForm {
    pub fn is(&self, reply: &Reply) -> bool {
        self.reply == reply.key()
    }

    pub fn is_to(&self, person: &PersonId) -> bool {
        self.whom.iter().any(|id| *id == person.to_string())
    }

    /// The answer, and to whom it goes further: only where the resident says so.
    pub fn parse(&self, people: &[Candidate]) -> Result<(Answer, Vec<Candidate>), Errors<Wrong>> {
        let mut errors = Errors::none();
        let reply = Reply::ALL.into_iter().find(|reply| self.is(reply));
        let words = several_lines(&self.words).unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            None
        });
        let whom: Vec<Candidate> = match reply {
            Some(Reply::PassOn) => {
                let chosen = people.iter().filter(|person| self.is_to(&person.id));
                chosen.cloned().collect()
            }
            _ => Vec::new(),
        };
        match reply {
            None => errors.add("reply", Wrong::Answer),
            Some(Reply::PassOn) if whom.is_empty() => errors.add("whom", Wrong::Whom),
            Some(_) => {}
        }
        match (reply, errors.is_empty()) {
            (Some(reply), true) => Ok((Answer { reply, words }, whom)),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;

    #[test]
    fn a_sign_or_a_word_is_enough_and_nothing_is_not() {
        let form = NoticeForm {
            signs: vec!["numb".into(), "nonsense".into(), "withdrawing".into()],
            ..NoticeForm::blank()
        };
        let content = form.parse().unwrap();
        assert_eq!(content.signs, [Sign::Withdrawing, Sign::Numb]);
        let nothing = NoticeForm::blank().parse().unwrap_err();
        assert_eq!(nothing.on("signs"), Some(Wrong::Nothing));
        let long = NoticeForm {
            words: "w".repeat(501),
            ..NoticeForm::blank()
        };
        let long = long.parse().unwrap_err();
        assert_eq!(long.on("words"), Some(Wrong::Text(Text::TooLong(500))));
    }

    #[test]
    fn it_goes_further_only_where_the_resident_says_so() {
        let max = Candidate::for_test("Max", Role::Mentor, true);
        let people = std::slice::from_ref(&max);
        let form = |reply: &str, whom: &[PersonId]| AnswerForm {
            reply: reply.into(),
            whom: whom.iter().map(ToString::to_string).collect(),
            ..AnswerForm::default()
        };
        let (answer, whom) = form("okay", &[max.id]).parse(people).unwrap();
        assert_eq!((answer.reply, whom.len()), (Reply::Okay, 0));
        let (answer, whom) = form("pass_on", &[max.id]).parse(people).unwrap();
        assert_eq!((answer.reply, whom.len()), (Reply::PassOn, 1));
        let nobody = form("pass_on", &[PersonId::new()])
            .parse(people)
            .unwrap_err();
        assert_eq!(nobody.on("whom"), Some(Wrong::Whom));
        let blank = form("", &[]).parse(people).unwrap_err();
        assert_eq!(blank.on("reply"), Some(Wrong::Answer));
    }
}
