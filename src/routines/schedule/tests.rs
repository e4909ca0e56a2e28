use time::macros::date;

use super::*;
use crate::timestamp::Timestamp;

fn wall(text: &str) -> WallTime {
    text.parse().unwrap()
}

fn chicago() -> HouseTime {
    HouseTime::new("America/Chicago", wall("03:00")).unwrap()
}

fn version(from_day: Date, days: &str, from: &str, until: &str) -> Version {
    Version {
        from_day,
        days: days.parse().unwrap(),
        from: wall(from),
        until: wall(until),
        grace_minutes: 30,
    }
}

const FIRST: Date = date!(2026 - 07 - 01);

fn daily(pauses: Vec<Pause>, until_day: Option<Date>) -> Schedule {
    let daily = version(FIRST, "weekly 1111111", "07:00", "08:00");
    Schedule::new(vec![daily], FIRST, until_day, pauses)
}

fn next(schedule: &Schedule, from: Date) -> Option<Date> {
    schedule.next(from, &chicago()).map(|due| due.day)
}

#[test]
fn an_edit_holds_from_its_day_on_and_leaves_the_days_before() {
    let change = date!(2026 - 07 - 10);
    let mornings = version(FIRST, "weekly 1111111", "07:00", "08:00");
    let evenings = version(change, "every 2 from 2026-07-11", "19:00", "20:00");
    let schedule = Schedule::new(vec![evenings, mornings], FIRST, None, vec![]);
    let opens = |day| {
        let due = schedule.on(day, &chicago())?;
        Some(chicago().wall(due.opens_at).1.to_string())
    };
    assert_eq!(opens(date!(2026 - 07 - 09)).as_deref(), Some("07:00"));
    assert_eq!(opens(change), None);
    assert_eq!(opens(date!(2026 - 07 - 11)).as_deref(), Some("19:00"));
    assert_eq!(next(&schedule, change), Some(date!(2026 - 07 - 11)));
    assert_eq!(next(&schedule, date!(2020 - 01 - 01)), Some(FIRST));
}

#[test]
fn a_version_replaced_before_it_came_up_is_passed_over() {
    let yearly = version(FIRST, "on 2026-12-24", "07:00", "08:00");
    let never = version(date!(2026 - 07 - 05), "on 2026-07-01", "07:00", "08:00");
    let weekly = version(date!(2026 - 08 - 01), "weekly 1000000", "07:00", "08:00");
    let schedule = Schedule::new(vec![yearly, never, weekly], FIRST, None, vec![]);
    assert_eq!(next(&schedule, FIRST), Some(date!(2026 - 08 - 03)));
}

#[test]
fn the_first_and_the_last_day_are_part_of_it() {
    let schedule = daily(vec![], Some(date!(2026 - 07 - 03)));
    let due = |day| schedule.on(day, &chicago()).is_some();
    assert!(due(FIRST) && due(date!(2026 - 07 - 03)));
    assert!(!due(date!(2026 - 06 - 30)) && !due(date!(2026 - 07 - 04)));
    assert_eq!(next(&schedule, date!(2026 - 07 - 04)), None);
}

#[test]
fn nothing_is_due_in_a_pause_and_it_goes_on_after() {
    let pause = |from_day, until_day| Pause {
        from_day,
        until_day,
    };
    let holiday = pause(FIRST, Some(date!(2026 - 07 - 05)));
    let longer = pause(date!(2026 - 07 - 04), Some(date!(2026 - 07 - 08)));
    let for_good = pause(date!(2026 - 07 - 11), None);
    let schedule = daily(vec![holiday, longer, for_good], None);
    assert_eq!(next(&schedule, FIRST), Some(date!(2026 - 07 - 09)));
    assert_eq!(
        next(&schedule, date!(2026 - 07 - 10)),
        Some(date!(2026 - 07 - 10))
    );
    assert_eq!(next(&schedule, date!(2026 - 07 - 11)), None);
}

#[test]
fn nothing_is_due_on_a_date_that_never_was() {
    let samoa = HouseTime::new("Pacific/Apia", wall("03:00")).unwrap();
    let start = date!(2011 - 12 - 01);
    let daily = version(start, "weekly 1111111", "01:00", "02:00");
    let schedule = Schedule::new(vec![daily], start, None, vec![]);
    let due = schedule.next(date!(2011 - 12 - 30), &samoa).unwrap();
    assert_eq!(due.day, date!(2011 - 12 - 31));
    assert_eq!(schedule.on(date!(2011 - 12 - 30), &samoa), None);
}

#[test]
fn a_schedule_at_the_end_of_the_calendar_ends() {
    let daily = version(FIRST, "weekly 1111111", "07:00", "08:00");
    let schedule = Schedule::new(vec![daily], Date::MIN, None, vec![]);
    assert_eq!(next(&schedule, Date::MAX), None);
    assert_eq!(next(&schedule, Date::MIN), Some(FIRST));
    let empty = Schedule::new(vec![], FIRST, None, vec![]);
    assert_eq!(next(&empty, FIRST), None);
}

#[test]
fn early_and_in_grace_is_kept_later_is_kept_late_until_the_day_turns() {
    let due = daily(vec![], None).on(FIRST, &chicago()).unwrap();
    let done = |at: time::OffsetDateTime| due.outcome_of(Timestamp::new(at));
    use time::macros::datetime;
    assert_eq!(done(datetime!(2026-07-01 02:59:59 -5)), None);
    assert_eq!(done(datetime!(2026-07-01 03:00 -5)), Some(Done::Kept));
    assert_eq!(done(datetime!(2026-07-01 07:30 -5)), Some(Done::Kept));
    assert_eq!(done(datetime!(2026-07-01 08:30 -5)), Some(Done::Kept));
    assert_eq!(
        done(datetime!(2026-07-01 08:30:01 -5)),
        Some(Done::KeptLate)
    );
    assert_eq!(
        done(datetime!(2026-07-02 02:59:59 -5)),
        Some(Done::KeptLate)
    );
    assert_eq!(done(datetime!(2026-07-02 03:00 -5)), None);
}

#[test]
fn a_grace_past_the_turn_of_the_day_holds() {
    let night = version(FIRST, "weekly 1111111", "22:00", "02:45");
    let schedule = Schedule::new(vec![night], FIRST, None, vec![]);
    let due = schedule.on(FIRST, &chicago()).unwrap();
    assert_eq!(due.late_until, due.grace_ends_at);
    assert_eq!(due.outcome_of(due.late_until), Some(Done::Kept));
    let late = Timestamp::new(due.late_until.get() + time::Duration::SECOND);
    assert_eq!(due.outcome_of(late), None);
}
