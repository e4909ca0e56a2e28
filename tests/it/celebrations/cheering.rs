//! Cheering, with one tap or with words; taken back, and removed by the one who is celebrated.
use futures_util::StreamExt;
use porchlight::{db::statements_asked, id::*, sql};
use time::Duration;

use super::world::*;
use crate::{export::Copy, scenario_alone, support::*};

async fn party(world: World) -> (House, Actor, CelebrationId) {
    let house = House::new(world).await;
    let ben = house.housemate_named("Ben").await;
    house.ninety_days().await;
    house.tick(EVENING).await;
    let id = house.celebration().await;
    (house, ben, id)
}

impl House {
    async fn celebration_page(&self, who: &Actor, role: &str, id: CelebrationId) -> String {
        self.reads(who, &self.celebration_at(role, id)).await
    }

    async fn cheer_of(&self, who: &Actor) -> CheerId {
        let mut tx = self.world.db.read().await.unwrap();
        tx.query(sql!(test: "select id from cheers where cheerer_id = $1"))
            .bind(who.id)
            .value()
            .await
            .unwrap()
    }
}

scenario_alone! {
    async fn a_tap_then_words_then_other_words_are_one_cheer_that_can_be_taken_back(world) {
        let (house, ben, id) = party(world).await;
        let page = house.celebration_page(&ben, "resident", id).await;
        assert!(page.contains("Be the first to cheer.") && page.contains(">90<"), "{page}");
        for (words, says) in [("", "Ben cheers."), ("Look+at+you", "Look at you"), ("", "Look at you"), ("Cake%21", "Cake!")] {
            let sent = house.cheers(&ben, "resident", id, words).await;
            assert_eq!((sent.status.as_u16(), sent.location.as_str()), (303, format!("{LIST}/{id}?said=cheered").as_str()));
            let page = house.celebration_page(&house.ana, "resident", id).await;
            assert!(page.contains(says), "{words}: {page}");
        }
        let page = house.celebration_page(&house.ana, "resident", id).await;
        assert!(!page.contains("Look at you") && page.contains("Cheering for you"));
        let path = format!("{LIST}/{id}/cheers/taking-back");
        assert_eq!(house.send(&ben, &path, "").await.status, 303);
        assert!(!house.celebration_page(&house.ana, "resident", id).await.contains("Cake!"));
        assert_eq!(house.send(&ben, &path, "").await.status, 303, "gone is gone");
    }

    async fn those_who_know_of_it_read_who_cheers_by_name_and_no_number_says_how_many(world) {
        let (house, ben, id) = party(world).await;
        let dee = house.housemate_named("Dee").await;
        for (who, role) in [(&ben, "resident"), (&dee, "resident"), (&house.manager, "manager")] {
            assert_eq!(house.cheers(who, role, id, "").await.status, 303);
        }
        assert_eq!(house.cheers(&house.mentor, "mentor", id, "Glad+to+walk+with+you").await.status, 303);
        for (who, role) in [(&house.ana, "resident"), (&ben, "resident"), (&house.mentor, "mentor"), (&house.manager, "manager")] {
            let page = house.celebration_page(who, role, id).await;
            assert!(page.contains("Ben, Dee and Mo cheer."), "{role}: {page}");
            assert!(page.contains("<strong>Max</strong> Glad to walk with you"), "{role}: {page}");
        }
        assert_eq!(house.cheers(&house.counselor, "counselor", id, "Hello").await.status, 404);
        let card = house.reads(&ben, &format!("{LIST}/{id}/card")).await;
        assert!(card.contains("Glad to walk with you") && card.contains("Ben, Dee and Mo cheer."), "{card}");
    }

    async fn the_one_who_is_celebrated_can_remove_any_and_cheers_for_nobody_themselves(world) {
        let (house, ben, id) = party(world).await;
        assert_eq!(house.cheers(&ben, "resident", id, "Not+so+kind").await.status, 303);
        let cheer = house.cheer_of(&ben).await;
        let path = format!("{LIST}/{id}/cheers/{cheer}/removal");
        assert_eq!(house.send(&ben, &path, "").await.status, 404, "only hers to remove");
        assert_eq!(house.send(&house.ana, &path, "").await.status, 303);
        assert_eq!(house.send(&house.ana, &path, "").await.status, 404);
        assert!(!house.celebration_page(&ben, "resident", id).await.contains("Not so kind"));
        assert_eq!(house.cheers(&house.ana, "resident", id, "Me").await.status, 403);
    }

    async fn words_too_long_stay_in_the_form_with_a_message(world) {
        let (house, ben, id) = party(world).await;
        let long = "w".repeat(201);
        for (who, role) in [(&ben, "resident"), (&house.mentor, "mentor")] {
            let answer = house.cheers(who, role, id, &long).await;
            assert_eq!(answer.status, 422);
            assert!(answer.body.contains(&format!(">{long}</textarea>")) && answer.body.contains("words-error"), "{}", answer.body);
        }
        let stranger = CelebrationId::new();
        assert_eq!(house.cheers(&ben, "resident", stranger, &long).await.status, 404);
        assert_eq!(house.cheers(&ben, "resident", id, &"ñ".repeat(200)).await.status, 303);
    }

    async fn the_cheer_of_someone_who_moved_out_stays_with_the_one_who_is_celebrated(world) {
        let (house, ben, id) = party(world).await;
        let dee = house.housemate_named("Dee").await;
        assert_eq!(house.cheers(&ben, "resident", id, "Onwards").await.status, 303);
        house.world.moves_out(&ben).await;
        for (who, role) in [(&dee, "resident"), (&house.mentor, "mentor"), (&house.manager, "manager")] {
            let page = house.celebration_page(who, role, id).await;
            assert!(!page.contains("Ben") && !page.contains("Onwards"), "{role}: {page}");
            let card = house.reads(who, &format!("{}/card", house.celebration_at(role, id))).await;
            assert!(!card.contains("Ben"), "{role}: {card}");
        }
        let own = house.celebration_page(&house.ana, "resident", id).await;
        assert!(own.contains("Ben") && own.contains("Onwards"), "{own}");
    }

    async fn a_cheer_comes_in_while_one_watches(world) {
        let (house, ben, id) = party(world).await;
        let mut live = house.world.listen(&house.ana, "/resident/reach-outs/live").await;
        assert_eq!(house.cheers(&ben, "resident", id, "").await.status, 303);
        let heard = tokio::time::timeout(std::time::Duration::from_secs(5), live.next()).await;
        let heard = heard.expect("she hears of it").unwrap().unwrap();
        assert!(heard.windows(7).any(|word| word == b"changed"));
    }

    async fn a_cheer_counts_once_however_often_it_is_sent(world) {
        let (house, ben, id) = party(world).await;
        let path = format!("{LIST}/{id}/cheers");
        let form = "words=Hello&idempotency_key=once-0123456789";
        for _ in 0..3 {
            assert_eq!(house.world.post(&ben, &path, form).await.status, 303);
        }
        let back = format!("{path}/taking-back");
        assert_eq!(house.send(&ben, &back, "").await.status, 303);
        assert_eq!(house.world.post(&ben, &path, form).await.status, 303);
        let page = house.celebration_page(&ben, "resident", id).await;
        assert!(!page.contains("<strong>Ben</strong>"), "an old form brings nothing back: {page}");
    }

    async fn in_a_copy_stand_ones_own_words_and_whose_day_it_was_as_long_as_one_may_know(world) {
        let (house, ben, id) = party(world).await;
        assert_eq!(house.cheers(&ben, "resident", id, "Onwards").await.status, 303);
        let own = Copy::taken_by(&house.world, &house.ana).await;
        let celebrated = &own.chapter("celebrations")[0];
        assert_eq!((&celebrated["reached"], &celebrated["cheers"][0]["words"]), (&"recovery 90 days".into(), &"Onwards".into()));
        assert!(own.page.contains("90 days"), "{}", own.page);
        let given = Copy::taken_by(&house.world, &ben).await;
        assert_eq!((&given.chapter("cheers_given")[0]["name"], &given.chapter("cheers_given")[0]["words"]), (&"Ana".into(), &"Onwards".into()));
        house.lets_know(&[]).await;
        let given = Copy::taken_by(&house.world, &ben).await;
        assert!(given.chapter("cheers_given")[0]["name"].is_null());
        assert_eq!(given.chapter("cheers_given")[0]["words"], "Onwards");
    }

    async fn pages_ask_as_much_for_twenty_cheers_and_days_as_for_ten(world) {
        let (house, ben, id) = party(world).await;
        let mut asked = Vec::new();
        let mut others = Vec::new();
        for _ in 0..20 {
            others.push(house.housemate_named("Kit").await);
        }
        // Seven days in the house are the eleventh.
        let times = [EVENING + Duration::days(6), MORNING + Duration::days(6)];
        for (others, at) in others.chunks(10).zip(times) {
            for who in others {
                assert_eq!(house.cheers(who, "resident", id, "Yes").await.status, 303);
                house.world.shares_with(who, "milestones", &ben).await;
            }
            house.tick(at).await;
            // What was told and looked at is noted once: before it is measured.
            for path in [LIST.to_owned(), format!("{LIST}/{id}")] {
                house.reads(&ben, &path).await;
                let before = statements_asked();
                house.reads(&ben, &path).await;
                asked.push(statements_asked() - before);
            }
        }
        assert_eq!(asked[..2], asked[2..], "{asked:?}");
        assert!(asked.iter().all(|asked| *asked <= 6), "{asked:?}");
    }
}
