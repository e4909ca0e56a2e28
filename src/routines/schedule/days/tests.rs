use serde::de::{
    IntoDeserializer,
    value::{self, StringDeserializer},
};
use time::macros::date;

use super::*;

fn days(text: &str) -> Days {
    text.parse().unwrap()
}

#[test]
fn days_are_kept_as_one_short_text() {
    let working = [Weekday::Friday, Weekday::Monday, Weekday::Friday];
    let weekly = Days::Weekly(Weekdays::new(working).unwrap());
    assert_eq!(weekly.to_string(), "weekly 1000100");
    let every = Days::Every(EveryFew::new(3, date!(2026 - 01 - 02)).unwrap());
    assert_eq!(every.to_string(), "every 3 from 2026-01-02");
    let dates = [date!(2026 - 01 - 05), date!(2026 - 01 - 02)];
    let on = Days::On(Dates::new(dates).unwrap());
    assert_eq!(on.to_string(), "on 2026-01-02 2026-01-05");
    for kept in [weekly, every, on] {
        assert_eq!(kept.to_string().parse(), Ok(kept.clone()));
        let text: StringDeserializer<value::Error> = kept.to_string().into_deserializer();
        assert_eq!(Days::deserialize(text).unwrap(), kept);
    }
}

#[test]
fn days_that_never_come_or_cannot_be_read_are_refused() {
    for (text, why) in [
        ("weekly 0000000", WrongDays::NoWeekday),
        ("weekly 111110", WrongDays::Text),
        ("weekly 11111002", WrongDays::Text),
        ("weekly ١١١", WrongDays::Text),
        ("every 1 from 2026-01-02", WrongDays::Interval),
        ("every 366 from 2026-01-02", WrongDays::Interval),
        ("every 70000 from 2026-01-02", WrongDays::Text),
        ("every 3 from 2026-02-29", WrongDays::Text),
        ("every 3", WrongDays::Text),
        ("on", WrongDays::NoDate),
        ("on today", WrongDays::Text),
        ("daily", WrongDays::Text),
        ("", WrongDays::Text),
    ] {
        assert_eq!(text.parse::<Days>(), Err(why), "{text:?}");
    }
    let year = (1..=61).map(|n| Date::from_ordinal_date(2026, n).unwrap());
    assert_eq!(Dates::new(year.clone()), Err(WrongDays::TooManyDates));
    assert_eq!(Dates::new(year.take(60)).unwrap().as_slice().len(), 60);
}

#[test]
fn weekdays_go_round_the_week() {
    let weekend = days("weekly 0000011");
    let saturday = date!(2026 - 07 - 04);
    assert_eq!(
        weekend.next_on_or_after(date!(2026 - 06 - 29)),
        Some(saturday)
    );
    assert!(weekend.falls_on(saturday) && weekend.falls_on(date!(2026 - 07 - 05)));
    assert!(!weekend.falls_on(date!(2026 - 07 - 06)));
    let mondays = days("weekly 1000000");
    let monday = date!(2026 - 07 - 06);
    assert_eq!(
        mondays.next_on_or_after(date!(2026 - 06 - 30)),
        Some(monday)
    );
}

#[test]
fn every_few_days_counts_from_its_first_day_over_a_leap_day() {
    let every = days("every 2 from 2028-02-27");
    assert!(every.falls_on(date!(2028 - 02 - 29)));
    assert_eq!(
        every.next_on_or_after(date!(2028 - 03 - 01)),
        Some(date!(2028 - 03 - 02))
    );
    let first = date!(2028 - 02 - 27);
    assert_eq!(every.next_on_or_after(date!(2020 - 01 - 01)), Some(first));
    assert!(
        !every.falls_on(date!(2028 - 02 - 25)),
        "two days before the first"
    );
}

#[test]
fn single_dates_come_to_an_end() {
    let on = days("on 2028-02-29 2028-03-05");
    assert!(on.falls_on(date!(2028 - 02 - 29)) && !on.falls_on(date!(2028 - 03 - 01)));
    assert_eq!(
        on.next_on_or_after(date!(2028 - 03 - 01)),
        Some(date!(2028 - 03 - 05))
    );
    assert_eq!(on.next_on_or_after(date!(2028 - 03 - 06)), None);
}

#[test]
fn the_end_of_the_calendar_is_no_trouble() {
    assert_eq!(days("weekly 1111011").next_on_or_after(Date::MAX), None);
    assert_eq!(
        days("every 5 from 9999-12-30").next_on_or_after(Date::MAX),
        None
    );
    assert!(days("every 365 from 9999-12-31").falls_on(Date::MAX));
    assert!(!days("every 365 from 9999-12-31").falls_on(Date::MIN));
}
