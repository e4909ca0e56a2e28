//! Praise: the resident reads it first; the house only where both agree; either side ends that at once.
use time::Duration;

use super::world::*;
use crate::{scenario_alone, support::*};

const WORD: &str = "I+saw+you+Zzlisten";

async fn house_reads(house: &House, ben: &Actor) -> [bool; 2] {
    let own = house
        .reads(ben, "/resident/house")
        .await
        .contains("Zzlisten");
    let manager = house
        .reads(&house.manager, &house.of_manager())
        .await
        .contains("Zzlisten");
    [own, manager]
}

scenario_alone! {
    async fn the_resident_reads_it_first_and_the_house_only_where_both_agree(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let form = house.reads(&ben, &house.praise_page("resident")).await;
        assert!(form.contains("I saw you…") && !form.contains(" checked"), "{form}");
        let praise = house.praises(&ben, "resident", &format!("words={WORD}&may_show=yes")).await;
        let today = house.reads(&house.ana, "/resident/today").await;
        assert!(today.contains("Someone saw something good in you.") && !today.contains("Zzlisten"), "{today}");
        assert_eq!(house_reads(&house, &ben).await, [false, false]);
        let own = house.reads(&house.ana, PRAISE).await;
        assert!(own.contains("Ben saw") && own.contains("Zzlisten") && own.contains("Ben is fine with showing it"), "{own}");
        assert!(!house.reads(&house.ana, "/resident/today").await.contains("Someone saw something good"));
        assert_eq!(house_reads(&house, &ben).await, [false, false], "read is not shown");
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 303);
        assert_eq!(house_reads(&house, &ben).await, [true, true]);
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=no").await, 303);
        assert_eq!(house_reads(&house, &ben).await, [false, false]);
    }

    async fn without_the_writers_yes_it_stays_with_the_resident(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let praise = house.praises(&house.mentor, "mentor", &format!("words={WORD}")).await;
        assert!(!house.reads(&house.ana, PRAISE).await.contains("Show it to the house"));
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 404);
        assert_eq!(house_reads(&house, &ben).await, [false, false]);
        for (who, path) in [(&house.counselor, house.person_page("counselor")), (&house.mentor, house.person_page("mentor")), (&house.counselor, house.praise_page("counselor"))] {
            assert!(!house.reads(who, &path).await.contains("Zzlisten"), "{path}");
        }
        assert!(house.reads(&house.mentor, &house.praise_page("mentor")).await.contains("Zzlisten"), "their own words");
    }

    async fn before_it_is_read_it_can_be_taken_back_as_if_never_said(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let praise = house.praises(&ben, "resident", &format!("words={WORD}")).await;
        let back = format!("{}/{praise}/taking-back", house.praise_page("resident"));
        assert_eq!(house.send(&house.mentor, &back.replace("/resident/", "/mentor/"), "").await.status, 404, "it is Ben's");
        assert_eq!(house.send(&ben, &back, "").await.status, 303);
        assert!(!house.reads(&house.ana, "/resident/today").await.contains("Someone saw something good"));
        assert!(house.reads(&house.ana, PRAISE).await.contains("Nothing yet"));
        assert!(house.told().await.iter().all(|line| !line.contains("praise")));
    }

    async fn after_it_is_read_the_words_stay_and_the_house_reads_them_no_more(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let page = house.praise_page("resident");
        let unread = house.praises(&ben, "resident", "words=Unread").await;
        let before = house.reads(&ben, &page).await;
        assert!(before.contains(&unread) && before.contains("Take it back"));
        let praise = house.praises(&ben, "resident", &format!("words={WORD}&may_show=yes")).await;
        house.reads(&house.ana, PRAISE).await;
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 303);
        assert_eq!(house_reads(&house, &ben).await, [true, true]);
        let back = house.send(&ben, &format!("{page}/{praise}/taking-back"), "").await;
        assert_eq!(back.status, 303);
        assert_eq!(house_reads(&house, &ben).await, [false, false]);
        assert!(!house.reads(&ben, &page).await.contains("Zzlisten"));
        let own = house.reads(&house.ana, PRAISE).await;
        assert!(own.contains("Zzlisten") && !own.contains("Show it to the house"), "{own}");
        assert_eq!(house.send(&ben, &format!("{page}/{praise}/taking-back"), "").await.status, 404, "once is enough");
    }

    async fn whether_it_was_read_shows_on_no_page_of_its_writer(world) {
        let house = House::new(world).await;
        house.praises(&house.manager, "manager", &format!("words={WORD}&may_show=yes")).await;
        let page = house.praise_page("manager");
        let before = house.world.get(&house.manager, &page).await.steady();
        house.reads(&house.ana, PRAISE).await;
        assert_eq!(house.world.get(&house.manager, &page).await.steady(), before);
        let praise = crate::access::newest(&house.world, &house.ana, "praise").await;
        assert_eq!(house.does_with_praise(&praise, "removal", "").await, 303);
        assert_eq!(house.world.get(&house.manager, &page).await.steady(), before);
    }

    async fn the_resident_takes_it_off_and_nobody_reads_it_any_more(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let praise = house.praises(&ben, "resident", &format!("words={WORD}&may_show=yes")).await;
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 303);
        assert_eq!(house.does_with_praise(&praise, "removal", "").await, 303);
        assert_eq!(house_reads(&house, &ben).await, [false, false]);
        assert!(!house.reads(&house.ana, PRAISE).await.contains("Zzlisten"));
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 404);
        assert_eq!(house.does_with_praise(&praise, "removal", "").await, 404);
    }

    async fn whoever_left_the_house_is_on_its_pages_no_more(world) {
        let house = House::new(world).await;
        let (ben, eve) = (house.lives_here("Ben").await, house.lives_here("Eve").await);
        let praise = house.praises(&ben, "resident", &format!("words={WORD}&may_show=yes")).await;
        assert_eq!(house.does_with_praise(&praise, "showing", "shown=yes").await, 303);
        assert_eq!(house_reads(&house, &eve).await, [true, true]);
        house.world.moves_out(&ben).await;
        assert_eq!(house_reads(&house, &eve).await, [false, false]);
        assert!(house.reads(&house.ana, PRAISE).await.contains("Zzlisten"), "the words are hers");
    }

    async fn it_says_something_three_times_a_day_at_most_and_never_to_oneself(world) {
        let house = House::new(world).await;
        let ben = house.lives_here("Ben").await;
        let page = house.praise_page("resident");
        let nothing = house.send(&ben, &page, "words=+&may_show=yes").await;
        assert_eq!(nothing.status, 422);
        assert!(nothing.body.contains("aria-invalid") && nothing.body.contains(" checked"), "what was ticked stays");
        let long = "w".repeat(501);
        let too_long = house.send(&ben, &page, &format!("words={long}")).await;
        assert!(too_long.status == 422 && too_long.body.contains(&long));
        for n in 0..3 {
            house.praises(&ben, "resident", &format!("words=Number+{n}")).await;
        }
        let fourth = house.send(&ben, &page, "words=Fourth").await;
        assert!(fourth.status == 422 && fourth.body.contains("three good things today") && fourth.body.contains("Fourth"));
        house.world.later(Duration::hours(25));
        house.praises(&ben, "resident", "words=Another+day").await;
        assert_eq!(house.world.get(&house.ana, &page).await.status, 404);
        assert_eq!(house.send(&house.ana, &page, "words=Me").await.status, 404);
    }

    async fn word_of_it_goes_out_once_and_says_nothing(world) {
        let house = House::new(world).await;
        house.praises(&house.mentor, "mentor", &format!("words={WORD}")).await;
        let told = house.told().await.into_iter().filter(|line| line.contains("praise"));
        assert_eq!(told.collect::<Vec<_>>(), ["resident praise 12:00"]);
    }
}
