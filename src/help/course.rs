//! The whole story of one, pure: who may do what, what comes by itself, who is told. It is never silently
//! forgotten: open or taken, there is a next instant at which something happens.
use time::Duration;

use crate::{id::PersonId, timestamp::Timestamp};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, sqlx::Type, serde::Serialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    Taken,
    Done,
    CalledOff,
    /// Its time is over: nobody took it, or nobody has said what came of it.
    Past,
}

/// What comes by itself next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Step {
    /// Ask whoever took it whether it is still on.
    Remind,
    /// No answer: it comes back to the house.
    GoBack,
    Pass,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub by: PersonId,
    pub at: Timestamp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Whoever asks, or offers.
    pub owner: PersonId,
    pub is_offer: bool,
    pub state: State,
    pub taken: Option<Taken>,
    pub starts_at: Option<Timestamp>,
    pub until_at: Timestamp,
    pub next: Option<(Timestamp, Step)>,
    /// Goes up whenever there is something to tell anew.
    pub round: i16,
    pub ended: Option<(Timestamp, Option<PersonId>)>,
    pub thanked_at: Option<Timestamp>,
}

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Take(PersonId),
    LetGo(PersonId),
    StillOn(PersonId),
    Done(PersonId),
    Thank(PersonId),
    /// Its owner asks the house again, though someone took it.
    AskAgain(PersonId),
    CallOff(PersonId),
    /// The appointment it hangs on has another time.
    Retime(Timestamp),
    /// The next instant has come.
    Due,
    /// Someone moved out.
    Gone(PersonId),
}

/// Who hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    One(PersonId),
    /// All who live in the house, but whoever did it.
    House(Option<PersonId>),
}

/// Word for someone, by its kind in `deliveries`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub to: To,
    pub kind: &'static str,
}

/// Without a day, so long someone can take it.
pub const OPEN_FOR: Duration = Duration::days(14);
/// Come back, at least so long.
const OPEN_AGAIN_FOR: Duration = Duration::days(7);
/// With a time: so long before it whoever took it is asked, and so long before it the house has it again.
pub const REMIND_BEFORE: Duration = Duration::hours(24);
pub const BACK_BEFORE: Duration = Duration::hours(3);
/// Without a time: so long after it was taken, and then so long for an answer.
pub const REMIND_AFTER: Duration = Duration::days(2);
pub const BACK_AFTER: Duration = Duration::days(1);
/// After its time, so long for someone to say that it was done.
pub const PASSES_AFTER: Duration = Duration::hours(24);

impl Course {
    /// `until_at`: until when someone can take it; without any, two weeks.
    pub fn new(
        owner: PersonId,
        is_offer: bool,
        when: Option<(Timestamp, Timestamp)>,
        now: Timestamp,
    ) -> Self {
        let until_at = when.map_or(now.plus(OPEN_FOR), |(_, until)| until);
        Self {
            owner,
            is_offer,
            state: State::Open,
            taken: None,
            starts_at: when.map(|(starts, _)| starts),
            until_at,
            next: Some((until_at, Step::Pass)),
            round: 0,
            ended: None,
            thanked_at: None,
        }
    }

    /// What the house hears of a new one.
    pub fn begun(&self) -> Word {
        word(To::House(Some(self.owner)), "help_new")
    }

    /// Said otherwise by its owner, as long as nobody has taken it.
    pub fn say_anew(
        &mut self,
        is_offer: bool,
        when: Option<(Timestamp, Timestamp)>,
        now: Timestamp,
    ) -> bool {
        let is_open = self.state == State::Open;
        if is_open {
            let round = self.round;
            *self = Self {
                round,
                ..Self::new(self.owner, is_offer, when, now)
            };
        }
        is_open
    }

    pub fn is_live(&self) -> bool {
        matches!(self.state, State::Open | State::Taken)
    }

    pub fn taken_by(&self) -> Option<PersonId> {
        self.taken.map(|taken| taken.by)
    }

    /// Whoever helps, once there are two.
    pub fn giver(&self) -> Option<PersonId> {
        self.taken_by()
            .map(|taker| if self.is_offer { self.owner } else { taker })
    }

    /// Whoever is helped, once there are two.
    pub fn receiver(&self) -> Option<PersonId> {
        self.taken_by()
            .map(|taker| if self.is_offer { taker } else { self.owner })
    }

    /// Does it concern this person more than the rest of the house?
    pub fn is_of(&self, person: PersonId) -> bool {
        self.owner == person || self.taken_by() == Some(person)
    }

    /// Lets something happen, and says who hears of it. None where it cannot: someone was first, or it is over.
    pub fn act(&mut self, act: Act, now: Timestamp) -> Option<Vec<Word>> {
        match act {
            Act::Take(by) => self.take(by, now),
            Act::LetGo(by) => self.is_taken_by(by).then(|| vec![self.back(Some(by), now)]),
            Act::AskAgain(by) => (self.state == State::Taken && by == self.owner)
                .then(|| vec![self.back(Some(by), now)]),
            Act::StillOn(by) => self.is_taken_by(by).then(|| self.still_on(now)),
            Act::Done(by) => self.done(by, now),
            Act::Thank(by) => self.thank(by, now),
            Act::CallOff(by) => {
                (self.is_live() && by == self.owner).then(|| self.call_off(Some(by), now))
            }
            Act::Retime(starts) => self.is_live().then(|| self.retime(starts, now)),
            Act::Due => self.due(now),
            Act::Gone(who) if who == self.owner => self.is_live().then(|| self.call_off(None, now)),
            Act::Gone(who) => self.is_taken_by(who).then(|| vec![self.back(None, now)]),
        }
    }

    fn is_taken_by(&self, by: PersonId) -> bool {
        self.state == State::Taken && self.taken_by() == Some(by)
    }

    fn take(&mut self, by: PersonId, now: Timestamp) -> Option<Vec<Word>> {
        let can = self.state == State::Open && by != self.owner && now < self.until_at;
        can.then(|| {
            self.state = State::Taken;
            self.taken = Some(Taken { by, at: now });
            self.next = Some(self.after_taking(now));
            vec![word(To::One(self.owner), "help_taken")]
        })
    }

    /// Taken late, it is fresh in mind: nobody is asked again.
    fn after_taking(&self, now: Timestamp) -> (Timestamp, Step) {
        match self.starts_at {
            None => (now.plus(REMIND_AFTER), Step::Remind),
            Some(starts) if now < starts.minus(REMIND_BEFORE) => {
                (starts.minus(REMIND_BEFORE), Step::Remind)
            }
            Some(_) => (self.until_at.plus(PASSES_AFTER), Step::Pass),
        }
    }

    fn still_on(&mut self, now: Timestamp) -> Vec<Word> {
        self.round += 1;
        self.next = Some(match self.starts_at {
            None => (now.plus(REMIND_AFTER), Step::Remind),
            Some(_) => (self.until_at.plus(PASSES_AFTER), Step::Pass),
        });
        Vec::new()
    }

    /// The house has it again; all hear of it but whoever gave it back.
    fn back(&mut self, by: Option<PersonId>, now: Timestamp) -> Word {
        self.state = State::Open;
        self.taken = None;
        self.round += 1;
        if self.starts_at.is_none() {
            self.until_at = self.until_at.max(now.plus(OPEN_AGAIN_FOR));
        }
        self.next = Some((self.until_at, Step::Pass));
        word(To::House(by), "help_back")
    }

    fn done(&mut self, by: PersonId, now: Timestamp) -> Option<Vec<Word>> {
        let can = matches!(self.state, State::Taken | State::Past) && self.taken.is_some();
        (can && self.is_of(by)).then(|| {
            self.end(State::Done, Some(by), now);
            let other = self.giver().filter(|giver| *giver != by);
            let other = other.or(self.receiver());
            other
                .map(|other| word(To::One(other), "help_done"))
                .into_iter()
                .collect()
        })
    }

    fn thank(&mut self, by: PersonId, now: Timestamp) -> Option<Vec<Word>> {
        let can = self.state == State::Done && self.receiver() == Some(by);
        (can && self.thanked_at.is_none()).then(|| {
            self.thanked_at = Some(now);
            let giver = self.giver();
            giver
                .map(|giver| word(To::One(giver), "help_thanks"))
                .into_iter()
                .collect()
        })
    }

    fn call_off(&mut self, by: Option<PersonId>, now: Timestamp) -> Vec<Word> {
        self.end(State::CalledOff, by, now);
        let taker = self.taken_by();
        taker
            .map(|taker| word(To::One(taker), "help_called_off"))
            .into_iter()
            .collect()
    }

    /// Whoever took it said yes to another time: the house has it again.
    fn retime(&mut self, starts: Timestamp, now: Timestamp) -> Vec<Word> {
        (self.starts_at, self.until_at) = (Some(starts), starts);
        match self.state {
            State::Taken => vec![self.back(Some(self.owner), now)],
            _ => {
                self.next = Some((self.until_at, Step::Pass));
                Vec::new()
            }
        }
    }

    /// The house has another clock, and the same time there is another instant.
    pub fn reckon_anew(&mut self, (starts, until): (Timestamp, Timestamp)) {
        (self.starts_at, self.until_at) = (Some(starts), until);
        self.next = self.next.map(|(_, step)| match (step, self.state) {
            (Step::Remind, _) => (starts.minus(REMIND_BEFORE), step),
            (Step::GoBack, _) => (starts.minus(BACK_BEFORE), step),
            (Step::Pass, State::Taken) => (until.plus(PASSES_AFTER), step),
            (Step::Pass, _) => (until, step),
        });
    }

    fn due(&mut self, now: Timestamp) -> Option<Vec<Word>> {
        let (_, step) = self.next.filter(|(at, _)| *at <= now)?;
        Some(match (step, self.taken) {
            (Step::Remind, Some(taken)) => {
                let back = match self.starts_at {
                    Some(starts) => starts.minus(BACK_BEFORE),
                    None => now.plus(BACK_AFTER),
                };
                // Heard of late, there is still a little time to answer.
                let back = back.max(now.plus(Duration::hours(1)));
                self.next = Some((back, Step::GoBack));
                vec![word(To::One(taken.by), "help_remind")]
            }
            (Step::GoBack, Some(_)) => vec![self.back(None, now)],
            _ => {
                self.end(State::Past, None, now);
                vec![word(To::One(self.owner), "help_past")]
            }
        })
    }

    fn end(&mut self, state: State, by: Option<PersonId>, now: Timestamp) {
        self.state = state;
        self.next = None;
        self.ended = Some((now, by));
    }
}

fn word(to: To, kind: &'static str) -> Word {
    Word { to, kind }
}

#[cfg(test)]
mod tests;
