//! In every order of what can happen: it ends, or a next instant is set, or it is openly unanswered.
use proptest::prelude::*;
use time::macros::datetime;

use super::{acts::Turn, *};

fn noon() -> Timestamp {
    Timestamp::new(datetime!(2026-07-04 12:00 UTC))
}

fn helper(ring: i16, role: Role) -> Helper {
    Helper {
        who: Who {
            id: PersonId::new(),
            role,
        },
        ring,
        on_call: ring == LAST,
        call_only: ring == LAST,
        as_assigned: ring != LAST,
        in_force: true,
        asked_at: None,
        passed: None,
        told: false,
    }
}

struct Play {
    course: Course,
    helpers: Vec<Helper>,
    now: Timestamp,
    sender: PersonId,
}

impl Play {
    fn new(rings: &[i16], last_ring: i16) -> Self {
        let role = |ring: &i16| match *ring {
            FIRST => Role::Mentor,
            NEXT => Role::Counselor,
            _ => Role::Manager,
        };
        let helpers = rings.iter().map(|ring| helper(*ring, role(ring)));
        let mut play = Self {
            course: Course::new(last_ring, [10, 20, 30]),
            helpers: helpers.collect(),
            now: noon(),
            sender: PersonId::new(),
        };
        assert!(play.act(Act::Begin).is_some());
        play
    }

    /// What happened, and who was told of it; none where it was refused.
    fn act(&mut self, act: Act) -> Option<(Vec<Kind>, usize)> {
        self.helpers.iter_mut().for_each(|h| h.told = false);
        let mut turn = Turn {
            course: &mut self.course,
            helpers: &mut self.helpers,
            now: self.now,
            happened: Vec::new(),
        };
        let done = turn.take(act);
        let kinds = turn.happened.iter().map(|h| h.kind).collect();
        let told = self.helpers.iter().filter(|h| h.told).count();
        done.then_some((kinds, told))
    }

    fn later(&mut self, minutes: i64) -> Option<(Vec<Kind>, usize)> {
        self.now = self.now.plus(Duration::minutes(minutes));
        self.act(Act::Due)
    }

    fn who(&self, n: usize) -> Who {
        self.helpers[n].who
    }
}

#[test]
fn ring_after_ring_is_asked_and_nobody_answering_is_said_openly() {
    let mut play = Play::new(&[1, 1, 2, 3], LAST);
    assert_eq!(play.course.ring, FIRST);
    assert_eq!(play.later(9), None, "each ring has its wait");
    assert_eq!(play.later(1), Some((vec![Kind::Asked], 1)));
    assert_eq!(play.later(19), None);
    assert_eq!(play.later(1), Some((vec![Kind::Asked], 1)));
    assert_eq!(play.later(30), Some((vec![Kind::Unanswered], 0)));
    assert_eq!(play.course.unanswered_at, Some(play.now));
    assert_eq!((play.course.due_at, play.course.end), (None, None));
    let late = play.who(1);
    assert!(
        play.act(Act::Take(late)).is_some(),
        "it still can be answered"
    );
    assert_eq!(play.course.unanswered_at, None);
}

#[test]
fn an_empty_ring_is_passed_over() {
    let mut play = Play::new(&[2, 3], LAST);
    assert_eq!(play.course.ring, NEXT);
    play.helpers[1].in_force = false;
    assert_eq!(play.later(20), Some((vec![Kind::Unanswered], 0)));
    let nobody = Play::new(&[], LAST);
    assert_eq!(nobody.course.unanswered_at, Some(noon()));
}

#[test]
fn one_is_on_it_and_whoever_goes_silent_is_not() {
    let mut play = Play::new(&[1, 1, 2], LAST);
    let (max, luis) = (play.who(0), play.who(1));
    assert!(play.act(Act::Take(max)).is_some());
    assert_eq!(play.act(Act::Take(luis)), None, "one winner");
    assert_eq!(play.act(Act::Done(luis)), None);
    assert_eq!(play.later(14), None);
    assert!(play.act(Act::Step(max, Step::OnTheWay)).is_some());
    assert_eq!(play.later(59), None, "on the way is given an hour");
    let (kinds, told) = play.later(1).unwrap();
    assert_eq!(kinds, [Kind::Silent, Kind::Asked]);
    assert_eq!(told, 2, "the other one of the ring, and the next ring");
    assert!(play.act(Act::Take(max)).is_some(), "nobody is locked out");
}

#[test]
fn a_wish_stops_before_staff_on_call_unless_widened() {
    let mut play = Play::new(&[1, 3], NEXT);
    assert_eq!(play.later(10), Some((vec![Kind::Unanswered], 0)));
    let (kinds, told) = play.act(Act::Widen).unwrap();
    assert_eq!(kinds, [Kind::Widened, Kind::Asked]);
    assert_eq!((told, play.course.ring), (2, LAST));
}

#[test]
fn when_all_who_were_asked_cannot_the_next_need_not_wait() {
    let mut play = Play::new(&[1, 1, 2], LAST);
    let both = [play.who(0), play.who(1)];
    assert_eq!(
        play.act(Act::Decline(both[0])),
        Some((vec![Kind::Cannot], 0))
    );
    assert_eq!(
        play.act(Act::Decline(both[1])),
        Some((vec![Kind::Cannot, Kind::Asked], 1))
    );
}

#[test]
fn done_by_a_helper_can_be_taken_up_again_by_the_sender_alone() {
    let mut play = Play::new(&[1, 2], LAST);
    let (max, sender) = (play.who(0), play.sender);
    assert!(play.act(Act::Take(max)).is_some());
    assert!(play.act(Act::Done(max)).is_some());
    assert_eq!(play.act(Act::Take(max)), None, "it is over");
    assert!(play.act(Act::Reopen(sender)).is_some());
    assert_eq!((play.course.end, play.course.ring), (None, NEXT));
    assert!(play.act(Act::Helped(sender)).is_some());
    assert_eq!(
        play.act(Act::Reopen(sender)),
        None,
        "what one ended oneself is ended"
    );
}

fn acts() -> impl Strategy<Value = Vec<(u8, usize, i64)>> {
    prop::collection::vec((0u8..16, 0usize..6, 0i64..90), 0..60)
}

proptest! {
    #[test]
    fn whatever_happens_it_is_never_silent(
        rings in prop::collection::vec(1i16..=3, 0..6), last in 2i16..=3, acts in acts(),
    ) {
        let mut play = Play::new(&rings, last);
        for (what, at, minutes) in acts {
            let someone = play.helpers.get(at).map(|h| h.who);
            let who = someone.unwrap_or(Who { id: PersonId::new(), role: Role::Resident });
            let before = play.course.clone();
            let act = match what {
                0..=3 => { play.now = play.now.plus(Duration::minutes(minutes)); Act::Due }
                4 => Act::Take(who),
                5 => Act::Step(who, Step::OnTheWay),
                6 => Act::Step(who, Step::Talking),
                7 => Act::Say(who),
                8 => Act::HandOn(who),
                9 => Act::LetGo(who),
                10 => Act::Decline(who),
                11 => Act::Done(who),
                12 => Act::Widen,
                13 => { if let Some(h) = play.helpers.get_mut(at) { h.in_force = !h.in_force; } continue }
                14 => Act::Reopen(play.sender),
                _ => match minutes { 0 => Act::CallOff(play.sender), 1 => Act::Helped(play.sender), _ => Act::Due },
            };
            let done = play.act(act);
            let now = &play.course;
            // Never silent.
            prop_assert!(now.end.is_some() || now.due_at.is_some() || now.unanswered_at.is_some());
            prop_assert!(now.end.is_none() || now.due_at.is_none());
            // Never two: who is on it changes only by letting go first.
            if let (Some(a), Some(b)) = (before.claim, now.claim) {
                prop_assert_eq!(a.by, b.by);
            }
            if done.is_none() {
                prop_assert_eq!(&before, now);
            }
            if let Some(claim) = now.claim.filter(|_| now.end.is_none()) {
                let on_it = play.helpers.iter().find(|h| h.who == claim.by).unwrap();
                prop_assert!(on_it.asked_at.is_some());
                prop_assert!(now.due_at.is_some(), "a silent one loses it");
            }
            // Where it was let go, somebody was asked, or it says that nobody is left.
            if before.claim.is_some() && now.claim.is_none() {
                let told = done.unwrap().1;
                prop_assert!(told > 0 || now.unanswered_at.is_some());
            }
        }
        // Left alone, it comes to an end or stands openly unanswered.
        while let Some(due) = play.course.due_at {
            play.now = due;
            prop_assert!(play.act(Act::Due).is_some());
        }
        prop_assert!(play.course.end.is_some() || play.course.unanswered_at.is_some());
    }
}
