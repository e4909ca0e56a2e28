//! Ticks, the turn of the day, Today and looking back.
use porchlight::{access::Role::*, db::statements_asked, id::*, routines::Kind, sql};
use time::{
    Date, OffsetDateTime,
    macros::{date, datetime},
};

use crate::{scenario, support::*};

const DAY: Date = date!(2026 - 07 - 04);

fn tick_path(assignment: RoutineAssignmentId, day: Date) -> String {
    format!("/resident/today/ticks/{assignment}/{day}")
}

fn form(key: &str, acted_at: OffsetDateTime) -> String {
    format!(
        "idempotency_key=key-{key}-0123&acted_at={}",
        acted_at.unix_timestamp()
    )
}

async fn ana_and_kim(world: &World) -> (Actor, Actor) {
    let ana = world.person(world.cedar, "Ana", Resident).await;
    (ana, world.person(world.cedar, "Kim", Manager).await)
}

scenario! {
    async fn a_tick_is_kept_in_time_kept_late_after_the_grace_and_refused_after_the_turn(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let window = ("08:00", "13:00");
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", window).await;
        let path = tick_path(bed, DAY);
        assert_eq!(world.post(&ana, &path, &form("a", NOON)).await.location, "/resident/today?said=ticked");
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("kept"));
        let page = world.get(&ana, "/resident/today").await.body;
        assert!(page.contains("Make my bed") && page.contains("1 of 1 so far"), "{page}");
        assert!(page.contains("kept at 12:00"));

        let back = format!("{path}/taking-back");
        assert_eq!(world.post(&ana, &back, &form("b", NOON)).await.status, 303);
        assert_eq!(world.outcome(bed, DAY).await, None);

        let evening = datetime!(2026-07-05 2:59 UTC);
        world.clock.set(evening);
        assert!(world.get(&ana, "/resident/today").await.body.contains("still counts today"));
        assert_eq!(world.post(&ana, &path, &form("c", evening)).await.status, 303);
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("kept_late"));
        world.clock.set(datetime!(2026-07-05 3:00 UTC));
        assert_eq!(world.post(&ana, &back, &form("d", world.clock.now().get())).await.status, 409);
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("kept_late"));
    }

    async fn taken_back_after_the_grace_it_is_missed_again(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        world.post(&ana, &tick_path(bed, DAY), &form("a", NOON)).await;
        let evening = datetime!(2026-07-04 20:00 UTC);
        world.clock.set(evening);
        let back = format!("{}/taking-back", tick_path(bed, DAY));
        assert_eq!(world.post(&ana, &back, &form("b", evening)).await.status, 303);
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("missed"));
    }

    async fn a_tick_sent_later_counts_for_when_it_was_made_also_after_a_miss_was_recorded(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        let walk = world.house_item(&kim, &ana, Kind::Routine, "Walk", ("08:00", "13:00")).await;
        world.clock.set(datetime!(2026-07-05 9:00 UTC));
        world.missed(&ana, bed, DAY).await;
        world.missed(&ana, walk, DAY).await;
        let in_time = form("a", datetime!(2026-07-04 12:30 UTC));
        assert_eq!(world.post(&ana, &tick_path(bed, DAY), &in_time).await.status, 303);
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("kept"));
        let late = form("b", datetime!(2026-07-04 22:00 UTC));
        assert_eq!(world.post(&ana, &tick_path(walk, DAY), &late).await.status, 303);
        assert_eq!(world.outcome(walk, DAY).await.as_deref(), Some("kept_late"));
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.contains("kept at 12:30 · sent later"), "{day}");
        assert!(day.contains("kept late at 22:00"));
        // Told of after the turn, by its own account too.
        let too_late = form("c", datetime!(2026-07-05 3:00 UTC));
        assert_eq!(world.post(&ana, &tick_path(bed, DAY), &too_late).await.status, 409);
    }

    async fn what_staff_corrected_stands(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        world.missed(&ana, bed, DAY).await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into corrections (id, house_id, person_id, assignment_id, day, before, after, reason, corrected_by, role, corrected_at) values ($1, $2, $3, $4, $5, 'kept', 'missed', 'The bed was not made', $6, 'manager', $7)"))
            .bind(CorrectionId::new()).bind(world.cedar).bind(ana.id).bind(bed).bind(DAY).bind(kim.id).bind(world.clock.now())
            .run().await.unwrap();
        tx.commit().await.unwrap();
        world.post(&ana, &tick_path(bed, DAY), &form("a", NOON)).await;
        assert_eq!(world.outcome(bed, DAY).await.as_deref(), Some("missed"));
        let day = world.get(&ana, "/resident/history/2026-07-04").await.body;
        assert!(day.contains("Changed by Kim: The bed was not made"), "{day}");
    }

    async fn a_window_over_midnight_and_a_grace_past_the_turn_stay_open(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let night = world.house_item(&kim, &ana, Kind::Routine, "Lock the door", ("22:00", "02:50")).await;
        world.clock.set(datetime!(2026-07-05 3:15 UTC));
        let page = world.get(&ana, "/resident/today").await.body;
        assert!(page.contains("from yesterday"), "{page}");
        let now = form("a", world.clock.now().get());
        assert_eq!(world.post(&ana, &tick_path(night, DAY), &now).await.status, 303);
        assert_eq!(world.outcome(night, DAY).await.as_deref(), Some("kept"));
        world.clock.set(datetime!(2026-07-05 3:21 UTC));
        assert!(!world.get(&ana, "/resident/today").await.body.contains("from yesterday"));
    }

    async fn a_day_is_the_houses_on_both_clock_changes(world) {
        world.house_is("America/Chicago", "").await;
        world.clock.set(datetime!(2026-10-31 18:00 UTC));
        let (ana, kim) = ana_and_kim(&world).await;
        let nap = world.house_item(&kim, &ana, Kind::Routine, "Rest", ("01:15", "01:45")).await;
        // 01:45 is shown twice: 7:50 UTC is 01:50 after the first and before the second showing.
        let second = datetime!(2026-11-01 7:40 UTC);
        world.clock.set(second);
        let day = date!(2026 - 10 - 31);
        assert_eq!(world.post(&ana, &tick_path(nap, day), &form("a", second)).await.status, 303);
        assert_eq!(world.outcome(nap, day).await.as_deref(), Some("kept"));
        // In spring the day turns at a time that is skipped for no one: 8:00 UTC is 03:00.
        let spring = datetime!(2027-03-14 7:59 UTC);
        world.clock.set(spring);
        let before = date!(2027 - 03 - 13);
        let ana = world.person(world.cedar, "Ana", Resident).await;
        let rest = world.house_item(&kim, &ana, Kind::Routine, "Rest", ("12:00", "13:00")).await;
        assert_eq!(world.post(&ana, &tick_path(rest, before), &form("b", spring)).await.status, 303);
        assert_eq!(world.outcome(rest, before).await.as_deref(), Some("kept_late"));
        world.clock.set(datetime!(2027-03-14 8:00 UTC));
        let back = format!("{}/taking-back", tick_path(rest, before));
        assert_eq!(world.post(&ana, &back, &form("c", datetime!(2027-03-14 8:00 UTC))).await.status, 409);
    }

    async fn a_tick_sent_twice_or_at_once_or_replayed_is_one(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        let (path, once) = (tick_path(bed, DAY), form("a", NOON));
        let (a, b) = tokio::join!(world.post(&ana, &path, &once), world.post(&ana, &path, &once));
        assert_eq!((a.status.as_u16(), b.status.as_u16()), (303, 303));
        world.post(&ana, &format!("{path}/taking-back"), &form("b", NOON)).await;
        assert_eq!(world.post(&ana, &path, &once).await.location, a.location);
        assert_eq!(world.outcome(bed, DAY).await, None, "a replay ticks nothing anew");
        world.clock.set(datetime!(2026-07-06 9:00 UTC));
        assert_eq!(world.post(&ana, &path, &once).await.location, a.location, "also after the turn");
    }

    async fn malformed_and_foreign_ticks_are_not_there(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let ben = world.person(world.cedar, "Ben", Resident).await;
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        let unknown = RoutineAssignmentId::new();
        for path in [
            tick_path(unknown, DAY),
            "/resident/today/ticks/x/2026-07-04".to_owned(),
            format!("/resident/today/ticks/{bed}/2026-13-40"),
            format!("/resident/today/ticks/{bed}/2020-01-01"),
        ] {
            assert_eq!(world.post(&ana, &path, &form("a", NOON)).await.status, 404, "{path}");
        }
        let path = tick_path(bed, DAY);
        assert_eq!(world.post(&ben, &path, &form("a", NOON)).await.status, 404);
        assert_eq!(world.post_bare(&ana, &path, "").await.status, 400);
        assert_eq!(world.post(&ana, &tick_path(bed, date!(2026 - 07 - 05)), &form("b", NOON)).await.status, 409);
    }

    async fn an_excuse_in_force_at_closing_shows_as_excused(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let group = world.house_item(&kim, &ana, Kind::Routine, "Noon group", ("08:00", "13:00")).await;
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "insert into excuses (id, house_id, person_id, kind, from_at, until_at, given_by, given_role, given_at) values ($1, $2, $3, 'sick', $4, $5, $6, 'manager', $4)"))
            .bind(ExcuseId::new()).bind(world.cedar).bind(ana.id).bind(world.clock.now())
            .bind(world.clock.now().plus(time::Duration::hours(3))).bind(kim.id)
            .run().await.unwrap();
        tx.commit().await.unwrap();
        let page = world.get(&ana, "/resident/today").await.body;
        assert!(page.contains("excused: sick") && !page.contains("so far"), "{page}");
        assert!(world.get(&ana, "/resident/history").await.body.contains("mark excused"));
        // Nobody waits for it, and who does it all the same has kept it: until it is taken back.
        assert!(page.contains(&format!("action=\"{}\"", tick_path(group, DAY))) && page.contains("aria-pressed=\"false\""), "{page}");
        assert_eq!(world.post(&ana, &tick_path(group, DAY), &form("a", NOON)).await.status, 303);
        assert_eq!(world.outcome(group, DAY).await.as_deref(), Some("kept"));
        let page = world.get(&ana, "/resident/today").await.body;
        assert!(page.contains("1 of 1 so far") && !page.contains("excused: sick"), "{page}");
        assert!(world.get(&ana, "/resident/history").await.body.contains("mark kept"));
        let back = format!("{}/taking-back", tick_path(group, DAY));
        world.clock.set(datetime!(2026-07-04 16:00 UTC));
        assert_eq!(world.post(&ana, &back, &form("b", world.clock.now().get())).await.status, 303);
        assert_eq!(world.outcome(group, DAY).await.as_deref(), Some("excused"));
        // What staff excused by hand stands: there is nothing to tap.
        let mut tx = world.db.write().await.unwrap();
        tx.query(sql!(test: "update outcomes set excuse = 'staff' where assignment_id = $1")).bind(group).run().await.unwrap();
        tx.commit().await.unwrap();
        assert!(!world.get(&ana, "/resident/today").await.body.contains("aria-pressed"));
    }

    async fn today_asks_the_same_of_the_database_for_ten_items_and_for_twenty(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        world.house_item(&kim, &ana, Kind::CheckIn, "Check-in", ("08:00", "13:00")).await;
        let mut asked = Vec::new();
        for _ in 0..2 {
            for _ in 0..10 {
                world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
            }
            let before = statements_asked();
            assert_eq!(world.get(&ana, "/resident/today").await.status, 200);
            asked.push(statements_asked() - before);
        }
        assert_eq!(asked[0], asked[1]);
        assert!((1..=6).contains(&asked[0]), "{asked:?}");
    }

    async fn looking_back_counts_the_days_and_a_leaver_reads_on(world) {
        let (ana, kim) = ana_and_kim(&world).await;
        let empty = world.get(&ana, "/resident/history").await.body;
        assert!(empty.contains("Nothing here yet"));
        let bed = world.house_item(&kim, &ana, Kind::Routine, "Make my bed", ("08:00", "13:00")).await;
        world.post(&ana, &tick_path(bed, DAY), &form("a", NOON)).await;
        world.clock.set(datetime!(2026-07-06 12:00 UTC));
        world.missed(&ana, bed, date!(2026 - 07 - 05)).await;
        let page = world.get(&ana, "/resident/history").await.body;
        assert!(page.contains("You showed up on 1 of the last 2 days."), "{page}");
        assert!(page.contains("Most often: Make my bed."));
        assert!(page.contains("4<b class=\"mark kept\">") && page.contains("5<b class=\"mark missed\">"));
        assert!(page.contains("6<b class=\"mark notyet\">"));
        assert_eq!(world.get(&ana, "/resident/history?month=2026-08").await.status, 404);
        assert_eq!(world.get(&ana, "/resident/history?month=x").await.status, 404);
        assert_eq!(world.get(&ana, "/resident/history?month=2026-06").await.status, 200);
        assert_eq!(world.get(&ana, "/resident/history/2026-07-07").await.status, 404);
        assert_eq!(world.get(&ana, "/resident/history/nonsense").await.status, 404);
        world.moves_out(&ana).await;
        world.clock.set(datetime!(2026-08-02 12:00 UTC));
        assert!(world.get(&ana, "/resident/history?month=2026-07").await.body.contains("4<b class=\"mark kept\">"));
        assert_eq!(world.get(&ana, "/resident/today").await.status, 404);
    }
}
