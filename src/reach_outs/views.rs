use askama::Template;

use super::{
    answers::{AfterForm, Afterwards},
    asks::Asks,
    circle::{Candidate, on_call_names},
    content::{Content, Help, How, Moment, ReachOutForm, Sign, Wrong},
    course::{EndedAs, LAST, REOPENS, Step},
    sending::Of,
    signs::OwnSign,
    store::{self, Line, Open, Own, Past, Seen},
    words,
};
use crate::{
    access::Role,
    app::App,
    db::Tx,
    error::Result,
    id::*,
    seal::Key,
    timestamp::Timestamp,
    web::{Errors, Frame, Sent, Text, text_problem},
};

/// Someone I may ask, with their number if I have it.
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub role: Role,
    pub is_mine: bool,
    pub is_set: bool,
    pub phone: Option<String>,
}

impl Person {
    pub fn of(person: &Candidate, key: &Key) -> Result<Self> {
        Ok(Self {
            id: person.id,
            name: person.name.clone(),
            role: person.role,
            is_mine: person.is_mine,
            is_set: person.ring.is_some(),
            phone: person.phone(key)?,
        })
    }

    fn is_near(&self) -> bool {
        self.is_set || self.is_mine
    }
}

/// Crisis numbers, one tap, a few words if one likes, my people.
#[derive(Template)]
#[template(path = "reach_outs/index.html")]
pub struct Index {
    pub t: Frame,
    /// Who is asked first: "Luis, Max", or nobody.
    pub first: String,
    pub people: Vec<Person>,
    pub wait: i16,
    /// Who is asked last, by name.
    pub on_call: String,
    pub open: Option<Open>,
    pub sign: Option<OwnSign>,
    pub asks: Asks,
    pub past: Vec<Past>,
    pub form: ReachOutForm,
    pub errors: Errors<Wrong>,
}

impl Index {
    fn wrong(&self, field: &str) -> Option<String> {
        let t = &self.t;
        self.errors.on(field).map(|wrong| match wrong {
            Wrong::Text(problem) => text_problem(t, problem),
            Wrong::Strength => t.reach_outs_bad_strength(),
            Wrong::First => t.reach_outs_bad_first(),
        })
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn moments(&self) -> &'static [Moment] {
        Moment::ALL
    }

    fn helps(&self) -> &'static [Help] {
        Help::ALL
    }

    fn hows(&self) -> &'static [How] {
        How::ALL
    }

    fn steps(&self) -> std::ops::RangeInclusive<u8> {
        0..=10
    }

    fn is_chosen(&self, person: &PersonId) -> bool {
        self.form.first.contains(&person.to_string())
    }

    fn mine(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.is_mine)
    }

    /// Those of the rings, and who walks with me.
    fn near(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| p.is_near())
    }

    /// Who else lives or works here.
    fn others(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|p| !p.is_near())
    }

    fn has_chosen_other(&self) -> bool {
        self.others().any(|person| self.is_chosen(&person.id))
    }

    fn role(&self, person: &Person) -> String {
        role_word(&self.t, person.role, person.is_mine)
    }

    fn day(&self, at: &Timestamp) -> String {
        self.t.day_of(at)
    }

    fn past_words(&self, past: &Past) -> String {
        let t = &self.t;
        match (past.ended_as, past.claimed_name.as_deref()) {
            (Some(EndedAs::CalledOff), _) => t.reach_outs_past_called_off(),
            (_, Some(name)) => t.reach_outs_past_helped_by(name),
            (_, None) => t.reach_outs_past_helped(),
        }
    }
}

pub fn role_word(t: &Frame, role: Role, is_mine: bool) -> String {
    match (role, is_mine) {
        (Role::Mentor, true) => t.reach_outs_mentor(),
        (Role::Mentor, false) => t.reach_outs_role_mentor(),
        (Role::Counselor, _) => t.reach_outs_counselor(),
        (Role::Resident, _) => t.reach_outs_role_housemate(),
        _ => t.reach_outs_role_manager(),
    }
}

impl Open {
    /// One line: who is on it, that nobody answered, or that we are asking.
    pub fn words(&self, t: &crate::words::Words) -> String {
        match (
            self.claimed_name.as_deref().zip(self.step),
            self.unanswered_at,
        ) {
            (Some((name, step)), _) => words::step(t, name, step),
            (None, Some(_)) => t.reach_outs_nobody_answered(),
            (None, None) => t.reach_outs_asking(),
        }
    }
}

/// A line of the page: what happened, when, and words.
pub struct Event {
    pub time: String,
    pub what: String,
    pub words: Option<String>,
}

/// One that was sent: live while it is open, a look back when it has ended.
#[derive(Template)]
#[template(path = "reach_outs/show.html")]
pub struct Show {
    pub t: Frame,
    pub own: Own,
    pub content: Content,
    pub asked: Vec<Seen>,
    pub events: Vec<Event>,
    /// Who is asked last, by name.
    pub on_call: String,
    pub minutes_left: Option<i64>,
    pub can_reopen: bool,
    pub after: AfterForm,
    pub has_looked_back: bool,
    pub errors: Errors<Text>,
}

impl Show {
    /// `form` as typed; blank, it is filled in with what was said before.
    pub async fn of(
        app: &App,
        tx: &mut Tx,
        of: &Of,
        own: Own,
        form: AfterForm,
        errors: Errors<Text>,
    ) -> Result<Self> {
        let (t, key, sender) = (Frame::of(of), &app.key, of.person().id);
        let said: Option<Afterwards> = match own.afterwards(key)? {
            Some(text) => Some(serde_json::from_str(&text)?),
            None => None,
        };
        let lines = store::history(tx, of, own.id).await?;
        let events = lines.iter().map(|line| event(&t, line, sender, key));
        let reopens = own.ended_at.is_some_and(|at| of.at() < at.plus(REOPENS));
        let is_theirs = own.ended_as == Some(EndedAs::Helped) && own.ended_by != Some(sender);
        Ok(Self {
            content: own.content(key)?,
            asked: store::asked(tx, of, own.id).await?,
            events: events.collect::<Result<_>>()?,
            on_call: on_call_names(tx, of).await?,
            minutes_left: own.due_at.map(|due| minutes(of.at(), due)),
            can_reopen: reopens && is_theirs,
            has_looked_back: said.is_some(),
            after: match said.filter(|_| errors.is_empty()) {
                Some(said) => AfterForm::of(&said, own.thanked_at.is_some()),
                None => form,
            },
            t,
            own,
            errors,
        })
    }

    fn blank(&self) -> Sent {
        Sent::blank()
    }

    fn wrong(&self, field: &str) -> Option<String> {
        let wrong = self.errors.on(field);
        wrong.map(|problem| text_problem(&self.t, problem))
    }

    fn is_open(&self) -> bool {
        self.own.ended_at.is_none()
    }

    fn is_helped(&self) -> bool {
        self.own.ended_as == Some(EndedAs::Helped)
    }

    /// All rings were asked: widening asks them again.
    fn all_asked(&self) -> bool {
        self.own.ring >= LAST
    }

    fn title(&self) -> String {
        let (t, own) = (&self.t, &self.own);
        match (own.ended_as, own.claimed_name.as_deref().zip(own.step)) {
            (Some(EndedAs::CalledOff), _) => t.reach_outs_called_off(),
            (Some(EndedAs::Helped), _) => t.reach_outs_helped_title(),
            (None, Some((name, step))) => words::step(t, name, step),
            (None, None) if own.unanswered_at.is_some() => t.reach_outs_nobody_answered(),
            (None, None) => t.reach_outs_asking(),
        }
    }

    /// Sent, seen, answered, on the way, talking, done: which of them are reached.
    fn steps(&self) -> Vec<(String, bool)> {
        let (t, own) = (&self.t, &self.own);
        let at = own.step.map_or(0, |step| match step {
            Step::Answered => 1,
            Step::OnTheWay => 2,
            Step::Talking => 3,
        });
        let seen = at > 0 || self.asked.iter().any(|person| person.seen_at.is_some());
        let done = self.is_helped();
        vec![
            (t.reach_outs_step_sent(), true),
            (t.reach_outs_step_seen(), seen),
            (t.reach_outs_step_answered(), at >= 1),
            (t.reach_outs_step_on_the_way(), at >= 2),
            (t.reach_outs_step_talking(), at >= 3),
            (t.reach_outs_step_done(), done),
        ]
    }

    fn facts(&self) -> Vec<String> {
        let (t, content) = (&self.t, &self.content);
        let moments = content.moments.iter().map(|m| words::moment(t, m));
        let help = content.help.map(|help| words::help(t, &help));
        let strength = content.strength.map(|n| t.reach_outs_strength_of(n));
        let how = content.how.map(|how| words::how(t, &how));
        let sign = content
            .sign
            .map(|s: Sign| format!("{} {}", s.glyph(), words::sign(t, &s)));
        let wish = content.wish.then(|| t.reach_outs_from_check_in());
        let support = content.support.then(|| t.reach_outs_from_support());
        moments
            .chain(help)
            .chain(strength)
            .chain(how)
            .chain(sign)
            .chain(wish)
            .chain(support)
            .collect()
    }

    fn person(&self, person: &Seen) -> String {
        let (t, seen) = (&self.t, person.seen_at.is_some());
        words::passed(t, person.passed_as, seen)
    }
}

fn minutes(from: Timestamp, to: Timestamp) -> i64 {
    ((to.seconds() - from.seconds() + 59) / 60).max(1)
}

fn event(t: &Frame, line: &Line, sender: PersonId, key: &Key) -> Result<Event> {
    let is_own = line.by_id == Some(sender);
    Ok(Event {
        time: t.time_of(&line.at),
        what: words::happened(t, line.kind, line.name.as_deref(), line.ring, is_own),
        words: line.words(key)?,
    })
}
