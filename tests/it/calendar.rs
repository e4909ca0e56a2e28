//! The private calendar feed: what a calendar program reads, when, and who can.
use axum::{body::Body, http::Request};
use porchlight::{access::Role::*, routines::Kind, sql};
use time::{Duration, macros::datetime};

use crate::{appointments::*, scenario, scenario_alone, support::*};

const CALENDAR: &str = "/resident/calendar";

impl World {
    /// The path of someone's feed, as their page shows it.
    async fn feed_of(&self, who: &Actor) -> Option<String> {
        let page = self.get(who, CALENDAR).await.body;
        let address = page.split(" value=\"https://house.example").nth(1)?;
        address.split('"').next().map(str::to_owned)
    }

    async fn fetch(&self, path: &str, tag: Option<&str>) -> Answer {
        let mut request = Request::builder().uri(path);
        if let Some(tag) = tag {
            request = request.header("if-none-match", tag);
        }
        self.raw(request.body(Body::empty()).unwrap()).await
    }
}

/// Each entry as its lines.
fn entries(text: &str) -> Vec<String> {
    let whole = text.replace("\r\n ", "");
    let entries = whole.split("BEGIN:VEVENT\r\n").skip(1);
    entries
        .map(|e| e.split("END:VEVENT").next().unwrap().to_owned())
        .collect()
}

scenario_alone! {
    async fn it_shows_appointments_rides_and_the_house_in_neutral_words(world) {
        let house = House::new(world).await;
        let ben = house.world.person(house.world.cedar, "Ben", Resident).await;
        house.item(Kind::Routine, &plan("Kitchen", "18:00", "19:00")).await;
        house.item(Kind::CheckIn, &plan("Morning", "08:00", "09:00")).await;
        house.makes("title=Zzclinic&date=2026-07-10&from=10%3A00&place=Zzstreet&with_whom=Zzlee&ride=yes").await;
        for who in [&house.ana, &ben] {
            assert_eq!(house.send(who, CALENDAR, "house=yes").await.status, 303);
        }
        let feed = house.world.feed_of(&house.ana).await.unwrap();
        let read = house.world.fetch(&feed, None).await;
        assert_eq!(read.status, 200);
        assert_eq!(read.headers["content-type"], "text/calendar; charset=utf-8");
        assert!(!read.body.contains("Zz") && !read.body.contains("Kitchen") && !read.body.contains("Morning"), "{}", read.body);
        let all = entries(&read.body);
        let visit: Vec<_> = all.iter().filter(|e| e.contains("SUMMARY:Appointment")).collect();
        assert!(matches!(visit[..], [e] if e.contains("DTSTART:20260710T100000Z\r\nDTEND:20260710T110000Z")), "{all:?}");
        assert_eq!(all.iter().filter(|e| e.contains("SUMMARY:House")).count(), 29, "four weeks and today");
        // Whoever drives has it too, without where unless they chose so.
        let driver = house.world.feed_of(&ben).await.unwrap();
        assert!(!house.world.fetch(&driver, None).await.body.contains("With someone"));
        let ask = house.asked_ride().await;
        house.helps(&ben, ask, "taking").await;
        let text = house.world.fetch(&driver, None).await.body;
        assert!(text.contains("SUMMARY:With someone") && !text.contains("Zz"), "{text}");
        house.send(&ben, CALENDAR, "words=yes").await;
        let text = house.world.fetch(&driver, None).await.body;
        assert!(text.contains("SUMMARY:Ride\r\nLOCATION:Zzstreet") && !text.contains("Zzclinic"), "{text}");
        // In the words as they are, with one's own routine, without the house's.
        let own = "title=Stretching&kind=routine&days=weekly&weekdays=7&from=06%3A30&until=07%3A00&grace=30&whom=everyone";
        assert_eq!(house.send(&house.ana, "/resident/routine", own).await.status, 303);
        house.send(&house.ana, CALENDAR, "words=yes").await;
        assert!(!house.world.fetch(&feed, None).await.body.contains("Stretching"), "only if wanted");
        house.send(&house.ana, CALENDAR, "words=yes&routine=yes").await;
        let text = house.world.fetch(&feed, None).await.body;
        assert!(text.contains("DTSTART:20260705T063000Z\r\nDTEND:20260705T070000Z\r\nSUMMARY:Stretching"), "{text}");
        assert!(text.contains("SUMMARY:Zzclinic\r\nLOCATION:Zzstreet") && !text.contains("Zzlee") && !text.contains("Kitchen"), "{text}");
    }

    async fn an_entry_that_moves_stays_the_same_entry_and_a_called_off_one_goes(world) {
        let house = House::new(world).await;
        let form = "title=Dentist&date=2026-07-10&from=10%3A00";
        let page = house.makes(form).await;
        house.send(&house.ana, CALENDAR, "").await;
        let feed = house.world.feed_of(&house.ana).await.unwrap();
        let uid = |text: &str| text.split("UID:").nth(1).unwrap().split("\r\n").next().unwrap().to_owned();
        let before = house.world.fetch(&feed, None).await.body;
        house.send(&house.ana, &page, &form.replace("07-10", "07-14")).await;
        let after = house.world.fetch(&feed, None).await.body;
        assert_eq!((uid(&before), entries(&after).len()), (uid(&after), 1));
        assert!(after.contains("DTSTART:20260714T100000Z"));
        house.send(&house.ana, &format!("{page}/outcome"), "came_of=called_off").await;
        assert_eq!(entries(&house.world.fetch(&feed, None).await.body).len(), 0);
    }

    async fn its_times_are_right_on_both_sides_of_a_clock_change(world) {
        world.clock.set(datetime!(2026-10-28 12:00 UTC));
        let house = House::in_zone(world, "America/Chicago").await;
        house.item(Kind::Routine, &plan("Kitchen", "18:00", "19:00")).await;
        house.send(&house.ana, CALENDAR, "house=yes&words=yes").await;
        let feed = house.world.feed_of(&house.ana).await.unwrap();
        let text = house.world.fetch(&feed, None).await.body;
        for at in ["DTSTART:20261031T230000Z", "DTSTART:20261102T000000Z", "DTEND:20261102T010000Z"] {
            assert!(text.contains(at), "{at}: {text}");
        }
    }
}

scenario! {
    async fn what_has_not_changed_is_not_sent_again(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, CALENDAR, "").await;
        let feed = world.feed_of(&ana).await.unwrap();
        let first = world.fetch(&feed, None).await;
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        assert_eq!(first.headers["cache-control"], "private, no-cache");
        for known in [tag.clone(), format!("W/{tag}"), format!("\"other\", {tag}")] {
            let again = world.fetch(&feed, Some(&known)).await;
            assert_eq!((again.status.as_u16(), again.body.as_str()), (304, ""), "{known}");
        }
        assert_eq!(world.post(&ana, "/resident/appointments", "title=Dentist&date=2026-07-10&from=10%3A00").await.status, 303);
        let changed = world.fetch(&feed, Some(&tag)).await;
        assert_eq!(changed.status, 200);
        assert_ne!(changed.headers["etag"], tag);
    }

    async fn an_address_is_made_anew_taken_back_and_gone_with_whoever_moves_out(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        assert_eq!(world.feed_of(&ana).await, None, "nobody has one who did not make it");
        world.post(&ana, CALENDAR, "").await;
        let first = world.feed_of(&ana).await.unwrap();
        assert_eq!(world.fetch(&first, None).await.status, 200);
        world.post(&ana, "/resident/calendar/renewal", "").await;
        let second = world.feed_of(&ana).await.unwrap();
        let nobodys = format!("/calendar/{}/porchlight.ics", "0".repeat(64));
        let strange = world.fetch(&nobodys, None).await;
        assert_eq!(strange.status, 404);
        for gone in [first.as_str(), "/calendar/nonsense/porchlight.ics"] {
            assert_eq!(world.fetch(gone, None).await.steady(), strange.steady(), "{gone}");
        }
        assert_eq!(world.fetch(&second, None).await.status, 200);
        world.post(&ana, "/resident/calendar/ending", "").await;
        assert_eq!(world.fetch(&second, None).await.steady(), strange.steady());
        assert_eq!(world.feed_of(&ana).await, None);
        // Once more, on another phone whose page is old.
        world.post(&ana, "/resident/calendar/ending", "").await;
        let record = world.get(&ana, "/resident/looks").await.body;
        for (words, times) in [("You: made an address for your calendar", 2), ("You: ended the address for your calendar", 1)] {
            assert_eq!(record.matches(words).count(), times, "{words}: {record}");
        }
        world.post(&ana, CALENDAR, "").await;
        let third = world.feed_of(&ana).await.unwrap();
        world.later(Duration::minutes(1));
        world.moves_out(&ana).await;
        world.later(Duration::minutes(1));
        assert_eq!(world.fetch(&third, None).await.steady(), strange.steady());
    }

    async fn only_a_keyed_hash_of_it_is_kept_and_its_tries_are_counted(world) {
        let ana = world.person(world.cedar, "Ana", Resident).await;
        world.post(&ana, CALENDAR, "").await;
        let feed = world.feed_of(&ana).await.unwrap();
        let token = feed.split('/').nth(2).unwrap();
        assert_eq!(token.len(), 64);
        let mut tx = world.db.read().await.unwrap();
        let hash: String = tx.query(sql!(test: "select token_hash from calendars where person_id = $1")).bind(ana.id).value().await.unwrap();
        assert!(!hash.contains(token) && !token.contains(&hash));
        drop(tx);
        let mut answers = Vec::new();
        for _ in 0..12 {
            answers.push(world.fetch(&feed, None).await);
        }
        assert!(answers[..9].iter().all(|a| a.status == 200));
        let last = answers.last().unwrap();
        assert!(last.status == 429 && last.headers.contains_key("retry-after"));
    }
}
