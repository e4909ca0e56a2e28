//! The letter of a month: plain sentences of one's own, each part to be left out, nothing that shames.
use porchlight::routines::Kind;
use time::{Date, Duration, macros::date};

use super::world::*;
use crate::{scenario_alone, support::*};

const LETTER: &str = "/resident/wins/letter";

async fn says(house: &House, day: Date, answers: &str) {
    at(&house.world, day.with_hms(12, 0, 0).unwrap().assume_utc());
    let said = house
        .send(&house.ana, "/resident/check-ins/extra", answers)
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
}

scenario_alone! {
    async fn a_month_is_told_in_plain_sentences_and_parts_can_be_left_out(world) {
        let house = House::new(world).await;
        let item = house.item(Kind::Routine, &plan("Kitchen", "08:00", "14:00")).await;
        let from = date!(2026 - 07 - 04);
        house.ticks_on(item, from, "").await;
        house.world.missed(&house.ana, item, from + Duration::days(1)).await;
        at(&house.world, (from + Duration::days(2)).with_hms(12, 0, 0).unwrap().assume_utc());
        house.ticks_on(item, from + Duration::days(2), "").await;
        says(&house, from + Duration::days(2), "mood=3").await;
        house.notes("kind=said_no").await;
        house.notes("kind=said_no&words=Left+the+party").await;
        let sent = house.reaches_out("strength=3").await;
        house.does(&house.mentor, "mentor", &sent, "talking").await;
        house.does(&house.mentor, "mentor", &sent, "done").await;
        house.praises(&house.mentor, "mentor", "words=I+saw+you+stay").await;
        let unread = house.reads(&house.ana, LETTER).await;
        assert!(!unread.contains("I saw you stay"), "it is read on its own page first");
        house.reads(&house.ana, PRAISE).await;
        let letter = house.reads(&house.ana, LETTER).await;
        for sentence in [
            "Dear Ana, this was your month.",
            "You kept something on 2 days.",
            "Most of all: “Kitchen”.",
            "You checked in on one day.",
            "You said no twice.",
            "You wrote: “Left the party”",
            "You asked for help once.",
            "Someone was there for you once.",
            "Max saw: “I saw you stay”",
            "You asked early, before it got hard, once.",
        ] {
            assert!(letter.contains(sentence), "{sentence}: {letter}");
        }
        assert!(!letter.contains("missed") && !letter.contains("3 days"), "{letter}");
        let left = house.reads(&house.ana, &format!("{LETTER}?month=2026-07&leave=wins&leave=praise")).await;
        for gone in ["Left the party", "You said no", "I saw you stay"] {
            assert!(!left.contains(gone), "{gone}");
        }
        assert!(left.contains("Someone was there for you once.") && left.matches(" checked>").count() == 2, "{left}");
    }

    async fn what_got_easier_is_said_and_what_got_harder_is_not(world) {
        let house = House::new(world).await;
        house.world.stays_signed_in(&house.ana).await;
        for n in 0..5 {
            says(&house, date!(2026 - 07 - 04) + Duration::days(n), "mood=2&cravings=8").await;
        }
        for n in 0..5 {
            says(&house, date!(2026 - 08 - 01) + Duration::days(n), "mood=4&cravings=3").await;
        }
        let letter = house.reads(&house.ana, LETTER).await;
        assert!(letter.contains("Cravings were milder than the month before."), "{letter}");
        assert!(letter.contains("Your mood was lighter than the month before."));
        for n in 0..5 {
            says(&house, date!(2026 - 08 - 06) + Duration::days(n), "mood=1&cravings=10").await;
            says(&house, date!(2026 - 08 - 06) + Duration::days(n), "mood=1&cravings=10").await;
        }
        let letter = house.reads(&house.ana, LETTER).await;
        assert!(!letter.contains("month before"), "{letter}");
    }

    async fn an_empty_month_is_kind_and_a_month_to_come_is_none(world) {
        let house = House::new(world).await;
        let page = house.reads(&house.ana, &format!("{LETTER}?month=2026-05")).await;
        assert!(page.contains("A quiet month") && page.contains("and that counts"), "{page}");
        assert!(page.contains("<option value=\"2026-05\" selected>"), "{page}");
        for wrong in ["month=2026-08", "month=soon", "month=2026-13"] {
            assert_eq!(house.world.get(&house.ana, &format!("{LETTER}?{wrong}")).await.status, 404, "{wrong}");
        }
        let page = house.reads(&house.ana, &format!("{LETTER}?leave=nonsense&month=")).await;
        assert!(!page.contains(" checked>"));
    }
}
