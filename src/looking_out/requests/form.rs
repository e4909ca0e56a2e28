//! The form of a standing request.
use serde::Deserialize;
use time::{Date, Duration};

use super::content::{Condition, Content, MOST_DAYS, MOST_TIMES, May, Sight};
use crate::{
    id::*,
    reach_outs::{Candidate, several_lines},
    routines::{Source, date},
    web::{Errors, Sent, Text},
};

/// As typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct RequestForm {
    pub helper: String,
    pub condition: String,
    pub count: String,
    pub item: String,
    pub may: Vec<String>,
    pub words: String,
    pub until: String,
    pub opened: String,
    pub is_now: String,
    #[serde(flatten)]
    pub sent: Sent,
}

/// Something of the routine a request can be about.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub assignment: RoutineAssignmentId,
    pub title: String,
    pub source: Source,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Text(Text),
    Helper,
    Condition,
    /// From one to so many.
    Count(u8),
    Item,
    May,
    Until,
    /// The named person may not know this without a yes.
    Opened,
    /// So many at a time.
    TooMany,
}

/// A request may last so long.
const LONGEST: Duration = Duration::days(366);
const USUAL: Duration = Duration::days(30);

/// What a form means.
#[derive(Clone, Debug)]
pub struct NewRequest {
    pub helper: Candidate,
    pub content: Content,
    /// The last day.
    pub until: Date,
}

impl RequestForm {
    /// Nothing is ticked in advance; a month, until one says otherwise.
    pub fn blank(today: Date) -> Self {
        Self {
            count: "2".to_owned(),
            until: (today + USUAL).to_string(),
            sent: Sent::blank(),
            ..Self::default()
        }
    }

    pub fn is(&self, field: &str, value: &str) -> bool {
        match field {
            "helper" => self.helper == value,
            "condition" => self.condition == value,
            "item" => self.item == value,
            _ => self.may.iter().any(|may| may == value),
        }
    }

    /// `people` may be named, `items` are the resident's own; `sight` says what someone may know anyhow.
    pub fn parse(
        &self,
        today: Date,
        people: &[Candidate],
        items: &[Item],
        sight: impl Fn(&Candidate) -> Sight,
    ) -> Result<NewRequest, Errors<Wrong>> {
        let mut errors = Errors::none();
        let helper = self.helper.parse().ok();
        let helper = helper.and_then(|id: PersonId| people.iter().find(|p| p.id == id));
        if helper.is_none() {
            errors.add("helper", Wrong::Helper);
        }
        let condition = self.condition(items, &mut errors);
        let may: Vec<May> = May::ALL
            .into_iter()
            .filter(|may| self.is("may", may.key()))
            .collect();
        if may.is_empty() {
            errors.add("may", Wrong::May);
        }
        let words = several_lines(&self.words).unwrap_or_else(|problem| {
            errors.add("words", Wrong::Text(problem));
            None
        });
        let until = date(&self.until).filter(|day| today < *day && *day <= today + LONGEST);
        if until.is_none() {
            errors.add("until", Wrong::Until);
        }
        let opened = self.opened == "yes";
        if let (Some(helper), Some(condition)) = (helper, &condition)
            && !opened
            && !condition.is_seen_by(&sight(helper))
        {
            errors.add("opened", Wrong::Opened);
        }
        match (helper, condition, until, errors.is_empty()) {
            (Some(helper), Some(condition), Some(until), true) => Ok(NewRequest {
                helper: helper.clone(),
                content: Content {
                    condition,
                    may,
                    opened,
                    is_now: self.is_now == "yes",
                    words,
                },
                until,
            }),
            _ => Err(errors),
        }
    }

    fn condition(&self, items: &[Item], errors: &mut Errors<Wrong>) -> Option<Condition> {
        let most = match self.condition.as_str() {
            "check_ins" | "item" => MOST_TIMES,
            _ => MOST_DAYS,
        };
        let count = self.count.trim().parse().ok();
        let count = count.filter(|n: &u8| (1..=most).contains(n));
        if count.is_none() {
            errors.add("count", Wrong::Count(most));
        }
        let n = count.unwrap_or(1);
        Some(match self.condition.as_str() {
            "check_ins" => Condition::CheckIns { times: n },
            "quiet" => Condition::Quiet { days: n },
            "no_answer" => Condition::NoAnswer { days: n },
            "low_mood" => Condition::LowMood { days: n },
            "item" if !items.is_empty() => {
                let is_it = |item: &&Item| item.assignment.to_string() == self.item;
                let Some(item) = items.iter().find(is_it) else {
                    errors.add("item", Wrong::Item);
                    return None;
                };
                Condition::Item {
                    assignment: item.assignment,
                    title: item.title.clone(),
                    source: item.source,
                    times: n,
                }
            }
            _ => {
                errors.add("condition", Wrong::Condition);
                return None;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 07 - 04);

    fn max() -> Candidate {
        Candidate::for_test("Max", Role::Mentor, true)
    }

    fn form(helper: &Candidate) -> RequestForm {
        RequestForm {
            helper: helper.id.to_string(),
            condition: "quiet".into(),
            may: vec!["come".into(), "call".into(), "shout".into()],
            words: "Knock twice.\r\nBring nobody.".into(),
            opened: "yes".into(),
            ..RequestForm::blank(TODAY)
        }
    }

    fn parse(form: &RequestForm, people: &[Candidate]) -> Result<NewRequest, Errors<Wrong>> {
        let group = Item {
            assignment: RoutineAssignmentId::new(),
            title: "Group".into(),
            source: Source::House,
        };
        form.parse(TODAY, people, &[group], |helper| Sight {
            role: helper.role,
            is_mine: helper.is_mine,
            shared: Vec::new(),
        })
    }

    #[test]
    fn everything_that_can_be_said_is_understood_and_comes_back_as_it_was_sealed() {
        let max = max();
        let new = parse(&form(&max), std::slice::from_ref(&max)).unwrap();
        assert_eq!(new.content.condition, Condition::Quiet { days: 2 });
        assert_eq!(new.content.may, [May::Call, May::Come]);
        assert_eq!(
            new.content.words.as_deref(),
            Some("Knock twice.\nBring nobody.")
        );
        assert_eq!(new.until, date!(2026 - 08 - 03));
        let text = serde_json::to_string(&new.content).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), new.content);
    }

    #[test]
    fn what_cannot_be_is_said_beside_its_field() {
        let max = max();
        let people = std::slice::from_ref(&max);
        let wrong = |change: fn(&mut RequestForm), field: &str| {
            let mut form = form(&max);
            change(&mut form);
            parse(&form, people).unwrap_err().on(field)
        };
        let stranger = wrong(|f| f.helper = PersonId::new().to_string(), "helper");
        assert_eq!(stranger, Some(Wrong::Helper));
        assert_eq!(
            wrong(|f| f.condition.clear(), "condition"),
            Some(Wrong::Condition)
        );
        assert_eq!(
            wrong(|f| f.count = "15".into(), "count"),
            Some(Wrong::Count(14))
        );
        assert_eq!(wrong(|f| f.may.clear(), "may"), Some(Wrong::May));
        assert_eq!(
            wrong(|f| f.until = "2026-07-04".into(), "until"),
            Some(Wrong::Until)
        );
        assert_eq!(wrong(|f| f.opened.clear(), "opened"), Some(Wrong::Opened));
        assert_eq!(
            wrong(
                |f| {
                    f.condition = "item".into();
                    f.item = RoutineAssignmentId::new().to_string();
                },
                "item"
            ),
            Some(Wrong::Item)
        );
    }

    #[test]
    fn what_the_named_person_may_know_anyhow_needs_no_yes() {
        let max = max();
        let mut form = form(&max);
        form.opened.clear();
        form.condition = "check_ins".into();
        assert!(parse(&form, std::slice::from_ref(&max)).is_ok());
    }
}
