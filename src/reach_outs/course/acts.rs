//! One thing happens. False leaves everything as it was: someone was first, or it is over.
use super::{
    Act, Claim, Course, End, EndedAs, FIRST, Happened, Helper, Kind, LAST, Passed, Step, Who,
};
use crate::{id::PersonId, timestamp::Timestamp};

/// A reach-out with all who are or may be asked, at one moment.
pub struct Turn<'a> {
    pub course: &'a mut Course,
    pub helpers: &'a mut Vec<Helper>,
    pub now: Timestamp,
    pub happened: Vec<Happened>,
}

impl Turn<'_> {
    /// Lets it happen, and keeps what came of it.
    pub fn take(&mut self, act: Act) -> bool {
        match (self.course.end, act) {
            (Some(_), Act::Reopen(sender)) => self.reopen(sender),
            (Some(_), _) | (None, Act::Reopen(_)) => false,
            (None, Act::Begin) => {
                self.note(Kind::Sent, None);
                self.ask_further();
                true
            }
            (None, Act::Due) => self.due(),
            (None, Act::Take(who)) => self.claim(who, None),
            (None, Act::Step(who, step)) => self.claim(who, Some(step)),
            (None, Act::Say(who)) => self.say(who),
            (None, Act::HandOn(who)) => self.pass(who, Passed::HandedOn),
            (None, Act::LetGo(who)) => self.let_go(who),
            (None, Act::Decline(who)) => self.decline(who),
            (None, Act::Done(who)) => {
                self.is_on_it(who) && self.ends(EndedAs::Helped, Some(who.id))
            }
            (None, Act::Widen) => self.widen(),
            (None, Act::Helped(sender)) => self.ends(EndedAs::Helped, Some(sender)),
            (None, Act::CallOff(sender)) => self.ends(EndedAs::CalledOff, Some(sender)),
            (None, Act::Gone) => self.ends(EndedAs::CalledOff, None),
            (None, Act::Parted(who)) => self.parted(who),
        }
    }

    fn note(&mut self, kind: Kind, by: Option<PersonId>) {
        self.happened.push(Happened::of(kind, by));
    }

    fn is_on_it(&self, who: Who) -> bool {
        self.course.claim.is_some_and(|claim| claim.by.id == who.id)
    }

    fn helper(&mut self, who: Who) -> Option<&mut Helper> {
        let mut helpers = self.helpers.iter_mut();
        helpers.find(|h| h.who == who && h.is_asked())
    }

    /// A wait is over, or a helper went silent.
    fn due(&mut self) -> bool {
        if self.course.due_at.is_none_or(|due| due > self.now) {
            return false;
        }
        match self.course.claim {
            Some(claim) => {
                self.note(Kind::Silent, Some(claim.by.id));
                self.release(Passed::Silent);
                self.ask_on();
            }
            None => self.ask_further(),
        }
        true
    }

    /// The claim ends with what it rested on; those who can are asked at once.
    fn parted(&mut self, who: Who) -> bool {
        if self.course.claim.is_none_or(|claim| claim.by != who) {
            return false;
        }
        self.note(Kind::LetGo, Some(who.id));
        self.release(Passed::LetGo);
        self.ask_on();
        true
    }

    /// One winner. Said again by whoever is on it, it stands, and they have their time anew.
    fn claim(&mut self, who: Who, step: Option<Step>) -> bool {
        let is_free = self.course.claim.is_none();
        let is_mine = self.is_on_it(who);
        let Some(helper) = self.helper(who).filter(|_| is_free || is_mine) else {
            return false;
        };
        helper.passed = None;
        let before = self.course.claim.map(|claim| claim.step);
        let at = self.course.claim.map_or(self.now, |claim| claim.at);
        let step = step.or(before).unwrap_or(Step::Answered);
        self.course.claim = Some(Claim { by: who, at, step });
        self.course.unanswered_at = None;
        self.course.due_at = Some(self.now.plus(step.patience()));
        if is_free {
            self.note(Kind::Taken, Some(who.id));
        }
        match step {
            _ if before == Some(step) => {}
            Step::OnTheWay => self.note(Kind::OnTheWay, Some(who.id)),
            Step::Talking => self.note(Kind::Talking, Some(who.id)),
            Step::Answered => {}
        }
        true
    }

    fn say(&mut self, who: Who) -> bool {
        let said = self.claim(who, None);
        if said {
            self.note(Kind::Said, Some(who.id));
        }
        said
    }

    /// Whoever is on it, or was asked and nobody is, gives it to the next ones at once.
    fn pass(&mut self, who: Who, how: Passed) -> bool {
        let may = self.course.claim.is_none() || self.is_on_it(who);
        if !may || self.helper(who).is_none() {
            return false;
        }
        let kind = match how {
            Passed::HandedOn => Kind::HandedOn,
            _ => Kind::LetGo,
        };
        self.note(kind, Some(who.id));
        self.release(how);
        if let Some(helper) = self.helper(who) {
            helper.passed = Some(how);
        }
        self.ask_on();
        true
    }

    fn let_go(&mut self, who: Who) -> bool {
        self.is_on_it(who) && self.pass(who, Passed::LetGo)
    }

    /// "I can't now": once nobody asked is left, the next ring need not wait.
    fn decline(&mut self, who: Who) -> bool {
        if self.is_on_it(who) {
            return self.pass(who, Passed::LetGo);
        }
        let Some(helper) = self.helper(who) else {
            return false;
        };
        helper.passed = Some(Passed::Cannot);
        self.note(Kind::Cannot, Some(who.id));
        let is_left = self.helpers.iter().any(Helper::is_waiting);
        if self.course.claim.is_none() && self.course.due_at.is_some() && !is_left {
            self.ask_further();
        }
        true
    }

    /// The next ring at once; where all were asked, all again.
    fn widen(&mut self) -> bool {
        self.note(Kind::Widened, None);
        self.course.claim = None;
        self.course.last_ring = LAST;
        let asked = self.helpers.iter_mut().filter(|h| h.is_asked());
        asked.for_each(|helper| helper.passed = None);
        self.ask_on();
        true
    }

    fn reopen(&mut self, sender: PersonId) -> bool {
        if !self.course.can_be_reopened(sender, self.now) {
            return false;
        }
        self.course.end = None;
        self.note(Kind::Reopened, None);
        self.course.claim = None;
        self.ask_on();
        true
    }

    fn ends(&mut self, how: EndedAs, by: Option<PersonId>) -> bool {
        let at = self.now;
        self.course.end = Some(End { at, by, how });
        self.course.due_at = None;
        let kind = match how {
            EndedAs::Helped => Kind::Helped,
            EndedAs::CalledOff => Kind::CalledOff,
        };
        self.note(kind, by);
        true
    }

    fn release(&mut self, how: Passed) {
        let Some(claim) = self.course.claim.take() else {
            return;
        };
        let mut helpers = self.helpers.iter_mut();
        if let Some(helper) = helpers.find(|h| h.who == claim.by) {
            helper.passed = Some(how);
        }
    }

    /// Those asked before who can are asked again, and the next ring with them.
    fn ask_on(&mut self) {
        let now = self.now;
        let waiting = self.helpers.iter_mut().filter(|h| h.is_waiting());
        let again = waiting.map(|helper| helper.told = true).count();
        if self.ask_from(self.course.ring + 1) {
            return;
        }
        match again {
            0 => self.stays_open(),
            _ => {
                self.course.unanswered_at = None;
                self.course.due_at = Some(now.plus(self.course.wait()));
                self.note(Kind::AskedAgain, None);
            }
        }
    }

    /// The next ring that has somebody; else it stays open, and says so.
    fn ask_further(&mut self) {
        if !self.ask_from(self.course.ring + 1) {
            self.stays_open();
        }
    }

    fn stays_open(&mut self) {
        self.course.ring = self.course.ring.max(FIRST);
        self.course.due_at = None;
        self.course.unanswered_at = Some(self.now);
        self.note(Kind::Unanswered, None);
    }

    fn ask_from(&mut self, first: i16) -> bool {
        for ring in first..=self.course.last_ring {
            if self.ask(ring) > 0 {
                self.course.ring = ring;
                self.course.unanswered_at = None;
                self.course.due_at = Some(self.now.plus(self.course.wait()));
                self.happened.push(Happened {
                    kind: Kind::Asked,
                    by: None,
                    ring: Some(ring),
                });
                return true;
            }
        }
        false
    }

    fn ask(&mut self, ring: i16) -> usize {
        let now = self.now;
        let theirs = self.helpers.iter_mut();
        let theirs = theirs.filter(|h| h.in_force && h.belongs_to(ring));
        let asked = theirs.map(|helper| {
            helper.asked_at = helper.asked_at.or(Some(now));
            helper.told = true;
        });
        asked.count()
    }
}
