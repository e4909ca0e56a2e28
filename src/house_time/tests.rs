use time::macros::{date, datetime};

use super::*;

fn wall(text: &str) -> WallTime {
    text.parse().unwrap()
}

fn house(zone: &str, turns: &str) -> HouseTime {
    HouseTime::new(zone, wall(turns)).unwrap()
}

fn chicago() -> HouseTime {
    house("America/Chicago", "03:00")
}

fn at(at: OffsetDateTime) -> Timestamp {
    Timestamp::new(at)
}

/// Opening and closing as a clock with date and offset shows them.
fn open(house: &HouseTime, day: Date, from: &str, until: &str) -> [String; 2] {
    let window = house.window(day, wall(from), wall(until), 0);
    let show = |at| {
        format!(
            "{}",
            to_jiff(at)
                .to_zoned(house.zone.clone())
                .strftime("%d %H:%M %z")
        )
    };
    [show(window.opens_at), show(window.closes_at)]
}

#[test]
fn the_day_turns_at_three_by_the_houses_own_clock() {
    let day = |utc| chicago().day_of(at(utc));
    assert_eq!(
        day(datetime!(2026-07-02 07:59:59 UTC)),
        date!(2026 - 07 - 01)
    );
    assert_eq!(day(datetime!(2026-07-02 08:00 UTC)), date!(2026 - 07 - 02));
}

#[test]
fn a_clock_change_moves_the_turn_with_the_wall() {
    let day = |utc| chicago().day_of(at(utc));
    assert_eq!(day(datetime!(2026-03-08 07:59 UTC)), date!(2026 - 03 - 07));
    assert_eq!(day(datetime!(2026-03-08 08:00 UTC)), date!(2026 - 03 - 08));
    assert_eq!(day(datetime!(2026-11-01 08:59 UTC)), date!(2026 - 10 - 31));
    assert_eq!(day(datetime!(2026-11-01 09:00 UTC)), date!(2026 - 11 - 01));
}

#[test]
fn the_hour_shown_twice_does_not_bring_yesterday_back() {
    let house = house("America/Chicago", "01:30");
    assert_eq!(
        house.starts(date!(2026 - 11 - 01)),
        at(datetime!(2026-11-01 06:30 UTC))
    );
    // 01:00, for the second time that night.
    assert_eq!(
        house.day_of(at(datetime!(2026-11-01 07:00 UTC))),
        date!(2026 - 11 - 01)
    );
    // Newfoundland's clocks once went from 00:01 back to 23:01 of the day before.
    let newfoundland = self::house("America/St_Johns", "00:00");
    let after = at(datetime!(2010-11-07 02:45 UTC));
    assert_eq!(
        newfoundland.wall(after),
        (date!(2010 - 11 - 06), wall("23:15"))
    );
    assert_eq!(newfoundland.day_of(after), date!(2010 - 11 - 07));
}

#[test]
fn a_turn_that_is_skipped_comes_as_much_later() {
    let house = house("America/Chicago", "02:30");
    assert_eq!(
        house.starts(date!(2026 - 03 - 08)),
        at(datetime!(2026-03-08 08:30 UTC))
    );
    assert_eq!(
        house.ends(date!(2026 - 03 - 08)),
        at(datetime!(2026-03-09 07:30 UTC))
    );
}

#[test]
fn a_date_that_never_was_is_an_empty_day() {
    let samoa = house("Pacific/Apia", "03:00");
    let skipped = date!(2011 - 12 - 30);
    assert!(!samoa.has_day(skipped));
    assert!(samoa.has_day(date!(2011 - 12 - 29)) && samoa.has_day(date!(2011 - 12 - 31)));
    let night = at(datetime!(2011-12-30 12:00 UTC));
    assert_eq!(samoa.wall(night), (date!(2011 - 12 - 31), wall("02:00")));
    assert_eq!(samoa.day_of(night), date!(2011 - 12 - 29));
}

#[test]
fn a_window_is_on_the_night_that_its_day_means() {
    let day = date!(2026 - 07 - 01);
    let house = chicago();
    assert_eq!(
        open(&house, day, "07:00", "08:30"),
        ["01 07:00 -0500", "01 08:30 -0500"]
    );
    assert_eq!(
        open(&house, day, "22:00", "01:00"),
        ["01 22:00 -0500", "02 01:00 -0500"]
    );
    assert_eq!(
        open(&house, day, "00:30", "01:00"),
        ["02 00:30 -0500", "02 01:00 -0500"]
    );
    assert_eq!(
        open(&house, day, "07:00", "07:00"),
        ["01 07:00 -0500", "02 07:00 -0500"]
    );
    assert_eq!(
        open(&house, day, "03:00", "02:59"),
        ["01 03:00 -0500", "02 02:59 -0500"]
    );
}

#[test]
fn grace_is_time_that_passes_whatever_clocks_show() {
    let (from, until) = (wall("00:15"), wall("00:45"));
    let window = chicago().window(date!(2026 - 10 - 31), from, until, 90);
    assert_eq!(window.closes_at, at(datetime!(2026-11-01 05:45 UTC)));
    assert_eq!(window.grace_ends_at, at(datetime!(2026-11-01 07:15 UTC)));
}

#[test]
fn a_skipped_time_moves_forward_by_the_gap() {
    let (house, day) = (house("America/Chicago", "00:00"), date!(2026 - 03 - 08));
    assert_eq!(
        open(&house, day, "01:30", "02:30"),
        ["08 01:30 -0600", "08 03:30 -0500"]
    );
    assert_eq!(
        open(&house, day, "02:10", "02:40"),
        ["08 03:10 -0500", "08 03:40 -0500"]
    );
    assert_eq!(
        open(&house, day, "02:30", "05:00"),
        ["08 03:30 -0500", "08 05:00 -0500"]
    );
    // Only the opening is skipped, and would come after the closing.
    assert_eq!(
        open(&house, day, "02:30", "03:10"),
        ["08 03:30 -0500", "08 04:10 -0500"]
    );
}

#[test]
fn a_skipped_opening_stays_on_its_day() {
    let saturday = date!(2026 - 03 - 07);
    assert_eq!(
        open(&chicago(), saturday, "02:30", "02:50"),
        ["08 01:59 -0600", "08 03:50 -0500"]
    );
    let house = house("America/Chicago", "02:30");
    let sunday = date!(2026 - 03 - 08);
    assert_eq!(
        open(&house, sunday, "03:10", "03:20"),
        ["08 03:30 -0500", "08 03:40 -0500"]
    );
}

#[test]
fn of_a_repeated_time_the_window_takes_first_opening_and_last_closing() {
    let house = chicago();
    let day = date!(2026 - 10 - 31);
    assert_eq!(
        open(&house, day, "01:10", "01:40"),
        ["01 01:10 -0500", "01 01:40 -0600"]
    );
    assert_eq!(
        open(&house, day, "22:00", "01:30"),
        ["31 22:00 -0500", "01 01:30 -0600"]
    );
    assert_eq!(
        open(&house, day, "01:30", "02:30"),
        ["01 01:30 -0500", "01 02:30 -0600"]
    );
}

#[test]
fn a_week_begins_on_monday() {
    assert_eq!(week_of(date!(2026 - 07 - 05)), date!(2026 - 06 - 29));
    assert_eq!(week_of(date!(2026 - 06 - 29)), date!(2026 - 06 - 29));
}

#[test]
fn a_zone_that_is_unknown_is_named_in_the_error() {
    for name in ["America/Springfield", "", "Etc/Unknown", "../../etc/passwd"] {
        let error = HouseTime::new(name, WallTime::MIDNIGHT).unwrap_err();
        assert_eq!(error, UnknownZone(name.into()));
    }
    assert_eq!(house("america/chicago", "3:00").zone(), "America/Chicago");
}

#[test]
fn the_zones_to_choose_from_are_places_and_utc() {
    let zones = zones();
    for name in [
        "America/Chicago",
        "America/Argentina/Ushuaia",
        "Europe/Madrid",
        "UTC",
    ] {
        assert!(zones.contains(&name.into()), "{name} is missing");
    }
    for name in [
        "US/Central",
        "Etc/GMT+5",
        "EST",
        "Asia/Calcutta",
        "posix/Asia/Kolkata",
    ] {
        assert!(!zones.contains(&name.into()), "{name} is in the list");
    }
    assert!(zones.is_sorted_by(|a, b| a < b) && zones.len() > 300);
    for name in &zones {
        assert_eq!(house(name, "03:00").zone(), name);
    }
}

#[test]
fn strange_dates_do_no_harm() {
    for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"] {
        for turns in ["00:00", "23:59"] {
            let house = house(zone, turns);
            for day in [Date::MIN, Date::MAX] {
                assert!(!house.has_day(day));
                house.window(day, wall("22:00"), wall("21:00"), u16::MAX);
                week_of(day);
            }
            for instant in [
                datetime!(-9999-01-01 0:00 UTC),
                datetime!(9999-12-31 23:59 UTC),
            ] {
                house.day_of(at(instant));
            }
        }
    }
}
