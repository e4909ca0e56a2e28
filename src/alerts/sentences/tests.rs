use time::{OffsetDateTime, macros::datetime};

use super::*;
use crate::words::{ENGLISH, SPANISH};

/// Sunday, 5 July 2026 is two weeks' middle; the house's day turns at three.
fn house() -> HouseTime {
    HouseTime::new("UTC", WallTime::from_minutes(180).unwrap()).unwrap()
}

fn miss(is_check_in: bool, at: OffsetDateTime) -> Known {
    let happened_at = Timestamp::new(at);
    Known {
        source: Source::House,
        is_check_in,
        assignment: None,
        day: house().day_of(happened_at),
        happened_at,
    }
}

fn said(t: &Words, facts: &[Known], sum: &Sum, now: OffsetDateTime) -> String {
    composed(t, facts, sum, &house(), Timestamp::new(now)).join(" ")
}

#[test]
fn it_says_since_when_nobody_checked_in_in_both_languages() {
    let now = datetime!(2026-07-07 21:00 UTC);
    let facts = [miss(true, datetime!(2026-07-07 20:30 UTC))];
    let table = [
        (
            datetime!(2026-07-07 08:00 UTC),
            "this morning",
            "esta mañana",
        ),
        (
            datetime!(2026-07-07 12:00 UTC),
            "this afternoon",
            "esta tarde",
        ),
        (
            datetime!(2026-07-07 18:05 UTC),
            "this evening",
            "esta noche",
        ),
        // Of Monday still: the day turns at three.
        (datetime!(2026-07-07 02:30 UTC), "last night", "anoche"),
        (
            datetime!(2026-07-06 13:00 UTC),
            "yesterday afternoon",
            "ayer por la tarde",
        ),
        (
            datetime!(2026-07-05 19:00 UTC),
            "Sunday evening",
            "el domingo por la noche",
        ),
        (
            datetime!(2026-07-01 09:00 UTC),
            "Wednesday morning",
            "el miércoles por la mañana",
        ),
        (datetime!(2026-06-28 19:00 UTC), "28 June", "el 28 de junio"),
    ];
    for (at, english, spanish) in table {
        let sum = Sum {
            checked_in_at: Some(Timestamp::new(at)),
            ..Sum::default()
        };
        let in_english = said(&ENGLISH, &facts, &sum, now);
        assert_eq!(in_english, format!("No check-in since {english}."));
        let in_spanish = said(&SPANISH, &facts, &sum, now);
        assert_eq!(in_spanish, format!("Sin registro desde {spanish}."));
    }
}

#[test]
fn it_does_not_call_someone_silent_who_checked_in_since() {
    let now = datetime!(2026-07-07 21:00 UTC);
    let at = |at| Sum {
        checked_in_at: Some(Timestamp::new(at)),
        ..Sum::default()
    };
    let yesterdays = [miss(true, datetime!(2026-07-06 20:30 UTC))];
    let since = at(datetime!(2026-07-07 08:00 UTC));
    assert_eq!(said(&ENGLISH, &yesterdays, &since, now), "");
    let chore = [miss(false, datetime!(2026-07-07 20:30 UTC))];
    assert_eq!(
        said(&ENGLISH, &chore, &since, now),
        "",
        "no check-in is missed"
    );
    assert_eq!(
        said(&ENGLISH, &yesterdays, &Sum::default(), now),
        "",
        "nothing is known"
    );
}

#[test]
fn it_counts_what_was_missed_today_where_it_is_more_than_one() {
    let now = datetime!(2026-07-07 21:00 UTC);
    let todays = [miss(false, datetime!(2026-07-07 20:30 UTC))];
    let sum = |missed| Sum {
        missed,
        due: 5,
        ..Sum::default()
    };
    assert_eq!(
        said(&ENGLISH, &todays, &sum(3), now),
        "3 of 5 items missed today."
    );
    assert_eq!(
        said(&SPANISH, &todays, &sum(3), now),
        "Hoy quedaron sin hacer 3 de 5 cosas."
    );
    assert_eq!(
        said(&ENGLISH, &todays, &sum(1), now),
        "",
        "its own sentence says it"
    );
    let yesterdays = [miss(false, datetime!(2026-07-06 20:30 UTC))];
    assert_eq!(
        said(&ENGLISH, &yesterdays, &sum(3), now),
        "",
        "nothing of today counts here"
    );
}

#[test]
fn a_fact_is_worded_in_both_languages() {
    let day = time::macros::date!(2026 - 07 - 05);
    let today = time::macros::date!(2026 - 07 - 07);
    let said = |t, title, source, settled| sentence(t, title, source, settled, day, today);
    let bed = Some("Make bed");
    assert_eq!(
        said(&ENGLISH, bed, Source::House, false),
        "Missed “Make bed” on Sunday."
    );
    assert_eq!(
        said(&SPANISH, bed, Source::House, false),
        "No hizo «Make bed» el domingo."
    );
    assert_eq!(
        said(&SPANISH, None, Source::Program, true),
        "No hizo algo del programa a tiempo. Ya está hecho o con permiso."
    );
    assert_eq!(
        said(&SPANISH, None, Source::Wish, false),
        "Pidió el domingo hablar con alguien."
    );
}
