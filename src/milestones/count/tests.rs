use time::macros::date;

use super::*;

const TODAY: Date = date!(2026 - 07 - 04);

fn new(began: Date) -> New {
    New {
        began,
        ended: None,
        since: Since::Recovery,
        is_shown: true,
    }
}

fn time(began: Date, ended: Date) -> New {
    New {
        ended: Some(ended),
        ..new(began)
    }
}

/// From 1 January to 1 April, and again since 1 June.
fn twice() -> Count {
    let mut count = Count::default();
    count
        .begin(new(date!(2026 - 01 - 01)), None, TODAY)
        .unwrap();
    let before = Some(date!(2026 - 04 - 01));
    count
        .begin(new(date!(2026 - 06 - 01)), before, TODAY)
        .unwrap();
    count
}

#[test]
fn a_new_beginning_takes_no_day_away() {
    let mut count = twice();
    assert_eq!(count.total(TODAY), 90 + 33);
    assert_eq!((count.longest(TODAY), count.returned()), (90, 1));
    count.begin(new(TODAY), None, TODAY).unwrap();
    assert_eq!(
        count.total(TODAY),
        90 + 33,
        "on the very day it is the same"
    );
    assert_eq!(count.present().unwrap().days(TODAY), 0);
    assert_eq!(count.stretches.len(), 3);
}

#[test]
fn a_new_beginning_comes_after_the_last_and_counts_again() {
    let mut count = twice();
    count.is_paused = true;
    let again = |began, before| twice().begin(new(began), before, TODAY);
    assert_eq!(again(date!(2026 - 06 - 01), None), Err(Wrong::NotAfter));
    assert_eq!(again(date!(2026 - 07 - 05), None), Err(Wrong::ToCome));
    let late = Some(date!(2026 - 07 - 03));
    assert_eq!(again(date!(2026 - 07 - 02), late), Err(Wrong::NotAfter));
    let early = Some(date!(2026 - 05 - 01));
    assert_eq!(again(TODAY, early), Err(Wrong::EndsFirst));
    count.begin(new(TODAY), None, TODAY).unwrap();
    assert!(!count.is_paused);
}

#[test]
fn whoever_began_today_may_begin_anew_today() {
    let mut count = twice();
    count.begin(new(TODAY), None, TODAY).unwrap();
    let quiet = New {
        is_shown: false,
        ..new(TODAY)
    };
    let early = Some(date!(2026 - 07 - 03));
    assert_eq!(count.begin(quiet, early, TODAY), Err(Wrong::EndsFirst));
    for before in [None, Some(TODAY)] {
        count.begin(quiet, before, TODAY).unwrap();
        assert_eq!(count.stretches.len(), 3, "no time without a day");
        assert_eq!(count.total(TODAY), 90 + 33);
        assert_eq!(count.shown(), None, "and it is told to nobody");
    }
}

#[test]
fn what_was_typed_wrong_is_put_right() {
    let mut count = twice();
    let (first, last) = (count.stretches[0].id, count.stretches[1].id);
    let longer = time(date!(2025 - 12 - 01), date!(2026 - 06 - 01));
    assert_eq!(count.change(first, longer, TODAY), Ok(true));
    assert_eq!(count.total(TODAY), 182 + 33);
    let over = time(date!(2025 - 12 - 01), date!(2026 - 06 - 02));
    assert_eq!(count.change(first, over, TODAY), Err(Wrong::Overlaps));
    let open = new(date!(2025 - 12 - 01));
    assert_eq!(count.change(first, open, TODAY), Err(Wrong::HasToEnd));
    let ended = time(date!(2026 - 06 - 01), TODAY);
    assert_eq!(count.change(last, ended, TODAY), Ok(true));
    assert!(count.present().is_none() && count.total(TODAY) == 182 + 33);
    assert!(count.remove(last) && !count.remove(last));
    assert_eq!(count.change(last, ended, TODAY), Ok(false));
}

#[test]
fn an_earlier_time_is_added_where_no_day_is_counted_twice() {
    let mut count = twice();
    let add = |count: &mut Count, from, to| count.add(time(from, to), TODAY);
    let (from, to) = (date!(2026 - 04 - 01), date!(2026 - 06 - 01));
    assert_eq!(
        add(&mut count, date!(2026 - 03 - 31), to),
        Err(Wrong::Overlaps)
    );
    assert_eq!(add(&mut count, to, from), Err(Wrong::EndsFirst));
    assert_eq!(
        add(&mut count, from, date!(2026 - 07 - 05)),
        Err(Wrong::EndToCome)
    );
    let old = date!(1899 - 12 - 31);
    assert_eq!(add(&mut count, old, from), Err(Wrong::TooEarly));
    assert_eq!(count, twice_as(&count), "what was refused changes nothing");
    assert_eq!(add(&mut count, from, to), Ok(()));
    assert_eq!(count.total(TODAY), 184, "all days since 1 January");
}

fn twice_as(count: &Count) -> Count {
    let mut again = twice();
    for (mine, known) in again.stretches.iter_mut().zip(&count.stretches) {
        mine.id = known.id;
    }
    again
}

#[test]
fn others_read_of_the_present_one_alone_and_only_while_it_is_shown() {
    let mut count = twice();
    assert_eq!(count.shown().unwrap().began, date!(2026 - 06 - 01));
    count.is_paused = true;
    assert_eq!(count.shown(), None);
    count.is_paused = false;
    let quiet = New {
        is_shown: false,
        ..new(TODAY)
    };
    count.begin(quiet, None, TODAY).unwrap();
    assert_eq!(count.shown(), None);
}

#[test]
fn there_is_room_for_many_and_an_end() {
    let mut count = Count::default();
    for n in 0..AT_MOST {
        let day = date!(2020 - 01 - 01) + time::Duration::days(n as i64);
        count.begin(new(day), None, TODAY).unwrap();
    }
    assert_eq!(count.begin(new(TODAY), None, TODAY), Err(Wrong::TooMany));
}

#[test]
fn an_id_reads_back_and_nothing_else_is_one() {
    let id = StretchId::new();
    assert_eq!(id.to_string().parse(), Ok(id));
    for wrong in ["", "0", "+1234567", "123456789", "nonsense"] {
        assert!(wrong.parse::<StretchId>().is_err(), "{wrong}");
    }
}
