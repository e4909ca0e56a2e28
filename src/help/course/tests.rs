use proptest::prelude::*;
use time::macros::datetime;

use super::*;

fn noon() -> Timestamp {
    Timestamp::new(datetime!(2026-07-04 12:00 UTC))
}

fn people() -> [PersonId; 3] {
    [1, 2, 3].map(|n| PersonId::from(uuid::Uuid::from_u128(n)))
}

fn later(hours: i64) -> Timestamp {
    noon().plus(Duration::hours(hours))
}

fn kinds(words: Option<Vec<Word>>) -> Vec<&'static str> {
    words
        .expect("it can happen")
        .iter()
        .map(|w| w.kind)
        .collect()
}

#[test]
fn asked_taken_done_thanked() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ana, false, Some((later(5), later(5))), noon());
    assert_eq!(kinds(course.act(Act::Take(ben), noon())), ["help_taken"]);
    assert_eq!((course.giver(), course.receiver()), (Some(ben), Some(ana)));
    assert_eq!(
        course.next,
        Some((later(29), Step::Pass)),
        "taken late, nobody asks again"
    );
    assert_eq!(
        course.act(Act::Done(ben), later(6)),
        Some(vec![word(To::One(ana), "help_done")])
    );
    assert_eq!(
        course.act(Act::Thank(ben), later(6)),
        None,
        "not whoever gave it"
    );
    assert_eq!(
        course.act(Act::Thank(ana), later(7)),
        Some(vec![word(To::One(ben), "help_thanks")])
    );
    assert_eq!(course.act(Act::Thank(ana), later(8)), None, "once");
}

#[test]
fn of_an_offer_whoever_offered_helps() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ben, true, None, noon());
    assert!(course.act(Act::Take(ana), noon()).is_some());
    assert_eq!((course.giver(), course.receiver()), (Some(ben), Some(ana)));
    assert_eq!(
        course.act(Act::Done(ana), later(6)),
        Some(vec![word(To::One(ben), "help_done")])
    );
    assert!(course.act(Act::Thank(ana), later(7)).is_some());
}

#[test]
fn taken_and_forgotten_it_comes_back_while_there_is_time() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ana, false, Some((later(72), later(72))), noon());
    course.act(Act::Take(ben), noon());
    assert_eq!(course.act(Act::Due, later(47)), None, "not yet");
    assert_eq!(kinds(course.act(Act::Due, later(48))), ["help_remind"]);
    assert_eq!(course.next, Some((later(69), Step::GoBack)));
    let back = course.act(Act::Due, later(69));
    assert_eq!(back, Some(vec![word(To::House(None), "help_back")]));
    assert_eq!(
        (course.state, course.taken, course.round),
        (State::Open, None, 1)
    );
    assert_eq!(kinds(course.act(Act::Due, later(72))), ["help_past"]);
    assert_eq!(
        course.act(Act::Done(ana), later(73)),
        None,
        "nobody was there"
    );
}

#[test]
fn still_on_keeps_it_and_nobody_said_what_came_of_it() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ana, false, Some((later(72), later(72))), noon());
    course.act(Act::Take(ben), noon());
    course.act(Act::Due, later(48));
    assert_eq!(kinds(course.act(Act::StillOn(ben), later(49))), [""; 0]);
    assert_eq!(kinds(course.act(Act::Due, later(96))), ["help_past"]);
    assert_eq!(kinds(course.act(Act::Done(ana), later(100))), ["help_done"]);
}

#[test]
fn without_a_day_it_is_asked_every_two_days() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ana, false, None, noon());
    course.act(Act::Take(ben), noon());
    assert_eq!(kinds(course.act(Act::Due, later(48))), ["help_remind"]);
    course.act(Act::StillOn(ben), later(50));
    assert_eq!(course.next, Some((later(98), Step::Remind)));
    assert_eq!(kinds(course.act(Act::Due, later(98))), ["help_remind"]);
    assert_eq!(kinds(course.act(Act::Due, later(122))), ["help_back"]);
}

#[test]
fn another_time_is_another_question() {
    let [ana, ben, _] = people();
    let mut course = Course::new(ana, false, Some((later(72), later(72))), noon());
    course.act(Act::Take(ben), noon());
    let told = course.act(Act::Retime(later(100)), later(1));
    assert_eq!(told, Some(vec![word(To::House(Some(ana)), "help_back")]));
    assert_eq!((course.state, course.until_at), (State::Open, later(100)));
}

fn acts() -> impl Strategy<Value = (u8, usize, i64)> {
    (0u8..10, 0usize..3, 0i64..40)
}

proptest! {
    /// In any order of acts and waits: one on it at most and never its owner, an end that stays an end, and a
    /// next instant as long as there is none.
    #[test]
    fn in_any_order_it_is_never_forgotten(
        with_time in any::<bool>(), is_offer in any::<bool>(), all in prop::collection::vec(acts(), 0..60)
    ) {
        let people = people();
        let when = with_time.then(|| (later(90), later(90)));
        let mut course = Course::new(people[0], is_offer, when, noon());
        let mut now = noon();
        for (what, who, hours) in all {
            let who = people[who];
            let act = match what {
                0 | 1 => Act::Take(who),
                2 => Act::LetGo(who),
                3 => Act::StillOn(who),
                4 => Act::Done(who),
                5 => Act::Thank(who),
                6 => Act::AskAgain(who),
                7 => Act::CallOff(who),
                8 => Act::Gone(who),
                _ => Act::Retime(now.plus(Duration::hours(hours))),
            };
            now = now.plus(Duration::hours(hours));
            // The sweep comes first, as often as something is due.
            for _ in 0..20 {
                if course.act(Act::Due, now).is_none() {
                    break;
                }
            }
            let before = course;
            let told = course.act(act, now);
            if told.is_none() {
                prop_assert_eq!(before, course, "what is refused changes nothing");
            }
            prop_assert_ne!(course.taken_by(), Some(course.owner));
            prop_assert_eq!(course.is_live(), course.next.is_some());
            prop_assert_eq!(course.is_live(), course.ended.is_none());
            prop_assert!(course.state != State::Taken || course.taken.is_some());
            prop_assert!(course.state != State::Open || course.taken.is_none());
            if before.state == State::Taken && matches!(act, Act::Take(_)) {
                prop_assert_eq!(told, None, "one winner");
            }
            if before.state == State::Done || before.state == State::CalledOff {
                prop_assert_eq!(before.state, course.state);
            }
        }
        for _ in 0..20 {
            now = now.plus(Duration::days(20));
            course.act(Act::Due, now);
        }
        prop_assert!(!course.is_live(), "left alone it comes to rest: {:?}", course);
    }
}
